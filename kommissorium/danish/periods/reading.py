"""From the text of a time to its value."""

import unicodedata

from kommissorium.danish.periods.conditions import (
    is_clause,
    opens_as_condition,
    split_condition,
    tidy_condition,
    without_preposition,
    without_stop,
)
from kommissorium.danish.periods.operators import CalendarTime, read_calendar
from kommissorium.danish.periods.refusals import no_time, sure_refusal
from kommissorium.danish.periods.values import Tidspunkt, TidspunktFejl
from kommissorium.texts import _

LONGEST = 300
"""A time of more characters than this is none."""
_DASHES = str.maketrans("–—−\u2010\u2011", "-----")


def parse_tidspunkt(text: str) -> Tidspunkt:
    """The time that the text states, in canonical Danish and with its first and last day.

    A winter has the year in which it ends. Raises TidspunktFejl, with what to write instead, for anything else: also for a
    missing year, a day that does not exist, and a weekday that is not its date's own.
    """
    clean = _clean(text)
    if calendar := read_calendar(_words(clean)):
        return _tidspunkt(calendar, "", clean)
    for period, condition in split_condition(clean):
        calendar = read_calendar(_words(period)) if _is_condition(condition) else None
        if calendar:
            return _tidspunkt(calendar, tidy_condition(condition), clean)
    return _condition_alone(clean)


def _clean(text: str) -> str:
    line = unicodedata.normalize("NFC", text).strip()
    if not line:
        raise TidspunktFejl(_("Tidspunktet er tomt."), _("Skriv for eksempel »primo 2020«, eller »afklares«, hvis det ikke er kendt."))
    if len(line.splitlines()) > 1:
        raise TidspunktFejl(_("Et tidspunkt skal stå på én linje."), _("Skriv ét tidspunkt, og flyt resten til et andet felt."))
    if len(line) > LONGEST:
        raise TidspunktFejl(_("Et tidspunkt må højst fylde {count} tegn.", count=LONGEST), _("Skriv kun, hvornår det sker."))
    return without_stop(" ".join(line.split()))


def _words(text: str) -> str:
    return text.lower().translate(_DASHES)


def _is_condition(text: str) -> bool:
    return opens_as_condition(text) and (is_clause(text) or _calendar_mistake(text) is None)


def _condition_alone(text: str) -> Tidspunkt:
    if not _is_condition(text):
        raise _calendar_mistake(text) or no_time(text)
    condition = tidy_condition(text)
    return Tidspunkt(condition, None, None, betingelse=condition, skrevet=text)


def _calendar_mistake(text: str) -> TidspunktFejl | None:
    """What is wrong with a text that only looks like a condition, such as "inden marst 2020" or "under 2020"."""
    words = _words(text)
    if error := sure_refusal(words):
        return error
    return no_time(text) if read_calendar(words) or read_calendar(without_preposition(words)) else None


def _tidspunkt(calendar: CalendarTime, condition: str, written: str) -> Tidspunkt:
    return Tidspunkt(
        tekst=f"{calendar.printed}, {condition}" if condition else calendar.printed,
        tidligst=calendar.first,
        senest=calendar.last,
        operator=calendar.operator,
        betingelse=condition,
        præcision=calendar.precision,
        skrevet=written,
    )
