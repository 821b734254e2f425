"""Whether the case's meetings go with the municipality's calendar, and its history with its version."""

from collections.abc import Iterator, Sequence
from datetime import date

from kommissorium.danish.dates import long_date
from kommissorium.danish.lists import conjunction
from kommissorium.diagnostics.finding import Severity
from kommissorium.model.calendar import is_covered, meeting_days, nearest_days
from kommissorium.model.codes import MEETINGS_WITHIN, NOT_IN_CALENDAR, OTHER_VERSION
from kommissorium.model.kommissorium import Kommissorium
from kommissorium.model.meetings import Meeting, meetings, rows_of
from kommissorium.model.problems import Problem
from kommissorium.model.profile import Profil
from kommissorium.model.texts import Tekst
from kommissorium.texts import _, _n

_EARLIER = ("baggrund", "beslutninger")
_MOST_NAMED = 4
"""Of more meetings than these only the first and the last are named."""


def check_calendar(kommissorium: Kommissorium, profil: Profil | None) -> Iterator[Problem]:
    """Planned meetings stand in the calendar, as far as it has the body's meetings of that year."""
    for meeting in meetings(kommissorium):
        days = meeting_days(meeting.organ, profil) if meeting.table != _EARLIER else []
        if meeting.day and is_covered(days, meeting.day.year) and meeting.day not in days:
            message = _("Efter mødekalenderen holder {body} ikke møde {day}.", body=meeting.organ, day=long_date(meeting.day))
            yield Problem(NOT_IN_CALENDAR, Severity.WARNING, meeting.path, message, _nearest(meeting.day, days))
        elif days and meeting.day is None:
            yield from _within(meeting, days)


def check_version(kommissorium: Kommissorium) -> Iterator[Problem]:
    """The newest row of the history is the version that the document says it is."""
    rows, version = rows_of(kommissorium.historik), kommissorium.stamoplysninger.version
    newest = rows[-1].version if rows else None
    if not isinstance(newest, Tekst) or newest == version or not (version is None or isinstance(version, Tekst)):
        return
    path = ("stamoplysninger", "version") if version else ("historik", len(rows) - 1, "version")
    if version:
        message = _("Dokumentet er version {version}, men den nyeste række i historikken er {newest}.", version=version, newest=newest)
    else:
        message = _("Dokumentet har ingen version, men den nyeste række i historikken er {newest}.", newest=newest)
    other = ("historik", len(rows) - 1, "version") if version else None
    yield Problem(OTHER_VERSION, Severity.INFO, path, message, _("Ret »version«, eller tilføj en række til historikken."), other)


def _within(meeting: Meeting, days: list[date]) -> Iterator[Problem]:
    """What the calendar says of a wide time."""
    first, last = meeting.time.tidligst, meeting.time.senest
    if not (first and last and is_covered(days, first.year) and is_covered(days, last.year)):
        return
    within = [day for day in days if first <= day <= last]
    if within:
        said = {"time": meeting.time, "body": meeting.organ, "days": _listed(within)}
        message = _("Tidspunktet »{time}« er bredt; {body} holder møde {days}.", **said)
        yield Problem(MEETINGS_WITHIN, Severity.INFO, meeting.path, message, _("Skriv mødets dato, når den er valgt."))
    else:
        message = _("Efter mødekalenderen holder {body} ikke møde i tidsrummet »{time}«.", body=meeting.organ, time=meeting.time)
        yield Problem(NOT_IN_CALENDAR, Severity.WARNING, meeting.path, message, _nearest(first, days))


def _nearest(day: date, days: list[date]) -> str:
    near = nearest_days(day, days)
    return _n("Det nærmeste møde er {days}.", "De nærmeste møder er {days}.", len(near), days=_listed(near))


def _listed(days: Sequence[date]) -> str:
    if len(days) <= _MOST_NAMED:
        return conjunction([long_date(day) for day in days])
    ends = {"first": long_date(days[0]), "last": long_date(days[-1])}
    return _("{count} gange, først {first} og sidst {last}", count=len(days), **ends)
