"""What the work costs, and what follows from it."""

from kommissorium.model.answers import Svar
from kommissorium.model.base import optional, required
from kommissorium.model.choices import Valg
from kommissorium.model.section import Afsnit
from kommissorium.model.texts import Brødtekst, Tekst
from kommissorium.model.values import Beløb


class Bevilling(Valg):
    """Where the money comes from."""

    INGEN = "ingen særskilt bevilling"
    RAMME = "inden for eksisterende ramme"
    SÆRSKILT = "særskilt bevilling"


class Økonomi(Afsnit):
    """Money, hours and skills."""

    bevilling: Svar[Bevilling] | None = required("bevilling", "Om opgaven har sin egen bevilling. Det er også et svar, at den ingen har.")
    beløb: Svar[Beløb] | None = optional("beløb", "Beløbet i hele kroner.", examples=["150.000 kr."])
    finansiering: Svar[Tekst] | None = optional("finansiering", "Hvor pengene kommer fra.", examples=["Puljen til udvikling"])
    timer: Svar[Tekst] | None = optional("timer", "Det tidsforbrug, der regnes med.", examples=["120 timer i forvaltningen"])
    kompetencer: Svar[Tekst] | None = optional("kompetencer", "De kompetencer, opgaven kræver.", examples=["Økonomi og jura"])
    tekst: Svar[Brødtekst] | None = optional("tekst", "Det, der ellers skal siges om økonomien.", examples=["Udgiften afholdes i år."])


class Konsekvenser(Afsnit):
    """What follows in each of four fields; "ingen" is an answer."""

    juridiske: Svar[Brødtekst] | None = required(
        "juridiske", "De juridiske konsekvenser, der skal belyses, eller »ingen«.", examples=["Reglerne for delegation"]
    )
    økonomiske: Svar[Brødtekst] | None = required(
        "økonomiske", "De økonomiske konsekvenser, der skal belyses, eller »ingen«.", examples=["Tiden til møder"]
    )
    personalemæssige: Svar[Brødtekst] | None = required(
        "personalemæssige", "De personalemæssige konsekvenser, der skal belyses, eller »ingen«.", examples=["Ledernes opgaver"]
    )
    andre: Svar[Brødtekst] | None = required(
        "andre", "Andre konsekvenser, der skal belyses, eller »ingen«.", examples=["Samarbejdet med bestyrelserne"]
    )
