"""Who does the work, and who is asked."""

from kommissorium.model.answers import Svar
from kommissorium.model.base import optional, required
from kommissorium.model.section import Afsnit
from kommissorium.model.texts import Brødtekst, Organ, Tekst
from kommissorium.model.values import Tidspunkt


class Medlem(Afsnit):
    """A seat in a group."""

    rolle: Svar[Tekst] | None = required("rolle", "Medlemmets rolle eller stilling.", examples=["Kommunaldirektøren (formand)"])
    antal: Svar[Tekst] | None = optional("antal", "Hvor mange der har rollen, når der er flere.", examples=["2"])
    navn: Svar[Tekst] | None = optional("navn", "Medlemmets navn. Kan udelades.")
    udpeges_af: Svar[Organ] | None = optional("udpeges af", "Den, der udpeger medlemmet.", examples=["Økonomiudvalget"])


class Gruppe(Afsnit):
    """A group with a part of the work."""

    navn: Svar[Tekst] | None = required("navn", "Gruppens navn.", examples=["Styregruppe"])
    opgave: Svar[Tekst] | None = optional(
        "opgave", "Gruppens opgave i en sætning.", examples=["Gruppen følger arbejdet og godkender udkastet."]
    )
    medlemmer: Svar[list[Medlem]] = optional("medlemmer", "Gruppens medlemmer med roller; navne kan udelades.", item="medlem")


class Organisering(Afsnit):
    """How the work is manned."""

    opdragsgiver: Svar[Organ] | None = required("opdragsgiver", "Den, gruppen arbejder for.", examples=["Økonomiudvalget"])
    grupper: Svar[list[Gruppe]] = required("grupper", "De grupper, der har en opgave i arbejdet.", item="gruppe")
    sekretariat: Svar[Tekst] | None = required("sekretariat", "Den afdeling, der betjener gruppen.", examples=["Sekretariatet"])


class Inddragelse(Afsnit):
    """Somebody who is heard."""

    hvem: Svar[Tekst] | None = required("hvem", "Dem, der skal høres.", examples=["Institutionsbestyrelserne"])
    hvordan: Svar[Brødtekst] | None = required("hvordan", "Måden, de høres på.", examples=["Skriftlig høring"])
    hvornår: Svar[Tidspunkt] | None = required("hvornår", "Hvornår de høres.", examples=["november 2019"])
