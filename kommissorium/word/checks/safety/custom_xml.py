"""Dokumentet har skjulte data fra et andet system.

## Hvad reglen finder
Data (custom XML), som ikke er Words egne litteraturlister og forsider.

## Hvorfor det betyder noget
Sagsnumre, initialer og navne fra et sagssystem følger med, når dokumentet bliver sendt ud.

## Forkert
Sagsbehandlerens navn i en skjult del af filen.

## Rigtigt
Dokumentet efter Filer › Oplysninger › Undersøg dokument.
"""

import re
from collections.abc import Iterator

from kommissorium.diagnostics.finding import Finding, Severity
from kommissorium.texts import N_, _, _n
from kommissorium.word.checks.context import Context
from kommissorium.word.checks.rule import Rule
from kommissorium.word.ooxml.xml import local_name

RULE = Rule(
    code="A117",
    name="safety.custom-xml",
    severity=Severity.INFO,
    title=N_("Dokumentet har skjulte data fra et andet system"),
    explanation=N_("Et sagssystem kan have lagt oplysninger i filen, som ikke kan ses i Word."),
)

_WORDS_OWN = re.compile(
    r"officeDocument/20\d\d/bibliography|purl\.oclc\.org/ooxml/officeDocument/bibliography|/office/20\d\d/(?:coverPageProps|customXml)",
    re.IGNORECASE,
)


def find(context: Context) -> Iterator[Finding]:
    """One finding for data parts that are not Word's own."""
    links = (link for link in context.opened.links(context.found.main) if link.kind == "customXml" and not link.external)
    roots = [root for link in links if (root := context.opened.root(link.target)) is not None]
    foreign = [root for root in roots if not _WORDS_OWN.search(str(root.tag)) and (len(root) or (root.text or "").strip())]
    if foreign:
        message = _n("Filen indeholder {count} sæt skjulte data.", "Filen indeholder {count} sæt skjulte data.", len(foreign))
        hint = _("Vælg Filer › Oplysninger › Undersøg dokument, og fjern »Brugerdefinerede XML-data«.")
        yield RULE.found(message, hint, context.about_settings(local_name(foreign[0])))
