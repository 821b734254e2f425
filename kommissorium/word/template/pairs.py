"""Block tags paired with our own hand, so that a missing end points at its beginning."""

import re
from collections.abc import Iterable

from kommissorium.diagnostics.finding import Finding, Severity
from kommissorium.texts import N_, _, quoted
from kommissorium.word.template.tag import BLOCKS, KEYWORDS, MIDDLES, OPENERS, Block, Tag, opens_block
from kommissorium.word.template.tags import Opener

_CLAUSES = N_('Sæt fælles tekst ind med »{% include "klausul.docx" %}«, eller brug en makro.')
_REFUSED = {
    **dict.fromkeys(("extends", "block", "endblock", "import", "from"), _CLAUSES),
    **dict.fromkeys(("autoescape", "endautoescape"), N_("Fjern det: værdier kan aldrig ændre dokumentets opbygning.")),
    **dict.fromkeys(("do", "break", "continue", "trans", "endtrans", "debug"), N_("Fjern det, eller brug »{% if … %}« og »{% set … %}«.")),
}
"""Tags that other programs' templates may have, with what to do instead."""
_MEANT = {"elseif": "elif", "elsif": "elif", "hvis": "if", "ellers": "else", "gentag": "for", "sæt": "set"}
"""Words from other languages, with ours."""
_ELSE_IF = re.compile(r"(?:if|hvis)\s+(.+)", re.DOTALL)


def pair(tags: Iterable[Tag]) -> tuple[list[Block], list[Finding]]:
    """The blocks that `tags` form, in the order of their openers, and what does not fit together.

    `tags` are those of one container (a body, a text box, a note) in reading order; a block may not reach out of its container.
    """
    pairing = _Pairing()
    for tag in tags:
        if tag.opener is Opener.BLOCK:
            pairing.add(tag)
    return pairing.finish()


class _Pairing:
    def __init__(self) -> None:
        self.blocks: list[Block] = []
        self.findings: list[Finding] = []
        self._open: list[Block] = []
        self._meant: list[str] = []
        """Blocks that a misspelled tag was meant to open: their ends are no further mistakes."""

    def add(self, tag: Tag) -> None:
        if opens_block(tag):
            tag.block = Block([tag])
            self._open.append(tag.block)
            self.blocks.append(tag.block)
        elif tag.keyword in MIDDLES:
            self._middle(tag)
        elif tag.keyword in OPENERS:
            self._end(tag)
        elif tag.keyword not in KEYWORDS:
            self._unknown(tag)

    def _unknown(self, tag: Tag) -> None:
        if tag.keyword.lower() == "include":
            self._report("S221", *_not_fetched(tag), tag)
        elif tag.keyword in _REFUSED:
            self._report("S214", _("»{tag}« kan ikke bruges i Word-skabeloner.", tag=tag.source), _(_REFUSED[tag.keyword]), tag)
        else:
            joined = "".join(tag.code.lower().split()[:2])
            meant = joined if joined in OPENERS else _nearest(tag.keyword.lower())
            self._meant += [meant] if meant in BLOCKS else []
            hint = _("Mente du »{name}«?", name=meant) if meant else _("Skriv for eksempel »{% if … %}« eller »{% for … in … %}«.")
            self._report("S203", _("Mærket »{tag}« findes ikke.", tag=tag.source), hint, tag)

    def _middle(self, tag: Tag) -> None:
        block = self._open[-1] if self._open else None
        if block is None and not set(self._meant).isdisjoint(MIDDLES[tag.keyword]):
            return
        if block is None or block.opener.keyword not in MIDDLES[tag.keyword]:
            openers = _(" eller ").join(quoted(f"{{% {opener} … %}}") for opener in MIDDLES[tag.keyword])
            hint = _("Sæt {openers} foran det, eller fjern det.", openers=openers)
            self._report("S202", _("»{tag}« står uden for en blok, som det kan høre til.", tag=tag.source), hint, tag, block)
            return
        if block.closer.keyword == "else":
            message = _("»{tag}« står efter blokkens »{{% else %}}«.", tag=tag.source)
            self._report("S202", message, _("En blok har kun ét »{% else %}«, og det står sidst i den."), tag, block)
        if tag.keyword == "else":
            self._check_bare(tag)
        block.tags.append(tag)
        tag.block = block

    def _check_bare(self, tag: Tag) -> None:
        """A tag that is one word by itself."""
        more = tag.code[len(tag.keyword) :].strip()
        if not more or (tag.keyword == "else" and more == ":"):
            return
        condition = _ELSE_IF.match(more) if tag.keyword == "else" else None
        if condition:
            hint = _("Skriv »{{% elif {condition} %}}«.", condition=condition[1])
        else:
            hint = _("Skriv kun »{{% {keyword} %}}«.", keyword=tag.keyword)
        self._report("S211", _("Mærket »{tag}« kan ikke læses.", tag=tag.source), hint, tag)

    def _end(self, tag: Tag) -> None:
        self._check_bare(tag)
        wanted = OPENERS[tag.keyword]
        innermost = self._open[-1] if self._open else None
        if (innermost is None or innermost.opener.keyword != wanted) and wanted in self._meant:
            self._meant.remove(wanted)
            return
        if innermost is None or innermost.opener.keyword != wanted:
            self._crossed(tag, wanted, innermost)
            while self._open and self._open[-1].opener.keyword != wanted:
                if not any(block.opener.keyword == wanted for block in self._open):
                    return
                self._open.pop()
            if not self._open:
                return
        block = self._open.pop()
        block.tags.append(tag)
        tag.block = block

    def _crossed(self, tag: Tag, wanted: str, innermost: Block | None) -> None:
        if innermost is None:
            message = _("»{tag}« slutter en blok, som ikke er begyndt.", tag=tag.source)
            hint = _("Sæt »{{% {opener} … %}}« foran det, eller fjern det.", opener=wanted)
        else:
            message = _("»{tag}« står, før blokken »{opener}« er slut.", tag=tag.source, opener=innermost.opener.source)
            hint = _("Sæt »{{% {closer} %}}« foran det, eller byt om på de to.", closer=BLOCKS[innermost.opener.keyword])
        self._report("S202", message, hint, tag, innermost)

    def finish(self) -> tuple[list[Block], list[Finding]]:
        for block in self._open:
            opener = block.opener
            closer = BLOCKS[opener.keyword]
            message = _("Blokken »{tag}« slutter ikke: »{{% {closer} %}}« mangler.", tag=opener.source, closer=closer)
            hint = _("Sæt »{{% {closer} %}}« efter det sted, hvor blokken skal slutte.", closer=closer)
            self._report("S201", message, hint, opener)
        unfinished = set(map(id, self._open))
        return [block for block in self.blocks if id(block) not in unfinished and len(block.tags) > 1], self.findings

    def _report(self, code: str, message: str, hint: str, tag: Tag, other: Block | None = None) -> None:
        self.findings.append(Finding(code, Severity.ERROR, message, hint, tag.place, other.opener.place if other else None))


def _not_fetched(tag: Tag) -> tuple[str, str]:
    """Message and hint for a clause that could not be fetched before the tags were read (includes.py)."""
    if re.search(r"""include\s+(["']).+\1""", tag.code, re.IGNORECASE):
        message = _("»{tag}« står uden for brødteksten, og klausuler kan kun hentes i brødteksten.", tag=tag.source)
        return message, _("Flyt mærket til et afsnit for sig selv i brødteksten, eller skriv klausulens tekst her.")
    message = _("»{tag}« siger ikke, hvilken klausul der skal hentes.", tag=tag.source)
    return message, _('Skriv filens navn i anførselstegn: »{% include "klausul.docx" %}«.')


def _nearest(word: str) -> str:
    """The keyword that was meant; empty when none is near."""
    from difflib import get_close_matches  # noqa: PLC0415  # only for a mistake: the render road does not pay for it

    return _MEANT.get(word) or next(iter(get_close_matches(word, sorted(KEYWORDS), 1)), "")
