"""Marks in printed XML for what is settled only when it is written: what a template captures can be printed twice, or never."""

import re

MARK_BEGINS, MARK_ENDS = "\ufdd2", "\ufdd3"
"""Stand around the name of a mark; no document and no value holds them."""
SIGN = "\ufde0"
"""Begins a sign of two characters that says where something may come out empty; a filter over the finished text settles it."""
PARAGRAPHS_END = f"{SIGN}P"
"""Ends what a macro, a call or a set block captures that holds whole paragraphs; each turn of a recursive loop has one."""
TABLE_BEGINS, TABLE_ENDS = f"{MARK_BEGINS}table{MARK_ENDS}", f"{MARK_BEGINS}behind{MARK_ENDS}"
"""Stand around a table of a value: nothing else may touch it."""


def number_mark(kind: str) -> str:
    """Stands for a number that no other `kind` of thing has."""
    return f"{MARK_BEGINS}{kind}{MARK_ENDS}"


def range_mark(kind: str, number: str, *, begins: bool) -> str:
    """Stands for the number of a range that the template numbers so: a new one where it begins, the same where it ends."""
    return f"{MARK_BEGINS}{'begins' if begins else 'ends'} {kind} {number}{MARK_ENDS}"


def name_mark(use: str, kind: str, name: str) -> str:
    """Stands for the name that something has in this turn: where it is `defined`, `awaited` before that, or `referred` to behind it."""
    return f"{MARK_BEGINS}{use} {kind} {name}{MARK_ENDS}"


_ANCHOR = re.compile(r'<w:(commentRangeStart|commentRangeEnd|commentReference) [^>]*?w:id="(\d+)"[^>]*>')


def once_only(xml: str) -> str:
    """`xml` with marks for what ties it to the template's own comments: each comes out once, however often it is printed."""
    return _ANCHOR.sub(rf"{MARK_BEGINS}once \1 \2{MARK_ENDS}", xml) if "<w:comment" in xml else xml


def kept_note_mark(note: int) -> str:
    """Stands for the id of a note of the template's own, the `note`th that was captured; each printing has a note of its own."""
    return f"{MARK_BEGINS}kept {note}{MARK_ENDS}"


def note_mark(reference: int) -> str:
    """Stands for the `reference`th reference to a footnote."""
    return f"{MARK_BEGINS}note {reference}{MARK_ENDS}"


COMMENT_BEGINS = f"{MARK_BEGINS}comment "
"""What the mark begins with that stands before words with a comment."""
_COMMENT = re.compile(f"{MARK_BEGINS}(?:comment|commented) \\d+{MARK_ENDS}")


def comment_marks(comment: int) -> tuple[str, str]:
    """Stand before and behind the words that the `comment`th comment is about."""
    return f"{COMMENT_BEGINS}{comment}{MARK_ENDS}", f"{MARK_BEGINS}commented {comment}{MARK_ENDS}"


def without_comments(xml: str) -> str:
    """`xml` for a spot where Word has no comments."""
    return _COMMENT.sub("", xml) if COMMENT_BEGINS in xml else xml


def refers_to_notes(xml: str) -> bool:
    """Whether `xml` holds references to footnotes."""
    return f"{MARK_BEGINS}note " in xml
