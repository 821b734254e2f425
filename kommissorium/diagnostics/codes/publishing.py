"""U: a document on its way to the public."""

from kommissorium.diagnostics.codes.entry import Code
from kommissorium.diagnostics.finding import Severity
from kommissorium.texts import N_

PUBLISHING = (
    Code(
        "U101",
        Severity.INFO,
        N_("Det, der blev fjernet før offentliggørelsen"),
        N_("Med --offentlig bliver navne, stier, kommentarer, skjult tekst og andre spor taget ud. Her står hvad, og hvor meget."),
    ),
    Code(
        "U102",
        Severity.WARNING,
        N_("Et billede kan ikke renses"),
        N_("Billedet kan rumme navne, steder eller tidspunkter. Gem det som PNG eller JPEG, og sæt det ind i skabelonen igen."),
    ),
)
"""In the order of their numbers."""
