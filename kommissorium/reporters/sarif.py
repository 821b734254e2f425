"""Findings as SARIF 2.1.0, the format in which checkers hand their results to other programs (OASIS standard of 27 March 2020)."""

import json
from collections.abc import Sequence

from kommissorium.diagnostics.finding import Finding, Severity
from kommissorium.diagnostics.place import Place, SourcePlace
from kommissorium.reporters.explanation import explain
from kommissorium.reporters.meaning import meaning
from kommissorium.reporters.paths import uri
from kommissorium.resources import program_version
from kommissorium.texts import _, language

_SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json"
_LEVELS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.INFO: "note"}


def report_sarif(findings: Sequence[Finding], holes: Sequence[Finding]) -> str:
    """One run with its rules and results; open questions are results of level note. ASCII only, as in JSON."""
    found = [*findings, *holes]
    codes = sorted({finding.code for finding in found})
    driver = {"name": "kommissorium", "version": program_version(), "rules": [_rule(code) for code in codes]}
    run = {
        "tool": {"driver": driver},
        "language": language(),
        "columnKind": "unicodeCodePoints",
        "results": [_result(finding, codes.index(finding.code)) for finding in found],
    }
    return json.dumps({"$schema": _SCHEMA, "version": "2.1.0", "runs": [run]}, indent=2)


def _rule(code: str) -> dict[str, object]:
    entry = meaning(code)
    return {
        "id": code,
        "shortDescription": {"text": _(entry.title)},
        "fullDescription": {"text": _(entry.explanation)},
        "help": {"text": explain(code)},
        "defaultConfiguration": {"level": _LEVELS[entry.severity]},
    }


def _result(finding: Finding, rule: int) -> dict[str, object]:
    result: dict[str, object] = {
        "ruleId": finding.code,
        "ruleIndex": rule,
        "level": _LEVELS[finding.severity],
        "message": {"text": f"{finding.message} {finding.hint}".rstrip()},
    }
    if finding.place:
        result["locations"] = [_location(finding.place)]
    if finding.other:
        result["relatedLocations"] = [_location(finding.other)]
    return result


def _location(place: Place) -> dict[str, object]:
    physical: dict[str, object] = {"artifactLocation": {"uri": uri(place.file)}}
    location: dict[str, object] = {"physicalLocation": physical}
    if isinstance(place, SourcePlace) and place.line:
        physical["region"] = {"startLine": place.line, "startColumn": place.column}
    if name := place.path if isinstance(place, SourcePlace) else str(place):
        location["logicalLocations"] = [{"fullyQualifiedName": name}]
    return location
