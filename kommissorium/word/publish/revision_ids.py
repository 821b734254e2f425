"""The random numbers that Word gives to all that is written in one sitting (ECMA-376 part 1, 17.15.1.70)."""

from kommissorium.word.ooxml.names import WORD, WORD_2010, w
from kommissorium.word.ooxml.xml import is_element
from kommissorium.word.publish.bench import Bench
from kommissorium.word.publish.removed import Kind

_RSID = f"{{{WORD}}}rsid"
_PARAGRAPH_IDS = frozenset(f"{{{WORD_2010}}}{local}" for local in ("paraId", "textId"))


def take_revision_ids(bench: Bench) -> None:
    """Takes them out of all parts; each number counts once."""
    seen: set[str] = set()
    for part in bench.parts():
        for element in list(bench.root(part).iter(w("rsid"), w("rsidRoot"))):
            seen.add(element.get(w("val"), ""))
            if (parent := element.getparent()) is not None:
                parent.remove(element)
        for element in filter(is_element, bench.root(part).iter()):
            for name in [str(name) for name in element.attrib if str(name).startswith(_RSID) or name in _PARAGRAPH_IDS]:
                seen.add(str(element.attrib.pop(name)))
    bench.removed[Kind.REVISIONS] += len(seen)
