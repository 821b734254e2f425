"""The yearly letter of direction to the organisation."""

from kommissorium.model.answers import Svar
from kommissorium.model.base import optional, recommended, required
from kommissorium.model.section import Afsnit
from kommissorium.model.texts import Brødtekst, Tekst
from kommissorium.model.values import Dato


class Tema(Afsnit):
    """One theme of the year."""

    tema: Svar[Tekst] | None = required("tema", "Temaets navn.", examples=["Digital transformation"])
    retning: Svar[Brødtekst] | None = required("retning", "Den vej, I skal.")
    forventninger: Svar[list[Tekst]] = required(
        "forventninger", "Det, der ventes af institutioner og afdelinger, en forventning i hver linje.", item="forventning"
    )
    opfølgning: Svar[Brødtekst] | None = required("opfølgning", "Hvordan der følges op.")


class Strategibrev(Afsnit):
    """The letter."""

    år: Svar[Tekst] | None = required("år", "Det år, brevet gælder.", examples=["2020"])
    dato: Svar[Dato] | None = optional("dato", "Brevets dato.", examples=["6. januar 2020"])
    modtagere: Svar[Tekst] | None = recommended("modtagere", "Dem, brevet er til.", examples=["Alle ledere og medarbejdere"])
    kopi_til: Svar[Tekst] | None = optional("kopi til", "Dem, der også får brevet.", examples=["Kommunalbestyrelsen"])
    indledning: Svar[Brødtekst] | None = required("indledning", "Brevets begyndelse.")
    temaer: Svar[list[Tema]] = required("temaer", "Årets temaer.", item="tema")
    afslutning: Svar[Brødtekst] | None = optional("afslutning", "Brevets slutning.")
    afsender: Svar[Tekst] | None = required("afsender", "Den, der sender brevet.", examples=["Direktionen"])
