"""The plan as tables in the terminal."""

from collections.abc import Iterator
from pathlib import Path

from rich import box
from rich.table import Table
from rich.text import Text

from kommissorium.cli.tables import drawn
from kommissorium.danish.dates import long_date, short_date
from kommissorium.texts import _, _n
from kommissorium.workflows.planning.backwards import Placed
from kommissorium.workflows.planning.plan import Plan, Plans
from kommissorium.workflows.planning.proposals import Written
from kommissorium.workflows.planning.rows import Row, Vurdering

_NARROWEST = 80
_NO_MEETING = " *"


def plan_text(plans: Plans) -> str:
    """What is planned for, a table for each day that it may be decided, and what can still be reached."""
    return "\n\n".join(part for part in (_target(plans), *map(_table, plans.plans), "\n".join(_notes(plans))) if part)


def written_text(file: Path, written: Written) -> str:
    """What was written into the input file, and what was not."""
    count = len(written.written)
    lines = [_n("Skrev {count} milepæl i {file}.", "Skrev {count} milepæle i {file}.", count, file=file)]
    if not count:
        lines = [_("Skrev intet i {file}: Alle trin er milepæle eller passeret.", file=file)]
    lines += [_("Ikke skrevet, for det er for sent: {step}.", step=step) for step in written.passed]
    return "\n".join(lines)


def _target(plans: Plans) -> str:
    target = plans.target
    said = [_("{body} beslutter {time}.", body=target.organ, time=target.time)]
    if target.last < plans.today:
        said.append(_("Det tidspunkt er passeret."))
    if len(plans.plans) > 1:
        first, last = (long_date(plan.decision.day) for plan in plans.plans)
        said.append(_("Tidspunktet er bredt, så her er to planer: en til {first} og en til {last}.", first=first, last=last))
    elif target.first != target.last:
        (plan,) = plans.plans
        said.append(_("Det eneste møde i det tidsrum er {day}.", day=long_date(plan.decision.day)))
    return "\n".join(said)


def _table(plan: Plan) -> str:
    table = Table(box=box.SIMPLE_HEAD, pad_edge=False, title=_title(plan), title_justify="left", title_style="bold")
    has_agendas = any(row.placed.agenda for row in plan.rows)
    table.add_column(_("Trin"), overflow="fold")
    for head in (_("Begynd senest"), _("Senest"), *([_("Punkt klar")] if has_agendas else [])):
        table.add_column(head, no_wrap=True)
    table.add_column(_("Bemærk"), overflow="fold")
    for row in plan.rows:
        style = "red" if row.is_late else "dim" if row.vurdering is Vurdering.PASSERET else ""
        table.add_row(*map(Text, _cells(row, is_target=row is plan.rows[-1], has_agendas=has_agendas)), style=style)
    return drawn(table, narrowest=_NARROWEST)


def _title(plan: Plan) -> str:
    return _("Til beslutning {day}", day=long_date(plan.decision.day))


def _cells(row: Row, *, is_target: bool, has_agendas: bool) -> Iterator[str]:
    placed = row.placed
    yield placed.step.name
    yield short_date(placed.begin) if placed.begin else ""
    yield short_date(placed.day) + (_NO_MEETING if _lacks_meeting(row) else "")
    if has_agendas:
        yield short_date(placed.agenda) if placed.agenda else ""
    yield ", ".join(_remarks(row, is_target=is_target))


def _remarks(row: Row, *, is_target: bool) -> Iterator[str]:
    if row.milestone:
        yield _("milepæl {number}", number=row.milestone.number + 1)
    if row.planned and not is_target and not (row.planned.tidligst == row.planned.senest == row.placed.day):
        yield _("planlagt {time}", time=row.planned)
    if row.vurdering is not Vurdering.I_TIDE:
        yield _assessment(row.vurdering)


def _assessment(vurdering: Vurdering) -> str:
    words = {
        Vurdering.PASSERET: _("passeret"),
        Vurdering.SKAL_VÆRE_BEGYNDT: _("skulle være begyndt"),
        Vurdering.DAGSORDEN_SENDT: _("dagsordenen er sendt ud"),
        Vurdering.PLANLAGT_FOR_SENT: _("planlagt for sent"),
        Vurdering.FOR_SENT: _("for sent"),
    }
    return words[vurdering]


def _lacks_meeting(row: Row) -> bool:
    """Whether the day is only the latest on which a body can meet."""
    is_chosen = row.planned and row.planned.tidligst == row.planned.senest == row.placed.day
    return bool(row.placed.step.organ and not row.placed.is_meeting and not is_chosen)


def _notes(plans: Plans) -> Iterator[str]:
    if any(_lacks_meeting(row) for plan in plans.plans for row in plan.rows):
        yield _("* Mødekalenderen har intet møde, der passer. Dagen er den seneste.")
    if not plans.has_own_way:
        yield _("Trinene og deres længde er programmets skøn. Kommunens egne kan stå i profilen under »sagsgang«.")
    if plans.reached and plans.reached.is_meeting:
        yield _("Er punktet klar i dag, kan det nå mødet {meeting}.", meeting=_meeting(plans.reached))
    if plans.earliest is None:
        yield _("Begynder I i dag, er der intet møde i kalenderen, som sagen kan nå.")
    else:
        yield _("Begynder I i dag, kan der tidligst besluttes {day}.", day=long_date(plans.earliest.day))


def _meeting(placed: Placed) -> str:
    return (
        _("{day} (dagsorden {agenda})", day=long_date(placed.day), agenda=long_date(placed.agenda))
        if placed.agenda
        else long_date(placed.day)
    )
