"""For whom a document is built."""

from enum import Enum


class Edition(Enum):
    """What the document is to carry beside its text."""

    DRAFT = "draft"
    """Comments that help to settle what is open."""
    FINAL = "final"
    """Nothing."""
    PUBLIC = "public"
    """Nothing, and no traces of its making either."""


def edition_for(*, final: bool, public: bool) -> Edition:
    """The edition that is asked for; a public one is final."""
    return Edition.PUBLIC if public else Edition.FINAL if final else Edition.DRAFT
