"""Who may set up what: the forms of bodies in the act on local government."""

from collections.abc import Iterator

from kommissorium.diagnostics.finding import Severity
from kommissorium.model.bodies import is_council
from kommissorium.model.case import Form
from kommissorium.model.codes import WRONG_FOUNDER
from kommissorium.model.kommissorium import Kommissorium
from kommissorium.model.problems import Problem
from kommissorium.model.profile import Profil
from kommissorium.model.texts import Organ
from kommissorium.texts import _


def check_form(kommissorium: Kommissorium, profil: Profil | None) -> Iterator[Problem]:
    """A committee under section 17(4) is set up by the municipality's council."""
    case = kommissorium.stamoplysninger
    if case.form is not Form.UDVALG or not isinstance(case.nedsat_af, Organ) or is_council(case.nedsat_af, profil):
        return
    message = _(
        "Et § 17, stk. 4-udvalg kan kun kommunalbestyrelsen nedsætte, og her står »{organ}« "
        "(Indenrigsministeriets udtalelse af 25. juni 1992 om at nedsætte arbejdsgrupper).",
        organ=case.nedsat_af,
    )
    hint = _("Skriv kommunalbestyrelsen eller byrådet, eller vælg en anden form, for eksempel »administrativ arbejdsgruppe«.")
    yield Problem(WRONG_FOUNDER, Severity.WARNING, ("stamoplysninger", "nedsat_af"), message, hint, ("stamoplysninger", "form"))
