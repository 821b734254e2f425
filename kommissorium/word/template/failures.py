"""What went wrong in a template, told in Danish at its place: Jinja's exceptions in, findings out."""

from collections.abc import Callable, Sequence
from difflib import get_close_matches
from types import TracebackType

from jinja2.exceptions import SecurityError, TemplateAssertionError, TemplateRuntimeError, TemplateSyntaxError, UndefinedError

from kommissorium.diagnostics.finding import Finding, Severity
from kommissorium.texts import _
from kommissorium.word.content.errors import ContentError
from kommissorium.word.template.environment import MissingNameError
from kommissorium.word.template.source import Source
from kommissorium.word.template.tag import Tag


def syntax_failure(error: Exception, source: Source, line: int | None) -> Finding:
    """The finding for a template that cannot be compiled."""
    tag = source.tag_at(line) if line else None
    place = tag.place if tag else None
    shown = tag.source if tag else ""
    if isinstance(error, TemplateAssertionError):
        return Finding("S212", Severity.ERROR, _assertion(error.message or "", shown), _("Brug et af de filtre, der findes."), place)
    if isinstance(error, TemplateSyntaxError):
        return Finding("S211", Severity.ERROR, *_syntax(error.message or "", shown), place)
    return Finding("S213", Severity.ERROR, _("Skabelonen er for indviklet til at blive læst."), _("Del de indlejrede blokke op."), place)


def _assertion(message: str, shown: str) -> str:
    name = message.partition("'")[2].partition("'")[0]
    if message.startswith("No test"):
        return _("Prøven »{name}« i »{tag}« findes ikke.", name=name, tag=shown)
    return _("Filteret »{name}« i »{tag}« findes ikke.", name=name, tag=shown)


def _syntax(message: str, shown: str) -> tuple[str, str]:
    text = _("Mærket »{tag}« kan ikke læses.", tag=shown)
    if "unexpected char" in message:
        return text, _(
            "Et anførselstegn mangler måske, eller der står et tegn, som ikke hører til: {sign}.", sign=message.partition("'")[2][:1]
        )
    if "unexpected end" in message or "got 'end of" in message or "got 'end of statement block'" in message:
        return text, _("Der mangler noget sidst i mærket.")
    if "Expected an expression" in message:
        return text, _("Der mangler et navn eller en værdi.")
    return text, _("Kontrollér navne, punktummer, parenteser og anførselstegn.")


class RuntimeFailures:
    """Tells failures of one part at run time."""

    def __init__(self, source: Source, filename: str, line_of: Callable[[int], int]) -> None:
        """`line_of` leads from a line of the generated code to a line of the source."""
        self._source, self._filename, self._line_of = source, filename, line_of

    def finding(self, error: Exception, names: Sequence[str]) -> Finding:
        """The finding for `error`, at the tag that was at work; `names` are those at the top of the data."""
        tag = self._tag(error.__traceback__)
        place = tag.place if tag else None
        shown = tag.source if tag else ""
        if isinstance(error, ContentError):
            message = _("»{tag}« kan ikke skrives: {reason}", tag=shown, reason=error.message)
            return Finding("S303", Severity.ERROR, message, error.hint, place)
        if isinstance(error, UndefinedError):
            message = _("{reason} Det bruges i »{tag}«.", reason=error.message, tag=shown)
            return Finding("S301", Severity.ERROR, message, _suggestion(error, names), place)
        if isinstance(error, SecurityError):
            return Finding("S302", Severity.ERROR, _("»{tag}« er ikke tilladt: {reason}", tag=shown, reason=_reason(error)), "", place)
        if isinstance(error, TemplateRuntimeError):
            message = _("»{tag}« kan ikke udføres.", tag=shown)
            return Finding("S304", Severity.ERROR, message, _("Kontrollér filtre og navne i mærket."), place)
        message = _("»{tag}« kan ikke regnes ud med de værdier, der er.", tag=shown)
        return Finding("S304", Severity.ERROR, message, _("Kontrollér, at værdierne i mærket er af samme slags."), place)

    def _tag(self, traceback: TracebackType | None) -> Tag | None:
        """The tag of the innermost line of generated code on the way to the error."""
        found = None
        while traceback is not None:
            if traceback.tb_frame.f_code.co_filename == self._filename:
                found = self._source.tag_at(self._line_of(traceback.tb_lineno)) or found
            traceback = traceback.tb_next
        return found


def _suggestion(error: UndefinedError, names: Sequence[str]) -> str:
    if isinstance(error, MissingNameError):
        match = get_close_matches(error.name, error.known or names, 1)
        if match:
            return _("Mente du »{name}«?", name=match[0])
    return _("Ret navnet i skabelonen.")


def _reason(error: SecurityError) -> str:
    message = error.message or ""
    if "unsafe" in message or "is not safely callable" in message:
        return _("skabeloner kan kun bruge felter og filtre.")
    return message
