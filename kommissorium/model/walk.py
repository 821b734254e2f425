"""What the model says of itself: each field's name, kind and help, for whatever writes an input file or a template's values."""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import StrEnum
from functools import cache
from types import NoneType, UnionType
from typing import Annotated, Any, Union, get_args, get_origin

from pydantic.fields import FieldInfo

from kommissorium.danish.periods import Tidspunkt
from kommissorium.model.answers import HOLE, Afklares
from kommissorium.model.base import Krav, Model
from kommissorium.model.choices import Valg
from kommissorium.model.section import krav_of
from kommissorium.model.texts import Brødtekst, Ordret, Organ, Tekst

Path = tuple[str | int, ...]


class Art(StrEnum):
    """What kind of answer a field takes."""

    TEKST = "tekst"
    ORGAN = "organ"
    ORDRET = "ordret tekst"
    BRØDTEKST = "brødtekst"
    DATO = "dato"
    TIDSPUNKT = "tidspunkt"
    BELØB = "beløb"
    VALG = "valg"
    AFSNIT = "felter"
    OPSLAG = "felter ved navn"
    SVAR = "svar"


@dataclass(frozen=True, slots=True)
class Felt:
    """One field of a section or row."""

    name: str
    """The key in the input, and the name in templates."""
    title: str
    """Its name in a sentence; a heading for the sections."""
    description: str
    """What a clerk should write."""
    krav: Krav
    art: Art
    """The kind of the answer, or of each answer where there are many."""
    many: bool = False
    """Whether the answer is a list."""
    item: str = ""
    """The word for one element of a list: "milepæl"."""
    model: type[Model] | None = None
    """What is inside, for AFSNIT and OPSLAG."""
    choices: tuple[str, ...] = ()
    """The possible answers, for VALG."""
    examples: tuple[str, ...] = ()


@cache
def fields_of(model: type[Model]) -> tuple[Felt, ...]:
    """The fields of a section or row, in the order of the document."""
    return tuple(_felt(name, info) for name, info in model.model_fields.items())


def model_at(model: type[Model], path: Path) -> type[Model] | None:
    """The section or row that the keys and indexes lead to from `model`; None where there is none, or no such key."""
    keys = [step for step in path if isinstance(step, str)]
    if HOLE in keys:
        return Afklares
    while keys:
        felt = next((felt for felt in fields_of(model) if felt.name == keys[0]), None)
        if felt is None or felt.model is None:
            return None
        model = felt.model
        keys = keys[2:] if felt.art is Art.OPSLAG else keys[1:]
    return model


@cache
def homes(model: type[Model], name: str) -> tuple[Path, ...]:
    """The paths of all sections and lists inside `model` that have a field `name`."""
    found: list[Path] = [()] if any(felt.name == name for felt in fields_of(model)) else []
    for felt in fields_of(model):
        if felt.model is not None:
            found += [(felt.name, *path) for path in homes(felt.model, name)]
    return tuple(found)


def _felt(name: str, info: FieldInfo) -> Felt:
    extra = info.json_schema_extra if isinstance(info.json_schema_extra, dict) else {}
    kinds = _kinds(info.annotation)
    many = len(kinds) == 1 and get_origin(kinds[0]) is list
    inner = _kinds(get_args(kinds[0])[0]) if many else kinds
    art, model = _art(inner)
    return Felt(
        name=name,
        title=info.title or name,
        description=info.description or "",
        krav=krav_of(extra),
        art=art,
        many=many,
        item=str(extra.get("element", "")),
        model=model,
        choices=tuple(choice.value for choice in inner[0]) if art is Art.VALG else (),
        examples=tuple(str(example) for example in info.examples or ()),
    )


_ARTS = {
    Tekst: Art.TEKST,
    Organ: Art.ORGAN,
    Ordret: Art.ORDRET,
    Brødtekst: Art.BRØDTEKST,
    date: Art.DATO,
    Tidspunkt: Art.TIDSPUNKT,
    Decimal: Art.BELØB,
}


def _art(kinds: list[Any]) -> tuple[Art, type[Model] | None]:
    (kind, *others) = kinds
    if others:
        return Art.SVAR, None
    if get_origin(kind) is dict:
        return Art.OPSLAG, next(inner for inner in _kinds(get_args(kind)[1]) if issubclass(inner, Model))
    if issubclass(kind, Model):
        return Art.AFSNIT, kind
    # Whatever else a profile holds is typed as text.
    return (Art.VALG if issubclass(kind, Valg) else _ARTS.get(kind, Art.TEKST)), None


def _kinds(annotation: Any) -> list[Any]:
    """The kinds of answer in a type, without holes and None."""
    origin = get_origin(annotation)
    if origin is Annotated:
        return _kinds(get_args(annotation)[0])
    if origin in (Union, UnionType):
        return [kind for part in get_args(annotation) for kind in _kinds(part)]
    return [] if annotation in (NoneType, Afklares) else [annotation]
