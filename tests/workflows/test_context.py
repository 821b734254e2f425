from pathlib import Path
from typing import Any

import pytest

from kommissorium.model.kommissorium import Kommissorium
from kommissorium.source.validation import load_kommissorium
from kommissorium.word.content.values import Markdown, Marked, Record
from kommissorium.workflows.context import build_context
from kommissorium.workflows.lines import Labelled, Lines


def _hole(number: int) -> Marked:
    return Marked(f"afklares (åbent spørgsmål\u00a0{number})")


def _context(folder: Path, text: str) -> dict[str, Any]:
    path = folder / "sag.yaml"
    katalog = "" if text.startswith("katalog:") else "katalog: styringsmodel\n"
    path.write_text(f'format: "1"\n{katalog}{text}', encoding="utf-8")
    loaded = load_kommissorium(path)
    assert loaded.kommissorium is not None, loaded.findings
    assert loaded.katalog is not None
    return build_context(loaded.kommissorium, loaded.katalog)


def test_every_section_is_there_when_nothing_was_said(tmp_path: Path) -> None:
    context = _context(tmp_path, "")

    assert set(context) == {*Kommissorium.model_fields, "åbne_spørgsmål", "huller", "tomt_afsnit", "plan", "møde"}
    assert context["risici"] == []
    assert not context["evaluering"]
    assert not context["modeller"]["matrix"]


@pytest.mark.parametrize(
    ("text", "section", "field", "printed"),
    [
        ("stamoplysninger: {titel: Efter § 17}", "stamoplysninger", "titel", "Efter §\u00a017"),
        ("stamoplysninger: {dato: 22.8.2019}", "stamoplysninger", "dato", "22.\u00a0august 2019"),
        ("stamoplysninger: {titel: afklares}", "stamoplysninger", "titel", _hole(1)),
        ("stamoplysninger: {kle: ''}", "stamoplysninger", "kle", ""),
        ("baggrund: {tekst: Efter § 17}", "baggrund", "tekst", Markdown("Efter §\u00a017")),
        ("økonomi:\n  beløb: 2,5 mio. kr.", "økonomi", "beløb", "2.500.000\u00a0kr."),
        ("økonomi: {bevilling: særskilt bevilling}", "økonomi", "bevilling", "særskilt bevilling"),
        ("tidsplan: {periode: {til: primo 2020}}", "tidsplan", "periode", {"fra": "", "til": "primo 2020"}),
        ("evaluering: {tidspunkt: afklares}", "evaluering", "tidspunkt", _hole(27)),
    ],
    ids=["text", "date", "hole", "nothing", "running text", "amount", "choice", "time", "hole in an optional section"],
)
def test_an_answer_is_printed(tmp_path: Path, text: str, section: str, field: str, printed: object) -> None:
    assert _context(tmp_path, text)[section][field] == printed


def test_a_quotation_is_left_as_it_is(tmp_path: Path) -> None:
    context = _context(tmp_path, "baggrund: {beslutninger: [{tekst: Efter § 17  og 22. august}]}")

    assert context["baggrund"]["beslutninger"][0]["tekst"] == "Efter § 17  og 22. august"


def test_a_hole_says_its_number_among_the_open_questions(tmp_path: Path) -> None:
    context = _context(tmp_path, "formål: {afklares: {hvad: Hvorfor nu?, hvem: Direktionen, hvornår: primo 2020}}")

    row = next(row for row in context["åbne_spørgsmål"] if row["afsnit"] == "Formål")
    assert row == {"nr": "9", "afsnit": "Formål", "hvad": "Hvorfor nu?", "hvem": "Direktionen", "hvornår": "primo 2020"}
    assert context["formål"] == _hole(9)


def test_a_required_answer_that_is_missing_is_a_hole(tmp_path: Path) -> None:
    assert _context(tmp_path, "")["formål"] == _hole(9)


def test_a_list_that_is_missing_is_one_open_row(tmp_path: Path) -> None:
    context = _context(tmp_path, "afgrænsning: {indgår_ikke: {afklares: Hvilke?}}")

    assert context["leverancer"] == [{"hvad": _hole(20), "til": "", "tidspunkt": "", "form": ""}]
    assert context["afgrænsning"]["indgår_ikke"] == [_hole(12)]


def test_questions_that_are_missing_are_one_open_row_with_every_column(tmp_path: Path) -> None:
    context = _context(tmp_path, "opgave: {spørgsmål: {afklares: Hvilke?}}")

    open_row = {"nr": "", "id": "", "spørgsmål": _hole(10), "muligheder": "", "svar": "", "bemærkning": ""}
    assert context["opgave"]["spørgsmål"] == [open_row]


def test_open_questions_are_numbered(tmp_path: Path) -> None:
    context = _context(tmp_path, "formål: afklares")

    assert [row["nr"] for row in context["åbne_spørgsmål"]] == [str(number) for number in range(1, context["huller"] + 1)]


@pytest.mark.parametrize(
    ("text", "section", "what"),
    [
        ("stamoplysninger: {titel: afklares}", "Stamoplysninger", "Titel"),
        ("formål: afklares", "Formål", "Hele afsnittet"),
        ("leverancer: afklares", "Leverancer", "Hele afsnittet"),
        ("mandat: {tekst: afklares}", "Mandat og beslutningskompetence", "Afsnittets tekst"),
        ("tidsplan: {milepæle: [{tidspunkt: afklares, aktivitet: Start}]}", "Tidsplan og milepæle", "Milepæl 1, tidspunkt"),
        (
            "tidsplan: {betingelser: [{betingelse: Valget er holdt, hvis_ikke: afklares}]}",
            "Forudsætninger og risici",
            "Betingelse 1, hvis ikke",
        ),
        ("opgave: {spørgsmål: [{id: S8, svar: afklares}]}", "Opgave", "Spørgsmål 1"),
        ("opgave: {spørgsmål: [{id: S1, svar: {udfører: afklares}}]}", "Opgave", "Spørgsmål 1, udfører"),
        ("opgave: {spørgsmål: [{spørgsmål: Hvad nu?, svar: {del: afklares}}]}", "Opgave", "Spørgsmål 1, del"),
        ("modeller: {elementer: [{id: D2, svar: {tidspunkt: afklares}}]}", "Modeller og alternativer", "Element 1, frist"),
        (
            "modeller: {alternativer: [{navn: A, beskrivelse: x, vurdering: {K3: afklares}}]}",
            "Modeller og alternativer",
            "Alternativ 1: Målingerne bliver brugt for lidt",
        ),
        (
            "modeller: {alternativer: [{navn: A, vurdering: {E1: {risiko: afklares}}}], kriterier: [{id: E1, tekst: For dyrt}]}",
            "Modeller og alternativer",
            "Alternativ 1: For dyrt",
        ),
    ],
    ids=lambda value: str(value)[:50],
)
def test_an_open_question_without_words_says_where_it_is(tmp_path: Path, text: str, section: str, what: str) -> None:
    rows = _context(tmp_path, text)["åbne_spørgsmål"]

    assert (section, what) in [(row["afsnit"], row["hvad"]) for row in rows]


def test_a_question_of_the_catalogue_brings_its_text_and_options(tmp_path: Path) -> None:
    context = _context(tmp_path, "opgave: {spørgsmål: [{id: S2, svar: skal belyses, bemærkning: Begge dele}]}")

    assert context["opgave"]["spørgsmål"] == [
        {
            "nr": "1",
            "id": "S2",
            "spørgsmål": "Hvilke typer mål skal modellen arbejde med, og hvor mange?",
            "muligheder": "Niveau: overordnet, operationelt\nSigte: driftsmål, udviklingsmål\nArt: procesmål, resultatmål, effektmål",
            "svar": "Skal belyses",
            "bemærkning": Markdown("Begge dele"),
        }
    ]


def test_an_answer_of_ones_own_words_is_printed_without_the_word_that_says_so(tmp_path: Path) -> None:
    katalog = "format: 1\nnavn: k\ntitel: K\nposter:\n"
    options = "gruppe: spørgsmål, tekst: Hvilke?, svartype: flervalg, valgmuligheder: [rød, grøn]"
    (tmp_path / "k.yaml").write_text(
        f"{katalog}  - {{id: V, {options}}}\n  - {{id: W, {options}}}\n  - {{id: F, gruppe: spørgsmål, tekst: Hvad?}}\n"
        "  - id: D\n    gruppe: spørgsmål\n    tekst: Hvem?\n    dele:\n"
        "      - {navn: hvem, tekst: Hvem, svartype: valg, valgmuligheder: [rød, grøn]}\n",
        encoding="utf-8",
    )
    rows = (
        "- {id: V, svar: [rød, 'andet: lilla: mørk']}",
        "- {id: W, svar: 'Andet:blå'}",
        "- {id: F, svar: 'Andet: blå'}",
        "- {id: D, svar: {hvem: 'andet: blå'}}",
    )

    context = _context(tmp_path, "katalog: k.yaml\nopgave:\n  spørgsmål:\n" + "".join(f"    {row}\n" for row in rows))

    assert [row["svar"] for row in context["opgave"]["spørgsmål"]] == [
        "rød og lilla: mørk",
        Markdown("blå"),
        Markdown("Andet: blå"),
        Lines((Markdown("Hvem: blå"),)),
    ]


def test_a_question_of_ones_own_has_no_options(tmp_path: Path) -> None:
    context = _context(tmp_path, "opgave: {spørgsmål: [{spørgsmål: Hvad nu?, svar: [a, b, c]}]}")

    assert context["opgave"]["spørgsmål"] == [
        {"nr": "1", "id": "", "spørgsmål": "Hvad nu?", "muligheder": "", "svar": "a, b og c", "bemærkning": ""}
    ]


def test_an_answer_in_parts_is_a_line_for_each_with_its_holes_marked(tmp_path: Path) -> None:
    context = _context(tmp_path, "opgave: {spørgsmål: [{id: S1, svar: {bestiller: [Økonomiudvalget, direktionen], udfører: afklares}}]}")

    assert context["opgave"]["spørgsmål"][0]["svar"] == Lines(
        (Labelled("Bestiller", "Økonomiudvalget og direktionen"), Labelled("Udfører", _hole(10)))
    )


def test_the_matrix_has_a_row_for_each_criticism_and_a_column_for_each_model(tmp_path: Path) -> None:
    context = _context(
        tmp_path,
        "modeller:\n"
        "  alternativer:\n"
        "    - navn: Dialog\n"
        "      vurdering: {K1: {risiko: middel, tekst: Fem mål}, K2: skal belyses, K3: afklares, K4: {risiko: lav}}\n"
        "    - navn: Uændret\n"
        "  kriterier: [{id: E1, tekst: For dyrt}]\n",
    )

    matrix = context["modeller"]["matrix"]
    assert matrix["modeller"] == ["Dialog", "Uændret"]
    assert [row["id"] for row in matrix["rækker"]] == ["K1", "K2", "K3", "K4", "K5", "K6", "E1"]
    assert [row["felter"][0]["visning"] for row in matrix["rækker"]][:5] == [
        Markdown("Middel: Fem mål"),
        "Skal belyses",
        _hole(12),
        "Lav",
        "Ikke vurderet",
    ]
    assert matrix["rækker"][-1] == Record(
        id="E1",
        kritik="For dyrt",
        felter=[Record(model=name, risiko="", tekst="", visning="Ikke vurderet") for name in ("Dialog", "Uændret")],
    )
