"""A question catalogue: the questions that a kind of kommissorium must answer, with their options and guidance."""

from pydantic import Field

from kommissorium.model.base import Model
from kommissorium.model.choices import Valg
from kommissorium.model.format import Format
from kommissorium.model.texts import Brødtekst, Tekst


class Gruppe(Valg):
    """What an entry is to the task."""

    SPØRGSMÅL = "spørgsmål"
    KRITIK = "kritik"
    DIALOGSTYRING = "dialogstyring"
    BESLUTNINGSVEJ = "beslutningsvej"


class Svartype(Valg):
    """What kind of answer is asked for."""

    TEKST = "tekst"
    VALG = "valg"
    FLERVALG = "flervalg"
    LISTE = "liste"
    ROLLER = "roller"
    BELØB = "beløb"
    TAL = "tal"
    TIDSPUNKT = "tidspunkt"
    JA_NEJ = "ja_nej"
    VURDERING = "vurdering"


class Del(Model):
    """One part of a question that has several."""

    navn: Tekst = Field(description="Delens navn, som svaret skrives ud for.")
    tekst: Tekst = Field(description="Delens navn, som det trykkes.")
    svartype: Svartype = Field(default=Svartype.TEKST, description="Den slags svar, der ventes.")
    valgmuligheder: list[Tekst] = Field(default_factory=list, description="De svar, der kan vælges imellem.")


class Post(Model):
    """One entry: a question, a criticism, an element of dialogstyring, or a step of the decision path."""

    id: Tekst = Field(description="Postens nummer.", examples=["S1"])
    gruppe: Gruppe = Field(description="Hvad posten er for opgaven.")
    tekst: Tekst = Field(description="Spørgsmålet eller kritikken, som det trykkes i dokumentet.")
    afsnit: list[Tekst] = Field(default_factory=list, description="De afsnit i input, posten hører til; hovedafsnittet først.")
    felt: Tekst | None = Field(default=None, description="Det felt i input, hvor svaret skrives.", examples=["opgave.spørgsmål"])
    svartype: Svartype = Field(default=Svartype.TEKST, description="Den slags svar, der ventes, når posten ikke har dele.")
    valgmuligheder: list[Tekst] = Field(default_factory=list, description="De svar, der kan vælges imellem.")
    dele: list[Del] = Field(default_factory=list, description="Spørgsmålets dele, når det har flere.")
    vejledning: Brødtekst | None = Field(default=None, description="Vejledning til den, der svarer. Trykkes aldrig.")
    kilde: Tekst | None = Field(default=None, description="Hvor posten stammer fra.")


class Katalog(Model):
    """A catalogue, as it stands in its file."""

    format: Format = Field(description="Den udgave af katalogets format, som filen er skrevet i.")
    navn: Tekst = Field(description="Katalogets navn.")
    titel: Tekst = Field(description="Det, kataloget handler om.")
    poster: list[Post] = Field(description="Katalogets poster, i den rækkefølge de trykkes.")

    def post(self, id: str) -> Post | None:
        """The entry with that id, or None; case makes no difference."""
        return next((post for post in self.poster if post.id.casefold() == id.casefold()), None)

    def group(self, gruppe: Gruppe) -> list[Post]:
        """The entries of one group, in their order."""
        return [post for post in self.poster if post.gruppe is gruppe]
