"""The inputs of a folder."""

from collections.abc import Iterable
from pathlib import Path

from kommissorium.diagnostics.errors import InputError
from kommissorium.diagnostics.finding import Finding, Severity
from kommissorium.source.profile_file import PROFILE_NAME
from kommissorium.texts import _
from kommissorium.workflows.batch.task import Task
from kommissorium.workflows.guard import SUFFIX

_INPUTS = (".yaml", ".yml", ".json")


def folder_tasks(folder: Path, output: Path) -> list[Task]:
    """A task for each input in `folder` and the folders in it, in alphabetical order; its documents get the same folder in `output`.

    Profiles and what is hidden are no inputs. Raises InputError when there is none.
    """
    files = [file for file in sorted(folder.rglob("*")) if _is_input(file.relative_to(folder)) and file.is_file()]
    if not files:
        message = _("Mappen »{folder}« har ingen inputfiler.", folder=folder)
        hint = _("Inputfiler ender på .yaml, .yml eller .json. Lav en med »kommissorium ny«.")
        raise InputError(Finding("F160", Severity.ERROR, message, hint))
    return [Task(file, (output / file.relative_to(folder)).with_suffix(SUFFIX)) for file in files]


def without_twins(tasks: Iterable[Task]) -> tuple[list[Task], list[tuple[Task, Finding]]]:
    """The tasks whose documents have a name of their own, and those whose name an earlier one has, each with the reason.

    Names are compared without case, as Windows and macOS do.
    """
    first: dict[str, Task] = {}
    twins = []
    for task in tasks:
        other = first.setdefault(str(task.target).casefold(), task)
        if other is not task:
            twins.append((task, _twin(task, other)))
    return list(first.values()), twins


def _is_input(path: Path) -> bool:
    hidden = any(part.startswith((".", "~$")) for part in path.parts)
    return path.suffix.lower() in _INPUTS and path.name.casefold() != PROFILE_NAME and not hidden


def _twin(task: Task, other: Task) -> Finding:
    message = _("Dokumentet ville komme til at hedde »{file}« ligesom det fra {other}.", file=task.target, other=other)
    hint = _("Giv den ene et andet navn; i et ark med kolonnen »filnavn«.")
    return Finding("F161", Severity.ERROR, message, hint, task.place())
