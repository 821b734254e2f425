"""Words that people write where they have no answer yet."""

import re

_WORDS = frozenset(("", "?", "??", "???", "xx", "xxx", "udelad", "stop", "ved ikke", "mangler", "todo", "tbd", "n/a"))
_LATER = re.compile(r"(?:skal )?(?:udfyldes|indsættes|kommer|følger)(?: senere)?")
_OPEN = re.compile(r"(?:skal )?afklares(?:\W.{,80})?")


def is_placeholder(text: str) -> bool:
    """Whether the text says nothing but that there is no answer.

    >>> is_placeholder("Udfyldes senere."), is_placeholder("Skal afklares (direktionen)"), is_placeholder("Det mangler vi penge til.")
    (True, True, False)
    """
    words = text.strip(" .!…\n").casefold()
    return words in _WORDS or bool(_LATER.fullmatch(words) or _OPEN.fullmatch(words))
