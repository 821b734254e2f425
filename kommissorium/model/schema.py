"""The JSON Schema of the input (draft 2020-12), with which an editor helps and checks while somebody types.

It accepts whatever the reader accepts, as an editor reads it: there an unquoted 0123, NO or 150.000 is a number or a truth value, where the
reader keeps the text. It refuses wrong keys, choices and shapes; what dates, times and amounts mean is left to the reader. Its words are
Danish in every language, since the input's are.
"""

import re
import types
from enum import EnumMeta
from typing import Annotated, Any, Union, get_args, get_origin
from unicodedata import normalize

from pydantic.fields import FieldInfo

from kommissorium.model.answers import HOLE, Afklares
from kommissorium.model.base import Krav, Model
from kommissorium.model.choices import Valg
from kommissorium.model.format import FORMAT
from kommissorium.model.kommissorium import Kommissorium
from kommissorium.model.section import Afsnit, krav_of

Schema = dict[str, Any]

DIALECT = "https://json-schema.org/draft/2020-12/schema"
MADE_BY = "Skrevet af kommissorium"
"""Stands in the schema, so that a file that holds one can be told from somebody's own."""

# Between the letters of a choice the reader overlooks all but letters and digits; the ranges mean the same to Python and to editors.
_OVERLOOKED = "[^0-9A-Za-zÀ-ÖØ-öø-ɏ]*"
_HOLE_KEY = "^\\s*" + "".join(f"[{letter}{letter.upper()}]" for letter in HOLE) + "\\s*$"
_SHARED: Schema = {
    "tekst": {"description": "En tekst.", "type": ["string", "number", "boolean"]},
    "intet": {"description": "Et felt uden svar siger ingenting.", "type": ["null", "string"], "pattern": "^[\\s\u0085]*$"},
    "hul": {"description": "Svaret skal findes senere.", "anyOf": [{"const": HOLE}, {"type": "string", "pattern": _HOLE_KEY}]},
}


def _to(name: str) -> Schema:
    return {"$ref": f"#/$defs/{name}"}


_TEXT, _BLANK, _HOLE_WORD = map(_to, _SHARED)


def input_schema() -> Schema:
    """The schema of an input file."""
    defs: Schema = dict(_SHARED)
    root = _fields(Kommissorium, defs)
    head = {"$schema": DIALECT, "$comment": MADE_BY, "title": "Kommissorium", "description": "Inputfilen til et kommissorium."}
    return head | root | {"$defs": dict(sorted(defs.items()))}


def _fields(model: type[Model], defs: Schema) -> Schema:
    """A mapping with the model's keys and no others."""
    fields = {name: _field(model, name, info, defs) for name, info in model.model_fields.items()}
    # The reader brings names into one form of Unicode before it compares them; an editor does not.
    decomposed = {f"^{normalize('NFD', name)}$": schema for name, schema in fields.items() if normalize("NFD", name) != name}
    variants = {"patternProperties": decomposed} if decomposed else {}
    return {"type": "object", "properties": fields} | variants | {"additionalProperties": False}


def _field(model: type[Model], name: str, info: FieldInfo, defs: Schema) -> Schema:
    said: Schema = {"title": info.title} if info.title else {}
    krav = krav_of(info.json_schema_extra)
    mark = "" if krav is Krav.VALGFRI else f"{krav.capitalize()}. "
    said["description"] = mark + (info.description or "")
    if info.examples:
        said["examples"] = list(info.examples)
    if model is Kommissorium and name == "format":
        forms: list[Schema] = [{"enum": [str(FORMAT), int(FORMAT)]}, {"type": "string", "pattern": f"^\\s*{re.escape(FORMAT)}\\s*$"}]
    else:
        forms = _forms(info.annotation, defs)
    return said | _any(*forms, _BLANK)


def _forms(kind: Any, defs: Schema) -> list[Schema]:
    """What may stand where the model has `kind`, form by form."""
    origin = get_origin(kind)
    if origin is Annotated:
        return _forms(get_args(kind)[0], defs)
    if origin in (Union, types.UnionType):
        return [form for part in get_args(kind) for form in _forms(part, defs)]
    if origin is list:
        return [{"type": "array", "items": _any(*_forms(get_args(kind)[0], defs))}]
    if origin is dict:
        names = {"not": {"pattern": _HOLE_KEY}}
        return [{"type": "object", "propertyNames": names, "additionalProperties": _any(*_forms(get_args(kind)[1], defs))}]
    return _plain_forms(kind, defs)


def _plain_forms(kind: Any, defs: Schema) -> list[Schema]:
    if kind is types.NoneType:
        return [{"type": "null"}]
    if kind is Afklares:
        return _hole(defs)
    if isinstance(kind, EnumMeta) and issubclass(kind, Valg):
        defs[kind.__name__] = _choice(kind)
        return [_to(kind.__name__)]
    if isinstance(kind, type) and issubclass(kind, Model):
        return _section(kind, defs)
    return [_TEXT]


def _section(model: type[Model], defs: Schema) -> list[Schema]:
    """The model's fields, or one hole for all of them."""
    if model.__name__ not in defs:
        defs[model.__name__] = {}
        defs[model.__name__] = _fields(model, defs)
    here = _to(model.__name__)
    if not issubclass(model, Afsnit):
        return [here]
    return [here, *_hole(defs)] if _takes_hole(model) else [here, _HOLE_WORD]


def _takes_hole(model: type[Model]) -> bool:
    """Whether all of the answers that a hole for the whole section stands for can be one."""
    fields = model.model_fields.values()
    asked = [info for info in fields if krav_of(info.json_schema_extra) is Krav.PÅKRÆVET] or list(fields)[:1]
    return all(Afklares in _kinds(info.annotation) or _is_section(info.annotation) for info in asked)


def _is_section(kind: Any) -> bool:
    return isinstance(kind, type) and issubclass(kind, Afsnit) and _takes_hole(kind)


def _kinds(kind: Any) -> list[Any]:
    return [kind, *(inner for part in get_args(kind) for inner in _kinds(part))]


def _hole(defs: Schema) -> list[Schema]:
    """The word, and the mapping that says what, who and when; its details may be a text as well."""
    if HOLE not in defs:
        defs[HOLE] = {}
        held = _any(_TEXT, {"type": "null"}, _fields(Afklares, defs))
        defs[HOLE] = {
            "description": "Et svar, der skal findes senere: hvad der mangler, hvem der svarer, og hvornår.",
            "type": "object",
            "properties": {HOLE: held},
            "patternProperties": {_HOLE_KEY: held},
            "additionalProperties": False,
            "minProperties": 1,
            "maxProperties": 1,
        }
    return [_HOLE_WORD, _to(HOLE)]


def _choice(kind: type[Valg]) -> Schema:
    """The choices as an editor offers them, and every other way to write them that the reader takes."""
    words = [choice.value for choice in kind]
    return {"anyOf": [{"enum": words}, {"type": "string", "pattern": "|".join(map(_loosely, words))}]}


def _loosely(word: str) -> str:
    letters = [_letter(letter) for letter in word if letter.isalnum()]
    return f"^{_OVERLOOKED}{_OVERLOOKED.join(letters)}{_OVERLOOKED}$"


def _letter(letter: str) -> str:
    if letter.upper() == letter:
        return letter
    either = f"[{letter}{letter.upper()}]"
    base, accent = normalize("NFD", letter)[:1], normalize("NFD", letter)[1:]
    return f"(?:{either}|[{base}{base.upper()}]{accent})" if accent else either


def _any(*forms: Schema) -> Schema:
    """One of the forms; each is named once."""
    flat = [inner for form in forms for inner in (form["anyOf"] if form.keys() == {"anyOf"} else [form])]
    unique = [form for number, form in enumerate(flat) if form not in flat[:number]]
    if {"type": "null"} in unique and _BLANK in unique:
        unique.remove({"type": "null"})
    return unique[0] if len(unique) == 1 else {"anyOf": unique}
