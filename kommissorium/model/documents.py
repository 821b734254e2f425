"""What lies beside the kommissorium, and its approval."""

from kommissorium.model.answers import Svar
from kommissorium.model.base import optional, recommended, required
from kommissorium.model.section import Afsnit
from kommissorium.model.texts import Organ, Tekst
from kommissorium.model.values import Dato


class Bilag(Afsnit):
    """An annex."""

    titel: Svar[Tekst] | None = required("titel", "Bilagets titel.", examples=["Oversigt over kontrakter"])
    fil: Svar[Tekst] | None = optional(
        "fil", "Bilagets Word-fil, som sættes bagest i kommissoriet. Den ligger ved siden af denne fil.", examples=["oversigt.docx"]
    )


class Godkendelse(Afsnit):
    """Where and when the kommissorium was approved."""

    organ: Svar[Organ] | None = recommended("organ", "Det organ, der har godkendt kommissoriet.", examples=["Økonomiudvalget"])
    dato: Svar[Dato] | None = recommended("dato", "Mødets dato.", examples=["23. januar 2020"])
    punkt: Svar[Tekst] | None = optional("punkt", "Punktets nummer på dagsordenen.", examples=["7"])
