"""Whether names and numbers stand as the municipality's profile has them."""

import re
from collections.abc import Iterator
from unicodedata import normalize

from kommissorium.diagnostics.finding import Severity
from kommissorium.diagnostics.nearest import nearest
from kommissorium.model.bodies import Form, find_body
from kommissorium.model.codes import OTHER_CASE_NUMBER, OTHER_FORM, OTHER_MUNICIPALITY, UNKNOWN_BODY
from kommissorium.model.kommissorium import Kommissorium
from kommissorium.model.leaves import leaves
from kommissorium.model.problems import Problem
from kommissorium.model.profile import Profil
from kommissorium.model.texts import Brødtekst, Organ, Tekst
from kommissorium.model.walk import Path
from kommissorium.model.wording_rules import without_quotes
from kommissorium.texts import _, quoted

_ABBREVIATION = re.compile(r"[A-ZÆØÅ][A-ZÆØÅ0-9&-]{1,7}")
_CASE: Path = ("stamoplysninger", "sagsnr")
_MUNICIPALITY: Path = ("stamoplysninger", "kommune")


def check_names(kommissorium: Kommissorium, profil: Profil | None) -> Iterator[Problem]:
    """What the profile has otherwise; without a profile, nothing."""
    if profil is None:
        return
    yield from _municipality(kommissorium, profil)
    yield from _case_number(kommissorium, profil)
    others = _Others(profil)
    for path, value in leaves(kommissorium):
        if isinstance(value, Organ):
            yield from _body(path, value, profil)
        if isinstance(value, Brødtekst | Tekst) and path != _MUNICIPALITY and not (isinstance(value, Organ) and find_body(value, profil)):
            yield from others.in_text(path, value)


def _municipality(kommissorium: Kommissorium, profil: Profil) -> Iterator[Problem]:
    name = kommissorium.stamoplysninger.kommune
    if isinstance(name, Tekst) and name != profil.kommune.navn:
        message = _("Kommunen hedder »{name}« her og »{official}« i profilen.", name=name, official=profil.kommune.navn)
        yield Problem(OTHER_MUNICIPALITY, Severity.WARNING, _MUNICIPALITY, message, _("Skriv navnet ens, eller vælg en anden profil."))


def _case_number(kommissorium: Kommissorium, profil: Profil) -> Iterator[Problem]:
    number, pattern = kommissorium.stamoplysninger.sagsnr, profil.sagsnummer.mønster
    if isinstance(number, Tekst) and pattern and not re.fullmatch(pattern, number):
        message = _("Sagsnummeret »{number}« ser ikke ud som kommunens.", number=number)
        example = profil.sagsnummer.eksempel
        hint = _("De ser ud som »{example}«.", example=example) if example else _("De skal passe på »{pattern}«.", pattern=pattern)
        yield Problem(OTHER_CASE_NUMBER, Severity.WARNING, _CASE, message, hint)


def _body(path: Path, name: Organ, profil: Profil) -> Iterator[Problem]:
    named = find_body(name, profil)
    if named:
        if named.form is Form.ANDEN:
            yield _other_form(path, name, named.organ.navn)
        return
    if _ABBREVIATION.fullmatch(name):
        known = ", ".join(quoted(body.forkortelse) for body in profil.organer if body.forkortelse)
        hint = _("Profilen har {known}. Skriv organets navn, eller tilføj forkortelsen til profilen.", known=known) if known else ""
        yield Problem(UNKNOWN_BODY, Severity.INFO, path, _("Profilen kender ikke forkortelsen »{name}«.", name=name), hint)
    elif (like := [body.navn for body in profil.organer if _differ_slightly(name, body.navn)]) and (meant := nearest(name, like)):
        yield _other_form(path, name, meant)


def _differ_slightly(one: str, other: str) -> bool:
    """Whether two names have as many words and nearly as many letters, so that one is probably the other misspelt."""
    return len(one.split()) == len(other.split()) and one[:1].casefold() == other[:1].casefold() and abs(len(one) - len(other)) <= 2


def _other_form(path: Path, found: str, official: str) -> Problem:
    message = _("»{found}« er en anden form af navnet »{official}«.", found=" ".join(found.split()), official=official)
    return Problem(OTHER_FORM, Severity.WARNING, path, message, _("Skriv navnet på samme måde overalt."))


class _Others:
    """Finds the forms of names that the profile says not to use."""

    def __init__(self, profil: Profil) -> None:
        self.official: dict[str, str] = dict.fromkeys(profil.kommune.andre_former, profil.kommune.navn)
        self.official |= {form: body.navn for body in profil.organer for form in body.andre_former}
        names = [profil.kommune.navn, *(name for body in profil.organer for name in (body.navn, body.i_sætning) if name)]
        # "byrådet" covers "Byrådet", which may begin a sentence, but "økonomiudvalget" does not cover the name itself.
        capitals = {form[:1].upper() + form[1:]: name for form, name in self.official.items()}
        self.official = {form: name for form, name in capitals.items() if form not in names} | self.official
        forms = "|".join(re.escape(form).replace(r"\ ", r"\s+") for form in sorted(self.official, key=len, reverse=True))
        self._pattern = re.compile(rf"(?<!\w)(?P<navn>{forms})s?(?!\w)") if forms else None

    def in_text(self, path: Path, text: str) -> Iterator[Problem]:
        """One finding for each form in the text that is not to be used; quotations are left alone."""
        found = self._pattern.findall(without_quotes(normalize("NFC", text))) if self._pattern else []
        for form in dict.fromkeys(" ".join(form.split()) for form in found):
            yield _other_form(path, form, self.official[form])
