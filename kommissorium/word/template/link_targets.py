"""Tags in the addresses of hyperlinks; Word keeps addresses apart from the text, and writes braces in them as %7B and %7D.

An address is worked out where the link stands: a link in a loop sees the loop's variable, and each turn has an address of its own.
"""

import re
from collections.abc import Sequence
from urllib.parse import unquote

from kommissorium.diagnostics.finding import Finding, Severity
from kommissorium.diagnostics.place import WordPlace
from kommissorium.texts import _
from kommissorium.word.ooxml.edited import edited, without_links
from kommissorium.word.ooxml.names import RELATIONSHIP
from kommissorium.word.ooxml.package import Package
from kommissorium.word.ooxml.relationships import relationships, relationships_part
from kommissorium.word.ooxml.xml import Element
from kommissorium.word.template.link_addresses import VALUE_SIGN
from kommissorium.word.template.scan import Scanner
from kommissorium.word.template.tags import Opener, Span, as_meant
from kommissorium.word.template.tree import TagTree, paragraph_of
from kommissorium.word.text.places import PlaceBook

_ID = f"{{{RELATIONSHIP}}}id"
_ENCODED = re.compile(r"%7B(?:%7B|%25).*?(?:%7D|%25)%7D", re.IGNORECASE)
_BLOCK = re.compile(r"\{%.*?%\}")
"""A brace and a percent sign alone may be part of an address."""


def tagged_targets(package: Package, part: str) -> dict[str, str]:
    """The addresses with tags that `part` links to, by relationship id, the tags as a person would type them."""
    links = [link for link in relationships(package, part) if link.external and link.kind == "hyperlink"]
    targets = {link.id: as_typed(link.target) for link in links}
    return {name: target for name, target in targets.items() if "{{" in target or _BLOCK.search(target)}


def unfilled_targets(package: Package, part: str, title: str) -> list[Finding]:
    """A warning for each address with tags that the notes in `part` link to, which readers call `title`: they are not filled."""
    found = []
    for target in tagged_targets(package, part).values():
        message = _("Adressen »{target}« i en note bliver ikke udfyldt.", target=target)
        hint = _("Sæt linket i brødteksten, eller skriv adressen som tekst i noten.")
        found.append(Finding("S314", Severity.WARNING, message, hint, WordPlace(package.name, title, excerpt=target)))
    return found


def as_typed(target: str) -> str:
    """The address `target` with its tags as a person would type them."""
    return _ENCODED.sub(lambda match: unquote(match[0]), target)


def fill_targets(scanner: Scanner, tree: TagTree, targets: dict[str, str], places: PlaceBook) -> None:
    """Makes each link with such an address ask for a relationship of its own when it is printed."""
    for element in tree.root.iter() if targets else ():
        name = element.attrib.get(_ID, "") if element.attrib else ""
        if name in targets:
            home = paragraph_of(element)
            target, holder = targets[str(name)], element if home is None else home
            place = places.place(holder, target, 0, len(target))
            element.set(_ID, _linked(tree, target, scanner.values(target, place), (place, holder)))


def _linked(tree: TagTree, target: str, spans: Sequence[Span], at: tuple[WordPlace, Element]) -> str:
    """What stands for the relationship to `target`, whose values are at `spans`."""
    pieces, codes, position = [], [], 0
    for span in spans:
        pieces.append(target[position : span.start])
        position = span.end
        if span.opener is Opener.VALUE:
            pieces.append(VALUE_SIGN)
            codes.append(as_meant(span.inner).strip())
    pattern = "".join(pieces) + target[position:]
    code = f"_link({pattern!r}{''.join(f', ({code})' for code in codes)})"
    typed = target[spans[0].start : spans[-1].end] if spans else target
    return tree.add_expression(code, *at, shown=typed)


def without_tagged_targets(package: Package, parts: list[str]) -> Package:
    """The package without the relationships whose addresses hold tags: the document gets filled ones in their place."""
    changed = {}
    for part in parts:
        if targets := tagged_targets(package, part):
            member = relationships_part(part)
            changed[member] = without_links(package, member, targets)
    return edited(package, changed) if changed else package
