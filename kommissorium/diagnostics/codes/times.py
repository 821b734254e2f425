"""T: times that contradict each other, or the calendar."""

from kommissorium.diagnostics.codes.entry import Code
from kommissorium.diagnostics.finding import Severity
from kommissorium.texts import N_

_ERROR, _WARNING, _INFO = Severity.ERROR, Severity.WARNING, Severity.INFO

TIMES = (
    Code(
        "T001",
        _ERROR,
        N_("En leverance kommer efter beslutningen"),
        N_("Det sidste møde beslutter om det, der leveres, og leverancen kommer først bagefter. Et af tidspunkterne er forkert."),
    ),
    Code(
        "T002",
        _ERROR,
        N_("En milepæl ligger efter perioden"),
        N_("Planens periode er slut, før milepælen nås. Ret milepælen, eller lad perioden slutte senere."),
    ),
    Code(
        "T003",
        _ERROR,
        N_("Perioden slutter, før den begynder"),
        N_("»til« ligger før »fra«. Ret det ene."),
        "periode: {fra: primo 2020, til: ultimo 2019}",
        "periode: {fra: primo 2019, til: ultimo 2019}",
    ),
    Code(
        "T004",
        _WARNING,
        N_("En milepæl ligger før perioden"),
        N_("Milepælen nås, før arbejdet begynder. Det kan være meningen; ellers ret et af tidspunkterne."),
    ),
    Code(
        "T005",
        _WARNING,
        N_("Dokumentet er dateret efter den første milepæl"),
        N_("Et kommissorium skrives, før arbejdet går i gang. Ret datoen eller milepælen."),
    ),
    Code(
        "T006",
        _WARNING,
        N_("Et møde ligger på en fridag"),
        N_("Dagen er en lørdag, en søndag, en helligdag eller en af kommunens egne fridage. Kontrollér datoen."),
    ),
    Code(
        "T007",
        _WARNING,
        N_("Mødets dato er kendt"),
        N_("Tidspunktet er bredt, men datoen for det samme møde står et andet sted. Skriv den begge steder."),
        "tidspunkt: primo 2020",
        "tidspunkt: 23. januar 2020",
    ),
    Code(
        "T008",
        _WARNING,
        N_("Rækkerne står ikke i rækkefølge"),
        N_("En række ligger med sikkerhed før den, der står over. Byt om, eller ret tidspunktet."),
    ),
    Code(
        "T009",
        _INFO,
        N_("Rækkefølgen kan ikke afgøres"),
        N_("Mindst et af tidspunkterne er så bredt, at det kan ligge på begge sider. Skriv det mere nøjagtigt, når det kendes."),
    ),
    Code(
        "T010",
        _INFO,
        N_("Et tidspunkt er skrevet usædvanligt"),
        N_("Teksten bliver ikke ændret. Almindelig skrivemåde er lettere at læse."),
        "i primo marts 2020",
        "primo marts 2020",
    ),
    Code(
        "T011",
        _WARNING,
        N_("Dokumentet kommer for sent til dagsordenen"),
        N_("Profilen siger, hvor mange hverdage før mødet dagsordenen sendes ud, og dokumentet er dateret senere."),
    ),
    Code(
        "T012",
        _WARNING,
        N_("En leverance kommer efter mødet"),
        N_("Det er ikke sagt, om mødet beslutter om kommissoriet eller om modellen. Skriv det under »hvad_besluttes«."),
    ),
    Code(
        "T020",
        _WARNING,
        N_("Mødet står ikke i mødekalenderen"),
        N_("Profilens mødekalender har organets møder det år, men ikke på den dag. Ret datoen eller kalenderen."),
    ),
    Code(
        "T021",
        _INFO,
        N_("Mødekalenderen kender dagene"),
        N_("Tidspunktet er bredt, og kalenderen siger, hvilke møder organet har i det tidsrum. Skriv datoen, når den er valgt."),
    ),
    Code(
        "T022",
        _ERROR,
        N_("Der er ingen dag at planlægge efter"),
        N_("En plan regnes baglæns fra det møde, der beslutter. Skriv under »behandles_i«, hvornår det er; »primo 2020« er nok."),
    ),
)
