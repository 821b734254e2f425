"""The filters that Danish templates may use, by their names there."""

from collections.abc import Callable, Mapping
from datetime import date
from decimal import Decimal

from kommissorium.danish.dates import long_date, parse_date
from kommissorium.danish.lists import conjunction
from kommissorium.danish.numbers import kroner, parse_amount


def dato(value: date | str) -> str:
    """The day written out: "22. august 2019"."""
    return long_date(parse_date(value) if isinstance(value, str) else value)


def beløb(value: Decimal | int | str) -> str:
    """The amount in kroner: "1.250.000 kr."."""
    return kroner(parse_amount(value) if isinstance(value, str) else Decimal(value))


def opremsning(items: list[object]) -> str:
    """The items as a list in running text: "a, b og c"."""
    return conjunction([str(item) for item in items])


FILTERS: Mapping[str, Callable[..., str]] = {"dato": dato, "kroner": beløb, "opremsning": opremsning}
