"""A template filled with made-up answers, so that a lawyer sees what becomes of it."""

from pathlib import Path

from kommissorium.diagnostics.finding import Finding
from kommissorium.resources import catalogue_file
from kommissorium.source.catalogue_reader import read_catalogue
from kommissorium.word.content.values import Record
from kommissorium.word.template import Template
from kommissorium.workflows.context import build_context
from kommissorium.workflows.guard import SUFFIX, guard_output
from kommissorium.workflows.house_style import filters_for
from kommissorium.workflows.samples import ROWS, sample_input, sample_open_questions
from kommissorium.workflows.templates import find_template
from kommissorium.workflows.writing import write_file

_CATALOGUE = "styringsmodel"


def show_template(template: Path, output: Path | None) -> tuple[tuple[Path, Path], tuple[Finding, ...]]:
    """The two documents that were written, with every field and with only the required ones, and what is odd about the template.

    Without an `output` they lie in the current folder and are named after the template. Raises PackageError and TemplateError for a
    template that cannot be used, RenderError for one that asks for other fields, OutputError for documents that cannot be written.
    """
    file = find_template(template)
    whole = output or Path(f"{file.stem}-vis{SUFFIX}")
    bare = whole.with_name(f"{whole.stem}-uden{SUFFIX}")
    for path in (whole, bare):
        guard_output(path, sources=(file,), overwrite=False)
    compiled = Template(file, filters=filters_for(None))
    made = [(path, compiled.render(_context(complete=complete))) for path, complete in ((whole, True), (bare, False))]
    for path, document in made:
        write_file(path, document.stamped().to_bytes())
    odd = dict.fromkeys(finding for _path, document in made for finding in document.findings)
    return (whole, bare), (*compiled.findings, *odd)


def _context(*, complete: bool) -> dict[str, object]:
    katalog, _findings = read_catalogue(catalogue_file(_CATALOGUE))
    assert katalog is not None  # it comes with the program
    context = build_context(sample_input(katalog, complete=complete), katalog)
    if complete:
        context["åbne_spørgsmål"] = [Record(row) for row in sample_open_questions()]
        context["huller"] = ROWS
    return context
