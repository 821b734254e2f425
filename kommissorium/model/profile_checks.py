"""What must hold between the parts of a profile."""

import re
from collections.abc import Callable, Iterator

from kommissorium.diagnostics.finding import Severity
from kommissorium.model.codes import COUNCIL_TWICE, NAME_TWICE, OTHER_EXAMPLE
from kommissorium.model.problems import Problem
from kommissorium.model.profile import Organnavn, Profil
from kommissorium.model.profile_calendar import (
    meetings_are_of_known_bodies,
    meetings_are_on_open_days,
    meetings_differ,
    steps_say_something,
)
from kommissorium.model.walk import Path
from kommissorium.texts import _


def check_profile(profil: Profil) -> Iterator[Problem]:
    """What does not hold, rule by rule."""
    for rule in _RULES:
        yield from rule(profil)


def _example_fits_pattern(profil: Profil) -> Iterator[Problem]:
    pattern, example = profil.sagsnummer.mønster, profil.sagsnummer.eksempel
    if pattern and example and not re.fullmatch(pattern, example):
        message = _("Eksemplet »{example}« passer ikke på sagsnummerets mønster »{pattern}«.", example=example, pattern=pattern)
        yield Problem(OTHER_EXAMPLE, Severity.ERROR, ("sagsnummer", "eksempel"), message, _("Ret eksemplet eller mønsteret."))


def _names_differ(profil: Profil) -> Iterator[Problem]:
    for field, name_of in _NAMES.items():
        first: dict[str, int] = {}
        for number, body in enumerate(profil.organer):
            name = name_of(body)
            if name is None:
                continue
            earlier = first.setdefault(name.casefold(), number)
            if earlier != number:
                message = _("To organer hedder »{name}«.", name=name)
                places = ("organer", number, field), ("organer", earlier, field)
                yield _twice(message, _("Giv dem hver sit navn og sin forkortelse, eller saml dem."), places)


def _other_forms_are_no_names(profil: Profil) -> Iterator[Problem]:
    names = {name: (number, field) for number, body in enumerate(profil.organer) for field, name in _names_of(body)}
    for number, body in enumerate(profil.organer):
        for index, form in enumerate(body.andre_former):
            if form in names:
                owner, field = names[form]
                message = _("»{form}« er et navn, som skal bruges, og kan ikke også være en anden form.", form=form)
                places = ("organer", number, "andre_former", index), ("organer", owner, field)
                yield _twice(message, _("Slet det under »andre_former«."), places)


def _one_council(profil: Profil) -> Iterator[Problem]:
    councils = [number for number, body in enumerate(profil.organer) if body.art]
    for number in councils[1:]:
        message = _("Kun ét organ kan have arten »kommunalbestyrelse«.")
        places = ("organer", number, "art"), ("organer", councils[0], "art")
        yield Problem(COUNCIL_TWICE, Severity.ERROR, places[0], message, _("Slet den ene."), places[1])


def _twice(message: str, hint: str, places: tuple[Path, Path]) -> Problem:
    return Problem(NAME_TWICE, Severity.ERROR, places[0], message, hint, places[1])


def _names_of(body: Organnavn) -> Iterator[tuple[str, str]]:
    for field, name_of in (*_NAMES.items(), *_FORMS.items()):
        if name := name_of(body):
            yield field, name


_NAMES: dict[str, Callable[[Organnavn], str | None]] = {"navn": lambda body: body.navn, "forkortelse": lambda body: body.forkortelse}
_FORMS: dict[str, Callable[[Organnavn], str | None]] = {
    "i_sætning": lambda body: body.i_sætning,
    "genitiv": lambda body: body.genitiv,
    "ubestemt": lambda body: body.ubestemt,
}
_RULES: tuple[Callable[[Profil], Iterator[Problem]], ...] = (
    _example_fits_pattern,
    _names_differ,
    _other_forms_are_no_names,
    _one_council,
    meetings_are_of_known_bodies,
    meetings_are_on_open_days,
    meetings_differ,
    steps_say_something,
)
