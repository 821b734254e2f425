"""What is wrong with a template that cannot be compiled, told in Danish at its place."""

from jinja2.exceptions import TemplateSyntaxError

from kommissorium.diagnostics.finding import Finding, Severity
from kommissorium.texts import _
from kommissorium.word.template.failures import shortened
from kommissorium.word.template.foreign_signs import foreign_sign
from kommissorium.word.template.sandbox.refusals import RefusedTagError
from kommissorium.word.template.source import Source
from kommissorium.word.template.tag import Tag


def syntax_failure(error: Exception, source: Source, line: int | None) -> Finding:
    """The finding for a template that cannot be compiled; without a line it is told at the part's first tag."""
    tag = source.tag_at(line) if line else None
    place = tag.place if tag else source.tags[0].place
    shown = _as_typed(tag) if tag else ""
    if isinstance(error, RefusedTagError):
        return Finding(error.code, Severity.ERROR, (error.message or "").replace("{tag}", shortened(shown)), error.hint, place)
    if isinstance(error, TemplateSyntaxError):
        text = _("Mærket »{tag}« kan ikke læses.", tag=shortened(shown))
        return Finding("S211", Severity.ERROR, text, (tag and foreign_sign(tag)) or _syntax(error.message or ""), place)
    if tag is None:
        return Finding(
            "S213", Severity.ERROR, _("Skabelonen er for indviklet til at blive læst."), _("Del de indlejrede blokke op."), place
        )
    message = _("Mærket »{tag}« er for indviklet til at blive læst.", tag=shortened(shown))
    return Finding("S213", Severity.ERROR, message, _("Del det op i flere, for eksempel med »{% set … %}«."), place)


def _as_typed(tag: Tag) -> str:
    """The tag as it stands in the file, where that is known."""
    typed = " ".join(tag.place.words.split())
    return typed if typed.startswith(tag.opener.value) and typed.endswith(tag.opener.closer) else tag.source


def _syntax(message: str) -> str:
    """What to do about Jinja's `message`."""
    if "unexpected char" in message:
        return _("Et anførselstegn mangler måske, eller der står et tegn, som ikke hører til: {sign}.", sign=message.partition("'")[2][:1])
    if "unexpected end" in message or "got 'end of" in message or "got 'end of statement block'" in message:
        return _("Der mangler noget sidst i mærket.")
    if "Expected an expression" in message:
        return _("Der mangler et navn eller en værdi.")
    return _("Kontrollér navne, punktummer, parenteser og anførselstegn.")
