"""P: the municipality's profile, and what it says of the input."""

from kommissorium.diagnostics.codes.entry import Code
from kommissorium.diagnostics.finding import Severity
from kommissorium.texts import N_

_ERROR, _WARNING, _INFO = Severity.ERROR, Severity.WARNING, Severity.INFO

PROFILE = (
    Code("P001", _ERROR, N_("Profilen findes ikke"), N_("Inputfilen nævner en profil, som ikke ligger der. Kontrollér navnet.")),
    Code(
        "P002",
        _ERROR,
        N_("Genitiven ender ikke på s"),
        N_("Et navn i ejefald ender på s eller på en apostrof."),
        "genitiv: Økonomiudvalget",
        "genitiv: Økonomiudvalgets",
    ),
    Code(
        "P003",
        _ERROR,
        N_("Sagsnummerets mønster kan ikke læses"),
        N_("Mønsteret er et regulært udtryk. Lad det stå tomt, hvis sagsnumre ikke skal kontrolleres."),
        "mønster: '[0-9'",
        "mønster: '[0-9]+/[0-9]+'",
    ),
    Code(
        "P004",
        _ERROR,
        N_("Eksemplet passer ikke på mønsteret"),
        N_("Sagsnummerets eksempel skal selv være et gyldigt sagsnummer. Ret det ene af dem."),
    ),
    Code(
        "P005",
        _ERROR,
        N_("Antallet af hverdage kan ikke læses"),
        N_("Skriv et helt tal, eller lad feltet stå tomt, så fristen ikke bliver kontrolleret."),
        "dagsorden_hverdage: fire",
        "dagsorden_hverdage: 4",
    ),
    Code(
        "P006",
        _ERROR,
        N_("Anførselstegn skal være to tegn"),
        N_("Skriv det tegn, der åbner, og det, der lukker."),
        'anførselstegn: "»"',
        'anførselstegn: "»«"',
    ),
    Code(
        "P007",
        _ERROR,
        N_("En fridag findes ikke"),
        N_("En fridag er en dag og en måned, eller en hel dato, der findes."),
        "dato: 31. november",
        "dato: 24. december",
    ),
    Code(
        "P008",
        _ERROR,
        N_("To organer har samme navn"),
        N_("Navne, forkortelser og andre former skal være forskellige, så programmet ved, hvilket organ der menes."),
    ),
    Code(
        "P009", _ERROR, N_("To organer er kommunalbestyrelse"), N_("En kommune har én kommunalbestyrelse. Slet »art« ved det andet organ.")
    ),
    Code(
        "P010",
        _WARNING,
        N_("Mødekalenderen har et ukendt organ"),
        N_("Organet står ikke under »organer«. Ret navnet, eller tilføj organet."),
        "møder: [{organ: Økonomiudvaget, dato: 16. marts 2021}]",
        "møder: [{organ: Økonomiudvalget, dato: 16. marts 2021}]",
    ),
    Code("P011", _WARNING, N_("Et møde står to gange i kalenderen"), N_("Det samme organ har to møder samme dag. Slet det ene.")),
    Code(
        "P012",
        _WARNING,
        N_("Et møde i kalenderen ligger på en fridag"),
        N_("Dagen er en lørdag, en søndag, en helligdag eller en af kommunens egne fridage. Kontrollér datoen."),
    ),
    Code(
        "P013",
        _ERROR,
        N_("Et trin i sagsgangen er tomt"),
        N_("Skriv under »trin«, hvad der sker, eller under »organ«, hvem der behandler sagen."),
        "sagsgang: [{hverdage: 20}]",
        "sagsgang: [{trin: Høring i MED, hverdage: 20}]",
    ),
    Code(
        "P014",
        _WARNING,
        N_("Profilen undtager en regel, som ikke findes"),
        N_("Undtagelsen gør ingenting. Kontrollér koden; `kommissorium tjek --forklar KODE` siger, hvad den betyder."),
        "undtagelser: [{kode: D1080, grund: Tabellen er et brevhoved.}]",
        "undtagelser: [{kode: D108, grund: Tabellen er et brevhoved.}]",
    ),
    Code(
        "P020",
        _WARNING,
        N_("Kommunen hedder noget andet i profilen"),
        N_("Enten er navnet skrevet på en anden måde, eller også er det en anden kommunes profil."),
    ),
    Code(
        "P021",
        _WARNING,
        N_("Sagsnummeret ligner ikke kommunens"),
        N_("Profilen siger, hvordan kommunens sagsnumre ser ud. Kontrollér nummeret."),
    ),
    Code(
        "P022",
        _WARNING,
        N_("Et navn står i to former"),
        N_("Fri tekst bliver aldrig rettet. Skriv navnet på samme måde overalt."),
        "Økonomi-udvalget",
        "Økonomiudvalget",
    ),
    Code("P023", _INFO, N_("Profilen kender ikke forkortelsen"), N_("Skriv organets navn, eller tilføj forkortelsen til profilen.")),
)
