"""The dialogue meetings between an institution and a committee, each with what was said and what follows from it."""

from kommissorium.model.answers import Svar
from kommissorium.model.base import Krav, optional, recommended, required
from kommissorium.model.profile import JaNej
from kommissorium.model.section import Afsnit, section
from kommissorium.model.texts import Organ, Tekst
from kommissorium.model.values import Dato, Klokkeslæt, Tidspunkt


class Deltager(Afsnit):
    """Those who took part in one role."""

    rolle: Svar[Tekst] | None = required(
        "rolle", "Deltagernes rolle, i flertal når der var flere. Navne er ikke nødvendige.", examples=["udvalgsmedlemmer"]
    )
    antal: Svar[Tekst] | None = optional("antal", "Hvor mange der deltog i den rolle, når der var flere.", examples=["5"])
    fra: Svar[Organ] | None = optional("fra", "Det udvalg eller den institution, de deltog for.", examples=["Børne- og Kulturudvalget"])


class Emne(Afsnit):
    """One topic and what was said about it."""

    emne: Svar[Tekst] | None = required("emne", "Emnet i få ord.", examples=["Udeliv"])
    dialog: Svar[list[Tekst]] = required("dialog", "Det, der blev talt om, et punkt i hver linje.", item="punkt")


class Pejlemærke(Afsnit):
    """A political direction: one sentence, and for whom."""

    tekst: Svar[Tekst] | None = required(
        "tekst", "Retningen i én sætning, uden måltal.", examples=["De 3-5-årige skal ud hver dag, også om vinteren."]
    )
    gælder: Svar[Tekst] | None = recommended("gælder", "Den institution eller det område, pejlemærket gælder for.")


class FormelBeslutning(Afsnit):
    """Whether the dialogue must be followed by a decision, since the meeting itself takes none."""

    nødvendig: Svar[JaNej] | None = required("nødvendig", "Om noget skal besluttes formelt på et senere møde.")
    hvad: Svar[Tekst] | None = optional("hvad", "Det, der skal besluttes.", examples=["En ny legeplads, ca. 180.000 kr."])
    organ: Svar[Organ] | None = optional("organ", "Det organ, der skal beslutte.", examples=["Børne- og Kulturudvalget"])
    tidspunkt: Svar[Tidspunkt] | None = optional("tidspunkt", "Hvornår det skal besluttes.", examples=["11. juni 2020"])
    belyses: Svar[Tekst] | None = optional(
        "belyses", "De konsekvenser, forvaltningen skal belyse inden da.", examples=["De økonomiske konsekvenser"]
    )


class Opfølgning(Afsnit):
    """One thing that somebody comes back to."""

    hvad: Svar[Tekst] | None = required("hvad", "Det, der følges op på.", examples=["Hvor ofte børnene er ude"])
    hvem: Svar[Tekst] | None = optional("hvem", "Den, der følger op.", examples=["Institutionslederen"])
    tidspunkt: Svar[Tidspunkt] | None = required("tidspunkt", "Hvornår der følges op.", examples=["ultimo 2020"])


class Dialogmøde(Afsnit):
    """One meeting, on one page."""

    institution: Svar[Tekst] | None = required("institution", "Den institution, der var inviteret.", examples=["Børnehuset Kløvervangen"])
    udvalg: Svar[Organ] | None = required("udvalg", "Det fagudvalg, institutionen mødte.", examples=["Børne- og Kulturudvalget"])
    dato: Svar[Dato] | None = required("dato", "Mødets dato.", examples=["14. maj 2020"])
    klokkeslæt: Svar[Klokkeslæt] | None = optional("klokkeslæt", "Hvornår mødet begyndte.", examples=["kl. 16.00"])
    sted: Svar[Tekst] | None = optional("sted", "Hvor mødet blev holdt.", examples=["Rådhuset"])
    deltagere: Svar[list[Deltager]] = required("deltagere", "De roller, der var til stede.", item="deltager")
    emner: Svar[list[Emne]] = required("emner", "De emner, der blev talt om, hvert med dialogen i punkter.", item="emne")
    pejlemærker: Svar[list[Pejlemærke]] = required(
        "pejlemærker", "De politiske pejlemærker, et til fem, hvert i én sætning: en retning, ikke et måltal.", item="pejlemærke"
    )
    formel_beslutning: FormelBeslutning = section(
        FormelBeslutning, Krav.PÅKRÆVET, "formel beslutning", "Om dialogen kræver en formel beslutning, hvor og hvornår."
    )
    opfølgning: Svar[list[Opfølgning]] = recommended("opfølgning", "Det, der følges op på, og hvornår.", item="opfølgning")
    skrevet_af: Svar[Tekst] | None = recommended("skrevet af", "Den rolle, der har skrevet opsummeringen.", examples=["Sekretariatet"])
    godkendt_af: Svar[Tekst] | None = recommended(
        "godkendt af", "De roller, der har set opsummeringen igennem.", examples=["Udvalgets formand og institutionslederen"]
    )
