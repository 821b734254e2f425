"""`kommissorium skabelon tekst`: what stands in a Word file, for people and for git."""

from pathlib import Path

import click

from kommissorium.cli import output
from kommissorium.cli.commands import Command
from kommissorium.cli.skabelon.options import template_file
from kommissorium.texts import N_
from kommissorium.workflows.template_text import template_text


@click.command(
    cls=Command,
    help=N_(
        "Vis teksten i SKABELON, med en linje for hvert afsnit og hver tabelrække. Slettet tekst i registrerede ændringer vises ikke. "
        "Med denne kommando kan git vise, hvad der er ændret i en Word-fil."
    ),
    epilog=N_("Eksempel:\n  kommissorium skabelon tekst vores.docx"),
)
@template_file
def command(template: Path) -> None:
    """Shows the text."""
    output.show(template_text(template))
