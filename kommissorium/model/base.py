"""What every part of the model shares: how it is built, and what each field says of itself."""

from enum import StrEnum
from typing import Any

from pydantic import BaseModel, ConfigDict, Field, GetJsonSchemaHandler
from pydantic_core import CoreSchema


class Krav(StrEnum):
    """How much an answer is asked for; a required one that is not there is a hole."""

    PÅKRÆVET = "påkrævet"
    ANBEFALET = "anbefalet"
    VALGFRI = "valgfri"


class Model(BaseModel):
    """A frozen value that knows all its keys and refuses others."""

    # Only the outermost model is compiled, and with it all that it holds: half the start-up time of compiling each by itself.
    model_config = ConfigDict(frozen=True, extra="forbid", defer_build=True)

    @classmethod
    def __get_pydantic_json_schema__(cls, schema: CoreSchema, handler: GetJsonSchemaHandler) -> dict[str, Any]:
        made = handler(schema)
        # Docstrings are for developers; the descriptions of the fields are the help.
        handler.resolve_ref_schema(made).pop("description", None)
        return made


def required(title: str, description: str, **more: Any) -> Any:
    """A field whose answer must be there before the kommissorium is approved.

    `title` is the field's name in a sentence and `description` tells a clerk what to write. By name: `examples`, a list of texts;
    `item`, the word for one element ("milepæl"), makes the field a list; `default`, the answer when nothing is written.
    """
    return _field(Krav.PÅKRÆVET, title, description, **more)


def recommended(title: str, description: str, **more: Any) -> Any:
    """A field that most kommissorier have; see `required` for the parameters."""
    return _field(Krav.ANBEFALET, title, description, **more)


def optional(title: str, description: str, **more: Any) -> Any:
    """A field that may be left out; see `required` for the parameters."""
    return _field(Krav.VALGFRI, title, description, **more)


def _field(krav: Krav, title: str, description: str, **more: Any) -> Any:
    item = more.pop("item", "")
    extra: dict[str, Any] = {"krav": krav.value} | ({"element": item} if item else {})
    start = {"default": more.pop("default", None)} if not item or "default" in more else {"default_factory": list}
    return Field(title=title, description=description, json_schema_extra=extra, **start, **more)
