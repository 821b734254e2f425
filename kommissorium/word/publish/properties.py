"""Who made the document, how and for whom, as its properties tell it."""

from kommissorium.word.ooxml.stamp import PROPERTY
from kommissorium.word.ooxml.xml import Element, local_name
from kommissorium.word.publish.bench import Bench
from kommissorium.word.publish.removed import Kind
from kommissorium.word.text.local_paths import LOCAL_PATH

_KINDS = {
    "core-properties": {"creator": Kind.NAMES, "lastModifiedBy": Kind.NAMES, "revision": Kind.EDITING, "lastPrinted": Kind.EDITING},
    "extended-properties": {
        "Company": Kind.NAMES,
        "Manager": Kind.NAMES,
        "TotalTime": Kind.EDITING,
        "Template": Kind.PATHS,
        "HyperlinkBase": Kind.PATHS,
    },
}
"""By kind of part the properties that are always taken out."""
_USUAL_TEMPLATE = "Normal.dotm"


def clean_properties(bench: Bench) -> None:
    """Takes out names, times of work and paths, and all custom properties but the program's own."""
    for link in bench.links(""):
        if link.target not in bench.package.members:
            continue
        if link.kind in _KINDS:
            for element in list(bench.root(link.target)):
                _clean(bench, element, _KINDS[link.kind].get(local_name(element)))
        elif link.kind == "custom-properties":
            _clean_custom(bench, bench.root(link.target))


def _clean(bench: Bench, element: Element, kind: Kind | None) -> None:
    text = "".join(map(str, element.itertext())).strip()
    if kind is None and LOCAL_PATH.search(text):
        kind = Kind.PATHS
    parent = element.getparent()
    if kind is None or parent is None or text == _USUAL_TEMPLATE:
        return
    parent.remove(element)
    if text not in ("", "0"):
        bench.removed[kind] += 1


def _clean_custom(bench: Bench, root: Element) -> None:
    for element in list(root):
        if element.get("name") != PROPERTY:
            root.remove(element)
            bench.removed[Kind.CUSTOM] += 1
