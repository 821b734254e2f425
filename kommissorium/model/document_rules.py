"""What must hold in the agenda item and in the dialogue meetings."""

import re
from collections.abc import Iterator
from datetime import date

from kommissorium.danish.periods import Order, Tidspunkt, compare
from kommissorium.diagnostics.finding import Severity
from kommissorium.model.codes import EARLY_DECISION, LONG_DIRECTION, MANY_DIRECTIONS, NO_DECISION, NO_THAT
from kommissorium.model.dialogue import Dialogmøde
from kommissorium.model.kommissorium import Kommissorium
from kommissorium.model.meetings import day_as_time, rows_of
from kommissorium.model.problems import Problem
from kommissorium.model.profile import JaNej
from kommissorium.model.texts import Tekst
from kommissorium.model.walk import Path
from kommissorium.texts import _, quoted

MOST_DIRECTIONS = 5
_SENTENCE_ENDS = re.compile(r"[.!?]\s+[A-ZÆØÅ]")


def check_agenda_item(kommissorium: Kommissorium) -> Iterator[Problem]:
    """Each part of the recommendation goes on from "… indstiller", with "at"."""
    for number, part in enumerate(rows_of(kommissorium.sag.indstilling)):
        if not part.casefold().startswith("at "):
            message = _("Indstillingens led {number} begynder ikke med »at«.", number=number + 1)
            hint = _("Skriv for eksempel »at kommissoriet godkendes«.")
            yield Problem(NO_THAT, Severity.WARNING, ("sag", "indstilling", number), message, hint)


def check_dialogue(kommissorium: Kommissorium) -> Iterator[Problem]:
    """A dialogue meeting gives few and short directions, and leaves decisions to a later meeting."""
    for number, meeting in enumerate(rows_of(kommissorium.dialogmøder)):
        yield from _directions(meeting, ("dialogmøder", number, "pejlemærker"))
        yield from _decision(meeting, ("dialogmøder", number, "formel_beslutning"))


def _directions(meeting: Dialogmøde, path: Path) -> Iterator[Problem]:
    directions = rows_of(meeting.pejlemærker)
    if len(directions) > MOST_DIRECTIONS:
        message = _("Her er {count} pejlemærker.", count=len(directions))
        yield Problem(MANY_DIRECTIONS, Severity.WARNING, path, message, _("Vælg de vigtigste, højst fem."))
    for number, direction in enumerate(directions):
        if isinstance(direction.tekst, Tekst) and _SENTENCE_ENDS.search(direction.tekst):
            message = _("Pejlemærke {number} er mere end én sætning.", number=number + 1)
            hint = _("Skriv retningen i én sætning; resten hører til under dialogen.")
            yield Problem(LONG_DIRECTION, Severity.WARNING, (*path, number, "tekst"), message, hint)


def _decision(meeting: Dialogmøde, path: Path) -> Iterator[Problem]:
    decision = meeting.formel_beslutning
    if decision.nødvendig is not JaNej.JA:
        return
    missing = [name for name in ("hvad", "organ", "tidspunkt") if getattr(decision, name) is None]
    if missing:
        message = _("Der skal træffes en formel beslutning, men her mangler {fields}.", fields=", ".join(quoted(name) for name in missing))
        yield Problem(NO_DECISION, Severity.WARNING, path, message, _("Skriv det, eller skriv »afklares«."))
    if isinstance(meeting.dato, date) and isinstance(decision.tidspunkt, Tidspunkt):
        held = day_as_time(meeting.dato)
        same_day = decision.tidspunkt.senest == meeting.dato
        if same_day or compare(decision.tidspunkt, held) is Order.BEFORE:
            message = _("Den formelle beslutning ({time}) ligger ikke efter dialogmødet ({held}).", time=decision.tidspunkt, held=held)
            hint = _("Dialogmødet beslutter ikke selv. Skriv et senere møde.")
            yield Problem(EARLY_DECISION, Severity.ERROR, (*path, "tidspunkt"), message, hint)
