"""`{% include "klausul.docx" %}`: a clause from the template's own folder becomes part of the template before its tags are read.

Its styles, numbering, pictures and footnotes come along (clauses.py). Only templates that include something pay for python-docx.
"""

import re
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import NamedTuple

from kommissorium.diagnostics.errors import KommissoriumError, PackageError, TemplateError
from kommissorium.diagnostics.finding import Finding, Severity
from kommissorium.diagnostics.place import WordPlace
from kommissorium.texts import _
from kommissorium.word.ooxml.names import PARAGRAPH
from kommissorium.word.ooxml.package import Package, open_package
from kommissorium.word.ooxml.stories import find_stories
from kommissorium.word.ooxml.styles import Styles
from kommissorium.word.ooxml.xml import Element, XmlError
from kommissorium.word.template.clauses import Composition, EndnotesError
from kommissorium.word.template.tag import PREFIXES
from kommissorium.word.template.tags import Opener, Span, as_meant, find_tags
from kommissorium.word.text.characters import visible_text
from kommissorium.word.text.origins import PARAGRAPHS, origins
from kommissorium.word.text.places import PlaceBook

_INCLUDE = re.compile(rf"""[-+]?\s*(?:(?:{PREFIXES})\s+)?include\s+(["'])(?P<name>.+?)\1\s*[-+]?""", re.IGNORECASE)
_MARKUP, _BETWEEN = r"(?:<[^>]*>)*+", r"(?:<[^>]*>|[^<A-Za-z%}])"
_WORD = _MARKUP.join(f"[{letter}{letter.upper()}]" for letter in "include")
_BEGINS = re.compile(rf"\{{{_MARKUP}%{_BETWEEN}*+(?:(?:{PREFIXES}){_BETWEEN}++)?{_WORD}".encode())
"""The beginning of such a tag in the bytes of a part, with whatever Word has put between its characters."""
_DEPTH = 5
_UNFIT = (KeyError, IndexError, AttributeError, TypeError, ValueError, XmlError)
"""What python-docx and docxcompose raise for a file whose parts do not fit together."""


def with_clauses(package: Package, folder: Path) -> Package:
    """The template with its clauses in place; the same package when it includes none.

    Raises TemplateError for an include that is not alone in its paragraph, names a file outside `folder`, or goes round in a circle, and
    PackageError for a clause that cannot be opened.
    """
    if _BEGINS.search(package.read(find_stories(package).main)) is None:
        return package
    return _Includer(package, folder).run()


class _Include(NamedTuple):
    """A tag that fetches a clause, alone in its paragraph."""

    paragraph: Element
    name: str
    place: WordPlace


class _Includer:
    def __init__(self, package: Package, folder: Path) -> None:
        self._package, self._folder = package, folder.resolve()
        try:
            self._composition = Composition(package)
        except _UNFIT as error:
            message = _("Filen er beskadiget, så klausuler ikke kan sættes ind i den.")
            raise package.error("S103", message, _("Åbn den i Word, og gem den igen.")) from error

    def run(self) -> Package:
        found: list[_Include] = []
        for turn in range(_DEPTH):
            found = list(self._includes())
            for include in found:
                self._put(include)
            if not found:
                return self._composition.saved() if turn else self._package
        raise _refused("S222", _("Klausulerne henter hinanden i en ring."), _("Fjern »include« i en af dem."), found[0].place)

    def _includes(self) -> Iterator[_Include]:
        body, styles = self._composition.body, Styles(self._composition.styles)
        book = PlaceBook(file=self._package.name, part=_("brødtekst"), styles=styles, origins=origins(body))
        found = []
        for paragraph in body.iter(*PARAGRAPHS):
            book.enter(paragraph)
            text = visible_text(paragraph) if paragraph.tag == PARAGRAPH else ""
            if "{" in text and (include := _included(paragraph, text, book)) is not None:
                found.append(include)
        return iter(found)

    def _put(self, include: _Include) -> None:
        clause = open_package(self._path(include))
        try:
            self._composition.put(include.paragraph, clause)
        except EndnotesError as error:
            message = _("Klausulen »{name}« har slutnoter, og de kan ikke følge med.", name=include.name)
            raise _refused("S221", message, _("Lav dem om til fodnoter i klausulen."), include.place) from error
        except _UNFIT as error:
            message = _("Klausulen »{name}« er beskadiget og kan ikke sættes ind.", name=include.name)
            raise _refused("S103", message, _("Åbn den i Word, og gem den igen."), include.place, PackageError) from error

    def _path(self, include: _Include) -> Path:
        name, place = include.name, include.place
        path = (self._folder / name).resolve()
        if not path.is_relative_to(self._folder):
            message = _("Klausulen »{name}« ligger uden for skabelonens mappe.", name=name)
            raise _refused("S221", message, _("Læg den i samme mappe som skabelonen, eller i en mappe under den."), place)
        if path.suffix.lower() != ".docx":
            message = _("Klausulen »{name}« er ikke en Word-fil (.docx).", name=name)
            raise _refused("S221", message, _("Gem den som Word-dokument (.docx)."), place)
        if not path.is_file():
            message = _("Klausulen »{name}« findes ikke i skabelonens mappe.", name=name)
            raise _refused("S110", message, _("Kontrollér navnet."), place, PackageError)
        return path


def _included(paragraph: Element, text: str, book: PlaceBook) -> _Include | None:
    """The include that `paragraph` consists of, if there is one in it; raises TemplateError where it is not alone."""
    for span in find_tags(text)[0]:
        if match := _tag(span):
            place = book.place(paragraph, text, span.start, span.end)
            if text[: span.start].strip() or text[span.end :].strip():
                message = _("»{tag}« henter en hel klausul, men står midt i en tekst.", tag=text[span.start : span.end])
                raise _refused("S220", message, _("Sæt det i et afsnit for sig selv."), place)
            return _Include(paragraph, match["name"], place)
    return None


def _tag(span: Span) -> re.Match[str] | None:
    return _INCLUDE.fullmatch(as_meant(span.inner).strip()) if span.opener is Opener.BLOCK else None


def _refused(
    code: str, message: str, hint: str, place: WordPlace, kind: Callable[[Finding], KommissoriumError] = TemplateError
) -> KommissoriumError:
    return kind(Finding(code, Severity.ERROR, message, hint, place))
