"""A built-in template as a file of one's own."""

from pathlib import Path

from kommissorium.diagnostics.errors import InputError, OutputError
from kommissorium.diagnostics.finding import Finding, Severity
from kommissorium.diagnostics.nearest import nearest
from kommissorium.texts import _
from kommissorium.workflows.guard import SUFFIX
from kommissorium.workflows.templates import built_in_templates
from kommissorium.workflows.writing import create_file


def copy_template(name: str, output: Path) -> None:
    """Writes the built-in template `name` to `output`, where nothing may lie yet.

    Raises InputError when there is no such template, and OutputError when the file is there or cannot be written.
    """
    templates = {template.name: template for template in built_in_templates()}
    chosen = templates.get(name.strip().casefold())
    if chosen is None:
        listed = ", ".join(templates)
        meant = nearest(name, templates)
        hint = _("Mente du »{meant}«? Der er {choices}.", meant=meant, choices=listed) if meant else _("Der er {choices}.", choices=listed)
        raise InputError(Finding("F130", Severity.ERROR, _("Der er ingen skabelon, der hedder »{name}«.", name=name), hint))
    if output.suffix.lower() != SUFFIX:
        message = _("»{file}« ender ikke på .docx.", file=output)
        raise OutputError(Finding("F112", Severity.ERROR, message, _("Giv dokumentet et navn, der ender på .docx.")))
    create_file(output, chosen.file.read_bytes(), is_named=True)
