"""What the process answers when it ends."""

from collections.abc import Iterable
from enum import IntEnum

from kommissorium.diagnostics.finding import Finding, Severity


class ExitCode(IntEnum):
    """The process's exit codes; 2 is also what click answers to wrong use."""

    FINE = 0
    """The work was done; open questions are fine."""
    FINDINGS = 1
    """Something is wrong in what was given, and nothing was written."""
    WRONG_USE = 2
    """The command line itself cannot be understood."""
    BUG = 3
    """The program failed; a log file holds the technical part."""


def code_for(findings: Iterable[Finding]) -> ExitCode:
    """FINDINGS when one of the `findings` is an error, else FINE."""
    return ExitCode.FINDINGS if any(finding.severity is Severity.ERROR for finding in findings) else ExitCode.FINE
