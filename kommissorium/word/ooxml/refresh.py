"""Fields that Word must work out anew when it opens the document, such as a table of contents."""

import re

from kommissorium.word.ooxml.names import WORD, w
from kommissorium.word.ooxml.xml import Element, local_name

NO_SETTINGS = f'<w:settings xmlns:w="{WORD}"/>'.encode()
"""The settings of a document that has none."""
_STALE = re.compile(rb'(?:<w:instrText[^>]*>|w:instr=")\s*(?:TOC|REF|PAGEREF|NOTEREF|SEQ|INDEX|TOA)\b')
_NAMES_BEHIND = """
    hdrShapeDefaults footnotePr endnotePr compat docVars rsids mathPr attachedSchema themeFontLang clrSchemeMapping
    doNotIncludeSubdocsInStats doNotAutoCompressPictures forceUpgrade captions readModeInkLockDown smartTagType schemaLibrary
    shapeDefaults doNotEmbedSmartTags decimalSymbol listSeparator docId conflictMode discardImageEditingData defaultImageDpi
    chartTrackingRefBased
"""
_BEHIND = frozenset(_NAMES_BEHIND.split())
"""The settings that stand behind `w:updateFields` (ECMA-376 part 1, 17.15.1.78)."""


def has_stale_fields(part: bytes) -> bool:
    """Whether the part has a field whose result can be another after the document was filled; page numbers Word always works out."""
    return _STALE.search(part) is not None


def refresh_fields(settings: Element) -> None:
    """Lets Word work the fields out when it opens the document; it asks the user whether it may."""
    if settings.find(w("updateFields")) is not None:
        return
    update = settings.makeelement(w("updateFields"), {w("val"): "true"})
    behind = next((child for child in settings if local_name(child) in _BEHIND), None)
    if behind is not None:
        behind.addprevious(update)
    else:
        settings.append(update)
