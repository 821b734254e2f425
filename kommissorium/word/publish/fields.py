"""Fields that tell a path: their result stays as plain text (ECMA-376 part 1, 17.16)."""

import re
from dataclasses import dataclass, field

from kommissorium.word.ooxml.names import FIELD_CHARACTER, FIELD_CODE, RUN, TEXT, w
from kommissorium.word.ooxml.xml import Element
from kommissorium.word.publish.bench import Bench
from kommissorium.word.publish.removed import Kind
from kommissorium.word.text.local_paths import LOCAL_PATH, last_name
from kommissorium.word.text.splice import detach

_SIMPLE = w("fldSimple")
_OWN_PATH = re.compile(r"\s*FILENAME\b.*\\p\b", re.IGNORECASE | re.DOTALL)
"""A field that shows where its document lies."""


@dataclass(slots=True)
class _Field:
    marks: list[Element] = field(default_factory=list)
    """Its characters and pieces of code."""
    code: str = ""
    result: list[Element] = field(default_factory=list)
    """The texts that it shows."""
    shows: bool = False
    """Whether its code is behind."""


def clean_fields(bench: Bench) -> None:
    """Takes the codes of such fields out of all parts."""
    for part in bench.parts():
        root = bench.root(part)
        for simple in [simple for simple in root.iter(_SIMPLE) if _tells(simple.get(w("instr"), ""))]:
            _shorten(simple.get(w("instr"), ""), list(simple.iter(TEXT)))
            for child in list(simple):
                simple.addprevious(child)
            detach(simple)
            bench.removed[Kind.PATHS] += 1
        for found in [found for found in _complex(root) if _tells(found.code)]:
            _shorten(found.code, found.result)
            for mark in found.marks:
                _take(mark)
            bench.removed[Kind.PATHS] += 1


def _tells(code: str) -> bool:
    return LOCAL_PATH.search(code.replace("\\\\", "\\")) is not None or _OWN_PATH.match(code) is not None


def _shorten(code: str, result: list[Element]) -> None:
    """The path of the document itself becomes its name."""
    if _OWN_PATH.match(code) and result:
        result[0].text = last_name("".join(text.text or "" for text in result))
        for text in result[1:]:
            text.text = None


def _complex(root: Element) -> list[_Field]:
    """The fields that begin and end with characters of their own, inner ones before outer ones."""
    done: list[_Field] = []
    waiting: list[_Field] = []
    for element in root.iter(FIELD_CHARACTER, FIELD_CODE, TEXT):
        kind = element.get(w("fldCharType"))
        if kind == "begin":
            waiting.append(_Field())
        if not waiting:
            continue
        inner = waiting[-1]
        if element.tag == TEXT:
            inner.result += [element] * inner.shows
            continue
        inner.marks.append(element)
        inner.code += (element.text or "") * (element.tag == FIELD_CODE)
        inner.shows = inner.shows or kind == "separate"
        if kind == "end":
            done.append(waiting.pop())
    return done


def _take(mark: Element) -> None:
    run = mark.getparent()
    detach(mark)
    if run is not None and run.tag == RUN and all(child.tag == w("rPr") for child in run):
        detach(run)
