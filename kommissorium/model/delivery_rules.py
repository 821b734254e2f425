"""Whether what is delivered is there when it is decided upon."""

from collections.abc import Iterator

from kommissorium.danish.periods import Order, Tidspunkt, compare
from kommissorium.diagnostics.finding import Severity
from kommissorium.model.bodies import is_same_body
from kommissorium.model.case import Rolle
from kommissorium.model.codes import DELIVERY_AFTER_MEETING, LATE_DELIVERY, UNDECIDED
from kommissorium.model.kommissorium import Kommissorium
from kommissorium.model.mandate import Beslutningsgenstand
from kommissorium.model.meetings import Meeting, meetings, rows_of
from kommissorium.model.problems import Problem
from kommissorium.model.profile import Profil
from kommissorium.model.texts import Organ
from kommissorium.model.walk import Path
from kommissorium.texts import _


def check_deliveries(kommissorium: Kommissorium, profil: Profil | None) -> Iterator[Problem]:
    """A deliverable to the deciding body comes before the last of that body's decisions.

    Where only the kommissorium itself is decided, its deliverables come afterwards, as they should.
    """
    if kommissorium.mandat.hvad_besluttes is Beslutningsgenstand.KOMMISSORIUM:
        return
    decisions = _decisions(kommissorium)
    for number, delivery in enumerate(rows_of(kommissorium.leverancer)):
        own = [meeting for meeting in decisions if isinstance(delivery.til, Organ) and is_same_body(meeting.organ, delivery.til, profil)]
        if own and isinstance(delivery.tidspunkt, Tidspunkt):
            path = ("leverancer", number, "tidspunkt")
            yield from _late(delivery.tidspunkt, own, path, is_known=isinstance(kommissorium.mandat.hvad_besluttes, Beslutningsgenstand))


def _late(time: Tidspunkt, decisions: list[Meeting], path: Path, *, is_known: bool) -> Iterator[Problem]:
    last = decisions[-1]
    if all(compare(time, decision.time) is Order.AFTER for decision in decisions):
        message = _("Leverancen ({time}) kommer efter mødet, der beslutter ({decision}).", time=time, decision=last.time)
        if is_known:
            hint = _("Ret det ene tidspunkt, eller tilføj det møde under »behandles_i«, der beslutter om leverancen.")
            yield Problem(LATE_DELIVERY, Severity.ERROR, path, message, hint, last.path)
        else:
            hint = _("Skriv under »hvad_besluttes« i mandatet, om mødet beslutter om kommissoriet eller om modellen.")
            yield Problem(DELIVERY_AFTER_MEETING, Severity.WARNING, path, message, hint, last.path)
    elif all(_is_undecided(time, decision.time) for decision in decisions):
        message = _(
            "Det kan ikke afgøres, om leverancen ({time}) kommer før mødet, der beslutter ({decision}).", time=time, decision=last.time
        )
        yield Problem(UNDECIDED, Severity.INFO, path, message, _("Skriv det ene tidspunkt mere nøjagtigt, når det kendes."), last.path)


def _decisions(kommissorium: Kommissorium) -> list[Meeting]:
    """The meetings that decide: those that say so, or else the last one."""
    rows = rows_of(kommissorium.stamoplysninger.behandles_i)
    said = [number for number, row in enumerate(rows) if row.rolle is Rolle.BESLUTTER]
    chosen = said if said or any(row.rolle for row in rows) else [len(rows) - 1]
    if any(not isinstance(rows[number].tidspunkt, Tidspunkt) for number in chosen if number >= 0):
        return []  # a decision whose time is not known may be the one that is meant
    found = [meeting for meeting in meetings(kommissorium) if meeting.table == ("stamoplysninger", "behandles_i")]
    return [meeting for meeting in found if meeting.path[2] in chosen]


def _is_undecided(time: Tidspunkt, decision: Tidspunkt) -> bool:
    if time.betingelse or decision.betingelse or time == decision:
        return False
    return compare(time, decision) is Order.UNDECIDED and None not in (time.tidligst, time.senest, decision.tidligst, decision.senest)
