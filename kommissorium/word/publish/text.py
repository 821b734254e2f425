"""What stands around the words of the text without being seen: comments, permissions, data and their tags."""

import re

from kommissorium.word.ooxml.names import w
from kommissorium.word.ooxml.xml import Element, is_element, local_name
from kommissorium.word.publish.bench import Bench
from kommissorium.word.publish.removed import Kind
from kommissorium.word.template.comments import take_anchors
from kommissorium.word.text.local_paths import last_name
from kommissorium.word.text.splice import detach

_WRAPPERS = tuple(map(w, ("customXml", "smartTag")))
_WRAPPER_PROPERTIES = frozenset(map(w, ("customXmlPr", "smartTagPr")))
_BOUND = frozenset(("dataBinding", "storeMappedDataInfo"))
_PERMISSIONS = tuple(map(w, ("permStart", "permEnd")))
_WHOLE_PATH = re.compile(r"(?:file:/|[A-Za-z]:[\\/]|\\\\[\w.-]+\\|/(?:home|Users)/)", re.IGNORECASE)


def clean_text(bench: Bench) -> None:
    """Cleans all parts with text, and whatever else is XML."""
    for part in bench.parts():
        root = bench.root(part)
        _take_permissions(bench, root)
        _unwrap(root)
        _unbind(root)
        _shorten_paths(bench, root)
        take_anchors(root)
    for _owner, link in bench.every_link(lambda link: link.kind == "comments" and not link.external):
        if link.target in bench.package.members:
            bench.removed[Kind.COMMENTS] += len(bench.root(link.target).findall(w("comment")))


def _take_permissions(bench: Bench, root: Element) -> None:
    """Who may edit what in a protected document: accounts and addresses of people (17.13.7.2)."""
    for element in list(root.iter(*_PERMISSIONS)):
        bench.removed[Kind.NAMES] += element.get(w("ed")) is not None
        detach(element)


def _unwrap(root: Element) -> None:
    """Leaves the words of custom XML and smart tags, and takes the tags (17.5.1)."""
    for wrapper in list(root.iter(*_WRAPPERS)):
        for child in list(wrapper):
            if child.tag not in _WRAPPER_PROPERTIES:
                wrapper.addprevious(child)
        detach(wrapper)


def _unbind(root: Element) -> None:
    """Content controls keep their words, and forget where in the data they came from (17.5.2.6) and what stood there before them."""
    for properties in root.iter(w("sdtPr")):
        for child in list(properties):
            if local_name(child) in _BOUND or child.tag == w("placeholder"):
                properties.remove(child)


def _shorten_paths(bench: Bench, root: Element) -> None:
    """An attribute that is a path, such as the name of a picture's file in old drawings, becomes the file's name."""
    for element in filter(is_element, root.iter()):
        for name, value in [(str(name), str(value)) for name, value in element.attrib.items()]:
            if _WHOLE_PATH.match(value):
                element.set(name, last_name(value))
                bench.removed[Kind.PATHS] += 1
