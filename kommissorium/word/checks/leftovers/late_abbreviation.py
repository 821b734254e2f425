"""En forkortelse bruges, før den er forklaret.

## Hvad reglen finder
En forkortelse, som dokumentet selv forklarer i en parentes, men som står i teksten før forklaringen. Forkortelser, der aldrig bliver
forklaret, er ikke med, for mange er kendt af alle.

## Hvorfor det betyder noget
Borgere og nye politikere kender ikke husets forkortelser. Forklaringen hører til, første gang forkortelsen bruges.

## Forkert
»ØU behandler sagen«, og først senere »Økonomiudvalget (ØU)«.

## Rigtigt
»Økonomiudvalget (ØU) behandler sagen«, og derefter »ØU«.
"""

import re
from collections.abc import Iterator

from kommissorium.diagnostics.finding import Finding, Severity
from kommissorium.texts import N_, _
from kommissorium.word.checks.context import Context
from kommissorium.word.checks.rule import Rule

RULE = Rule(
    code="R117",
    name="leftovers.late-abbreviation",
    severity=Severity.INFO,
    title=N_("En forkortelse bruges, før den er forklaret"),
    explanation=N_("Læseren møder forkortelsen, før dokumentet siger, hvad den betyder."),
)

_SHORT = r"[A-ZÆØÅ][A-Za-zÆØÅæøå]{0,5}[A-ZÆØÅ]"
_BEHIND = re.compile(rf"(?<=\w\w\w) ?\(({_SHORT})\)")
"""The words, and then the abbreviation in brackets."""
_BEFORE = re.compile(rf"\b({_SHORT}) \([^)]{{5,60}}\)")
"""The abbreviation, and then the words in brackets."""
_USED = re.compile(rf"\b{_SHORT}\b")


def find(context: Context) -> Iterator[Finding]:
    """Abbreviations that stand in the text before the words that explain them."""
    explained = _explanations(context)
    for number, paragraph in enumerate(context.body if explained else ()):
        for match in _USED.finditer(paragraph.text) if paragraph.level is None else ():
            where = explained.get(match[0])
            if where is None or where <= (number, match.start()):
                continue
            del explained[match[0]]
            message = _("Forkortelsen »{word}« bruges her, men bliver først forklaret senere.", word=match[0])
            other = context.body[where[0]].place(where[1], where[1] + len(match[0]))
            yield RULE.found(message, _("Skriv hele navnet her med forkortelsen i parentes."), paragraph.place(*match.span()), other)


def _explanations(context: Context) -> dict[str, tuple[int, int]]:
    """Where each abbreviation is explained first: the paragraph's number and the character."""
    found: dict[str, tuple[int, int]] = {}
    for number, paragraph in enumerate(context.body):
        if "(" in paragraph.text:
            for pattern in (_BEHIND, _BEFORE):
                for match in pattern.finditer(paragraph.text):
                    found.setdefault(match[1], (number, match.start(1)))
    return found
