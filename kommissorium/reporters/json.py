"""Findings as JSON, for programs: the keys are the same in every language, the sentences are in the user's."""

import json
from collections.abc import Sequence

from kommissorium.diagnostics.finding import Finding, Severity
from kommissorium.diagnostics.place import Place, SourcePlace

VERSION = 1
"""Counts up when a key changes its name or meaning; new keys do not count."""
SEVERITIES = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.INFO: "info"}


def report_json(findings: Sequence[Finding], holes: Sequence[Finding]) -> str:
    """One object with the findings and the open questions.

    Only ASCII is used, with escapes for the rest, so that no terminal or redirection can spoil it.
    """
    document = {"version": VERSION, "findings": [_finding(finding) for finding in findings], "holes": [_finding(hole) for hole in holes]}
    return json.dumps(document, indent=2)


def _finding(finding: Finding) -> dict[str, object]:
    return {
        "code": finding.code,
        "severity": SEVERITIES[finding.severity],
        "message": finding.message,
        "hint": finding.hint,
        "place": _place(finding.place),
        "other": _place(finding.other),
    }


def _place(place: Place | None) -> dict[str, object] | None:
    if place is None:
        return None
    if isinstance(place, SourcePlace):
        return {"file": place.file, "line": place.line, "column": place.column, "path": place.path}
    cell = {"table": place.cell.table, "row": place.cell.row, "column": place.cell.column} if place.cell else None
    return {
        "file": place.file,
        "part": place.part,
        "page": place.page or None,
        "paragraph": place.paragraph,
        "headings": list(place.headings),
        "cell": cell,
        "excerpt": place.excerpt,
    }
