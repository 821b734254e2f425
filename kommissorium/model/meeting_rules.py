"""Whether meetings lie on days on which a municipality meets, and stand with their days where these are known."""

from collections.abc import Iterator
from datetime import date

from kommissorium.danish.dates import long_date
from kommissorium.danish.workdays import working_days_before
from kommissorium.diagnostics.finding import Severity
from kommissorium.model.bodies import is_same_body
from kommissorium.model.calendar import closed_by, meeting_days, why_closed
from kommissorium.model.case import Status
from kommissorium.model.codes import CLOSED_DAY, KNOWN_DAY, LATE_FOR_AGENDA
from kommissorium.model.kommissorium import Kommissorium
from kommissorium.model.meetings import Meeting, dialogue_meetings, meetings
from kommissorium.model.problems import Problem
from kommissorium.model.profile import Profil
from kommissorium.texts import _, _n

_EARLIER = ("baggrund", "beslutninger")


def check_meeting_days(kommissorium: Kommissorium, profil: Profil | None) -> Iterator[Problem]:
    """No meeting lies on a weekend, a public holiday or a day on which the municipality is closed."""
    for meeting in (*meetings(kommissorium), *dialogue_meetings(kommissorium)):
        if meeting.day and (kind := why_closed(meeting.day, profil)):
            message = _("Mødet {day} ligger på en fridag: {kind}.", day=long_date(meeting.day), kind=kind)
            yield Problem(CLOSED_DAY, Severity.WARNING, meeting.path, message, _("Kontrollér datoen."))


def check_wide_times(kommissorium: Kommissorium, profil: Profil | None) -> Iterator[Problem]:
    """Where the day of a meeting is known in one place, another place does not say "primo 2020" of it."""
    planned = [meeting for meeting in meetings(kommissorium) if meeting.table != _EARLIER]
    for wide in planned:
        if wide.day is None and (known := _known_day(wide, planned, profil)) and known.day:
            message = _("Tidspunktet »{time}« er bredt, og mødets dato er kendt: {day}.", time=wide.time, day=long_date(known.day))
            yield Problem(KNOWN_DAY, Severity.WARNING, wide.path, message, _("Skriv datoen her også."), known.path)


def check_agenda(kommissorium: Kommissorium, profil: Profil | None) -> Iterator[Problem]:
    """A document that is not approved yet is dated before the agenda of its next meeting goes out."""
    day, count = kommissorium.stamoplysninger.dato, profil.dagsorden_hverdage if profil else None
    if profil is None or not count or not isinstance(day, date) or kommissorium.stamoplysninger.status is Status.GODKENDT:
        return
    treated = [meeting for meeting in meetings(kommissorium) if meeting.table == ("stamoplysninger", "behandles_i")]
    known = [(meeting, held) for meeting in treated if (held := _last_day(meeting, profil)) and held >= day]
    if not known:
        return
    coming, held = known[0]
    sent = working_days_before(held, count, closed_by(profil))
    if sent < day:
        message = _("Dokumentet er dateret {day}, men dagsordenen til mødet {meeting} sendes ud senest {sent}.", **_days(day, coming, sent))
        hint = _n("Det er {count} hverdag før mødet.", "Det er {count} hverdage før mødet.", count)
        yield Problem(LATE_FOR_AGENDA, Severity.WARNING, ("stamoplysninger", "dato"), message, hint, coming.path)


def _last_day(meeting: Meeting, profil: Profil) -> date | None:
    """The meeting's day; of a wide time the last meeting that the calendar has within it."""
    return meeting.day or max((day for day in meeting_days(meeting.organ, profil) if _holds(meeting, day)), default=None)


def _days(day: date, meeting: Meeting, sent: date) -> dict[str, str]:
    return {"day": long_date(day), "meeting": str(meeting.time), "sent": long_date(sent)}


def _known_day(wide: Meeting, planned: list[Meeting], profil: Profil | None) -> Meeting | None:
    """The meeting of the same body on a known day within the wide time, if there is one that stands in no row of its own there."""
    same = [meeting for meeting in planned if meeting.day and is_same_body(meeting.organ, wide.organ, profil)]
    known = [meeting for meeting in same if _holds(wide, meeting.day) and meeting.table != wide.table]
    rows = {meeting.day for meeting in same if meeting.table == wide.table}
    days = {meeting.day for meeting in known} - rows
    return next(meeting for meeting in known if meeting.day in days) if len(days) == 1 else None


def _holds(wide: Meeting, day: date | None) -> bool:
    first, last = wide.time.tidligst, wide.time.senest
    return bool(day and first and last and first <= day <= last)
