"""What a code means, told at length."""

from collections.abc import Iterator
from textwrap import indent, wrap

from kommissorium.reporters.meaning import meaning
from kommissorium.reporters.text import severity_word
from kommissorium.texts import _

_WIDTH = 100


def explain(code: str) -> str:
    """The code's meaning, with an example of what is wrong and of what is right where there is one; raises KeyError for no code."""
    return "\n\n".join(_parts(code))


def _parts(code: str) -> Iterator[str]:
    entry = meaning(code)
    yield f"{code} ({severity_word(entry.severity)}): {_(entry.title)}"
    yield "\n".join(wrap(_(entry.explanation), _WIDTH, break_long_words=False, break_on_hyphens=False))
    if entry.wrong:
        yield _("Forkert:") + "\n" + indent(entry.wrong, "  ")
    if entry.right:
        yield _("Rigtigt:") + "\n" + indent(entry.right, "  ")
