"""L: what can be wrong while an input file is read as text and as YAML."""

from kommissorium.diagnostics.codes.entry import Code
from kommissorium.diagnostics.finding import Severity
from kommissorium.texts import N_

_ERROR = Severity.ERROR

READING = (
    Code("L001", _ERROR, N_("Filen findes ikke"), N_("Der ligger ingen fil med det navn i mappen. Kontrollér stavningen og mappen.")),
    Code("L002", _ERROR, N_("Filen er en mappe"), N_("Programmet skal have en fil, for eksempel kommissorium.yaml i mappen.")),
    Code("L003", _ERROR, N_("Filen kan ikke læses"), N_("Filen er der, men du har ikke adgang til den, eller en anden har låst den.")),
    Code(
        "L004", _ERROR, N_("Filen er for stor"), N_("En inputfil fylder sjældent mere end 40 kB. En fil på flere MB er næppe den rigtige.")
    ),
    Code(
        "L005",
        _ERROR,
        N_("Filen er ikke gemt som UTF-8"),
        N_("Æ, ø og å kan kun læses sikkert, når filen er gemt med kodningen UTF-8. Vælg den, når du gemmer; i Notesblok under Gem som."),
    ),
    Code(
        "L006",
        _ERROR,
        N_("Et usynligt kontroltegn"),
        N_("Tegnet kan hverken stå i filen eller i et Word-dokument. Det følger ofte med, når tekst kopieres. Slet det, og skriv igen."),
    ),
    Code(
        "L007",
        _ERROR,
        N_("Indrykning med tabulator"),
        N_("Indrykningen viser, hvad der hører sammen, og en tabulator har ingen bestemt bredde. Brug to mellemrum for hvert lag."),
    ),
    Code(
        "L008",
        _ERROR,
        N_("Filen kan ikke læses herfra"),
        N_("Fejlen står i linjen eller lige over den: et kolon, et anførselstegn eller en indrykning."),
    ),
    Code(
        "L009",
        _ERROR,
        N_("Der mangler et kolon"),
        N_("Hvert felt er et navn, et kolon, et mellemrum og svaret. En tekst, der fortsætter, skal stå længere inde end feltets navn."),
        "titel Ny model",
        "titel: Ny model",
    ),
    Code(
        "L010",
        _ERROR,
        N_("Forkert indrykning"),
        N_("Felter, der hører sammen, skal begynde lige under hinanden."),
        "stamoplysninger:\n  titel: Ny model\n   kommune: Fjordby Kommune",
        "stamoplysninger:\n  titel: Ny model\n  kommune: Fjordby Kommune",
    ),
    Code(
        "L011", _ERROR, N_("For mange lag"), N_("Et kommissorium er højst otte lag dybt. Flere er en fejl i indrykning eller parenteser.")
    ),
    Code(
        "L012",
        _ERROR,
        N_("En henvisning med & eller *"),
        N_("En tekst, der begynder med & eller *, læses som en henvisning, og henvisninger kan ikke bruges. Sæt teksten i anførselstegn."),
        "budskab: *vigtigt*",
        'budskab: "*vigtigt*"',
    ),
    Code("L013", _ERROR, N_("Felter flettes med <<"), N_("Felterne skal stå, hvor de bruges, så enhver kan læse dem. Skriv dem helt ud.")),
    Code(
        "L014",
        _ERROR,
        N_("Et ord med udråbstegn foran"),
        N_("Et udråbstegn først i en tekst betyder noget særligt. Sæt teksten i anførselstegn."),
        "budskab: !Husk fristen",
        'budskab: "!Husk fristen"',
    ),
    Code(
        "L015",
        _ERROR,
        N_("Et felt står to gange"),
        N_("Programmet kan ikke vide, hvilket af de to svar der gælder. Slet det ene, eller saml dem."),
        "formål: Bedre dialog\nformål: Klare mål",
        "formål: Bedre dialog og klare mål",
    ),
    Code(
        "L016",
        _ERROR,
        N_("Filen består ikke af felter"),
        N_("Yderst skal filen bestå af felter med navn og kolon, ikke af en liste eller en tekst."),
    ),
    Code("L017", _ERROR, N_("Filen er tom"), N_("Der står ingen felter i filen. »kommissorium ny« laver en med alle afsnit.")),
    Code(
        "L018",
        _ERROR,
        N_("Filen er delt i to"),
        N_("En linje med --- begynder en ny fil i filen. Slet linjen, eller læg resten i en fil for sig."),
    ),
    Code(
        "L019",
        _ERROR,
        N_("Et felt uden navn"),
        N_("Foran kolonet skal feltets navn stå som en almindelig tekst, uden parenteser."),
        ": Ny model",
        "titel: Ny model",
    ),
    Code(
        "L020",
        _ERROR,
        N_("Et særligt tegn først i teksten"),
        N_("Tegn som @, %, ` og | betyder noget særligt først i en tekst. Sæt hele teksten i anførselstegn."),
        "kanal: @kommunen på intranettet",
        'kanal: "@kommunen på intranettet"',
    ),
    Code(
        "L021",
        _ERROR,
        N_("Et anførselstegn bliver ikke lukket"),
        N_("En tekst, der begynder med et anførselstegn, skal slutte med det samme. Sæt det, hvor teksten slutter."),
        'titel: "Ny model',
        'titel: "Ny model"',
    ),
    Code(
        "L022",
        _ERROR,
        N_("En omvendt skråstreg i anførselstegn"),
        N_("I dobbelte anførselstegn betyder \\ noget særligt. Brug enkelte anførselstegn om teksten."),
        'fil: "sager\\model.docx"',
        "fil: 'sager\\model.docx'",
    ),
    Code(
        "L023",
        _ERROR,
        N_("En parentes bliver ikke lukket"),
        N_("Kantede og krøllede parenteser skal lukkes igen. Sæt teksten i anførselstegn, hvis den selv begynder med en parentes."),
        "kilder: [Notatet, Referatet",
        "kilder: [Notatet, Referatet]",
    ),
    Code(
        "L024",
        _ERROR,
        N_("Teksten indeholder et kolon"),
        N_("Et kolon med mellemrum efter læses som et nyt felt. Sæt hele teksten i anførselstegn."),
        "titel: Ny model: dialog og mål",
        'titel: "Ny model: dialog og mål"',
    ),
    Code(
        "L025",
        _ERROR,
        N_("Tekst efter det sidste anførselstegn"),
        N_("Begynder et svar med et anførselstegn, slutter det ved det næste. Sæt anførselstegn om det hele, og brug »« inde i det."),
        'titel: "Dialog" og mål',
        'titel: "»Dialog« og mål"',
    ),
    Code(
        "L026",
        _ERROR,
        N_("En bindestreg efter kolonet"),
        N_("En liste begynder på næste linje. Er bindestregen en del af teksten, så sæt teksten i anførselstegn."),
        "kilder: - Notatet",
        "kilder:\n  - Notatet",
    ),
    Code(
        "L027",
        _ERROR,
        N_("Filen er ikke rigtig JSON"),
        N_("I JSON står navne og tekster i dobbelte anførselstegn, med komma imellem felterne og intet komma efter det sidste."),
        '"titel": "Ny model",\n}',
        '"titel": "Ny model"\n}',
    ),
    Code(
        "L028",
        _ERROR,
        N_("Filen har for mange fejl"),
        N_("Kun de første er vist. Ret dem, og kør »tjek« igen, eller se efter, om det er den rigtige fil."),
    ),
    Code(
        "L029",
        _ERROR,
        N_("Et tal kan ikke læses"),
        N_("Tallet er uendeligt langt eller slet ikke et tal. Skriv det som en tekst i anførselstegn."),
        '{"beløb": NaN}',
        '{"beløb": "ukendt"}',
    ),
    Code(
        "L030",
        _ERROR,
        N_("En række i arket kan ikke læses"),
        N_("Et anførselstegn bliver ikke lukket, eller der står tekst efter det. Ret det, eller gem arket som CSV igen."),
    ),
    Code(
        "L031",
        _ERROR,
        N_("Excel-filer kræver openpyxl"),
        N_("Pakken følger ikke med af sig selv. Installér den med »pip install kommissorium[ark]«, eller gem arket som CSV."),
    ),
    Code(
        "L032", _ERROR, N_("Regnearket kan ikke læses"), N_("Det er beskadiget eller ikke et regneark. Åbn det i Excel, og gem det igen.")
    ),
    Code(
        "L033",
        _ERROR,
        N_("En celle har ikke et svar"),
        N_("Formlen gav en fejl, eller den er aldrig regnet ud. Åbn arket i Excel, ret formlen, og gem."),
    ),
    Code("L034", _ERROR, N_("Arket har ingen rækker"), N_("Første række er felternes navne; hver række under den er et dokument.")),
    Code(
        "L035",
        _ERROR,
        N_("En kolonne er ikke et felt"),
        N_("Kolonnerne hedder som felterne i inputfilen, trin for trin med punktum. Sæt »#« foran en, der ikke skal læses."),
        "Titel",
        "stamoplysninger.titel",
    ),
    Code(
        "L036",
        _ERROR,
        N_("Filen er ikke en tekstfil"),
        N_("Det er et Word-dokument eller en anden fil, der ikke er skrevet som tekst. Angiv inputfilen, for eksempel kommissorium.yaml."),
    ),
)
