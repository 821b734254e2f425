"""Builds all the inputs of a folder or sheet, on all cores, and goes on where an earlier run was stopped."""

import gc
import os
import signal
import sys
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor, ThreadPoolExecutor
from contextlib import suppress
from dataclasses import dataclass, field, replace
from multiprocessing import connection, parent_process
from pathlib import Path
from threading import Thread

from kommissorium.resources import template_file
from kommissorium.texts import language
from kommissorium.workflows.batch.folder import folder_tasks, without_twins
from kommissorium.workflows.batch.journal import Journal
from kommissorium.workflows.batch.run import AT_ONCE, build_many
from kommissorium.workflows.batch.sheet import sheet_tasks
from kommissorium.workflows.batch.task import Order, Outcome, Task
from kommissorium.workflows.leftover_files import remove_leftovers
from kommissorium.workflows.ready_templates import template_for
from kommissorium.workflows.write_failures import no_folder

_FEW = 4
"""Tasks that are built before another process would have started."""
_MOST_PROCESSES = 60
"""Windows can wait for 63 at once."""

Progress = Callable[[int, int], None]
"""Is told how many tasks are done, and of how many."""


@dataclass(slots=True)
class BatchResult:
    """What became of a run."""

    folder: Path
    built: list[Outcome] = field(default_factory=list)
    current: int = 0
    """Tasks whose documents were there already."""
    failed: list[Outcome] = field(default_factory=list)
    stopped: bool = False
    """Whether the user stopped it."""


def build_everything(
    source: Path, output: Path, order: Order, *, base: Path | None = None, progress: Progress = lambda _done, _all: None
) -> BatchResult:
    """Writes the documents of all inputs in the folder or sheet `source` to the folder `output`, and says what became of each.

    `base` is the input that the rows of a sheet share. Raises InputError when there is nothing to build, PackageError and
    TemplateError when the template of all cannot be used, OutputError when nothing can be written to the folder.
    """
    order = replace(order, language=language())
    tasks, twins = without_twins(_tasks(source, output, base))
    _check_template(order)
    result = BatchResult(output, failed=[Outcome(task, errors=(finding,)) for task, finding in twins])
    _make_folders({output, *(task.target.parent for task in tasks)})
    with Journal(output, order) as journal:
        waiting = [task for task in tasks if not journal.is_current(task)]
        result.current = len(tasks) - len(waiting)
        shared = {path.absolute() for task in set(tasks) - set(waiting) for path in journal.sources_of(task)[1:]}
        progress(result.current, len(tasks))
        try:
            for outcome in _outcomes(waiting, order):
                journal.note(outcome)
                shared |= {path.absolute() for path in outcome.sources[1:]}
                (result.failed if outcome.errors else result.built).append(outcome)
                progress(result.current + len(result.built) + len(result.failed), len(tasks))
        except KeyboardInterrupt:
            result.stopped = True
    # A catalogue or profile with a name of its own lies among the inputs, and is none.
    failed = [outcome for outcome in result.failed if outcome.task.row or outcome.task.input.absolute() not in shared]
    result.failed = sorted(failed, key=lambda outcome: tasks.index(outcome.task) if outcome.task in tasks else -1)
    return result


def _tasks(source: Path, output: Path, base: Path | None) -> list[Task]:
    return folder_tasks(source, output) if source.is_dir() else sheet_tasks(source, base, output)


def _check_template(order: Order) -> None:
    """Compiles the template that all documents are made of; processes that begin as copies of this one have it ready."""
    if order.template is not None or order.dokument is not None:
        template_for(order.template or template_file(str(order.dokument)), None)


def _make_folders(folders: set[Path]) -> None:
    for folder in sorted(folders):
        try:
            folder.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise no_folder(folder, error) from error
        remove_leftovers(folder)


def _outcomes(tasks: Sequence[Task], order: Order) -> Iterator[Outcome]:
    if len(tasks) <= _FEW:
        with ThreadPoolExecutor(1) as executor:
            yield from build_many(tasks, order, executor, at_once=1)
        return
    processes = min(_cores(), _MOST_PROCESSES, len(tasks))
    with ProcessPoolExecutor(processes, initializer=_begin) as pool:
        yield from build_many(tasks, order, pool, at_once=max(1, min(AT_ONCE, len(tasks) // (4 * processes))))


def _begin() -> None:
    """Prepares a process: the user's Ctrl-C is for the first one, and none of them outlives it."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    gc.set_threshold(100_000)  # as in cli/main.py
    parent = parent_process()
    if parent is not None:
        Thread(target=lambda: (connection.wait([parent.sentinel]), os._exit(1)), daemon=True).start()


def _cores() -> int:
    """The cores that this process may use."""
    if sys.platform == "linux":
        with suppress(OSError):
            return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1
