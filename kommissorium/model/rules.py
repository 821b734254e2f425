"""What must hold between the sections of a kommissorium."""

from collections.abc import Callable, Iterator

from kommissorium.diagnostics.finding import Severity
from kommissorium.model.calendar_rules import check_calendar, check_version
from kommissorium.model.case import Status
from kommissorium.model.delivery_rules import check_deliveries
from kommissorium.model.document_rules import check_agenda_item, check_dialogue
from kommissorium.model.form_rules import check_form
from kommissorium.model.kommissorium import Kommissorium
from kommissorium.model.meeting_rules import check_agenda, check_meeting_days, check_wide_times
from kommissorium.model.name_rules import check_names
from kommissorium.model.papers import Dokument, holes_of, written
from kommissorium.model.problems import Problem
from kommissorium.model.profile import Profil
from kommissorium.model.text_rules import check_texts
from kommissorium.model.time_rules import check_document_date, check_order, check_period
from kommissorium.model.wording_rules import check_wording
from kommissorium.texts import _


def check_rules(kommissorium: Kommissorium, profil: Profil | None = None) -> Iterator[Problem]:
    """What does not hold, rule by rule; `profil` is the municipality's, if there is one."""
    for rule in _RULES:
        yield from rule(kommissorium)
    for rule_with_profile in _RULES_WITH_PROFILE:
        yield from rule_with_profile(kommissorium, profil)


def approved_has_no_holes(kommissorium: Kommissorium) -> Iterator[Problem]:
    """An approved kommissorium has all its answers; other documents of the same input may still be open."""
    if kommissorium.stamoplysninger.status is not Status.GODKENDT or Dokument.KOMMISSORIUM not in written(kommissorium):
        return
    hint = _("Skriv svaret, eller sæt status tilbage til »til behandling«.")
    for hole in holes_of(kommissorium, Dokument.KOMMISSORIUM):
        if hole.afklares is None:
            message = _("Kommissoriet er godkendt, men »{label}« er ikke besvaret.", label=hole.label)
        else:
            message = _("Kommissoriet er godkendt, men »{label}« skal stadig afklares.", label=hole.label)
        yield Problem("I020", Severity.ERROR, hole.path, message, hint)


def approved_says_by_whom(kommissorium: Kommissorium) -> Iterator[Problem]:
    """An approved kommissorium names the body and the day of its approval."""
    approval = kommissorium.godkendelse
    if kommissorium.stamoplysninger.status is not Status.GODKENDT or (approval.organ and approval.dato):
        return
    message = _("Kommissoriet er godkendt, men godkendelsens organ og dato er ikke udfyldt.")
    path = ("godkendelse",) if approval.model_fields_set else ("stamoplysninger", "status")
    hint = _("Skriv organ og dato i afsnittet »godkendelse«, eller sæt status tilbage til »til behandling«.")
    yield Problem("I021", Severity.ERROR, path, message, hint)


_RULES: tuple[Callable[[Kommissorium], Iterator[Problem]], ...] = (
    approved_has_no_holes,
    approved_says_by_whom,
    check_period,
    check_document_date,
    check_order,
    check_wording,
    check_texts,
    check_agenda_item,
    check_dialogue,
    check_version,
)
_RULES_WITH_PROFILE: tuple[Callable[[Kommissorium, Profil | None], Iterator[Problem]], ...] = (
    check_deliveries,
    check_meeting_days,
    check_wide_times,
    check_agenda,
    check_calendar,
    check_form,
    check_names,
)
