"""`kommissorium byg`: the Word documents."""

from pathlib import Path
from typing import Any

import click

from kommissorium.cli import output as terminal
from kommissorium.cli.commands import Command, Option
from kommissorium.cli.options import PATH, input_file
from kommissorium.model.papers import Dokument
from kommissorium.reporters.text import report_build
from kommissorium.texts import N_, _
from kommissorium.workflows.build import Wish, build_documents
from kommissorium.workflows.documents import find_document
from kommissorium.workflows.edition import Edition, edition_for
from kommissorium.workflows.guard import SUFFIX


@click.command(
    cls=Command,
    help=N_(
        "Byg Word-dokumentet ud fra inputfilen FIL, og vis, hvad der stadig skal afklares. Har filen fejl, skrives intet. "
        "Et dokument, der er rettet i Word, bliver kun overskrevet, når du beder om det."
    ),
    epilog=N_("Eksempel:\n  kommissorium byg sag/kommissorium.yaml -o sag/udkast.docx\n  kommissorium byg sag/kommissorium.yaml --alle"),
)
@input_file
@click.option("-o", "--ud", "output", cls=Option, type=PATH, metavar=N_("UD.docx"), help=N_("Skriv dokumentet her, ikke ved siden af FIL."))
@click.option(
    "--dokument",
    "name",
    cls=Option,
    metavar=N_("NAVN"),
    help=N_("Byg kommissorium, sagsfremstilling, tidsplan, dialogreferat, resultataftale eller strategibrev. Ellers kommissoriet."),
)
@click.option("--alle", "everything", cls=Option, is_flag=True, help=N_("Byg alle de dokumenter, filen har noget til."))
@click.option("--skabelon", "template", cls=Option, type=PATH, metavar=N_("S.docx"), help=N_("Brug jeres egen Word-skabelon."))
@click.option("--overskriv", "overwrite", cls=Option, is_flag=True, help=N_("Overskriv også et dokument, der er rettet i Word."))
@click.option("--endelig", "final", cls=Option, is_flag=True, help=N_("Byg uden de kommentarer, der vejleder om de åbne spørgsmål."))
@click.option(
    "--offentlig",
    "public",
    cls=Option,
    is_flag=True,
    help=N_("Byg til offentliggørelse: uden navne, stier, kommentarer, skjult tekst og andre spor. FIL må også være et Word-dokument."),
)
@click.option("--navngiv", "by_case", cls=Option, is_flag=True, help=N_("Kald filen efter sagsnummer, titel og version."))
@click.option(
    "--metadata", "record", cls=Option, is_flag=True, help=N_("Skriv også sagssystemets oplysninger ved siden af, som JSON og CSV.")
)
@click.option(
    "--live", cls=Option, is_flag=True, help=N_("Byg igen, hver gang en fil bliver gemt, og vis, hvad der er ændret. Stop med Ctrl-C.")
)
def command(file: Path, *, live: bool, **chosen: Any) -> None:
    """Writes the documents and shows which questions are still open."""
    wish = _wish(**chosen)
    if live:
        if file.suffix.lower() == SUFFIX:
            raise click.UsageError(_("--live kan kun bruges med en inputfil, ikke med et Word-dokument."))
        _build_live(file, wish)
        return
    if wish.edition is Edition.PUBLIC and file.suffix.lower() == SUFFIX:
        _publish(file, wish)
        return
    result = build_documents(file, wish)
    terminal.show(report_build(result.outputs, result.findings, result.holes))


def _build_live(file: Path, wish: Wish) -> None:
    # A single build needs nothing of it.
    from kommissorium.cli.live import build_live  # noqa: PLC0415

    build_live(file, wish)


def _publish(document: Path, wish: Wish) -> None:
    """Makes a document that is finished already fit for everybody."""
    if wish != Wish(output=wish.output, overwrite=wish.overwrite, edition=wish.edition):
        raise click.UsageError(_("Med et Word-dokument kan --offentlig kun bruges sammen med -o og --overskriv."))
    # Most builds begin with an input file.
    from kommissorium.workflows.publishing import publish_file  # noqa: PLC0415

    made = publish_file(document, wish.output, overwrite=wish.overwrite)
    terminal.show(report_build([made.output], made.findings, ()))


def _wish(*, name: str | None, everything: bool, final: bool, public: bool, **rest: Any) -> Wish:
    if everything and (name or rest["output"] or rest["template"]):
        raise click.UsageError(_("--alle kan ikke bruges sammen med --dokument, -o eller --skabelon."))
    if rest["output"] and rest["by_case"]:
        raise click.UsageError(_("--navngiv kan ikke bruges sammen med -o."))
    dokument = None if everything else find_document(name) if name else Dokument.KOMMISSORIUM
    return Wish(dokument, edition=edition_for(final=final, public=public), **rest)
