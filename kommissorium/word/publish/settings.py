"""What the settings tell of the document's origin."""

from kommissorium.word.ooxml.names import w
from kommissorium.word.ooxml.xml import local_name
from kommissorium.word.publish.bench import Bench
from kommissorium.word.publish.removed import Kind

_KINDS = {
    "attachedTemplate": Kind.PATHS,
    "mailMerge": Kind.PATHS,
    "saveThroughXslt": Kind.PATHS,
    "attachedSchema": Kind.CUSTOM,
    "schemaLibrary": Kind.CUSTOM,
    "smartTagType": Kind.CUSTOM,
    "docVars": Kind.CUSTOM,
    "docId": Kind.REVISIONS,
    "trackRevisions": None,
    "rsids": None,
}
"""The elements that are taken out, and what each counts as; revision ids are counted where the text has them."""


def clean_settings(bench: Bench) -> None:
    """Takes out where templates and data lie, variables and ids."""
    for link in bench.links(bench.found.main):
        if link.kind != "settings" or link.target not in bench.package.members:
            continue
        root = bench.root(link.target)
        for element in [element for element in root if local_name(element) in _KINDS]:
            root.remove(element)
            if (kind := _KINDS[local_name(element)]) is not None:
                bench.removed[kind] += len(element.findall(w("docVar"))) or 1
