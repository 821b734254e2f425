"""Findings as text for people."""

from collections.abc import Iterator, Sequence
from pathlib import Path

from kommissorium.diagnostics.finding import Finding, Severity
from kommissorium.diagnostics.place import Place, SheetPlace, SourcePlace
from kommissorium.reporters.excerpt import Excerpts
from kommissorium.texts import _, _n


def report(findings: Sequence[Finding]) -> str:
    """Each finding with its place, the line it is about and what to do, an empty line between them."""
    excerpts = Excerpts()
    return "\n\n".join("\n".join(_block(finding, excerpts)) for finding in findings)


def report_check(findings: Sequence[Finding], holes: Sequence[Finding]) -> str:
    """What `tjek` shows: the findings, the open questions, and one line that sums up."""
    return "\n\n".join(part for part in (report(findings), _holes(holes), _summary(findings)) if part)


def report_build(outputs: Sequence[Path], findings: Sequence[Finding], holes: Sequence[Finding]) -> str:
    """What `byg` shows: the findings, the open questions, and what was written."""
    written = "\n".join(_("Skrev {file}.", file=output) for output in outputs)
    return "\n\n".join(part for part in (report(findings), _holes(holes), written) if part)


def _block(finding: Finding, excerpts: Excerpts) -> Iterator[str]:
    yield f"{_head(finding.place)}{severity_word(finding.severity)} {finding.code}: {finding.message}"
    if isinstance(finding.place, SourcePlace) and not isinstance(finding.place, SheetPlace):
        yield from excerpts.at(finding.place)
    if finding.hint:
        yield f"  {finding.hint}"
    if finding.other:
        yield "  " + _("Se også {place}.", place=finding.other)


def _head(place: Place | None) -> str:
    """The place before a colon; file:line:column, which terminals and editors turn into a link, for input files."""
    if isinstance(place, SourcePlace) and not isinstance(place, SheetPlace):
        return f"{place.file}:{place.line}:{place.column}: " if place.line else f"{place.file}: "
    return f"{place}: " if place else ""


def title_of(finding: Finding) -> str:
    """What is wrong, with how bad it is and its code, on one line."""
    return f"{severity_word(finding.severity).capitalize()} {finding.code}: {finding.message}"


def severity_word(severity: Severity) -> str:
    """The severity in the user's language."""
    words = {Severity.ERROR: _("fejl"), Severity.WARNING: _("advarsel"), Severity.INFO: _("oplysning")}
    return words[severity]


def _holes(holes: Sequence[Finding]) -> str:
    """The open questions, one a line with the number of its line in the input first; empty when there are none."""
    if not holes:
        return ""
    title = _n("{count} svar skal afklares:", "{count} svar skal afklares:", len(holes))
    return "\n".join([title, *(f"{_line(hole.place):>6}  {hole.message}" for hole in holes)])


def _line(place: Place | None) -> str:
    return str(place.line) if isinstance(place, SourcePlace) else ""


def _summary(findings: Sequence[Finding]) -> str:
    severities = [finding.severity for finding in findings]
    errors, warnings = severities.count(Severity.ERROR), severities.count(Severity.WARNING)
    if not errors and not warnings:
        return _("Ingen fejl.")
    counted = _n("{count} fejl", "{count} fejl", errors)
    return _("{errors}, {warnings}.", errors=counted, warnings=_n("{count} advarsel", "{count} advarsler", warnings))
