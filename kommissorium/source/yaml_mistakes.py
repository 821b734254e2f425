"""What a YAML library's error means to somebody who has never heard of YAML: which line to look at, and what to change."""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass

import yaml

from kommissorium.diagnostics.finding import Finding, Severity
from kommissorium.source.limits import too_deep
from kommissorium.source.line_beginnings import hard_spaces, has_hard_indent, has_tight_dash, tight_dash
from kommissorium.source.positions import Positions
from kommissorium.texts import _

_SPECIAL = ("scanning an alias", "scanning an anchor", "scanning a directive", "scanning a tag", "scanning a block scalar")
_BRACKETS = ("[", "{")
_KEY_AND_TEXT = re.compile(r"\s*(?:- +)*[^\s:#][^:]*:\s+\S")
_KEY_OR_ITEM = re.compile(r"\s*(?:- +\S|[^\s:#][^:]*:(?:\s|$))")
_CURVED_QUOTE = re.compile(r"[^:]*:\s+[“”„‟]")
_HOLE = re.compile(r"\s*(?:- +)*([^\s:#][^:]*:)\s+afklares\s*$")
_BRACKETS_AND_TEXT = re.compile(r"\s*(?:- +)*(?:[^\s:#\[{-][^:]*:\s+)?([\[{]).*[\]}]\s*$")
# libyaml's scanner is as much faster as its parser.
_LOADER: type[yaml.SafeLoader] = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


@dataclass(frozen=True, slots=True)
class _Trouble:
    """An error of the library and the lines around it; lines and columns count from 0."""

    problem: str
    context: str
    line: int
    column: int
    start: tuple[int, int]
    """Where the construct began in which the error was met; the error's own place when the library names none."""
    text: str
    """The whole file."""
    lines: list[str]

    @property
    def here(self) -> str:
        """The line of the error."""
        return self._line(self.line)

    @property
    def first(self) -> str:
        """The character that the construct began with."""
        line, column = self.start
        return self._line(line)[column : column + 1]

    def bracket(self) -> tuple[int, int] | None:
        """The bracket that the construct began with, or else the last one before the error."""
        if self.first in _BRACKETS:
            return self.start
        for number in range(self.line, -1, -1):
            column = max(self._line(number).rfind(bracket) for bracket in _BRACKETS)
            if column >= 0:
                return number, column
        return None

    def runaway(self) -> tuple[int, int] | None:
        """The mark of a text that took up later fields or items, and ended in the error's line at a mark meant to open another text."""
        begun = next((first for first, last in _quoted_texts(self.text, self.line) if last == self.line), None)
        swallowed = self.lines[begun[0] + 1 : self.line + 1] if begun else []
        return begun if any(_KEY_OR_ITEM.match(line) for line in swallowed) else None

    def is_hard(self, number: int) -> bool:
        """Whether the line's indent looks like spaces and is something else."""
        return has_hard_indent(self._line(number))

    def has_tight_dash(self, number: int) -> bool:
        """Whether the line is an item whose dash has no space behind it."""
        return has_tight_dash(self._line(number))

    def above(self) -> int:
        """The nearest line above that says something."""
        written = (number for number in range(self.line - 1, -1, -1) if self._line(number).strip())
        return next(written, self.line)

    def indent(self, number: int) -> int:
        """How far a line is indented."""
        line = self._line(number)
        return len(line) - len(line.lstrip(" "))

    def colon_in(self, number: int) -> str:
        """ ":" followed by a space or the line's end, ":" alone, or "", as the line has it."""
        line = self._line(number)
        return ": " if re.search(r":(?:\s|$)", line) else ":" if ":" in line else ""

    def _line(self, number: int) -> str:
        return self.lines[number] if 0 <= number < len(self.lines) else ""


_Answer = tuple[str, str, str, tuple[int, int]]
"""Code, message, hint, and line and column."""


def explain_yaml(error: yaml.MarkedYAMLError, text: str, positions: Positions) -> Finding:
    """The library's error as a finding in Danish, placed at the line that should be changed."""
    mark = error.problem_mark or error.context_mark
    line, column = (mark.line, mark.column) if mark else (0, 0)
    begun = error.context_mark
    start = (begun.line, begun.column) if begun else (line, column)
    trouble = _Trouble(error.problem or "", error.context or "", line, column, start, text, text.splitlines())
    code, message, hint, (at, beside) = next(answer for reason in _REASONS if (answer := reason(trouble)))
    # libyaml meets the end of the file on a line of its own.
    place = (at, beside) if at < len(trouble.lines) else (len(trouble.lines) - 1, 0)
    return Finding(code, Severity.ERROR, message, hint, positions.at(*place))


def _quoted_texts(text: str, until: int) -> Iterator[tuple[tuple[int, int], int]]:
    """Where each quoted text of several lines begins, and the line in which it ends, down to the line `until`."""
    try:
        for token in yaml.scan(text, Loader=_LOADER):
            start, end = token.start_mark, token.end_mark
            if start.line > until:
                return
            if isinstance(token, yaml.ScalarToken) and token.style and start.line < end.line:
                yield (start.line, start.column), end.line
    except yaml.YAMLError:
        return  # what comes after the mistake is not asked for


def _too_deep(trouble: _Trouble) -> _Answer | None:
    # libyaml 0.2.6 gives up by itself before the reader has counted the layers, since it reads ahead of its events.
    if "nesting depth" not in trouble.problem:
        return None
    message, hint = too_deep()
    return "L011", message, hint, (trouble.line, trouble.column)


def _hard_space(trouble: _Trouble) -> _Answer | None:
    number = next((line for line in (trouble.above(), trouble.line) if trouble.is_hard(line)), None)
    if number is None:
        return None
    while trouble.is_hard(number - 1):
        number -= 1
    message, hint = hard_spaces()
    return "L010", message, hint, (number, 0)


def _tab(trouble: _Trouble) -> _Answer | None:
    if "\t" not in trouble.here[: len(trouble.here) - len(trouble.here.lstrip())]:
        return None
    hint = _("Ryk ind med mellemrum i stedet, to for hvert lag.")
    return "L007", _("Linjen er rykket ind med tabulator."), hint, (trouble.line, trouble.here.index("\t"))


def _special_sign(trouble: _Trouble) -> _Answer | None:
    if "cannot start any token" not in trouble.problem and not any(words in trouble.context for words in _SPECIAL):
        return None
    message = _("Teksten begynder med »{sign}«, som betyder noget særligt her.", sign=trouble.first)
    return "L020", message, _("Sæt hele teksten i anførselstegn."), trouble.start


def _open_quote(trouble: _Trouble) -> _Answer | None:
    if "scalar" not in trouble.context or "unexpected" not in trouble.problem:
        return None
    return "L021", _("Anførselstegnet her bliver ikke lukket."), _("Sæt det samme tegn, hvor teksten slutter."), trouble.start


def _runaway_quote(trouble: _Trouble) -> _Answer | None:
    begun = trouble.runaway()
    if begun is None:
        return None
    return "L021", _("Anførselstegnet her bliver ikke lukket."), _("Sæt det samme tegn, hvor teksten slutter."), begun


def _escape(trouble: _Trouble) -> _Answer | None:
    if "escape" not in trouble.problem and "hexdecimal" not in trouble.problem:
        return None
    hint = _("Brug enkelte anførselstegn om teksten, eller skriv stregen to gange.")
    stroke = trouble.here.rfind("\\", 0, trouble.column + 1)
    return "L022", _("En omvendt skråstreg betyder noget særligt i dobbelte anførselstegn."), hint, (trouble.line, stroke)


def _open_bracket(trouble: _Trouble) -> _Answer | None:
    place = trouble.bracket()
    if "parsing a flow" not in trouble.context or place is None:
        return None
    message = _("Parentesen »{bracket}« her bliver ikke lukket rigtigt.", bracket=trouble.lines[place[0]][place[1]])
    return "L023", message, _("Luk den, eller sæt teksten i anførselstegn, hvis den selv begynder med en parentes."), place


def _dash_after_colon(trouble: _Trouble) -> _Answer | None:
    if "sequence entries are not allowed" not in trouble.problem:
        return None
    hint = _("Begynd listen på næste linje, eller sæt teksten i anførselstegn.")
    return "L026", _("Her kan der ikke stå en bindestreg efter kolonet."), hint, (trouble.line, trouble.column)


def _colon_in_text(trouble: _Trouble) -> _Answer | None:
    if "mapping values are not allowed" not in trouble.problem or not _KEY_AND_TEXT.match(trouble.here[: trouble.column]):
        return None
    hint = _hole_hint(trouble) or _("Sæt hele teksten i anførselstegn.")
    if _CURVED_QUOTE.match(trouble.here):
        hint = _('Skriv et lige anførselstegn (") i stedet for hvert af de buede, både før og efter teksten.')
    return "L024", _("Teksten indeholder et kolon."), hint, (trouble.line, trouble.column)


def _hole_hint(trouble: _Trouble) -> str:
    """How a hole with details is written, where somebody has put them behind its word; else empty."""
    hole = _HOLE.match(trouble.here[: trouble.column])
    if hole is None:
        return ""
    written = f"{hole[1]} {{afklares: {{hvad: …, hvem: …, hvornår: …}}}}"
    return _("Skriv »{written}«; hver af de tre kan udelades. Ellers sæt hele teksten i anførselstegn.", written=written)


def _no_space_after_dash(trouble: _Trouble) -> _Answer | None:
    number = next((line for line in (trouble.line, trouble.start[0], trouble.above()) if trouble.has_tight_dash(line)), None)
    if number is None:
        return None
    message, hint = tight_dash()
    return "L039", message, hint, (number, trouble.indent(number))


def _no_name(trouble: _Trouble) -> _Answer | None:
    if not trouble.here.lstrip(" -").startswith(":"):
        return None
    place = (trouble.line, trouble.indent(trouble.line))
    return "L019", _("Her står et kolon uden et navn foran."), _("Skriv feltets navn foran kolonet."), place


def _no_colon(trouble: _Trouble) -> _Answer | None:
    if "could not find expected ':'" in trouble.problem:
        number = trouble.start[0]
    elif "mapping values are not allowed" in trouble.problem and trouble.colon_in(trouble.above()) != ": ":
        number = trouble.above()
    else:
        return None
    place = (number, trouble.indent(number))
    if trouble.colon_in(number) == ":":
        return "L009", _("Der mangler et mellemrum efter kolonet."), _("Skriv feltets navn, kolon, mellemrum og så teksten."), place
    hint = _("Skriv kolon efter feltets navn; hører linjen til teksten ovenover, så ryk den længere ind.")
    return "L009", _("Linjen mangler et kolon."), hint, place


def _after_quote(trouble: _Trouble) -> _Answer | None:
    before = trouble.here[: trouble.column].rstrip()
    if not before.endswith(('"', "'")):
        return None
    hint = _("Sæt anførselstegn om hele teksten, og brug »« inde i den.")
    return "L025", _("Der står tekst efter det sidste anførselstegn."), hint, (trouble.line, trouble.column)


def _after_bracket(trouble: _Trouble) -> _Answer | None:
    opened = _BRACKETS_AND_TEXT.match(trouble.here[: trouble.column])
    if opened is None:
        return None
    message = _("Der står tekst efter parentesen, som svaret begynder med.")
    return "L038", message, _("Sæt hele teksten i anførselstegn."), (trouble.line, opened.start(1))


def _indent(trouble: _Trouble) -> _Answer | None:
    if not any(words in trouble.problem for words in ("mapping values are not allowed", "did not find expected", "<block end>")):
        return None
    place = (trouble.line, trouble.indent(trouble.line))
    hint = _("Ret indrykningen, så linjen står lige under de linjer, den hører sammen med; se også linje {line}.", line=trouble.above() + 1)
    return "L010", _("Linjen er rykket forkert ind."), hint, place


def _anything(trouble: _Trouble) -> _Answer:
    hint = _("Se efter kolon, anførselstegn og indrykning i linjen og i linjen ovenover.")
    return "L008", _("Filen kan ikke læses fra denne linje."), hint, (trouble.line, trouble.column)


_REASONS: tuple[Callable[[_Trouble], _Answer | None], ...] = (
    _too_deep,
    _tab,
    _hard_space,
    _runaway_quote,
    _special_sign,
    _open_quote,
    _escape,
    _open_bracket,
    _dash_after_colon,
    _no_name,
    _colon_in_text,
    _no_space_after_dash,
    _no_colon,
    _after_quote,
    _after_bracket,
    _indent,
    _anything,
)
