"""What stands for a name that the data does not have."""

from functools import partial
from typing import Any

from jinja2.exceptions import UndefinedError
from jinja2.runtime import ChainableUndefined, StrictUndefined
from jinja2.utils import missing

from kommissorium.texts import _


class MissingNameError(UndefinedError):
    """A template uses a name that the data does not have."""

    def __init__(self, name: str, owner: object, message: str) -> None:
        super().__init__(message)
        self.name, self.owner = name, owner

    @property
    def known(self) -> tuple[str, ...]:
        """The names that the owner has instead; none when it is the whole of the data."""
        return tuple(map(str, self.owner)) if isinstance(self.owner, dict) else ()


class MissingName(StrictUndefined):
    """Stands for a missing name; using it in any way raises MissingNameError."""

    __slots__ = ()

    def __init__(self, hint: str | None = None, obj: Any = missing, name: str | None = None, exc: Any = None) -> None:
        super().__init__(hint, obj, name, partial(MissingNameError, name or "", obj))  # type: ignore[arg-type]

    @property
    def _undefined_message(self) -> str:
        if self._undefined_name is None:
            return _("Listen er tom.")
        if self._undefined_obj is missing:
            return _("Feltet »{name}« findes ikke.", name=self._undefined_name)
        return _("Feltet »{name}« findes ikke her.", name=self._undefined_name)

    def insist(self) -> None:
        """Raises MissingNameError."""
        self._fail_with_undefined_error()


class SilentName(ChainableUndefined):
    """Stands for a missing name where that is allowed: prints nothing, is false and empty, and so are its fields."""

    __slots__ = ()

    def __getattr__(self, name: str) -> "SilentName":
        if name[:2] == name[-2:] == "__":
            raise AttributeError(name)
        return self

    @property
    def _undefined_message(self) -> str:
        return _("Feltet »{name}« findes ikke.", name=self._undefined_name)
