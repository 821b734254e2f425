"""JSON in place of YAML."""

import json
from pathlib import Path
from unicodedata import normalize

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from kommissorium.diagnostics.errors import InputError
from kommissorium.resources import example_file
from kommissorium.source import yaml_reader
from kommissorium.source.validation import load_kommissorium
from kommissorium.source.yaml_reader import parse_yaml, read_yaml
from tests.tables import cases

TEXTS = st.text(st.characters(exclude_categories=["Cs", "Cc", "Cn"], exclude_characters="\ufeff"), max_size=20)
DATA = st.recursive(TEXTS, lambda inner: st.lists(inner, max_size=3) | st.dictionaries(TEXTS, inner, max_size=3), max_leaves=6)


@pytest.fixture(params=["libyaml", "pure Python"])
def _loader(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(yaml_reader, "_LOADER", {"libyaml": yaml.CSafeLoader, "pure Python": yaml.SafeLoader}[request.param])


@pytest.mark.usefixtures("_loader")
@pytest.mark.parametrize("case", cases("json_mistakes"))
def test_a_text_that_is_no_json_is_refused_at_the_line_to_look_at(case: dict, tmp_path: Path) -> None:
    file = tmp_path / "a.json"
    file.write_text(case["text"], encoding="utf-8")

    with pytest.raises(InputError) as caught:
        read_yaml(file)

    assert [[finding.code, finding.place.line, finding.place.column] for finding in caught.value.findings] == [case["found"]]


@pytest.mark.usefixtures("_loader")
def test_json_keeps_its_lines_whatever_it_is_indented_with() -> None:
    text = '{\n\t"a": "x",\n\t"b": [\n\t\t"y", {"c":"z"}\n\t], "d": null, "e": "\\ud83d\\ude00\\/\\\\ud83d"\n}\n'

    document = parse_yaml(text, "a.json")

    assert document.data == {"a": "x", "b": ["y", {"c": "z"}], "d": None, "e": "😀/\\ud83d"}
    assert [document.positions.place(path).line for path in [("a",), ("b", 1, "c"), ("d",)]] == [2, 4, 5]


@pytest.mark.parametrize("indent", [None, 2])
def test_the_example_reads_the_same_as_json(indent: int | None, tmp_path: Path) -> None:
    source = example_file("fjordby")
    data = yaml.load(source.read_text(encoding="utf-8"), yaml.BaseLoader)
    for name in ("katalog.yaml", "profil.yaml"):
        (tmp_path / name).write_bytes(source.with_name(name).read_bytes())
    file = tmp_path / "kommissorium.json"
    file.write_text(json.dumps(data, indent=indent), encoding="utf-8")

    assert load_kommissorium(file).kommissorium == load_kommissorium(source).kommissorium


@given(st.dictionaries(TEXTS.filter(lambda key: key.strip() and key != "<<"), DATA, max_size=3), st.booleans())
def test_any_json_is_read_as_it_was_written(data: dict, escaped: bool) -> None:
    text = json.dumps(data, ensure_ascii=escaped)
    normal = json.loads(json.dumps(data))

    document = parse_yaml(text, "a.json")

    if not document.findings:
        assert document.data == _with_normal_keys(normal)


def _with_normal_keys(data: object) -> object:
    if isinstance(data, dict):
        return {normalize("NFC", key): _with_normal_keys(value) for key, value in data.items()}
    return [_with_normal_keys(item) for item in data] if isinstance(data, list) else data
