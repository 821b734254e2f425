"""Shows a question of the wizard and its guidance."""

import shutil

import click

from kommissorium.cli import output
from kommissorium.model.answers import is_hole
from kommissorium.source.yaml_builder import Data
from kommissorium.texts import _
from kommissorium.workflows.interview.question import Form, Question

_WIDEST = 100


def show_question(question: Question, section: str) -> None:
    """What is asked, and what an answer looks like."""
    title = section if question.title == section else f"{section} › {question.title}"
    output.show(f"\n{title} ({question.krav})")
    show_below(question.text)
    if question.examples:
        show_below(_("Eksempel: {examples}", examples=" · ".join(question.examples)))
    if is_hole(question.value) and isinstance(question.value, dict):
        details = next(iter(question.value.values()))
        show_below(_("Står som »afklares«: {known}", known=_listed(details)))
    elif question.value and not is_hole(question.value):
        show_below(_("Svaret nu: {answer}", answer=" ".join(_listed(question.value).split())))
    if line_now(question):
        show_below(_("Enter beholder det; pil op henter det frem, så det kan rettes."))


def _listed(value: Data) -> str:
    """A raw value in one line."""
    inner = value.values() if isinstance(value, dict) else value if isinstance(value, list) else [value]
    return "; ".join(one if isinstance(one, str) else _listed(one) for one in inner if one)


def show_help(question: Question) -> None:
    """The guidance, and what can be typed; a list shows by itself what can be chosen."""
    show_guidance(question)
    if question.choices:
        return
    output.show("")
    show_words(question)


def show_words(question: Question) -> None:
    """What can be typed instead of an answer."""
    show_below(_("Enter alene springer over, og < går tilbage. Du kan også skrive:"))
    show_below(_("»afklares«, så du kan sige, hvem der svarer, og hvornår;"))
    if question.may_be_left_out:
        show_below(_("»udelad«, hvis der intet svar skal være; »stop«, hvis du vil fortsætte senere."))
    else:
        show_below(_("»stop«, hvis du vil fortsætte senere."))


def show_guidance(question: Question) -> None:
    """The guidance alone, or that there is none."""
    for text in question.guidance:
        show_below(text)
    if not question.guidance:
        show_below(_("Der er ikke mere vejledning til dette spørgsmål."))


def line_now(question: Question) -> str:
    """The answer of one line that the question has already; empty when it has none."""
    is_line = question.form is Form.LINJE and not question.choices
    return question.value if is_line and isinstance(question.value, str) and not is_hole(question.value) else ""


def show_wrapped(text: str, indent: str = "") -> None:
    """Shows the text in lines that the terminal has room for."""
    width = min(shutil.get_terminal_size().columns, _WIDEST)
    output.show(click.formatting.wrap_text(text, width - 1, indent, indent))


def show_below(text: str) -> None:
    """Shows the text a little to the right, as all that is said about a question."""
    show_wrapped(text, "  ")
