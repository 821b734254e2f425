"""What the process answers when it ends."""

from enum import IntEnum


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
