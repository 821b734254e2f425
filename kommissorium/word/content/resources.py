"""What a value may ask of the document that it is printed in: links, pictures, lists, notes, unique numbers."""

from abc import ABC, abstractmethod
from typing import NamedTuple

from kommissorium.word.ooxml.styles import StyleNumbering


class Comment(NamedTuple):
    """A Word comment; equal ones are said once, at the first spot."""

    about: str
    """The words that it stands at."""
    paragraphs: str
    """What it says, as XML."""
    look: str
    """The run properties of the mark that refers to it in the text."""


class Resources(ABC):
    """The document's side of a value that is being printed; one for each part, since each part has relationships of its own."""

    __slots__ = ()

    @abstractmethod
    def hyperlink(self, url: str) -> str:
        """The id of the part's relationship to the address `url`; the same for the same address."""

    @abstractmethod
    def picture(self, data: bytes, kind: str) -> str:
        """The id of the part's relationship to a picture of the `kind` png, jpeg or svg; equal pictures are stored once."""

    @abstractmethod
    def bullets(self) -> int:
        """The `w:numId` of a bullet list, levels 0 to 8."""

    @abstractmethod
    def numbers(self, start: int = 1, like: StyleNumbering | None = None) -> int:
        """The `w:numId` of a new numbered list that begins at `start`, with the look of a style's own numbering or the engine's."""

    @abstractmethod
    def footnote(self, paragraphs: str, look: str) -> str:
        """The XML of a reference to the footnote that consists of `paragraphs`, as a run with the properties `look`.

        Equal notes are one note: where it is referred to again, its number is a cross-reference to the first.
        """

    @abstractmethod
    def comment(self, comment: Comment, runs: str) -> str:
        """The XML of `runs` with the comment at them; without it where an equal one stands earlier in the document."""

    @abstractmethod
    def number(self, kind: str) -> str:
        """The characters that stand for a number that no other `kind` of thing in the finished document has, to be put in an attribute."""

    @abstractmethod
    def report(self, message: str, hint: str) -> None:
        """Tells the user about something that is printed in another way than was asked for."""
