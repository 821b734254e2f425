"""Errors that end a piece of work; each carries the findings that say why.

KommissoriumError
├── InputError       the input file cannot be read or used
├── PackageError     a .docx file cannot be opened as a Word document
├── TemplateError    a template cannot be compiled
├── RenderError      a template met values that it cannot print
├── OutputError      a file cannot be written, or must not be overwritten
└── ChangeError      an answer cannot be put into an input file
"""

from collections.abc import Sequence

from kommissorium.diagnostics.finding import Finding


class KommissoriumError(Exception):
    """Work cannot go on; `findings` holds the reasons, at least one."""

    def __init__(self, findings: Finding | Sequence[Finding]) -> None:
        self.findings: tuple[Finding, ...] = (findings,) if isinstance(findings, Finding) else tuple(findings)
        super().__init__("\n".join(str(finding) for finding in self.findings))


class InputError(KommissoriumError):
    """The input file cannot be read or used."""


class PackageError(KommissoriumError):
    """A .docx file cannot be opened as a Word document."""


class TemplateError(KommissoriumError):
    """A template cannot be compiled."""


class RenderError(KommissoriumError):
    """A template met values that it cannot print."""


class OutputError(KommissoriumError):
    """A file cannot be written, or must not be overwritten unasked."""


class ChangeError(KommissoriumError):
    """An answer cannot be put into an input file so that the rest of it stays as it was."""
