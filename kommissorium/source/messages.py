"""What pydantic's errors mean to the person who wrote the file."""

from typing import Any

from kommissorium.diagnostics.finding import Finding, Severity
from kommissorium.diagnostics.place import SourcePlace
from kommissorium.texts import _


def explain_value(error: Any, name: str, place: SourcePlace) -> Finding:
    """The finding for an error at the field or item `name`."""
    context = error.get("ctx", {})
    if "message" in context:
        return Finding(error["type"], Severity.ERROR, context["message"], context["hint"], place)
    expected = _EXPECTED.get(error["type"], lambda: context.get("expected", _("noget andet")))()
    message = _("»{name}« skal være {expected}, men er {found}.", name=name, expected=expected, found=_kind(error["input"]))
    return Finding("I002", Severity.ERROR, message, context.get("hint", ""), place)


_EXPECTED = {
    "list_type": lambda: _("en liste"),
    "model_type": lambda: _("felter"),
    "dict_type": lambda: _("felter"),
}


def _kind(value: object) -> str:
    if isinstance(value, list):
        return _("en liste")
    if isinstance(value, dict):
        return _("felter")
    return _("en tekst") if value else _("tom")
