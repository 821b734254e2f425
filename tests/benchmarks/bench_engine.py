"""The engine beside docxtpl and the floor; README.md beside this file says how to run it."""

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from kommissorium.word.template import Template
from tests.benchmarks import documents
from tests.benchmarks.peers import ENGINES

pytest.importorskip("pytest_benchmark")


@pytest.mark.parametrize("kind", [0, 1, 2])
@pytest.mark.parametrize("engine", ENGINES)
def bench_warm(benchmark: Any, engine: str, kind: int, tmp_path: Path) -> None:
    benchmark.group = f"warm, five pages, template {kind}"
    render = ENGINES[engine](documents.five_pages(tmp_path / "a.docx", kind))
    data = [documents.five_page_data(turn) for turn in range(20)]
    turns = iter(range(10**9))
    benchmark.pedantic(lambda: render(data[next(turns) % 20]), rounds=100 if engine == "ours" else 30, warmup_rounds=3)


def process(benchmark: Any, engine: str, template: Path, data: dict[str, Any], rounds: int) -> None:
    source, output = template.with_suffix(".json"), template.with_suffix(".ud.docx")
    source.write_text(json.dumps(data), encoding="utf-8")
    command = [sys.executable, "-m", "kommissorium", "skabelon", "udfyld", str(template), str(source), "-o", str(output), "--overskriv"]
    if engine != "ours":
        command = [sys.executable, "-m", "tests.benchmarks.peers", engine, str(template), str(source), str(output)]
    benchmark.pedantic(lambda: subprocess.run(command, check=True, capture_output=True), rounds=rounds, warmup_rounds=1)


@pytest.mark.parametrize("engine", ENGINES)
def bench_process(benchmark: Any, engine: str, tmp_path: Path) -> None:
    benchmark.group = "whole process, five pages from JSON"
    process(benchmark, engine, documents.five_pages(tmp_path / "a.docx"), documents.five_page_data(), 9)


@pytest.mark.parametrize("count", [10, 1_000, 10_000, 50_000])
@pytest.mark.parametrize("engine", ENGINES)
def bench_rows(benchmark: Any, engine: str, count: int, tmp_path: Path) -> None:
    benchmark.group = f"whole process, {count} rows"
    template = documents.rows_template(tmp_path / "a.docx", row_tags=engine == "docxtpl")
    process(benchmark, engine, template, {"rows": documents.rows(count)}, 3 if count > 1_000 else 5)


@pytest.mark.parametrize("engine", ["ours", "docxtpl"])
def bench_many_tags(benchmark: Any, engine: str, tmp_path: Path) -> None:
    benchmark.group = "whole process, 10,000 different tags"
    data = {f"x{number}": "værdi" for number in range(10_000)}
    process(benchmark, engine, documents.tags_template(tmp_path / "a.docx", 10_000), data, 3)


@pytest.mark.parametrize("pages", [5, 50, 200])
def bench_compile(benchmark: Any, pages: int, tmp_path: Path) -> None:
    benchmark.group = "compiling"
    path = documents.five_pages(tmp_path / "a.docx", times=pages // 5)
    benchmark.pedantic(lambda: Template(path), rounds=5, warmup_rounds=1)
