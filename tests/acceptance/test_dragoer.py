import copy
import re
import zipfile
from pathlib import Path
from typing import Any

import pytest
import yaml
from click.testing import CliRunner

from kommissorium.cli.codes import ExitCode
from kommissorium.cli.main import program
from kommissorium.diagnostics.finding import Severity
from kommissorium.resources import example_file
from kommissorium.workflows.check import check_input
from tests.documents import Item, has_place, read_items
from tests.tools import ROOT

INPUT = example_file("dragoer")
FACTS = yaml.safe_load((ROOT / "tests/cases/dragoer_facts.yaml").read_text(encoding="utf-8"))
CHANGES = yaml.safe_load((ROOT / "tests/cases/dragoer_changes.yaml").read_text(encoding="utf-8"))
SUCCESSES = [change for change in CHANGES if "expect_error" not in change]
FAILURES = [change for change in CHANGES if "expect_error" in change]
STEP = re.compile(r"[^.\[\]]+")


@pytest.fixture(scope="module")
def items(dragoer: Path) -> list[Item]:
    return read_items(dragoer)


def test_there_are_enough_facts() -> None:
    assert len(FACTS) >= 25
    assert len(CHANGES) >= 5


@pytest.mark.parametrize("fact", FACTS, ids=lambda fact: " · ".join(map(str, fact.values()))[:100])
def test_the_document_says(items: list[Item], fact: dict[str, Any]) -> None:
    assert has_place(items, fact)


@pytest.mark.parametrize("change", SUCCESSES, ids=lambda change: str(change["name"]))
def test_a_changed_input_changes_the_document(tmp_path: Path, change: dict[str, Any]) -> None:
    document = _build(_changed(change, tmp_path), tmp_path / "ud.docx")

    items = read_items(document)
    assert [place for place in change.get("expect_present", ()) if not has_place(items, place)] == []
    assert [place for place in change.get("expect_absent", ()) if has_place(items, place)] == []


@pytest.mark.parametrize("change", FAILURES, ids=lambda change: str(change["name"]))
def test_a_changed_input_is_refused(tmp_path: Path, change: dict[str, Any]) -> None:
    changed, output = _changed(change, tmp_path), tmp_path / "ud.docx"

    answer = CliRunner().invoke(program, ["byg", str(changed), "-o", str(output)])

    assert (answer.exit_code, output.exists()) == (ExitCode.FINDINGS, False)
    wanted = {re.sub(r"\[(\d+)\]", lambda step: f"[{int(step[1]) + 1}]", path) for path in change["expect_error"]["huller"]}
    errors = [finding for finding in check_input(changed).findings if finding.severity is Severity.ERROR]
    assert {getattr(finding.place, "path", "") for finding in errors} == wanted


def test_the_kept_document_is_what_a_build_gives(dragoer: Path) -> None:
    assert _parts(INPUT.with_suffix(".docx")) == _parts(dragoer)


def test_the_same_input_gives_the_same_bytes(dragoer: Path, tmp_path: Path) -> None:
    assert _build(INPUT, tmp_path / "igen.docx").read_bytes() == dragoer.read_bytes()


def _build(source: Path, output: Path) -> Path:
    answer = CliRunner().invoke(program, ["byg", str(source), "-o", str(output)])
    assert answer.exit_code == ExitCode.FINE, answer.output
    return output


def _parts(document: Path) -> dict[str, bytes]:
    with zipfile.ZipFile(document) as package:
        return {name: package.read(name) for name in package.namelist()}


def _changed(change: dict[str, Any], folder: Path) -> Path:
    """The Dragør input with the changes of one case made in it."""
    # BaseLoader leaves every scalar the text that was typed.
    data = copy.deepcopy(yaml.load(INPUT.read_text(encoding="utf-8"), yaml.BaseLoader))
    for step in change["changes"]:
        _set(data, [int(key) if key.isdigit() else key for key in STEP.findall(step["path"])], step["value"])
    path = folder / "kommissorium.yaml"
    path.write_text(yaml.safe_dump(data, allow_unicode=True, sort_keys=False), encoding="utf-8")
    return path


def _set(data: Any, steps: list[Any], value: Any) -> None:
    for step in steps[:-1]:
        data = data[step]
    last = steps[-1]
    if value is None:
        del data[last]
    elif isinstance(data, list) and last == len(data):
        data.append(value)
    else:
        data[last] = value
