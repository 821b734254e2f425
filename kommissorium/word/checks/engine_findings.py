"""Rules that the engine itself keeps: what it says when it reads a template, told under the code that it has everywhere else."""

from collections.abc import Iterator

from kommissorium.diagnostics.codes.catalogue import CODES
from kommissorium.diagnostics.finding import Finding
from kommissorium.word.checks.rule import Rule
from kommissorium.word.checks.template_context import TemplateContext


def engine_rule(code: str, name: str) -> Rule:
    """The rule that has the engine's `code`."""
    told = CODES[code]
    return Rule(code, name, told.severity, told.title, told.explanation)


def engine_findings(context: TemplateContext, code: str) -> Iterator[Finding]:
    """What the engine says under `code`."""
    return (finding for finding in context.survey.findings if finding.code == code)
