"""Answers put into an input file."""

import codecs
from copy import deepcopy
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kommissorium.diagnostics.errors import ChangeError, InputError
from kommissorium.source.decoding import find_unprintable
from kommissorium.source.writing import write_changes
from kommissorium.source.yaml_reader import parse_yaml
from kommissorium.source.yaml_spans import spans
from tests.source.yaml_writer import TEXTS, Writer, paths
from tests.tables import cases

EXAMPLE = (Path(__file__).parent.parent.parent / "examples" / "dragoer" / "kommissorium.yaml").read_text(encoding="utf-8")
HOLES = st.just("afklares") | st.fixed_dictionaries({"afklares": st.fixed_dictionaries({"hvem": TEXTS})})
ROWS = st.lists(st.dictionaries(st.sampled_from(["organ", "dato"]), TEXTS), max_size=2)
VALUES = (TEXTS | HOLES | st.none() | st.lists(TEXTS, max_size=3) | ROWS).filter(lambda value: not _unprintable(value))


def _unprintable(value: Any) -> bool:
    inner = list(value.values()) if isinstance(value, dict) else value if isinstance(value, list) else []
    return any(map(_unprintable, inner)) if inner else isinstance(value, str) and find_unprintable(value) is not None


def _path(text: str) -> tuple[str | int, ...]:
    return tuple(int(step) if step.isdigit() else step for step in text.split("."))


def _changed(text: str, changes: dict[Any, Any]) -> str:
    return write_changes(text.encode(), changes, "a.yaml").decode()


def _shared(one: str, other: str) -> int:
    """How many characters both begin with."""
    return next((number for number, (a, b) in enumerate(zip(one, other, strict=False)) if a != b), min(len(one), len(other)))


def _data(text: str) -> Any:
    return parse_yaml(text, "a.yaml").data


def _with(data: Any, path: tuple[Any, ...], value: Any) -> Any:
    new = holder = deepcopy(data)
    for step in path[:-1]:
        holder = holder[step]
    if isinstance(holder, list) and path[-1] == len(holder):
        holder.append(value)
    else:
        holder[path[-1]] = value
    return new


@pytest.mark.parametrize("case", cases("file_changes"))
def test_a_change_is_written_as_people_would(case: dict) -> None:
    changes = {_path(path): value for path, value in case["changes"].items()}

    assert _changed(case["text"], changes) == case["becomes"]


@settings(max_examples=150)
@given(st.data())
def test_a_change_reads_back_and_nothing_else_is_different(data: st.DataObject) -> None:
    writer = Writer(data.draw)
    text = writer.document()
    before = _data(text)
    path = data.draw(st.sampled_from(list(paths(before))))
    value = data.draw(VALUES)

    after = _changed(text, {path: value})

    # A text that ends with the file has one line break less than the same text has when lines follow it.
    assert _data(after) in (_with(before, path, value), _with(_data(text + "\n"), path, value))
    assert [comment for comment in writer.comments if after.count(comment) != 1] == []


@settings(max_examples=150)
@given(st.data())
def test_the_lines_round_a_change_stay_byte_for_byte(data: st.DataObject) -> None:
    text = Writer(data.draw).document()
    path = data.draw(st.sampled_from(list(paths(_data(text)))))
    holder = spans(text).at(path[:-1])
    node = holder.child(path[-1])

    after = _changed(text, {path: data.draw(VALUES)}).removesuffix("\n")

    if node is None:
        old, new = text.rstrip("\r\n"), after.rstrip("\r\n")
        assert _shared(old, new) + _shared(old[::-1], new[::-1]) >= len(old) or not holder.children
    else:
        assert after.startswith(text[: node.anchor])
        assert after.endswith("".join(text[max(node.end, node.anchor) :].splitlines(keepends=True)[1:]).removesuffix("\n"))


def test_every_answer_of_the_example_can_be_exchanged_without_touching_another_line() -> None:
    data = _data(EXAMPLE)
    leaves = [path for path in paths(data) if isinstance(_get(data, path), str)]

    assert len(leaves) > 150
    for path in leaves[::7]:
        node = spans(EXAMPLE).at(path)
        lines = EXAMPLE[node.anchor : node.end].count("\n")
        after = _changed(EXAMPLE, {path: "Et nyt svar"}).splitlines()
        before = EXAMPLE.splitlines()
        number = EXAMPLE[: node.anchor].count("\n")
        assert [after[:number], after[number + 1 :]] == [before[:number], before[number + 1 + lines :]]


def _get(data: Any, path: tuple[Any, ...]) -> Any:
    for step in path:
        try:
            data = data[step]
        except (KeyError, IndexError, TypeError):
            return None
    return data


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be"])
def test_the_file_keeps_its_encoding_and_its_mark(encoding: str) -> None:
    before, after = ("formål: æ\r\nkilder: [ø]\r\n", "formål: å\r\nkilder: [ø, 😀]\r\n")

    assert write_changes(before.encode(encoding), {("formål",): "å", ("kilder", 1): "😀"}, "a.yaml") == after.encode(encoding)


def test_a_decomposed_name_finds_its_field() -> None:
    assert _changed("forma\u030al: x\n", {("formål",): "y"}) == "forma\u030al: y\n"


@pytest.mark.parametrize(
    ("text", "path", "value", "code"),
    [
        ("formål: en tekst\n", ("formål", "tekst"), "x", "F152"),
        ("kilder: [a]\n", ("kilder", 2), "x", "F152"),
        ("kilder: [a]\n", ("kilder", "titel"), "x", "F152"),
        ("bilag:\n", ("bilag", 1, "titel"), "x", "F152"),
        ("kilder: [a: b]\n", ("kilder", 0, "c"), "x", "F150"),
        ("formål: x\n", ("formål",), "et \u0007 tegn", "F150"),
        ("formål: x\n", ("formål",), "\ud800", "F150"),
    ],
)
def test_what_cannot_be_written_is_refused(text: str, path: Any, value: str, code: str) -> None:
    with pytest.raises(ChangeError) as caught:
        _changed(text, {path: value})

    assert [(finding.code, finding.place.line) for finding in caught.value.findings] == [(code, 1)]


def test_json_is_not_changed() -> None:
    with pytest.raises(ChangeError) as caught:
        write_changes(b'{"a": "b"}', {("a",): "c"}, "a.json")

    assert [finding.code for finding in caught.value.findings] == ["F151"]


@pytest.mark.parametrize("document", [b"a: [", codecs.BOM_UTF16_LE + b"\0", b"- a\n", b""])
def test_a_file_that_cannot_be_read_is_refused(document: bytes) -> None:
    with pytest.raises(InputError):
        write_changes(document, {("a",): "c"}, "a.yaml")


def test_a_file_with_mistakes_can_be_changed_where_it_is_sound() -> None:
    text = "formål: x\nformål: y\nukendt: &anker z\nopgave:\n\tx\n".replace("\n\tx", "")

    assert _changed(text, {("formål",): "ny", ("ukendt",): "w"}) == "formål: ny\nformål: y\nukendt: w\nopgave:\n"
