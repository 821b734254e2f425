"""The finished example: an approved kommissorium with a question catalogue of its own."""

from datetime import date
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest
import yaml
from click.testing import CliRunner

from kommissorium.cli.codes import ExitCode
from kommissorium.cli.main import program
from kommissorium.danish.numbers import parse_amount
from kommissorium.resources import example_file
from kommissorium.source.validation import load_kommissorium
from kommissorium.workflows.check import check_input
from tests.documents import Item, empty_headings, has_place, read_items
from tests.tools import ROOT

INPUT = example_file("fjordby")
FACTS = yaml.safe_load((ROOT / "tests/cases/fjordby_facts.yaml").read_text(encoding="utf-8"))


@pytest.fixture(scope="module")
def items(tmp_path_factory: pytest.TempPathFactory) -> list[Item]:
    document: Path = tmp_path_factory.mktemp("fjordby") / "fjordby.docx"
    answer = CliRunner().invoke(program, ["byg", str(INPUT), "-o", str(document)])
    assert answer.exit_code == ExitCode.FINE, answer.output
    return read_items(document)


def test_it_is_approved_without_findings_and_holes() -> None:
    result = check_input(INPUT)

    assert (result.findings, result.holes) == ((), ())


def test_there_are_enough_facts() -> None:
    assert len(FACTS) >= 20


@pytest.mark.parametrize("fact", FACTS, ids=lambda fact: " · ".join(map(str, fact.values()))[:100])
def test_the_document_says(items: list[Item], fact: dict[str, Any]) -> None:
    assert has_place(items, fact)


def test_no_heading_is_without_text(items: list[Item]) -> None:
    assert empty_headings(items) == []


def test_the_milestones_stand_in_their_order_on_working_days() -> None:
    kommissorium = load_kommissorium(INPUT).kommissorium
    assert kommissorium and isinstance(kommissorium.tidsplan.milepæle, list)
    days = [getattr(milepæl.tidspunkt, "tidligst", None) for milepæl in kommissorium.tidsplan.milepæle]

    assert len(days) == 11
    assert days == sorted(days)
    assert [day for day in days if not isinstance(day, date) or day.weekday() > 4] == []


def test_the_money_adds_up() -> None:
    kommissorium = load_kommissorium(INPUT).kommissorium
    assert kommissorium

    lines = [line for line in str(kommissorium.økonomi.tekst).splitlines() if line.startswith("- ")]

    assert sum(parse_amount(f"{line.removeprefix('- ').split(' kr.')[0]} kr.") for line in lines) == kommissorium.økonomi.beløb == 150_000


def test_an_empty_section_says_what_the_profile_says(tmp_path: Path) -> None:
    data = yaml.load(INPUT.read_text(encoding="utf-8"), yaml.BaseLoader)
    for name in ("afgrænsning", "inddragelse", "risici", "kommunikation", "evaluering", "kilder", "bilag"):
        del data[name]
    del data["tidsplan"]["betingelser"]
    for name in ("katalog.yaml", "profil.yaml"):
        (tmp_path / name).write_bytes(INPUT.with_name(name).read_bytes())
    source = tmp_path / "kommissorium.yaml"
    source.write_text(yaml.safe_dump(data, allow_unicode=True, sort_keys=False), encoding="utf-8")

    answer = CliRunner().invoke(program, ["byg", str(source)])

    assert answer.exit_code == ExitCode.FINE, answer.output
    items = read_items(source.with_suffix(".docx"))
    assert empty_headings(items) == []
    empty = [one.text for one, after in pairwise(items) if one.level == 1 and after.text == "Ingen bemærkninger."]
    assert empty == [
        "Afgrænsning",
        "Inddragelse og høring",
        "Forudsætninger og risici",
        "Kommunikation",
        "Evaluering og ændring af kommissoriet",
        "Kilder og bilag",
    ]
