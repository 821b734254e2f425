"""I: what can be wrong in what an input file says."""

from kommissorium.diagnostics.codes.entry import Code
from kommissorium.diagnostics.finding import Severity
from kommissorium.texts import N_

_ERROR, _WARNING, _INFO = Severity.ERROR, Severity.WARNING, Severity.INFO

CONTENT = (
    Code(
        "I001",
        _ERROR,
        N_("Et ukendt format"),
        N_("Feltet »format« siger, hvilken udgave af filens form der bruges. Programmet kender kun format 1."),
        "format: 2",
        "format: 1",
    ),
    Code(
        "I002",
        _ERROR,
        N_("Svaret har en forkert form"),
        N_(
            "Feltet er ikke en tekst, en liste eller felter, som det skal være. En ny fil fra »kommissorium ny« viser, hvordan det skrives."
        ),
        "kilder: Notatet",
        "kilder:\n  - Notatet",
    ),
    Code(
        "I003", _ERROR, N_("Teksten er tom"), N_("Her står anførselstegn eller en bindestreg uden tekst. Skriv teksten, eller slet linjen.")
    ),
    Code(
        "I004",
        _ERROR,
        N_("Svaret er ikke en af mulighederne"),
        N_("Feltet kan kun besvares med bestemte ord. Store bogstaver og mellemrum er uden betydning."),
        "status: kladde",
        "status: udkast",
    ),
    Code(
        "I005",
        _ERROR,
        N_("Feltet findes ikke her"),
        N_("Navnet er stavet forkert, eller feltet hører til et andet sted. Programmet gætter ikke, for så kunne et svar gå tabt."),
        "kommunne: Fjordby Kommune",
        "kommune: Fjordby Kommune",
    ),
    Code(
        "I006",
        _ERROR,
        N_("Datoen kan ikke læses"),
        N_("En dato er en dag, der findes, med måned og år. Står ugedagen der, skal den passe."),
        "dato: 31. februar 2020",
        "dato: 29. februar 2020",
    ),
    Code(
        "I007",
        _ERROR,
        N_("Tidspunktet kan ikke læses"),
        N_("Et tidspunkt må være upræcist, men skal have et årstal eller være en betingelse. Skriv »afklares«, hvis det ikke er kendt."),
        "tidspunkt: snarest",
        "tidspunkt: primo 2020",
    ),
    Code(
        "I008",
        _ERROR,
        N_("Beløbet kan ikke læses"),
        N_("Et beløb er tal med punktum mellem tusinder og komma før ører, eventuelt i mio. kr."),
        "beløb: 150 tusind",
        "beløb: 150.000 kr.",
    ),
    Code(
        "I009",
        _ERROR,
        N_("»afklares« står ved siden af andre felter"),
        N_("Det, der skal afklares, af hvem og hvornår, skal rykkes ind under »afklares«."),
        "dato:\n  afklares:\n  hvem: Direktionen",
        "dato:\n  afklares:\n    hvem: Direktionen",
    ),
    Code("I010", _ERROR, N_("Et felt mangler"), N_("Et spørgsmålskatalog eller en profil kan ikke bruges uden feltet. Skriv det.")),
    Code(
        "I011",
        _WARNING,
        N_("Filen siger ikke sit format"),
        N_("Filen læses som format 1. Skriv det, så senere udgaver af programmet kan læse den."),
        "",
        "format: 1",
    ),
    Code(
        "I012",
        _ERROR,
        N_("Klokkeslættet kan ikke læses"),
        N_("Et klokkeslæt er timer og minutter med punktum eller kolon imellem."),
        "klokkeslæt: efter middag",
        "klokkeslæt: kl. 16.00",
    ),
    Code(
        "I020",
        _ERROR,
        N_("Et godkendt kommissorium mangler et svar"),
        N_("Når status er »godkendt«, må intet stå åbent. Skriv svaret, eller sæt status tilbage."),
    ),
    Code(
        "I021",
        _ERROR,
        N_("Godkendelsen er ikke udfyldt"),
        N_("Et godkendt kommissorium siger, hvilket organ der godkendte det, og hvornår."),
        "",
        "godkendelse:\n  organ: Kommunalbestyrelsen\n  dato: 23. januar 2020",
    ),
    Code(
        "I022",
        _WARNING,
        N_("Et § 17, stk. 4-udvalg er nedsat af et andet organ"),
        N_("Efter kommunestyrelseslovens § 17, stk. 4, er det kommunalbestyrelsen, der kan nedsætte særlige udvalg."),
        "form: § 17, stk. 4-udvalg\nnedsat_af: Økonomiudvalget",
        "form: § 17, stk. 4-udvalg\nnedsat_af: Kommunalbestyrelsen",
    ),
    Code(
        "I030",
        _ERROR,
        N_("Spørgsmålskataloget findes ikke"),
        N_("Feltet »katalog« er navnet på et indbygget katalog eller på en fil ved siden af inputfilen."),
        "katalog: styringsmodellen",
        "katalog: styringsmodel",
    ),
    Code(
        "I031",
        _ERROR,
        N_("Nummeret findes ikke i kataloget"),
        N_("Svaret henviser til et spørgsmål eller et kritikpunkt, som kataloget ikke har."),
        "- id: S99",
        "- id: S1",
    ),
    Code(
        "I032",
        _ERROR,
        N_("Svaret står det forkerte sted"),
        N_("Kataloget siger, under hvilket felt spørgsmålet besvares. Flyt svaret derhen."),
    ),
    Code("I033", _ERROR, N_("Et spørgsmål er besvaret to gange"), N_("Kun ét svar kan gælde. Saml svarene ét sted.")),
    Code(
        "I034",
        _ERROR,
        N_("Svaret er ikke en af spørgsmålets muligheder"),
        N_("Kataloget nævner de svar, der kan vælges. Passer ingen af dem, så skriv »andet:« og svaret."),
        "svar: en anden model",
        'svar: "andet: en anden model"',
    ),
    Code(
        "I035",
        _ERROR,
        N_("Spørgsmålet har ikke den del"),
        N_("Kataloget deler nogle spørgsmål op i navngivne dele. Brug de navne, det har."),
    ),
    Code(
        "I036",
        _ERROR,
        N_("Et spørgsmål uden nummer og tekst"),
        N_("Skriv katalogets nummer ved »id«, eller jeres eget spørgsmål ved »spørgsmål«."),
        "- svar: ja",
        "- spørgsmål: Skal modellen evalueres?\n  svar: ja",
    ),
    Code(
        "I037",
        _WARNING,
        N_("Et af katalogets spørgsmål er ikke med"),
        N_("Dokumentet bliver skrevet uden spørgsmålet. Tag det med; svaret kan være »skal belyses«."),
    ),
    Code(
        "I038",
        _WARNING,
        N_("En model er ikke holdt op mod et kritikpunkt"),
        N_("Feltet i skemaet over modeller bliver tomt. Skriv en vurdering, »skal belyses« eller »afklares«."),
    ),
    Code(
        "I040",
        _ERROR,
        N_("Teksten indeholder et CPR-nummer"),
        N_("Et CPR-nummer er en fortrolig oplysning, så dokumentet bliver ikke bygget med det. Skriv »borgeren« eller sagens nummer."),
        "baggrund: {tekst: Sagen er rejst af en borger (cpr-nr. 010170-1234).}",
        "baggrund: {tekst: Sagen er rejst af en borger.}",
    ),
    Code(
        "I041",
        _WARNING,
        N_("Ti cifre kan være et CPR-nummer"),
        N_("De første seks cifre er en dato. Er det et CPR-nummer, må det ikke stå i dokumentet."),
    ),
    Code(
        "I042",
        _WARNING,
        N_("En persons adresse står i teksten"),
        N_("Navn eller rolle er nok i et dokument, der kan blive offentliggjort."),
    ),
    Code(
        "I043",
        _WARNING,
        N_("Et beløb eller en dato er ikke skrevet på dansk"),
        N_("På dansk står der punktum mellem tusinder og »kr.« efter beløbet, og i løbende tekst skrives måneden med bogstaver."),
        "baggrund: {tekst: Byrådet gav den 2020-01-23 tilskud på kr 1.000,-.}",
        "baggrund: {tekst: Byrådet gav den 23. januar 2020 tilskud på 1.000 kr.}",
    ),
    Code(
        "I044",
        _INFO,
        N_("En forkortelse bruges, før den er forklaret"),
        N_("Læseren møder forkortelsen før dens mening. Skriv hele navnet første gang med forkortelsen i parentes."),
    ),
    Code(
        "I045",
        _WARNING,
        N_("Et svar er kun en pladsholder"),
        N_(
            "Ordet bliver trykt i dokumentet, som om det var svaret. Skriv »afklares«, når svaret mangler; så står det blandt de åbne "
            "spørgsmål. Slet feltet, når der ikke skal være noget svar."
        ),
        "formål: udfyldes senere",
        "formål: afklares",
    ),
    Code(
        "I046",
        _WARNING,
        N_("Et antal er ikke et tal"),
        N_("Feltet »antal« siger, hvor mange der har rollen. Skriv rollen i »rolle« og tallet her, med cifre eller bogstaver."),
        "medlemmer:\n  - {rolle: formand, antal: byrådsmedlemmer}",
        'medlemmer:\n  - {rolle: byrådsmedlem, antal: "5"}',
    ),
    Code(
        "I100",
        _INFO,
        N_("Et svar skal afklares"),
        N_("Åbne svar er ingen fejl: Dokumentet viser dem og samler dem under »Åbne spørgsmål«."),
    ),
)
