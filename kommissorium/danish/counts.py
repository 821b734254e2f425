"""Whether a text says how many."""

import re

_COUNT = re.compile(
    r"\d|\b(?:en|én|et|ét|to|tre|fire|fem|seks|syv|otte|ni|ti|elleve|tolv|tretten|fjorten|femten|seksten|sytten|atten|nitten|tyve)\b",
    re.IGNORECASE,
)


def says_how_many(text: str) -> bool:
    """Whether there is a number in it, in figures or in letters.

    >>> says_how_many("5"), says_how_many("op til ni"), says_how_many("mange")
    (True, True, False)
    """
    return _COUNT.search(text) is not None
