"""What the work leaves alone, and who decides."""

from kommissorium.model.answers import Svar
from kommissorium.model.base import optional, recommended, required
from kommissorium.model.choices import Valg
from kommissorium.model.section import Afsnit
from kommissorium.model.texts import Brødtekst, Organ, Tekst


class Beslutningsgenstand(Valg):
    """What the deciding body is asked to decide."""

    KOMMISSORIUM = "kommissorium"
    MODEL = "model"
    BEGGE = "begge"


class Afgrænsning(Afsnit):
    """What is no part of the task."""

    tekst: Svar[Brødtekst] | None = optional(
        "tekst", "Opgavens grænser i sammenhæng.", examples=["Arbejdet gælder styringen, ikke serviceniveauet."]
    )
    indgår_ikke: Svar[list[Tekst]] = recommended(
        "indgår ikke", "Det, der ikke er en del af opgaven, et emne i hver linje.", examples=["Skolestrukturen"], item="emne"
    )
    forhold_til_ledelse: Svar[Brødtekst] | None = optional(
        "forhold til ledelse",
        "Hvad der ikke ændres i den administrative ledelse, med henvisning til ledelsesgrundlaget.",
        examples=["Ledelsesgrundlaget ændres ikke."],
    )


class Mandat(Afsnit):
    """Who may do what."""

    hvad_besluttes: Svar[Beslutningsgenstand] | None = required(
        "hvad besluttes", "Om der skal besluttes om kommissoriet, om den færdige model, eller begge dele."
    )
    tekst: Svar[Brødtekst] | None = required(
        "tekst",
        "Hvad gruppen selv må afgøre, og hvad den skal forelægge.",
        examples=["Gruppen tilrettelægger selv arbejdet og forelægger et udkast."],
    )
    indstiller: Svar[Organ] | None = required("indstiller", "Den, der indstiller sagen til beslutning.", examples=["Direktionen"])
    beslutter: Svar[Organ] | None = required("beslutter", "Det organ, der beslutter.", examples=["Økonomiudvalget"])
    formel_beslutning: Svar[Brødtekst] | None = optional(
        "formel beslutning",
        "Hvornår en drøftelse skal følges af en formel beslutning på et senere møde.",
        examples=["Valget af model besluttes på et senere møde."],
    )
