"""Builds, waits until something is saved, and builds again."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from kommissorium.diagnostics.errors import KommissoriumError, OutputError
from kommissorium.diagnostics.finding import Finding
from kommissorium.resources import catalogue_file, template_file
from kommissorium.source.validation import load_kommissorium
from kommissorium.workflows.build import BuildResult, Wish, build_loaded
from kommissorium.workflows.edition import Edition
from kommissorium.workflows.file_names import public_name
from kommissorium.workflows.guard import SUFFIX, owner_files
from kommissorium.workflows.live.changes import Change, changes_between, lines_of
from kommissorium.workflows.live.watch import Watch


@dataclass(frozen=True, slots=True)
class Round:
    """What became of one build."""

    result: BuildResult | None
    """None when nothing was written; what was written last is still there."""
    errors: tuple[Finding, ...] = ()
    changes: Mapping[Path, list[Change]] = field(default_factory=dict)
    """What is another in each document than the last time; empty the first time."""
    watched: tuple[Path, ...] = ()
    """The user's own files whose change will be seen."""


def live_rounds(path: Path, wish: Wish) -> Iterator[Round]:
    """A round at once, and one more each time that the input, its profile, its catalogue or a template has another content.

    Goes on for ever; what is wrong is told as errors of the round.
    """
    watch = Watch()
    watch.look_at([path, *_templates(wish, ())])
    known: dict[Path, list[str]] = {}
    while True:
        watch.note()
        live = _Live(path, wish)
        try:
            result = live.build()
        except KommissoriumError as error:
            watch.look_at(dict.fromkeys([*live.sources, *_templates(wish, live.templates), *live.in_the_way(error)]))
            yield Round(None, error.findings, watched=_own(path, live.sources))
        else:
            watch.look_at(dict.fromkeys([*live.sources, *_templates(wish, live.templates)]))
            now = {output: lines_of(output.read_bytes()) for output in result.outputs if output.suffix == SUFFIX}
            changes = {output: changes_between(known[output], lines) for output, lines in now.items() if output in known}
            known |= now
            yield Round(result, changes=changes, watched=_own(path, (*live.sources, *live.templates)))
        watch.wait()


class _Live:
    """One build, and what is known of it wherever it ends."""

    def __init__(self, path: Path, wish: Wish) -> None:
        self._path, self._wish = path, wish
        self.sources: tuple[Path, ...] = (path,)
        self.templates: tuple[Path, ...] = ()

    def build(self) -> BuildResult:
        loaded = load_kommissorium(self._path)
        self.sources = loaded.sources
        result = build_loaded(loaded, self._path, self._wish)
        self.sources = (*loaded.sources, *result.annexes)
        self.templates = result.templates
        return result

    def in_the_way(self, error: KommissoriumError) -> list[Path]:
        """The documents that could not be written: when somebody closes or moves them, it is worth another try."""
        if not isinstance(error, OutputError):
            return []
        beside = self._path.with_suffix(SUFFIX)
        output = self._wish.output or (public_name(beside) if self._wish.edition is Edition.PUBLIC else beside)
        return [output, *owner_files(output)]


def _own(source: Path, paths: tuple[Path, ...]) -> tuple[Path, ...]:
    """The input, which may be gone and come back, and those that are there and did not come with the program."""
    ours = (template_file().parent, catalogue_file("").parent)
    return tuple(path for path in paths if path == source or (path.is_file() and path.parent not in ours))


def _templates(wish: Wish, used: tuple[Path, ...]) -> list[Path]:
    """The user's own template with the clauses that may lie beside it; else those that were used."""
    if wish.template is None:
        return list(used)
    beside = (file for file in wish.template.parent.glob(f"*{SUFFIX}") if not file.name.startswith("~$"))
    return [wish.template, *(file for file in beside if file.name != wish.template.name and file != wish.output)]
