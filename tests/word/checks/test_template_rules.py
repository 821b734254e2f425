"""Each rule for templates by its case file: what it leaves alone, then what it reports, and where."""

from pathlib import Path
from typing import Any

import pytest
import yaml

from kommissorium.diagnostics.codes.catalogue import CODES
from kommissorium.word.checks.template_catalogue import COLLECTION_RULES, DATA, TAGS, TEMPLATE_RULES
from kommissorium.word.checks.template_context import TemplateRule
from tests.word.checks.templates import findings_of, place_of

FOLDER = Path(__file__).parents[2] / "cases" / "rules"
HEADINGS = ["## Hvad reglen finder", "## Hvorfor det betyder noget", "## Forkert", "## Rigtigt"]
RULES = (*TEMPLATE_RULES, *COLLECTION_RULES)


def _case_file(rule: TemplateRule) -> Path:
    return FOLDER / f"{rule.RULE.code}_{rule.RULE.name.partition('.')[2].replace('-', '_')}.yaml"


def _cases(kind: str) -> list[Any]:
    found = []
    for rule in RULES:
        rows = yaml.safe_load(_case_file(rule).read_text(encoding="utf-8"))[kind]
        found += [pytest.param(rule, row, id=f"{rule.RULE.code}-{row['name']}") for row in rows]
    return found


@pytest.mark.parametrize(("rule", "row"), _cases("leaves_alone"))
def test_a_rule_leaves_alone_what_is_right(rule: TemplateRule, row: dict[str, Any]) -> None:
    assert findings_of(row, [rule]) == ()


@pytest.mark.parametrize(("rule", "row"), _cases("reports"))
def test_a_rule_reports_each_damage_at_its_place(rule: TemplateRule, row: dict[str, Any]) -> None:
    findings = findings_of(row, [rule])

    assert [place_of(finding) for finding in findings] == row["places"]
    assert all(words in f"{finding.message} {finding.hint}" for finding in findings for words in row.get("says", []))
    assert all(finding.message.endswith(".") and finding.hint.endswith((".", "?")) for finding in findings)


@pytest.mark.parametrize("rule", TEMPLATE_RULES, ids=lambda rule: rule.RULE.code)
def test_a_rule_finds_some_damage_that_no_other_finds(rule: TemplateRule) -> None:
    rows = yaml.safe_load(_case_file(rule).read_text(encoding="utf-8"))["reports"]
    found = [{finding.code for finding in findings_of(row)} for row in rows]

    assert {rule.RULE.code} in found


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.RULE.code)
def test_a_rule_is_documented_as_the_manual_prints_it(rule: TemplateRule) -> None:
    page = rule.__doc__ or ""

    assert [line for line in page.splitlines() if line.startswith("#")] == HEADINGS
    assert page.startswith(f"{rule.RULE.title}.\n")


def test_codes_and_names_are_each_used_once() -> None:
    rules = [rule.RULE for rule in RULES]

    assert len({rule.code for rule in rules}) == len({rule.name for rule in rules}) == len(rules)


@pytest.mark.parametrize(("rules", "group"), [(TAGS, "tags"), (DATA, "data")])
def test_codes_stand_in_order_under_the_name_of_their_group(rules: tuple[TemplateRule, ...], group: str) -> None:
    codes = [rule.RULE.code for rule in rules]

    assert codes == sorted(codes, key=lambda code: ("SM".index(code[0]), code))
    assert {rule.RULE.name.partition(".")[0] for rule in rules} == {group}


def test_every_code_of_the_engine_about_tags_is_a_rule() -> None:
    opening = {"S220", "S221", "S222"}  # clauses are put in before any rule is asked

    assert {code for code in CODES if code.startswith("S2")} - opening == {rule.RULE.code for rule in TAGS if rule.RULE.code[0] == "S"}


def test_every_case_file_belongs_to_a_rule() -> None:
    mine = {path for path in FOLDER.glob("*.yaml") if path.name[0] in "SM" and path.name[1:4].isdigit()}

    assert mine == {_case_file(rule) for rule in RULES}
