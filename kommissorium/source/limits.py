"""How much one file may hold, and how much is said about it."""

from kommissorium.diagnostics.finding import Finding, Severity
from kommissorium.diagnostics.place import SourcePlace
from kommissorium.texts import _

MOST_FINDINGS = 500
"""More than anybody mends in one go; a file with more of them is most likely another kind of file."""


def too_many(place: SourcePlace) -> Finding:
    """The finding that says that there are more, at the place where the search for them ended."""
    message = _("Filen har flere end {count} fejl; resten er ikke vist.", count=MOST_FINDINGS)
    return Finding("L028", Severity.ERROR, message, _("Ret de første, og kør »tjek« igen. Er det den rigtige fil?"), place)


MAX_DEPTH = 30
"""How many layers of fields and lists a file may have; a kommissorium is at most eight deep."""


def too_deep() -> tuple[str, str]:
    """Message and hint for a file with more layers than that."""
    message = _("Filen har felter inden i hinanden i mere end {depth} lag.", depth=MAX_DEPTH)
    return message, _("Kontrollér indrykning og parenteser.")
