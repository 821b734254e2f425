import gettext
import io
from pathlib import Path

import pytest
from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po

from kommissorium import texts
from kommissorium.cli.main import program

CATALOGUES = sorted((Path(texts.__file__).parent / "locale").rglob("*.po"))


class _Loud(gettext.NullTranslations):
    """A language in which every text is written in capitals."""

    def gettext(self, message: str) -> str:
        return message.upper()


def test_texts_are_translated_when_they_are_shown_not_when_they_are_defined(monkeypatch: pytest.MonkeyPatch) -> None:
    context = program.make_context("kommissorium", [], resilient_parsing=True)
    command = program.get_command(context, "byg")
    assert command is not None
    before = command.get_help(context)

    monkeypatch.setattr(texts, "_translations", _Loud())
    after = command.get_help(context)

    for words in ("Byg Word-dokumentet", "Brug jeres egen Word-skabelon.", "Eksempel:"):
        assert (words in before, words in after, words.upper() in after) == (True, False, True)


@pytest.mark.parametrize("path", CATALOGUES, ids=lambda path: path.parent.parent.name + "-" + path.stem)
def test_the_compiled_catalogue_says_what_its_source_says(path: Path) -> None:
    compiled = io.BytesIO()
    with path.open("rb") as source:
        write_mo(compiled, read_po(source))

    assert _texts(compiled.getvalue()) == _texts(path.with_suffix(".mo").read_bytes())


def _texts(catalogue: bytes) -> dict[object, str]:
    texts: dict[object, str] = gettext.GNUTranslations(io.BytesIO(catalogue))._catalog
    return {text: translation for text, translation in texts.items() if text}
