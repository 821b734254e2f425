"""`kommissorium ny`: a new input file, and the wizard that fills it in."""

import sys
from pathlib import Path

import click

from kommissorium.cli import output
from kommissorium.cli.commands import Argument, Command, Option
from kommissorium.cli.options import PATH
from kommissorium.texts import N_, _
from kommissorium.workflows.new import catalogue_titles, create_input, input_in

_WITHOUT_DIALOG = "styringsmodel"


@click.command(
    cls=Command,
    help=N_(
        "Lav inputfilen kommissorium.yaml i MAPPE, og svar på dens spørgsmål et for et. Filen har alle afsnit og alle spørgsmål, "
        "vejledning i kommentarer, og »afklares« ved hvert svar. Ligger filen der i forvejen, bliver der kun spurgt om det, der "
        "mangler; alt andet i den bliver stående."
    ),
    epilog=N_("Eksempel:\n  kommissorium ny sager/styringsmodel\n  kommissorium ny sager/styringsmodel --uden-dialog"),
)
@click.argument("target", cls=Argument, type=PATH, metavar=N_("MAPPE|FIL"))
@click.option(
    "--katalog",
    "catalogue",
    cls=Option,
    metavar=N_("NAVN"),
    help=N_("Spørgsmålskatalog: navnet på et indbygget eller stien til jeres eget. Uden dialog bruges ellers styringsmodel."),
)
@click.option(
    "--uden-dialog", "silent", cls=Option, is_flag=True, help=N_("Lav kun filen, og spørg ikke om noget; det samme sker i et script.")
)
def command(target: Path, catalogue: str | None, silent: bool) -> None:
    """Writes the input file if there is none, and asks for its answers when there is somebody to ask."""
    asks = not silent and sys.stdin.isatty() and sys.stdout.isatty()
    path = input_in(target)
    is_new = not (asks and path.exists())
    if is_new:
        path = create_input(target, catalogue=catalogue or (_asked() if asks else _WITHOUT_DIALOG))
        output.show(_("Skrev {file}.", file=path))
    if not asks:
        output.show(_("Udfyld den, og skriv så: kommissorium byg {file}", file=path))
        return
    # What draws the questions takes longer to load than the file takes to write.
    from kommissorium.cli.dialog import fill_in  # noqa: PLC0415

    fill_in(path, is_new=is_new)


def _asked() -> str:
    # As above.
    from kommissorium.cli.dialog import choose_catalogue  # noqa: PLC0415

    return choose_catalogue(catalogue_titles())
