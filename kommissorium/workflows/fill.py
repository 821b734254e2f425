"""Any template filled with any data: the engine's own command, without the model of the kommissorium."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from pathlib import Path
from typing import NamedTuple

from kommissorium.diagnostics.errors import OutputError, RenderError
from kommissorium.diagnostics.finding import Finding, Severity
from kommissorium.source.plain import Plain
from kommissorium.source.plain_data import read_data
from kommissorium.texts import _
from kommissorium.word.content.unusable import Unusable
from kommissorium.word.template import Template
from kommissorium.workflows.kept_templates import kept_folder

_SUFFIX = ".docx"
FILTER_NAMES = ("dato", "kroner", "opremsning", "stort")
"""The Danish filters, which are loaded when a template uses one."""


class Filling(NamedTuple):
    """How a template is to be filled."""

    overwrite: bool = False
    """Whether a document that is there may be lost."""
    allow_missing: bool = False
    """Whether a name without data prints nothing."""
    keep_comments: bool = False
    allow_macros: bool = False
    """Whether a template with macros may be used; the document has none in any case."""
    strict: bool = False
    """Whether it is an error that the template fetches something from outside, or that a filter cannot use a value."""


def fill_template(template: Path, data: Path, output: Path, filling: Filling) -> tuple[Finding, ...]:
    """Writes the document to `output`, and gives what is odd about it.

    Raises InputError for data that cannot be read, PackageError and TemplateError for a template that cannot be used, RenderError
    when the two do not fit, OutputError when the document cannot be written.
    """
    file = _found(template)
    _guard(output, (file, data), overwrite=filling.overwrite)
    values = read_data(data)
    made = Template(
        file,
        filters={name: _late_filter(name) for name in FILTER_NAMES},
        strict=not filling.allow_missing,
        strict_package=filling.strict,
        allow_macros=filling.allow_macros,
        keep_comments=filling.keep_comments,
        kept_in=kept_folder(),
        pictures_in=(data.parent,),
    )
    try:
        document = made.render(_without_nothing(values) if filling.allow_missing else values)
    except RenderError as error:
        raise _told_of_data(error, data) from error
    if filling.strict and (unusable := [finding for finding in document.findings if finding.code == "S312"]):
        raise RenderError([replace(finding, severity=Severity.ERROR) for finding in unusable])
    document.save(output)
    return (*made.findings, *document.findings)


def _told_of_data(error: RenderError, data: Path) -> RenderError:
    """The same; for a name that is like none of the data's, it may as well be the data that lack it."""
    # Only what goes wrong pays for it.
    from kommissorium.word.template.failures import correct_name  # noqa: PLC0415
    from kommissorium.word.template.sandbox.missing import MissingNameError  # noqa: PLC0415

    cause = error.__cause__
    if not isinstance(cause, MissingNameError) or not cause.name:
        return error
    hint = _("Skriv »{name}« i {file}, ret navnet i skabelonen, eller skriv --tillad-manglende.", name=cause.name, file=data.name)
    usual = correct_name()
    return RenderError([replace(finding, hint=hint) if finding.hint == usual else finding for finding in error.findings])


def _found(template: Path) -> Path:
    if template.exists():
        return template
    # The built-in templates are looked up only for a name that is no file: this command must start at once.
    from kommissorium.workflows.templates import find_template  # noqa: PLC0415

    return find_template(template)


def _late_filter(name: str) -> Callable[[object], object]:
    def late(value: object) -> object:
        # Most templates use none of the Danish filters, and this command must start at once.
        from kommissorium.danish.filters import FILTERS, problem  # noqa: PLC0415

        made = FILTERS[name](value)
        wrong = problem(name, value) if made is value else None
        return Unusable(str(value), wrong.message, wrong.hint) if wrong else made

    return late


def _guard(output: Path, sources: tuple[Path, ...], *, overwrite: bool) -> None:
    """Returns when the document may be written: its name is a document's, and nothing is lost."""
    if output.suffix.lower() != _SUFFIX:
        raise _error("F112", _("»{file}« ender ikke på .docx.", file=output), _("Giv dokumentet et navn, der ender på .docx."))
    if not output.exists():
        return
    if any(source.exists() and output.samefile(source) for source in sources):
        raise _error("F113", _("»{file}« er en af de filer, dokumentet bygges af.", file=output), _("Vælg et andet navn med -o."))
    if not overwrite:
        hint = _("Vælg et andet navn med -o, eller skriv --overskriv, hvis filen må gå tabt.")
        raise _error("F114", _("»{file}« findes allerede.", file=output), hint)


def _without_nothing(values: Mapping[str, Plain]) -> dict[str, Plain]:
    """The values with an empty text in the place of each that is null, so that it prints nothing as well."""
    return {name: _filled(value) for name, value in values.items()}


def _filled(value: Plain) -> Plain:
    if isinstance(value, dict):
        return _without_nothing(value)
    if isinstance(value, list):
        return [_filled(item) for item in value]
    return "" if value is None else value


def _error(code: str, message: str, hint: str) -> OutputError:
    return OutputError(Finding(code, Severity.ERROR, message, hint))
