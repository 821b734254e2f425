"""What every part of the model shares: how it is built, and what each field says of itself."""

from enum import StrEnum
from functools import cache
from typing import Any, Self

from pydantic import BaseModel, ConfigDict, Field, GetCoreSchemaHandler
from pydantic_core import CoreSchema, SchemaValidator, core_schema

from kommissorium.model.shared_schemas import SharedSchemas


class Krav(StrEnum):
    """How much an answer is asked for; a required one that is not there is a hole."""

    PÅKRÆVET = "påkrævet"
    ANBEFALET = "anbefalet"
    VALGFRI = "valgfri"


class Model(BaseModel):
    """A frozen value that knows all its keys and refuses others."""

    # Only the outermost model is compiled, and with it all that it holds.
    model_config = ConfigDict(frozen=True, extra="forbid", defer_build=True)

    @classmethod
    def prepared(cls, value: object) -> object:
        """The raw value as it is to be read; kinds of model that take other forms than a mapping make one of them."""
        return value

    @classmethod
    def read(cls, data: object) -> Self:
        """The model in the data; raises pydantic's ValidationError with everything that is wrong in them.

        Like pydantic's own `model_validate`, but without the search for plugins and the serialiser, which take longer than the reading.
        """
        read: Self = _reader(cls).validate_python(data)
        return read

    @classmethod
    def __get_pydantic_core_schema__(cls, _source: Any, handler: GetCoreSchemaHandler) -> CoreSchema:
        if not isinstance(handler, SharedSchemas):
            return SharedSchemas(cls).whole()
        fields = {name: handler.field(info) for name, info in cls.model_fields.items()}
        inner = core_schema.model_fields_schema(fields, model_name=cls.__name__)
        config = core_schema.CoreConfig(title=cls.__name__, extra_fields_behavior="forbid")
        return core_schema.model_schema(cls, core_schema.no_info_before_validator_function(cls.prepared, inner), frozen=True, config=config)


@cache
def _reader(model: type[Model]) -> SchemaValidator:
    return SchemaValidator(SharedSchemas(model).whole())


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
