"""The order in which questions are asked: section by section, one by one, there and back; every answer is written at once."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from kommissorium.diagnostics.errors import InputError
from kommissorium.diagnostics.finding import Finding, Severity
from kommissorium.model.answers import HOLE
from kommissorium.model.base import Krav
from kommissorium.model.kommissorium import Kommissorium
from kommissorium.model.papers import all_holes
from kommissorium.model.task import Spørgsmål
from kommissorium.model.walk import Felt, fields_of
from kommissorium.source.decoding import decode, read_bytes
from kommissorium.source.positions import KeyPath
from kommissorium.source.validation import Loaded, load_document
from kommissorium.source.writing import write_changes
from kommissorium.source.yaml_builder import Data
from kommissorium.source.yaml_reader import YamlDocument, parse_yaml
from kommissorium.workflows.interview.asking import questions, sections
from kommissorium.workflows.interview.question import Question, progress
from kommissorium.workflows.writing import write_file

FIRST: tuple[KeyPath, ...] = (("stamoplysninger", "titel"), ("stamoplysninger", "kommune"), ("stamoplysninger", "bestiller"))
"""The questions that give most, with which a new file begins."""


@dataclass(frozen=True, slots=True)
class Section:
    """How far one section is."""

    name: str
    title: str
    questions: tuple[Question, ...]

    @property
    def waiting(self) -> int:
        """How many of its questions can still be asked."""
        return sum(question.state.is_asked for question in self.questions)

    @property
    def open(self) -> int:
        """How many of these need an answer; the others may have one."""
        return sum(question.state.is_open for question in self.questions)


@dataclass(frozen=True, slots=True)
class Optional:
    """Whether the section's optional questions are to be asked now."""

    identity: KeyPath
    questions: tuple[Question, ...]


@dataclass(frozen=True, slots=True)
class More:
    """Whether a list is to have one more row."""

    identity: KeyPath
    path: KeyPath
    """That of the new row."""
    item: str
    """The word for a row: "milepæl"."""


Asked = Question | Optional | More


class Interview:
    """Asks about one input file, which is read anew for each question: what is written in it meanwhile is kept."""

    def __init__(self, path: Path) -> None:
        """Raises InputError for a file with mistakes, which are to be mended first, and ChangeError for one that cannot be changed."""
        self.path = path
        self._done: list[KeyPath] = []
        self._again: KeyPath | None = None
        self._answered: set[KeyPath] = set()
        self._wanted: set[KeyPath] = set()
        write_changes(read_bytes(path), {}, str(path))
        self._seen: tuple[bytes, YamlDocument, Loaded] | None = None
        errors = [finding for finding in self._loaded().findings if finding.severity is Severity.ERROR]
        if errors:
            raise InputError(errors)

    def sections(self) -> list[Section]:
        """All sections with their questions."""
        data, katalog = self._data(), self._loaded().katalog
        assert katalog is not None
        return [Section(felt.name, felt.title, tuple(questions(data, katalog, felt))) for felt in sections(data)]

    def progress(self) -> tuple[int, int]:
        """How many answers are there, and how many there will be when nothing is open."""
        kommissorium = self._loaded().kommissorium
        every = (question for section in self.sections() for question in section.questions)
        return progress(every, all_holes(kommissorium) if kommissorium else ())

    def enter(self) -> None:
        """Begins anew: what was passed by is asked again."""
        self._done, self._again = [], None
        self._answered.clear()
        self._wanted.clear()

    def next_in(self, name: str) -> Asked | None:
        """What comes next in the section; None when there is nothing left to ask."""
        (section,) = (section for section in self.sections() if section.name == name)
        return self._next(list(self._asked(section)))

    def next_of(self, paths: Iterable[KeyPath]) -> Asked | None:
        """What comes next of a few questions, whatever their sections."""
        found = {question.path: question for section in self.sections() for question in section.questions}
        return self._next([found[path] for path in paths if path in found])

    def pass_by(self, asked: Asked) -> None:
        """Leaves things as they are, and goes on."""
        self._again = None
        self._done.append(asked.identity)

    def back(self) -> bool:
        """Goes to what was asked before; says whether there was something."""
        if self._done:
            self._again = self._done.pop()
        return self._again is not None

    def answer(self, question: Question, answer: Data) -> tuple[Finding, ...]:
        """Writes the answer, unless something is wrong with it: then the file stays as it is, and the errors are given.

        Warnings are given as well; they do not keep the answer from being written.
        """
        return self._change(question, question.change(answer))

    def leave_out(self, asked: Question | Optional) -> tuple[Finding, ...]:
        """Empties the fields of what may be left out and is not answered, a list as a whole; what comes back is as for `answer`."""
        left_out = {question.path for question in (asked.questions if isinstance(asked, Optional) else (asked,))}
        every = [question.path for section in self.sections() for question in section.questions]
        return self._change(asked, {_highest(path, every, left_out): None for path in sorted(left_out, key=every.index)})

    def want(self, optional: Optional) -> None:
        """Asks the section's optional questions as well, from now on."""
        self._wanted.add(optional.identity)
        self.pass_by(optional)

    def add_row(self, more: More) -> tuple[Finding, ...]:
        """Adds a row whose required answers are to be found; what comes back is as for `answer`."""
        felt = _list_at(more.path)
        assert felt.model is not None
        required = [inner.name for inner in fields_of(felt.model) if inner.krav is Krav.PÅKRÆVET and inner.model is None]
        names = ["spørgsmål", "svar"] if felt.model is Spørgsmål else required
        return self._change(more, {more.path: dict.fromkeys(names, HOLE)})

    def _asked(self, section: Section) -> Iterator[Asked]:
        """Everything that may be asked, what is optional last; one more row of a list where a row got an answer."""
        optional = tuple(question for question in section.questions if not question.first)
        waiting = tuple(question for question in optional if question.state.is_asked)
        gate = Optional((section.name, "?"), waiting)
        yield from self._with_more([question for question in section.questions if question.first])
        if waiting:
            yield gate
        if gate.identity in self._wanted:
            yield from self._with_more(list(optional))

    def _with_more(self, asked: list[Question]) -> Iterator[Asked]:
        for number, question in enumerate(asked):
            yield question
            following = asked[number + 1].path if number + 1 < len(asked) else ()
            for depth in (depth for depth in range(len(question.path) - 1, 0, -1) if isinstance(question.path[depth], int)):
                rows = question.path[:depth]
                ends = following[:depth] != rows
                if ends and not question.row and any(path[:depth] == rows for path in self._answered) and _grows(rows):
                    count = int(question.path[depth]) + 1
                    yield More((*rows, "+", count), (*rows, count), _list_at(rows).item)

    def _next(self, asked: list[Asked]) -> Asked | None:
        again = next((one for one in asked if one.identity == self._again), None)
        return again or next((one for one in asked if one.identity not in self._done and _is_waiting(one)), None)

    def _change(self, asked: Asked, changes: dict[KeyPath, Data]) -> tuple[Finding, ...]:
        """Writes the changes and goes on, unless the file would have errors that it has not now; gives what is newly wrong."""
        before = {(finding.code, finding.message) for finding in self._loaded().findings}
        old = read_bytes(self.path)
        new = write_changes(old, changes, str(self.path))
        fresh = tuple(finding for finding in self._loaded(new).findings if (finding.code, finding.message) not in before)
        errors = tuple(finding for finding in fresh if finding.severity is Severity.ERROR)
        if errors:
            return errors
        if new != old:
            write_file(self.path, new)
        self._answered.update(path for path, value in changes.items() if value is not None)
        self.pass_by(asked)
        return fresh

    def _data(self) -> dict[str, Data]:
        return self._read(read_bytes(self.path))[0].data

    def _loaded(self, data: bytes | None = None) -> Loaded:
        """What comes of the file, or of what it would hold."""
        return self._read(read_bytes(self.path) if data is None else data)[1]

    def _read(self, data: bytes) -> tuple[YamlDocument, Loaded]:
        if self._seen is None or self._seen[0] != data:
            document = parse_yaml(decode(data, str(self.path)), str(self.path))
            self._seen = data, document, load_document(document, self.path)
        return self._seen[1:]


def _is_waiting(asked: Asked) -> bool:
    return not isinstance(asked, Question) or asked.state.is_asked


def _highest(path: KeyPath, every: list[KeyPath], left_out: set[KeyPath]) -> KeyPath:
    """The path of all that is left out together with `path`: of a whole list or section where nothing else is in it."""
    ends = (end for end in range(1, len(path) + 1) if isinstance(path[end - 1], str))
    return next(path[:end] for end in ends if all(one in left_out for one in every if one[:end] == path[:end]))


def _grows(rows: KeyPath) -> bool:
    """Whether the list takes rows of one's own; the elements that the catalogue names do not."""
    return rows != ("modeller", "elementer")


def _list_at(path: KeyPath) -> Felt:
    """The field of the list that the path leads to or into."""
    model: Any = Kommissorium
    felt: Felt | None = None
    for step in (step for step in path if isinstance(step, str)):
        felt = next(felt for felt in fields_of(model) if felt.name == step)
        model = felt.model
    assert felt is not None
    return felt
