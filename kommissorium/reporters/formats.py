"""The forms in which a check can be shown; each is loaded when it is asked for, since most checks are read by people."""

from collections.abc import Sequence
from importlib import import_module

from kommissorium.diagnostics.finding import Finding

_MAKERS = {"tekst": "text.report_check", "json": "json.report_json", "sarif": "sarif.report_sarif", "github": "github.report_github"}
FORMATS = tuple(_MAKERS)
"""The names of the forms, the usual one first."""


def report_as(form: str, findings: Sequence[Finding], holes: Sequence[Finding]) -> str:
    """The findings and the open questions in the form of that name; raises KeyError for another name."""
    module, _dot, maker = _MAKERS[form].partition(".")
    text: str = getattr(import_module(f"kommissorium.reporters.{module}"), maker)(findings, holes)
    return text
