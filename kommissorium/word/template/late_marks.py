"""Marks in the text become what they stand for when it is written.

The first reference to a note carries the note, between the ends of a bookmark that Word hides; where the same note is referred to again,
a field repeats its number (NOTEREF, ECMA-376 part 1, 17.16.5.38). A comment stands at the first words that carry it.
"""

import re
from collections.abc import Callable, Iterable, Iterator

from kommissorium.word.content.fragment import Fragment
from kommissorium.word.content.marks import MARK_BEGINS, MARK_ENDS, TABLE_ENDS
from kommissorium.word.template.collected import Collected, Reference
from kommissorium.word.template.turn_names import TurnNames

_MARK = re.compile(f"{MARK_BEGINS}([a-z]+)(?: ([^{MARK_ENDS}]+))?{MARK_ENDS}")
_REFERENCE = "<w:footnoteReference "
_EMPTY = "<w:p/>"
_PARAGRAPH = ("<w:p>", "<w:p ", _EMPTY)


class LateMarks:
    """Settles the marks of one rendering, part after part."""

    def __init__(self, collected: Collected, number: Callable[[str], int], note: Callable[[str, object], int]) -> None:
        """`number` gives a free number of a kind, `note` takes the kind and the content of a note and gives its id."""
        self._all, self._number, self._note = collected, number, note
        self._shown: dict[int, tuple[int, str]] = {}
        """For each note that was referred to the number that readers see, and the name of the bookmark at its first reference."""
        self._open: set[int] = set()
        """The comments that were begun and not ended yet."""
        self._ranges: dict[str, str] = {}
        """The numbers of the template's bookmarks and other ranges, by their kinds and old numbers."""
        self._once: set[str] = set()
        """What ties the text to the template's own comments and has come out."""
        names = TurnNames(collected.ground, number)
        self._meanings: dict[str, Callable[[str], str]] = {
            "note": lambda about: self._reference(collected.references[int(about)]),
            "comment": lambda about: self._anchor(int(about), begins=True),
            "commented": lambda about: self._anchor(int(about), begins=False),
            "kept": self._kept,
            "once": self._own_comment,
            "begins": self._begins,
            "ends": self._ends,
            "defined": names.defined,
            "awaited": names.awaited,
            "referred": names.referred,
        }
        self._count = 0
        """The references to footnotes so far."""
        self._last = ""
        """The end of what was written so far."""

    def settled(self, chunks: Iterable[str]) -> Iterator[str]:
        """`chunks` of one part with no marks left."""
        held = self._last = ""
        for chunk in chunks:
            if held or MARK_BEGINS in chunk:
                text = held + chunk
                held = TABLE_ENDS if text.endswith(TABLE_ENDS) else ""
                yield "".join(self._pieces(text.removesuffix(TABLE_ENDS)))
            else:
                yield self._passed(chunk)
        if held:
            yield _EMPTY

    def _pieces(self, text: str) -> Iterator[str]:
        position = 0
        for match in _MARK.finditer(text):
            yield self._passed(text[position : match.start()])
            position = match.end()
            yield self._passed(self._meaning(match, text))
        yield self._passed(text[position:])

    def _passed(self, text: str) -> str:
        if text:
            self._last = text[-10:]
            if self._all.ground.refers_to_notes or self._shown:
                self._count += text.count(_REFERENCE)
        return text

    def _meaning(self, mark: re.Match[str], text: str) -> str:
        name, about = mark[1], mark[2]
        if name == "behind":
            return "" if text.startswith(_PARAGRAPH, mark.end()) else _EMPTY
        if name == "table":
            return _EMPTY if self._last.endswith("</w:tbl>") else ""
        meaning = self._meanings.get(name)
        return str(self._number(name)) if meaning is None else meaning(about)

    def _kept(self, number: str) -> str:
        return str(self._note(*self._all.kept_notes[int(number)]))

    def _begins(self, old: str) -> str:
        self._ranges[old] = str(self._number(old.partition(" ")[0]))
        return self._ranges[old]

    def _ends(self, old: str) -> str:
        return self._ranges.get(old) or self._begins(old)

    def _own_comment(self, anchor: str) -> str:
        """An end of the words that a comment of the template's own is about, or the reference to it; nothing where it stood before."""
        if anchor in self._once:
            return ""
        self._once.add(anchor)
        element, number = anchor.split()
        return f'<w:{element} w:id="{number}"/>'

    def _anchor(self, number: int, *, begins: bool) -> str:
        """An end of the words that a comment is about (ECMA-376 part 1, 17.13.4.4); nothing where it was said before."""
        ids = self._all.commented
        if begins and number not in ids:
            self._open.add(number)
            ids[number] = self._all.ground.first_comment + len(ids)
            return f'<w:commentRangeStart w:id="{ids[number]}"/>'
        if begins or number not in self._open:
            return ""
        self._open.remove(number)
        reference = f'<w:r>{self._all.comments[number].look}<w:commentReference w:id="{ids[number]}"/></w:r>'
        return f'<w:commentRangeEnd w:id="{ids[number]}"/>{reference}'

    def _reference(self, reference: Reference) -> str:
        if reference.note in self._shown:
            return _repeated(*self._shown[reference.note], reference.look)
        number = self._note("footnote", Fragment(self._all.notes[reference.note], holds_paragraphs=True))
        bookmark = self._number("bookmark")
        self._shown[reference.note] = (self._count + 1, f"_Ref{bookmark}")
        return (
            f'<w:bookmarkStart w:id="{bookmark}" w:name="_Ref{bookmark}"/>'
            f'<w:r>{reference.look}<w:footnoteReference w:id="{number}"/></w:r><w:bookmarkEnd w:id="{bookmark}"/>'
        )


def _repeated(number: int, bookmark: str, look: str) -> str:
    """A field that shows the number of a note whose first reference stands in `bookmark`."""
    return (
        f'<w:r>{look}<w:fldChar w:fldCharType="begin"/></w:r>'
        f'<w:r>{look}<w:instrText xml:space="preserve"> NOTEREF {bookmark} \\f \\h </w:instrText></w:r>'
        f'<w:r>{look}<w:fldChar w:fldCharType="separate"/></w:r><w:r>{look}<w:t>{number}</w:t></w:r>'
        f'<w:r>{look}<w:fldChar w:fldCharType="end"/></w:r>'
    )
