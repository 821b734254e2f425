"""Findings as text for people."""

from collections.abc import Iterable, Iterator, Sequence

from kommissorium.diagnostics.finding import Finding, Severity
from kommissorium.diagnostics.place import Place, SourcePlace
from kommissorium.reporters.excerpt import excerpt
from kommissorium.texts import _, _n


def report(findings: Sequence[Finding]) -> str:
    """Each finding with its place, the line it is about and what to do, an empty line between them."""
    return "\n\n".join("\n".join(_block(finding)) for finding in findings)


def summary(findings: Iterable[Finding]) -> str:
    """One sentence that counts errors and warnings."""
    severities = [finding.severity for finding in findings]
    errors, warnings = severities.count(Severity.ERROR), severities.count(Severity.WARNING)
    counts = [_n("{count} fejl", "{count} fejl", errors), _n("{count} advarsel", "{count} advarsler", warnings)]
    return _("{errors} og {warnings}.", errors=counts[0], warnings=counts[1])


def list_holes(holes: Sequence[Finding]) -> str:
    """One line for each open question, the line number first."""
    return "\n".join(f"{_line(hole.place):>6}  {hole.message}" for hole in holes)


def _block(finding: Finding) -> Iterator[str]:
    yield f"{_head(finding.place)}{_severity(finding.severity)} {finding.code}: {finding.message}"
    if isinstance(finding.place, SourcePlace):
        yield from excerpt(finding.place)
    if finding.hint:
        yield f"  {finding.hint}"
    if finding.other:
        yield "  " + _("Se også {place}.", place=finding.other)


def _head(place: Place | None) -> str:
    """The place before a colon; file:line:column, which terminals and editors turn into a link, for input files."""
    if isinstance(place, SourcePlace):
        return f"{place.file}:{place.line}:{place.column}: "
    return f"{place}: " if place else ""


def _severity(severity: Severity) -> str:
    words = {Severity.ERROR: _("fejl"), Severity.WARNING: _("advarsel"), Severity.INFO: _("oplysning")}
    return words[severity]


def _line(place: Place | None) -> int | str:
    return place.line if isinstance(place, SourcePlace) else ""
