"""JSON as the YAML reader takes it, and what is wrong with a text that is no JSON."""

import re

from kommissorium.diagnostics.finding import Finding, Severity
from kommissorium.source.positions import Positions
from kommissorium.texts import _

SUFFIX = ".json"
# As text: re compiles it when it is first used, and few inputs are JSON.
_ESCAPE = r"(?is)\\(?:u(?P<high>d[89ab][0-9a-f]{2})\\u(?P<low>d[c-f][0-9a-f]{2})|.)"


def as_yaml(text: str) -> str:
    """The JSON text as YAML, line by line the same: a character that JSON escapes as two halves becomes one, a tab a space."""
    return re.sub(_ESCAPE, _whole, text).replace("\t", " ")


def explain_json(text: str, positions: Positions) -> Finding | None:
    """What keeps the text from being JSON, at the line to look at; None when it is JSON."""
    # Few inputs are JSON.
    import json  # noqa: PLC0415

    try:
        json.loads(text.replace("\t", " "))
    except json.JSONDecodeError as error:
        message, hint = next(((message, hint) for start, message, hint in _reasons() if error.msg.startswith(start)), _anything())
        return Finding("L027", Severity.ERROR, message, hint, positions.at(error.lineno - 1, error.colno - 1))
    return None


def _whole(match: re.Match[str]) -> str:
    if match["high"] is None:
        return match[0]
    return chr(0x10000 + ((int(match["high"], 16) & 0x3FF) << 10) + (int(match["low"], 16) & 0x3FF))


def _reasons() -> tuple[tuple[str, str, str], ...]:
    """How the messages of Python's reader begin, and what they mean to the person who wrote the file."""
    return (
        ("Expecting ',' delimiter", _("Her mangler et komma eller en afsluttende parentes."), _("Se også efter i linjen ovenover.")),
        ("Expecting ':' delimiter", _("Her mangler et kolon efter feltets navn."), _("Skriv feltets navn, kolon og så svaret.")),
        (
            "Expecting property name",
            _("Her mangler et navn i dobbelte anførselstegn."),
            _("Sæt navnet i dobbelte anførselstegn; efter det sidste felt må der ikke stå komma."),
        ),
        ("Illegal trailing comma", _("Efter det sidste felt må der ikke stå komma."), _("Slet kommaet.")),
        ("Unterminated string", _("Anførselstegnet her bliver ikke lukket."), _("Sæt det samme tegn, hvor teksten slutter.")),
        (
            "Invalid control character",
            _("Teksten slutter ikke i denne linje."),
            _("Sæt et anførselstegn, hvor den slutter, eller skriv \\n, hvor en ny linje skal begynde."),
        ),
        ("Invalid \\", _("En omvendt skråstreg betyder noget særligt her."), _("Skriv stregen to gange.")),
        ("Extra data", _("Der står mere efter den sidste parentes."), _("Slet det, eller slet den parentes, der er for meget.")),
    )


def _anything() -> tuple[str, str]:
    return _("Filen er ikke JSON fra dette sted."), _("Sæt tekster i dobbelte anførselstegn, og se efter kommaer og parenteser.")
