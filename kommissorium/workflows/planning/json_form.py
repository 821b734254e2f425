"""The plans as JSON for other programs."""

import json
from datetime import date

from kommissorium.workflows.planning.backwards import Placed
from kommissorium.workflows.planning.plan import Plan, Plans
from kommissorium.workflows.planning.rows import Row


def as_json(plans: Plans) -> str:
    """Everything that the plans say; days in ISO's form, None where there is none."""
    target = plans.target
    return json.dumps(
        {
            "dato": plans.today.isoformat(),
            "mål": {
                "organ": target.organ,
                "tidspunkt": str(target.time),
                "tidligst": _day(target.time.tidligst),
                "senest": _day(target.time.senest),
                "betingelse": target.time.betingelse or None,
            },
            "planer": [_plan(plan) for plan in plans.plans],
            "næste_møde": _meeting(plans.reached),
            "tidligst_mulige": _meeting(plans.earliest),
        },
        ensure_ascii=False,
        indent=2,
    )


def _plan(plan: Plan) -> dict[str, object]:
    return {"dag": _day(plan.decision.day), "er_møde": plan.decision.is_meeting, "trin": [_row(row) for row in plan.rows]}


def _row(row: Row) -> dict[str, object]:
    return {
        "trin": row.placed.step.name,
        "organ": row.placed.step.organ or None,
        "begynd_senest": _day(row.placed.begin),
        "senest": _day(row.placed.day),
        "er_møde": row.placed.is_meeting,
        "punkt_klar": _day(row.placed.agenda),
        "planlagt": str(row.planned) if row.planned else None,
        "milepæl": row.milestone.number + 1 if row.milestone else None,
        "vurdering": row.vurdering.value,
    }


def _meeting(placed: Placed | None) -> dict[str, object] | None:
    return {"dag": _day(placed.day), "er_møde": placed.is_meeting, "punkt_klar": _day(placed.agenda)} if placed else None


def _day(day: date | None) -> str | None:
    return day.isoformat() if day else None
