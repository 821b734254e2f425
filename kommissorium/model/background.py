"""Why the work is commissioned, and what was decided before."""

from kommissorium.model.answers import Svar
from kommissorium.model.base import optional, required
from kommissorium.model.section import Afsnit
from kommissorium.model.texts import Brødtekst, Ordret, Organ, Tekst
from kommissorium.model.values import Dato


class Beslutning(Afsnit):
    """One earlier decision, in its own words."""

    organ: Svar[Organ] | None = required("organ", "Det organ, der besluttede.", examples=["Økonomiudvalget"])
    dato: Svar[Dato] | None = required("dato", "Mødets dato.", examples=["22. august 2019"])
    punkt: Svar[Tekst] | None = optional("punkt", "Punktets nummer på dagsordenen.", examples=["7"])
    tekst: Svar[Ordret] | None = required(
        "ordlyd", "Beslutningens ordlyd. Den trykkes, præcis som den står her.", examples=["Udvalget godkendte indstillingen."]
    )
    kilde: Svar[Tekst] | None = optional("kilde", "Hvor ordlyden er hentet fra.", examples=["Referat af mødet"])


class Baggrund(Afsnit):
    """What led to the kommissorium."""

    tekst: Svar[Brødtekst] | None = required(
        "tekst",
        "Hvad der førte til opgaven, hvordan det er i dag, og hvorfor der skal ske noget nu.",
        examples=["Institutionerne har i dag hver sin kontrakt med mange mål."],
    )
    beslutninger: Svar[list[Beslutning]] = optional(
        "beslutninger", "De beslutninger, opgaven bygger på, ældste først, hver med organ, dato og ordlyd.", item="beslutning"
    )
    anbefaling: Svar[Brødtekst] | None = optional(
        "anbefaling",
        "Hvad direktionen eller forvaltningen anbefaler, og på hvilken betingelse. Skriv det ikke som en beslutning.",
        examples=["Direktionen anbefaler, at modellerne belyses, før der vælges."],
    )
