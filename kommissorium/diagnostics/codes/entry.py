"""One code of a finding, with all that is to be said of it."""

from dataclasses import dataclass

from kommissorium.diagnostics.finding import Severity


@dataclass(frozen=True, slots=True)
class Code:
    """The meaning of a code, in Danish source texts that are translated when they are shown."""

    code: str
    severity: Severity
    """How bad it is as a rule; a finding may say otherwise for its own case."""
    title: str
    """What is wrong, in a few words."""
    explanation: str
    """Why it is wrong, and what to do."""
    wrong: str = ""
    """An example of the mistake, as lines of an input file or words of a template; Danish in every language."""
    right: str = ""
    """The same without the mistake."""
