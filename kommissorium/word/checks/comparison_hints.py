"""What somebody who compared values of different kinds can do instead."""

from kommissorium.texts import _
from kommissorium.word.checks.inference.facts import Compared
from kommissorium.word.checks.inference.fields import Kind
from kommissorium.word.checks.inference.values import told


def comparison_hint(fact: Compared) -> str:
    """What to do instead."""
    kinds = (fact.left.kind, fact.right.kind)
    if set(kinds) == {Kind.LIST, Kind.NUMBER}:
        return _("Sæt »| length« efter listens navn for at spørge, hvor lang den er.")
    written = next((one for one in (fact.left, fact.right) if one.kind in (Kind.AMOUNT, Kind.TIME) and one.type.written), None)
    if written is not None and written.path and (fact.sign not in ("==", "!=") or Kind.NUMBER in kinds):
        return _(
            "Feltet er {kind}, der er skrevet ud som tekst. Spørg kun, om det er udfyldt: »{{% if {path} %}}«.",
            kind=told(written.type),
            path=written.path,
        )
    if fact.sign in ("in", "not in"):
        return _('Søg i en tekst eller en liste, for eksempel »{% if "a" in navn %}«.')
    if Kind.MARKDOWN in kinds or fact.left.kind in (Kind.LIST, Kind.RECORD):
        return _("Skriv kun navnet, »{% if navn %}«, for at spørge, om der står noget.")
    return _("Sammenlign med en værdi af samme slags.")
