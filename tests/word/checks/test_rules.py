"""Each rule by its case file: what it leaves alone, then what it reports, and where."""

from pathlib import Path
from typing import Any

import pytest
import yaml

from kommissorium.diagnostics.finding import Finding, Severity
from kommissorium.diagnostics.place import WordPlace
from kommissorium.word.checks.catalogue import LEFTOVERS, RULES
from kommissorium.word.checks.leftover_rules import leftovers_to_ask
from kommissorium.word.checks.rule import RuleModule
from kommissorium.word.checks.runner import check_document
from kommissorium.word.checks.settings import Name, Settings
from tests.word.checks.maker import NAME, document

FOLDER = Path(__file__).parents[2] / "cases" / "rules"
HEADINGS = ["## Hvad reglen finder", "## Hvorfor det betyder noget", "## Forkert", "## Rigtigt"]


def _case_file(rule: RuleModule) -> Path:
    return FOLDER / f"{rule.RULE.code}_{rule.RULE.name.partition('.')[2].replace('-', '_')}.yaml"


def _cases(kind: str) -> list[Any]:
    found = []
    for rule in RULES:
        rows = yaml.safe_load(_case_file(rule).read_text(encoding="utf-8"))[kind]
        found += [pytest.param(rule, row, id=f"{rule.RULE.code}-{row['name']}") for row in rows]
    return found


def _settings(row: dict[str, Any]) -> Settings:
    names = tuple(Name(name["right"], tuple(name["others"])) for name in row.get("names", []))
    return Settings(approved=row.get("approved"), names=names)


def _place(finding: Finding) -> str:
    assert isinstance(finding.place, WordPlace)
    return str(finding.place).removeprefix(f"{NAME}, ")


@pytest.mark.parametrize(("rule", "row"), _cases("leaves_alone"))
def test_a_rule_leaves_alone_what_is_right(rule: RuleModule, row: dict[str, Any]) -> None:
    assert check_document(document(row), [rule], _settings(row), name=NAME) == ()


@pytest.mark.parametrize(("rule", "row"), _cases("reports"))
def test_a_rule_reports_each_damage_at_its_place(rule: RuleModule, row: dict[str, Any]) -> None:
    findings = check_document(document(row), [rule], _settings(row), name=NAME)

    assert [_place(finding) for finding in findings] == row["places"]


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.RULE.code)
def test_a_rule_finds_some_damage_that_no_other_finds(rule: RuleModule) -> None:
    rows = yaml.safe_load(_case_file(rule).read_text(encoding="utf-8"))["reports"]
    found = [{finding.code for finding in check_document(document(row), settings=_settings(row), name=NAME)} for row in rows]

    assert {rule.RULE.code} in found


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.RULE.code)
def test_a_rule_is_documented_as_the_manual_prints_it(rule: RuleModule) -> None:
    page = rule.__doc__ or ""

    assert [line for line in page.splitlines() if line.startswith("#")] == HEADINGS
    assert page.startswith(f"{rule.RULE.title}.\n")


def test_codes_and_names_are_each_used_once() -> None:
    rules = [rule.RULE for rule in RULES]

    assert len({rule.code for rule in rules}) == len({rule.name for rule in rules}) == len(rules)


def test_codes_stand_in_order_under_the_letter_of_their_group() -> None:
    letters = {"document": "D", "safety": "A", "leftovers": "R"}

    assert [rule.RULE.code for rule in RULES] == sorted((rule.RULE.code for rule in RULES), key=lambda code: ("DAR".index(code[0]), code))
    assert all(rule.RULE.code.startswith(letters[rule.RULE.name.partition(".")[0]]) for rule in RULES)


def test_every_case_file_belongs_to_a_rule() -> None:
    mine = {path for path in FOLDER.glob("*.yaml") if path.name[0] in "DAR" and path.name[1:4].isdigit()}

    assert mine == {_case_file(rule) for rule in RULES}


@pytest.mark.parametrize(("rule", "row"), [case for case in _cases("reports") if case.values[0] in LEFTOVERS])
def test_a_build_asks_each_rule_that_would_warn(rule: RuleModule, row: dict[str, Any]) -> None:
    told = check_document(document(row), [rule], _settings(row), name=NAME)

    asked = check_document(document(row), leftovers_to_ask, _settings(row), name=NAME)

    assert {finding for finding in told if finding.severity is not Severity.INFO} <= set(asked)
