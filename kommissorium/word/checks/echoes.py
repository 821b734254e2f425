"""Mistakes that are only the echo of another: the end of a block whose beginning is a tag that does not end."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence

from kommissorium.diagnostics.finding import Finding
from kommissorium.diagnostics.place import WordPlace
from kommissorium.word.template.tag import BLOCKS, MIDDLES, OPENERS

_FIRST_WORD = re.compile(r"\{%[-+]?\s*(?:(?:tr|tc|p|r)\s+)?([^\W\d]\w*)")


def without_echoes(findings: Sequence[Finding]) -> Iterator[Finding]:
    """The findings without those about ends and middles of blocks that a tag without its own end was to begin."""
    begun = Counter(_spot(finding) for finding in findings if finding.code == "S204")
    for finding in findings:
        part, word = _spot(finding)
        missing = (OPENERS[word],) if word in OPENERS else MIDDLES.get(word, ())
        begins = next(((part, opener) for opener in missing if begun[part, opener] > 0), None)
        if finding.code != "S202" or finding.other is not None or begins is None:
            yield finding
        elif word in OPENERS:
            begun[begins] -= 1


def _spot(finding: Finding) -> tuple[str, str]:
    """The part, and the first word of the tag there; no word where it opens, ends or parts no block."""
    place = finding.place
    match = _FIRST_WORD.match(place.words) if isinstance(place, WordPlace) else None
    word = match[1] if match else ""
    return place.part if isinstance(place, WordPlace) else "", word if word in (*BLOCKS, *OPENERS, *MIDDLES) else ""
