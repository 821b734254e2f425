"""The documents beside the kommissorium: each example is built whole, and each document says what its input says."""

import re
import shutil
import subprocess
from pathlib import Path
from typing import Any

import docx
import pytest
import yaml
from click.testing import CliRunner

from kommissorium.cli.codes import ExitCode
from kommissorium.cli.main import program
from kommissorium.model.papers import Dokument
from kommissorium.resources import example_file, template_file
from kommissorium.workflows.check import check_input
from tests.documents import empty_headings, has_place, read_items
from tests.tools import ROOT, to_pdf, validate

CASES = yaml.safe_load((ROOT / "tests/cases/document_facts.yaml").read_text(encoding="utf-8"))
FACTS = [(case["example"], case["document"], fact) for case in CASES for fact in case["facts"]]
WRITTEN = {
    "dragoer": ["kommissorium", "sagsfremstilling", "tidsplan"],
    "fjordby": ["kommissorium", "tidsplan"],
    "digital": ["kommissorium", "strategibrev", "tidsplan"],
    "sygefravaer": ["kommissorium", "resultataftale", "tidsplan"],
    "dialog": ["dialogreferat-1"],
}
ALL = [(example, name) for example, names in WRITTEN.items() for name in names]
ONE_PAGE = [(example, name) for example, name in ALL if name in ("tidsplan", "strategibrev", "dialogreferat-1")]


@pytest.fixture(scope="session")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with every example and all its documents."""
    folder = tmp_path_factory.mktemp("eksempler")
    for example in WRITTEN:
        shutil.copytree(example_file(example).parent, folder / example, ignore=shutil.ignore_patterns("kommissorium.docx", "*.png"))
        answer = CliRunner().invoke(program, ["byg", str(folder / example / "kommissorium.yaml"), "--alle"])
        assert answer.exit_code == ExitCode.FINE, answer.output
    return folder


def test_the_gallery_is_whole() -> None:
    folders = {path.parent.name for path in (ROOT / "examples").glob("*/kommissorium.yaml")}
    readme = (ROOT / "examples/README.md").read_text(encoding="utf-8")
    shown = re.findall(r"\]\(([^)]+)\)", readme)

    assert folders == set(WRITTEN)
    assert {Path(link).parts[0] for link in shown} == folders
    assert [link for link in shown if not (ROOT / "examples" / link).exists()] == []


@pytest.mark.parametrize("example", WRITTEN)
def test_all_documents_that_the_input_has_something_for_are_written(built: Path, example: str) -> None:
    assert sorted(path.stem for path in (built / example).glob("*.docx")) == WRITTEN[example]


@pytest.mark.parametrize("example", WRITTEN)
def test_nothing_is_wrong_in_an_example(example: str) -> None:
    assert check_input(example_file(example)).findings == ()


@pytest.mark.parametrize(("example", "name", "fact"), FACTS, ids=lambda value: str(value)[:80])
def test_the_document_says(built: Path, example: str, name: str, fact: dict[str, Any]) -> None:
    assert has_place(read_items(built / example / f"{name}.docx"), fact)


@pytest.mark.parametrize(("example", "name"), ALL)
def test_no_heading_is_without_text(built: Path, example: str, name: str) -> None:
    assert empty_headings(read_items(built / example / f"{name}.docx")) == []


@pytest.mark.parametrize(("example", "name"), ALL)
def test_the_title_is_in_the_properties_and_no_tag_is_left(built: Path, example: str, name: str) -> None:
    word = docx.Document(str(built / example / f"{name}.docx"))
    texts = "".join(word.element.body.itertext())

    assert word.core_properties.title
    assert [mark for mark in ("{{", "{%", "None") if mark in texts + word.core_properties.title] == []


@pytest.mark.tool("ooxml-validator")
@pytest.mark.parametrize("dokument", list(Dokument))
def test_the_template_is_valid(dokument: Dokument) -> None:
    assert validate(template_file(dokument.value)) == []


@pytest.mark.tool("ooxml-validator")
@pytest.mark.parametrize(("example", "name"), ALL)
def test_the_document_is_valid(built: Path, example: str, name: str) -> None:
    assert validate(built / example / f"{name}.docx") == []


@pytest.mark.tool("soffice")
@pytest.mark.tool("pdfinfo")
@pytest.mark.parametrize(("example", "name"), ONE_PAGE)
def test_it_fills_one_page(built: Path, example: str, name: str, tmp_path: Path) -> None:
    pdf = to_pdf(built / example / f"{name}.docx", tmp_path)
    pages = subprocess.run(["pdfinfo", str(pdf)], capture_output=True, text=True, check=True).stdout

    assert re.search(r"^Pages: +1$", pages, re.MULTILINE)
