"""What somebody answers to a question of the wizard, or does instead of answering it."""

from dataclasses import dataclass
from enum import Enum
from typing import TypeAlias

import questionary
from prompt_toolkit.history import InMemoryHistory

from kommissorium.model.answers import HOLE, Belyses
from kommissorium.source.yaml_builder import Data
from kommissorium.workflows.interview.question import Question


class Gesture(Enum):
    """What can be done with a question instead of answering it."""

    PASS = "spring over"
    BACK = "tilbage"
    HELP = "vejledning"
    HOLE = "afklares"
    EXAMINE = "skal belyses"
    LEAVE_OUT = "udelad"
    STOP = "stop"
    OTHER = "andet"


Reply: TypeAlias = "Data | Gesture | Last"
"""An answer, or what is to be done instead or after it."""


@dataclass(frozen=True, slots=True)
class Last:
    """An answer with which somebody stops."""

    answer: Data


_TYPED = {"": Gesture.PASS, "<": Gesture.BACK, "?": Gesture.HELP}
_WORDS = {HOLE: Gesture.HOLE, "stop": Gesture.STOP, "udelad": Gesture.LEAVE_OUT}


def gesture_in(text: str, question: Question) -> Gesture | None:
    """What a typed word asks for instead of being an answer."""
    if question.may_examine and text.strip().casefold() == Belyses.SKAL_BELYSES:
        return Gesture.EXAMINE
    return steering(text)


def steering(text: str) -> Gesture | None:
    """What a word asks for that steers the wizard at every question."""
    word = text.strip().casefold()
    return _TYPED.get(word) or _WORDS.get(word)


def ask_text(message: str, earlier: str = "") -> str:
    """The line that is typed; the arrow up brings `earlier` forth to be changed."""
    text: str = questionary.text(message, history=InMemoryHistory([earlier] if earlier else [])).unsafe_ask()
    return text.strip()
