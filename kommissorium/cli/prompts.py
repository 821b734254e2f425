"""Puts one question of the wizard to somebody at a terminal, and gives what they answered."""

from collections.abc import Sequence
from dataclasses import dataclass

import questionary
from prompt_toolkit.key_binding import KeyBindings, merge_key_bindings

from kommissorium.cli import output
from kommissorium.cli.question_texts import show_guidance, show_words
from kommissorium.cli.replies import Gesture, Reply, ask_text, gesture_in
from kommissorium.cli.typed_answers import one_line, several_lines
from kommissorium.model.answers import is_hole
from kommissorium.source.yaml_builder import Data
from kommissorium.texts import _
from kommissorium.workflows.interview.question import Form, Question


@dataclass(frozen=True, slots=True)
class Choice:
    """One line of a menu; without a value it only parts the others."""

    title: str
    value: object = None


def ask(question: Question, refused: Data = None) -> Reply:
    """The answer to the question, or what is to be done instead; `refused` is an answer that could not be used and may be corrected."""
    if question.choices:
        return _choose_some(question) if question.form is Form.FLERVALG else _choose_one(question)
    if question.form is Form.LINJE:
        return one_line(question, refused)
    return several_lines(question, refused)


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


def _choose_one(question: Question) -> Reply:
    options = [Choice(choice, choice) for choice in question.choices]
    skip, *others = _gestures(question)
    # Enter alone skips here as well: nothing is answered by a key that was pressed once too often.
    lines = [skip, Choice(""), *options, *_other(question), Choice(""), *others]
    found = choose(_("Svar:"), lines, None if is_hole(question.value) else question.value)
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
    while (gesture := gesture_in(text := ask_text(_("Skriv det:")), question)) is Gesture.HELP:
        show_guidance(question)
        show_words(question)
    return gesture or f"andet: {text}"


def _gestures(question: Question) -> list[Choice]:
    """What can be done instead of choosing an answer; to skip it comes first."""
    examine = [Choice(_("Det skal belyses i arbejdet"), Gesture.EXAMINE)] if question.may_examine else []
    leave_out = [Choice(_("Udelad"), Gesture.LEAVE_OUT)] if question.may_be_left_out else []
    return [
        Choice(_("Spring over"), Gesture.PASS),
        *examine,
        Choice(_("Skal afklares: skriv hvem og hvornår"), Gesture.HOLE),
        *leave_out,
        Choice(_("Vejledning"), Gesture.HELP),
        Choice(_("Tilbage"), Gesture.BACK),
        Choice(_("Stop, og fortsæt senere"), Gesture.STOP),
    ]


