"""Builds many documents with whatever executor the caller has: the cores of this machine, or a cluster."""

from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import BrokenExecutor, Executor, Future, as_completed

from kommissorium.diagnostics.finding import Finding, Severity
from kommissorium.texts import _
from kommissorium.workflows.batch.task import Order, Outcome, Task
from kommissorium.workflows.batch.work import build_some

AT_ONCE = 16
"""Tasks that are sent together: few enough to show progress, many enough that sending them costs nothing."""
_Future = Future[list[Outcome]]


def build_many(tasks: Sequence[Task], order: Order, executor: Executor, *, at_once: int = AT_ONCE) -> Iterator[Outcome]:
    """What became of each task, as soon as it is known; nothing that goes wrong with one of them keeps the others from being built.

    `executor` is any `concurrent.futures.Executor`: a process pool, `distributed.Client.get_executor()`, a Ray pool's. Tasks and
    outcomes are sent by pickle. Its workers must see the same files under the same names, and have this program installed; they
    compile a template once each. The executor is neither set up nor shut down here; when the caller stops asking, what has not
    begun is cancelled.
    """
    waiting: dict[_Future, Sequence[Task]] = {}

    def send(some: Sequence[Task]) -> _Future:
        return executor.submit(build_some, some, order)

    try:
        for start in range(0, len(tasks), at_once):
            some = tasks[start : start + at_once]
            waiting[send(some)] = some
        for future in as_completed(waiting):
            yield from _outcomes(future, waiting[future], send)
    finally:
        for future in waiting:
            future.cancel()


def _outcomes(future: _Future, tasks: Sequence[Task], send: Callable[[Sequence[Task]], _Future]) -> list[Outcome]:
    error = future.exception()
    if error is None:
        return future.result()
    if isinstance(error, BrokenExecutor):
        message = _("Arbejdet blev afbrudt, før filen blev bygget.")
        return [_failed(task, "F163", message, _("Kør kommandoen igen; det, der er bygget, bliver ikke bygget om.")) for task in tasks]
    if len(tasks) > 1:
        # One that the program cannot cope with must not cost the others.
        return [outcome for task in tasks for outcome in _outcomes(send([task]), [task], send)]
    message = _("Programmet fejlede på denne fil ({kind}).", kind=type(error).__name__)
    hint = _("Byg den alene med »kommissorium byg«; så skriver programmet en logfil til den, der vedligeholder det.")
    return [_failed(tasks[0], "F164", message, hint)]


def _failed(task: Task, code: str, message: str, hint: str) -> Outcome:
    return Outcome(task, errors=(Finding(code, Severity.ERROR, message, hint, task.place()),))
