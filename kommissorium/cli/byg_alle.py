"""`kommissorium byg-alle`: many documents at once."""

import gc
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import click

from kommissorium.cli import output as terminal
from kommissorium.cli.codes import ExitCode
from kommissorium.cli.commands import Argument, Command, Option
from kommissorium.cli.options import PATH
from kommissorium.model.papers import Dokument
from kommissorium.reporters.batch import report_batch
from kommissorium.texts import N_, _
from kommissorium.workflows.batch.everything import build_everything
from kommissorium.workflows.batch.task import Order
from kommissorium.workflows.documents import find_document
from kommissorium.workflows.edition import edition_for


@click.command(
    cls=Command,
    help=N_(
        "Byg dokumenter af alle inputfiler i en mappe og dens mapper, eller af alle rækker i et ark (.xlsx eller .csv). Det, der ikke kan "
        "bygges, står i en samlet rapport til sidst; resten bliver bygget. Bliver arbejdet stoppet, går det videre næste gang."
    ),
    options_metavar=N_("[TILVALG] -o UD"),
    epilog=N_(
        "Eksempel:\n  kommissorium byg-alle sager -o dokumenter\n  kommissorium byg-alle skoler.csv --grund fælles.yaml -o dokumenter"
    ),
)
@click.argument("source", cls=Argument, type=PATH, metavar=N_("MAPPE|ARK"))
@click.option("-o", "--ud", "output", cls=Option, type=PATH, required=True, metavar=N_("UD"), help=N_("Skriv dokumenterne i denne mappe."))
@click.option("--grund", "base", cls=Option, type=PATH, metavar=N_("FIL"), help=N_("Den inputfil, som arkets rækker har fælles."))
@click.option("--dokument", "name", cls=Option, metavar=N_("NAVN"), help=N_("Byg dette dokument, ikke kommissoriet."))
@click.option("--alle", "everything", cls=Option, is_flag=True, help=N_("Byg alle de dokumenter, hver inputfil har noget til."))
@click.option("--skabelon", "template", cls=Option, type=PATH, metavar=N_("S.docx"), help=N_("Brug jeres egen Word-skabelon."))
@click.option("--overskriv", "overwrite", cls=Option, is_flag=True, help=N_("Overskriv også dokumenter, der er rettet i Word."))
@click.option("--endelig", "final", cls=Option, is_flag=True, help=N_("Byg uden de kommentarer, der vejleder om de åbne spørgsmål."))
@click.option(
    "--offentlig",
    "public",
    cls=Option,
    is_flag=True,
    help=N_("Byg til offentliggørelse: uden navne, stier, kommentarer, skjult tekst og andre spor."),
)
@click.option(
    "--metadata", "record", cls=Option, is_flag=True, help=N_("Skriv også sagssystemets oplysninger ved siden af, som JSON og CSV.")
)
def command(source: Path, output: Path, base: Path | None, **chosen: Any) -> None:
    """Writes the documents, with one report at the end; ends with code 1 when something was not built."""
    if base is not None and source.is_dir():
        raise click.UsageError(_("--grund bruges kun med et ark."))
    order = _order(**chosen)
    gc.freeze()  # what the processes share is not looked through for rubbish, which would copy it
    with _bar() as progress:
        result = build_everything(source, output, order, base=base, progress=progress)
    terminal.show(report_batch(result))
    sys.exit(ExitCode.FINDINGS if result.failed or result.stopped else ExitCode.FINE)


def _order(*, name: str | None, everything: bool, final: bool, public: bool, **rest: Any) -> Order:
    if everything and (name or rest["template"]):
        raise click.UsageError(_("--alle kan ikke bruges sammen med --dokument eller --skabelon."))
    dokument = None if everything else find_document(name) if name else Dokument.KOMMISSORIUM
    return Order(dokument, edition=edition_for(final=final, public=public), **rest)


@contextmanager
def _bar() -> Iterator[Callable[[int, int], None]]:
    """A bar that shows how far the work is, where a person looks at a terminal; elsewhere nothing is shown."""
    if not sys.stderr.isatty():
        yield lambda _done, _all: None
        return
    # Only where it is shown.
    from rich.console import Console  # noqa: PLC0415
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn  # noqa: PLC0415

    columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), TimeRemainingColumn())
    # Without a thread of its own, since processes begin as copies of this one.
    with Progress(*columns, console=Console(stderr=True), transient=True, auto_refresh=False) as bar:
        task = bar.add_task(_("Bygger"), total=None)

        def show(done: int, of: int) -> None:
            bar.update(task, completed=done, total=of)
            bar.refresh()

        yield show
