"""Footnotes and endnotes of an annex, behind those of the document (ECMA-376 part 1, 17.11)."""

from collections.abc import Callable, Iterable
from copy import deepcopy

from kommissorium.word.annexes.annex import Source
from kommissorium.word.ooxml.names import w
from kommissorium.word.ooxml.xml import Element

KINDS = ("footnote", "endnote")


def move_notes(kind: str, source: Source, host: Element, adapt: Callable[[Element], None]) -> None:
    """Puts the notes that the annex refers to into the document's part `host`, made to fit by `adapt`, under new ids."""
    root = source.root(f"{kind}s")
    references = list(source.main.iter(w(f"{kind}Reference")))
    if root is None or not references:
        return
    first = 1 + max([0, *_numbers(host)])
    notes = {note.get(w("id")): note for note in root.iter(w(kind))}
    for number, reference in enumerate(references, first):
        note = notes.get(reference.get(w("id")))
        if note is None:
            continue
        copied = deepcopy(note)
        copied.set(w("id"), str(number))
        adapt(copied)
        host.append(copied)
        reference.set(w("id"), str(number))


def _numbers(notes: Iterable[Element]) -> Iterable[int]:
    return (int(number) for note in notes if (number := note.get(w("id"), "")).isdigit())
