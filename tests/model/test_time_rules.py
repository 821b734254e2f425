"""Times that contradict each other, and those that do not."""

from pathlib import Path

import pytest

from kommissorium.diagnostics.place import SourcePlace
from kommissorium.source.validation import load_kommissorium
from tests.tables import cases


@pytest.mark.parametrize("case", cases("time_findings"))
def test_times_are_held_against_each_other(case: dict, tmp_path: Path) -> None:
    file = tmp_path / "kommissorium.yaml"
    file.write_text("format: 1\n" + case["text"], encoding="utf-8")

    findings = load_kommissorium(file).findings

    other = [finding.other.line if isinstance(finding.other, SourcePlace) else None for finding in findings]
    found = [[finding.code, finding.severity.value, finding.place.line] for finding in findings]
    assert [[*one, second] for one, second in zip(found, other, strict=True)] == case.get("found", [])


def test_a_message_names_both_times_and_what_to_do(tmp_path: Path) -> None:
    file = tmp_path / "kommissorium.yaml"
    text = "tidsplan:\n  periode: {til: ultimo marts 2020}\n  milepæle:\n    - {tidspunkt: 1. april 2020, aktivitet: b}\n"
    file.write_text("format: 1\n" + text, encoding="utf-8")

    (finding,) = load_kommissorium(file).findings

    assert finding.message == "Milepælen (1. april 2020) ligger efter periodens slutning (ultimo marts 2020)."
    assert finding.hint == "Ret milepælen, eller lad perioden slutte senere."
