"""Asks what is known of an open answer: what is missing, who settles it, and when."""

from collections.abc import Iterator

from kommissorium.cli import output
from kommissorium.cli.question_texts import show_wrapped
from kommissorium.cli.replies import Gesture, Last, Reply, ask_text
from kommissorium.model.answers import HOLE
from kommissorium.source.yaml_builder import Data
from kommissorium.texts import _

_NAMES = ("hvad", "hvem", "hvornår")


def ask_hole() -> Iterator[Reply]:
    """A hole with what is known of it; each further one has another time, for when the one before could not be used.

    `Gesture.BACK` when somebody goes back to the question, `Last` when somebody stops.
    """
    known: dict[str, Data] = {}
    number = 0
    while number >= 0:
        try:
            number = _ask_part(number, known)
        except KeyboardInterrupt:
            yield Last(_hole(known))
        if number == len(_NAMES):
            yield _hole(known)
            number -= 1
    yield Gesture.BACK


class _Stop(KeyboardInterrupt):
    """Somebody typed the word instead of pressing the keys."""


def _ask_part(number: int, known: dict[str, Data]) -> int:
    """The number of the part that comes next; what was said of this one is in `known`."""
    name = _NAMES[number]
    earlier = known.pop(name, None)
    text = ask_text(_prompts()[number], earlier if isinstance(earlier, str) else "")
    if text.casefold() == "stop":
        raise _Stop
    if text == "<":
        return number - 1
    if text == "?":
        show_wrapped(_("Det står i dokumentet under de åbne spørgsmål. Enter alene springer over, < går tilbage, og »stop« gemmer."), "  ")
        output.show("")
        return number
    if text:
        known[name] = text
    return number + 1


def _prompts() -> tuple[str, str, str]:
    return (
        _("Hvad mangler? (Enter, hvis spørgsmålet siger det):"),
        _("Hvem skal svare? (Enter, hvis det ikke er bestemt):"),
        _("Hvornår? (for eksempel primo 2020; Enter, hvis det er uvist):"),
    )


def _hole(known: dict[str, Data]) -> Data:
    return {HOLE: {name: known[name] for name in _NAMES if name in known}} if known else HOLE
