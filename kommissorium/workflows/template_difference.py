"""What changed from one version of a template to the next."""

from collections.abc import Iterator
from pathlib import Path

from kommissorium.diagnostics.finding import Finding, Severity
from kommissorium.diagnostics.place import WordPlace
from kommissorium.word.checks.inference.facts import Missing, Used
from kommissorium.word.checks.template_context import TemplateContext
from kommissorium.word.checks.template_runner import open_template
from kommissorium.word.ooxml.package import open_package
from kommissorium.word.review.difference import Difference, NeededField, more_often, text_difference
from kommissorium.word.text.reading import document_lines
from kommissorium.workflows.template_fields import template_data, template_fields
from kommissorium.workflows.templates import find_template


def compare_templates(old: Path, new: Path) -> Difference:
    """What differs in text, in tags and in the fields that are asked for.

    Raises PackageError for a file that cannot be opened, and TemplateError for one whose clauses cannot be put in.
    """
    files = find_template(old), find_template(new)
    before, after = (open_template(file, template_data()) for file in files)
    lines = [list(document_lines(open_package(file))) for file in files]
    tags = [[tag.source for tag in context.survey.tags] for context in (before, after)]
    asked_before, asked_after = dict.fromkeys(_asked(before)), dict.fromkeys(_asked(after))
    missing_before, missing = dict.fromkeys(_missing(before)), dict.fromkeys(_missing(after))
    optional = {path for path, field in template_fields().paths() if field.optional}
    return Difference(
        text_difference(*lines),
        more_often(tags[1], tags[0]),
        more_often(tags[0], tags[1]),
        tuple(NeededField(path, path not in optional) for path in asked_after if path not in asked_before),
        tuple(path for path in asked_before if path not in asked_after),
        tuple(path for path in missing if path not in missing_before),
        tuple(error for told, error in _errors(after).items() if told not in _errors(before)),
    )


def _asked(context: TemplateContext) -> Iterator[str]:
    """The fields that the template asks the data for; the rows of a list are no field beside it."""
    return (fact.path.removesuffix("[]") for fact in context.seen(Used))


def _missing(context: TemplateContext) -> Iterator[str]:
    """The fields that it asks for and that the model does not have."""
    for fact in context.seen(Missing):
        yield f"{fact.owner.path}.{fact.name}" if fact.owner and fact.owner.path else fact.name


def _errors(context: TemplateContext) -> dict[tuple[str, str], Finding]:
    """What keeps the engine from filling it, by its words, which stay the same where it moves."""
    errors = (finding for finding in context.survey.findings if finding.severity is Severity.ERROR)
    return {(error.message, error.place.words if isinstance(error.place, WordPlace) else ""): error for error in errors}
