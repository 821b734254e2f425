"""A draft agreement on results: what one would have to answer before it could be made, question by question of the memo."""

from kommissorium.model.answers import Svar
from kommissorium.model.base import Krav, optional, required
from kommissorium.model.choices import Valg
from kommissorium.model.deliveries import Afrapportering
from kommissorium.model.section import Afsnit, section
from kommissorium.model.texts import Brødtekst, Organ, Tekst
from kommissorium.model.values import Beløb, Tidspunkt


class Måltype(Valg):
    """What a goal is a goal for: what is done, what comes out of it, or what difference it makes."""

    PROCES = "proces"
    RESULTAT = "resultat"
    EFFEKT = "effekt"


class Målniveau(Valg):
    """How near to daily work a goal is."""

    OVERORDNET = "overordnet"
    OPERATIONELT = "operationelt"


class Målsigte(Valg):
    """Whether a goal keeps things running or changes them."""

    DRIFT = "drift"
    UDVIKLING = "udvikling"


class Følgetype(Valg):
    """What follows from reaching or missing the goals."""

    INGEN = "ingen"
    BELØNNING = "belønning"
    SANKTION = "sanktion"
    BEGGE = "begge"


class Mål(Afsnit):
    """One goal, and how one can see whether it is reached."""

    mål: Svar[Tekst] | None = required("mål", "Målet i én sætning.", examples=["Alle børn er ude mindst to timer om dagen"])
    type: Svar[Måltype] | None = required("type", "Om målet gælder indsatsen, det, der kommer ud af den, eller forskellen for borgerne.")
    niveau: Svar[Målniveau] | None = required("niveau", "Om målet er overordnet eller tæt på hverdagen.")
    sigte: Svar[Målsigte] | None = required("sigte", "Om målet gælder driften eller noget nyt.")
    måling: Svar[Tekst] | None = required("måling", "Hvordan man kan se, om målet er nået, og hvem der samler oplysningerne.")
    udgangspunkt: Svar[Tekst] | None = optional("udgangspunkt", "Hvordan det står til i dag.", examples=["5,4 pct. i 2021"])
    tidspunkt: Svar[Tidspunkt] | None = optional("tidspunkt", "Hvornår målet skal være nået.", examples=["ultimo 2020"])


class Ressourcer(Afsnit):
    """What the institution works within, and what it is given."""

    rammer: Svar[Brødtekst] | None = required("rammer", "De rammer, der gælder, for eksempel budget, normering og love.")
    beløb: Svar[Beløb] | None = optional("beløb", "De penge, der tilføres, i hele kroner.", examples=["150.000 kr."])
    timer: Svar[Tekst] | None = optional("timer", "De timer, der tilføres.", examples=["120 timer"])
    kompetencer: Svar[Tekst] | None = optional("kompetencer", "De kompetencer, der tilføres.", examples=["Kursus i udepædagogik"])


class Følger(Afsnit):
    """Sanctions and rewards."""

    valg: Svar[Følgetype] | None = required("valg", "Om det har følger, at mål nås eller ikke nås. »Ingen« er også et svar.")
    tekst: Svar[Brødtekst] | None = optional("tekst", "Hvilke følger, for hvem, og hvem der afgør det.")


class Vilkår(Afsnit):
    """A condition outside the agreement that may change."""

    vilkår: Svar[Tekst] | None = required("vilkår", "Det, der kan ændre sig.", examples=["Børnetallet"])
    virkning: Svar[Tekst] | None = required("virkning", "Hvad der så sker med målene.")
    beslutter: Svar[Organ] | None = required("beslutter", "Den, der beslutter det.", examples=["Børne- og Kulturudvalget"])


class EgetSpørgsmål(Afsnit):
    """A question beside the memo's."""

    spørgsmål: Svar[Tekst] | None = required("spørgsmål", "Spørgsmålet.")
    svar: Svar[Brødtekst] | None = required("svar", "Svaret.")


class Resultataftale(Afsnit):
    """The draft, section by section in the order of the memo's questions."""

    titel: Svar[Tekst] | None = required("titel", "Det, aftalen handler om.", examples=["Udeliv i Børnehuset Kløvervangen"])
    indledning: Svar[Brødtekst] | None = optional("indledning", "Hvorfor udkastet er lavet.")
    bestiller: Svar[Organ] | None = required("bestiller", "Den, der bestiller resultaterne.", examples=["Børne- og Kulturudvalget"])
    udfører: Svar[Tekst] | None = required("udfører", "Den, der skal levere dem.", examples=["Institutionens leder"])
    fra: Svar[Tidspunkt] | None = required("gælder fra", "Hvornår aftalen begynder.", examples=["1. januar 2021"])
    til: Svar[Tidspunkt] | None = required("gælder til", "Hvornår aftalen slutter.", examples=["31. december 2021"])
    mål: Svar[list[Mål]] = required("mål", "Aftalens mål. Hold antallet nede.", item="mål")
    inddragelse: Svar[Brødtekst] | None = required(
        "borgernes og brugernes inddragelse", "Hvordan borgere og brugere er med til at fastlægge målene."
    )
    ressourcer: Ressourcer = section(Ressourcer, Krav.PÅKRÆVET, "rammer og ressourcer", "Det, institutionen har og får til opgaven.")
    afrapportering: Svar[list[Afrapportering]] = required("måling og afrapportering", "Hvordan der fortælles om målene.", item="linje")
    følger: Følger = section(Følger, Krav.PÅKRÆVET, "sanktioner og belønninger", "Om det har følger, at mål nås eller ikke nås.")
    ændrede_vilkår: Svar[list[Vilkår]] = required("ændrede vilkår", "Hvad der sker, når vilkårene ændrer sig.", item="vilkår")
    øvrige: Svar[list[EgetSpørgsmål]] = optional("øvrige spørgsmål", "De spørgsmål, som er særlige for jer.", item="spørgsmål")
