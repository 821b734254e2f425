"""A document as everybody may read it."""

from dataclasses import dataclass

from kommissorium.word.ooxml.package import Package
from kommissorium.word.publish.bench import Bench
from kommissorium.word.publish.fields import clean_fields
from kommissorium.word.publish.hidden import take_hidden
from kommissorium.word.publish.links import clean_links
from kommissorium.word.publish.pictures import clean_pictures
from kommissorium.word.publish.properties import clean_properties
from kommissorium.word.publish.removed import Removed
from kommissorium.word.publish.revision_ids import take_revision_ids
from kommissorium.word.publish.settings import clean_settings
from kommissorium.word.publish.text import clean_text


@dataclass(frozen=True, slots=True)
class Published:
    """The cleaned document, and what was taken out of it."""

    package: Package
    removed: Removed
    unclean: tuple[str, ...]
    """The members with pictures that may tell something and cannot be cleaned."""


def published(package: Package) -> Published:
    """A copy of `package` without names, paths, revision ids, comments, hidden text, other systems' data and what pictures tell.

    Tracked changes stay: only people can decide on them. Raises PackageError for a part that cannot be read.
    """
    bench = Bench(package)
    take_hidden(bench)
    clean_properties(bench)
    clean_settings(bench)
    clean_fields(bench)
    clean_text(bench)
    clean_links(bench)
    take_revision_ids(bench)
    unused = Bench(bench.done())
    unclean = clean_pictures(unused)
    return Published(unused.done(), +bench.removed + unused.removed, tuple(unclean))
