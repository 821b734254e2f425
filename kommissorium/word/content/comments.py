"""Word comments at what is printed: words for the one who writes the document, never for those who read it."""

from kommissorium.word.content.escaping import unprintable
from kommissorium.word.content.host import Host
from kommissorium.word.content.resources import Comment, Resources
from kommissorium.word.content.runs import paragraph, run, with_run_properties

_SMALL = '<w:rPr><w:sz w:val="20"/><w:szCs w:val="20"/></w:rPr>'
_SMALL_MARK = '<w:sz w:val="16"/><w:szCs w:val="16"/>'


def commented(runs: str, about: str, words: str, *, host: Host, resources: Resources) -> str:
    """`runs`, which print `about`, with `words` as a comment; alone where Word has no comments: headers, text boxes and notes."""
    if not words.strip() or not host.can_refer or unprintable(words):
        return runs
    style = host.styles.id_of("annotation reference", "character")
    look = with_run_properties("", f'<w:rStyle w:val="{style}"/>' if style else _SMALL_MARK)
    return resources.comment(Comment(about, _paragraphs(words, host, look), look), runs)


def _paragraphs(words: str, host: Host, look: str) -> str:
    """A paragraph for each that a blank line ends; the first begins with the comment's own mark (ECMA-376 part 1, 17.13.4.1)."""
    style = host.styles.id_of("annotation text")
    properties = f'<w:pPr><w:pStyle w:val="{style}"/></w:pPr>' if style else ""
    first, *others = (run(" ".join(part.split()), "" if style else _SMALL) for part in words.split("\n\n") if part.strip())
    return "".join(paragraph(text, properties) for text in (f"<w:r>{look}<w:annotationRef/></w:r>{first}", *others))
