"""The versions of the kommissorium."""

from kommissorium.model.answers import Svar
from kommissorium.model.base import required
from kommissorium.model.section import Afsnit
from kommissorium.model.texts import Tekst
from kommissorium.model.values import Dato


class Udgave(Afsnit):
    """One version, and what is new in it."""

    dato: Svar[Dato] | None = required("dato", "Udgavens dato.", examples=["2. december 2019"])
    version: Svar[Tekst] | None = required("version", "Udgavens nummer.", examples=["0.2"])
    ændring: Svar[Tekst] | None = required("ændring", "Det, der er nyt i udgaven.", examples=["Høringssvar er skrevet ind"])
    af: Svar[Tekst] | None = required("af", "Den rolle, der har lavet ændringen.", examples=["Sekretariatet"])
