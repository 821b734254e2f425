"""The steps that a case takes on its way to a decision."""

from dataclasses import dataclass

from kommissorium.model.bodies import find_body, is_council
from kommissorium.model.calendar import names_same_body
from kommissorium.model.profile import Profil, Sagstrin
from kommissorium.model.texts import Organ
from kommissorium.workflows.planning.target import Target

USUAL = (
    {"trin": "Udkastet skrives", "hverdage": "15"},
    {"trin": "Direktionen drøfter udkastet", "organ": "Direktionen", "hverdage": "2", "dagsorden_hverdage": "0"},
    {"trin": "Høring, blandt andet i MED", "hverdage": "20"},
    {"trin": "Høringssvarene skrives ind", "hverdage": "5"},
    {"organ": "Økonomiudvalget", "hverdage": "2"},
    {"organ": "Kommunalbestyrelsen"},
)
"""The way of a municipality whose profile says nothing of it; the figures are an estimate, and the manual shows them as that."""


@dataclass(frozen=True, slots=True)
class Step:
    """A step before the decision, or the decision itself."""

    name: str
    organ: str = ""
    """The body that treats the case; empty for other work."""
    days: int = 0
    """The working days that the work takes, or that pass after a meeting until the next step can begin."""
    agenda: int | None = None
    """The working days from the agenda to the meeting; None where nobody has said how many."""


def way_to(target: Target, profil: Profil | None) -> list[Step]:
    """The steps in their order, the decision last.

    Those of the profile, or the usual ones, up to the body that decides; where that stands nowhere in them, those up to the last
    work that is no meeting. Bodies that treat the case but stand nowhere in them come before the body that treats it next.
    """
    usual = list(profil.sagsgang if profil and profil.sagsgang else map(Sagstrin.read, USUAL))
    ends = [number for number, step in enumerate(usual) if step.organ and names_same_body(step.organ, target.organ, profil)]
    works = [number for number, step in enumerate(usual) if not step.organ]
    before = usual[: ends[-1]] if ends else usual[: works[-1] + 1] if works else []
    steps = [*map(_Maker(profil).step, before), _decision(usual[ends[-1]] if ends else None, target, profil)]
    return _with_the_cases_own(steps, target, profil)


def _with_the_cases_own(steps: list[Step], target: Target, profil: Profil | None) -> list[Step]:
    """The steps with the bodies that treat the case and are not among them."""
    place = len(steps) - 1
    for row in reversed(target.earlier):
        if not isinstance(row.organ, Organ):
            continue
        own = [number for number, step in enumerate(steps) if step.organ and names_same_body(step.organ, row.organ, profil)]
        if own and own[-1] < len(steps) - 1:
            place = min(place, own[-1])
        elif not own:
            steps.insert(place, _Maker(profil).step(Sagstrin.read({"organ": str(row.organ)})))
    return steps


def _decision(step: Sagstrin | None, target: Target, profil: Profil | None) -> Step:
    maker = _Maker(profil)
    name = maker.name(target.organ)
    said = step.trin if step and step.trin else f"{name} beslutter"
    return Step(str(said), name, agenda=maker.agenda(step))


@dataclass(frozen=True, slots=True)
class _Maker:
    """Makes steps as the profile has them."""

    profil: Profil | None

    def step(self, row: Sagstrin) -> Step:
        organ = self.name(row.organ) if row.organ else ""
        name = str(row.trin) if row.trin else f"{organ} behandler sagen"
        return Step(name, organ, row.hverdage or 0, self.agenda(row) if organ else None)

    def agenda(self, row: Sagstrin | None) -> int | None:
        own = row.dagsorden_hverdage if row else None
        return own if own is not None else self.profil.dagsorden_hverdage if self.profil else None

    def name(self, organ: str) -> str:
        """The body's whole name; the council's is the one that the profile has for it."""
        if named := find_body(organ, self.profil):
            return str(named.organ.navn)
        council = [body.navn for body in self.profil.organer if body.art] if self.profil else []
        return str(council[0]) if council and is_council(organ, self.profil) else organ
