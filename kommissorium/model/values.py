"""Answers that are more than text: days, times and amounts, read from their Danish spelling."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, time
from decimal import Decimal
from functools import lru_cache
from typing import Annotated, Any

from pydantic import GetCoreSchemaHandler
from pydantic_core import core_schema

from kommissorium.danish.clock import parse_clock
from kommissorium.danish.dates import parse_date
from kommissorium.danish.mistakes import DanskFejl
from kommissorium.danish.numbers import parse_amount
from kommissorium.danish.periods import Tidspunkt as DanskTidspunkt
from kommissorium.danish.periods import parse_tidspunkt
from kommissorium.model.problems import problem, wrong_form
from kommissorium.texts import _


@dataclass(frozen=True, slots=True)
class _Spelled:
    """Reads a value from its Danish spelling; a value that is of the type already is left as it is."""

    type: type[Any]
    parse: Callable[[str], Any]
    code: str
    """The code of the finding when the text cannot be read."""

    def read(self, value: object) -> object:
        if isinstance(value, self.type):
            return value
        if not isinstance(value, str):
            raise wrong_form(_("skal være en tekst"))
        try:
            return self.parse(value)
        except DanskFejl as error:
            raise problem(self.code, error.message, error.hint) from error

    def __get_pydantic_core_schema__(self, _source: Any, _handler: GetCoreSchemaHandler) -> core_schema.CoreSchema:
        return core_schema.no_info_plain_validator_function(self.read, serialization=core_schema.to_string_ser_schema())


# The same few times stand in many inputs; an error is not kept.
_parse_tidspunkt = lru_cache(maxsize=2000)(parse_tidspunkt)

Dato = Annotated[date, _Spelled(date, parse_date, "I006")]
Tidspunkt = Annotated[DanskTidspunkt, _Spelled(DanskTidspunkt, _parse_tidspunkt, "I007")]
Klokkeslæt = Annotated[time, _Spelled(time, parse_clock, "I012")]
Beløb = Annotated[Decimal, _Spelled(Decimal, parse_amount, "I008")]
