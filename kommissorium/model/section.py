"""A part of the input with keys of its own."""

from typing import Any

from pydantic import Field

from kommissorium.model.answers import is_hole
from kommissorium.model.base import Krav, Model


class Afsnit(Model):
    """A section or a row: every answer may be missing, and a key without a value says nothing."""

    @classmethod
    def prepared(cls, value: object) -> object:
        """The answers that are there."""
        if is_hole(value):
            value = cls._all_open(value)
        if not isinstance(value, dict):
            return value
        # A key that is none of the section's is told even without a value: it may be the end of a text that a comma cut in two.
        given = {key: answer for key, answer in value.items() if not _is_blank(answer) or key not in cls.model_fields}
        # Inner sections are built by the outermost model; a default of their own would have to be compiled first.
        return {name: {} for name, field in cls.model_fields.items() if _is_section(field.annotation)} | given

    @classmethod
    def _all_open(cls, hole: object) -> dict[str, Any]:
        """A section that is one hole as a whole: each of its required answers is that hole, or its first if none is."""
        names = [name for name, field in cls.model_fields.items() if krav_of(field.json_schema_extra) is Krav.PÅKRÆVET]
        return dict.fromkeys(names or list(cls.model_fields)[:1], hole)


def section(model: type[Afsnit], krav: Krav, title: str, description: str) -> Any:
    """A field that holds a section of its own; it is always there, and empty when nothing is written."""
    return Field(default_factory=lambda: model.read({}), title=title, description=description, json_schema_extra={"krav": krav.value})


def krav_of(extra: Any) -> Krav:
    """How much a field's answer is asked for, from what pydantic keeps with the field."""
    return Krav(extra["krav"]) if isinstance(extra, dict) and "krav" in extra else Krav.VALGFRI


def _is_section(kind: object) -> bool:
    return isinstance(kind, type) and issubclass(kind, Afsnit)


def _is_blank(answer: object) -> bool:
    return answer is None or (isinstance(answer, str) and not answer.strip())
