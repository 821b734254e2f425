"""How the model says what is wrong: errors of its types while it is built, and problems found in it afterwards."""

from dataclasses import dataclass

from pydantic_core import PydanticCustomError

from kommissorium.diagnostics.finding import Severity

WRONG_FORM = "wrong_form"
"""The type of the error for a value of the wrong form; the reader of the input makes the sentence, since it knows the key."""


@dataclass(frozen=True, slots=True)
class Problem:
    """Something in a kommissorium that does not hold; the reader of the input knows its line."""

    code: str
    severity: Severity
    path: tuple[str | int, ...]
    """The keys and list indexes that lead there; indexes count from 0."""
    message: str
    """A whole sentence in the user's language."""
    hint: str = ""
    """What to do now; empty when the message says it."""
    other: tuple[str | int, ...] | None = None
    """The path of a second spot that the problem is about; None when there is none."""


def problem(code: str, message: str, hint: str = "") -> PydanticCustomError:
    """An error that stands by itself: `code` such as I004, a sentence for the user, and what to do now."""
    return PydanticCustomError(code, "{message}", {"message": message, "hint": hint})


def wrong_form(expected: str, hint: str = "") -> PydanticCustomError:
    """An error that says only what the value must be, such as "skal være en tekst"; the sentence needs the key's name."""
    return PydanticCustomError(WRONG_FORM, "{expected}", {"expected": expected, "hint": hint})
