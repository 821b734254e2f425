"""A row put into the middle of a list of an input file; what is there stays byte for byte."""

import re

from kommissorium.diagnostics.errors import ChangeError, InputError
from kommissorium.diagnostics.finding import Finding, Severity
from kommissorium.source.decoding import decode, encoding_of
from kommissorium.source.json_text import SUFFIX
from kommissorium.source.positions import KeyPath, show_path
from kommissorium.source.splicing import Splicer
from kommissorium.source.writing import write_changes
from kommissorium.source.yaml_builder import Data
from kommissorium.source.yaml_reader import YamlDocument, parse_yaml
from kommissorium.source.yaml_spans import Node, spans
from kommissorium.source.yaml_values import write_flow, write_items
from kommissorium.texts import _

_BREAK = re.compile(r"\r\n|[\r\n\x85\u2028\u2029]")
_BRACKETS = ("{", "[")


def insert_row(document: bytes, rows: KeyPath, number: int, value: dict[str, Data], name: str) -> bytes:
    """The input file `document` with the row `value` as number `number`, counted from 0, of the list at `rows`; `name` is the file's.

    Comments above a row stay with it. A list that is not there yet, or is only the word for a hole, is made. Raises InputError for a
    file that cannot be read, and ChangeError when the row cannot be put in so that the rest reads as before.
    """
    if name.lower().endswith(SUFFIX):
        return write_changes(document, {rows: [value]}, name)  # which says that no JSON file is changed
    mark, encoding = encoding_of(document)
    read = parse_yaml(decode(document, name), name)
    there = _get(read.data, rows)
    if isinstance(there, dict):
        message = _("Der står noget andet, hvor svaret skal være.")
        hint = _("Slet det, der står under »{field}«, eller ret det selv.", field=show_path(rows))
        raise ChangeError(Finding("F152", Severity.ERROR, message, hint, read.positions.place(rows)))
    if not isinstance(there, list) or number >= len(there):
        return write_changes(document, {(*rows, len(there) if isinstance(there, list) else 0): value}, name)
    for quoted in (False, True):
        text = _inserted(read.text, spans(read.text).at(rows), number, value, quoted=quoted)
        if _says(text, read, rows, [*there[:number], value, *there[number:]]):
            return mark + text.encode(encoding)
    message = _("Svaret på »{field}« kan ikke sættes ind i filen.", field=show_path(rows))
    hint = _("Filen er ikke ændret. Skriv svaret i filen selv.")
    raise ChangeError(Finding("F150", Severity.ERROR, message, hint, read.positions.place(rows)))


def _inserted(text: str, rows: Node, number: int, value: dict[str, Data], *, quoted: bool) -> str:
    following = rows.children[number]
    if rows.style in _BRACKETS:
        return f"{text[: following.start]}{write_flow(value)}, {text[following.start :]}"
    # Behind the row before, so that the comments above the next row stay with that; the first row goes right under the key.
    before = max(rows.children[number - 1].end, rows.children[number - 1].anchor) if number else rows.anchor
    found = _BREAK.search(text, before)
    end = found.start() if found else len(text)
    indent = " " * rows.column
    flow = f"{indent}- {write_flow(value)}"
    lines = [flow] if following.style in _BRACKETS else list(write_items([value], rows.column, quoted=quoted))
    return text[:end] + "".join(Splicer(text).newline + line for line in lines) + text[end:]


def _says(text: str, old: YamlDocument, rows: KeyPath, wanted: list[Data]) -> bool:
    """Whether the new text reads as the old one with the wanted list, and has no more to be told of it."""
    try:
        new = parse_yaml(text, old.name)
    except InputError:
        return False
    return _get(new.data, rows) == wanted and _without(new.data, rows) == _without(old.data, rows) and len(new.errors) <= len(old.errors)


def _get(data: Data, path: KeyPath) -> Data:
    for step in path:
        data = data.get(str(step)) if isinstance(data, dict) else None
    return data


def _without(data: Data, path: KeyPath) -> Data:
    """The data with nothing at the path."""
    if not path or not isinstance(data, dict):
        return None
    return {key: _without(value, path[1:]) if key == path[0] else value for key, value in data.items()}
