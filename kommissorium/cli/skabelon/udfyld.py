"""`kommissorium skabelon udfyld`: any template, any data; the model of the kommissorium is not loaded."""

from pathlib import Path

import click

from kommissorium.cli import output
from kommissorium.cli.commands import Argument, Command, Option
from kommissorium.cli.options import PATH
from kommissorium.cli.skabelon.options import template_file
from kommissorium.texts import N_, _
from kommissorium.workflows.fill import Filling, fill_template


@click.command(
    cls=Command,
    help=N_("Udfyld SKABELON med DATA, en fil med YAML eller JSON. Felterne i skabelonen er navnene i filen."),
    options_metavar=N_("[TILVALG] -o UD.docx"),
    epilog=N_("Eksempel:\n  kommissorium skabelon udfyld brev.docx svar.json -o brev-til-borger.docx"),
)
@template_file
@click.argument("data", cls=Argument, type=PATH, metavar=N_("DATA"))
@click.option("-o", "--ud", "target", cls=Option, type=PATH, required=True, metavar=N_("UD.docx"), help=N_("Skriv dokumentet her."))
@click.option("--overskriv", "overwrite", cls=Option, is_flag=True, help=N_("Overskriv en fil, der er der i forvejen."))
@click.option("--tillad-manglende", "allow_missing", cls=Option, is_flag=True, help=N_("Vis intet, hvor data mangler, og ingen fejl."))
@click.option("--behold-kommentarer", "keep_comments", cls=Option, is_flag=True, help=N_("Lad skabelonens kommentarer følge med."))
@click.option("--tillad-makroer", "allow_macros", cls=Option, is_flag=True, help=N_("Brug en fil med makroer; de kommer ikke med over."))
@click.option(
    "--streng",
    "strict",
    cls=Option,
    is_flag=True,
    help=N_("Afvis en skabelon, der henter noget udefra, og værdier, som et filter ikke kan bruge."),
)
def command(template: Path, data: Path, target: Path, **chosen: bool) -> None:
    """Writes the document, and shows what is odd about it."""
    findings = fill_template(template, data, target, Filling(**chosen))
    if findings:
        # Most documents have none, and the engine's own command must start at once.
        from kommissorium.reporters.text import report  # noqa: PLC0415

        output.show(report(findings) + "\n")
    output.show(_("Skrev {file}.", file=target))
