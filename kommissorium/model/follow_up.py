"""What may go wrong, who is told, and how the kommissorium is changed."""

from kommissorium.model.alternatives import Niveau
from kommissorium.model.answers import Svar
from kommissorium.model.base import optional, required
from kommissorium.model.section import Afsnit
from kommissorium.model.texts import Brødtekst, Organ, Tekst
from kommissorium.model.values import Tidspunkt


class Risiko(Afsnit):
    """Something that may go wrong, and what is done about it."""

    risiko: Svar[Tekst] | None = required("risiko", "Det, der kan gå galt.", examples=["Lovgivningen ændres undervejs"])
    vurdering: Svar[Niveau] | None = optional("vurdering", "Hvor stor risikoen er.")
    håndtering: Svar[Brødtekst] | None = required("håndtering", "Hvad der gøres ved den.", examples=["Planen drøftes hver måned."])
    ansvarlig: Svar[Tekst] | None = optional("ansvarlig", "Den, der holder øje med den.", examples=["Sekretariatet"])


class Kommunikation(Afsnit):
    """One message to one group of people."""

    målgruppe: Svar[Tekst] | None = required("målgruppe", "Dem, der skal vide besked.", examples=["Medarbejderne"])
    budskab: Svar[Brødtekst] | None = required("budskab", "Det, de skal vide.", examples=["Hvornår der besluttes."])
    kanal: Svar[Tekst] | None = optional("kanal", "Vejen, de får det at vide ad.", examples=["Intranettet"])
    hvornår: Svar[Tidspunkt] | None = optional("hvornår", "Hvornår de får det at vide.", examples=["primo 2020"])


class Evaluering(Afsnit):
    """When the kommissorium is looked at again, and who may change it."""

    tekst: Svar[Brødtekst] | None = optional("tekst", "Hvordan der evalueres.", examples=["Ved en drøftelse med lederne."])
    tidspunkt: Svar[Tidspunkt] | None = optional("tidspunkt", "Hvornår der evalueres.", examples=["ultimo 2020"])
    ændres_af: Svar[Organ] | None = optional("ændres af", "Den, der kan ændre kommissoriet.", examples=["Økonomiudvalget"])
