"""What must hold between the sections."""

from kommissorium.model.kommissorium import Kommissorium
from kommissorium.model.rules import check_rules

APPROVAL = {"organ": "Økonomiudvalget", "dato": "23. januar 2020"}


def codes(data: dict, *, status: str = "godkendt") -> set[str]:
    return {problem.code for problem in check_rules(Kommissorium.model_validate({"stamoplysninger": {"status": status}} | data))}


def test_a_draft_may_have_holes_and_needs_no_approval() -> None:
    assert codes({}, status="udkast") == set()
    assert codes({"formål": "afklares"}, status="til behandling") == set()


def test_an_approved_kommissorium_has_no_holes_and_says_who_approved_it() -> None:
    assert codes({}) == {"I020", "I021"}
    assert codes({"godkendelse": APPROVAL}) == {"I020"}
    assert codes({"godkendelse": {"organ": "Økonomiudvalget"}}) == {"I020", "I021"}


def test_an_approval_that_is_to_be_settled_is_one_finding() -> None:
    data = {"stamoplysninger": {"status": "godkendt"}, "godkendelse": APPROVAL | {"dato": "afklares"}}

    found = check_rules(Kommissorium.model_validate(data))

    assert [problem.code for problem in found if problem.path[0] == "godkendelse"] == ["I020"]
