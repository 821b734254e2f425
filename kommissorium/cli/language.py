"""Which language the command line speaks, click's own words included."""

import gettext
import os
from collections.abc import Iterator, Sequence
from pathlib import Path

from kommissorium import texts

OPTIONS = ("--sprog", "--language")
"""The option that names the language, and its hidden English name."""
VARIABLE = "KOMMISSORIUM_SPROG"
"""The environment variable that names the language when no option does."""
_LOCALES = Path(texts.__file__).parent / "locale"


def wanted_language(words: Sequence[str]) -> str:
    """The language that the command line's words ask for, else the environment, else Danish.

    It is needed before click reads the words, since help and errors of use are texts as well; what is no language is left for
    click to refuse.
    """
    asked = [*_asked_for(words), os.environ.get(VARIABLE, "")]
    return next((code for code in map(str.casefold, asked) if code in texts.LANGUAGES), texts.SOURCE_LANGUAGE)


def speak(code: str) -> None:
    """Makes the program's texts and click's own come out in the language `code` ("da" or "en").

    Raises LookupError for a language that has no texts.
    """
    texts.set_language(code)
    # click asks gettext's global domain, which looks only at the environment for its language.
    os.environ["LANGUAGE"] = code
    gettext.bindtextdomain("messages", str(_LOCALES))
    gettext.textdomain("messages")


def _asked_for(words: Sequence[str]) -> Iterator[str]:
    """The values of the option in the words, the last one first, since that is the one that click uses."""
    for number in range(len(words) - 1, -1, -1):
        name, equals, value = words[number].partition("=")
        if name in OPTIONS:
            yield value if equals else "".join(words[number + 1 : number + 2])
