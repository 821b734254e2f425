"""The errors that the model's types raise: each with a code of ours, a whole sentence and what to do."""

from pydantic_core import PydanticCustomError

FORM_EXPECTED = "form"
"""The type of the error for a value of the wrong form; the reader of the input makes the sentence, since it knows the key."""


def problem(code: str, message: str, hint: str = "") -> PydanticCustomError:
    """An error that stands by itself: `code` such as I005, a sentence for the user, and what to do now."""
    return PydanticCustomError(code, "{message}", {"message": message, "hint": hint})


def wrong_form(expected: str, hint: str = "") -> PydanticCustomError:
    """An error that says only that something else was expected, such as "tekst"; the sentence needs the key's name."""
    return PydanticCustomError(FORM_EXPECTED, "{expected}", {"expected": expected, "hint": hint})
