"""Danish typography: spaces at which a line must not break."""

import re

from kommissorium.danish.calendar_words import MONTH_PATTERN

NBSP = "\u00a0"
"""The unbreakable space."""

_BEFORE_NUMBER = r"§§?|stk\.|nr\.|kl\.|sider?|s\.|uge|kapitel|kap\.|punkt|pkt\.|bilag|afsnit"
_AFTER_NUMBER = r"(?:kr|mio|mia|pct)\.|%|kroner|procent|timer"
_RULES = (
    re.compile(rf"(?<!\w)({_BEFORE_NUMBER}) (?=\d)", re.IGNORECASE),
    re.compile(rf"(?<=\d)() (?=(?:{_AFTER_NUMBER})(?!\w))"),
    re.compile(rf"(?<=\d)(\.) (?=(?:{MONTH_PATTERN})(?!\w))"),
    re.compile(r"(?<!\w)(mi[oa]\.) (?=(?:kr\.|kroner)(?!\w))"),
)
_MAY_APPLY = re.compile(r"\d|mi[oa]\.")
"""What each rule needs; most texts have none of it."""


def typeset(text: str) -> str:
    """The text with unbreakable spaces in "§ 17", "22. august", "5 kr." and their like; nothing else changes."""
    if not _MAY_APPLY.search(text):
        return text
    for rule in _RULES:
        text = rule.sub(rf"\g<1>{NBSP}", text)
    return text
