"""The version of the input format, so that a later one can bring older files along."""

from typing import Annotated

from pydantic import AfterValidator

from kommissorium.model.problems import problem
from kommissorium.model.texts import Tekst
from kommissorium.texts import _

FORMAT = Tekst("1")
"""The only version there is."""


def _known_format(value: Tekst) -> Tekst:
    if value != FORMAT:
        message = _("Filens format er {found}, men dette program læser kun format {known}.", found=value, known=FORMAT)
        raise problem("I001", message, _("Skriv »format: {known}«, eller hent en nyere udgave af programmet.", known=FORMAT))
    return value


Format = Annotated[Tekst, AfterValidator(_known_format)]
