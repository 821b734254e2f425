"""`{% include "klausul.docx" %}`: a clause from the template's own folder becomes part of the template before its tags are read.

Its styles, numbering, pictures and footnotes come along by docxcompose. Only templates that include something pay for python-docx.
"""

import io
import re
from pathlib import Path
from typing import TYPE_CHECKING, Any

from kommissorium.diagnostics.errors import PackageError, TemplateError
from kommissorium.diagnostics.finding import Finding, Severity
from kommissorium.diagnostics.place import WordPlace
from kommissorium.texts import _
from kommissorium.word.ooxml.names import PARAGRAPH, SECTION_PROPERTIES
from kommissorium.word.ooxml.package import Package, open_package
from kommissorium.word.ooxml.stories import find_stories
from kommissorium.word.ooxml.xml import Element
from kommissorium.word.template.tags import as_meant, find_tags
from kommissorium.word.text.characters import visible_text
from kommissorium.word.text.places import excerpt

if TYPE_CHECKING:
    from docx.document import Document as WordDocument

_CLAUSE = "{urn:kommissorium}klausul"
"""Attribute of a paragraph that came from a clause: the clause's file name."""
_INCLUDE = re.compile(r"""[-+]?\s*include\s+(["'])(?P<name>.+?)\1\s*[-+]?""")
_DEPTH = 5


def with_clauses(package: Package, folder: Path) -> Package:
    """The template with its clauses in place; the same package when it includes none.

    Raises TemplateError for an include that is not alone in its paragraph, names a file outside `folder`, or goes round in a circle, and
    PackageError for a clause that cannot be opened.
    """
    if b"include" not in package.read(find_stories(package).main):
        return package
    return _Includer(package, folder).run()


def take_clause_names(root: Element) -> dict[Element, str]:
    """The clause that each paragraph came from, taken off the tree."""
    names = {paragraph: name for paragraph in root.iter(PARAGRAPH) if (name := paragraph.attrib.pop(_CLAUSE, ""))}
    return {paragraph: str(name) for paragraph, name in names.items()}


class _Includer:
    def __init__(self, package: Package, folder: Path) -> None:
        from docx import Document  # noqa: PLC0415  # 80 ms: only for templates that include clauses
        from docxcompose.composer import Composer  # noqa: PLC0415  # the same

        self._package, self._folder = package, folder.resolve()
        self._open: Any = Document
        self._document: WordDocument = Document(io.BytesIO(package.data))
        self._composer: Any = Composer(self._document)
        self._changed = False

    def run(self) -> Package:
        for _round in range(_DEPTH):
            found = [(paragraph, name) for paragraph in self._paragraphs() if (name := self._included(paragraph))]
            for paragraph, name in found:
                self._put(paragraph, name)
            if not found:
                break
        else:
            raise self._error("S222", _("Klausulerne henter hinanden i en ring."), _("Fjern »include« i en af dem."), None)
        return self._saved() if self._changed else self._package

    def _saved(self) -> Package:
        stream = io.BytesIO()
        self._document.save(stream)
        return Package(stream.getvalue(), self._package.name)

    def _paragraphs(self) -> list[Any]:
        return list(self._document.element.body.iter(PARAGRAPH))

    def _included(self, paragraph: Any) -> str:
        text = visible_text(paragraph)
        spans = find_tags(text)[0] if "include" in text else []
        names = [(span, match["name"]) for span in spans if (match := _INCLUDE.fullmatch(as_meant(span.inner).strip()))]
        if not names:
            return ""
        span, name = names[0]
        if text[: span.start].strip() or text[span.end :].strip():
            message = _("»{tag}« henter en hel klausul, men står midt i en tekst.", tag=text[span.start : span.end])
            raise self._error("S220", message, _("Sæt det i et afsnit for sig selv."), text)
        return name

    def _put(self, paragraph: Any, name: str) -> None:
        clause = self._open(io.BytesIO(open_package(self._path(name)).data))
        body = self._document.element.body
        index = len([child for child in body if child.tag != SECTION_PROPERTIES])
        self._composer.insert(index, clause)
        for element in [child for child in list(body)[index:] if child.tag != SECTION_PROPERTIES]:
            for inner in element.iter(PARAGRAPH):
                inner.set(_CLAUSE, name)
            paragraph.addprevious(element)
        paragraph.getparent().remove(paragraph)
        self._changed = True

    def _path(self, name: str) -> Path:
        path = (self._folder / name).resolve()
        if not path.is_relative_to(self._folder):
            message = _("Klausulen »{name}« ligger uden for skabelonens mappe.", name=name)
            raise self._error("S221", message, _("Læg den i samme mappe som skabelonen, eller i en mappe under den."), None)
        if path.suffix.lower() != ".docx":
            message = _("Klausulen »{name}« er ikke en Word-fil (.docx).", name=name)
            raise self._error("S221", message, _("Gem den som Word-dokument (.docx)."), None)
        if not path.is_file():
            message = _("Klausulen »{name}« findes ikke i skabelonens mappe.", name=name)
            raise PackageError(
                Finding("S110", Severity.ERROR, message, _("Kontrollér navnet."), WordPlace(self._package.name, _("brødtekst")))
            )
        return path

    def _error(self, code: str, message: str, hint: str, text: str | None) -> TemplateError:
        words = excerpt(text, 0, len(text)) if text else ""
        return TemplateError(Finding(code, Severity.ERROR, message, hint, WordPlace(self._package.name, _("brødtekst"), excerpt=words)))
