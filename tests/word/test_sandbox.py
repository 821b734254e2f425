"""Whatever a template says, it ends in a document or in a finding with a place, in little time and memory."""

import json
import subprocess
import sys
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from kommissorium.diagnostics.errors import RenderError, TemplateError
from kommissorium.word.content.values import Record
from kommissorium.word.template import Template
from kommissorium.word.template.environment import Environment
from kommissorium.word.template.limits import Limits
from tests.builders import body_of, word_file
from tests.tables import cases
from tests.tools import ROOT

linux_only = pytest.mark.skipif(sys.platform != "linux", reason="memory can be limited only on Linux")


def run_hostile(*batch: str) -> dict[str, Any]:
    answer = subprocess.run(
        [sys.executable, "-m", "tests.word.hostile", *batch], cwd=ROOT, capture_output=True, text=True, timeout=120, check=False
    )
    assert answer.returncode == 0, answer.stderr[-2000:]
    return {outcome["name"]: outcome for outcome in json.loads(answer.stdout)}


@pytest.fixture(scope="module")
def outcomes() -> dict[str, Any]:
    return run_hostile("templates")


@linux_only
@pytest.mark.parametrize("case", cases("unsafe_templates"))
def test_a_template_gives_what_it_should_or_is_refused_at_its_place(case: dict[str, Any], outcomes: dict[str, Any]) -> None:
    outcome = outcomes[case["name"]]

    assert outcome["seconds"] < 2
    assert outcome.get("gives") == case.get("gives"), outcome.get("told")
    if "code" in case:
        assert case["code"] in outcome["codes"], outcome["told"]
        assert [words for words in case["says"] if words not in outcome["told"]] == [], outcome["told"]
        assert outcome["placed"]


@linux_only
@pytest.mark.parametrize("step", [7, pytest.param(1, marks=pytest.mark.slow)])
def test_everything_that_is_offered_bears_huge_numbers(step: int) -> None:
    outcomes = run_hostile("offered", str(step))

    known = outcomes.pop("")
    assert known["filters"] == len(Environment().filters)
    assert outcomes == {}


def test_missing_names_print_nothing_where_that_is_allowed(tmp_path: Path) -> None:
    body = ["A{{ a.b.c }}B", "{{ a|upper }}{{ post.x }}."]
    body += ["{% for x in mangler %}x{% endfor %}{% if mangler.felt %}y{% else %}z{% endif %}"]
    template = Template(word_file(tmp_path / "a.docx", body), strict=False)

    assert body_of(template.render({"post": Record(a=1)}).to_bytes()) == ["AB", ".", "z"]


CALCULATED = """a + 1; 1 - a; a * 2 / 3 // 4; a ** 2 % 3; 'x' + a; -a; a > 3; 3 <= a; a < post; post.x >= 1; a.b + c; a[0]; a[1:2]; a.b(1);
a|tabel; a|fodnote; a|round(2); a|abs; a ~ ''; a|join; post[9]; tal[9]; (a > 3) + 1"""


@pytest.mark.parametrize("expression", CALCULATED.split(";"))
def test_what_is_calculated_with_a_missing_name_prints_nothing_where_that_is_allowed(expression: str, tmp_path: Path) -> None:
    template = Template(word_file(tmp_path / "a.docx", [f"A{{{{ {expression} }}}}B{{% if {expression} %}}x{{% endif %}}"]), strict=False)

    assert body_of(template.render({"post": Record(a=1), "tal": [1]}).to_bytes()) == ["AB"]


@pytest.mark.parametrize(
    ("limits", "body"),
    [
        (Limits(characters=20_000), ["{% for i in range(1000) %}", "et afsnit", "{% endfor %}"]),
        (Limits(turns=10), ["{% for i in liste %}x{% endfor %}"]),
        (Limits(seconds=0.05), ["{% for i in range(200) %}{% for j in range(3000) %}{% set x = i + j %}{% endfor %}{% endfor %}"]),
        (Limits(made=1000), ["{% for i in liste %}{% set x = 'a' ~ i %}{% endfor %}"]),
    ],
)
def test_each_limit_can_be_set(limits: Limits, body: list[str], tmp_path: Path) -> None:
    template = Template(word_file(tmp_path / "a.docx", body), limits=limits)

    with pytest.raises(RenderError) as caught:
        template.render({"liste": list(range(100))})

    assert [finding.code for finding in caught.value.findings] == ["S305"]
    assert "afsnit 1" in str(caught.value)


def test_values_stay_as_they_were(tmp_path: Path) -> None:
    values = {"post": Record(a="1"), "liste": [Record(b="2")], "dag": date(2020, 1, 23)}
    body = ["{% set post = 1 %}"]
    body += ["{% for r in liste|sort(attribute='b')|reverse %}{% set r = 2 %}{% endfor %}{{ liste|map(attribute='b')|join }}"]

    Template(word_file(tmp_path / "a.docx", body)).render(values)

    assert values == {"post": Record(a="1"), "liste": [Record(b="2")], "dag": date(2020, 1, 23)}


@pytest.mark.parametrize(
    "expression",
    [
        "(" * 300 + "1" + ")" * 300,
        "+".join(["1"] * 5000),
        "not " * 2000 + "a",
        "a" + "['b']" * 3000,
        "a" + "|upper" * 3000,
        "[" * 500 + "]" * 500,
        "9" * 5000,
        "1 if a else " * 2000 + "2",
    ],
)
def test_an_expression_that_is_too_long_is_told_at_its_tag(expression: str, tmp_path: Path) -> None:
    path = word_file(tmp_path / "a.docx", ["{{ navn }}", f"{{{{ {expression} }}}}", "{{ navn }}"])

    with pytest.raises(TemplateError) as caught:
        Template(path)

    assert [finding.code for finding in caught.value.findings] == ["S213"]
    assert "afsnit 2" in str(caught.value)


def test_a_hundred_conditions_within_each_other_are_told_at_their_tag(tmp_path: Path) -> None:
    path = word_file(tmp_path / "a.docx", ["{% if a %}" * 120 + "x" + "{% endif %}" * 120])

    with pytest.raises(TemplateError) as caught:
        Template(path)

    assert [finding.code for finding in caught.value.findings] == ["S213"]
