"""`kommissorium skabelon tjek`: everything that is wrong in templates, before any data exist."""

import sys
from pathlib import Path
from typing import Any

import click

from kommissorium.cli import output
from kommissorium.cli.codes import code_for
from kommissorium.cli.commands import Argument, Command, Option
from kommissorium.cli.options import PATH, skipped_rules
from kommissorium.reporters.formats import FORMATS, report_as
from kommissorium.reporters.text import title_of
from kommissorium.texts import N_, _, _n
from kommissorium.workflows.template_review import review_templates
from kommissorium.workflows.template_wishes import Wish


@click.command(
    cls=Command,
    help=N_(
        "Find alt det i en eller flere Word-skabeloner, som ikke vil virke eller gør dokumentet ringere: mærker, felter, tilgængelighed "
        "og sikkerhed. Skabelonen selv ændres ikke."
    ),
    epilog=N_("Eksempel:\n  kommissorium skabelon tjek vores.docx --kommentarer vores-tjekket.docx"),
)
@click.argument("templates", cls=Argument, nargs=-1, required=True, type=PATH, metavar=N_("SKABELON..."))
@click.option(
    "--format",
    "form",
    cls=Option,
    type=click.Choice(FORMATS),
    default="tekst",
    help=N_("Vis resultatet som tekst, som JSON eller SARIF til andre programmer, eller som GitHub-kommentarer."),
)
@skipped_rules(N_("Spring reglen over; kan gentages."))
@click.option("--side", "pages", cls=Option, is_flag=True, help=N_("Vis, hvilken side det er på; kræver LibreOffice."))
@click.option("--kommentarer", "comments", cls=Option, type=PATH, metavar=N_("UD.docx"), help=N_("Skriv en kopi med alt som kommentarer."))
@click.option("--ret", "mended", cls=Option, type=PATH, metavar=N_("UD.docx"), help=N_("Skriv en kopi, hvor det sikre er rettet til."))
def command(templates: tuple[Path, ...], form: str, **chosen: Any) -> None:
    """Shows the findings; ends with code 1 when one of them is an error."""
    wish = Wish(**chosen)
    if len(templates) > 1 and (wish.comments or wish.mended):
        raise click.UsageError(_("--kommentarer og --ret kan kun bruges med én skabelon ad gangen."))
    review = review_templates(templates, wish, title_of)
    output.show(report_as(form, review.findings, ()))
    if form == "tekst":
        output.show_written(review.written)
        if review.written and wish.mended:
            output.show(_mended(review.places))
            if review.language:
                output.show(_("Sproget er sat til dansk i typografierne; det kan Word ikke vise som en ændring, så det kan ikke afvises."))
    sys.exit(code_for(review.findings))


def _mended(count: int) -> str:
    return _n("{count} sted er rettet som registreret ændring.", "{count} steder er rettet som registrerede ændringer.", count)
