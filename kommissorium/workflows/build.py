"""From an input file to the Word document."""

from dataclasses import dataclass
from datetime import date
from pathlib import Path

from kommissorium.diagnostics.errors import InputError
from kommissorium.diagnostics.finding import Finding, Severity
from kommissorium.model.kommissorium import Kommissorium
from kommissorium.resources import template_file
from kommissorium.source.validation import load_kommissorium
from kommissorium.word.template import Template
from kommissorium.workflows.context import build_context
from kommissorium.workflows.guard import SUFFIX, guard_output
from kommissorium.workflows.house_style import filters_for
from kommissorium.workflows.open_questions import open_questions
from kommissorium.workflows.writing import write_file


@dataclass(frozen=True, slots=True)
class BuildResult:
    """What became of a build."""

    output: Path
    """The document that was written."""
    holes: tuple[Finding, ...]
    """The answers that are still to be found."""
    findings: tuple[Finding, ...]
    """Warnings; a build with errors does not get this far."""


def build_document(path: Path, *, output: Path | None, template: Path | None, overwrite: bool) -> BuildResult:
    """Writes the document for the input file `path`, beside it unless `output` says where, in the built-in `template` unless told.

    Raises InputError when the input has errors, PackageError and TemplateError when the template cannot be used, RenderError
    when it does not fit the input, OutputError when the document cannot be written or must not be overwritten.
    """
    target = output or path.with_suffix(SUFFIX)
    word_file = template or template_file()
    loaded = load_kommissorium(path)
    if loaded.kommissorium is None or loaded.katalog is None or _has_errors(loaded.findings):
        raise InputError(loaded.findings)
    guard_output(target, sources=(path, word_file), overwrite=overwrite)
    values = build_context(loaded.kommissorium, loaded.katalog, loaded.profil)
    document = Template(word_file, filters=filters_for(loaded.profil)).render(values, date=_date_of(loaded.kommissorium))
    write_file(target, document.stamped().to_bytes())
    return BuildResult(target, open_questions(loaded.kommissorium, loaded.positions), (*loaded.findings, *document.findings))


def _has_errors(findings: tuple[Finding, ...]) -> bool:
    return any(finding.severity is Severity.ERROR for finding in findings)


def _date_of(kommissorium: Kommissorium) -> date | None:
    """The document's date, which its properties carry; None while it is not settled."""
    day = kommissorium.stamoplysninger.dato
    return day if isinstance(day, date) else None
