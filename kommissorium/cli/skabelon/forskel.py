"""`kommissorium skabelon forskel`: what changed from one version of a template to the next."""

import sys
from pathlib import Path

import click

from kommissorium.cli import output
from kommissorium.cli.codes import ExitCode
from kommissorium.cli.commands import Argument, Command
from kommissorium.cli.options import PATH
from kommissorium.reporters.difference import report_difference
from kommissorium.texts import N_
from kommissorium.workflows.template_difference import compare_templates


@click.command(
    cls=Command,
    help=N_(
        "Vis, hvad der er ændret fra skabelonen GAMMEL til skabelonen NY: tekst, mærker og de felter, der bruges. Et nyt felt, der skal "
        "udfyldes, er et brud, og så slutter kommandoen med kode 1."
    ),
    epilog=N_("Eksempel:\n  kommissorium skabelon forskel kommissorium vores.docx"),
)
@click.argument("old", cls=Argument, type=PATH, metavar=N_("GAMMEL"))
@click.argument("new", cls=Argument, type=PATH, metavar=N_("NY"))
def command(old: Path, new: Path) -> None:
    """Shows the differences; ends with code 1 when one of them breaks."""
    difference = compare_templates(old, new)
    output.show(report_difference(difference))
    sys.exit(ExitCode.FINDINGS if difference.is_breaking else ExitCode.FINE)
