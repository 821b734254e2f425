"""Runs hostile templates in a process of its own, under a memory limit, and tells what became of each as JSON.

`python -m tests.word.hostile templates` runs the rows of unsafe_templates.yaml; `… offered` runs everything that the sandbox offers
with huge numbers.
"""

import json
import resource
import sys
import tempfile
import time
from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from html import escape
from itertools import islice
from pathlib import Path
from typing import Any

import yaml
from jinja2.exceptions import TemplateError as JinjaError

from kommissorium.diagnostics.errors import KommissoriumError
from kommissorium.word.content.values import Record
from kommissorium.word.template import Template
from kommissorium.word.template.delimiters import BLOCK_START, END
from kommissorium.word.template.environment import Environment
from kommissorium.word.template.limits import Limits
from kommissorium.word.template.sandbox.budget import Budget
from kommissorium.word.template.sandbox.methods import METHODS
from tests.raw_files import p, raw_file, words_of

MEMORY = 300 * 1024 * 1024
"""Bytes above what the process has when it begins."""
HUGE = ("10**9", "-10**9", "10**30", "2.0**900", "text", "numbers")
OTHERS = ("'abc def, ghi'", "short", "7", "amount")
LARGE = ("text", "marks", "numbers", "texts")
OF_KIND = {str: ("'a,b'", "text"), dict: ("record",), list: ("numbers",), date: ("day",)}
FAILURES = (JinjaError, ArithmeticError, AttributeError, LookupError, RecursionError, TypeError, ValueError)


class Stranger:
    """A class that templates know nothing of."""

    hemmelighed = "hemmelig"


VALUES: dict[str, Any] = {
    "navn": "Ida",
    "tal": [3, 1, 2],
    "rækker": [Record(a="1", b="en"), Record(a="2", b="to")],
    "post": Record(a="a", self_="selv"),
    "dag": date(2020, 1, 23),
    "træ": [Record(navn="a", børn=[Record(navn="b", børn=[]), Record(navn="c", børn=[])])],
    "fremmed": Stranger(),
    "funktion": len,
}
DATA: dict[str, Any] = {
    "text": "ab\n" * 333_000,
    "marks": "!" * 900_000,
    "numbers": list(range(250_000)),
    "texts": [f"{number} tekst" for number in range(100_000)],
    "short": [3, 1, 2],
    "record": {"a": 1, "b": 2},
    "day": date(2020, 1, 23),
    "amount": Decimal("1e999999"),
}


def limit_memory() -> None:
    size = int(Path("/proc/self/statm").read_text().split()[0]) * resource.getpagesize() + MEMORY
    resource.setrlimit(resource.RLIMIT_AS, (size, size))


def run_templates() -> Iterator[dict[str, Any]]:
    rows = yaml.safe_load((Path(__file__).parent.parent / "cases" / "unsafe_templates.yaml").read_text(encoding="utf-8"))
    with tempfile.TemporaryDirectory() as folder:
        for row in rows:
            path = raw_file(Path(folder) / "a.docx", "".join(p(escape(text)) for text in row["body"]))
            begin = time.process_time()
            yield {"name": row["name"], **_outcome(path), "seconds": time.process_time() - begin}


def _outcome(path: Path) -> dict[str, Any]:
    try:
        return {"gives": words_of(Template(path).render(VALUES).to_bytes())}
    except KommissoriumError as error:
        placed = all(finding.place is not None for finding in error.findings)
        return {"codes": [finding.code for finding in error.findings], "told": str(error), "placed": placed}


def offered_expressions(environment: Environment) -> Iterator[str]:
    """An expression for each thing that is offered, with huge numbers in each of its places."""
    arguments = ["", *HUGE, "1, 10**9", *(f"'b', {huge}" for huge in ("10**9", "-10**9", "text")), "'b', 'c', 10**9"]
    for name in environment.filters:
        yield from (f"{value}|{name}({given})" for value in OTHERS for given in arguments)
        yield from (f"{value}|{name}({given})" for value in LARGE for given in ("", "10**9"))
    for name in [name for name in environment.tests if name.isidentifier()]:
        yield from (f"{value} is {name}({given})" for value in (*OTHERS, *LARGE) for given in ("", *HUGE))
    for kind, methods in METHODS.items():
        yield from (f"{value}.{name}({given})" for value in OF_KIND.get(kind, ()) for name in methods for given in arguments)
    for sign in ("+", "-", "*", "/", "//", "%", "**", "~", "==", "<", "in"):
        yield from (f"{left} {sign} ({right})" for left in (*OTHERS, *LARGE, "10**9") for right in (*HUGE, "'a'", "short", "amount"))
    yield from (f"{name}({given})" for name in environment.globals for given in ("", *HUGE, "1, 10**9", "0, 10**9, 10**3"))


def run_offered(step: int = 1) -> Iterator[dict[str, Any]]:
    """What every `step`th of the expressions does; each name has so many of them that it is among those."""
    environment = Environment()
    for expression in islice(offered_expressions(environment), 0, None, step):
        begin = time.process_time()
        problem = _problem(environment, expression)
        seconds = time.process_time() - begin
        if problem or seconds > 1:
            yield {"name": expression, "problem": problem, "seconds": seconds}
    yield {"name": "", "filters": len(environment.filters)}


def _problem(environment: Environment, expression: str) -> str:
    try:
        code = environment.compile_source(f"{BLOCK_START} set x = {expression} {END}", "x")
        template = environment.template_class.from_code(environment, code, dict(environment.globals), None)
        context: Any = template.new_context(dict(DATA))
        context.budget = Budget(Limits())
        "".join(template.root_render_func(context))
    except MemoryError:
        return "takes too much memory"
    except FAILURES:
        return ""
    return ""


if __name__ == "__main__":
    limit_memory()
    outcomes = run_templates() if sys.argv[1] == "templates" else run_offered(int(sys.argv[2]))
    json.dump(list(outcomes), sys.stdout)
