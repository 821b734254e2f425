"""From an input file to Word documents."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path

from kommissorium.diagnostics.errors import InputError, OutputError
from kommissorium.diagnostics.finding import Finding, Severity
from kommissorium.model.case import Status
from kommissorium.model.kommissorium import Kommissorium
from kommissorium.model.papers import Dokument, holes_of
from kommissorium.source.validation import Loaded, load_kommissorium
from kommissorium.texts import _
from kommissorium.workflows.annexes import attached
from kommissorium.workflows.context import build_context
from kommissorium.workflows.documents import Job, jobs_for
from kommissorium.workflows.edition import Edition
from kommissorium.workflows.file_names import named_by_case, public_name
from kommissorium.workflows.finishing import finish
from kommissorium.workflows.guard import guard_output
from kommissorium.workflows.leftover_files import remove_leftovers
from kommissorium.workflows.made import Made
from kommissorium.workflows.open_questions import as_findings
from kommissorium.workflows.paper_facts import date_of
from kommissorium.workflows.ready_templates import template_for
from kommissorium.workflows.writing import write_file


@dataclass(frozen=True, slots=True)
class BuildResult:
    """What became of a build."""

    outputs: tuple[Path, ...]
    """The documents that were written, then their records."""
    holes: tuple[Finding, ...]
    """The answers that are still to be found in them, each once."""
    findings: tuple[Finding, ...]
    """Warnings; a build with errors does not get this far."""
    templates: tuple[Path, ...] = ()
    """What the documents were made of, each once."""
    annexes: tuple[Path, ...] = ()
    """The files that were appended to them."""


@dataclass(frozen=True, slots=True)
class Wish:
    """What a user asks for beside the input file."""

    dokument: Dokument | None = Dokument.KOMMISSORIUM
    """None for all documents that the input has something for."""
    output: Path | None = None
    """Where the one document goes, if not beside the input."""
    template: Path | None = None
    """The user's own template, if not the built-in one."""
    overwrite: bool = False
    edition: Edition = Edition.DRAFT
    """For whom the documents are; an approved input has no drafts."""
    by_case: bool = False
    """Whether the files are named after the case instead of the input."""
    beside: Path | None = None
    """The path whose folder and name the documents get, if not the input's."""
    record: bool = False
    """Whether each document's metadata are written beside it."""


def build_documents(path: Path, wish: Wish) -> BuildResult:
    """Writes what is wished for from the input file `path`; nothing is written unless all of it can be made.

    Raises InputError when the input has errors, PackageError and TemplateError when a template cannot be used, RenderError
    when it does not fit the input, OutputError when a document cannot be made of the input, written or overwritten.
    """
    result = build_loaded(load_kommissorium(path), path, wish)
    for folder in {output.parent for output in result.outputs}:
        remove_leftovers(folder)
    return result


def build_loaded(loaded: Loaded, path: Path, wish: Wish) -> BuildResult:
    """The same of an input that has been read from the file `path`."""
    kommissorium = loaded.kommissorium
    if kommissorium is None or loaded.katalog is None or any(finding.severity is Severity.ERROR for finding in loaded.findings):
        raise InputError(loaded.findings)
    jobs = _jobs(path, wish, loaded)
    if wish.output and len(jobs) > 1:
        message = _("Der bliver bygget {count} dokumenter, og de kan ikke alle hedde »{file}«.", count=len(jobs), file=wish.output)
        raise OutputError(Finding("F122", Severity.ERROR, message, _("Udelad -o; så får hvert dokument sit eget navn.")))
    for job in jobs:
        guard_output(job.output, sources=(path, job.template, *(one.file for one in job.attached)), overwrite=wish.overwrite)
    records = _records(loaded, jobs, wish)
    made = [_render(job, loaded, wish.edition) for job in jobs]
    files = [*((one.output, one.data) for one in made), *records]
    for output, data in files:
        write_file(output, data)
    outputs = tuple(output for output, _data in files)
    about_annexes = (finding for job in jobs for one in job.attached for finding in one.warnings)
    findings = (*loaded.findings, *about_annexes, *_told(made, loaded))
    templates = tuple(dict.fromkeys(job.template for job in jobs))
    annexes = tuple(dict.fromkeys(one.file for job in jobs for one in job.attached))
    return BuildResult(outputs, _holes(kommissorium, jobs, loaded), findings, templates, annexes)


def _jobs(path: Path, wish: Wish, loaded: Loaded) -> list[Job]:
    kommissorium = loaded.kommissorium
    assert kommissorium is not None
    jobs = jobs_for(kommissorium, wish.beside or path, wish.dokument)
    named = named_by_case(jobs, kommissorium) if wish.by_case else jobs
    annexes, told = attached(path, kommissorium, loaded.positions)
    if any(finding.severity is Severity.ERROR for finding in told) and any(map(_takes_annexes, jobs)):
        raise InputError((*loaded.findings, *told))
    return [_as_wished(replace(job, attached=annexes if _takes_annexes(job) else ()), wish, kommissorium) for job in named]


def _takes_annexes(job: Job) -> bool:
    """Only the kommissorium: in the agenda the annexes of a case lie beside it."""
    return job.paper.dokument is Dokument.KOMMISSORIUM


def _as_wished(job: Job, wish: Wish, kommissorium: Kommissorium) -> Job:
    guided = wish.edition is Edition.DRAFT and kommissorium.stamoplysninger.status is not Status.GODKENDT
    paper = replace(job.paper, guided=guided)
    output = wish.output or (public_name(job.output) if wish.edition is Edition.PUBLIC else job.output)
    return replace(job, paper=paper, output=output, template=wish.template or job.template)


def _records(loaded: Loaded, jobs: list[Job], wish: Wish) -> list[tuple[Path, bytes]]:
    if not wish.record:
        return []
    # Only for those who ask: most builds write no record.
    from kommissorium.workflows.record_files import record_files  # noqa: PLC0415

    return record_files(loaded, jobs, overwrite=wish.overwrite)


def _render(job: Job, loaded: Loaded, edition: Edition) -> Made:
    assert loaded.kommissorium is not None
    assert loaded.katalog is not None
    values = build_context(loaded.kommissorium, loaded.katalog, loaded.profil, job.paper)
    document = template_for(job.template, loaded.profil).render(values, date=date_of(loaded.kommissorium, job.paper))
    return finish(document, job, edition)


def _told(made: list[Made], loaded: Loaded) -> Iterator[Finding]:
    """What there is to say of the documents, and what was left over in them, as warnings: they are written all the same."""
    # Only for what has been written: a build with errors in its input needs no rule for documents.
    from kommissorium.workflows.left_over import left_over  # noqa: PLC0415

    for one in made:
        yield from one.findings
        yield from left_over(one.read or one.data, one.output.name, loaded.profil)


def _holes(kommissorium: Kommissorium, jobs: list[Job], loaded: Loaded) -> tuple[Finding, ...]:
    holes = {hole.path: hole for job in jobs for hole in holes_of(kommissorium, job.paper.dokument, job.paper.number)}
    return as_findings(holes.values(), loaded.positions)
