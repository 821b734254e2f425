"""Words and signs that people write in tags for Jinja's: Danish ones, and those of mathematics and other languages."""

import re

from kommissorium.texts import _
from kommissorium.word.template.tag import Tag

_STRING = re.compile(r"\"[^\"]*\"|'[^']*'")
_BRACKETS = re.compile(r"\([^()]*\)|\[[^\[\]]*\]")
_SIGNS = {"≤": "<=", "≥": ">=", "≠": "!=", "<>": "!=", "=>": ">=", "=<": "<=", "&&": "and", "||": "or"}
_WORDS = {"ikke": "not", "og": "and", "eller": "or", "hvis": "if", "ellers": "else", "er": "=="}
_WORD = re.compile(rf"(?<![\w.])({'|'.join(_WORDS)})(?![\w.(])")
_DANISH_IN = re.compile(r"for\s+\w+(?:\s*,\s*\w+)*\s+(i|af|på)\s")
_EXCLAMATION = re.compile(r"!(?!=)")
_EQUALS = re.compile(r"(?<![=!<>])=(?!=)")


def foreign_sign(tag: Tag) -> str:
    """What to write instead of the first such word in a tag that cannot be read; empty when there is none."""
    code = _STRING.sub('""', tag.code)
    if code.startswith("{") and ":" not in code:
        return _("Skriv to klammer i hver ende og ikke tre.")
    wrong, right = _found(code, tag.keyword)
    return _("Skriv »{right}« i stedet for »{wrong}«.", right=right, wrong=wrong) if wrong else ""


def _found(code: str, keyword: str) -> tuple[str, str]:
    for sign, right in _SIGNS.items():
        if sign in code:
            return sign, right
    if match := _DANISH_IN.match(code):
        return match[1], "in"
    if match := _WORD.search(code):
        return match[1], _WORDS[match[1]]
    if _EXCLAMATION.search(code):
        return "!", "not"
    is_condition = keyword in ("if", "elif", "")
    return ("=", "==") if is_condition and _EQUALS.search(_BRACKETS.sub("", code)) else ("", "")
