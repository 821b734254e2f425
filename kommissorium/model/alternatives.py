"""The models to be weighed against each other, and against what is known to go wrong."""

from typing import TypeAlias

from kommissorium.model.answers import Belyses, Svar
from kommissorium.model.base import optional, required
from kommissorium.model.choices import Valg
from kommissorium.model.section import Afsnit
from kommissorium.model.task import Spørgsmål
from kommissorium.model.texts import Brødtekst, Tekst


class Niveau(Valg):
    """How great a risk is."""

    LAV = "lav"
    MIDDEL = "middel"
    HØJ = "høj"


class Vurdering(Afsnit):
    """How one model stands up to one criticism."""

    risiko: Svar[Belyses | Niveau] | None = required(
        "risiko", "Hvor stor risikoen er for, at kritikken rammer modellen. Skriv »skal belyses«, når arbejdet skal vurdere den."
    )
    tekst: Svar[Brødtekst] | None = optional(
        "tekst", "Begrundelsen i en sætning eller to.", examples=["Målene er få, og de drøftes hvert år."]
    )


Vurderinger: TypeAlias = dict[str, Svar[Belyses | Vurdering] | None]
"""For each criticism, by its id: the assessment, or that the work is to make it."""


class Kriterium(Afsnit):
    """A criticism of one's own, beside those of the catalogue."""

    id: Tekst | None = required("id", "Et kort nummer, som vurderingerne henviser til.", examples=["E1"])
    tekst: Svar[Tekst] | None = required("tekst", "Kritikken i en sætning.", examples=["Målene bliver for mange."])


class Alternativ(Afsnit):
    """One model that could be chosen, the present one included."""

    navn: Svar[Tekst] | None = required("navn", "Modellens navn.", examples=["Dialogstyring", "Uændret styring"])
    beskrivelse: Svar[Brødtekst] | None = required(
        "beskrivelse", "Hvad modellen går ud på.", examples=["Udvalg og ledere mødes to gange om året og aftaler få mål."]
    )
    fordele: Svar[list[Tekst]] = optional("fordele", "Modellens fordele, en i hver linje.", examples=["Færre mål"], item="fordel")
    ulemper: Svar[list[Tekst]] = optional("ulemper", "Modellens ulemper, en i hver linje.", examples=["Flere møder"], item="ulempe")
    vurdering: Vurderinger = optional(
        "vurdering", "Modellen holdt op mod hvert kritikpunkt: lav, middel eller høj risiko, og hvorfor.", item="kritikpunkt", default={}
    )


class Modeller(Afsnit):
    """What could be chosen, and how it is weighed."""

    tekst: Svar[Brødtekst] | None = optional(
        "tekst", "Indledning til modellerne.", examples=["Modellerne belyses efter de samme spørgsmål."]
    )
    alternativer: Svar[list[Alternativ]] = required("alternativer", "De modeller, der skal belyses, også den nuværende.", item="alternativ")
    elementer: Svar[list[Spørgsmål]] = optional(
        "elementer", "De dele af dialogstyring, der skal tages stilling til, fra kataloget.", item="element"
    )
    kriterier: Svar[list[Kriterium]] = optional("kriterier", "Egne kritikpunkter ud over katalogets.", item="kriterium")
