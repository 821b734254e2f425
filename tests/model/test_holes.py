"""What is still to be settled."""

from kommissorium.model.answers import Afklares
from kommissorium.model.holes import Hul, find_holes
from kommissorium.model.kommissorium import Kommissorium
from kommissorium.model.texts import Tekst


def labels(data: dict, *, section: str) -> list[str]:
    return [hole.label for hole in find_holes(Kommissorium.model_validate(data)) if hole.path[0] == section]


def test_an_empty_kommissorium_misses_what_is_required_in_the_order_of_the_document() -> None:
    holes = find_holes(Kommissorium.model_validate({}))

    assert all(hole.afklares is None for hole in holes)
    assert [hole.label for hole in holes] == [
        "Stamoplysninger: titel",
        "Stamoplysninger: kommune",
        "Stamoplysninger: sagsnummer",
        "Stamoplysninger: dato",
        "Stamoplysninger: bestiller",
        "Stamoplysninger: ansvarlig",
        "Stamoplysninger: behandles i",
        "Baggrund: tekst",
        "Formål",
        "Opgave: spørgsmål",
        "Modeller og alternativer: alternativer",
        "Mandat og beslutningskompetence: hvad besluttes",
        "Mandat og beslutningskompetence: tekst",
        "Mandat og beslutningskompetence: indstiller",
        "Mandat og beslutningskompetence: beslutter",
        "Organisering og bemanding: opdragsgiver",
        "Organisering og bemanding: grupper",
        "Organisering og bemanding: sekretariat",
        "Leverancer",
        "Afrapportering",
        "Tidsplan og milepæle: milepæle",
        "Økonomi og ressourcer: bevilling",
        "Konsekvenser: juridiske",
        "Konsekvenser: økonomiske",
        "Konsekvenser: personalemæssige",
        "Konsekvenser: andre",
    ]


def test_a_hole_in_a_row_is_named_by_the_row_and_the_field() -> None:
    rows = [{"tidspunkt": "primo 2020", "aktivitet": "Start"}, {"tidspunkt": "afklares", "aktivitet": "x", "ansvarlig": "afklares"}]

    found = [hole for hole in find_holes(Kommissorium.model_validate({"tidsplan": {"milepæle": rows}})) if hole.path[0] == "tidsplan"]

    assert found == [
        Hul(("tidsplan", "milepæle", 1, "tidspunkt"), "Tidsplan og milepæle: milepæl 2, tidspunkt", Afklares()),
        Hul(("tidsplan", "milepæle", 1, "ansvarlig"), "Tidsplan og milepæle: milepæl 2, ansvarlig", Afklares()),
    ]


def test_a_missing_answer_in_a_row_is_a_hole_with_nothing_known() -> None:
    found = [hole for hole in find_holes(Kommissorium.model_validate({"leverancer": [{"hvad": "Model"}]})) if hole.path[0] == "leverancer"]

    assert found == [
        Hul(("leverancer", 0, "til"), "Leverancer: leverance 1, til", None),
        Hul(("leverancer", 0, "tidspunkt"), "Leverancer: leverance 1, tidspunkt", None),
    ]


def test_a_list_that_is_a_hole_is_one_hole() -> None:
    read = Kommissorium.model_validate({"risici": {"afklares": "Alt"}})

    assert [hole for hole in find_holes(read) if hole.path[0] == "risici"] == [
        Hul(("risici",), "Forudsætninger og risici", Afklares(hvad=Tekst("Alt")))
    ]


def test_questions_go_by_their_id_and_parts_by_their_name() -> None:
    rows = [{"id": "S1", "svar": {"bestiller": "afklares", "udfører": None}}, {"id": "S2"}, {"spørgsmål": "Hvad?", "svar": "skal belyses"}]

    assert labels({"opgave": {"spørgsmål": rows}}, section="opgave") == [
        "Opgave: spørgsmål S1, svar, bestiller",
        "Opgave: spørgsmål S1, svar, udfører",
        "Opgave: spørgsmål S2, svar",
    ]


def test_the_matrix_has_holes() -> None:
    model = {"navn": "A", "beskrivelse": "x", "vurdering": {"K1": "afklares", "K2": "skal belyses", "K3": {"tekst": "x"}, "K4": None}}

    assert labels({"modeller": {"alternativer": [model]}}, section="modeller") == [
        "Modeller og alternativer: alternativ 1, vurdering, K1",
        "Modeller og alternativer: alternativ 1, vurdering, K3, risiko",
        "Modeller og alternativer: alternativ 1, vurdering, K4",
    ]


def test_what_is_optional_and_not_there_is_no_hole_but_what_is_begun_is_asked_for() -> None:
    assert labels({"evaluering": {}, "risici": []}, section="evaluering") == []
    assert labels({"kommunikation": [{"målgruppe": "Alle"}]}, section="kommunikation") == ["Kommunikation: linje 1, budskab"]
