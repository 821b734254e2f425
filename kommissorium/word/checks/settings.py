"""What whoever asks for a check may decide."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Name:
    """A name that is to be written in one way."""

    right: str
    others: tuple[str, ...]
    """Forms that mean the same and are not wanted."""


@dataclass(frozen=True, slots=True)
class Settings:
    """Settings of one check."""

    skip: frozenset[str] = frozenset()
    """The codes of rules that are not asked."""
    approved: bool | None = None
    """Whether the document is final; None lets the document say so itself."""
    names: tuple[Name, ...] = ()
    hole_style: str = "Afklares"
    """The id of the character style of marked holes."""
