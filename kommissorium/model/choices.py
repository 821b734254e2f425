"""Answers that are one word of a few."""

from enum import StrEnum
from typing import Any, Self
from unicodedata import normalize

from pydantic import GetCoreSchemaHandler
from pydantic_core import core_schema

from kommissorium.diagnostics.nearest import nearest
from kommissorium.model.problems import problem, wrong_form
from kommissorium.texts import _, quoted


class Valg(StrEnum):
    """A choice; read without regard to case, spaces and punctuation."""

    @classmethod
    def read(cls, value: object) -> Self:
        """The choice that the text names; raises the model's own errors for a text that names none."""
        if not isinstance(value, str):
            raise wrong_form(_("skal være en af mulighederne"), _("Vælg en af {choices}.", choices=cls.listed()))
        wanted = _letters(value)
        for choice in cls:
            if _letters(choice.value) == wanted:
                return choice
        raise problem("I004", _("»{text}« er ikke en af mulighederne.", text=" ".join(value.split())), cls.advice(value))

    @classmethod
    def listed(cls) -> str:
        """All choices in one line: »åben«, »lukket«."""
        return ", ".join(quoted(choice.value) for choice in cls)

    @classmethod
    def advice(cls, text: str) -> str:
        """What to write instead of a text that names no choice."""
        if meant := nearest(text, [choice.value for choice in cls]):
            return _("Mente du »{meant}«? Mulighederne er {choices}.", meant=meant, choices=cls.listed())
        return _("Vælg en af {choices}.", choices=cls.listed())

    @classmethod
    def __get_pydantic_core_schema__(cls, _source: Any, _handler: GetCoreSchemaHandler) -> core_schema.CoreSchema:
        return core_schema.no_info_plain_validator_function(cls.read, serialization=core_schema.to_string_ser_schema())


def _letters(text: str) -> str:
    return "".join(letter for letter in normalize("NFC", text).casefold() if letter.isalnum())
