"""S3 and S4: a template that meets values it cannot print, and one that reaches outside itself."""

from kommissorium.diagnostics.codes.entry import Code
from kommissorium.diagnostics.finding import Severity
from kommissorium.texts import N_

_ERROR, _WARNING, _INFO = Severity.ERROR, Severity.WARNING, Severity.INFO

ENGINE = (
    Code(
        "S301",
        _ERROR,
        N_("Skabelonen bruger et felt, der ikke findes"),
        N_("Feltets navn er stavet forkert, eller det hører til i et andet afsnit."),
        "{{ stamoplysninger.titell }}",
        "{{ stamoplysninger.titel }}",
    ),
    Code(
        "S302",
        _ERROR,
        N_("Skabelonen vil noget, der ikke er tilladt"),
        N_("Af hensyn til sikkerheden kan en skabelon kun bruge felter og filtre."),
    ),
    Code(
        "S303",
        _ERROR,
        N_("En værdi kan ikke skrives dér"),
        N_("Værdien er en liste, et helt afsnit eller noget andet, som ikke kan stå, hvor mærket står."),
        "{{ risici }}",
        "{% for r in risici %}{{ r.risiko }}{% endfor %}",
    ),
    Code(
        "S304",
        _ERROR,
        N_("Mærket kan ikke udføres"),
        N_("Værdierne i mærket passer ikke til det, der skal gøres med dem, for eksempel tekst og tal lagt sammen."),
    ),
    Code(
        "S305",
        _ERROR,
        N_("Dokumentet bliver for langt"),
        N_("Gentagelser, makroer eller filtre i skabelonen laver mere, end noget dokument kan bruge. Kontrollér dem."),
    ),
    Code(
        "S310",
        _WARNING,
        N_("Noget i en tekst blev vist enklere"),
        N_("Teksten bruger en opstilling, som dokumentet ikke kan vise sådan dér. Ordene er der alle."),
    ),
    Code(
        "S311",
        _INFO,
        N_("Et navn er læst med lille begyndelsesbogstav"),
        N_("Word retter gerne det første bogstav i en sætning til et stort. Findes feltet kun med et lille, er det det, der er ment."),
    ),
    Code(
        "S312",
        _WARNING,
        N_("Et filter kan ikke bruge værdien"),
        N_("Værdien er ikke et beløb, eller datoen findes ikke. Den står i dokumentet, som den er skrevet. Ret den i data."),
        "beløb: mange",
        "beløb: 1.500 kr.",
    ),
    Code(
        "S313",
        _WARNING,
        N_("En indholdskontrol er ikke udfyldt"),
        N_("Kontrollen har navn efter et felt, men står om en hel række eller flere celler. Sæt den om teksten i en celle."),
    ),
    Code(
        "S314",
        _WARNING,
        N_("Et links adresse i en note er ikke udfyldt"),
        N_("Mærker i et links adresse bliver udfyldt i teksten, men ikke i fodnoter og slutnoter. Skriv adressen som tekst i noten."),
    ),
    Code(
        "S401",
        _WARNING,
        N_("Filen er knyttet til en anden skabelon"),
        N_("Word henter den anden skabelon, når dokumentet åbnes, og den kan have makroer. Fjern tilknytningen."),
    ),
    Code(
        "S402",
        _WARNING,
        N_("Et billede hentes udefra"),
        N_("Den, der ejer adressen, kan se, hvem der læser. Sæt selve billedet ind."),
    ),
    Code(
        "S403",
        _WARNING,
        N_("Filen har et indlejret objekt"),
        N_("Et objekt kan køre noget. Sæt det ind som tekst eller billede."),
    ),
    Code(
        "S404",
        _WARNING,
        N_("Et stykke af en anden fil flettes ind"),
        N_("Word fletter stykket ind, når dokumentet åbnes, og mærker i det bliver ikke udfyldt. Gem filen i Word først."),
    ),
    Code(
        "S405",
        _WARNING,
        N_("Filen henter noget udefra"),
        N_("Fjern henvisningen, eller sæt indholdet ind i dokumentet."),
    ),
    Code(
        "S406",
        _WARNING,
        N_("Et felt henter noget udefra"),
        N_("Felter som DDE og INCLUDETEXT henter eller kører noget, når dokumentet åbnes. Fjern feltet."),
    ),
)
