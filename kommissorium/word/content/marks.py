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


def bookmark_mark(bookmark: int, *, begins: bool) -> str:
    """Stands for the number of the template's `bookmark`: a new one where it begins, the same wherever it is said after that."""
    return f"{MARK_BEGINS}{'begins' if begins else 'within'} {bookmark}{MARK_ENDS}"


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
