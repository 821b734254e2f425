"""`kommissorium skabelon vis`: the template with made-up answers in it."""

from pathlib import Path

import click

from kommissorium.cli import output
from kommissorium.cli.commands import Command, Option
from kommissorium.cli.options import PATH
from kommissorium.cli.skabelon.options import template_file
from kommissorium.reporters.text import report_build
from kommissorium.texts import N_
from kommissorium.workflows.show import show_template


@click.command(
    cls=Command,
    help=N_(
        "Udfyld SKABELON med eksempler, så I kan se, hvordan den virker: i det første dokument med alle felter, i det andet kun med dem, "
        "der skal udfyldes. Hver liste har tre rækker, og den midterste har kun det nødvendige."
    ),
    epilog=N_("Eksempel:\n  kommissorium skabelon vis vores.docx -o prøve.docx"),
)
@template_file
@click.option("-o", "--ud", "target", cls=Option, type=PATH, metavar=N_("UD.docx"), help=N_("Skriv det første dokument her."))
def command(template: Path, target: Path | None) -> None:
    """Writes the two documents."""
    written, findings = show_template(template, target)
    output.show(report_build(written, findings, ()))
