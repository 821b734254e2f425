"""What went wrong in a template, told in Danish at its place: Jinja's exceptions in, findings out."""

from collections.abc import Callable, Sequence
from difflib import get_close_matches
from types import TracebackType

from jinja2.exceptions import TemplateRuntimeError, TemplateSyntaxError, UndefinedError

from kommissorium.diagnostics.finding import Finding, Severity
from kommissorium.texts import _
from kommissorium.word.content.errors import ContentError
from kommissorium.word.template.sandbox.missing import MissingNameError
from kommissorium.word.template.sandbox.refusals import RefusedError, RefusedTagError
from kommissorium.word.template.source import Source
from kommissorium.word.template.tag import Tag


def syntax_failure(error: Exception, source: Source, line: int | None) -> Finding:
    """The finding for a template that cannot be compiled; without a line it is told at the part's first tag."""
    tag = source.tag_at(line) if line else None
    place = tag.place if tag else source.tags[0].place
    shown = tag.source if tag else ""
    if isinstance(error, RefusedTagError):
        return Finding(error.code, Severity.ERROR, (error.message or "").replace("{tag}", _shortened(shown)), error.hint, place)
    if isinstance(error, TemplateSyntaxError):
        return Finding("S211", Severity.ERROR, *_syntax(error.message or "", _shortened(shown)), place)
    if tag is None:
        return Finding(
            "S213", Severity.ERROR, _("Skabelonen er for indviklet til at blive læst."), _("Del de indlejrede blokke op."), place
        )
    message = _("Mærket »{tag}« er for indviklet til at blive læst.", tag=_shortened(shown))
    return Finding("S213", Severity.ERROR, message, _("Del det op i flere, for eksempel med »{% set … %}«."), place)


def _shortened(shown: str) -> str:
    return shown if len(shown) <= 80 else f"{shown[:76]} …"


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

    def finding(self, error: Exception, names: Sequence[str], at: Tag | None = None) -> Finding:
        """The finding for `error`, at the tag `at` or the one that was at work; `names` are those at the top of the data."""
        tag = at or self._tag(error.__traceback__) or self._source.tags[-1]
        code, message, hint = _told(error, _shortened(tag.source), names)
        return Finding(code, Severity.ERROR, message, hint, tag.place)

    def _tag(self, traceback: TracebackType | None) -> Tag | None:
        """The tag of the innermost line of generated code on the way to the error."""
        found = None
        while traceback is not None:
            if traceback.tb_frame.f_code.co_filename == self._filename:
                found = self._source.tag_at(self._line_of(traceback.tb_lineno)) or found
            traceback = traceback.tb_next
        return found


def _told(error: Exception, shown: str, names: Sequence[str]) -> tuple[str, str, str]:
    """Code, message and hint for `error` in the tag `shown`."""
    if isinstance(error, ContentError):
        return "S303", _("»{tag}« kan ikke skrives: {reason}", tag=shown, reason=error.message), error.hint
    if isinstance(error, UndefinedError):
        return "S301", _("{reason} Det bruges i »{tag}«.", reason=error.message, tag=shown), _suggestion(error, names)
    if isinstance(error, RefusedError):
        too_much = error.code == "S305"
        message = _("{reason} Det sker ved »{tag}«.") if too_much else _("»{tag}« er ikke tilladt: {reason}")
        return error.code, message.format(reason=error.message, tag=shown), error.hint
    if isinstance(error, RecursionError | MemoryError):
        message = _("»{tag}« bruger sig selv for mange gange eller er for stort.", tag=shown)
        return "S305", message, _("Kontrollér makroer og gentagelser, der bruger sig selv.")
    if isinstance(error, TemplateRuntimeError):
        return "S304", *_unusable(error.message or "", shown)
    message = _("»{tag}« kan ikke regnes ud med de værdier, der er.", tag=shown)
    return "S304", message, _("Kontrollér, at værdierne i mærket er af samme slags.")


def _unusable(message: str, shown: str) -> tuple[str, str]:
    name = message.partition("'")[2].partition("'")[0]
    if message.startswith("No filter named"):
        return _("Filteret »{name}« i »{tag}« findes ikke.", name=name, tag=shown), _("Brug et af de filtre, der findes.")
    if message.startswith("No test named"):
        return _("Prøven »{name}« i »{tag}« findes ikke.", name=name, tag=shown), _("Brug en af de prøver, der findes.")
    if "non-namespace" in message:
        text = _("»{tag}« sætter et felt i data, og data kan ikke ændres.", tag=shown)
        return text, _("Brug et navn uden punktum, eller »{% set x = namespace() %}«.")
    return _("»{tag}« kan ikke udføres.", tag=shown), _("Kontrollér filtre og navne i mærket.")


def _suggestion(error: UndefinedError, names: Sequence[str]) -> str:
    if isinstance(error, MissingNameError):
        match = get_close_matches(error.name, error.known or names, 1)
        if match:
            return _("Mente du »{name}«?", name=match[0])
    return _("Ret navnet i skabelonen.")
