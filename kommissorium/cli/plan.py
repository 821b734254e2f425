"""`kommissorium plan`: the latest days of each step to the decision."""

from datetime import date
from pathlib import Path

import click

from kommissorium.cli import output
from kommissorium.cli.commands import Command, Option
from kommissorium.cli.options import input_file, read_day
from kommissorium.cli.plan_table import plan_text, written_text
from kommissorium.texts import N_
from kommissorium.workflows.planning.json_form import as_json
from kommissorium.workflows.planning.plan import plan_backwards
from kommissorium.workflows.planning.proposals import write_proposals


@click.command(
    cls=Command,
    help=N_(
        "Regn baglæns fra det møde, der beslutter: hvornår hvert trin i sagen senest skal ske, og hvad der er for sent. Møderne kommer fra "
        "profilens mødekalender; har den ingen, vises den seneste dag. Der skrives intet, medmindre du beder om det."
    ),
    epilog=N_('Eksempel:\n  kommissorium plan sag/kommissorium.yaml\n  kommissorium plan sag/kommissorium.yaml --dato "4. januar 2021"'),
)
@input_file
@click.option(
    "--dato", "today", cls=Option, callback=read_day, metavar=N_("DATO"), help=N_("Vis planen, som den ser ud den dag, ikke i dag.")
)
@click.option("--json", "wants_json", cls=Option, is_flag=True, help=N_("Vis planen som JSON til et andet program."))
@click.option("--skriv", "write", cls=Option, is_flag=True, help=N_("Skriv de trin, der ikke er milepæle i FIL, ind som milepæle."))
def command(file: Path, today: date, *, wants_json: bool, write: bool) -> None:
    """Shows the plan, and writes it into the input when told to."""
    plans = plan_backwards(file, today)
    written = write_proposals(file, today) if write else None
    output.show(as_json(plans) if wants_json else plan_text(plans))
    if written and not wants_json:
        output.show("\n" + written_text(file, written))
