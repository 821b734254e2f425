"""The filters that Danish templates may use, by their names there.

What a filter cannot read passes unchanged: a hole stays a hole, and "primo 2020" stays "primo 2020".
"""

from collections.abc import Callable, Iterable, Mapping
from datetime import date
from decimal import Decimal

from kommissorium.danish import numbers
from kommissorium.danish.dates import DagFejl, DatoFejl, long_date, parse_date
from kommissorium.danish.lists import conjunction
from kommissorium.danish.mistakes import DanskFejl


def dato(value: object) -> object:
    """The day written out: "22. august 2019"; from a date or a text that is one."""
    if isinstance(value, date):
        return long_date(value)
    if not isinstance(value, str):
        return value
    try:
        return long_date(parse_date(value))
    except DatoFejl:
        return value


def kroner(value: object) -> object:
    """The amount in kroner: "1.250.000 kr."; from a number or a text that is an amount."""
    if isinstance(value, int | Decimal):
        return numbers.kroner(Decimal(value))
    if not isinstance(value, str):
        return value
    try:
        return numbers.kroner(numbers.parse_amount(value))
    except numbers.BeløbFejl:
        return value


def opremsning(value: object) -> object:
    """The items as a list in running text: "a, b og c"."""
    if isinstance(value, str) or not isinstance(value, Iterable):
        return value
    return conjunction([str(item) for item in value])


def stort(value: object) -> object:
    """The text with a capital first: "Primo 2020", for a cell or a line of its own."""
    return value[:1].upper() + value[1:] if isinstance(value, str) else value


def problem(name: str, value: object) -> DanskFejl | None:
    """Why the filter of that name clearly cannot use the text: a day that the calendar lacks, words where an amount should be."""
    if not isinstance(value, str):
        return None
    try:
        if name == "dato":
            parse_date(value)
        elif name == "kroner" and _is_words(value):
            numbers.parse_amount(value)
    except (DagFejl, numbers.BeløbFejl) as error:
        return error
    except DatoFejl:
        return None
    return None


def _is_words(text: str) -> bool:
    """Whether there is no figure in the text, and it is no hole either."""
    words = text.strip().casefold()
    return bool(words) and not words.startswith("afklares") and not any(letter.isdigit() for letter in words)


FILTERS: Mapping[str, Callable[[object], object]] = {"dato": dato, "kroner": kroner, "opremsning": opremsning, "stort": stort}
"""By the name that a template uses; hand this to the Word engine."""
