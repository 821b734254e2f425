"""A Word template with Jinja tags: compiled once, rendered any number of times."""

from collections.abc import Iterator, Mapping
from datetime import date
from pathlib import Path
from typing import Unpack

from kommissorium.diagnostics.errors import TemplateError
from kommissorium.diagnostics.finding import Finding, Severity
from kommissorium.word.content.filters import ENGINE_FILTERS, picture_filter
from kommissorium.word.ooxml.kinds import as_document
from kommissorium.word.ooxml.package import Package, open_package
from kommissorium.word.ooxml.xml import DECLARATION
from kommissorium.word.ooxml.zip_writer import deflated
from kommissorium.word.template.compiled import Compiled, note_roots
from kommissorium.word.template.core_dates import with_date
from kommissorium.word.template.document import Document
from kommissorium.word.template.environment import Environment
from kommissorium.word.template.ground import Ground
from kommissorium.word.template.kept import Keeper
from kommissorium.word.template.late_parts import late_members
from kommissorium.word.template.limits import DEFAULT_LIMITS
from kommissorium.word.template.note_parts import notes_parts
from kommissorium.word.template.options import Options
from kommissorium.word.template.running import CompiledStory
from kommissorium.word.template.state import RenderState


class Template:
    """A template; it may be shared between threads."""

    def __init__(self, path: Path, **options: Unpack[Options]) -> None:
        """Opens and compiles the template at `path`; see Options for what may be set.

        Raises PackageError when the file is no usable Word document, and TemplateError with all that is wrong with its tags.
        """
        self._limits = options.get("limits", DEFAULT_LIMITS)
        opened = as_document(open_package(path), allow_macros=options.get("allow_macros", False))
        pictures = picture_filter((path.parent, *options.get("pictures_in", ())))
        filters = {**ENGINE_FILTERS, "billede": pictures, **options.get("filters", {})}
        environment = Environment(filters, self._limits, strict=options.get("strict", True))
        keeper = Keeper(options.get("kept_in"), opened, [*filters], options)
        self._package, self._compiled = keeper.compiled(lambda: _compile(opened, path.parent, environment, options))
        self._alone = self._package is opened
        self._parts = [CompiledStory.of(program, environment) for program in self._compiled.parts]
        self._note_roots = note_roots(self._package, self._compiled.notes)
        self._ground = Ground(self._package, self._compiled.stories, self._note_roots)
        errors = [finding for finding in self._compiled.findings if finding.severity is Severity.ERROR]
        if errors:
            raise TemplateError(errors)

    @property
    def findings(self) -> tuple[Finding, ...]:
        """What is odd about the template without keeping it from being used."""
        return tuple(self._compiled.findings)

    @property
    def is_alone(self) -> bool:
        """Whether no other file, such as a clause, is part of the template."""
        return self._alone

    def render(self, values: Mapping[str, object], *, date: date | None = None) -> Document:
        """The document that the template becomes with `values`; `date` goes into its properties as the day of its making.

        Raises RenderError, with the place of the tag, when a name is missing or a value cannot be printed.
        """
        compiled, state = self._compiled, RenderState(self._limits, self._ground)
        changed = {part.program.part: deflated(part.program.part, _chunks(part, values, state)) for part in self._parts}
        notes = [*notes_parts(compiled.stories, self._note_roots, compiled.used_notes, state.settled_notes())]
        members = [*late_members(state.collected, notes, date)]
        core = compiled.stories.core
        if date is not None and core is not None:
            members.append(with_date(self._package, core, changed.get(core), date))
        return Document(self._package, changed | {member.name: member for member in members}, [*state.collected.findings])


def _compile(package: Package, folder: Path, environment: Environment, options: Options) -> tuple[Package, Compiled]:
    from kommissorium.word.template.compiling import compile_package  # noqa: PLC0415  # a kept template does not pay for the stages

    return compile_package(package, folder, environment, options)


def _chunks(part: CompiledStory, values: Mapping[str, object], state: RenderState) -> Iterator[bytes]:
    yield DECLARATION
    for text in part.text(values, state):
        yield text.encode()
