"""Any data for any template: plain types from JSON, and from YAML by the core schema of YAML 1.2."""

from pathlib import Path
from typing import Any

import pytest

from kommissorium.diagnostics.errors import InputError
from kommissorium.source.plain_data import read_data
from kommissorium.source.yaml_types import typed


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("12", 12),
        ("-3", -3),
        ("0o17", 15),
        ("0x1F", 31),
        ("1.5", 1.5),
        ("-.5e3", -500.0),
        ("150.000", 150.0),
        ("true", True),
        ("FALSE", False),
        ("ja", "ja"),
        ("NO", "NO"),
        ("on", "on"),
        ("1_000", "1_000"),
        ("12:30:45", "12:30:45"),
        ("2020-02-31", "2020-02-31"),
        ("15/2417", "15/2417"),
        ("1.250.000", "1.250.000"),
        ("9" * 5000, "9" * 5000),
    ],
)
def test_a_scalar_is_typed_by_yaml_1_2(text: str, value: object) -> None:
    assert (typed(text), type(typed(text))) == (value, type(value))


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("data.yaml", 'navn: Ane\nantal: 3\nkode: "007"\ntom:\nliste:\n  - {hvad: ja, ok: true}\n  - 1.5\n'),
        ("data.JSON", '{"navn": "Ane", "antal": 3, "kode": "007", "tom": null, "liste": [{"hvad": "ja", "ok": true}, 1.5]}'),
    ],
)
def test_yaml_and_json_give_the_same_data(name: str, text: str, tmp_path: Path) -> None:
    path = tmp_path / name
    path.write_text(text, encoding="utf-8")

    assert read_data(path) == {"navn": "Ane", "antal": 3, "kode": "007", "tom": None, "liste": [{"hvad": "ja", "ok": True}, 1.5]}


@pytest.mark.parametrize(
    ("name", "text", "code", "line"),
    [
        ("d.json", '{"a": 1,\n "b": }', "L027", 2),
        ("d.json", '{"a": 1, "a": 2}', "L015", 1),
        ("d.json", '{"a": NaN}', "L029", 1),
        ("d.json", '{"a": ' + "9" * 5000 + "}", "L029", 1),
        ("d.json", '{"a": ' + "[" * 100_000, "L011", 1),
        ("d.json", "[1, 2]", "L016", 1),
        ("d.json", "", "L027", 1),
        ("d.yaml", "- 1\n- 2\n", "L016", 1),
        ("d.yaml", "", "L016", 1),
        ("d.yaml", "a: 1\na: 2\n", "L015", 2),
        ("d.yaml", "a: [1\nb: 2\n", "L023", 1),
        ("d.yaml", "a: &x 1\nb: *x\n", "L012", 1),
    ],
)
def test_what_cannot_be_read_is_told_with_its_line(name: str, text: str, code: str, line: int, tmp_path: Path) -> None:
    path = tmp_path / name
    path.write_text(text, encoding="utf-8")

    with pytest.raises(InputError) as error:
        read_data(path)

    first: Any = error.value.findings[0]
    assert (first.code, first.place.line) == (code, line)


def test_a_table_of_many_rows_is_read(tmp_path: Path) -> None:
    path = tmp_path / "rows.json"
    path.write_text('{"rækker": [' + ",".join('{"a": "x", "b": 1}' for _ in range(60_000)) + "]}", encoding="utf-8")

    rows = read_data(path)["rækker"]

    assert isinstance(rows, list)
    assert len(rows) == 60_000
