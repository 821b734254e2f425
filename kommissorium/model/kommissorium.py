"""The kommissorium as a whole."""

from kommissorium.model.answers import Svar
from kommissorium.model.base import Krav, optional, required
from kommissorium.model.case import Stamoplysninger
from kommissorium.model.section import Afsnit, section
from kommissorium.model.texts import Brødtekst, Tekst

FORMAT = "1"
"""The version of the input format that this model reads."""


class Kommissorium(Afsnit):
    """Everything that one input file says, in the order in which the document says it."""

    format: Tekst = required("format", "Filens format. Skal være 1.", default=Tekst(FORMAT))
    katalog: Tekst = optional("katalog", "Spørgsmålskataloget: navnet på et indbygget eller en fil ved siden af denne.", default=Tekst("styringsmodel"))
    stamoplysninger: Stamoplysninger = section(Stamoplysninger, Krav.PÅKRÆVET, "Stamoplysninger", "Sagens kendetegn.")
    formål: Svar[Brødtekst] | None = required("Formål", "Hvad der skal være anderledes bagefter, i en til tre sætninger.")
