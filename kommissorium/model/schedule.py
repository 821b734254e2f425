"""When things happen, and on which conditions."""

from kommissorium.model.answers import Svar
from kommissorium.model.base import Krav, optional, required
from kommissorium.model.section import Afsnit, section
from kommissorium.model.texts import Organ, Tekst
from kommissorium.model.values import Tidspunkt


class Periode(Afsnit):
    """The time that the work takes."""

    fra: Svar[Tidspunkt] | None = optional("fra", "Hvornår arbejdet begynder.", examples=["1. oktober 2019"])
    til: Svar[Tidspunkt] | None = optional("til", "Hvornår arbejdet er færdigt.", examples=["primo 2020"])


class Milepæl(Afsnit):
    """One step of the plan."""

    tidspunkt: Svar[Tidspunkt] | None = required("tidspunkt", "Hvornår det sker.", examples=["ultimo november 2019"])
    aktivitet: Svar[Tekst] | None = required("aktivitet", "Det, der sker.", examples=["Direktionen drøfter udkastet"])
    ansvarlig: Svar[Tekst] | None = optional("ansvarlig", "Den, der har ansvaret.", examples=["Sekretariatet"])
    organ: Svar[Organ] | None = optional("organ", "Det organ, der behandler sagen.", examples=["Økonomiudvalget"])


class Betingelse(Afsnit):
    """Something that the plan depends on."""

    betingelse: Svar[Tekst] | None = required("betingelse", "Det, der skal være sket.", examples=["Budgettet er vedtaget"])
    hvis_ikke: Svar[Tekst] | None = required(
        "hvis ikke", "Hvad der sker, hvis det ikke er sket i tide.", examples=["Planen rykkes en måned."]
    )


class Tidsplan(Afsnit):
    """The plan: its length, its steps and what it depends on."""

    periode: Periode = section(Periode, Krav.VALGFRI, "periode", "Den tid, arbejdet tager.")
    milepæle: Svar[list[Milepæl]] = required("milepæle", "Planens trin i rækkefølge.", item="milepæl")
    betingelser: Svar[list[Betingelse]] = optional("betingelser", "Det, planen afhænger af.", item="betingelse")
