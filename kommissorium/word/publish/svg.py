"""SVG without what drawing programs note in it."""

from kommissorium.word.ooxml.xml import DoctypeError, XmlError, is_element, local_name, parse, serialise
from kommissorium.word.text.splice import detach

_SVG = "{http://www.w3.org/2000/svg}"
_KNOWN = ("{http://www.w3.org/1999/xlink}", "{http://www.w3.org/XML/1998/namespace}")


def clean_svg(data: bytes) -> bytes | None:
    """The picture without metadata, comments, and the elements and attributes of other programs; None where it cannot be read."""
    try:
        root = parse(data)
    except (XmlError, DoctypeError):
        return None
    foreign = [node for node in root.iter() if is_element(node) and (not str(node.tag).startswith(_SVG) or local_name(node) == "metadata")]
    attributes = [(node, str(name)) for node in root.iter() for name in node.attrib if _is_foreign(str(name))]
    if not foreign and not attributes and b"<!--" not in data:
        return data
    for node in foreign:
        detach(node)
    for node, name in attributes:
        del node.attrib[name]
    return serialise(root)


def _is_foreign(name: str) -> bool:
    return name.startswith("{") and not name.startswith(_KNOWN)
