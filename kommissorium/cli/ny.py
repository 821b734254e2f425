"""`kommissorium ny`: a new input file."""

from pathlib import Path

import click

from kommissorium.cli import output
from kommissorium.cli.commands import Argument, Command, Option
from kommissorium.cli.options import PATH
from kommissorium.texts import N_, _
from kommissorium.workflows.new import INPUT_NAME, create_input


@click.command(
    cls=Command,
    help=N_(
        "Lav inputfilen kommissorium.yaml i MAPPE. Den har alle afsnit og alle spørgsmål, vejledning i kommentarer, "
        "og »afklares« ved hvert svar. En fil, der ligger der i forvejen, bliver ikke ændret."
    ),
    epilog=N_("Eksempel:\n  kommissorium ny sager/styringsmodel"),
)
@click.argument("folder", cls=Argument, type=PATH, metavar=N_("MAPPE"))
@click.option(
    "--katalog",
    "catalogue",
    cls=Option,
    default="styringsmodel",
    metavar=N_("NAVN"),
    help=N_("Spørgsmålskatalog: navnet på et indbygget eller stien til jeres eget. Ellers bruges styringsmodel."),
)
def command(folder: Path, catalogue: str) -> None:
    """Writes the input file and says what to do next."""
    path = create_input(folder, catalogue=catalogue)
    output.show(_("Skrev {file}.", file=path))
    output.show(_("Udfyld den, og skriv så: kommissorium byg {file}", file=folder / INPUT_NAME))
