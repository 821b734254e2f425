"""What a YAML library's error means to somebody who has never heard of YAML: which line to look at, and what to change."""

import yaml

from kommissorium.diagnostics.finding import Finding, Severity
from kommissorium.source.positions import Positions
from kommissorium.texts import _


def explain(error: yaml.MarkedYAMLError, text: str, positions: Positions) -> Finding:
    """The library's error as a finding in Danish, placed at the line that should be changed."""
    mark = error.problem_mark or error.context_mark
    line, column = (mark.line, mark.column) if mark else (0, 0)
    return Finding("L008", Severity.ERROR, _("Filen kan ikke læses."), _("Se efter i linjen."), positions.at(line, column))
