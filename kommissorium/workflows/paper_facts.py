"""What a document is known by outside itself: its title and its day."""

from datetime import date

from kommissorium.model.dialogue import Dialogmøde
from kommissorium.model.kommissorium import Kommissorium
from kommissorium.model.meetings import rows_of
from kommissorium.model.papers import Dokument
from kommissorium.model.texts import Tekst
from kommissorium.workflows.context import Paper


def title_of(kommissorium: Kommissorium, paper: Paper) -> str:
    """What the document is about, without its kind; empty while that is not settled."""
    case = kommissorium.stamoplysninger.titel
    titles: dict[Dokument, object] = {
        Dokument.SAGSFREMSTILLING: kommissorium.sag.titel or case,
        Dokument.DIALOGREFERAT: _meeting(kommissorium, paper.number).institution,
        Dokument.RESULTATAFTALE: kommissorium.resultataftale.titel or case,
        Dokument.STRATEGIBREV: kommissorium.strategibrev.år or case,
    }
    title = titles.get(paper.dokument, case)
    return str(title) if isinstance(title, Tekst) else ""


def date_of(kommissorium: Kommissorium, paper: Paper) -> date | None:
    """The document's date, which its properties carry; None while it is not settled."""
    days: dict[Dokument, object] = {
        Dokument.DIALOGREFERAT: _meeting(kommissorium, paper.number).dato,
        Dokument.STRATEGIBREV: kommissorium.strategibrev.dato,
    }
    day = days.get(paper.dokument, kommissorium.stamoplysninger.dato)
    return day if isinstance(day, date) else None


def _meeting(kommissorium: Kommissorium, number: int) -> Dialogmøde:
    rows = rows_of(kommissorium.dialogmøder)
    return rows[number] if number < len(rows) else Dialogmøde.read({})
