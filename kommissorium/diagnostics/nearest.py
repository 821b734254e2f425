"""The word that somebody probably meant."""

import unicodedata
from collections.abc import Iterable
from functools import lru_cache

_SPELLINGS = str.maketrans({"å": "aa", "æ": "ae", "ø": "oe", "_": "", " ": "", "-": "", ".": "", ",": ""})


def nearest(word: str, known: Iterable[str]) -> str | None:
    """The known word that is most like `word`, or None when none is; case, spaces and aa for å make no difference.

    A word of one or two letters is like too many others: only case and the like may then be wrong.
    """
    # Only a mistake is worth the time that difflib takes to load.
    from difflib import get_close_matches  # noqa: PLC0415

    plain = {_plain(candidate): candidate for candidate in known}
    asked = _plain(word)
    matches = get_close_matches(asked, plain, n=1, cutoff=0.65 if len(asked) > 2 else 1.0)
    return plain[matches[0]] if matches else None


@lru_cache(maxsize=2_000)  # the same names are known to every word that is not
def _plain(word: str) -> str:
    return unicodedata.normalize("NFC", word).casefold().translate(_SPELLINGS)
