"""Marks in printed XML for what is settled only when it is written: what a template captures can be printed twice, or never."""

MARK_BEGINS, MARK_ENDS = "\ufdd2", "\ufdd3"
"""Stand around the name of a mark; no document and no value holds them."""
TABLE_BEGINS, TABLE_ENDS = f"{MARK_BEGINS}table{MARK_ENDS}", f"{MARK_BEGINS}behind{MARK_ENDS}"
"""Stand around a table of a value: nothing else may touch it."""


def number_mark(kind: str) -> str:
    """Stands for a number that no other `kind` of thing has."""
    return f"{MARK_BEGINS}{kind}{MARK_ENDS}"


def note_mark(reference: int) -> str:
    """Stands for the `reference`th reference to a footnote."""
    return f"{MARK_BEGINS}note {reference}{MARK_ENDS}"


def refers_to_notes(xml: str) -> bool:
    """Whether `xml` holds references to footnotes."""
    return f"{MARK_BEGINS}note " in xml
