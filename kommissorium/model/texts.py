"""The kinds of text; the kind says how a text is treated on its way to the page."""

from typing import Any, ClassVar, Self

from pydantic import GetCoreSchemaHandler
from pydantic_core import core_schema

from kommissorium.model.problems import problem, wrong_form
from kommissorium.texts import _


class _Text(str):
    """A text that was typed, tidied after its kind."""

    __slots__ = ()

    many_lines: ClassVar[bool] = True

    @classmethod
    def tidy(cls, text: str) -> str:
        """The text without what the file format added to it."""
        return text.strip("\n")

    @classmethod
    def read(cls, value: object) -> Self:
        """The value as a text of this kind; raises the model's own errors for what is no text, or empty."""
        if not isinstance(value, str):
            raise wrong_form(_("skal være en tekst"))
        if not value.strip():
            raise problem("I003", _("Her mangler en tekst."), _("Skriv teksten, eller slet linjen."))
        # In a file a lone carriage return ends a line; in Word it would vanish and join two words.
        return cls(cls.tidy(value.replace("\r\n", "\n").replace("\r", "\n")))

    @classmethod
    def __get_pydantic_core_schema__(cls, _source: Any, _handler: GetCoreSchemaHandler) -> core_schema.CoreSchema:
        return core_schema.no_info_plain_validator_function(cls.read, serialization=core_schema.to_string_ser_schema())


class Tekst(_Text):
    """One line in Danish typography: a name, a title, a short answer."""

    __slots__ = ()

    many_lines = False

    @classmethod
    def tidy(cls, text: str) -> str:
        """The text on one line, with single spaces; unbreakable spaces stay."""
        return " ".join(word for word in text.replace("\n", " ").replace("\t", " ").split(" ") if word)


class Organ(Tekst):
    """The name of a body, in any of the forms that the municipality's profile knows; a role or other words stay as they are."""

    __slots__ = ()


class Ordret(_Text):
    """A quotation, printed exactly as typed."""

    __slots__ = ()


class Brødtekst(_Text):
    """Running text in Markdown, of several paragraphs if need be."""

    __slots__ = ()
