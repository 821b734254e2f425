"""What the document leads to: other systems' data, files on drives, and parts that nothing uses."""

from kommissorium.word.ooxml.names import RELATIONSHIP, w
from kommissorium.word.ooxml.relationships import Relationship
from kommissorium.word.ooxml.xml import Element, local_name
from kommissorium.word.publish.bench import Bench
from kommissorium.word.publish.removed import Kind
from kommissorium.word.text.local_paths import LOCAL_PATH
from kommissorium.word.text.splice import detach

_DROPPED = {
    "comments": None,
    "commentsExtended": None,
    "commentsIds": None,
    "commentsExtensible": None,
    "people": None,
    "customXml": Kind.CUSTOM,
    "classificationlabels": Kind.CUSTOM,
    "documenttasks": None,
    "extensibility": Kind.PARTS,
    "glossaryDocument": Kind.PARTS,
    "origin": Kind.PARTS,
    "printerSettings": Kind.PARTS,
    "recipientData": Kind.CUSTOM,
    "mailMergeRecipientData": Kind.CUSTOM,
    "mailMergeSource": None,
    "mailMergeHeaderSource": None,
    "attachedTemplate": None,
    "transform": None,
    "thumbnail": Kind.PARTS,
    "webextensiontaskpanes": Kind.PARTS,
}
"""By the last word of their type the relationships that are always taken, and what each counts as."""
_USED_BY_ID = frozenset(("image", "hyperlink", "chart", "diagramData", "diagramLayout", "diagramQuickStyle", "diagramColors", "package"))
"""Those that mean something only where the part names them."""
_TARGETS = frozenset(f"{{{RELATIONSHIP}}}{local}" for local in ("link", "href"))
_CHART_DATA = "externalData"


def clean_links(bench: Bench) -> None:
    """Takes out relationships to what no reader needs, links to files on drives, and the workbooks behind charts."""
    for owner, link in [*bench.every_link(lambda link: link.kind in _DROPPED)]:
        bench.unlink(owner, link)
        if (kind := _DROPPED[link.kind]) is not None:
            bench.removed[kind] += 1
    for part in bench.parts():
        _take_workbook(bench, part)
    for owner, link in [*bench.every_link(lambda link: link.external and LOCAL_PATH.match(link.target) is not None)]:
        for element in bench.uses(owner, link):
            _release(element, link)
        bench.unlink(owner, link)
        bench.removed[Kind.PATHS] += 1
    for owner, link in [*bench.every_link(lambda link: link.kind in _USED_BY_ID)]:
        if owner.endswith(".xml") and not bench.uses(owner, link):
            bench.unlink(owner, link)


def _take_workbook(bench: Bench, part: str) -> None:
    """A chart keeps its picture of the numbers; the workbook behind it has its own names, sheets and history."""
    root = bench.root(part)
    if local_name(root) != "chartSpace":
        return
    for element in [child for child in root if local_name(child) == _CHART_DATA]:
        root.remove(element)
    for link in bench.links(part):
        if link.kind in ("package", "oleObject"):
            bench.unlink(part, link)
            bench.removed[Kind.WORKBOOKS] += 1


def _release(element: Element, link: Relationship) -> None:
    """Leaves what a link to a file shows, and takes the link."""
    if element.tag == w("hyperlink"):
        for child in list(element):
            element.addprevious(child)
        detach(element)
    elif names := [name for name in element.attrib if name in _TARGETS and element.get(name) == link.id]:
        for name in names:
            del element.attrib[name]
    else:
        detach(element)
