"""How far an input file is: what is answered, what is open and with whom, and what the next status needs."""

import json
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from kommissorium.diagnostics.errors import InputError
from kommissorium.model.holes import Hul
from kommissorium.model.kommissorium import Kommissorium
from kommissorium.model.papers import Dokument, all_holes, holes_of, written
from kommissorium.source.positions import KeyPath, Positions, show_path
from kommissorium.source.validation import load_document
from kommissorium.source.yaml_reader import read_yaml
from kommissorium.workflows.interview.asking import questions, sections
from kommissorium.workflows.interview.question import Question, Tilstand, progress

_TREATMENT: tuple[KeyPath, ...] = (
    *(("stamoplysninger", name) for name in ("titel", "kommune", "sagsnr", "dato", "bestiller", "behandles_i")),
    ("formål",),
    *(("mandat", name) for name in ("hvad_besluttes", "indstiller", "beslutter")),
)
"""What a body must know to take up the case at all; the rest may be open in front of it."""
_NOT_YET = ("rolle", "punkt")
"""What is known of a meeting later than the meeting itself."""


@dataclass(frozen=True, slots=True)
class Open:
    """An answer that is still to be found."""

    path: KeyPath
    label: str
    """Where it is, in words."""
    line: int | None
    """Its line in the file; None where its section is not there."""
    is_hole: bool
    """Whether it is marked as one; else it is simply not there."""
    hvad: str = ""
    hvem: str = ""
    hvornår: str = ""
    is_overdue: bool = False
    """Whether it should have been found by now."""


@dataclass(frozen=True, slots=True)
class SectionStatus:
    """How far one section is."""

    name: str
    title: str
    questions: tuple[Question, ...]
    open: tuple[Open, ...]

    @property
    def answered(self) -> int:
        """How many answers are there."""
        return sum(question.state is Tilstand.BESVARET for question in self.questions)

    @property
    def empty(self) -> int:
        """How many answers are not there and need not be."""
        return sum(question.state in (Tilstand.TOM, Tilstand.UDELADT) for question in self.questions)


@dataclass(frozen=True, slots=True)
class Status:
    """How far a file is."""

    title: str
    status: str
    today: date
    sections: tuple[SectionStatus, ...]
    is_kommissorium: bool
    """Whether the file is a kommissorium, be it that it is not begun; else it only makes other documents."""
    for_treatment: tuple[str, ...]
    """What is needed before the status may be "til behandling": labels."""
    for_approval: tuple[str, ...]
    """What is needed before the status may be "godkendt": labels."""

    @property
    def answered(self) -> int:
        """How many answers are there."""
        return self.progress[0]

    @property
    def progress(self) -> tuple[int, int]:
        """How many answers are there, and how many there will be when nothing is open."""
        return progress((question for section in self.sections for question in section.questions), self.open)

    @property
    def open(self) -> tuple[Open, ...]:
        """All that is open, in the order of the document."""
        return tuple(one for section in self.sections for one in section.open)


def status_of(path: Path, today: date) -> Status:
    """How far the input file is, seen from the day `today`; raises InputError for a file with errors."""
    document = read_yaml(path)
    loaded = load_document(document, path)
    kommissorium, katalog = loaded.kommissorium, loaded.katalog
    if kommissorium is None or katalog is None:
        raise InputError(loaded.findings)
    holes = all_holes(kommissorium)
    listed = tuple(
        SectionStatus(
            felt.name,
            felt.title,
            tuple(questions(document.data, katalog, felt)),
            tuple(_open(hole, loaded.positions, today) for hole in holes if hole.path[0] == felt.name),
        )
        for felt in sections(document.data)
    )
    is_kommissorium = Dokument.KOMMISSORIUM in written(kommissorium)
    needed = holes_of(kommissorium, Dokument.KOMMISSORIUM) if is_kommissorium else []
    facts = kommissorium.stamoplysninger
    return Status(
        str(facts.titel) if isinstance(facts.titel, str) else path.name,
        str(facts.status),
        today,
        listed,
        is_kommissorium,
        tuple(hole.label for hole in needed if _is_for_treatment(hole.path)),
        (*(hole.label for hole in needed), *(_approval(kommissorium, needed) if is_kommissorium else ())),
    )


def as_json(status: Status) -> str:
    """Everything that the status says, for other programs; only ASCII, so that no terminal or redirection can spoil it."""
    found = {
        "titel": status.title,
        "status": status.status,
        "dato": status.today.isoformat(),
        "besvaret": status.answered,
        "åbne": len(status.open),
        "afsnit": [_section(section) for section in status.sections],
        "mangler_til_behandling": list(status.for_treatment),
        "mangler_til_godkendelse": list(status.for_approval),
    }
    return json.dumps(found, indent=2)


def _section(section: SectionStatus) -> dict[str, object]:
    return {
        "navn": section.name,
        "titel": section.title,
        "besvaret": section.answered,
        "tomme": section.empty,
        "åbne": [
            {
                "felt": show_path(one.path),
                "titel": one.label,
                "linje": one.line,
                "tilstand": (Tilstand.AFKLARES if one.is_hole else Tilstand.MANGLER).value,
                "hvad": one.hvad or None,
                "hvem": one.hvem or None,
                "hvornår": one.hvornår or None,
                "overskredet": one.is_overdue,
            }
            for one in section.open
        ],
        "svar": [{"felt": show_path(one.path), "titel": one.title, "tilstand": one.state.value} for one in section.questions],
    }


def _open(hole: Hul, positions: Positions, today: date) -> Open:
    line = positions.place(hole.path).line if hole.path[:1] in positions else None
    if hole.afklares is None:
        return Open(hole.path, hole.label, line, False)
    when = hole.afklares.hvornår
    overdue = when is not None and when.senest is not None and when.senest < today
    details = (str(hole.afklares.hvad or ""), str(hole.afklares.hvem or ""), str(when or ""))
    return Open(hole.path, hole.label, line, True, *details, overdue)


def _is_for_treatment(path: KeyPath) -> bool:
    return path[-1] not in _NOT_YET and any(_overlap(path, needed) for needed in _TREATMENT)


def _approval(kommissorium: Kommissorium, needed: Sequence[Hul]) -> list[str]:
    """What the approval itself lacks and no hole says."""
    approval = kommissorium.godkendelse
    lacking = [name for name, answer in (("organ", approval.organ), ("dato", approval.dato)) if not answer]
    return [f"Godkendelse: {name}" for name in lacking if not any(_overlap(hole.path, ("godkendelse", name)) for hole in needed)]


def _overlap(one: KeyPath, other: KeyPath) -> bool:
    """Whether one of the paths leads to the other."""
    return all(a == b for a, b in zip(one, other, strict=False))
