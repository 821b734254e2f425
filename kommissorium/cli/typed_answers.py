"""Answers that are typed: in one line, or in several."""

from collections.abc import Iterator

from kommissorium.cli import output
from kommissorium.cli.question_texts import line_now, show_below, show_guidance, show_wrapped
from kommissorium.cli.replies import Gesture, Last, Reply, ask_text, gesture_in, steering
from kommissorium.source.yaml_builder import Data
from kommissorium.texts import _
from kommissorium.workflows.interview.question import Form, Question

_BULLETS = ("- ", "* ")


def one_line(question: Question, refused: Data) -> Reply:
    """The line that is typed; Enter alone keeps the answer that is there, and the arrow up brings it or the refused one forth."""
    now = line_now(question)
    if isinstance(refused, str):
        show_below(_("Pil op henter svaret frem, så det kan rettes."))
    text = ask_text(_("Svar:"), refused if isinstance(refused, str) else now)
    return Gesture.PASS if now and text == now else gesture_in(text, question) or text


def several_lines(question: Question, refused: Data) -> Reply:
    """Lines until an empty one; "<" takes the last one back, "?" shows the guidance, and "stop" keeps what is written."""
    is_list = question.form is Form.LISTE
    first = _("Svar, et punkt i hver linje:") if is_list else _("Svar, et afsnit i hver linje:")
    lines = _taken_up(refused)
    while True:
        line = ask_text(_("… og (Enter alene, når du er færdig):") if lines else first)
        if not lines and (gesture := gesture_in(line, question)):
            return gesture
        match steering(line):
            case Gesture.PASS:
                return _together(lines, is_list)
            case Gesture.STOP:
                return Last(_together(lines, is_list))
            case Gesture.HELP:
                show_guidance(question)
                show_below(_("Enter alene slutter svaret, < sletter den sidste linje, og »stop« gemmer det og holder op."))
            case Gesture.BACK:
                lines.pop()
                output.show(_("Den sidste linje er slettet."))
            case _:
                lines.append(line)


def _taken_up(refused: Data) -> list[str]:
    """The lines of an answer that could not be used, which is not lost for that."""
    if isinstance(refused, list):
        lines = [one for one in refused if isinstance(one, str)]
    else:
        lines = [part for part in refused.rstrip("\n").split("\n\n") if part] if isinstance(refused, str) else []
    if lines:
        show_below(_("Det, du skrev, er her endnu; < sletter den sidste linje:"))
    for line in lines:
        show_wrapped(line, "  | ")
    return lines


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
