"""From a file to the kommissorium and its findings."""

from pathlib import Path
from unicodedata import normalize

import pytest

from kommissorium.diagnostics.errors import InputError
from kommissorium.diagnostics.finding import Finding, Severity
from kommissorium.diagnostics.place import SourcePlace
from kommissorium.model.case import Form
from kommissorium.source.limits import MOST_FINDINGS
from kommissorium.source.validation import Loaded, load_kommissorium
from kommissorium.source.yaml_builder import MAX_NODES
from tests.tables import cases


def load(folder: Path, text: str) -> Loaded:
    file = folder / "kommissorium.yaml"
    file.write_text(text, encoding="utf-8")
    return load_kommissorium(file)


@pytest.mark.parametrize("case", cases("findings"))
def test_one_mistake_gives_one_finding(case: dict, tmp_path: Path) -> None:
    loaded = load(tmp_path, case.get("instead", "format: 1\n" + case["text"]))

    relevant = [finding for finding in loaded.findings if finding.code != "I038"]
    assert [[finding.code, finding.place.line, finding.place.path] for finding in relevant] == case.get("found", [])


def test_a_small_file_becomes_a_kommissorium_with_its_catalogue(tmp_path: Path) -> None:
    loaded = load(tmp_path, "format: 1\nstamoplysninger:\n  titel: Ny styringsmodel\nformål: Vi vil vide, hvad vi styrer efter.\n")

    assert loaded.findings == ()
    assert loaded.kommissorium.stamoplysninger.titel == "Ny styringsmodel"
    assert loaded.kommissorium.formål == "Vi vil vide, hvad vi styrer efter."
    assert loaded.katalog.navn == "almindelig"


def test_a_file_with_an_error_is_no_kommissorium_and_a_warning_does_not_matter(tmp_path: Path) -> None:
    assert load(tmp_path, "format: 1\nformaal: x\n").kommissorium is None
    assert load(tmp_path, "formål: x\n").kommissorium is not None


def test_an_unknown_key_is_answered_with_the_nearest_known_one(tmp_path: Path) -> None:
    (finding,) = load(tmp_path, "format: 1\nformaal: x\n").findings

    place = SourcePlace(str(tmp_path / "kommissorium.yaml"), 2, 1, "formaal")
    assert finding == Finding("I005", Severity.ERROR, "Feltet »formaal« findes ikke her.", "Mente du »formål«?", place)


def test_a_key_in_the_wrong_place_is_answered_with_its_own(tmp_path: Path) -> None:
    (finding,) = load(tmp_path, "format: 1\nmilepæle: []\n").findings

    assert finding.hint == "Det hører til under »tidsplan«."


def test_an_approved_kommissorium_lists_each_hole_with_its_line(tmp_path: Path) -> None:
    text = "format: 1\nstamoplysninger:\n  status: godkendt\n  kommune: afklares\nmandat:\n  tekst: x\n  indstiller: y\n"

    findings = load(tmp_path, text).findings

    listed = [(finding.place.line, finding.message) for finding in findings if finding.place.path.startswith(("stam", "mandat"))]
    assert listed == [
        (2, "Kommissoriet er godkendt, men »Stamoplysninger: titel« er ikke besvaret."),
        (2, "Kommissoriet er godkendt, men »Stamoplysninger: sagsnummer« er ikke besvaret."),
        (2, "Kommissoriet er godkendt, men »Stamoplysninger: dato« er ikke besvaret."),
        (2, "Kommissoriet er godkendt, men »Stamoplysninger: bestiller« er ikke besvaret."),
        (2, "Kommissoriet er godkendt, men »Stamoplysninger: ansvarlig« er ikke besvaret."),
        (2, "Kommissoriet er godkendt, men »Stamoplysninger: behandles i« er ikke besvaret."),
        (3, "Kommissoriet er godkendt, men godkendelsens organ og dato er ikke udfyldt."),
        (4, "Kommissoriet er godkendt, men »Stamoplysninger: kommune« skal stadig afklares."),
        (5, "Kommissoriet er godkendt, men »Mandat og beslutningskompetence: hvad besluttes« er ikke besvaret."),
        (5, "Kommissoriet er godkendt, men »Mandat og beslutningskompetence: beslutter« er ikke besvaret."),
    ]


def test_text_from_a_mac_is_read_like_any_other(tmp_path: Path) -> None:
    typed = "format: 1\nformål: Vi prøver på ny\nstamoplysninger:\n  status: til behandling\n  form: råd\n"

    loaded = load(tmp_path, normalize("NFD", typed))

    assert loaded.findings == ()
    assert loaded.kommissorium.stamoplysninger.form is Form.RÅD
    assert normalize("NFC", loaded.kommissorium.formål) == "Vi prøver på ny"


@pytest.mark.parametrize("key", ["katalog", "profil"])
@pytest.mark.parametrize("name", ["x" * 300 + ".yaml", "../", "a/b/c.yaml", ".."])
def test_a_name_that_can_be_no_file_is_not_found(key: str, name: str, tmp_path: Path) -> None:
    (finding,) = load(tmp_path, f"format: 1\n{key}: {name}\n").findings

    assert (finding.code, finding.place.line) == ({"katalog": "I030", "profil": "P001"}[key], 2)


def test_an_answer_that_cannot_be_read_is_not_missing_as_well(tmp_path: Path) -> None:
    approved = "format: 1\nstamoplysninger:\n  status: godkendt\n"

    misspelt = load(tmp_path, approved + "formaal: x\n").findings
    malformed = load(tmp_path, approved + "formål: [x]\n").findings

    about = [[finding.code for finding in found if "form" in finding.place.path] for found in (misspelt, malformed)]
    assert about == [["I005"], ["I002"]]


@pytest.mark.parametrize(
    "text",
    ["".join(f"k{number}: x\n" for number in range(600)), "formål: x\n" * 600, "kilder:\n" + "  - {}\n" * 600],
    ids=["unknown keys", "the same key", "rows of the wrong form"],
)
def test_a_file_of_mistakes_is_not_explained_to_its_end(text: str, tmp_path: Path) -> None:
    try:
        findings = load(tmp_path, "format: 1\n" + text).findings
    except InputError as error:
        findings = error.findings

    assert len(findings) <= MOST_FINDINGS + 2
    assert findings[-1].code == "L028"


def test_a_file_of_too_many_values_is_too_large(tmp_path: Path) -> None:
    with pytest.raises(InputError) as caught:
        load(tmp_path, "kilder:\n" + "  - x\n" * MAX_NODES)

    assert [finding.code for finding in caught.value.findings] == ["L004"]
