"""A municipality's profile: what is the same in all its documents."""

from datetime import date

from pydantic import Field

from kommissorium.model.base import Model
from kommissorium.model.choices import Valg
from kommissorium.model.format import FORMAT, Format
from kommissorium.model.profile_values import Anførselstegn, Antal, Genitiv, Mønster, Årsdag
from kommissorium.model.texts import Tekst
from kommissorium.model.values import Dato

LEFT_OUT = "udelad"
"""What `tomt_afsnit` says when a section without content is left out."""
QUOTES = "»«"
"""The quotation marks where no profile says otherwise."""


class Organart(Valg):
    """What a body is by law, whatever its name."""

    KOMMUNALBESTYRELSE = "kommunalbestyrelse"


class JaNej(Valg):
    """Yes or no."""

    JA = "ja"
    NEJ = "nej"


class _Oplysninger(Model):
    """Fields of a profile; a key without a value says nothing."""

    @classmethod
    def prepared(cls, value: object) -> object:
        """The keys that have a value."""
        return {key: answer for key, answer in value.items() if answer is not None} if isinstance(value, dict) else value


class Kommunenavn(_Oplysninger):
    """The municipality's name."""

    navn: Tekst = Field(description="Navnet, som kommunen selv skriver det.", examples=["Dragør Kommune"])
    genitiv: Genitiv | None = Field(default=None, description="Navnet i ejefald.", examples=["Dragør Kommunes"])
    andre_former: list[Tekst] = Field(default_factory=list, description="Stavemåder af navnet, som ikke skal bruges.")


class Organnavn(_Oplysninger):
    """A body's name in its forms."""

    navn: Tekst = Field(description="Det officielle navn i bestemt form med stort begyndelsesbogstav.", examples=["Økonomiudvalget"])
    i_sætning: Tekst | None = Field(default=None, description="Navnet inde i en sætning, når det ikke er det samme.", examples=["byrådet"])
    forkortelse: Tekst | None = Field(default=None, description="Forkortelsen, hvis kommunen bruger en.", examples=["ØU"])
    genitiv: Genitiv | None = Field(default=None, description="Navnet i ejefald.", examples=["Økonomiudvalgets"])
    ubestemt: Tekst | None = Field(default=None, description="Navnet i ubestemt form.", examples=["økonomiudvalg"])
    art: Organart | None = Field(default=None, description="»kommunalbestyrelse« for det organ, der er kommunens kommunalbestyrelse.")
    andre_former: list[Tekst] = Field(default_factory=list, description="Stavemåder, der betyder det samme og ikke skal bruges.")


class Sagsnummer(_Oplysninger):
    """What the municipality's case numbers look like."""

    mønster: Mønster | None = Field(default=None, description="Regulært udtryk, som hele nummeret skal passe på; tomt er ingen kontrol.")
    eksempel: Tekst | None = Field(default=None, description="Et sagsnummer, som passer på mønstret.", examples=["15/2417"])


class Fridag(_Oplysninger):
    """A day on which the municipality is closed though it is no public holiday."""

    dato: Årsdag = Field(description="Dag og måned for hvert år, eller dag, måned og år for ét.", examples=["24. december"])
    navn: Tekst = Field(description="Dagens navn.", examples=["Juleaftensdag"])


class Kalendermøde(_Oplysninger):
    """A meeting in the municipality's calendar."""

    organ: Tekst = Field(description="Det organ, der holder mødet, som det hedder under »organer«.", examples=["Økonomiudvalget"])
    dato: Dato = Field(description="Mødets dato.", examples=["16. marts 2021"])


class Sagstrin(_Oplysninger):
    """One step of the way that the municipality's cases go: a meeting of a body, or work that takes time."""

    trin: Tekst | None = Field(default=None, description="Det, der sker; udelades det, står organets navn.", examples=["Høring i MED"])
    organ: Tekst | None = Field(default=None, description="Det organ, der behandler sagen på et møde; udelades ved andet arbejde.")
    hverdage: Antal | None = Field(
        default=None, description="Hvor mange hverdage arbejdet tager; ved et møde de hverdage, der går, til det næste kan begynde."
    )
    dagsorden_hverdage: Antal | None = Field(
        default=None, description="Antal hverdage fra dagsordenen sendes ud til mødet, når organet har sit eget."
    )


class Undtagelse(_Oplysninger):
    """A rule for templates and documents that the municipality does not follow."""

    kode: Tekst = Field(description="Reglens kode.", examples=["D114"])
    grund: Tekst = Field(description="Hvorfor reglen ikke gælder.", examples=["Tabellerne er forklaret i teksten ovenover."])
    fil: Tekst | None = Field(default=None, description="Den fil, undtagelsen gælder; ellers gælder den alle.", examples=["brev.docx"])


class Profil(_Oplysninger):
    """A profile, as it stands in its file."""

    format: Format = Field(default=FORMAT, description="Den udgave af profilens format, som filen er skrevet i.")
    kommune: Kommunenavn = Field(description="Kommunens navn.")
    organer: list[Organnavn] = Field(default_factory=list, description="Kommunens organer.")
    forkort: JaNej = Field(
        default=JaNej.JA, description="Om organernes navne forkortes, når de har stået helt ud én gang, eller altid skrives helt ud."
    )
    sagsnummer: Sagsnummer = Field(default_factory=lambda: Sagsnummer.read({}), description="Sagsnumrenes form.")
    dagsorden_hverdage: Antal | None = Field(
        default=None, description="Antal hverdage fra dagsordenen sendes ud til mødet; tomt er ingen kontrol.", examples=["4"]
    )
    tomt_afsnit: Tekst = Field(
        default=Tekst(LEFT_OUT), description="»udelad«, eller de ord, som et afsnit uden indhold skal bestå af.", examples=["udelad"]
    )
    anførselstegn: Anførselstegn = Field(default=QUOTES, description="To tegn: det, der åbner, og det, der lukker.")
    fridage: list[Fridag] = Field(default_factory=list, description="Dage, som ikke er helligdage, men hvor kommunen holder lukket.")
    møder: list[Kalendermøde] = Field(default_factory=list, description="Mødekalenderen: organernes møder, et i hver linje.")
    sagsgang: list[Sagstrin] = Field(
        default_factory=list, description="Den vej, en sag går, trin for trin; tomt er den almindelige, som vejledningen viser."
    )
    undtagelser: list[Undtagelse] = Field(default_factory=list, description="Regler for Word-filer, som kommunen ikke følger.")

    def day_off(self, day: date) -> str:
        """The name of the municipality's own day off; empty on other days."""
        return next((off.navn for off in self.fridage if off.dato.is_on(day)), "")
