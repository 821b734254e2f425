"""From a file to the kommissorium and its findings."""

from pathlib import Path

from kommissorium.source.validation import load_kommissorium

SMALL = """\
format: 1
stamoplysninger:
  titel: Ny styringsmodel
formål: Vi vil vide, hvad vi styrer efter.
"""


def test_a_small_file_becomes_a_kommissorium(tmp_path: Path) -> None:
    file = tmp_path / "kommissorium.yaml"
    file.write_text(SMALL, encoding="utf-8")

    loaded = load_kommissorium(file)

    assert loaded.findings == ()
    assert loaded.kommissorium is not None
    assert loaded.kommissorium.stamoplysninger.titel == "Ny styringsmodel"
    assert loaded.kommissorium.formål == "Vi vil vide, hvad vi styrer efter."


def test_an_answer_of_the_wrong_form_is_found_with_its_line(tmp_path: Path) -> None:
    file = tmp_path / "kommissorium.yaml"
    file.write_text(SMALL.replace("Ny styringsmodel", "[a, b]"), encoding="utf-8")

    loaded = load_kommissorium(file)

    assert loaded.kommissorium is None
    assert [(finding.code, finding.place.line, finding.place.path) for finding in loaded.findings] == [("I002", 3, "stamoplysninger.titel")]
