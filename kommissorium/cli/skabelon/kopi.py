"""`kommissorium skabelon kopi`: a template of one's own to begin with."""

from pathlib import Path

import click

from kommissorium.cli import output
from kommissorium.cli.commands import Argument, Command
from kommissorium.cli.options import PATH
from kommissorium.texts import N_, _
from kommissorium.workflows.template_copy import copy_template


@click.command(
    cls=Command,
    help=N_("Læg en kopi af den indbyggede skabelon NAVN i filen UD.docx, så I kan rette den i Word. En fil, der er der, ændres ikke."),
    epilog=N_("Eksempel:\n  kommissorium skabelon kopi kommissorium vores.docx"),
)
@click.argument("name", cls=Argument, metavar=N_("NAVN"))
@click.argument("target", cls=Argument, type=PATH, metavar=N_("UD.docx"))
def command(name: str, target: Path) -> None:
    """Writes the copy."""
    copy_template(name, target)
    output.show(_("Skrev {file}.", file=target))
