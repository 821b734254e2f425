"""What the case is: the facts at the top of the document."""

from kommissorium.model.answers import Svar
from kommissorium.model.base import optional, required
from kommissorium.model.choices import Valg
from kommissorium.model.section import Afsnit
from kommissorium.model.texts import Organ, Tekst
from kommissorium.model.values import Dato, Tidspunkt


class Status(Valg):
    """How far the kommissorium has come."""

    UDKAST = "udkast"
    TIL_BEHANDLING = "til behandling"
    GODKENDT = "godkendt"


class Adgang(Valg):
    """Whether the public may see the case."""

    ÅBEN = "åben"
    LUKKET = "lukket"


class Rolle(Valg):
    """What a body does with the case."""

    DRØFTER = "drøfter"
    INDSTILLER = "indstiller"
    BESLUTTER = "beslutter"


class Form(Valg):
    """What kind of body does the work."""

    ARBEJDSGRUPPE = "administrativ arbejdsgruppe"
    PROJEKTGRUPPE = "projektgruppe"
    STYREGRUPPE = "styregruppe"
    UDVALG = "§ 17, stk. 4-udvalg"
    RÅD = "råd"
    ANDET = "andet"


class Behandling(Afsnit):
    """One meeting that treats the case."""

    organ: Svar[Organ] | None = required("organ", "Det organ, der behandler sagen.", examples=["Økonomiudvalget"])
    tidspunkt: Svar[Tidspunkt] | None = required(
        "tidspunkt", "Mødets dato, eller så nøjagtigt som den kendes.", examples=["23. januar 2020", "primo 2020"]
    )
    rolle: Svar[Rolle] | None = optional("rolle", "Om organet drøfter, indstiller eller beslutter.")
    punkt: Svar[Tekst] | None = optional("punkt", "Punktets nummer på dagsordenen.", examples=["7"])


class Stamoplysninger(Afsnit):
    """The facts by which the case is found and told apart."""

    titel: Svar[Tekst] | None = required(
        "titel", "Kommissoriets titel, uden ordet »kommissorium« foran.", examples=["Ny politisk styrings- og ledelsesmodel"]
    )
    kommune: Svar[Tekst] | None = required("kommune", "Kommunens navn, som den selv skriver det.", examples=["Dragør Kommune"])
    afdeling: Svar[Tekst] | None = optional("afdeling", "Den afdeling eller det center, der har sagen.", examples=["Sekretariatet"])
    sagsnr: Svar[Tekst] | None = required("sagsnummer", "Sagens nummer i kommunens sagssystem.", examples=["15/2417"])
    dokumentnr: Svar[Tekst] | None = optional("dokumentnummer", "Dokumentets nummer i kommunens sagssystem.", examples=["2417-19"])
    kle: Svar[Tekst] | None = optional("KLE-nummer", "Sagens emnenummer efter KLE.", examples=["00.15.00"])
    adgang: Svar[Adgang] | None = optional("adgang", "Om dokumentet er åbent eller lukket for offentligheden.")
    dato: Svar[Dato] | None = required("dato", "Dokumentets dato.", examples=["22. august 2019"])
    version: Svar[Tekst] | None = optional("version", "Udgavens nummer, hvis der kommer flere.", examples=["1.0"])
    status: Status = optional(
        "status", "Hvor langt kommissoriet er. I et godkendt kommissorium må intet stå til afklaring.", default=Status.UDKAST
    )
    bestiller: Svar[Organ] | None = required("bestiller", "Det organ eller den chef, der har bestilt arbejdet.", examples=["Direktionen"])
    ansvarlig: Svar[Tekst] | None = required("ansvarlig", "Den rolle, der har ansvaret for arbejdet.", examples=["Kommunaldirektøren"])
    behandles_i: Svar[list[Behandling]] = required(
        "behandles i", "De møder, sagen skal igennem, i rækkefølge. Det sidste er det, der beslutter.", item="behandling"
    )
    form: Svar[Form] | None = optional("form", "Hvad det er for en gruppe, der får opgaven.")
    nedsat_af: Svar[Organ] | None = optional(
        "nedsat af",
        "Det organ, der nedsætter gruppen. Et § 17, stk. 4-udvalg kan kun kommunalbestyrelsen nedsætte.",
        examples=["Økonomiudvalget"],
    )
