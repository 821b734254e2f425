"""Profiles beside the input or named by it, and their mistakes."""

from pathlib import Path

import pytest
import yaml

from kommissorium.diagnostics.errors import InputError
from kommissorium.diagnostics.finding import Finding, Severity
from kommissorium.model.profile import Profil
from kommissorium.resources import example_file
from kommissorium.source.profile_reader import read_profile
from kommissorium.source.validation import load_kommissorium
from tests.tools import ROOT

CASES = yaml.safe_load((ROOT / "tests/cases/profile_mistakes.yaml").read_text(encoding="utf-8"))
MISTAKES = [pytest.param(case, id=case["name"]) for case in CASES["mistakes"]]


def read(folder: Path, text: str) -> tuple[Profil | None, tuple[Finding, ...]]:
    file = folder / "profil.yaml"
    file.write_text(text, encoding="utf-8")
    try:
        return read_profile(file)
    except InputError as error:
        return None, error.findings


def test_a_correct_profile_is_read_without_findings(tmp_path: Path) -> None:
    profil, findings = read(tmp_path, CASES["base"])

    assert findings == ()
    assert profil.dagsorden_hverdage == 4
    assert (profil.anførselstegn, profil.tomt_afsnit) == ("»«", "Ingen bemærkninger.")


@pytest.mark.parametrize("case", MISTAKES)
def test_a_mistake_gives_one_finding_at_its_line(case: dict, tmp_path: Path) -> None:
    text = case["text"] if "text" in case else CASES["base"].replace(*case["replace"])

    profil, (finding,) = read(tmp_path, text)

    said = f"{finding.message} {finding.hint} {finding.other or ''}".casefold()
    assert [word for word in case["words"] if word.casefold() not in said] == []
    assert (finding.place.line, finding.severity.value) == (case["line"], case.get("severity", "fejl"))
    assert (profil is None) == (finding.severity is Severity.ERROR)


def test_a_profile_of_almost_nothing_is_enough(tmp_path: Path) -> None:
    profil, findings = read(tmp_path, "kommune: {navn: Fjordby Kommune}\ndagsorden_hverdage:\nfridage:\nsagsnummer:\n")

    assert findings == ()
    assert (profil.dagsorden_hverdage, profil.fridage, profil.sagsnummer.mønster) == (None, [], None)


@pytest.mark.parametrize("name", ["dragoer", "fjordby"])
def test_the_profiles_of_the_examples_have_no_findings(name: str) -> None:
    profil, findings = read_profile(example_file(name, "profil.yaml"))

    assert findings == ()
    assert profil is not None


def test_the_profile_beside_the_input_is_used_unless_another_is_named(tmp_path: Path) -> None:
    (tmp_path / "profil.yaml").write_text("kommune: {navn: A Kommune}\n", encoding="utf-8")
    (tmp_path / "anden.yaml").write_text("kommune: {navn: B Kommune}\n", encoding="utf-8")
    file = tmp_path / "kommissorium.yaml"

    file.write_text("format: 1\n", encoding="utf-8")
    beside = load_kommissorium(file)
    file.write_text("format: 1\nprofil: anden.yaml\n", encoding="utf-8")
    named = load_kommissorium(file)

    assert [loaded.profil.kommune.navn for loaded in (beside, named)] == ["A Kommune", "B Kommune"]


def test_a_named_profile_that_is_not_there_is_an_error_and_none_beside_is_not(tmp_path: Path) -> None:
    file = tmp_path / "kommissorium.yaml"

    file.write_text("format: 1\n", encoding="utf-8")
    without = load_kommissorium(file)
    file.write_text("format: 1\nprofil: findes_ikke.yaml\n", encoding="utf-8")
    named = load_kommissorium(file)

    assert (without.profil, without.findings) == (None, ())
    assert [(finding.code, finding.place.line) for finding in named.findings] == [("P001", 2)]


def test_mistakes_of_the_profile_name_its_own_file(tmp_path: Path) -> None:
    (tmp_path / "profil.yaml").write_text("kommune: {navn: A Kommune}\norganer: Byrådet\n", encoding="utf-8")
    file = tmp_path / "kommissorium.yaml"
    file.write_text("format: 1\n", encoding="utf-8")

    loaded = load_kommissorium(file)

    assert [(Path(finding.place.file).name, finding.place.line) for finding in loaded.findings] == [("profil.yaml", 2)]
    assert loaded.kommissorium is None
