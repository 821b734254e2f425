"""An answer, or the honest statement that there is none yet."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Annotated, Any, TypeVar, get_args, get_origin

from pydantic import GetCoreSchemaHandler
from pydantic_core import core_schema

from kommissorium.model.base import Model, optional
from kommissorium.model.choices import Valg
from kommissorium.model.problems import problem, wrong_form
from kommissorium.model.texts import Organ, Tekst
from kommissorium.model.values import Tidspunkt
from kommissorium.texts import _

HOLE = "afklares"
"""The word that stands where an answer is still to be found."""
TAG = "‹"
"""First character of the steps that a form of answer adds to pydantic's paths; no key begins with it."""


class Afklares(Model):
    """A hole: what is still to be settled, by whom and when, as far as it is known."""

    hvad: Tekst | None = optional("Hvad", "Det, der skal afklares. Udelad det, hvis feltets navn siger det.")
    hvem: Organ | None = optional("Hvem", "Den, der skal afklare det: et organ eller en rolle.")
    hvornår: Tidspunkt | None = optional("Hvornår", "Det tidspunkt, hvor det skal være afklaret.", examples=["primo 2020"])

    @classmethod
    def prepared(cls, value: object) -> object:
        """What is known of the hole, without the word that says that it is one."""
        if isinstance(value, str) and value.strip().casefold() == HOLE:
            return {}
        if not isinstance(value, dict) or not is_hole(value):
            return value
        if len(value) > 1:
            raise problem("I009", _("»afklares« står ved siden af andre felter."), _("Ryk hvad, hvem og hvornår ind under »afklares«."))
        (details,) = value.values()
        return _details(details)


def is_hole(value: object) -> bool:
    """Whether the raw value says that the answer is still to be found: the word, or a mapping with it as a key."""
    if isinstance(value, dict):
        return any(is_hole(key) for key in value)
    return isinstance(value, str) and value.strip().casefold() == HOLE


def _details(details: object) -> object:
    if isinstance(details, str):
        return {"hvad": details} if details.strip() else {}
    if isinstance(details, dict):
        # An unknown key is told even without a value, as in every section.
        return {key: value for key, value in details.items() if value not in (None, "") or key not in Afklares.model_fields}
    if details is None:
        return {}
    raise wrong_form(_("skal være en tekst eller felterne hvad, hvem og hvornår"))


class Belyses(Valg):
    """The answer that a question is part of the task: the work is to throw light on it."""

    SKAL_BELYSES = "skal belyses"

    @classmethod
    def advice(cls, text: str) -> str:
        """What to write instead of `text`: only an assessment can take this answer without taking any other text."""
        return _("Skriv »skal belyses« eller »afklares«, eller skriv felterne risiko og tekst i linjerne under.")


@dataclass(frozen=True, slots=True)
class _Forms:
    """Chooses by the value's form which kind of answer it is, so that one mistake gives one finding."""

    def __get_pydantic_core_schema__(self, source: Any, handler: GetCoreSchemaHandler) -> core_schema.CoreSchema:
        choices = {_form_of_type(kind): handler.generate_schema(kind) for kind in get_args(source)}
        return core_schema.tagged_union_schema(choices, _chooser(tuple(choices)))


T = TypeVar("T")
Svar = Annotated[T | Afklares, _Forms()]
"""An answer of type T, which may itself be a union of a text, a list and a mapping; or a hole."""

_HOLE, _TO_EXAMINE, _TEXT, _LIST, _MAPPING = (TAG + form for form in (HOLE, "belyses", "tekst", "liste", "felter"))


def _form_of_type(kind: Any) -> str:
    if kind is Afklares:
        return _HOLE
    if kind is Belyses:
        return _TO_EXAMINE
    origin = get_origin(kind) or kind
    if origin is list:
        return _LIST
    return _MAPPING if origin is dict or (isinstance(origin, type) and issubclass(origin, Model)) else _TEXT


def _chooser(forms: tuple[str, ...]) -> Callable[[object], str]:
    fallback = next(form for form in (_TEXT, _MAPPING, _LIST, _TO_EXAMINE) if form in forms)

    def choose(value: object) -> str:
        if isinstance(value, Afklares) or is_hole(value):
            return _HOLE
        if _TO_EXAMINE in forms and isinstance(value, str) and (_TEXT not in forms or _is_to_examine(value)):
            return _TO_EXAMINE
        form = _LIST if isinstance(value, list) else _MAPPING if isinstance(value, dict | Model) else _TEXT
        return form if form in forms else fallback

    return choose


def _is_to_examine(text: str) -> bool:
    return " ".join(text.split()).casefold() == Belyses.SKAL_BELYSES.value
