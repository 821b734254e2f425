"""The agenda item's own values, with the kommissorium's in the place of those that are not written."""

from functools import reduce
from typing import Any

from kommissorium.model.agenda_item import INSTEAD, MEETING
from kommissorium.model.kommissorium import Kommissorium
from kommissorium.model.papers import Dokument, meeting_path, written
from kommissorium.model.walk import Path
from kommissorium.word.content.values import Record
from kommissorium.workflows.printing import Holes, print_answer, print_section


def print_agenda(kommissorium: Kommissorium, holes: Holes) -> Record:
    """Every field of the agenda item; where several answers stand in for a field it stays empty, and the template prints those.

    Besides `punkt`, the number on the agenda, and `med_kommissorium`, whether the kommissorium itself is an annex.
    """
    sag = print_section(kommissorium.sag, ("sag",), holes)
    for field, instead in INSTEAD.items():
        if not getattr(kommissorium.sag, field) and len(instead) == 1:
            sag[field] = print_answer(_answer_at(kommissorium, instead[0]), instead[0], holes)
    if not kommissorium.sag.titel and isinstance(sag["titel"], str) and sag["titel"]:
        sag["titel"] = f"Kommissorium: {sag['titel']}"
    meeting = meeting_path(kommissorium)
    for field, part in MEETING.items():
        if not getattr(kommissorium.sag, field):
            sag[field] = _of_the_meeting(kommissorium, meeting, part, holes)
    sag["punkt"] = _of_the_meeting(kommissorium, meeting, "punkt", holes) if len(meeting) == 3 else ""
    sag["med_kommissorium"] = Dokument.KOMMISSORIUM in written(kommissorium)
    return sag


def _of_the_meeting(kommissorium: Kommissorium, meeting: Path, part: str, holes: Holes) -> object:
    """A field of the meeting's row; the hole that stands for all meetings; nothing where there is no meeting of the committee."""
    if len(meeting) == 3:
        path = (*meeting, part)
        return print_answer(_answer_at(kommissorium, path), path, holes)
    return print_answer(None, meeting, holes)


def _answer_at(kommissorium: Kommissorium, path: Path) -> object:
    def step(part: Any, key: str | int) -> Any:
        return getattr(part, key) if isinstance(key, str) else part[key]

    return reduce(step, path, kommissorium)
