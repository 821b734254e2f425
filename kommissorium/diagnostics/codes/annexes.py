"""B: the files of annexes."""

from kommissorium.diagnostics.codes.entry import Code
from kommissorium.diagnostics.finding import Severity
from kommissorium.texts import N_

_ERROR = Severity.ERROR

ANNEXES = (
    Code(
        "B101",
        _ERROR,
        N_("Bilagets fil findes ikke"),
        N_("Filen skal ligge ved siden af inputfilen, eller i en mappe under den. Uden »fil« står bilaget kun på listen."),
        "bilag:\n  - {titel: Oversigt, fil: oversigt}",
        "bilag:\n  - {titel: Oversigt, fil: oversigt.docx}",
    ),
    Code(
        "B102",
        _ERROR,
        N_("Bilagets fil ligger et andet sted"),
        N_("Et bilag hentes kun i inputfilens egen mappe og mapperne under den, så sagen kan flyttes samlet."),
        "bilag:\n  - {titel: Oversigt, fil: ../andre/oversigt.docx}",
        "bilag:\n  - {titel: Oversigt, fil: oversigt.docx}",
    ),
    Code(
        "B103",
        _ERROR,
        N_("Bilagets fil kan ikke bruges"),
        N_("Et bilag er et Word-dokument (.docx) uden adgangskode og uden makroer. Åbn det i Word, og gem det sådan."),
        "bilag:\n  - {titel: Oversigt, fil: oversigt.pdf}",
        "bilag:\n  - {titel: Oversigt, fil: oversigt.docx}",
    ),
    Code(
        "B104",
        _ERROR,
        N_("Bilaget indeholder et CPR-nummer"),
        N_("Et CPR-nummer er en fortrolig oplysning, så dokumentet bliver ikke bygget med bilaget. Åbn bilaget i Word, og slet nummeret."),
    ),
    Code(
        "B105",
        Severity.WARNING,
        N_("Ti cifre i bilaget kan være et CPR-nummer"),
        N_("De første seks cifre er en dato. Er det et CPR-nummer, må bilaget ikke følge med dokumentet."),
    ),
)
"""In the order of their numbers."""
