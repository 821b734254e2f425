"""From YAML's events to data and places, in one pass that is bounded in depth."""

import re
import unicodedata
from dataclasses import dataclass
from typing import TypeAlias

import yaml

from kommissorium.diagnostics.errors import InputError
from kommissorium.diagnostics.finding import Finding, Severity
from kommissorium.source.decoding import find_unprintable
from kommissorium.source.limits import MAX_DEPTH, MOST_FINDINGS, too_deep, too_many
from kommissorium.source.line_beginnings import hard_spaces, has_hard_indent, has_tight_dash, tight_dash
from kommissorium.source.positions import KeyPath, Positions
from kommissorium.texts import _

Data: TypeAlias = "dict[str, Data] | list[Data] | str | None"

MAX_NODES = 40_000
"""Ten times as many names, texts and lists as a kommissorium of two thousand lines has."""
_NULLS = ("", "~", "null", "Null", "NULL")
_MERGE = "<<"
_LIKE_TEXT = re.compile(r"[ \t]+(#[^\s#][^\r\n]*)")
"""A comment that begins as no comment does: a number or a tag in a text that lacks its quotes."""


@dataclass(slots=True)
class _Open:
    """A mapping or list that has begun and not ended."""

    value: dict[str, Data] | list[Data]
    path: KeyPath | None
    """The keys that lead here; None inside a value that is dropped, whose places nobody asks for."""
    key: str | None = None
    """The key whose value comes next; None where a key comes next, and in lists."""
    dropped: bool = False
    """Whether the value that comes next is dropped: its key stood before, or is not ours."""


class Builder:
    """Takes the events of one file, one by one; `root` gives what they built."""

    def __init__(self, file: str, text: str = "") -> None:
        """`text` is that of the file, for what its events do not tell; without it there are no remarks."""
        self.positions = Positions(file)
        self.findings: list[Finding] = []
        self.remarks: list[Finding] = []
        """What need not be wrong, as warnings."""
        self._text = text if _LIKE_TEXT.search(text) else ""
        self.unread: list[KeyPath] = []
        self._stack: list[_Open] = []
        self._root: Data = None
        self._documents = 0
        self._nodes = 0

    def take(self, event: yaml.Event) -> None:
        """Adds what the event says; raises InputError where reading cannot go on."""
        self._count(event)
        match event:
            case yaml.ScalarEvent():
                self._scalar(event)
            case yaml.MappingStartEvent():
                self._open(event, {})
            case yaml.SequenceStartEvent():
                self._open(event, [])
            case yaml.CollectionEndEvent():
                self._stack.pop()
            case yaml.AliasEvent():
                self._reference(event, "*")
                self._attach(None, event)
            case yaml.DocumentStartEvent():
                self._count_document(event)
            case _:  # ends of documents and of the stream say nothing
                pass

    def root(self) -> dict[str, Data]:
        """The outermost mapping; raises InputError when the file holds nothing, or something else."""
        if self._root is None:
            raise self._error("L017", _("Filen er tom."), _("Lav en ny med »kommissorium ny«."))
        if not isinstance(self._root, dict):
            kind = _("en liste") if isinstance(self._root, list) else _("en tekst")
            message = _("Filen er {kind}, men skal bestå af felter med navn og kolon.", kind=kind)
            raise self._error("L016", message, self._root_hint())
        return self._root

    def _root_hint(self) -> str:
        first = self._root[0] if isinstance(self._root, list) and self._root else None
        if isinstance(first, dict) and first:
            return _("Slet bindestregen foran »{name}« og foran hvert af de andre felter yderst til venstre.", name=next(iter(first)))
        return _("Begynd for eksempel med »format: 1«.")

    def _count(self, event: yaml.Event) -> None:
        self._nodes += 1
        if len(self.findings) > MOST_FINDINGS:
            raise InputError([*self.findings, too_many(self.positions.at(*_start(event)))])
        if self._nodes > MAX_NODES:
            hint = _("Den må højst have {count} navne, tekster og lister.", count=MAX_NODES)
            raise self._error("L004", _("Filen er for stor."), hint, event)

    def _scalar(self, event: yaml.ScalarEvent) -> None:
        sound = self._check_decorations(event)
        if self._expects_key():
            self._key(event)
            return
        if code := find_unprintable(event.value):
            sound = False
            self._note("L006", _("Teksten indeholder et usynligt kontroltegn ({code}).", code=code), _("Slet tegnet."), event)
        if self._text and not event.style:
            self._check_rest(event)
        plain_null = not event.style and event.value in _NULLS
        self._attach(event.value if sound and not plain_null else None, event)

    def _check_rest(self, event: yaml.ScalarEvent) -> None:
        """Remarks on what follows an answer without quotes on its line and looks like a part of it."""
        end = event.end_mark
        rest = _LIKE_TEXT.match(self._text, end.index) if end else None
        if end is None or rest is None or self._is_dropped():
            return
        message = _("»{rest}« er ikke læst som en del af svaret, for » #« begynder en kommentar.", rest=rest[1].strip())
        hint = _("Sæt hele teksten i anførselstegn; er det en kommentar, så sæt et mellemrum efter #.")
        place = self.positions.at(end.line, end.column + rest.start(1) - rest.start(), self._path())
        self.remarks.append(Finding("L037", Severity.WARNING, message, hint, place))

    def _key(self, event: yaml.ScalarEvent) -> None:
        top = self._stack[-1]
        key = unicodedata.normalize("NFC", event.value)
        assert isinstance(top.value, dict)
        top.key, top.dropped = key, False
        if key == _MERGE and not event.style:
            self._note("L013", _("»<<« kan ikke bruges her."), _("Skriv felterne helt ud."), event)
        elif has_hard_indent(event.value) and not event.style:
            self._note("L010", *hard_spaces(), event)
        elif has_tight_dash(event.value) and not event.style:
            self._note("L039", *tight_dash(), event)
        elif not key.strip():
            self._note("L019", _("Her står et kolon uden et navn foran."), _("Skriv feltets navn foran kolonet."), event)
        elif key in top.value:
            self._duplicate(key, event)
        else:
            top.value[key] = None
            self._mark(event, key)
            return
        top.dropped = True

    def _duplicate(self, key: str, event: yaml.ScalarEvent) -> None:
        top = self._stack[-1]
        if top.path is None:
            return
        first = self.positions.place((*top.path, key))
        message = _("»{key}« står to gange; første gang i linje {line}.", key=key, line=first.line)
        # The first one stands, so what is wrong with it is worth saying as well.
        self.findings.extend(self._error("L015", message, _("Slet den ene, eller saml dem."), event).findings)

    def _open(self, event: yaml.CollectionStartEvent, value: dict[str, Data] | list[Data]) -> None:
        self._check_decorations(event)
        if self._expects_key():
            hint = _("Sæt teksten i anførselstegn, hvis den skal begynde med »{bracket}«.", bracket="{" if isinstance(value, dict) else "[")
            raise self._error("L019", _("Navnet på et felt skal være en tekst."), hint, event)
        if len(self._stack) >= MAX_DEPTH:
            raise self._error("L011", *too_deep(), event)
        path = self._attach(value, event)
        self._stack.append(_Open(value, path))

    def _attach(self, value: Data, event: yaml.Event) -> KeyPath | None:
        """Puts the value where it belongs, and gives its path; None when it is dropped."""
        if not self._stack:
            self._root = value
            return ()
        top = self._stack[-1]
        if isinstance(top.value, list):
            top.value.append(value)
            return self._mark(event, len(top.value) - 1)
        if top.key is None:  # an alias as a key; the finding is there already
            top.key, top.dropped = "", True
            return None
        key, top.key = top.key, None
        if top.dropped:
            return None
        top.value[key] = value
        return None if top.path is None else (*top.path, key)

    def _mark(self, event: yaml.Event, step: str | int) -> KeyPath | None:
        outer = self._stack[-1].path
        if outer is None:
            return None
        path = (*outer, step)
        self.positions.marks[path] = _start(event)
        return path

    def _expects_key(self) -> bool:
        return bool(self._stack) and isinstance(self._stack[-1].value, dict) and self._stack[-1].key is None

    def _check_decorations(self, event: yaml.NodeEvent) -> bool:
        """Whether the value stands as typed: without an anchor or a tag, which are most often a text that lacks its quotes."""
        if event.anchor is not None:
            self._reference(event, "&")
        tag = getattr(event, "tag", None)
        if tag is not None:
            hint = _("Sæt teksten i anførselstegn, hvis den skal begynde med »!«.")
            self._note("L014", _("Et ord med udråbstegn foran kan ikke bruges her."), hint, event)
        return event.anchor is None and tag is None

    def _reference(self, event: yaml.NodeEvent, sign: str) -> None:
        message = _("»{sign}{name}« læses som en henvisning, og henvisninger kan ikke bruges her.", sign=sign, name=event.anchor)
        self._note("L012", message, _("Sæt teksten i anførselstegn, hvis den skal begynde med »{sign}«.", sign=sign), event)

    def _count_document(self, event: yaml.Event) -> None:
        self._documents += 1
        if self._documents > 1:
            raise self._error("L018", _("Linjen »---« deler filen i to."), _("Slet linjen, eller læg resten i en fil for sig."), event)

    def _note(self, code: str, message: str, hint: str, event: yaml.Event) -> None:
        if self._is_dropped():
            return
        self.findings.extend(self._error(code, message, hint, event).findings)
        self.unread.append(self._path())

    def _is_dropped(self) -> bool:
        """Whether what comes now is dropped, so that it has its finding already."""
        return bool(self._stack) and (self._stack[-1].dropped or self._stack[-1].path is None)

    def _error(self, code: str, message: str, hint: str, event: yaml.Event | None = None) -> InputError:
        line, column = _start(event) if event else (0, 0)
        return InputError(Finding(code, Severity.ERROR, message, hint, self.positions.at(line, column, self._path())))

    def _path(self) -> KeyPath:
        top = self._stack[-1] if self._stack else None
        if top is None or top.path is None:
            return ()
        return top.path if top.key is None else (*top.path, top.key)


def _start(event: yaml.Event) -> tuple[int, int]:
    mark = event.start_mark
    return (mark.line, mark.column) if mark else (0, 0)
