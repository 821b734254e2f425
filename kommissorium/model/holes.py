"""What is still to be settled in a kommissorium: the answers marked so, and the required ones that are not there."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from kommissorium.model.answers import Afklares
from kommissorium.model.base import Krav, Model
from kommissorium.model.kommissorium import Kommissorium
from kommissorium.model.leaves import is_said
from kommissorium.model.texts import Tekst
from kommissorium.model.walk import Felt, Path, fields_of


@dataclass(frozen=True, slots=True)
class Hul:
    """One answer that is not there."""

    path: Path
    """The keys and indexes that lead to it; indexes count from 0."""
    label: str
    """Where it is, in words: "Tidsplan og milepæle: milepæl 2, ansvarlig"."""
    afklares: Afklares | None
    """What is known of it; None when the answer is required and simply missing."""


def find_holes(kommissorium: Kommissorium) -> list[Hul]:
    """All holes, in the order of the document."""
    return list(_in_model(kommissorium, (), ()))


def _in_model(part: Model, path: Path, words: tuple[str, ...]) -> Iterator[Hul]:
    for felt in fields_of(type(part)):
        value = getattr(part, felt.name)
        if not _is_left_out(felt, value):
            yield from _in_answer(felt, value, (*path, felt.name), (*words, felt.title))


def _is_left_out(felt: Felt, value: object) -> bool:
    """Whether it is an optional section in which nothing is written."""
    return felt.krav is not Krav.PÅKRÆVET and isinstance(value, Model) and not is_said(value)


def _in_answer(felt: Felt, value: Any, path: Path, words: tuple[str, ...]) -> Iterator[Hul]:
    if value is None or value in ([], {}):
        if felt.krav is Krav.PÅKRÆVET:
            yield Hul(path, _label(words), None)
    elif isinstance(value, list) and felt.many:
        for number, item in enumerate(value, start=1):
            yield from _in_value(item, (*path, number - 1), (*words[:-1], *_item_words(felt, item, number, words)))
    else:
        yield from _in_value(value, path, words)


def _in_value(value: Any, path: Path, words: tuple[str, ...]) -> Iterator[Hul]:
    if value is None:
        yield Hul(path, _label(words), None)
    elif isinstance(value, Afklares):
        yield Hul(path, _label(words), value)
    elif isinstance(value, Model):
        yield from _in_model(value, path, words)
    elif isinstance(value, dict):
        for key, inner in value.items():
            yield from _in_value(inner, (*path, key), (*words, key))


def _item_words(felt: Felt, item: Any, number: int, words: tuple[str, ...]) -> tuple[str, ...]:
    """The word for one row; its heading stays when the list is a section by itself, and a question goes by its id."""
    own = getattr(item, "id", None)
    name = f"{felt.item} {own if isinstance(own, Tekst) else number}"
    return (words[-1], name) if len(words) == 1 else (name,)


def _label(words: tuple[str, ...]) -> str:
    section, *rest = words
    return f"{section}: {', '.join(rest)}" if rest else section
