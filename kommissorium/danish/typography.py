"""Danish typography: spaces that must not break at the end of a line."""

import re

from kommissorium.danish.calendar_words import MÅNEDER

NBSP = "\u00a0"

_BEFORE_NUMBER = r"§§|§|stk\.|nr\.|kl\.|side|sider|s\.|uge|kap\.|kapitel|pkt\.|punkt|bilag|afsnit"
_UNITS = r"kr\.|kroner|mio\.|mia\.|pct\.|procent|%|timer|" + "|".join(MÅNEDER)
_RULES = (
    re.compile(rf"(?<!\w)({_BEFORE_NUMBER}) (?=\d)", re.IGNORECASE),
    re.compile(rf"(?<=\d)(\.?) (?=(?:{_UNITS})(?!\w))"),
    re.compile(r"(?<!\w)(mio\.|mia\.) (?=kr\.|kroner)"),
)


def typeset(text: str) -> str:
    """The text with unbreakable spaces in "§ 17", "22. august", "5 kr." and their like; nothing else changes."""
    for rule in _RULES:
        text = rule.sub(rf"\g<1>{NBSP}", text)
    return text
