"""The table of the engine's speed: `python -m tests.benchmarks.table`, on a machine with nothing else to do; about two minutes.

Each line has what was measured, the goal, ours, the floor and docxtpl in the same run.
"""

import json
import statistics
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from kommissorium.word.template import Template
from tests.benchmarks import documents
from tests.benchmarks.measuring import Command, medians, peak_megabytes, program, python
from tests.benchmarks.peers import ENGINES

ROWS = (10, 100, 1_000, 10_000, 50_000)


def _filled(template: Path, data: dict[str, Any]) -> dict[str, Command]:
    """The commands that fill `template`, by engine."""
    source, output = template.with_suffix(".json"), str(template.with_suffix(".ud.docx"))
    source.write_text(json.dumps(data), encoding="utf-8")
    words = (str(template), str(source))
    peers = {name: python("-m", "tests.benchmarks.peers", name, *words, output) for name in ("floor", "docxtpl")}
    return {"ours": program("skabelon", "udfyld", *words, "-o", output, "--overskriv"), **peers}


def _processes(template: Path, data: dict[str, Any], rounds: int) -> dict[str, float]:
    commands = _filled(template, data)
    kept = {"ours": (commands["ours"], None), "ours again": (commands["ours"], template.parent / "kept")}
    return medians(kept | {name: (commands[name], None) for name in ("floor", "docxtpl")}, rounds)


def warm(folder: Path) -> Iterator[str]:
    """Five pages in a process that has compiled the template."""
    data = [documents.five_page_data(turn) for turn in range(20)]
    for kind in range(3):
        path = documents.five_pages(folder / f"varm{kind}.docx", kind)
        taken = {name: _warm(make(path), data, 200 if name == "ours" else 30) for name, make in ENGINES.items()}
        times = taken["docxtpl"] / taken["ours"]
        told = [f"{taken['ours']:.2f} ms", f"{taken['floor']:.1f} ms", f"{taken['docxtpl']:.1f} ms ({times:.0f} times)"]
        yield _line(f"warm, template {kind + 1}", "1.0 ms; 25 times docxtpl", told)


def _warm(render: Callable[[dict[str, Any]], bytes], data: list[dict[str, Any]], rounds: int) -> float:
    taken = []
    for number in range(rounds + 3):
        start = time.perf_counter()
        render(data[number % len(data)])
        taken.append(time.perf_counter() - start)
    return statistics.median(taken[3:]) * 1000


def process(folder: Path) -> Iterator[str]:
    """Five pages from JSON by a process of its own: the first time, and when the compiled template is kept."""
    taken = _processes(documents.five_pages(folder / "fem.docx"), documents.five_page_data(), 9)
    for name in ("ours", "ours again"):
        ratio = taken[name] / taken["floor"]
        told = [f"{taken[name]:.3f} s ({ratio:.2f} × floor)", f"{taken['floor']:.3f} s", f"{taken['docxtpl']:.3f} s"]
        yield _line(_title("process, five pages", name), "1.5 × floor", told)


def rows(folder: Path) -> Iterator[str]:
    """Tables of more and more rows."""
    ours: dict[int, float] = {}
    for count in ROWS:
        template = documents.rows_template(folder / "a.docx", row_tags=False)
        tagged = documents.rows_template(folder / "b.docx", row_tags=True)
        data = {"rows": documents.rows(count)}
        commands = _filled(template, data) | {"docxtpl": _filled(tagged, data)["docxtpl"]}
        taken = medians({name: (command, None) for name, command in commands.items()}, 5 if count <= 1_000 else 3)
        ours[count] = taken["ours"]
        yield _line(f"process, {count} rows", "", [f"{taken[name]:.3f} s" for name in ("ours", "floor", "docxtpl")])
    each = (ours[ROWS[-1]] - ours[ROWS[0]]) / (ROWS[-1] - ROWS[0]) * 1e6
    yield _line("each row more", "12 µs", [f"{each:.1f} µs", "", ""])
    yield _line("memory, 50,000 rows", "150 MB", [f"{peak_megabytes(commands[name]):.0f} MB" for name in ("ours", "floor", "docxtpl")])


def tags(folder: Path) -> Iterator[str]:
    """10,000 different tags: the first time, and when the compiled template is kept."""
    data = {f"x{number}": "værdi" for number in range(10_000)}
    taken = _processes(documents.tags_template(folder / "tags.docx", 10_000), data, 5)
    for name in ("ours", "ours again"):
        told = [f"{taken[one]:.2f} s" for one in (name, "floor", "docxtpl")]
        yield _line(_title("process, 10,000 tags", name), "0.5 s", told)


def compiling(folder: Path) -> Iterator[str]:
    """Longer and longer templates."""
    for pages in (5, 50, 200):
        path, taken = documents.five_pages(folder / f"{pages}.docx", times=pages // 5), []
        for _round in range(6):
            start = time.perf_counter()
            Template(path)
            taken.append(time.perf_counter() - start)
        yield _line(f"compiling {pages} pages", "0.6 s" if pages == 200 else "", [f"{statistics.median(taken[1:]):.3f} s", "", ""])


def _title(what: str, name: str) -> str:
    return f"{what}, {'template kept' if name == 'ours again' else 'first time'}"


def _line(what: str, goal: str, told: list[str]) -> str:
    return f"| {' | '.join([what, goal, *told])} |\n"


def main() -> None:
    """Prints the table, line by line as it is measured."""
    sys.stdout.write(_line("work", "at most", ["ours", "floor", "docxtpl"]) + "|---" * 5 + "|\n")
    with tempfile.TemporaryDirectory() as name:
        for part in (warm, process, rows, tags, compiling):
            for line in part(Path(name)):
                sys.stdout.write(line)
                sys.stdout.flush()


if __name__ == "__main__":
    main()
