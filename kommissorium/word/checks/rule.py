"""What a rule is: its name and meaning as a value, and a function that finds."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Protocol

from kommissorium.diagnostics.finding import Finding, Severity
from kommissorium.diagnostics.place import Place
from kommissorium.word.checks.context import Context


@dataclass(frozen=True, slots=True)
class Rule:
    """One rule; its module's docstring is its page in the manual."""

    code: str
    """D document, A safety, R leftovers, and three digits."""
    name: str
    """Group and name with a dot between: document.skipped-level."""
    severity: Severity
    title: str
    """What is wrong, in a few words, as Danish source text."""
    explanation: str
    """Why it matters to the reader, in a sentence or two, as Danish source text."""

    def found(self, message: str, hint: str, place: Place | None, other: Place | None = None) -> Finding:
        """A finding of this rule: what is wrong, what to do now, and where."""
        return Finding(self.code, self.severity, message, hint, place, other)


class RuleModule(Protocol):
    """A module in document/, safety/ or leftovers/."""

    RULE: Rule

    def find(self, context: Context) -> Iterator[Finding]:
        """What the rule finds in the document of `context`."""
