"""`kommissorium status`: how far an input file is."""

from datetime import date
from pathlib import Path

import click

from kommissorium.cli import output
from kommissorium.cli.commands import Command, Option
from kommissorium.cli.options import input_file, read_day
from kommissorium.cli.status_table import status_text
from kommissorium.texts import N_
from kommissorium.workflows.status import as_json, status_of


@click.command(
    cls=Command,
    help=N_(
        "Vis, hvor langt inputfilen FIL er: hvad der er besvaret i hvert afsnit, hvad der skal afklares, af hvem og hvornår, og hvad der "
        "mangler, før status kan være »til behandling« og »godkendt«. Der skrives intet."
    ),
    epilog=N_("Eksempel:\n  kommissorium status sag/kommissorium.yaml\n  kommissorium status sag/kommissorium.yaml --alle"),
)
@input_file
@click.option(
    "--dato", "today", cls=Option, callback=read_day, metavar=N_("DATO"), help=N_("Vis, hvad der er overskredet den dag, ikke i dag.")
)
@click.option("--alle", "everything", cls=Option, is_flag=True, help=N_("Vis hvert spørgsmål, også de besvarede og de tomme."))
@click.option("--json", "wants_json", cls=Option, is_flag=True, help=N_("Vis det hele som JSON til et andet program."))
def command(file: Path, today: date, *, everything: bool, wants_json: bool) -> None:
    """Shows the status; a file with errors is told them instead."""
    status = status_of(file, today)
    output.show(as_json(status) if wants_json else status_text(status, everything=everything))
