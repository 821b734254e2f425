"""Writes an input file that asks for everything, with guidance as comments: in Danish always, as the answers are."""

from collections.abc import Iterator, Sequence
from itertools import chain
from textwrap import wrap

from kommissorium.danish.lists import conjunction
from kommissorium.model.answers import HOLE
from kommissorium.model.base import Krav, Model
from kommissorium.model.catalogue import Katalog, Post, Svartype
from kommissorium.model.format import FORMAT
from kommissorium.model.kommissorium import Kommissorium
from kommissorium.model.papers import OWN
from kommissorium.model.task import Spørgsmål
from kommissorium.model.walk import Art, Felt, fields_of
from kommissorium.workflows.schema import EDITOR_LINE

_WIDTH = 100
_LATER = (*OWN, "historik")
"""Sections that a new file is not asked for: they make other documents, or come with time."""
_STEP = "  "
_SEVERAL = {Svartype.FLERVALG, Svartype.LISTE, Svartype.ROLLER}


def questionnaire(katalog: Katalog, name: str) -> str:
    """The text of a new input file: all sections, all questions of the catalogue `name`, and "afklares" at each answer."""
    writer = _Writer(katalog, {"format": f'"{FORMAT}"', "katalog": name, "profil": "", "stamoplysninger.status": "udkast"})
    return "\n".join([*_introduction(katalog), *writer.fields(Kommissorium, "", ""), ""])


def _introduction(katalog: Katalog) -> Iterator[str]:
    yield EDITOR_LINE
    yield from _comment(f"Kommissorium: {katalog.titel}", "")
    for advice in (
        "Skriv jeres svar i stedet for »afklares«. Det, I ikke ved endnu, lader I stå; dokumentet viser det som et åbent spørgsmål.",
        "I kan skrive, hvad der mangler, hvem der skal svare, og hvornår: afklares: {hvad: …, hvem: …, hvornår: …}",
        "Et svar i flere afsnit: Skriv | efter kolon, og begynd hver af de næste linjer med mindst to mellemrum mere end feltets navn.",
        "Et svar med kolon eller # i sættes i anførselstegn. Slet det, I ikke skal bruge. Linjer, der begynder med #, er vejledning.",
    ):
        yield from _comment(advice, "")


class _Writer:
    """Writes the model's fields with the questions of one catalogue."""

    def __init__(self, katalog: Katalog, fixed: dict[str, str]) -> None:
        self.katalog = katalog
        self.fixed = fixed

    def fields(self, model: type[Model], path: str, indent: str) -> Iterator[str]:
        """The lines of all fields of a section, whose key path is `path`."""
        for felt in fields_of(model):
            if not indent and felt.name in _LATER:
                continue
            if not indent:
                yield from ("", f"# ---- {felt.title} ".ljust(_WIDTH, "-"))
            yield from _guidance(felt, indent)
            yield from self._answer(f"{path}.{felt.name}".lstrip("."), felt, indent)

    def _answer(self, path: str, felt: Felt, indent: str) -> Iterator[str]:
        posts = [post for post in self.katalog.poster if post.felt == path]
        inner = indent + _STEP
        if path in self.fixed:
            yield f"{indent}{felt.name}: {self.fixed[path]}".rstrip()
        elif posts and felt.model is Spørgsmål:
            yield f"{indent}{felt.name}:"
            yield from chain.from_iterable(_question(post, inner) for post in posts)
            yield from _own_question(inner)
        elif felt.model is Spørgsmål and felt.krav is Krav.PÅKRÆVET:
            yield f"{indent}{felt.name}:"
            yield from (f"{inner}- spørgsmål: {HOLE}", f"{inner}  svar: {HOLE}")
        elif posts and felt.art is Art.OPSLAG:
            yield from _comment("Skriv »skal belyses«, eller for eksempel: {risiko: middel, tekst: Hvorfor}", indent)
            yield f"{indent}{felt.name}:"
            yield from chain.from_iterable(_criticism(post, inner) for post in posts)
        else:
            yield from chain.from_iterable(_step(post, indent) for post in posts)
            yield from self._open(path, felt, indent)

    def _open(self, path: str, felt: Felt, indent: str) -> Iterator[str]:
        """A field without an answer: its own fields, one row of a list, or the word for a hole."""
        if felt.model is None:
            yield f"{indent}{felt.name}: {HOLE}"
        elif felt.art is Art.OPSLAG:
            yield f"{indent}{felt.name}: {{}}"
        elif not felt.many:
            yield f"{indent}{felt.name}:"
            yield from self.fields(felt.model, path, indent + _STEP)
        elif _has_names(felt.model):
            yield f"{indent}{felt.name}: []"
        else:
            yield f"{indent}{felt.name}:"
            yield from _as_item(list(self.fields(felt.model, path, indent + 2 * _STEP)))


def _has_names(model: type[Model]) -> bool:
    """Whether the rows have names of their own, by which others refer to them: such a row cannot be a hole."""
    return any(felt.name == "id" for felt in fields_of(model))


def _as_item(lines: list[str]) -> Iterator[str]:
    """The lines with a dash before the first key, which comments may precede."""
    first = next(number for number, line in enumerate(lines) if not line.lstrip().startswith("#"))
    key = lines[first].lstrip()
    indent = lines[first][: -len(key)]
    yield from lines[:first]
    yield f"{indent[:-2]}- {key}"
    yield from lines[first + 1 :]


def _guidance(felt: Felt, indent: str) -> Iterator[str]:
    yield from _comment(f"{felt.krav.capitalize()}. {felt.description}", indent)
    if felt.choices:
        yield from _comment(f"Vælg {_listed(felt.choices)}.", indent)
    if felt.examples:
        yield from _comment(f"Eksempel: {' · '.join(felt.examples)}", indent)


def _question(post: Post, indent: str) -> Iterator[str]:
    yield from _comment(f"{post.id}: {post.tekst}", indent)
    yield from _comment(post.vejledning or "", indent)
    yield f"{indent}- id: {post.id}"
    if not post.dele:
        yield from _comment(_options(post.svartype, post.valgmuligheder), indent + _STEP)
        yield f"{indent}{_STEP}svar: {HOLE}"
        return
    yield f"{indent}{_STEP}svar:"
    for part in post.dele:
        yield from _comment(_options(part.svartype, part.valgmuligheder), indent + 2 * _STEP)
        yield f"{indent}{2 * _STEP}{part.navn}: {HOLE}"


def _step(post: Post, indent: str) -> Iterator[str]:
    """A question that the field itself answers."""
    yield from _comment(f"{post.tekst} {post.vejledning or ''}", indent)
    if post.valgmuligheder:
        yield from _comment(f"For eksempel: {_listed(post.valgmuligheder)}.", indent)


def _own_question(indent: str) -> Iterator[str]:
    """A question that the catalogue does not have, ready to be made one by deleting the marks before it."""
    yield f"{indent}# Jeres eget spørgsmål skrives sådan, uden # foran:"
    yield f"{indent}# - spørgsmål: Hvad vil I vide?"
    yield f"{indent}#   svar: {HOLE}"


def _criticism(post: Post, indent: str) -> Iterator[str]:
    yield from _comment(f"{post.id}: {post.tekst}. {post.vejledning or ''}", indent)
    yield f"{indent}{post.id}: {HOLE}"


def _options(kind: Svartype, options: Sequence[str]) -> str:
    if not options:
        return ""
    choose = "Vælg en eller flere" if kind in _SEVERAL else "Vælg en"
    return f"{choose}: {_listed([*options, 'andet: …'])}."


def _listed(options: Sequence[str]) -> str:
    return conjunction([f"»{option}«" for option in options], "eller")


def _comment(text: str, indent: str) -> Iterator[str]:
    """The text as comment lines of at most a hundred characters; none when it is empty."""
    for line in wrap(text, _WIDTH - len(indent) - 2, break_long_words=False, break_on_hyphens=False):
        yield f"{indent}# {line}"
