"""One question to the person who fills in an input file."""

from collections.abc import Iterable, Sized
from dataclasses import dataclass
from enum import Enum

from kommissorium.model.answers import Belyses, is_hole
from kommissorium.model.base import Krav
from kommissorium.source.positions import KeyPath
from kommissorium.source.yaml_builder import Data


class Form(Enum):
    """How an answer is given."""

    LINJE = "en linje"
    AFSNIT = "flere linjer"
    LISTE = "et punkt i hver linje"
    VALG = "en af flere"
    FLERVALG = "en eller flere"


class Tilstand(Enum):
    """How far an answer is."""

    BESVARET = "besvaret"
    AFKLARES = "afklares"
    MANGLER = "mangler"
    """It must be there and is not; for documents the same as a hole."""
    TOM = "tom"
    """It may be there and is not."""
    UDELADT = "udeladt"
    """It may be there, and its field is left empty on purpose."""

    @property
    def is_open(self) -> bool:
        """Whether it keeps the kommissorium from being approved."""
        return self in (Tilstand.AFKLARES, Tilstand.MANGLER)

    @property
    def is_asked(self) -> bool:
        """Whether there is something to ask."""
        return self.is_open or self is Tilstand.TOM


@dataclass(frozen=True, slots=True, kw_only=True)
class Question:
    """One question, as the file stands at this moment."""

    identity: KeyPath
    """What it is known by while the file changes: its path, with a catalogue question's id instead of its place in the list."""
    path: KeyPath
    """Where the answer is put."""
    title: str
    """Where it is within its section, in words: "behandling 1, organ"."""
    text: str
    """What is asked."""
    state: Tilstand
    krav: Krav
    first: bool = True
    """Whether it is asked before somebody has said that the optional questions are wanted."""
    form: Form = Form.LINJE
    value: Data = None
    """The raw answer in the file, be it a hole."""
    choices: tuple[str, ...] = ()
    own_words: bool = False
    """Whether something else than the choices may be said, with "andet:" before it."""
    may_examine: bool = False
    """Whether it may be said that the work is to find the answer."""
    guidance: tuple[str, ...] = ()
    examples: tuple[str, ...] = ()
    row: tuple[tuple[str, str], ...] = ()
    """The keys with which the row must begin that holds the answer and is not in the file yet."""
    inner: str = ""
    """The field of the answer that takes what is chosen, where the answer is a mapping."""

    @property
    def may_be_left_out(self) -> bool:
        """Whether there need be no answer at all."""
        return self.krav is not Krav.PÅKRÆVET

    def change(self, answer: Data) -> dict[KeyPath, Data]:
        """What has to be written for the answer to stand in the file."""
        if self.inner and isinstance(answer, str) and not is_hole(answer) and answer != Belyses.SKAL_BELYSES:
            answer = {self.inner: answer}
        if not self.row:
            return {self.path: answer}
        place = next(number for number, step in enumerate(self.path) if isinstance(step, int)) + 1
        value = answer
        for step in reversed(self.path[place + 1 :]):
            value = {str(step): value}
        return {self.path[:place]: {**dict(self.row), str(self.path[place]): value}}


def progress(questions: Iterable[Question], holes: Sized) -> tuple[int, int]:
    """How many answers are there, and how many there will be when nothing is open."""
    answered = sum(question.state is Tilstand.BESVARET for question in questions)
    return answered, answered + len(holes)
