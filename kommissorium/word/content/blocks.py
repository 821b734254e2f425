"""Markdown as Word's runs and paragraphs, in the host's formatting and the template's list styles."""

from kommissorium.texts import _
from kommissorium.word.content.errors import ContentError
from kommissorium.word.content.host import Host
from kommissorium.word.content.markdown import Paragraph, read_markdown
from kommissorium.word.content.runs import paragraph, run, with_paragraph_style, with_run_properties


def to_inline(text: str, host: Host) -> str:
    """The runs of `text`, which must be a single paragraph.

    Raises ContentError for a list or several paragraphs: they need a paragraph of their own in the template.
    """
    paragraphs = read_markdown(text)
    if len(paragraphs) > 1 or any(item.bullet_depth for item in paragraphs):
        raise ContentError(
            _("Værdien består af flere afsnit eller en punktopstilling, men mærket står midt i en sætning."),
            _("Sæt mærket i et afsnit for sig selv."),
        )
    return "".join(_runs(item, host) for item in paragraphs)


def to_paragraphs(text: str, host: Host) -> str:
    """The paragraphs of `text`: ordinary ones in the host's style, bullets in the style "List Bullet".

    Raises ContentError where the template has no such style.
    """
    return "".join(paragraph(_runs(item, host), _properties(item, host)) for item in read_markdown(text)) or paragraph("", host.paragraph)


def _properties(item: Paragraph, host: Host) -> str:
    if not item.bullet_depth:
        return host.paragraph
    name = "list bullet" if item.bullet_depth == 1 else f"list bullet {min(item.bullet_depth, 5)}"
    style = host.styles.id_of(name) or host.styles.id_of("list bullet")
    if style is None:
        raise ContentError(
            _("Værdien har en punktopstilling, men skabelonen har ikke typografien »Opstilling – punkttegn« (List Bullet)."),
            _("Brug typografien ét sted i skabelonen, så den kommer med, og gem den igen."),
        )
    return with_paragraph_style(host.paragraph, style)


def _runs(item: Paragraph, host: Host) -> str:
    return "".join(run(piece.text, _look(piece.bold, piece.italic, host.run)) for piece in item.pieces)


def _look(bold: bool, italic: bool, host: str) -> str:
    extra = ("<w:b/><w:bCs/>" if bold else "") + ("<w:i/><w:iCs/>" if italic else "")
    return with_run_properties(host, extra) if extra else host
