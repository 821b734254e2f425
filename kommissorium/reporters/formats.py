"""The forms in which a check can be shown."""

from collections.abc import Callable, Mapping, Sequence

from kommissorium.diagnostics.finding import Finding
from kommissorium.reporters.github import report_github
from kommissorium.reporters.json import report_json
from kommissorium.reporters.sarif import report_sarif
from kommissorium.reporters.text import report_check

FORMATS: Mapping[str, Callable[[Sequence[Finding], Sequence[Finding]], str]] = {
    "tekst": report_check,
    "json": report_json,
    "sarif": report_sarif,
    "github": report_github,
}
"""Each form by its name, made from the findings and the open questions."""
