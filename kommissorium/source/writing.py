"""Answers put into an input file: what is not changed stays byte for byte, comments and order included."""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from copy import deepcopy
from typing import Any
from unicodedata import normalize

from kommissorium.diagnostics.errors import ChangeError, InputError
from kommissorium.diagnostics.finding import Finding, Severity
from kommissorium.model.answers import is_hole
from kommissorium.model.kommissorium import Kommissorium
from kommissorium.model.walk import fields_of, model_at
from kommissorium.source.decoding import decode, encoding_of
from kommissorium.source.json_text import SUFFIX
from kommissorium.source.positions import KeyPath, show_path
from kommissorium.source.splicing import Splicer
from kommissorium.source.yaml_builder import Data
from kommissorium.source.yaml_reader import YamlDocument, parse_yaml
from kommissorium.source.yaml_spans import spans
from kommissorium.texts import _


def write_changes(document: bytes, changes: Mapping[KeyPath, Data], name: str) -> bytes:
    """The input file `document` with each change made; `name` is what findings call the file.

    A change is a path and the data that are to stand there: a text, a list, a mapping, or None for no answer; a hole is the word or the
    mapping for one. A path may lead to a field that is not there yet, and to the index just behind the last item of a list; a hole in
    the way is replaced. Raises InputError for a file that cannot be read, and ChangeError when a change cannot be made so that the new
    file reads as meant and nothing else in it is different.
    """
    if name.lower().endswith(SUFFIX):
        raise _refused("F151", _("Programmet kan ikke rette i en JSON-fil."), _("Skriv svaret i filen selv, eller brug en YAML-fil."))
    mark, encoding = encoding_of(document)
    read = parse_yaml(decode(document, name), name)
    for path, value in changes.items():
        for step, part in _single_changes(read.data, *_reachable(read, _normal(path), value)):
            read = _changed(read, step, part)
    return mark + read.text.encode(encoding)


def _changed(read: YamlDocument, path: KeyPath, value: Data) -> YamlDocument:
    """The document with one value set, read again and compared with what it should say."""
    for old, quoted in _ways(read):
        try:
            new = parse_yaml(_spliced(old, path, value, quoted=quoted), read.name)
        except (InputError, UnicodeEncodeError):
            continue
        if new.data == _with(old.data, path, value) and _is_no_worse(new, old):
            return new
    message = _("Svaret på »{field}« kan ikke sættes ind i filen.", field=show_path(path))
    raise _refused("F150", message, _("Filen er ikke ændret. Skriv svaret i filen selv."), read, path)


def _ways(read: YamlDocument) -> Iterator[tuple[YamlDocument, bool]]:
    """The document as it is, at last with a break behind its last line; and whether new texts are kept in quotation marks."""
    yield from ((read, False), (read, True))
    # Without a last break, a text at the end of the file would become another one when lines follow it.
    ended = parse_yaml(read.text + Splicer(read.text).newline, read.name)
    yield from ((ended, False), (ended, True))


def _spliced(read: YamlDocument, path: KeyPath, value: Data, *, quoted: bool) -> str:
    root, splicer = spans(read.text), Splicer(read.text, quoted=quoted)
    if not path:
        return splicer.exchange(root, root, value)
    holder, step = root.at(path[:-1]), path[-1]
    if node := holder.child(step):
        return splicer.exchange(node, holder, value)
    if isinstance(step, int):
        return splicer.append(holder, value)
    return splicer.insert(holder, step, value, _order(path[:-1]))


def _reachable(read: YamlDocument, path: KeyPath, value: Data) -> tuple[KeyPath, Data]:
    """The same change from the nearest place that is in the file: what is between there and the value is made with it."""
    node: Any = read.data
    for depth, step in enumerate(path):
        if not _is_filled(node) and not _holds(node, step):
            return path[:depth], _wrapped(path[depth:], value, read)
        if not _holds(node, step):
            if not (isinstance(node, dict) and isinstance(step, str)) and not (isinstance(node, list) and step == len(node)):
                hint = _("Ret filen, så der kan stå et svar på det sted.")
                raise _refused("F152", _("Der står noget andet, hvor svaret skal være."), hint, read, path[:depth])
            return path[: depth + 1], _wrapped(path[depth + 1 :], value, read)
        node = node[step]
    return path, value


def _is_filled(node: Data) -> bool:
    """Whether something stands there that a change may not simply replace."""
    return bool(node) and not is_hole(node)


def _holds(node: Data, step: str | int) -> bool:
    if isinstance(node, dict):
        return step in node
    return isinstance(node, list) and isinstance(step, int) and 0 <= step < len(node)


def _wrapped(steps: KeyPath, value: Data, read: YamlDocument) -> Data:
    for step in reversed(steps):
        if isinstance(step, int) and step:
            raise _refused("F152", _("Listen har ikke så mange punkter."), _("Se efter, om filen er ændret imens."), read)
        value = [value] if isinstance(step, int) else {step: value}
    return value


def _single_changes(data: Data, path: KeyPath, value: Data) -> Iterator[tuple[KeyPath, Data]]:
    """The change as the smallest ones that it consists of, so that what stays the same in it is left alone as well."""
    old = _get(data, path)
    if isinstance(old, dict) and isinstance(value, dict) and old and old.keys() <= value.keys() and is_hole(old) == is_hole(value):
        for key, inner in value.items():
            yield from _single_changes(data, (*path, key), inner)
    elif isinstance(old, list) and isinstance(value, list) and old and len(old) <= len(value):
        for number, item in enumerate(value):
            yield from _single_changes(data, (*path, number), item)
    elif old is _NOWHERE or old != value:
        yield path, value


_NOWHERE: Any = object()


def _get(data: Any, path: KeyPath) -> Any:
    for step in path:
        if not _holds(data, step):
            return _NOWHERE
        data = data[step]
    return data


def _with(data: Any, path: KeyPath, value: Data) -> Any:
    if not path:
        return value
    new = holder = deepcopy(data)
    for step in path[:-1]:
        holder = holder[step]
    if isinstance(holder, list) and path[-1] == len(holder):
        holder.append(value)
    else:
        holder[path[-1]] = value
    return new


def _order(path: KeyPath) -> Sequence[str]:
    model = model_at(Kommissorium, path)
    return [felt.name for felt in fields_of(model)] if model else []


def _normal(path: KeyPath) -> KeyPath:
    return tuple(normalize("NFC", step) if isinstance(step, str) else step for step in path)


def _is_no_worse(new: YamlDocument, old: YamlDocument) -> bool:
    """Whether nothing is wrong in the new text that was not wrong in the old one."""
    codes = [finding.code for finding in old.errors]
    return all(codes.count(code) >= count for code, count in Counter(finding.code for finding in new.errors).items())


def _refused(code: str, message: str, hint: str, read: YamlDocument | None = None, path: KeyPath = ()) -> ChangeError:
    place = read.positions.place(path) if read else None
    return ChangeError(Finding(code, Severity.ERROR, message, hint, place))
