"""The templates that come with the program, and how a template is found by its name."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from kommissorium.resources import template_file
from kommissorium.texts import N_, _

SUMMARIES: Mapping[str, str] = {
    "kommissorium": N_("Kommissoriet: opgave, mandat, tidsplan og det, der skal afklares."),
    "sagsfremstilling": N_("Punktet på dagsordenen, som udvalget tager stilling til."),
    "tidsplan": N_("Tidsplanen for sig, med milepæle og møder."),
    "dialogreferat": N_("Referatet af et dialogmøde, på én side."),
    "resultataftale": N_("Udkastet til en resultataftale."),
    "strategibrev": N_("Årets brev om retningen."),
}
"""What each is for, in the order in which they are used."""


@dataclass(frozen=True, slots=True)
class BuiltIn:
    """A template that comes with the program."""

    name: str
    summary: str
    file: Path


def built_in_templates() -> list[BuiltIn]:
    """All templates that come with the program."""
    known = [BuiltIn(name, _(summary), template_file(name)) for name, summary in SUMMARIES.items()]
    return [template for template in known if template.file.is_file()]


def find_template(named: Path) -> Path:
    """The file at the path, or else the built-in template of that name; the path itself where there is neither."""
    if named.suffix or named.exists():
        return named
    return next((template.file for template in built_in_templates() if template.name == named.name.casefold()), named)
