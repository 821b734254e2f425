"""Runs and paragraphs as XML, in the host's formatting."""

import re
from functools import lru_cache

from kommissorium.word.content.escaping import as_attribute, as_text

_RUN_ORDER = """
    rStyle rFonts b bCs i iCs caps smallCaps strike dstrike outline shadow emboss imprint noProof snapToGrid vanish webHidden color spacing
    w kern position sz szCs highlight u effect bdr shd fitText vertAlign rtl cs em lang eastAsianLayout specVanish oMath
"""
_PARAGRAPH_ORDER = """
    pStyle keepNext keepLines pageBreakBefore framePr widowControl numPr suppressLineNumbers pBdr shd tabs suppressAutoHyphens kinsoku
    wordWrap overflowPunct topLinePunct autoSpaceDE autoSpaceDN bidi adjustRightInd snapToGrid spacing ind contextualSpacing mirrorIndents
    suppressOverlap jc textDirection textAlignment textboxTightWrap outlineLvl divId cnfStyle rPr sectPr pPrChange
"""
ORDER = {
    tag: {name: number for number, name in enumerate(names.split())} for tag, names in (("rPr", _RUN_ORDER), ("pPr", _PARAGRAPH_ORDER))
}
"""The order of the properties of a run and of a paragraph (ECMA-376 part 1, 17.3.2.28 and 17.3.1.26)."""

_CHILD = re.compile(r"<w:(\w+)(?: [^>]*?)?(?:/>|>.*?</w:\1>)", re.DOTALL)
_RUN = re.compile(r"<w:r>.*?</w:r>", re.DOTALL)
_HYPERLINK = re.compile(r"(<w:hyperlink [^>]*>)(.*?)(</w:hyperlink>)", re.DOTALL)
_OUTER = re.compile(r"^<w:(?:rPr|pPr)(?: [^>]*)?/?>|</w:(?:rPr|pPr)>$")


def run(text: str, properties: str = "") -> str:
    """`<w:r><w:rPr>…</w:rPr><w:t xml:space="preserve">text</w:t></w:r>`"""
    return f'<w:r>{properties}<w:t xml:space="preserve">{as_text(text)}</w:t></w:r>'


def paragraph(runs: str, properties: str = "") -> str:
    """`<w:p><w:pPr>…</w:pPr>runs</w:p>`"""
    return f"<w:p>{properties}{runs}</w:p>"


def with_links_outside(change: str, runs: str, number: str) -> str:
    """`runs` that stand in the tracked insertion `change`, with the insertion in each link in place of the link in the insertion.

    `<w:ins>a<w:hyperlink>b</w:hyperlink>c</w:ins>` is not valid (ECMA-376 part 1, 17.13.5.18); `number` stands for an id of its own.
    """
    begin, end = f'<{change} w:id="{number}">', f"</{change.partition(' ')[0]}>"
    return _HYPERLINK.sub(lambda link: f"{end}{link[1]}{begin}{link[2]}{end}{link[3]}{begin}", runs)


def in_change(change: str, blocks: str, number: str) -> str:
    """`blocks` with each of their runs in a tracked insertion like `change`, as in `with_links_outside`."""
    return _RUN.sub(lambda found: f'<{change} w:id="{number}">{found[0]}</{change.partition(" ")[0]}>', blocks)


def with_run_properties(host: str, extra: str) -> str:
    """The run properties `host` with those of `extra` in place of its own, in the standard's order."""
    return _merged(host, extra, "rPr")


def with_paragraph_style(host: str, style: str | None, extra: str = "") -> str:
    """The paragraph properties `host` in another style, or its own when None, with those of `extra` in place of its own.

    Numbering and indents are then the style's or those of `extra`.
    """
    chosen = f'<w:pStyle w:val="{as_attribute(style)}"/>' if style else ""
    return _merged(host, chosen + extra, "pPr", without=("numPr", "ind"))


def split_section(host: str) -> tuple[str, str]:
    """The paragraph properties `host` without their section break, and the break; empty where there is none."""
    if "sectPr" not in host:
        return host, ""
    section = next((match[0] for match in _CHILD.finditer(_OUTER.sub("", host)) if match[1] == "sectPr"), "")
    return _merged(host, "", "pPr", without=("sectPr",)), section


def with_section(paragraphs: str, section: str) -> str:
    """`paragraphs` of a value, the last of which ends the section; a new one does where they end with a table."""
    if not section:
        return paragraphs
    start = paragraphs.rfind("<w:p>")
    if start < 0 or not paragraphs.endswith("</w:p>"):
        return paragraphs + paragraph("", f"<w:pPr>{section}</w:pPr>")
    head, inner = paragraphs[:start], paragraphs[start + len("<w:p>") :]
    properties = inner[: inner.find("</w:pPr>") + len("</w:pPr>")] if inner.startswith("<w:pPr>") else ""
    return f"{head}<w:p>{_merged(properties, section, 'pPr')}{inner[len(properties) :]}"


def without_break(host: str) -> str:
    """The paragraph properties `host` for a paragraph that follows another of the same value: it begins no page of its own."""
    return _merged(host, "", "pPr", without=("pageBreakBefore",)) if "pageBreakBefore" in host else host


def cell_properties(host: str, side: str = "") -> str:
    """The paragraph properties of a table's cell: of `host` only the style, set to the `side` right or center."""
    style = "".join(match[0] for match in _CHILD.finditer(_OUTER.sub("", host)) if match[1] == "pStyle")
    inner = style + (f'<w:jc w:val="{side}"/>' if side in ("center", "right") else "")
    return f"<w:pPr>{inner}</w:pPr>" if inner else ""


@lru_cache(4096)
def _merged(host: str, extra: str, tag: str, without: tuple[str, ...] = ()) -> str:
    order = ORDER[tag]
    children = {match[1]: match[0] for match in _CHILD.finditer(_OUTER.sub("", host)) if match[1] not in without}
    children.update((match[1], match[0]) for match in _CHILD.finditer(extra))
    inner = "".join(children[name] for name in sorted(children, key=lambda name: order.get(name, len(order))))
    return f"<w:{tag}>{inner}</w:{tag}>" if inner else ""
