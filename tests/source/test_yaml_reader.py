"""Reading YAML into texts with places."""

import tracemalloc
from pathlib import Path

import pytest
import yaml

from kommissorium.diagnostics.errors import InputError
from kommissorium.diagnostics.place import SourcePlace
from kommissorium.source import yaml_reader
from kommissorium.source.decoding import MAX_BYTES
from kommissorium.source.yaml_reader import parse_yaml, read_yaml
from tests.tables import cases


def spot(finding) -> list:
    return [finding.code, finding.place.line, finding.place.column]


@pytest.fixture(params=["libyaml", "pure Python"])
def loader(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> str:
    monkeypatch.setattr(yaml_reader, "_LOADER", {"libyaml": yaml.CSafeLoader, "pure Python": yaml.SafeLoader}[request.param])
    return request.param


def refused(path: Path) -> list:
    with pytest.raises(InputError) as caught:
        read_yaml(path)
    assert [finding.message for finding in caught.value.findings if not finding.message.strip()] == []
    return [spot(finding) for finding in caught.value.findings]


@pytest.mark.usefixtures("loader")
@pytest.mark.parametrize("case", cases("yaml_mistakes"))
def test_a_text_that_cannot_be_read_is_refused_at_the_line_to_look_at(case: dict, tmp_path: Path) -> None:
    file = tmp_path / "a.yaml"
    file.write_bytes(case["text"].encode())

    assert refused(file) == [case["found"]]


@pytest.mark.usefixtures("loader")
@pytest.mark.parametrize("case", cases("yaml_notes"))
def test_a_text_is_read_as_it_was_typed(case: dict) -> None:
    document = parse_yaml(case["text"], "a.yaml")

    assert document.data == case["data"]
    assert [spot(finding) for finding in document.findings] == case.get("notes", [])


@pytest.mark.parametrize(
    ("text", "hint"),
    [
        (
            "formål: afklares: hvem?\n",
            "Skriv »formål: {afklares: {hvad: …, hvem: …, hvornår: …}}«; hver af de tre kan udelades. "
            "Ellers sæt hele teksten i anførselstegn.",
        ),
        ("formål: Mål: færre\n", "Sæt hele teksten i anførselstegn."),
        ("formål: Det afklares: færre\n", "Sæt hele teksten i anførselstegn."),
    ],
)
def test_a_colon_in_a_text_is_answered_with_what_was_meant(text: str, hint: str, tmp_path: Path) -> None:
    file = tmp_path / "a.yaml"
    file.write_text(text, encoding="utf-8")

    with pytest.raises(InputError) as caught:
        read_yaml(file)
    assert [finding.hint for finding in caught.value.findings] == [hint]


def test_keys_and_items_have_places_and_missing_keys_have_those_above() -> None:
    positions = parse_yaml("a:\n  - b: 1\n    c: {d: 2}\n  - x\n", "a.yaml").positions

    assert positions.place(("a",)) == SourcePlace("a.yaml", 1, 1, "a")
    assert positions.place(("a", 0)) == SourcePlace("a.yaml", 2, 5, "a[1]")
    assert positions.place(("a", 0, "c", "d")) == SourcePlace("a.yaml", 3, 9, "a[1].c.d")
    assert positions.place(("a", 1)) == SourcePlace("a.yaml", 4, 5, "a[2]")
    assert positions.place(("a", 0, "e")) == SourcePlace("a.yaml", 2, 5, "a[1].e")
    assert positions.place(("z",)) == SourcePlace("a.yaml", 1, 1, "z")


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be"])
def test_unicode_encodings_are_read(encoding: str, tmp_path: Path) -> None:
    file = tmp_path / "a.yaml"
    file.write_bytes("formål: å\n".encode(encoding))

    assert read_yaml(file).data == {"formål": "å"}


@pytest.mark.parametrize("encoding", ["latin-1", "cp1252"])
def test_other_encodings_are_refused_at_their_first_letter(encoding: str, tmp_path: Path) -> None:
    file = tmp_path / "a.yaml"
    file.write_bytes("format: 1\nformål: å\n".encode(encoding))

    with pytest.raises(InputError, match="»å«") as caught:
        read_yaml(file)

    assert [spot(finding) for finding in caught.value.findings] == [["L005", 2, 5]]


def test_a_missing_file_and_a_folder_are_refused_by_name(tmp_path: Path) -> None:
    assert refused(tmp_path / "findes_ikke.yaml") == [["L001", 1, 1]]
    assert refused(tmp_path) == [["L002", 0, 0]]


def test_of_a_folder_with_an_input_file_that_file_is_named(tmp_path: Path) -> None:
    (tmp_path / "kommissorium.yaml").write_text("a: 1\n", encoding="utf-8")

    with pytest.raises(InputError) as caught:
        read_yaml(tmp_path)

    assert caught.value.findings[0].hint == f"Mente du »{tmp_path / 'kommissorium.yaml'}«?"


def test_a_file_that_has_vanished_or_cannot_be_opened_is_refused_by_name(tmp_path: Path) -> None:
    vanished = tmp_path / "henvisning.yaml"
    vanished.symlink_to(tmp_path / "slettet.yaml")
    below_a_file = tmp_path / "a.yaml" / "b.yaml"
    below_a_file.parent.write_text("a: 1\n", encoding="utf-8")

    assert [refused(path)[0][0] for path in (vanished, below_a_file, tmp_path / ("x" * 300))] == ["L001", "L003", "L003"]


HOSTILE = {
    "brackets ten thousand deep": ("a: " + "[" * 10_000, "L011"),
    "mappings ten thousand deep in braces": ("{a: " * 10_000, "L011"),
    "keys a thousand deep": ("".join(" " * depth + "a:\n" for depth in range(1_400)), "L011"),
    "a file that is far too large": ("a: x\n" * (MAX_BYTES // 5 + 1), "L004"),
}


@pytest.mark.parametrize(("text", "code"), HOSTILE.values(), ids=HOSTILE)
def test_hostile_files_are_refused(text: str, code: str, tmp_path: Path) -> None:
    file = tmp_path / "a.yaml"
    file.write_text(text, encoding="utf-8")

    assert [found[0] for found in refused(file)] == [code]


def test_a_file_of_fifty_megabytes_is_not_read_to_its_end(tmp_path: Path) -> None:
    file = tmp_path / "a.yaml"
    with file.open("wb") as output:
        output.truncate(50_000_000)
    tracemalloc.start()

    found = refused(file)
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()

    assert found == [["L004", 1, 1]]
    assert peak < 10_000_000


def test_an_alias_bomb_is_never_unfolded() -> None:
    # unfolded it is 9 to the power of 29 lists: the test would not end
    lines = ["a0: &a0 [x, x]"] + [f"a{level}: &a{level} [{', '.join([f'*a{level - 1}'] * 9)}]" for level in range(1, 30)]

    document = parse_yaml("\n".join(lines), "a.yaml")

    assert {finding.code for finding in document.findings} == {"L012"}
