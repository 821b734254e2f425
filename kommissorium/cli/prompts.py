"""Puts one question of the wizard to somebody at a terminal, and gives what they answered."""

import shutil
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import Enum
from typing import TypeAlias

import click
import questionary
from prompt_toolkit.key_binding import KeyBindings, merge_key_bindings

from kommissorium.cli import output
from kommissorium.model.answers import HOLE, Belyses, is_hole
from kommissorium.source.yaml_builder import Data
from kommissorium.texts import _
from kommissorium.workflows.interview.question import Form, Question

_WIDEST = 100
_BULLETS = ("- ", "* ")


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


@dataclass(frozen=True, slots=True)
class Choice:
    """One line of a menu; without a value it only parts the others."""

    title: str
    value: object = None


_TYPED = {"": Gesture.PASS, "<": Gesture.BACK, "?": Gesture.HELP}
_WORDS = {HOLE: Gesture.HOLE, "stop": Gesture.STOP, "udelad": Gesture.LEAVE_OUT}


def ask(question: Question, typed: Data = None) -> Reply:
    """The answer to the question, or what is to be done instead; `typed` is an answer that was refused and is to be corrected."""
    if question.choices:
        return _choose_some(question) if question.form is Form.FLERVALG else _choose_one(question)
    if question.form is Form.LINJE:
        return _line(question, typed)
    return _lines(question)


def choose(message: str, choices: Sequence[Choice], chosen: object = None) -> object:
    """The value of the line that is chosen; `chosen` is that of the line to begin at. The menu disappears when it is answered."""
    lines = [
        questionary.Separator(choice.title or " ") if choice.value is None else questionary.Choice(choice.title, value=number)
        for number, choice in enumerate(choices)
    ]
    default = next((line for line, choice in zip(lines, choices, strict=True) if chosen is not None and choice.value == chosen), None)
    prompt = questionary.select(
        message, lines, default=default, instruction=_("(piletaster og Enter)"), use_jk_keys=False, erase_when_done=True
    )
    choice: Choice = choices[prompt.unsafe_ask()]
    output.show(f"? {message} {choice.title.strip().partition('  ')[0]}")
    return choice.value


def ask_hole() -> Iterator[Data]:
    """A hole, with what is known of it; each further one has another time, and there is none after one without a time."""
    what = _type(_("Hvad mangler? (Enter, hvis spørgsmålet siger det):"))
    who = _type(_("Hvem skal svare? (Enter, hvis det ikke er bestemt):"))
    when = "?"
    while when:
        when = _type(_("Hvornår? (for eksempel primo 2020):"))
        known: dict[str, Data] = {name: text for name, text in (("hvad", what), ("hvem", who), ("hvornår", when)) if text}
        yield {HOLE: known} if known else HOLE


def show_question(question: Question, section: str) -> None:
    """What is asked, and what an answer looks like."""
    title = section if question.title == section else f"{section} › {question.title}"
    output.show(f"\n{title} ({question.krav})")
    _show_below(question.text)
    if question.examples:
        _show_below(_("Eksempel: {examples}", examples=" · ".join(question.examples)))
    if is_hole(question.value) and isinstance(question.value, dict):
        details = next(iter(question.value.values()))
        _show_below(_("Står som »afklares«: {known}", known=_listed(details)))
    elif question.value and not is_hole(question.value) and question.form is not Form.LINJE:
        _show_below(_("Svaret nu: {answer}", answer=_listed(question.value)))


def _listed(value: Data) -> str:
    """A raw value in one line."""
    inner = value.values() if isinstance(value, dict) else value if isinstance(value, list) else [value]
    return "; ".join(one if isinstance(one, str) else _listed(one) for one in inner if one)


def show_help(question: Question) -> None:
    """The guidance, and what can be typed."""
    for text in question.guidance:
        _show_below(text)
    if not question.guidance:
        _show_below(_("Der er ikke mere vejledning til dette spørgsmål."))
    output.show("")
    _show_below(_("Enter alene springer over, og < går tilbage. Du kan også skrive:"))
    _show_below(_("»afklares«, så du kan sige, hvem der svarer, og hvornår;"))
    if question.may_be_left_out:
        _show_below(_("»udelad«, hvis der intet svar skal være; »stop«, hvis du vil fortsætte senere."))
    else:
        _show_below(_("»stop«, hvis du vil fortsætte senere."))


def _line(question: Question, typed: Data) -> Reply:
    now = question.value if isinstance(question.value, str) and not is_hole(question.value) else ""
    text = _type(_("Svar:"), typed if isinstance(typed, str) else now)
    return Gesture.PASS if now and text == now else _gesture(text, question) or text


def _lines(question: Question) -> Reply:
    """Lines until an empty one; "<" takes the last one back, "?" shows the guidance, and "stop" keeps what is written."""
    is_list = question.form is Form.LISTE
    first = _("Svar, et punkt i hver linje:") if is_list else _("Svar, et afsnit i hver linje:")
    lines: list[str] = []
    while True:
        line = _type(_("… og (Enter alene, når du er færdig):") if lines else first)
        if not lines and (gesture := _gesture(line, question)):
            return gesture
        match _TYPED.get(line) or _WORDS.get(line.casefold()):
            case Gesture.PASS:
                return _together(lines, is_list)
            case Gesture.STOP:
                return Last(_together(lines, is_list))
            case Gesture.HELP:
                show_help(question)
            case Gesture.BACK:
                lines.pop()
                output.show(_("Den sidste linje er slettet."))
            case _:
                lines.append(line)


def _together(lines: list[str], is_list: bool) -> Data:
    """One answer of several lines."""
    if is_list:
        return [part.strip().removeprefix("- ") for line in lines for part in line.splitlines() if part.strip()]
    text = "".join(_paragraphs(lines))
    return f"{text}\n" if "\n" in text else text


def _paragraphs(lines: list[str]) -> Iterator[str]:
    """The lines with blank lines between them, but not between the items of a list."""
    for number, line in enumerate(lines):
        if number:
            yield "\n" if line.startswith(_BULLETS) and lines[number - 1].startswith(_BULLETS) else "\n\n"
        yield line.replace("\r\n", "\n").replace("\r", "\n").strip("\n")


def _choose_one(question: Question) -> Reply:
    options = [Choice(choice, choice) for choice in question.choices]
    found = choose(_("Svar:"), [*options, *_other(question), Choice(""), *_gestures(question)], question.value)
    if found is Gesture.OTHER:
        return _own_words(question)
    return found  # type: ignore[return-value]  # one of the choices, or a gesture


def _choose_some(question: Question) -> Reply:
    given = question.value if isinstance(question.value, list) else [question.value]
    options = [questionary.Choice(choice, checked=choice in given) for choice in question.choices]
    other = [questionary.Choice(choice.title, value="") for choice in _other(question)]
    prompt = questionary.checkbox(
        _("Svar:"),
        [*options, *other],
        instruction=_("(mellemrum sætter kryds, Enter er færdig; Enter uden kryds viser mere)"),
        use_jk_keys=False,
        erase_when_done=True,
    )
    _ignore_letters(prompt)
    found: list[str] = prompt.unsafe_ask()
    chosen = [choice for choice in found if choice]
    own = _own_words(question) if "" in found else Gesture.PASS
    if isinstance(own, str):
        chosen.append(own)
    elif own is not Gesture.PASS:
        return own
    if not chosen:
        gesture = choose(_("Der er ikke sat kryds. Hvad nu?"), _gestures(question))
        assert isinstance(gesture, Gesture)
        return gesture
    output.show(f"? {_('Svar:')} {', '.join(chosen)}")
    return chosen[0] if len(chosen) == 1 else list(chosen)


def _ignore_letters(prompt: questionary.Question) -> None:
    """Takes away the keys that mark and turn all boxes: somebody who types a word sees nothing of it, but gets other answers."""
    quiet = KeyBindings()
    for letter in "ai":
        quiet.add(letter, eager=True)(lambda event: None)
    known = prompt.application.key_bindings
    prompt.application.key_bindings = merge_key_bindings([known, quiet] if known else [quiet])


def _other(question: Question) -> list[Choice]:
    return [Choice(_("noget andet …"), Gesture.OTHER)] if question.own_words else []


def _own_words(question: Question) -> str | Gesture:
    """Another answer than those of the list, or what is to be done instead; guidance is shown without asking for the rest again."""
    while (gesture := _gesture(text := _type(_("Skriv det:")), question)) is Gesture.HELP:
        show_help(question)
    return gesture or f"andet: {text}"


def _gestures(question: Question) -> list[Choice]:
    """What can be done instead of choosing an answer."""
    examine = [Choice(_("Det skal belyses i arbejdet"), Gesture.EXAMINE)] if question.may_examine else []
    leave_out = [Choice(_("Udelad"), Gesture.LEAVE_OUT)] if question.may_be_left_out else []
    return [
        *examine,
        Choice(_("Spring over"), Gesture.PASS),
        Choice(_("Skal afklares: skriv hvem og hvornår"), Gesture.HOLE),
        *leave_out,
        Choice(_("Vejledning"), Gesture.HELP),
        Choice(_("Tilbage"), Gesture.BACK),
        Choice(_("Stop, og fortsæt senere"), Gesture.STOP),
    ]


def _gesture(text: str, question: Question) -> Gesture | None:
    """What a typed word asks for instead of being an answer."""
    word = text.strip().casefold()
    if question.may_examine and word == Belyses.SKAL_BELYSES:
        return Gesture.EXAMINE
    return _TYPED.get(word) or _WORDS.get(word)


def _type(message: str, default: str = "") -> str:
    text: str = questionary.text(message, default=default).unsafe_ask()
    return text.strip()


def show_wrapped(text: str, indent: str = "") -> None:
    """Shows the text in lines that the terminal has room for."""
    width = min(shutil.get_terminal_size().columns, _WIDEST)
    output.show(click.formatting.wrap_text(text, width - 1, indent, indent))


def _show_below(text: str) -> None:
    show_wrapped(text, "  ")
