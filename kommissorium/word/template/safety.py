"""What is odd about a template's package, whatever its tags say."""

from dataclasses import replace

from kommissorium.diagnostics.finding import Finding, Severity
from kommissorium.word.ooxml.missing_parts import find_missing
from kommissorium.word.ooxml.package import Package
from kommissorium.word.template.compiled import Compiled
from kommissorium.word.text.outside import find_outside


def package_findings(package: Package, compiled: Compiled, *, strict: bool) -> list[Finding]:
    """Parts that are missing, and what is fetched from outside; all of them errors if `strict`."""
    outside = [*find_outside(package, compiled.stories, compiled.styles)]
    if strict:
        outside = [replace(finding, severity=Severity.ERROR) for finding in outside]
    return [*find_missing(package, compiled.stories.main), *outside]
