"""What pydantic's errors mean to the person who wrote the file."""

from typing import Any

from pydantic_core import ErrorDetails

from kommissorium.diagnostics.finding import Finding, Severity
from kommissorium.diagnostics.nearest import nearest
from kommissorium.model.answers import HOLE, is_hole
from kommissorium.model.base import Model
from kommissorium.model.walk import fields_of, homes, model_at
from kommissorium.source.positions import KeyPath, Positions, show_path
from kommissorium.texts import _, quoted

_MAPPINGS = ("model_type", "dict_type")
_BULLETS = "–—−•·▪◦*"
"""Signs that word processors put before the items of a list."""
_MAX_HOMES = 2
"""A key that belongs in more places than these is not worth pointing to."""
_MAX_NAMES = 16
"""A longer list of names helps nobody."""


def explain(error: ErrorDetails, path: KeyPath, model: type[Model], positions: Positions) -> Finding:
    """The finding for one error at `path` in data that should have become `model`."""
    place = positions.place(path)
    context: dict[str, Any] = error.get("ctx", {})
    if "message" in context:
        return Finding(error["type"], Severity.ERROR, context["message"], context["hint"], place)
    if error["type"] == "extra_forbidden":
        return Finding("I005", Severity.ERROR, _unknown(path[-1]), _key_hint(path, model, error["input"]), place)
    if error["type"] == "missing":
        return Finding("I010", Severity.ERROR, _("Feltet »{name}« mangler.", name=path[-1]), _missing_hint(path), place)
    if meant := _misspelt_hole(error["input"]):
        return Finding("I005", Severity.ERROR, _unknown(meant), _("Mente du »{name}«?", name=HOLE), positions.place((*path, meant)))
    message = f"{_subject(path)} {_expected(error)}, {_found(error['input'])}."
    return Finding("I002", Severity.ERROR, message, context.get("hint") or _form_hint(error, path, model), place)


def meant_key(path: KeyPath, model: type[Model]) -> KeyPath | None:
    """The path of the field that an unknown key at `path` probably stands for, or None."""
    name = nearest(str(path[-1]), [*_names(path[:-1], model), HOLE])
    return (*path[:-1], name) if name else None


def _unknown(name: str | int) -> str:
    return _("Feltet »{name}« findes ikke her.", name=name)


def _misspelt_hole(value: object) -> str | None:
    """The key of a mapping that was meant to be a hole, such as "afklars"."""
    return next((key for key in value if nearest(str(key), [HOLE])), None) if isinstance(value, dict) else None


def _key_hint(path: KeyPath, model: type[Model], value: object) -> str:
    found = homes(model, str(path[-1]))
    if 0 < len(found) <= _MAX_HOMES:
        return _("Det hører til under {places}.", places=" {word} ".format(word=_("eller")).join(_home(home) for home in found))
    if meant := meant_key(path, model):
        return _("Mente du »{name}«?", name=meant[-1])
    if value is None:
        return _("Hører det til teksten foran kommaet, så sæt hele teksten i anførselstegn; ellers ret navnet, eller slet det.")
    names = _names(path[:-1], model)
    if not names or len(names) > _MAX_NAMES:
        return _("Ret navnet, eller slet det.")
    return _("Ret navnet, eller slet det. Her kan stå: {names}.", names=", ".join(names))


def _missing_hint(path: KeyPath) -> str:
    return _("Skriv det under »{place}«.", place=show_path(path[:-1])) if path[:-1] else _("Skriv det.")


def _home(path: KeyPath) -> str:
    return quoted(show_path(path)) if path else _("filens yderste felter")


def _names(path: KeyPath, model: type[Model]) -> list[str]:
    inner = model_at(model, path)
    return [felt.name for felt in fields_of(inner)] if inner else []


def _subject(path: KeyPath) -> str:
    if not path:
        return _("Filen")
    *outer, last = path
    if isinstance(last, int):
        return _("Punkt {number} i »{name}«", number=last + 1, name=outer[-1])
    return quoted(last)


def _expected(error: ErrorDetails) -> str:
    if error["type"] == "list_type":
        return _("skal være en liste")
    if error["type"] in _MAPPINGS:
        return _("skal have felter under sig")
    return str(error.get("ctx", {}).get("expected", _("skal være noget andet")))


def _found(value: object) -> str:
    if isinstance(value, list):
        return _("men er en liste")
    if isinstance(value, dict):
        return _("men har felter under sig")
    return _("men er en tekst") if value else _("men er tom")


def _form_hint(error: ErrorDetails, path: KeyPath, model: type[Model]) -> str:
    value = error["input"]
    if isinstance(value, list) and len(value) == 1 and is_hole(value[0]):
        return _("Skriv »afklares« uden bindestreg og kantede parenteser.")
    if not value:
        return _("Skriv noget, eller slet linjen.")
    if error["type"] == "list_type":
        return _list_hint(value)
    if error["type"] in _MAPPINGS:
        names = ", ".join(_names(path, model))
        return _("Skriv dem i linjerne under, rykket ind: {names}.", names=names) if names else _("Skriv dem i linjerne under, rykket ind.")
    return _text_hint(value)


def _text_hint(value: object) -> str:
    if isinstance(value, list):
        return _("Slet de kantede parenteser eller bindestregerne; de gør teksten til en liste.")
    return _("Skriv teksten efter kolonet; sæt den i anførselstegn, hvis den selv indeholder kolon eller begynder med bindestreg.")


def _list_hint(value: object) -> str:
    if sign := _bullet(value):
        return _("Skriv en almindelig bindestreg (-) i stedet for »{sign}« foran hvert punkt.", sign=sign)
    return _("Begynd hvert punkt i sin egen linje med bindestreg og mellemrum.")


def _bullet(value: object) -> str:
    """The sign that stands for a dash before the first item of what was meant to be a list; empty if there is none."""
    text = next(iter(value), "") if isinstance(value, dict) else value
    return text[0] if isinstance(text, str) and text[0] in _BULLETS and text[1:2].isspace() else ""
