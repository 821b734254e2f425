"""Footnotes that a value brings along, in the template's own styles for notes where it has them."""

from collections.abc import Callable

from kommissorium.texts import _
from kommissorium.word.content.host import Host
from kommissorium.word.content.resources import Resources
from kommissorium.word.content.runs import run, with_run_properties

_RAISED = '<w:vertAlign w:val="superscript"/>'
_SMALL = '<w:rPr><w:sz w:val="18"/><w:szCs w:val="18"/></w:rPr>'


def footnote(text: Callable[[Host], str], plain: str, host: Host, resources: Resources) -> str:
    """The runs that refer to a note whose paragraphs `text` makes in the host it is given.

    Where no note can be referred to, `plain` is printed in brackets instead, and the user is told.
    """
    if not host.can_refer:
        resources.report(
            _("Fodnoter kan ikke stå i sidehoved, sidefod, tekstboks eller en anden note; teksten står i parentes i stedet."),
            _("Flyt mærket til brødteksten."),
        )
        return run(f" ({plain})", host.run)
    style = host.styles.id_of("footnote text")
    inner = Host(
        run="" if style else _SMALL,
        paragraph=f'<w:pPr><w:pStyle w:val="{style}"/></w:pPr>' if style else "",
        styles=host.styles,
        can_refer=False,
        table_style=host.table_style,
    )
    look = with_run_properties(host.run, _look(host))
    return resources.footnote(_with_mark(text(inner), inner, host), look)


def _look(host: Host) -> str:
    style = host.styles.id_of("footnote reference", "character")
    return f'<w:rStyle w:val="{style}"/>' if style else _RAISED


def _with_mark(paragraphs: str, inner: Host, host: Host) -> str:
    """The note's own number goes before its first words; a note that begins with a table gets a paragraph for it."""
    mark = f"<w:r>{with_run_properties(inner.run, _look(host))}<w:footnoteRef/></w:r>" + run(" ", inner.run)
    head = f"<w:p>{inner.paragraph}"
    if not paragraphs.startswith("<w:p>"):
        return f"{head}{mark}</w:p>{paragraphs}"
    end = paragraphs.find("</w:pPr>") + len("</w:pPr>") if paragraphs.startswith("<w:p><w:pPr>") else len("<w:p>")
    return paragraphs[:end] + mark + paragraphs[end:]
