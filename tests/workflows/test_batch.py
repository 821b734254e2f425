"""The function behind `byg-alle` asks for nothing but an executor."""

import pickle
from concurrent.futures import Executor, ThreadPoolExecutor
from pathlib import Path

import pytest

from kommissorium.resources import example_file
from kommissorium.workflows.batch.folder import folder_tasks
from kommissorium.workflows.batch.run import build_many
from kommissorium.workflows.batch.task import Order, Outcome, Task
from kommissorium.workflows.batch.work import build_some


@pytest.fixture
def tasks(tmp_path: Path) -> list[Task]:
    (tmp_path / "sager").mkdir()
    (tmp_path / "ud").mkdir()
    text = example_file("dragoer").read_text(encoding="utf-8")
    for number in range(6):
        (tmp_path / "sager" / f"{number}.yaml").write_text(text.replace("titel: ", f"titel: {number}. ", 1), encoding="utf-8")
    return folder_tasks(tmp_path / "sager", tmp_path / "ud")


def _built(tasks: list[Task], executor: Executor) -> dict[str, bytes]:
    outcomes = list(build_many(tasks, Order(), executor, at_once=2))
    assert [outcome.errors for outcome in outcomes] == [()] * len(tasks)
    return {path.name: path.read_bytes() for outcome in outcomes for path in outcome.outputs}


def test_tasks_and_outcomes_can_be_sent_between_processes(tasks: list[Task]) -> None:
    tasks[0].input.write_text("format: 9\n", encoding="utf-8")
    outcomes = build_some(tasks[:2], Order())

    sent: list[Outcome] = pickle.loads(pickle.dumps(outcomes))

    assert (pickle.loads(pickle.dumps((tasks, Order()))), sent) == ((tasks, Order()), outcomes)


def test_any_executor_builds_the_same_documents(tasks: list[Task]) -> None:
    with ThreadPoolExecutor(2) as executor:
        by_threads = _built(tasks, executor)

    alone = {path.name: path.read_bytes() for outcome in build_some(tasks, Order(overwrite=True)) for path in outcome.outputs}
    assert by_threads == alone
    assert len(set(by_threads.values())) == 6


def test_a_cluster_that_the_user_has_builds_the_documents(tasks: list[Task]) -> None:
    distributed = pytest.importorskip("distributed", reason="the extra »klynge« is not installed")

    with (
        distributed.LocalCluster(n_workers=2, threads_per_worker=1, dashboard_address=None) as cluster,
        distributed.Client(cluster) as client,
    ):
        documents = _built(tasks, client.get_executor())

    assert sorted(documents) == [f"{number}.docx" for number in range(6)]


def test_a_caller_who_stops_asking_stops_the_work(tasks: list[Task]) -> None:
    with ThreadPoolExecutor(1) as executor:
        outcomes = build_many(tasks, Order(), executor, at_once=1)
        next(outcomes)
        outcomes.close()

    assert len(list(tasks[0].target.parent.iterdir())) < len(tasks)
