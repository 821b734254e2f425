"""From the raw data of an input file to its questions, answered ones included, in the order of the document."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Any

from kommissorium.danish.lists import conjunction
from kommissorium.model.alternatives import Niveau, Vurdering
from kommissorium.model.answers import is_hole
from kommissorium.model.base import Krav, Model
from kommissorium.model.catalogue import Del, Gruppe, Katalog, Post, Svartype
from kommissorium.model.kommissorium import Kommissorium
from kommissorium.model.papers import OWN
from kommissorium.model.task import Spørgsmål
from kommissorium.model.walk import Art, Felt, fields_of
from kommissorium.source.positions import KeyPath
from kommissorium.workflows.interview.question import Form, Question, Tilstand

_UNASKED = ("format", "katalog", "profil", "historik")
_FORMS = {Art.ORDRET: Form.AFSNIT, Art.BRØDTEKST: Form.AFSNIT, Art.SVAR: Form.AFSNIT, Art.VALG: Form.VALG}
_TYPES = {
    Svartype.TEKST: Form.AFSNIT,
    Svartype.VALG: Form.VALG,
    Svartype.JA_NEJ: Form.VALG,
    Svartype.FLERVALG: Form.FLERVALG,
    Svartype.LISTE: Form.LISTE,
    Svartype.ROLLER: Form.LISTE,
}
_ABSENT: Any = object()
"""Stands for the value of a key that is not there."""


@dataclass(frozen=True, slots=True)
class _Where:
    """The way that leads to a field, a row or an answer."""

    path: KeyPath = ()
    identity: KeyPath = ()
    words: tuple[str, ...] = ()
    first: bool = True
    """Whether nothing on the way is optional."""
    counts: bool = True
    """Whether something required is missing when it is not there: not in an optional section in which nothing is written."""

    def to(self, step: str | int, word: str = "", identity: str = "") -> "_Where":
        """One step further."""
        words = (*self.words, word) if word else self.words
        return replace(self, path=(*self.path, step), identity=(*self.identity, identity or step), words=words)

    def row(self, number: int, word: str, identity: str = "") -> "_Where":
        """To a row of the list; the row's name stands for the list's."""
        return replace(self, words=self.words[:-1]).to(number, word, identity)


def sections(data: dict[str, Any]) -> list[Felt]:
    """The sections that are asked for: all of the kommissorium, and those of other documents that the file has."""
    return [felt for felt in fields_of(Kommissorium) if felt.name not in _UNASKED and (felt.name not in OWN or felt.name in data)]


def questions(data: dict[str, Any], katalog: Katalog, section: Felt) -> list[Question]:
    """All questions of one section."""
    return list(_Asker(katalog).field(section, data.get(section.name, _ABSENT), _Where()))


class _Asker:
    """Asks with the questions of one catalogue."""

    def __init__(self, katalog: Katalog) -> None:
        self.katalog = katalog

    def field(self, felt: Felt, value: Any, outer: _Where) -> Iterator[Question]:
        """The questions about one field, whose raw value is given."""
        # A section's name stands over all its questions; only one that is a question itself is called by it.
        where = replace(outer.to(felt.name, felt.title if outer.path else ""), first=outer.first and felt.krav is not Krav.VALGFRI)
        if felt.model is Spørgsmål:
            yield from self._catalogue(felt, value, where)
        elif felt.art is Art.OPSLAG:
            yield from self._criticisms(value, where)
        elif felt.model and felt.many:
            yield from self._rows(felt, value, where)
        elif felt.model and felt.krav is Krav.VALGFRI and value in (None, {}):
            yield self._leaf(felt, value, where)  # left out as a whole
        elif felt.model:
            counts = outer.counts and (felt.krav is Krav.PÅKRÆVET or _is_said(value))
            yield from self._fields(felt.model, value, replace(where, counts=counts))
        else:
            yield self._leaf(felt, value, where)

    def _fields(self, model: type[Model], value: Any, where: _Where) -> Iterator[Question]:
        for felt in fields_of(model):
            inner = value.get(felt.name, _ABSENT) if isinstance(value, dict) and not is_hole(value) else _ABSENT
            yield from self.field(felt, value if is_hole(value) and felt.krav is Krav.PÅKRÆVET else inner, where)

    def _rows(self, felt: Felt, value: Any, where: _Where) -> Iterator[Question]:
        """The questions of each row; of a first one where there is none yet."""
        assert felt.model is not None
        if isinstance(value, list) and value:
            for number, row in enumerate(value):
                yield from self._fields(felt.model, row, where.row(number, f"{felt.item} {number + 1}"))
        elif felt.krav is not Krav.PÅKRÆVET and _state(value, False) is Tilstand.UDELADT:
            yield self._leaf(felt, value, where)
        else:
            counts = where.counts and (felt.krav is Krav.PÅKRÆVET or is_hole(value))
            yield from self._fields(felt.model, value, replace(where.row(0, f"{felt.item} 1"), counts=counts))

    def _leaf(self, felt: Felt, value: Any, where: _Where) -> Question:
        posts = self._posts(where.path)
        options = [str(option) for post in posts for option in post.valgmuligheder]
        asked = tuple(str(text) for post in posts for text in (post.tekst, post.vejledning) if text)
        examples = felt.examples or ((conjunction(options, "eller"),) if options else ())
        return Question(
            identity=where.identity,
            path=where.path,
            title=", ".join(where.words) or felt.title,
            text=felt.description,
            state=_state(value, felt.krav is Krav.PÅKRÆVET and where.counts),
            krav=felt.krav,
            first=where.first,
            form=Form.LISTE if felt.many else _FORMS.get(felt.art, Form.LINJE),
            value=None if value is _ABSENT else value,
            choices=felt.choices,
            guidance=asked,
            examples=examples,
        )

    def _posts(self, path: KeyPath) -> list[Post]:
        """The questions of the catalogue that the field itself answers."""
        name = ".".join(step for step in path if isinstance(step, str))
        return [post for post in self.katalog.poster if post.felt == name]

    def _catalogue(self, felt: Felt, value: Any, where: _Where) -> Iterator[Question]:
        """The catalogue's questions, in its order, then one's own."""
        rows = value if isinstance(value, list) else []
        ids = [str(row.get("id") or "").casefold() if isinstance(row, dict) else "" for row in rows]
        posts = {str(post.id).casefold(): post for post in self._posts(where.path)}
        asked = replace(where, first=True, counts=felt.krav is Krav.PÅKRÆVET and not rows)
        for id_, post in posts.items():
            number = ids.index(id_) if id_ in ids else len(rows)
            there = replace(asked.row(number, str(post.id), str(post.id)), counts=id_ in ids or asked.counts)
            answer = _answer(rows[number]) if id_ in ids else value if is_hole(value) else _ABSENT
            for question in _post(post, answer, there.to("svar")):
                yield question if id_ in ids else replace(question, row=(("id", str(post.id)),))
        if felt.krav is Krav.PÅKRÆVET and not posts and not rows:
            rows, ids = [value if is_hole(value) else None], [""]
        for number, row in enumerate(rows):
            if ids[number] not in posts:
                yield from self._own_question(row, where.row(number, f"{felt.item} {number + 1}"))

    def _own_question(self, row: Any, where: _Where) -> Iterator[Question]:
        for question in self._fields(Spørgsmål, row, where):
            if question.path[-1] == "svar":
                text = row.get("spørgsmål") if isinstance(row, dict) else None
                yield replace(question, may_examine=True, text=text if isinstance(text, str) and not is_hole(text) else question.text)
            elif question.path[-1] == "spørgsmål" and not (isinstance(row, dict) and row.get("id")):
                yield replace(question, first=True)

    def _criticisms(self, value: Any, where: _Where) -> Iterator[Question]:
        """One model held up against each criticism of the catalogue."""
        given = value if isinstance(value, dict) and not is_hole(value) else {}
        names = {name.casefold(): name for name in given}
        for post in self.katalog.group(Gruppe.KRITIK):
            name = names.get(post.id.casefold(), str(post.id))
            there = replace(where.to(name, name), first=True)
            answer = given.get(name, _ABSENT)
            risk, why = self._fields(Vurdering, answer, there)
            guidance = (str(post.vejledning or ""), risk.text)
            levels = tuple(level.value for level in Niveau)
            risk = replace(risk, text=str(post.tekst), guidance=guidance, form=Form.VALG, choices=levels, may_examine=True)
            if isinstance(answer, dict) and not is_hole(answer):
                yield risk
                yield replace(why, first=True, guidance=(risk.text,))
            else:
                state = _state(answer, name in given)
                yield replace(risk, path=there.path, identity=there.identity, title=", ".join(there.words), state=state, inner="risiko")


def _answer(row: Any) -> Any:
    """What stands at a question's answer."""
    return row.get("svar", None) if isinstance(row, dict) and not is_hole(row) else row


def _post(post: Post, answer: Any, where: _Where) -> Iterator[Question]:
    """A question of the catalogue, or one for each of its parts; one that was answered as a whole is one."""
    in_parts = isinstance(answer, dict) and not is_hole(answer)
    whole = answer is not _ABSENT and answer is not None and not in_parts and not is_hole(answer)
    if not post.dele or whole:
        yield _one(post, post, answer, where)
        return
    for part in post.dele:
        given = answer.get(str(part.navn), _ABSENT) if in_parts else answer
        counts = where.counts and (not in_parts or part.navn in answer)
        yield _one(post, part, given, replace(where.to(str(part.navn), str(part.tekst).lower()), counts=counts))


def _one(post: Post, asked: Post | Del, answer: Any, where: _Where) -> Question:
    is_yes_no = asked.svartype is Svartype.JA_NEJ
    form = _TYPES.get(asked.svartype, Form.LINJE)
    choices = ("ja", "nej") if is_yes_no else tuple(map(str, asked.valgmuligheder))
    chosen = form in (Form.VALG, Form.FLERVALG)
    return Question(
        identity=where.identity,
        path=where.path,
        title=", ".join(where.words),
        text=str(post.tekst),
        state=_state(answer, where.counts),
        krav=Krav.PÅKRÆVET if where.counts else Krav.ANBEFALET,
        form=form if choices or not chosen else Form.LISTE,
        value=None if answer is _ABSENT else answer,
        choices=choices if chosen else (),
        own_words=chosen and not is_yes_no,
        may_examine=True,
        guidance=(str(post.vejledning),) if post.vejledning else (),
        examples=() if chosen or not choices else (conjunction(choices, "eller"),),
    )


def _state(value: Any, required: bool) -> Tilstand:
    if is_hole(value):
        return Tilstand.AFKLARES
    if value is _ABSENT:
        return Tilstand.MANGLER if required else Tilstand.TOM
    if value is None or value in ("", [], {}) or (isinstance(value, str) and not value.strip()):
        return Tilstand.MANGLER if required else Tilstand.UDELADT
    return Tilstand.BESVARET


def _is_said(value: Any) -> bool:
    """Whether something is written there."""
    if isinstance(value, dict):
        return any(map(_is_said, value.values()))
    if isinstance(value, list):
        return any(map(_is_said, value))
    return value is not _ABSENT and value is not None and bool(str(value).strip())
