"""Findings as GitHub's workflow commands, which show them beside the lines of a change.

https://docs.github.com/actions/reference/workflow-commands-for-github-actions
"""

from collections.abc import Sequence

from kommissorium.diagnostics.finding import Finding, Severity
from kommissorium.diagnostics.place import SourcePlace, WordPlace
from kommissorium.reporters.paths import shown_from_here

_COMMANDS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.INFO: "notice"}
_DATA = str.maketrans({"%": "%25", "\r": "%0D", "\n": "%0A"})
_PROPERTY = str.maketrans({"%": "%25", "\r": "%0D", "\n": "%0A", ":": "%3A", ",": "%2C"})


def report_github(findings: Sequence[Finding], holes: Sequence[Finding]) -> str:
    """One command a line, for each finding and each open question; empty when there are none."""
    return "\n".join(_command(finding) for finding in (*findings, *holes))


def _command(finding: Finding) -> str:
    place = finding.place
    properties: dict[str, object] = {}
    if place is not None:
        properties["file"] = shown_from_here(place.file).as_posix()
    if isinstance(place, SourcePlace) and place.line:
        properties |= {"line": place.line, "col": place.column}
    properties["title"] = finding.code
    written = ",".join(f"{name}={str(value).translate(_PROPERTY)}" for name, value in properties.items())
    return f"::{_COMMANDS[finding.severity]} {written}::{_text(finding).translate(_DATA)}"


def _text(finding: Finding) -> str:
    where = f"{finding.place}: " if isinstance(finding.place, WordPlace) else ""
    return "\n".join(part for part in (where + finding.message, finding.hint) if part)
