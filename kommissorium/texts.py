"""The one door to gettext: what users read, Danish in the source, English from the catalogue."""

import gettext
from pathlib import Path

SOURCE_LANGUAGE = "da"
LANGUAGES = ("da", "en")
_LOCALES = Path(__file__).parent / "locale"

_translations: gettext.NullTranslations = gettext.NullTranslations()
_language = SOURCE_LANGUAGE


def set_language(code: str) -> None:
    """Makes every later text come out in the language `code` ("da" or "en").

    Raises LookupError for a language that has no texts.
    """
    global _translations, _language  # one language per process, chosen once at start
    if code not in LANGUAGES:
        raise LookupError(code)
    _language = code
    # The texts stand in the source language already; a catalogue that any other language lacks is a broken installation.
    _translations = gettext.translation("kommissorium", _LOCALES, [code], fallback=code == SOURCE_LANGUAGE)


def language() -> str:
    """The code of the language that texts come out in now."""
    return _language


def _(message: str, /, **values: object) -> str:
    """The text of `message` in the chosen language, its named holes filled with `values`."""
    text = _translations.gettext(message)
    return text.format(**values) if values else text


def _n(one: str, many: str, count: int, /, **values: object) -> str:
    """The singular or plural text for `count`, which also fills the hole {count}."""
    return _translations.ngettext(one, many, count).format(count=count, **values)


def quoted(text: object, /) -> str:
    """The text in the language's quotation marks."""
    return _("»{text}«", text=text)


def N_(message: str, /) -> str:
    """The Danish text itself: marks it for the catalogue where it is defined, before the language is known."""
    return message
