"""S1 and S2: a Word file that cannot be opened, and tags that cannot be read."""

from kommissorium.diagnostics.codes.entry import Code
from kommissorium.diagnostics.finding import Severity
from kommissorium.texts import N_

_ERROR = Severity.ERROR

TEMPLATE = (
    Code("S101", _ERROR, N_("Word-filen er tom"), N_("Filen fylder ingenting. Den er nok kun hentet halvt; hent den igen.")),
    Code(
        "S102",
        _ERROR,
        N_("Word-filen er låst eller i det gamle format"),
        N_("Filen har en adgangskode eller er gemt som .doc. Åbn den i Word, fjern adgangskoden, og gem den som .docx."),
    ),
    Code(
        "S103",
        _ERROR,
        N_("Word-filen er beskadiget"),
        N_("En del af filen kan ikke læses. Åbn den i Word, og gem den igen, eller hent den på ny."),
    ),
    Code("S104", _ERROR, N_("Filen er ikke et Word-dokument"), N_("Filen er af en anden slags, selv om navnet måske siger .docx.")),
    Code(
        "S105",
        _ERROR,
        N_("Filen mangler et Word-dokuments dele"),
        N_("Filen er pakket som et Word-dokument, men indeholder noget andet, for eksempel et regneark."),
    ),
    Code("S106", _ERROR, N_("To dele i filen har samme navn"), N_("Word selv skriver ikke sådan en fil. Åbn den i Word, og gem den igen.")),
    Code(
        "S107",
        _ERROR,
        N_("En del i filen peger ud af den"),
        N_("Sådan en fil kan være lavet for at gøre skade. Brug den ikke; bed om en ny fra afsenderen."),
    ),
    Code("S108", _ERROR, N_("Filen er for stor, når den pakkes ud"), N_("Filen bliver ikke åbnet. Fjern store billeder, og gem den igen.")),
    Code("S109", _ERROR, N_("Skabelonen er en mappe"), N_("Angiv en Word-fil.")),
    Code("S110", _ERROR, N_("Skabelonen findes ikke"), N_("Der ligger ingen fil med det navn. Kontrollér navn og mappe.")),
    Code(
        "S111",
        _ERROR,
        N_("Skabelonen kan ikke læses"),
        N_("Filen er der, men du har ikke adgang til den, eller et andet program har låst den."),
    ),
    Code(
        "S112",
        _ERROR,
        N_("Et tegn i skabelonen kan ikke bruges"),
        N_("Programmet bruger selv tegnene fra U+FDD0 til U+FDEF undervejs, og de er ikke beregnet til tekst. Slet tegnet."),
    ),
    Code(
        "S201",
        _ERROR,
        N_("En blok slutter ikke"),
        N_("Til hvert »if« hører et »endif«, og til hvert »for« et »endfor«."),
        "{% if form %} … ",
        "{% if form %} … {% endif %}",
    ),
    Code(
        "S202",
        _ERROR,
        N_("Blokke griber ind i hinanden"),
        N_("Den blok, der begynder sidst, skal slutte først."),
        "{% for r in risici %} {% if r %} {% endfor %} {% endif %}",
        "{% for r in risici %} {% if r %} {% endif %} {% endfor %}",
    ),
    Code(
        "S203",
        _ERROR,
        N_("Mærket findes ikke"),
        N_("Det første ord i en blok skal være et, programmet kender, for eksempel »if« eller »for«."),
        "{% hvis form %}",
        "{% if form %}",
    ),
    Code(
        "S204",
        _ERROR,
        N_("Et mærke slutter ikke"),
        N_("Et mærke skal slutte i det afsnit, hvor det begynder."),
        "{{ titel }",
        "{{ titel }}",
    ),
    Code(
        "S205",
        _ERROR,
        N_("Andet end tegn i et mærke"),
        N_("Midt i mærket står et billede, et felt eller et sideskift. Skriv mærket om, så det kun består af tegn."),
    ),
    Code(
        "S206",
        _ERROR,
        N_("En blok, hvor der kun kan stå værdier"),
        N_("I linkadresser og egenskaber kan der kun stå {{ … }}."),
        "{% if a %}{{ a }}{% endif %}",
        '{{ a if a else "" }}',
    ),
    Code(
        "S207",
        _ERROR,
        N_("En blok begynder ét sted og slutter et andet"),
        N_("Begge ender skal stå i samme afsnit, i hver sit afsnit i samme celle, eller i rækkens første og sidste celle."),
    ),
    Code(
        "S208",
        _ERROR,
        N_("Mærket passer ikke til tabellen"),
        N_("Et mærke med »tr«, »tc« eller farve hører til i en tabels celle. Flyt det ind, eller fjern det."),
    ),
    Code(
        "S209",
        _ERROR,
        N_("Et sektionsskift i en blok"),
        N_("Blokken ville fjerne eller gentage siders opsætning. Sæt begge ender i afsnit for sig selv."),
    ),
    Code(
        "S210",
        _ERROR,
        N_("En blok halvt i et felt"),
        N_("Blokken begynder eller slutter midt i et Word-felt eller et billede. Sæt begge ender uden for det."),
    ),
    Code(
        "S211",
        _ERROR,
        N_("Mærket kan ikke læses"),
        N_("Navne, punktummer, parenteser eller anførselstegn i mærket passer ikke sammen."),
        "{{ titel | }}",
        "{{ titel }}",
    ),
    Code(
        "S212",
        _ERROR,
        N_("Filteret findes ikke"),
        N_("Efter | skal der stå et filter, programmet kender."),
        "{{ beløb | kr }}",
        "{{ beløb | kroner }}",
    ),
    Code("S213", _ERROR, N_("Skabelonen er for indviklet"), N_("For mange blokke ligger inden i hinanden. Del dem op.")),
    Code(
        "S214",
        _ERROR,
        N_("Mærket bruger noget, skabeloner ikke har"),
        N_("Jinja kan mere, end en skabelon i Word må og har brug for. Brug felter, filtre, »if«, »for« og »set«."),
    ),
)
