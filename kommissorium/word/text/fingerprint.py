"""A fingerprint of what people wrote: the texts and tables of body, headers, footers and notes, and their comments in the margin.

What is struck out, highlighted, bold, italic or underlined by hand counts as well, since people say something with it. This program's own
comments, styles, ids, page numbers and whatever else Word writes anew each time it saves a file does not count.
"""

import hashlib
from collections.abc import Iterator

from kommissorium.word.ooxml.author import NAME
from kommissorium.word.ooxml.names import CELL, FIELD_CHARACTER, FIELD_CODE, PARAGRAPH, ROW, RUN_PROPERTIES, TABLE, TEXT, w
from kommissorium.word.ooxml.package import Package
from kommissorium.word.ooxml.relationships import relationships
from kommissorium.word.ooxml.stories import StoryKind, find_stories
from kommissorium.word.ooxml.xml import Element
from kommissorium.word.text.characters import OBJECT, pieces

_EMPHASIS = {w("strike"): "s", w("dstrike"): "s", w("highlight"): "h", w("b"): "b", w("i"): "i", w("u"): "u"}
_SIMPLE = w("fldSimple")
_OFF = frozenset(("0", "false", "off", "none"))
_MARKS = {TABLE: "\x1d", ROW: "\x1e", CELL: "\x1f"}


def fingerprint(document: bytes | Package) -> str:
    """The fingerprint of the .docx: 32 hexadecimal digits."""
    package = document if isinstance(document, Package) else Package(document, "")
    digest = hashlib.sha256()
    found = find_stories(package)
    for story in found.stories:
        if story.kind is not StoryKind.PROPERTIES:
            digest.update("".join(_words(package.root(story.part))).encode())
    for link in relationships(package, found.main):
        if link.kind == "comments" and link.target in package.members:
            digest.update("".join(_comments(package.root(link.target))).encode())
    return digest.hexdigest()[:32]


def _comments(root: Element) -> Iterator[str]:
    """The words of people's comments; nothing where there are none."""
    for comment in root.iter(w("comment")):
        if comment.get(w("author")) != NAME:
            yield "\x1c"
            yield from _words(comment)


def _words(root: Element) -> Iterator[str]:
    refreshed = _refreshed(root)
    for element in root.iter(PARAGRAPH, *_MARKS):
        if element.tag == PARAGRAPH:
            text = " ".join(_emphasised(element, refreshed).split())
            yield f"{text}\n" if text else ""
        else:
            yield _MARKS[element.tag]


def _refreshed(root: Element) -> set[Element]:
    """The texts that Word works out anew: the results of fields (ECMA-376 part 1, 17.16.18) other than links."""
    found = {text for field in root.iter(_SIMPLE) if _works_out(field.get(w("instr"), "")) for text in field.iter(TEXT)}
    if next(root.iter(FIELD_CHARACTER), None) is None:
        return found
    open_fields: list[list[str]] = []
    """For each open field its code and, once its result has begun, a second text."""
    for node in root.iter(FIELD_CHARACTER, FIELD_CODE, TEXT):
        kind = node.get(w("fldCharType"))
        if kind == "begin":
            open_fields.append([""])
        elif kind == "end":
            open_fields = open_fields[:-1]
        elif kind == "separate" and open_fields:
            open_fields[-1].append("")
        elif node.tag == FIELD_CODE and open_fields:
            open_fields[-1][0] += node.text or ""
        elif node.tag == TEXT and any(len(field) > 1 and _works_out(field[0]) for field in open_fields):
            found.add(node)
    return found


def _works_out(code: str) -> bool:
    return code.split()[:1] != ["HYPERLINK"]


def _emphasised(paragraph: Element, refreshed: set[Element]) -> str:
    """What a reader sees of the paragraph, with a sign wherever the emphasis changes; however many runs it is in."""
    shown: list[str] = []
    before = ""
    for node, text in pieces(paragraph):
        if text == OBJECT or node in refreshed:
            continue
        run = node.getparent()
        look = run.find(RUN_PROPERTIES) if run is not None else None
        emphasis = "" if look is None else "".join(sorted({_EMPHASIS[one.tag] for one in look if _is_on(one)}))
        if emphasis != before and text.strip():
            shown.append(f"\x1b{emphasis}\x1b")
            before = emphasis
        shown.append(text)
    return "".join(shown)


def _is_on(property_: Element) -> bool:
    return property_.tag in _EMPHASIS and property_.get(w("val"), "") not in _OFF
