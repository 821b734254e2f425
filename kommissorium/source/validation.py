"""From an input file to the model: everything that is wrong with the file at once, each finding with its line."""

from dataclasses import dataclass
from pathlib import Path

from pydantic import ValidationError

from kommissorium.diagnostics.finding import Finding
from kommissorium.model.answers import TAG
from kommissorium.model.kommissorium import Kommissorium
from kommissorium.source.messages import explain_value
from kommissorium.source.positions import KeyPath, Positions
from kommissorium.source.yaml_reader import read_yaml


@dataclass(frozen=True, slots=True)
class Loaded:
    """What came of an input file."""

    kommissorium: Kommissorium | None
    """None when a finding of severity error keeps it from being one."""
    katalog: None
    findings: tuple[Finding, ...]
    """In the order of the file's lines."""
    positions: Positions


def load_kommissorium(path: Path) -> Loaded:
    """The kommissorium in the file, and all findings; raises InputError only when nothing of it can be read."""
    document = read_yaml(path)
    findings = list(document.findings)
    kommissorium = None
    try:
        kommissorium = Kommissorium.model_validate(document.data)
    except ValidationError as error:
        for mistake in error.errors():
            steps = key_path(mistake["loc"])
            findings.append(explain_value(mistake, str(steps[-1]) if steps else "", document.positions.place(steps)))
    return Loaded(kommissorium, None, tuple(findings), document.positions)


def key_path(location: tuple[str | int, ...]) -> KeyPath:
    """Pydantic's location as keys and indexes of the file."""
    return tuple(step for step in location if not (isinstance(step, str) and step.startswith(TAG)))
