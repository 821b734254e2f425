"""What pydantic-core compiles, with each type of the model in it once.

Three hundred fields hold answers of some forty types; pydantic's own generator describes each field's type anew, which takes a fifth of a
start.
"""

from types import NoneType, UnionType
from typing import Annotated, Any, Union, get_args, get_origin

from pydantic import BaseModel, GetCoreSchemaHandler
from pydantic.fields import FieldInfo
from pydantic_core import CoreSchema, PydanticUndefined, core_schema


class SharedSchemas(GetCoreSchemaHandler):
    """Makes the schemas of the types inside one outermost model; every later use of a type refers to the first.

    It knows the types that the model is made of: models, texts and choices, types with a note, lists, mappings, and any of them or
    None. Raises TypeError for others.
    """

    def __init__(self, outermost: type[BaseModel]) -> None:
        self._outermost = outermost
        self._name = f"{outermost.__module__}.{outermost.__qualname__}:{id(outermost)}"
        self._references: dict[Any, str] = {}
        self._definitions: list[CoreSchema] = []

    def whole(self) -> CoreSchema:
        """The schema of the outermost model, with all that it refers to."""
        return core_schema.definitions_schema(self.generate_schema(self._outermost), self._definitions)

    def field(self, info: FieldInfo) -> core_schema.ModelField:
        """The schema of one field of a model."""
        schema = self.generate_schema(Annotated[info.annotation, *info.metadata] if info.metadata else info.annotation)
        if info.default_factory is not None:
            schema = core_schema.with_default_schema(schema, default_factory=info.default_factory)
        elif info.default is not PydanticUndefined:
            schema = core_schema.with_default_schema(schema, default=info.default)
        return core_schema.model_field(schema)

    def generate_schema(self, source_type: Any, /) -> CoreSchema:
        """A reference to the schema of the type, which is made now if it is the first."""
        reference = self._references.get(source_type)
        if reference is None:
            reference = self._references[source_type] = f"{self._name}:{len(self._references)}"
            made: Any = self._made(source_type)
            self._definitions.append({**made, "ref": reference})
        return core_schema.definition_reference_schema(reference)

    def __call__(self, source_type: Any, /) -> CoreSchema:
        """The same, for notes that ask so."""
        return self.generate_schema(source_type)

    def _made(self, kind: Any) -> CoreSchema:
        origin = get_origin(kind)
        if origin is Annotated:
            return self._noted(*get_args(kind))
        if origin in (Union, UnionType):
            return self._union([part for part in get_args(kind) if part is not NoneType])
        if origin is list:
            return core_schema.list_schema(self.generate_schema(*get_args(kind)))
        if origin is dict:
            return core_schema.dict_schema(*map(self.generate_schema, get_args(kind)))
        if kind is str:
            return core_schema.str_schema()
        return self._of_its_own(kind, kind)

    def _noted(self, kind: Any, *notes: Any) -> CoreSchema:
        *inner, last = notes
        return self._of_its_own(last, Annotated[kind, *inner] if inner else kind)

    def _union(self, kinds: list[Any]) -> CoreSchema:
        if len(kinds) > 1:  # a note says how to choose between them
            raise TypeError(kinds)
        return core_schema.nullable_schema(self.generate_schema(kinds[0]))

    def _of_its_own(self, note: Any, kind: Any) -> CoreSchema:
        """The schema of a type, or of a type with a note, that describes itself to pydantic."""
        if not hasattr(note, "__get_pydantic_core_schema__"):
            raise TypeError(note)
        schema: CoreSchema = note.__get_pydantic_core_schema__(kind, self)
        return schema
