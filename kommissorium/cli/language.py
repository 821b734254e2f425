"""Which language the command line speaks, click's own words included."""

import gettext
import os
from pathlib import Path

from kommissorium import texts

_LOCALES = Path(texts.__file__).parent / "locale"


def speak(code: str) -> None:
    """Makes the program's texts and click's own come out in the language `code` ("da" or "en").

    Raises LookupError for a language that has no texts.
    """
    texts.set_language(code)
    # click asks gettext's global domain, which looks only at the environment for its language.
    os.environ["LANGUAGE"] = code
    gettext.bindtextdomain("messages", str(_LOCALES))
    gettext.textdomain("messages")
