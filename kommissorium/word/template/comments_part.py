"""The part with the comments of a finished document: those that the template keeps, and those of printed values."""

from datetime import date

from kommissorium.word.ooxml.author import INITIALS, NAME
from kommissorium.word.ooxml.names import RELATIONSHIP, WORD
from kommissorium.word.ooxml.namespaces import bind_prefixes
from kommissorium.word.ooxml.xml import DECLARATION, as_text, parse
from kommissorium.word.ooxml.zip_writer import Member, deflated
from kommissorium.word.template.collected import Collected

_EMPTY = f'<w:comments xmlns:w="{WORD}" xmlns:r="{RELATIONSHIP}"/>'.encode()


def comments_part(collected: Collected, day: date | None) -> Member:
    """The part with the printed comments behind the template's own, all of that `day` (ECMA-376 part 1, 17.13.4.2)."""
    ground = collected.ground
    written = f' w:date="{day.isoformat()}T00:00:00Z"' if day else ""
    added = "".join(
        f'<w:comment w:id="{id_}" w:author="{NAME}"{written} w:initials="{INITIALS}">{collected.comments[number].paragraphs}</w:comment>'
        for number, id_ in collected.commented.items()
    )
    root = bind_prefixes(ground.package.tree(ground.comments) if ground.comments is not None else parse(_EMPTY))
    text = as_text(root)
    head, end, tail = (f"{text[:-2]}></w:comments>" if text.endswith("/>") else text).rpartition("</w:comments>")
    name = ground.comments or f"{ground.main.rpartition('/')[0]}/comments.xml".lstrip("/")
    return deflated(name, [DECLARATION, f"{head}{added}{end}{tail}".encode()])
