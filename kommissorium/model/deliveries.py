"""What comes out of the work, and how it is followed on the way."""

from kommissorium.model.answers import Svar
from kommissorium.model.base import optional, required
from kommissorium.model.section import Afsnit
from kommissorium.model.texts import Organ, Tekst
from kommissorium.model.values import Tidspunkt


class Leverance(Afsnit):
    """One thing that is handed over."""

    hvad: Svar[Tekst] | None = required("hvad", "Det, der afleveres.", examples=["Forslag til styringsmodel"])
    til: Svar[Organ] | None = required("til", "Den, der får det.", examples=["Økonomiudvalget"])
    tidspunkt: Svar[Tidspunkt] | None = required("tidspunkt", "Hvornår det afleveres.", examples=["primo 2020"])
    form: Svar[Tekst] | None = optional("form", "Formen.", examples=["Sagsfremstilling med bilag"])


class Afrapportering(Afsnit):
    """One report that comes back regularly."""

    hvad: Svar[Tekst] | None = required("hvad", "Det, der fortælles om.", examples=["Status på arbejdet"])
    hvor_ofte: Svar[Tekst] | None = required("hvor ofte", "Hvor tit der rapporteres.", examples=["Hver måned"])
    til: Svar[Organ] | None = required("til", "Den, der får rapporten.", examples=["Direktionen"])
