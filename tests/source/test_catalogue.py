"""Catalogues beside the input, and answers held against them."""

from pathlib import Path

import pytest
import yaml

from kommissorium.resources import catalogue_file
from kommissorium.source.catalogue_reader import read_catalogue
from kommissorium.source.validation import Loaded, load_kommissorium
from tests.tables import cases

OPTIONS = "[rød, grøn]"
CATALOGUE = f"""\
format: 1
navn: prøve
titel: Prøve
poster:
  - {{id: V, gruppe: spørgsmål, tekst: Hvilken?, felt: opgave.spørgsmål, svartype: valg, valgmuligheder: {OPTIONS}}}
  - {{id: F, gruppe: spørgsmål, tekst: Hvilke?, felt: opgave.spørgsmål, svartype: flervalg, valgmuligheder: {OPTIONS}}}
  - {{id: T, gruppe: spørgsmål, tekst: Hvorfor?, felt: opgave.spørgsmål}}
  - {{id: J, gruppe: spørgsmål, tekst: Er det?, felt: opgave.spørgsmål, svartype: ja_nej}}
  - id: D
    gruppe: spørgsmål
    tekst: Hvem og hvad?
    felt: opgave.spørgsmål
    dele:
      - {{navn: hvem, tekst: Hvem, svartype: valg, valgmuligheder: {OPTIONS}}}
      - {{navn: hvad, tekst: Hvad}}
  - {{id: K, gruppe: kritik, tekst: Det kan gå galt, felt: modeller.alternativer.vurdering}}
"""


def load(folder: Path, data: dict, catalogue: str = CATALOGUE) -> Loaded:
    (folder / "prøve.yaml").write_text(catalogue, encoding="utf-8")
    file = folder / "kommissorium.yaml"
    file.write_text(yaml.safe_dump({"format": "1", "katalog": "prøve.yaml"} | data, allow_unicode=True), encoding="utf-8")
    return load_kommissorium(file)


@pytest.mark.parametrize("case", cases("catalogue_answers"))
def test_an_answer_is_held_against_its_question(case: dict, tmp_path: Path) -> None:
    loaded = load(tmp_path, {"opgave": {"spørgsmål": [case["row"]]}})

    found = [[finding.code, finding.place.path] for finding in loaded.findings if finding.code != "I037"]
    assert found == [[code, f"opgave.spørgsmål[1].{path}".rstrip(".")] for code, path in case.get("found", [])]


def test_questions_of_the_catalogue_that_are_left_out_are_warned_of(tmp_path: Path) -> None:
    loaded = load(tmp_path, {"opgave": {"spørgsmål": [{"id": "V"}, {"id": "D"}, {"id": "J"}, {"id": "t"}]}})

    assert [(finding.code, finding.message) for finding in loaded.findings] == [("I037", "Katalogets spørgsmål F er ikke med: Hvilke?")]
    assert loaded.kommissorium is not None


def test_the_same_question_twice_is_found_at_the_second(tmp_path: Path) -> None:
    loaded = load(tmp_path, {"opgave": {"spørgsmål": [{"id": "V"}, {"id": "v"}]}})

    assert ("I033", "opgave.spørgsmål[2].id") in [(finding.code, finding.place.path) for finding in loaded.findings]


def test_assessments_name_criticisms_of_the_catalogue_or_of_the_file(tmp_path: Path) -> None:
    criteria = [{"id": "E1", "tekst": "Dyrt"}]
    models = [
        {"navn": "A", "vurdering": {"K": "skal belyses", "E1": {"risiko": "lav"}}},
        {"navn": "B", "vurdering": {"E2": "skal belyses"}},
        {"navn": "C"},
    ]

    loaded = load(tmp_path, {"modeller": {"alternativer": models, "kriterier": criteria}})

    assert [(finding.code, finding.place.path) for finding in loaded.findings] == [
        ("I038", "modeller.alternativer[2].vurdering"),
        ("I031", "modeller.alternativer[2].vurdering.E2"),
    ]


def test_a_catalogue_with_mistakes_is_not_used_and_its_findings_name_its_own_file(tmp_path: Path) -> None:
    loaded = load(tmp_path, {}, CATALOGUE.replace("gruppe: kritik, ", ""))

    assert loaded.katalog is None
    (finding,) = loaded.findings
    assert (finding.code, Path(finding.place.file).name, finding.place.line) == ("I010", "prøve.yaml", 16)


def test_a_catalogue_with_a_remark_is_used(tmp_path: Path) -> None:
    loaded = load(tmp_path, {}, CATALOGUE.replace("gruppe: kritik, ", "gruppe: kritik #kritik\n    , "))

    assert [finding.code for finding in loaded.findings if finding.code[0] == "L"] == ["L037"]
    assert loaded.katalog is not None


def test_the_built_in_catalogue_has_no_findings_and_asks_the_eight_questions() -> None:
    katalog, findings = read_catalogue(catalogue_file("styringsmodel"))

    assert findings == ()
    ids = [post.id for post in katalog.poster]
    assert [id for id in ids if id[0] == "S"] == [f"S{number}" for number in range(1, 9)]
    assert [id for id in ids if id[0] == "K"] == [f"K{number}" for number in range(1, 7)]
