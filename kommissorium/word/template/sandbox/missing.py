"""What stands for a name that the data does not have."""

from collections.abc import Iterable
from typing import Any

from jinja2.exceptions import UndefinedError
from jinja2.runtime import ChainableUndefined, StrictUndefined
from jinja2.utils import missing

from kommissorium.texts import _

_ROWS = (str, list, tuple, range)
"""Values whose parts are counted."""


class MissingNameError(UndefinedError):
    """A template uses a name that the data does not have, or an item that a list does not have."""

    def __init__(self, name: object, owner: object, message: str, advice: str = "") -> None:
        """`owner` is what lacks the name or the number `name`; `advice` what to do, where no other name can have been meant."""
        super().__init__(message)
        self.name, self.owner, self.advice = str(name), owner, advice

    def known(self, top: Iterable[str]) -> tuple[str, ...]:
        """The names that the owner has instead; `top` are those of the whole of the data."""
        if self.advice:
            return ()
        if self.owner is missing:
            return tuple(top)
        return tuple(map(str, self.owner)) if isinstance(self.owner, dict) else ()


class MissingName(StrictUndefined):
    """Stands for a missing name or item; using it in any way raises MissingNameError."""

    __slots__ = ()

    def __init__(self, hint: str | None = None, obj: Any = missing, name: Any = None, exc: Any = None) -> None:
        super().__init__(hint, obj, name, self._error)  # type: ignore[arg-type]

    def _error(self, message: str) -> MissingNameError:
        name, owner = self._undefined_name, self._undefined_obj
        advice = _advice(owner, name) if isinstance(owner, _ROWS) or self._is_end else ""
        return MissingNameError("" if name is None else name, owner, message, advice)

    @property
    def _is_end(self) -> bool:
        """Whether it stands for the first or last item of a list that has none, or for what is before or behind a list."""
        return self._undefined_name is None and self._undefined_obj is missing

    @property
    def _undefined_message(self) -> str:
        name: Any = self._undefined_name
        owner = self._undefined_obj
        if self._is_end:
            return _no_end(self._undefined_hint or "")
        if isinstance(name, int) and isinstance(owner, _ROWS):
            if isinstance(owner, str):
                return _("Teksten har ikke så mange tegn.")
            return _("Listen har ikke så mange rækker.") if owner else _("Listen er tom.")
        if owner is missing:
            return _("Feltet »{name}« findes ikke.", name=name)
        return _("Feltet »{name}« findes ikke her.", name="none" if name is None else name)

    def insist(self) -> None:
        """Raises MissingNameError."""
        self._fail_with_undefined_error()


def _no_end(hint: str) -> str:
    """The message for an end that is not there; `hint` is what Jinja 3.1 says of it."""
    return {
        "there is no previous item": _("Der er ingen række før den første."),
        "there is no next item": _("Der er ingen række efter den sidste."),
    }.get(hint) or _("Listen er tom.")


def _advice(owner: Any, name: object) -> str:
    """What to do about an item that a list or a text does not have."""
    if owner is missing or not owner:
        return _("Sæt »{% if … %}« om mærket.")
    if isinstance(name, int):
        return _("Der tælles fra 0, så den sidste er »[{last}]«.", last=len(owner) - 1)
    if isinstance(owner, str):
        return _("Værdien er en tekst og har ingen felter.")
    return _("Værdien er en liste: Gentag over den med »{% for … %}«, eller vælg en række, for eksempel den første med »[0]«.")


class SilentName(ChainableUndefined):
    """Stands for a missing name where that is allowed: prints nothing, is false and empty, and so are its fields."""

    __slots__ = ()

    def __getattr__(self, name: str) -> "SilentName":
        if name[:2] == name[-2:] == "__":
            raise AttributeError(name)
        return self

    def _silent(self, *_others: object) -> "SilentName":
        """What is calculated with it, compared with it or asked of it is as silent."""
        return self

    # What Jinja's own class lets fail:
    __add__ = __radd__ = __sub__ = __rsub__ = __mul__ = __rmul__ = __truediv__ = __rtruediv__ = _silent  # type: ignore[assignment]
    __floordiv__ = __rfloordiv__ = __mod__ = __rmod__ = __pow__ = __rpow__ = __neg__ = __pos__ = _silent  # type: ignore[assignment]
    __lt__ = __le__ = __gt__ = __ge__ = __call__ = _silent  # type: ignore[assignment]
    __abs__ = __round__ = __getitem__ = _silent

    @property
    def _undefined_message(self) -> str:
        return _("Feltet »{name}« findes ikke.", name=self._undefined_name)
