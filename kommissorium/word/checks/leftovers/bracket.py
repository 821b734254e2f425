"""En kantet parentes er ikke udfyldt.

## Hvad reglen finder
Kantede parenteser med ord eller ingenting i. Udeladelser, tal, kildehenvisninger og redaktionelle rettelser er i orden, og det er
juristens tilføjelser også: »[herefter »Bestilleren«]«, »[nu § 6]«, »[dissens]« og »3 [tre]«.

## Hvorfor det betyder noget
En offentliggjort vedtægt med »CVR-nr. []« viser, at ingen læste den til ende.

## Forkert
»Udvalget nedsættes den [dato]«

## Rigtigt
»Udvalget nedsættes den 22. august 2019«
"""

import re
from collections.abc import Iterator

from kommissorium.diagnostics.finding import Finding, Severity
from kommissorium.texts import N_, _
from kommissorium.word.checks.context import Context
from kommissorium.word.checks.rule import Rule
from kommissorium.word.checks.words import find_words

RULE = Rule(
    code="R103",
    name="leftovers.bracket",
    severity=Severity.WARNING,
    title=N_("En kantet parentes er ikke udfyldt"),
    explanation=N_("Kantede parenteser er skabelonens pladser til det, som nogen skulle skrive."),
)

_BRACKET = re.compile(r"(?<![\[\w])\[([^\[\]\n]{0,120})\](?!\])")
_FINE = re.compile(
    r"\s*(?:\.{2,3}|…|\d[\d\s,;.–-]*|sic!?|red\.?|[A-Za-zÆØÅæøå]|x|afklares\b.*|.{0,80}\b\d{4}[a-z]?\b.{0,40}"
    r"|(?:herefter|heri|nu|tidligere|tidl\.|dagældende|jf\.)\s.*"
    r"|(?:min|vores)\s(?:fremhævelse|kursivering|understregning|oversættelse)|dissens|udeladt|fremhævet.*|citat\sslut)\s*",
    re.IGNORECASE,
)
"""An omission, a note's number, a corrected letter, a source with its year, a lawyer's addition; marked holes have their own rule."""
_NUMBER = re.compile(
    r"en|et|to|tre|fire|fem|seks|syv|otte|ni|ti|elleve|tolv|tretten|fjorten|femten|seksten|sytten|atten|nitten"
    r"|\w*(?:tyve|tredive|fyrre|halvtreds|tres|halvfjerds|firs|halvfems|hundrede|tusinde?|million(?:er)?)",
    re.IGNORECASE,
)
"""A number in words, behind the same in digits."""
_DIGIT = re.compile(r"\d\s?$")
_JOINED = re.compile(r"\w")


def find(context: Context) -> Iterator[Finding]:
    """Brackets that wait for words."""
    for place, match in find_words(context, _BRACKET):
        behind = match.string[match.end() : match.end() + 1]
        is_number = _NUMBER.fullmatch(match[1].strip()) and _DIGIT.search(match.string[: match.start()])
        if not _FINE.fullmatch(match[1]) and not _JOINED.match(behind) and not is_number:
            message = _("»{words}« er ikke udfyldt.", words=match[0][:60])
            yield RULE.found(message, _("Skriv det, der skulle stå der, eller slet parentesen."), place)
