"""What must hold in the profile's calendar and in the way that cases go."""

from collections.abc import Iterator
from datetime import date

from kommissorium.danish.dates import long_date
from kommissorium.diagnostics.finding import Severity
from kommissorium.diagnostics.nearest import nearest
from kommissorium.model.bodies import find_body
from kommissorium.model.calendar import why_closed
from kommissorium.model.codes import EMPTY_STEP, MEETING_ON_CLOSED_DAY, MEETING_TWICE, UNKNOWN_MEETING
from kommissorium.model.problems import Problem
from kommissorium.model.profile import Profil
from kommissorium.texts import _


def meetings_are_of_known_bodies(profil: Profil) -> Iterator[Problem]:
    """Each body of the calendar stands among the profile's bodies, where the profile has any."""
    for number, meeting in enumerate(profil.møder):
        if profil.organer and not find_body(meeting.organ, profil):
            meant = nearest(meeting.organ, [body.navn for body in profil.organer])
            hint = _("Mente du »{name}«?", name=meant) if meant else _("Ret navnet, eller tilføj organet under »organer«.")
            message = _("Mødekalenderen har et møde i »{body}«, som ikke står under »organer«.", body=meeting.organ)
            yield Problem(UNKNOWN_MEETING, Severity.WARNING, ("møder", number, "organ"), message, hint)


def meetings_are_on_open_days(profil: Profil) -> Iterator[Problem]:
    """No meeting of the calendar lies on a weekend, a public holiday or a day off."""
    for number, meeting in enumerate(profil.møder):
        if kind := why_closed(meeting.dato, profil):
            message = _("Mødet {day} ligger på en fridag: {kind}.", day=long_date(meeting.dato), kind=kind)
            yield Problem(MEETING_ON_CLOSED_DAY, Severity.WARNING, ("møder", number, "dato"), message, _("Kontrollér datoen."))


def meetings_differ(profil: Profil) -> Iterator[Problem]:
    """No body meets twice on one day."""
    first: dict[tuple[str, date], int] = {}
    for number, meeting in enumerate(profil.møder):
        named = find_body(meeting.organ, profil)
        earlier = first.setdefault((named.organ.navn if named else meeting.organ.casefold(), meeting.dato), number)
        if earlier != number:
            message = _("Mødet i {body} {day} står to gange.", body=meeting.organ, day=long_date(meeting.dato))
            yield Problem(MEETING_TWICE, Severity.WARNING, ("møder", number), message, _("Slet det ene."), ("møder", earlier))


def steps_say_something(profil: Profil) -> Iterator[Problem]:
    """Each step of the way has a name or a body."""
    for number, step in enumerate(profil.sagsgang):
        if not (step.trin or step.organ):
            message = _("Trin {number} i sagsgangen siger ikke, hvad der sker.", number=number + 1)
            yield Problem(EMPTY_STEP, Severity.ERROR, ("sagsgang", number), message, _("Skriv »trin« eller »organ«."))
