"""Whether the times of a kommissorium can all be true."""

from collections.abc import Iterator, Sequence
from datetime import date
from itertools import pairwise

from kommissorium.danish.dates import long_date
from kommissorium.danish.periods import Order, Tidspunkt, compare
from kommissorium.diagnostics.finding import Severity
from kommissorium.model.codes import (
    EARLY_MILESTONE,
    LATE_DOCUMENT,
    LATE_MILESTONE,
    OUT_OF_ORDER,
    PERIOD_REVERSED,
    UNDECIDED,
)
from kommissorium.model.kommissorium import Kommissorium
from kommissorium.model.meetings import Timed, meetings, milestones
from kommissorium.model.problems import Problem
from kommissorium.model.walk import Path
from kommissorium.texts import _

_FROM: Path = ("tidsplan", "periode", "fra")
_TO: Path = ("tidsplan", "periode", "til")
_DATE: Path = ("stamoplysninger", "dato")
_TABLES: tuple[Path, ...] = (("stamoplysninger", "behandles_i"), ("baggrund", "beslutninger"))


def check_period(kommissorium: Kommissorium) -> Iterator[Problem]:
    """The period does not end before it begins, and holds the milestones."""
    start, end = kommissorium.tidsplan.periode.fra, kommissorium.tidsplan.periode.til
    if isinstance(start, Tidspunkt) and isinstance(end, Tidspunkt) and compare(end, start) is Order.BEFORE:
        message = _("Perioden slutter ({end}), før den begynder ({start}).", end=end, start=start)
        yield Problem(PERIOD_REVERSED, Severity.ERROR, _TO, message, _("Ret det ene tidspunkt."), _FROM)
        return
    for step in milestones(kommissorium):
        if isinstance(end, Tidspunkt):
            yield from _after_the_end(step, end)
        if isinstance(start, Tidspunkt) and compare(step.time, start) is Order.BEFORE:
            message = _("Milepælen ({time}) ligger før periodens begyndelse ({start}).", time=step.time, start=start)
            yield Problem(
                EARLY_MILESTONE, Severity.WARNING, step.path, message, _("Ret milepælen, eller lad perioden begynde tidligere."), _FROM
            )


def _after_the_end(step: Timed, end: Tidspunkt) -> Iterator[Problem]:
    if compare(step.time, end) is Order.AFTER:
        message = _("Milepælen ({time}) ligger efter periodens slutning ({end}).", time=step.time, end=end)
        yield Problem(LATE_MILESTONE, Severity.ERROR, step.path, message, _("Ret milepælen, eller lad perioden slutte senere."), _TO)
    elif _may_differ(step.time, end) and _latest(step.time) > _latest(end):
        message = _("Det kan ikke afgøres, om milepælen ({time}) ligger før periodens slutning ({end}).", time=step.time, end=end)
        yield Problem(UNDECIDED, Severity.INFO, step.path, message, _("Skriv det ene tidspunkt mere nøjagtigt, når det kendes."), _TO)


def check_document_date(kommissorium: Kommissorium) -> Iterator[Problem]:
    """The document is not dated after its first milestone."""
    day, steps = kommissorium.stamoplysninger.dato, milestones(kommissorium)
    if not isinstance(day, date):
        return
    passed = [step for step in steps if step.time.senest and step.time.senest < day]
    if passed:
        first = min(passed, key=lambda step: _latest(step.time))
        message = _("Dokumentet er dateret {day}, men den første milepæl ({time}) ligger før.", day=long_date(day), time=first.time)
        yield Problem(LATE_DOCUMENT, Severity.WARNING, _DATE, message, _("Kontrollér datoen og milepælen."), first.path)


def check_order(kommissorium: Kommissorium) -> Iterator[Problem]:
    """Meetings, earlier decisions and milestones stand in the order of their times."""
    for table in _TABLES:
        yield from _order([meeting for meeting in meetings(kommissorium) if meeting.table == table])
    yield from _order(milestones(kommissorium))
    yield from _undecided(milestones(kommissorium))


def _order(rows: Sequence[Timed]) -> Iterator[Problem]:
    latest: Timed | None = None
    for row in rows:
        if latest and compare(row.time, latest.time) is Order.BEFORE:
            message = _("Rækken ({time}) står efter en række, der ligger senere ({other}).", time=row.time, other=latest.time)
            yield Problem(OUT_OF_ORDER, Severity.WARNING, row.path, message, _("Byt om på rækkerne, eller ret tidspunktet."), latest.path)
            latest = row  # the row that stands too early is named once, not for each row that it precedes
        elif latest is None or _earliest(row.time) > _earliest(latest.time):
            latest = row


def _undecided(steps: list[Timed]) -> Iterator[Problem]:
    for one, other in pairwise(steps):
        if compare(one.time, other.time) is Order.UNDECIDED and _may_differ(one.time, other.time):
            message = _(
                "Det kan ikke afgøres, om milepælen ({time}) ligger efter den foregående ({other}).", time=other.time, other=one.time
            )
            hint = _("Rækkefølgen bliver, som du har skrevet den. Skriv tidspunkterne mere nøjagtigt, når de kendes.")
            yield Problem(UNDECIDED, Severity.INFO, other.path, message, hint, one.path)


def _may_differ(one: Tidspunkt, other: Tidspunkt) -> bool:
    """Whether two times that overlap are different stretches of the calendar; a condition or an open side says nothing."""
    if one.betingelse or other.betingelse:
        return False
    days = (one.tidligst, one.senest), (other.tidligst, other.senest)
    return all(first and last for first, last in days) and days[0] != days[1] and compare(one, other) is Order.UNDECIDED


def _earliest(time: Tidspunkt) -> date:
    return time.tidligst or date.min


def _latest(time: Tidspunkt) -> date:
    return time.senest or date.max
