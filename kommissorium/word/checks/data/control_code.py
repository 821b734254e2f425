"""En indholdskontrol har næsten et felts navn.

## Hvad reglen finder
Et af Words indholdskontrolelementer, hvis kode ligner navnet på et felt, men ikke er det. Andre koder bliver ikke meldt.

## Hvorfor det betyder noget
En kontrol med en anden kode bliver stående, som den er, med den tekst, der står i den.

## Forkert
Koden `titel` eller `formaal`.

## Rigtigt
Koden `stamoplysninger.titel` eller `formål`.
"""

from collections.abc import Iterator

from kommissorium.diagnostics.finding import Finding, Severity
from kommissorium.diagnostics.nearest import nearest
from kommissorium.texts import N_, _
from kommissorium.word.checks.inference.facts import Kept
from kommissorium.word.checks.rule import Rule
from kommissorium.word.checks.template_context import TemplateContext

RULE = Rule(
    code="M222",
    name="data.control-code",
    severity=Severity.INFO,
    title=N_("En indholdskontrol har næsten et felts navn"),
    explanation=N_("Den bliver ikke fyldt ud, men beholder den tekst, der står i den."),
)


def find(context: TemplateContext) -> Iterator[Finding]:
    """Content controls whose code is nearly a name of the data."""
    paths = [path for path, _field in context.data.fields.paths() if "[]" not in path]
    for fact in context.seen(Kept):
        root, dot, rest = fact.name.partition(".")
        path = next((path for path in paths if path.rpartition(".")[2] == fact.name), "")
        meant = path or (f"{close}{dot}{rest}" if (close := nearest(root, fact.known)) else "")
        if meant:
            message = _("Indholdskontrollen »{name}« bliver ikke fyldt ud, for intet felt hedder sådan.", name=fact.name)
            hint = _("Mente du »{name}«? Koden rettes under Egenskaber på fanen Udvikler.", name=meant)
            yield RULE.found(message, hint, fact.tag.place)
