"""What holds for any file at all."""

from pathlib import Path
from typing import Any

import pytest
import yaml
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kommissorium.diagnostics.errors import InputError
from kommissorium.model.kommissorium import Kommissorium
from kommissorium.model.walk import Felt, fields_of
from kommissorium.source.validation import load_kommissorium
from kommissorium.source.yaml_reader import parse_yaml

EXAMPLE = Path(__file__).parent.parent.parent / "examples" / "dragoer" / "kommissorium.yaml"
YAML_TEXT = st.text(alphabet="ab å:-[]{}\"'\n\t#&*!|>%@?,\\~<", max_size=60)


def named(model: Any) -> set[str]:
    return {felt.name for felt in fields_of(model)} | {name for felt in fields_of(model) if felt.model for name in named(felt.model)}


NAMES = st.sampled_from([*sorted(named(Kommissorium)), "afklares", "hvem", "K1", "ukendt", ""])
WORDS = st.sampled_from(["", "x", "afklares", "skal belyses", "primo 2020", "22. august 2019", "lav", "S1", "snart", "1", "godkendt"])
DATA = st.recursive(WORDS, lambda inner: st.lists(inner, max_size=3) | st.dictionaries(NAMES, inner, max_size=4), max_leaves=12)
SECTIONS: dict[str, Felt] = {felt.name: felt for felt in fields_of(Kommissorium) if felt.name != "katalog"}


@given(YAML_TEXT)
def test_a_text_is_read_or_refused_at_a_line_that_it_has(text: str) -> None:
    try:
        findings = parse_yaml(text, "a.yaml").findings
    except InputError as error:
        findings = error.findings

    assert all(1 <= finding.place.line <= text.count("\n") + 1 for finding in findings)
    assert all(finding.message.endswith(".") and "{" not in finding.hint.replace("»{«", "") for finding in findings)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.dictionaries(st.sampled_from(sorted(SECTIONS)), DATA, max_size=5))
def test_any_data_become_a_kommissorium_or_findings_with_no_place_twice(tmp_path: Path, data: dict[str, Any]) -> None:
    file = tmp_path / "kommissorium.yaml"
    file.write_text(yaml.safe_dump({"format": "1"} | data, allow_unicode=True, sort_keys=False), encoding="utf-8")

    loaded = load_kommissorium(file)

    errors = [finding for finding in loaded.findings if finding.severity.value == "fejl"]
    places = [(finding.code, finding.place.path) for finding in loaded.findings if finding.code not in ("I037", "I038")]
    assert (loaded.kommissorium is None) == bool(errors)
    assert len(places) == len(set(places))
    assert [finding.place.line for finding in loaded.findings] == sorted(finding.place.line for finding in loaded.findings)


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
def test_the_example_reads_the_same_in_every_encoding(encoding: str, tmp_path: Path) -> None:
    file = tmp_path / "kommissorium.yaml"
    file.write_bytes(EXAMPLE.read_text(encoding="utf-8").replace("\n", "\r\n").encode(encoding))

    assert load_kommissorium(file).kommissorium == load_kommissorium(EXAMPLE).kommissorium


def test_the_example_has_no_findings() -> None:
    assert load_kommissorium(EXAMPLE).findings == ()
