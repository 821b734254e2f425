"""Word comments in a template are people talking: they are left out of what is built."""

from kommissorium.word.ooxml.edited import edited, without_links
from kommissorium.word.ooxml.names import RUN, w
from kommissorium.word.ooxml.package import Package
from kommissorium.word.ooxml.relationships import relationships, relationships_part
from kommissorium.word.ooxml.stories import find_stories
from kommissorium.word.ooxml.xml import Element, serialise
from kommissorium.word.text.splice import detach

_KINDS = frozenset(("comments", "commentsExtended", "commentsIds", "commentsExtensible"))
_ANCHORS = tuple(map(w, ("commentRangeStart", "commentRangeEnd")))


def without_comments(package: Package) -> Package:
    """The package without comments and their anchors (ECMA-376 part 1, 17.13.4); the same one when it has none."""
    main = find_stories(package).main
    links = [link for link in relationships(package, main) if link.kind in _KINDS and not link.external]
    if not links:
        return package
    root = package.tree(main)
    take_anchors(root)
    member = relationships_part(main)
    changed = {main: serialise(root), member: without_links(package, member, [link.id for link in links])}
    return edited(package, changed, [link.target for link in links])


def take_anchors(root: Element) -> None:
    """Takes out what ties a part's text to comments, and the runs that consist of nothing else."""
    for anchor in list(root.iter(*_ANCHORS)):
        detach(anchor)
    for reference in list(root.iter(w("commentReference"))):
        run = next(reference.iterancestors(RUN), None)
        detach(reference)
        if run is not None and all(child.tag == w("rPr") for child in run):
            detach(run)
