"""The manual's appendix about rules is what the rules' own pages say."""

from kommissorium.reporters.meaning import known_codes
from tests.manual_rules import GROUPS, HEADINGS, appendix, in_manual, sections

RULES = [rule for group in GROUPS.values() for rule in group]


def test_the_manual_has_the_page_of_every_rule() -> None:
    assert in_manual() == appendix()


def test_every_rule_has_a_page_with_all_its_headings_filled() -> None:
    assert {rule.RULE.code for rule in RULES if tuple(sections(rule)) != HEADINGS or not all(sections(rule).values())} == set()


def test_every_rule_that_can_be_explained_is_in_a_group_once() -> None:
    codes = [rule.RULE.code for rule in RULES]

    assert len(codes) == len(set(codes))
    assert {code for code in known_codes() if code[0] in "MAR" or code[:2] == "D1"} <= set(codes)
