"""What went wrong while a template was rendered, told in Danish at its place: exceptions in, findings out."""

from collections.abc import Callable, Sequence
from difflib import get_close_matches
from types import TracebackType

from jinja2.exceptions import TemplateRuntimeError, UndefinedError

from kommissorium.diagnostics.finding import Finding, Severity
from kommissorium.texts import _
from kommissorium.word.content.errors import ContentError
from kommissorium.word.template.outlet import Told
from kommissorium.word.template.program import Program
from kommissorium.word.template.sandbox.missing import MissingNameError
from kommissorium.word.template.sandbox.refusals import RefusedError


def shortened(shown: str) -> str:
    """The tag `shown`, cut where it is too long for a message."""
    return shown if len(shown) <= 80 else f"{shown[:76]} …"


class RuntimeFailures:
    """Tells failures of one part at run time."""

    def __init__(self, program: Program, line_of: Callable[[int], int]) -> None:
        """`line_of` leads from a line of the generated code to a line of the source."""
        self._program, self._line_of = program, line_of

    def finding(self, error: Exception, names: Sequence[str], at: Told | None = None) -> Finding:
        """The finding for `error`, at the tag `at` or the one that was at work; `names` are those at the top of the data."""
        tag = at or self._tag(error.__traceback__) or self._program.told[-1]
        code, message, hint = _told(error, shortened(tag.source), names)
        return Finding(code, Severity.ERROR, message, hint, tag.place)

    def _tag(self, traceback: TracebackType | None) -> Told | None:
        """The tag of the innermost line of generated code on the way to the error."""
        found = None
        while traceback is not None:
            if traceback.tb_frame.f_code.co_filename == self._program.part:
                found = self._program.told_at(self._line_of(traceback.tb_lineno)) or found
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
        match = get_close_matches(error.name, error.known(names), 1)
        return _("Mente du »{name}«?", name=match[0]) if match else error.advice or correct_name()
    return correct_name()


def correct_name() -> str:
    """The hint for a name that is like none of the data's."""
    return _("Ret navnet i skabelonen.")
