"""The plan backwards from the decision."""

from datetime import date
from pathlib import Path

import pytest
import yaml

from kommissorium.danish.dates import parse_date
from kommissorium.diagnostics.errors import InputError
from kommissorium.model.profile import Sagstrin
from kommissorium.resources import example_file
from kommissorium.workflows.planning.plan import Plans, plan_backwards
from kommissorium.workflows.planning.rows import Row
from kommissorium.workflows.planning.way import USUAL
from tests.tools import ROOT

TABLE = yaml.safe_load((ROOT / "tests/cases/plans.yaml").read_text(encoding="utf-8"))
NEW_YEAR = "4. januar 2021"
DECISION = "stamoplysninger: {behandles_i: [{organ: Byrådet, tidspunkt: 25. marts 2021, rolle: beslutter}]}\n"


def plan(folder: Path, text: str, *, profile: str = TABLE["profile"], today: str = NEW_YEAR) -> Plans:
    file = folder / "kommissorium.yaml"
    file.write_text("format: 1\n" + text, encoding="utf-8")
    (folder / "profil.yaml").write_text(profile, encoding="utf-8")
    return plan_backwards(file, parse_date(today))


def shown(row: Row) -> list[str]:
    days = [row.placed.begin, row.placed.day, row.placed.agenda]
    begin, day, agenda = (f"{day.day}.{day.month}" if day else "-" for day in days)
    star = "*" if row.placed.step.organ and not row.placed.is_meeting else ""
    return [row.placed.step.name, begin, day + star, agenda, row.vurdering.value]


@pytest.mark.parametrize("case", [pytest.param(case, id=case["name"]) for case in TABLE["cases"]])
def test_each_step_has_its_latest_day(case: dict, tmp_path: Path) -> None:
    profile = case.get("profile", TABLE["profile"]) + case.get("fridage", "")

    plans = plan(tmp_path, case["text"], profile=profile, today=case.get("today", NEW_YEAR)).plans

    assert [[shown(row) for row in one.rows] for one in plans] == [[list(map(str, row)) for row in rows] for rows in case["plans"]]


@pytest.mark.parametrize(
    "text",
    [
        "formål: x\n",
        "stamoplysninger: {behandles_i: [{organ: Byrådet, tidspunkt: når direktøren er tiltrådt}]}\n",
        "stamoplysninger: {behandles_i: [{organ: Byrådet, tidspunkt: afklares}]}\n",
        "tidsplan: {milepæle: [{tidspunkt: 25. marts 2021, aktivitet: a}]}\n",
    ],
    ids=["nothing", "a condition", "a hole", "a milestone without a body"],
)
def test_without_a_day_to_plan_from_one_is_asked_for(text: str, tmp_path: Path) -> None:
    with pytest.raises(InputError) as error:
        plan(tmp_path, text)

    assert [finding.code for finding in error.value.findings] == ["T022"]


def test_an_item_that_is_ready_reaches_the_first_meeting_whose_agenda_has_not_gone_out(tmp_path: Path) -> None:
    reached = [plan(tmp_path, DECISION, today=day).reached for day in ("19. februar 2021", "22. februar 2021", "26. april 2021")]

    assert [one and one.day for one in reached] == [date(2021, 2, 25), date(2021, 3, 25), None]


def test_the_earliest_decision_needs_time_for_every_step_that_has_not_happened(tmp_path: Path) -> None:
    rows = "{tidspunkt: 2. februar 2021, aktivitet: Udkast}, {tidspunkt: 4. februar 2021, aktivitet: a, organ: Direktionen}"
    held = f"tidsplan: {{milepæle: [{rows}]}}\n"

    days = [plan(tmp_path, text, today="12. februar 2021").earliest for text in (DECISION, DECISION + held)]

    assert [one and one.day for one in days] == [date(2021, 3, 25), date(2021, 3, 25)]
    assert plan(tmp_path, DECISION, today="22. februar 2021").earliest is None
    assert plan(tmp_path, DECISION + held, today="22. februar 2021").earliest is not None


def test_an_input_with_errors_is_refused(tmp_path: Path) -> None:
    with pytest.raises(InputError):
        plan(tmp_path, DECISION + "formål: [x]\n")


def test_the_plan_of_fjordby_uses_its_calendar() -> None:
    (one,) = plan_backwards(example_file("fjordby"), date(2021, 1, 4)).plans

    assert [row.placed.is_meeting for row in one.rows if row.placed.step.organ] == [False, True, True]
    assert not one.is_late


def test_the_usual_way_is_in_the_manual() -> None:
    manual = (ROOT / "VEJLEDNING.md").read_text(encoding="utf-8")
    steps = [Sagstrin.read(step) for step in USUAL]

    assert [step for step in steps if f"| {step.trin or f'{step.organ} behandler sagen'} | {step.hverdage or '–'} |" not in manual] == []
