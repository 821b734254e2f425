"""Tags in the addresses of hyperlinks; Word keeps addresses apart from the text, and writes braces in them as %7B and %7D.

An address is worked out where the link stands: a link in a loop sees the loop's variable, and each turn has an address of its own.
"""

import re
from urllib.parse import unquote

from kommissorium.word.ooxml.edited import edited, without_links
from kommissorium.word.ooxml.names import RELATIONSHIP
from kommissorium.word.ooxml.package import Package
from kommissorium.word.ooxml.relationships import relationships, relationships_part
from kommissorium.word.template.tags import Opener, as_meant, find_tags
from kommissorium.word.template.tree import TagTree, paragraph_of
from kommissorium.word.text.places import PlaceBook

_ID = f"{{{RELATIONSHIP}}}id"
_ENCODED = re.compile(r"%7B(?:%7B|%25).*?(?:%7D|%25)%7D", re.IGNORECASE)


def tagged_targets(package: Package, part: str) -> dict[str, str]:
    """The addresses with tags that `part` links to, by relationship id, the tags as a person would type them."""
    links = [link for link in relationships(package, part) if link.external and link.kind == "hyperlink"]
    targets = {link.id: _ENCODED.sub(lambda match: unquote(match[0]), link.target) for link in links}
    return {name: target for name, target in targets.items() if "{{" in target}


def fill_targets(tree: TagTree, targets: dict[str, str], places: PlaceBook) -> None:
    """Makes each link with such an address ask for a relationship of its own when it is printed."""
    for element in tree.root.iter() if targets else ():
        name = element.attrib.get(_ID, "") if element.attrib else ""
        if name in targets:
            home = paragraph_of(element)
            target = targets[str(name)]
            place = places.place(element if home is None else home, target, 0, len(target))
            pattern, codes = _parts(target)
            values = "".join(f", ({code})" for code in codes)
            code, holder = f"_link({pattern!r}{values})", element if home is None else home
            element.set(_ID, tree.add_expression(code, place, holder, shown=target))


def _parts(target: str) -> tuple[str, list[str]]:
    """The address with a vertical tab for each tag, and the code of the tags."""
    pieces, codes, position = [], [], 0
    for span in find_tags(target)[0]:
        if span.opener is Opener.VALUE:
            pieces.append(target[position : span.start])
            codes.append(as_meant(span.inner).strip())
            position = span.end
    return "\v".join([*pieces, target[position:]]), codes


def without_tagged_targets(package: Package, parts: list[str]) -> Package:
    """The package without the relationships whose addresses hold tags: the document gets filled ones in their place."""
    changed = {}
    for part in parts:
        if targets := tagged_targets(package, part):
            member = relationships_part(part)
            changed[member] = without_links(package, member, targets)
    return edited(package, changed) if changed else package
