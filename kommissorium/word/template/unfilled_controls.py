"""Tells of content controls that are named for a value but hold no place for a text."""

from collections.abc import Callable

from kommissorium.diagnostics.finding import Finding, Severity
from kommissorium.texts import _
from kommissorium.word.template.outlet import Told


def unfilled_function(findings: dict[Finding, None], tag_at_work: Callable[[], Told | None]) -> Callable[[str, object], str]:
    """The function that such controls call: their name, and whether the data know it; the finding goes into `findings`."""

    def unfilled(name: str, known: object) -> str:
        told = tag_at_work() if known else None
        if told is not None:
            message = _("Indholdskontrollen »{name}« står om en hel række eller flere celler og er ikke udfyldt.", name=name)
            hint = _("Sæt kontrollen om teksten i cellen, eller skriv »{{{{ {name} }}}}« dér.", name=name)
            findings[Finding("S313", Severity.WARNING, message, hint, told.place)] = None
        return ""

    return unfilled
