"""What a user gets who asks what is wrong in an input file."""

from dataclasses import dataclass
from pathlib import Path

from kommissorium.diagnostics.errors import InputError
from kommissorium.diagnostics.finding import Finding
from kommissorium.source.validation import in_order, load_kommissorium
from kommissorium.workflows.annexes import attached
from kommissorium.workflows.open_questions import open_questions

_WORD = (".docx", ".docm", ".dotx", ".dotm", ".doc")


@dataclass(frozen=True, slots=True)
class CheckResult:
    """What a check of an input file found."""

    findings: tuple[Finding, ...]
    """In the order of the file's lines."""
    holes: tuple[Finding, ...]
    """The answers that are still to be found; empty when the file has errors."""


def is_word(path: Path) -> bool:
    """Whether the file is a Word document, by its name, and no input file."""
    return path.suffix.lower() in _WORD


def check_input(path: Path, skip: frozenset[str] = frozenset()) -> CheckResult:
    """All that is wrong in the input file, be it that nothing of it can be read, and all that is still open.

    A Word document is asked the rules for finished documents instead, without those in `skip`.
    """
    if is_word(path):
        # Only for documents: the rules take as long to load as an input file to check.
        from kommissorium.workflows.word_check import check_finished  # noqa: PLC0415

        return CheckResult(check_finished(path, skip), ())
    try:
        loaded = load_kommissorium(path)
    except InputError as error:
        return CheckResult(error.findings, ())
    if loaded.kommissorium is None:
        return CheckResult(loaded.findings, ())
    about_annexes = attached(path, loaded.kommissorium, loaded.positions)[1]
    findings = in_order((*loaded.findings, *about_annexes), loaded.positions.place(()).file)
    return CheckResult(tuple(findings), open_questions(loaded.kommissorium, loaded.positions))
