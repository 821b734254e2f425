"""`kommissorium byg`: the Word document."""

from pathlib import Path

import click

from kommissorium.cli import output
from kommissorium.cli.commands import Command, Option
from kommissorium.cli.options import PATH, input_file
from kommissorium.reporters.text import report_build
from kommissorium.texts import N_
from kommissorium.workflows.build import build_document


@click.command(
    cls=Command,
    help=N_(
        "Byg Word-dokumentet ud fra inputfilen FIL, og vis, hvad der stadig skal afklares. Har filen fejl, skrives intet. "
        "Et dokument, der er rettet i Word, bliver kun overskrevet, når du beder om det."
    ),
    epilog=N_("Eksempel:\n  kommissorium byg sag/kommissorium.yaml -o sag/udkast.docx"),
)
@input_file
@click.option("-o", "--ud", "target", cls=Option, type=PATH, metavar=N_("UD.docx"), help=N_("Skriv dokumentet her, ikke ved siden af FIL."))
@click.option("--skabelon", "template", cls=Option, type=PATH, metavar=N_("S.docx"), help=N_("Brug jeres egen Word-skabelon."))
@click.option("--overskriv", "overwrite", cls=Option, is_flag=True, help=N_("Overskriv også et dokument, der er rettet i Word."))
def command(file: Path, target: Path | None, template: Path | None, *, overwrite: bool) -> None:
    """Writes the document and shows which questions are still open."""
    result = build_document(file, output=target, template=template, overwrite=overwrite)
    output.show(report_build(result.output, result.findings, result.holes))
