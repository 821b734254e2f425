"""The kommissorium as a whole."""

from kommissorium.model.agenda_item import Sag
from kommissorium.model.agreement import Resultataftale
from kommissorium.model.alternatives import Modeller
from kommissorium.model.answers import Svar
from kommissorium.model.background import Baggrund
from kommissorium.model.base import Krav, optional, recommended, required
from kommissorium.model.case import Stamoplysninger
from kommissorium.model.deliveries import Afrapportering, Leverance
from kommissorium.model.dialogue import Dialogmøde
from kommissorium.model.direction import Strategibrev
from kommissorium.model.documents import Bilag, Godkendelse
from kommissorium.model.economy import Konsekvenser, Økonomi
from kommissorium.model.follow_up import Evaluering, Kommunikation, Risiko
from kommissorium.model.format import FORMAT, Format
from kommissorium.model.history import Udgave
from kommissorium.model.mandate import Afgrænsning, Mandat
from kommissorium.model.organisation import Inddragelse, Organisering
from kommissorium.model.schedule import Tidsplan
from kommissorium.model.section import Afsnit, section
from kommissorium.model.task import Opgave
from kommissorium.model.texts import Brødtekst, Tekst

DEFAULT_CATALOGUE = Tekst("almindelig")
"""The question catalogue of a file that names none: one that brings no question and no criticism into the document."""


class Kommissorium(Afsnit):
    """Everything that one input file says, in the order in which the document says it."""

    format: Format = required("format", "Den udgave af filens format, som filen er skrevet i.", default=FORMAT, examples=["1"])
    katalog: Tekst = optional(
        "katalog", "Spørgsmålskataloget: et indbygget ved navn eller en fil ved siden af denne.", default=DEFAULT_CATALOGUE
    )
    profil: Tekst | None = optional(
        "profil", "Kommunens profil: en fil ved siden af denne. Udelades den, bruges »profil.yaml«, hvis den ligger der."
    )
    stamoplysninger: Stamoplysninger = section(Stamoplysninger, Krav.PÅKRÆVET, "Stamoplysninger", "De oplysninger, sagen kendes på.")
    baggrund: Baggrund = section(Baggrund, Krav.PÅKRÆVET, "Baggrund", "Det, der førte til opgaven, og det, der er besluttet før.")
    formål: Svar[Brødtekst] | None = required("Formål", "Det, der skal være anderledes bagefter, i en til tre sætninger.")
    opgave: Opgave = section(Opgave, Krav.PÅKRÆVET, "Opgave", "Det, arbejdet skal besvare.")
    modeller: Modeller = section(Modeller, Krav.PÅKRÆVET, "Modeller og alternativer", "De modeller, der skal holdes op mod hinanden.")
    afgrænsning: Afgrænsning = section(Afgrænsning, Krav.ANBEFALET, "Afgrænsning", "Det, der ikke er en del af opgaven.")
    mandat: Mandat = section(
        Mandat, Krav.PÅKRÆVET, "Mandat og beslutningskompetence", "Hvem der indstiller og beslutter, og hvad gruppen selv må."
    )
    organisering: Organisering = section(Organisering, Krav.PÅKRÆVET, "Organisering og bemanding", "Hvem der gør arbejdet.")
    inddragelse: Svar[list[Inddragelse]] = recommended("Inddragelse og høring", "Dem, der skal høres undervejs.", item="linje")
    leverancer: Svar[list[Leverance]] = required("Leverancer", "Det, der skal afleveres.", item="leverance")
    afrapportering: Svar[list[Afrapportering]] = required("Afrapportering", "Hvordan der fortælles om arbejdet undervejs.", item="linje")
    tidsplan: Tidsplan = section(Tidsplan, Krav.PÅKRÆVET, "Tidsplan og milepæle", "Hvornår arbejdet sker, og hvad det afhænger af.")
    økonomi: Økonomi = section(Økonomi, Krav.PÅKRÆVET, "Økonomi og ressourcer", "Penge, timer og kompetencer.")
    konsekvenser: Konsekvenser = section(
        Konsekvenser, Krav.PÅKRÆVET, "Konsekvenser", "De konsekvenser, arbejdet skal belyse. »Ingen« er også et svar."
    )
    risici: Svar[list[Risiko]] = optional("Forudsætninger og risici", "Det, der kan gå galt, og hvad der gøres ved det.", item="risiko")
    kommunikation: Svar[list[Kommunikation]] = optional("Kommunikation", "Dem, der skal have besked, og om hvad.", item="linje")
    evaluering: Evaluering = section(
        Evaluering, Krav.VALGFRI, "Evaluering og ændring af kommissoriet", "Hvornår og hvordan kommissoriet tages op igen."
    )
    kilder: Svar[list[Tekst]] = optional(
        "Kilder", "De kilder, kommissoriet bygger på, en i hver linje.", examples=["Referat af mødet"], item="kilde"
    )
    bilag: Svar[list[Bilag]] = optional("Bilag", "Det, der følger med kommissoriet.", item="bilag")
    godkendelse: Godkendelse = section(Godkendelse, Krav.VALGFRI, "Godkendelse", "Hvor og hvornår kommissoriet blev godkendt.")
    historik: Svar[list[Udgave]] = optional("Historik", "Kommissoriets udgaver, ældste først.", item="udgave")
    sag: Sag = section(Sag, Krav.VALGFRI, "Sagsfremstilling", "Det, sagsfremstillingen siger ud over kommissoriet.")
    dialogmøder: Svar[list[Dialogmøde]] = optional("Dialogmøder", "Møder mellem institutioner og fagudvalg.", item="møde")
    resultataftale: Resultataftale = section(
        Resultataftale, Krav.VALGFRI, "Resultataftale", "Et udkast, der viser, hvad en resultataftale skal svare på."
    )
    strategibrev: Strategibrev = section(Strategibrev, Krav.VALGFRI, "Strategibrev", "Årets brev om retningen.")
