"""F: what can keep a file from being written."""

from kommissorium.diagnostics.codes.entry import Code
from kommissorium.diagnostics.finding import Severity
from kommissorium.texts import N_

_ERROR = Severity.ERROR

FILES = (
    Code(
        "F101",
        _ERROR,
        N_("Der er ikke plads på disken"),
        N_("Filen blev ikke skrevet, og den gamle er der stadig. Slet noget, eller vælg et andet sted."),
    ),
    Code("F102", _ERROR, N_("Mappen findes ikke"), N_("Filen skulle skrives i en mappe, der ikke er der. Opret den, eller vælg en anden.")),
    Code("F103", _ERROR, N_("Navnet er en mappes"), N_("Der ligger en mappe med det navn, filen skulle have. Vælg et andet navn.")),
    Code("F104", _ERROR, N_("Filen kan ikke skrives"), N_("Filen er åben i Word, eller du må ikke skrive i mappen.")),
    Code(
        "F105",
        _ERROR,
        N_("Filen findes allerede"),
        N_("En inputfil eller en kopi bliver aldrig overskrevet, for den kan være rettet. Vælg et andet navn eller en anden mappe."),
    ),
    Code("F106", _ERROR, N_("Mappen kan ikke oprettes"), N_("Du må ikke skrive der, eller der ligger en fil med mappens navn.")),
    Code(
        "F107", _ERROR, N_("Mappen er skrivebeskyttet"), N_("Du må ikke skrive i mappen, eller drevet kan kun læses. Vælg en anden mappe.")
    ),
    Code(
        "F108",
        _ERROR,
        N_("Navnet er for langt"),
        N_("Et filnavn må højst have 255 tegn, og i Windows hele stien med. Vælg et kortere navn eller en mappe højere oppe."),
    ),
    Code(
        "F109",
        _ERROR,
        N_("Dokumentet er åbent i Word"),
        N_("Det, der rettes i Word, ville gå tabt. Luk dokumentet, og prøv igen. Imens ligger en fil, der begynder med ~$, ved siden af."),
    ),
    Code(
        "F110",
        _ERROR,
        N_("Dokumentet er ikke programmets eget"),
        N_("Der ligger et dokument i forvejen, som programmet ikke har skrevet. Vælg et andet navn, eller skriv --overskriv."),
    ),
    Code(
        "F111",
        _ERROR,
        N_("Dokumentet er rettet i Word"),
        N_("Rettelserne ville gå tabt. Skriv dem ind i filen, byg under et andet navn, eller skriv --overskriv."),
    ),
    Code(
        "F112",
        _ERROR,
        N_("Navnet ender ikke på .docx"),
        N_("Dokumentet er et Word-dokument, og Word åbner det kun med den endelse."),
        "-o udkast.doc",
        "-o udkast.docx",
    ),
    Code(
        "F113", _ERROR, N_("Dokumentet ville overskrive sit eget grundlag"), N_("Navnet er inputfilens eller skabelonens. Vælg et andet.")
    ),
    Code(
        "F114",
        _ERROR,
        N_("Der ligger en fil med det navn"),
        N_("»skabelon udfyld« overskriver intet, du ikke har bedt om. Vælg et andet navn, eller skriv --overskriv."),
    ),
    Code(
        "F120",
        _ERROR,
        N_("Der er intet dokument, der hedder sådan"),
        N_("Navnet efter --dokument er ikke et af programmets dokumenter."),
        "--dokument referat",
        "--dokument dialogreferat",
    ),
    Code(
        "F121",
        _ERROR,
        N_("Filen har ikke noget til dokumentet"),
        N_("Hvert dokument bygges af bestemte afsnit, og ingen af dem er udfyldt. Skriv afsnittet, eller vælg et andet dokument."),
    ),
    Code(
        "F122",
        _ERROR,
        N_("Flere dokumenter kan ikke få samme navn"),
        N_("Der bliver bygget et dokument for hvert dialogmøde. Udelad -o, så får de hver sit navn."),
    ),
    Code(
        "F130",
        _ERROR,
        N_("Der er ingen skabelon, der hedder sådan"),
        N_("»skabelon kopi« kopierer de skabeloner, der følger med. »skabelon liste« viser deres navne."),
    ),
    Code(
        "F140",
        Severity.INFO,
        N_("Sidetal kan ikke vises"),
        N_("Det er LibreOffice, der ved, hvilken side noget kommer til at stå på. Installér det, eller udelad --side."),
    ),
    Code(
        "F150",
        _ERROR,
        N_("Svaret kan ikke sættes ind i filen"),
        N_("Filen er skrevet på en måde, hvor resten ville blive ændret. Den er ikke rørt. Skriv svaret i filen selv."),
    ),
    Code(
        "F151",
        _ERROR,
        N_("En JSON-fil bliver ikke rettet"),
        N_("Programmet retter kun i YAML-filer. Skriv svaret i filen selv, eller lav en ny fil med »kommissorium ny«."),
    ),
    Code(
        "F152",
        _ERROR,
        N_("Der står noget andet, hvor svaret skal være"),
        N_("Et felt har en tekst, hvor der skulle være felter under det, eller en liste er kortere end ventet. Ret det i filen."),
    ),
    Code(
        "F160",
        _ERROR,
        N_("Mappen har ingen inputfiler"),
        N_("»byg-alle« bygger af filer, der ender på .yaml, .yml eller .json, også dem i mappens mapper. Profiler er ikke inputfiler."),
    ),
    Code(
        "F161",
        _ERROR,
        N_("To inputfiler giver dokumenter med samme navn"),
        N_("Den første er bygget, den anden ikke. Giv den et andet navn; i et ark med kolonnen »filnavn«."),
    ),
    Code("F162", _ERROR, N_("Navnet kan ikke bruges"), N_("Det har ingen tegn, som et filnavn kan bestå af. Skriv bogstaver eller tal.")),
    Code(
        "F163",
        _ERROR,
        N_("Arbejdet blev afbrudt"),
        N_("En af de processer, der byggede, blev lukket. Kør kommandoen igen; det, der er bygget, bliver ikke bygget om."),
    ),
    Code(
        "F164",
        _ERROR,
        N_("Programmet fejlede på én fil"),
        N_("De andre dokumenter er bygget. Byg filen alene med »byg«; så skriver programmet en logfil."),
    ),
    Code(
        "F165",
        _ERROR,
        N_("Der bygges allerede i mappen"),
        N_("To »byg-alle« må ikke skrive i samme mappe på én gang. Vent, eller vælg en anden mappe med -o."),
    ),
)
