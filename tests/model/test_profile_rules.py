"""What the municipality's profile finds in an input, and who may set up what."""

from pathlib import Path

import pytest
import yaml

from kommissorium.diagnostics.finding import Finding
from kommissorium.model.bodies import is_council
from kommissorium.source.validation import load_kommissorium
from tests.tools import ROOT

TABLE = yaml.safe_load((ROOT / "tests/cases/profile_findings.yaml").read_text(encoding="utf-8"))


def findings(folder: Path, text: str, profile: str = "") -> tuple[Finding, ...]:
    file = folder / "kommissorium.yaml"
    file.write_text("format: 1\n" + text, encoding="utf-8")
    if profile:
        (folder / "profil.yaml").write_text(profile, encoding="utf-8")
    return load_kommissorium(file).findings


@pytest.mark.parametrize("case", [pytest.param(case, id=case["name"]) for case in TABLE["cases"]])
def test_an_input_is_held_against_the_profile(case: dict, tmp_path: Path) -> None:
    found = findings(tmp_path, case["text"], TABLE["profile"])

    assert [[finding.code, finding.severity.value, finding.place.line] for finding in found] == case.get("found", [])


def test_without_a_profile_names_are_left_alone(tmp_path: Path) -> None:
    text = "stamoplysninger: {kommune: Fjordby kommune, sagsnr: x, bestiller: TMU}\nformål: økonomiudvalget\n"

    assert findings(tmp_path, text) == ()


def test_only_the_council_sets_up_a_committee_under_section_17(tmp_path: Path) -> None:
    committee = 'stamoplysninger: {form: "§ 17, stk. 4-udvalg", nedsat_af: Økonomiudvalget}\n'

    (finding,) = findings(tmp_path, committee)

    assert (finding.code, finding.severity.value) == ("I022", "advarsel")
    assert "Indenrigsministeriets udtalelse af 25. juni 1992" in finding.message
    assert findings(tmp_path, committee.replace("§ 17, stk. 4-udvalg", "projektgruppe")) == ()
    assert findings(tmp_path, committee.replace("Økonomiudvalget", "afklares")) == ()


@pytest.mark.parametrize("name", ["Byrådet", "kommunalbestyrelsen", "Dragør Kommunalbestyrelse", "Borgerrepræsentationen", "Fjordby Byråd"])
def test_councils_are_known_by_their_names(name: str) -> None:
    assert is_council(name, None)


@pytest.mark.parametrize("name", ["Økonomiudvalget", "Byrådets økonomiudvalg", "Direktionen"])
def test_other_bodies_are_no_councils(name: str) -> None:
    assert not is_council(name, None)
