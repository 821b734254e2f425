"""The task: what is to be found out, question by question."""

from typing import TypeAlias

from kommissorium.model.answers import Belyses, Svar
from kommissorium.model.base import optional, required
from kommissorium.model.section import Afsnit
from kommissorium.model.texts import Brødtekst, Tekst

Delsvar: TypeAlias = Svar[Belyses | Brødtekst | list[Tekst]]
"""The answer to one part of a question: a text, a list, or that the work is to find out."""


class Spørgsmål(Afsnit):
    """A question of the catalogue, or one of one's own, with its answer as far as there is one."""

    id: Tekst | None = optional("id", "Spørgsmålets nummer i kataloget.", examples=["S1"])
    spørgsmål: Svar[Tekst] | None = optional(
        "spørgsmål", "Jeres eget spørgsmål, når det ikke står i kataloget.", examples=["Hvordan inddrages forældrene?"]
    )
    svar: Svar[Belyses | Brødtekst | list[Tekst] | dict[str, Delsvar | None]] | None = required(
        "svar",
        "Svaret: en tekst, en liste eller et svar for hver del af spørgsmålet. Skriv »skal belyses«, når svaret er en del af opgaven.",
        examples=["skal belyses"],
    )
    bemærkning: Svar[Brødtekst] | None = optional(
        "bemærkning", "Det, der skal siges om svaret.", examples=["Svaret bygger på drøftelsen i direktionen."]
    )


class Opgave(Afsnit):
    """What the work is to answer."""

    tekst: Svar[Brødtekst] | None = optional(
        "tekst", "Opgaven i få sætninger.", examples=["Gruppen skal beskrive to modeller og vurdere dem."]
    )
    spørgsmål: Svar[list[Spørgsmål]] = required(
        "spørgsmål", "De spørgsmål, arbejdet skal besvare: katalogets og jeres egne.", item="spørgsmål"
    )
