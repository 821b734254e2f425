"""The status of an input file as tables in the terminal."""

import shutil
import sys
from collections.abc import Iterator, Sequence

from rich import box
from rich.table import Table
from rich.text import Text

from kommissorium.cli.tables import drawn, showable
from kommissorium.texts import _, _n
from kommissorium.workflows.interview.question import Tilstand
from kommissorium.workflows.status import Open, SectionStatus, Status

_NARROWEST = 40
_BAR = 40


def status_text(status: Status, *, everything: bool) -> str:
    """How far the file is; `everything` lists each question, answered and empty ones included."""
    parts = [
        "\n".join(_head(status)),
        drawn(_sections(status.sections), narrowest=_NARROWEST),
        drawn(_questions(status.sections), narrowest=_NARROWEST) if everything else "",
        drawn(_open(status.open), narrowest=_NARROWEST) if status.open else "",
        "\n".join(_needed(status)),
    ]
    return "\n\n".join(part for part in parts if part)


def _head(status: Status) -> Iterator[str]:
    answered, count = status.progress
    yield f"{status.title} ({status.status})"
    if sys.stdout.isatty() and count:
        width = min(_BAR, shutil.get_terminal_size().columns - 1)
        full = width * answered // count
        yield showable("█" * full + "░" * (width - full))
    yield _("{answered} af {count} svar er på plads.", answered=answered, count=count)


def _sections(sections: Sequence[SectionStatus]) -> Table:
    table = Table(box=box.SIMPLE_HEAD, pad_edge=False)
    table.add_column(_("Afsnit"), overflow="fold")
    for head in (_("Besvaret"), _("Åbne"), _("Tomme")):
        table.add_column(head, justify="right", no_wrap=True)
    for section in sections:
        numbers = (section.answered, len(section.open), section.empty)
        table.add_row(
            Text(section.title), *(Text(str(number) if number else "") for number in numbers), style="" if section.open else "dim"
        )
    return table


def _open(answers: Sequence[Open]) -> Table:
    table = Table(box=box.SIMPLE_HEAD, pad_edge=False)
    table.add_column(_("Linje"), justify="right", no_wrap=True)
    table.add_column(_("Åbent svar"), overflow="fold", ratio=5)
    table.add_column(_("Hvem"), overflow="fold", ratio=2)
    table.add_column(_("Hvornår"), overflow="fold", ratio=2)
    for one in answers:
        table.add_row(*map(Text, _cells(one)), style="red" if one.is_overdue else "")
    return table


def _cells(one: Open) -> tuple[str, str, str, str]:
    what = f"{one.label} – {one.hvad}" if one.hvad else one.label
    when = f"{one.hvornår} ({_('overskredet')})" if one.is_overdue else one.hvornår
    return str(one.line or ""), what if one.is_hole else _("{label} mangler", label=one.label), one.hvem, when


def _questions(sections: Sequence[SectionStatus]) -> Table:
    table = Table(box=box.SIMPLE_HEAD, pad_edge=False)
    for head in (_("Afsnit"), _("Spørgsmål"), _("Tilstand")):
        table.add_column(head, overflow="fold")
    for section in sections:
        for question in section.questions:
            table.add_row(Text(section.title), Text(question.title), Text(_state(question.state)))
    return table


def _state(state: Tilstand) -> str:
    words = {
        Tilstand.BESVARET: _("besvaret"),
        Tilstand.AFKLARES: _("afklares"),
        Tilstand.MANGLER: _("mangler"),
        Tilstand.TOM: _("tom"),
        Tilstand.UDELADT: _("udeladt"),
    }
    return words[state]


def _needed(status: Status) -> Iterator[str]:
    if not status.is_kommissorium:
        return
    if status.for_treatment:
        count = len(status.for_treatment)
        yield _n("Før status »til behandling« mangler {count} svar:", "Før status »til behandling« mangler {count} svar:", count)
        yield from (f"  - {label}" for label in status.for_treatment)
    else:
        yield _("Der mangler intet, før status kan være »til behandling«.")
    if status.for_approval:
        count = len(status.for_approval)
        yield _n("Før status »godkendt« mangler {count} svar.", "Før status »godkendt« mangler {count} svar.", count)
    else:
        yield _("Der mangler intet, før status kan være »godkendt«.")
