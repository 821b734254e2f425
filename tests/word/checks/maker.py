"""Makes a Word file from a row of a case file: a clean Danish document, and what the row puts into it."""

import io
import zipfile
from collections.abc import Callable, Iterator, Mapping
from typing import Any
from xml.sax.saxutils import escape, quoteattr

from tests.raw_files import _ROOTS as ROOTS
from tests.raw_files import R

NAME = "prøve.docx"
TITLE = "Kommissorium: Ny styringsmodel"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006"
_OFFICE = "application/vnd.openxmlformats-officedocument"
_COMMENTS_EXTENDED = "http://schemas.microsoft.com/office/2011/relationships/commentsExtended"
_MAIN = f"{_OFFICE}.wordprocessingml.document.main+xml"
_CORE = (
    'xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" '
    'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"'
)
_STYLES = "".join(
    f'<w:style w:type="paragraph" w:styleId="{style}"{default}><w:name w:val="{name}"/>{rest}</w:style>'
    for style, name, default, rest in (
        ("Normal", "Normal", ' w:default="1"', ""),
        ("Titel", "Title", "", '<w:rPr><w:b/><w:sz w:val="40"/></w:rPr>'),
        *(
            (f"Overskrift{level}", f"heading {level}", "", f'<w:pPr><w:outlineLvl w:val="{level - 1}"/></w:pPr><w:rPr><w:b/></w:rPr>')
            for level in (1, 2, 3)
        ),
        ("Punkt", "List Bullet", "", '<w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr>'),
        ("Nummer", "heading 4", "", '<w:pPr><w:numPr><w:numId w:val="2"/></w:numPr><w:outlineLvl w:val="0"/></w:pPr>'),
        ("Indhold1", "toc 1", "", ""),
        ("Billedtekst", "caption", "", ""),
    )
)
_RUN = {
    "bold": "<w:b/>",
    "italic": "<w:i/>",
    "hidden": "<w:vanish/>",
    "style": '<w:rStyle w:val="{0}"/>',
    "font": '<w:rFonts w:ascii="{0}" w:hAnsi="{0}"/>',
    "colour": '<w:color w:val="{0}"/>',
    "size": '<w:sz w:val="{0}"/>',
    "highlight": '<w:highlight w:val="{0}"/>',
    "fill": '<w:shd w:val="clear" w:fill="{0}"/>',
    "raised": '<w:vertAlign w:val="superscript"/>',
    "lang": '<w:lang w:val="{0}"/>',
}


def document(row: Mapping[str, Any]) -> bytes:
    """The .docx of `row`; whatever it does not mention is as it should be."""
    members = {
        "[Content_Types].xml": _types(),
        "_rels/.rels": _relations(_package_links(row)),
        "core.xml": _core(row),
        "app.xml": _plain("Properties", row.get("app", {})),
        "word/document.xml": f"<w:document {ROOTS}><w:body>{_items(row.get('body', ['Tekst.']))}<w:sectPr/></w:body></w:document>",
        "word/styles.xml": _styles(row),
        "word/settings.xml": f"<w:settings {ROOTS}>{row.get('settings', '')}</w:settings>",
    }
    links: dict[str, tuple[str, ...]] = {"s": ("styles", "styles.xml"), "t": ("settings", "settings.xml")}
    links |= {f"l{number}": ("hyperlink", address, "External") for number, address in enumerate(_addresses(row))}
    members |= {name: text.replace("…", ROOTS) for name, text in row.get("parts", {}).items()}
    for kind in ("header", "footer"):
        if kind in row:
            links[kind] = (kind, f"{kind}.xml")
            members[f"word/{kind}.xml"] = f"<w:hdr {ROOTS}>{_items(row[kind])}</w:hdr>"
    if "comments" in row:
        links |= {"k": ("comments", "comments.xml"), "x": (_COMMENTS_EXTENDED, "done.xml")}
        members |= _comments(row["comments"])
    if "custom" in row:
        told = (f'<property name="{name}"><v>{text}</v></property>' for name, text in row["custom"].items())
        members["custom.xml"] = f"<Properties>{''.join(told)}</Properties>"
    links |= {name: tuple(link) for name, link in row.get("links", {}).items()}
    members["word/_rels/document.xml.rels"] = _relations(links)
    if "template" in row:
        members["word/_rels/settings.xml.rels"] = _relations({"a": ("attachedTemplate", row["template"], "External")})
    return _zipped(members)


def _package_links(row: Mapping[str, Any]) -> dict[str, tuple[str, ...]]:
    links: dict[str, tuple[str, ...]] = {"d": ("officeDocument", "word/document.xml"), "e": ("extended-properties", "app.xml")}
    links["c"] = (f"{_PACKAGE}/metadata/core-properties", "core.xml")
    return links | ({"u": ("custom-properties", "custom.xml")} if "custom" in row else {})


def _zipped(members: Mapping[str, str]) -> bytes:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, text in members.items():
            archive.writestr(name, text)
    return stream.getvalue()


def _types() -> str:
    defaults = (
        f'<Default Extension="rels" ContentType="{_PACKAGE}.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>'
    )
    return f'<Types xmlns="{_PACKAGE}/content-types">{defaults}<Override PartName="/word/document.xml" ContentType="{_MAIN}"/></Types>'


def _relations(links: Mapping[str, tuple[str, ...]]) -> str:
    """Relationships by id: kind, target, and "External" for what lies outside."""
    return (
        f'<Relationships xmlns="{_PACKAGE}/relationships">{"".join(_relation(name, *link) for name, link in links.items())}</Relationships>'
    )


def _relation(name: str, kind: str, target: str, mode: str = "Internal") -> str:
    address = kind if "/" in kind else f"{R}/{kind}"
    return f'<Relationship Id="{name}" Type="{address}" Target={quoteattr(target)} TargetMode="{mode}"/>'


def _core(row: Mapping[str, Any]) -> str:
    told = {"title": row.get("title", TITLE), "creator": row.get("author", "Fjordby Kommune"), **row.get("core", {})}
    return (
        f"<cp:coreProperties {_CORE}>{''.join(f'<dc:{name}>{escape(text)}</dc:{name}>' for name, text in told.items())}</cp:coreProperties>"
    )


def _plain(root: str, told: Mapping[str, str]) -> str:
    return f"<{root}>{''.join(f'<{name}>{escape(text)}</{name}>' for name, text in told.items())}</{root}>"


def _styles(row: Mapping[str, Any]) -> str:
    language = f'<w:lang w:val="{row.get("language", "da-DK")}"/>' if row.get("language", "da-DK") else ""
    look = f'<w:rPr><w:rFonts w:ascii="Calibri" w:hAnsi="Calibri"/><w:sz w:val="22"/>{language}</w:rPr>'
    defaults = f"<w:docDefaults><w:rPrDefault>{look}</w:rPrDefault></w:docDefaults>"
    return f"<w:styles {ROOTS}>{defaults}{_STYLES}{row.get('styles', '')}</w:styles>"


def _comments(comments: list[Mapping[str, Any]]) -> dict[str, str]:
    texts, done = "", ""
    for number, comment in enumerate(comments):
        paragraph = f'<w:p w14:paraId="0000000{number}"><w:r><w:t>{comment["text"]}</w:t></w:r></w:p>'
        texts += f'<w:comment w:id="{number}" w:author="{comment.get("author", "N")}">{paragraph}</w:comment>'
        done += f'<w15:commentEx w15:paraId="0000000{number}" w15:done="{int(comment.get("done", False))}"/>'
    return {
        "word/comments.xml": f"<w:comments {ROOTS}>{texts}</w:comments>",
        "word/done.xml": f"<w15:commentsEx {ROOTS}>{done}</w15:commentsEx>",
    }


def _addresses(row: Mapping[str, Any]) -> list[str]:
    return [item["to"] for item in row.get("body", []) if isinstance(item, dict) and "to" in item]


def _items(items: list[Any]) -> str:
    links = iter(range(len(items)))
    return "".join(_item(item, links) for item in items)


def _item(item: Any, links: Iterator[int]) -> str:
    if isinstance(item, str | list):
        return _paragraph(item)
    made: dict[str, Callable[[], str]] = {
        "p": lambda: _paragraph(item["p"], style=item.get("style", ""), properties=item.get("properties", "")),
        "bullets": lambda: "".join(_paragraph(text, style="Punkt") for text in item["bullets"]),
        "table": lambda: _table(item),
        "empty": lambda: "<w:p/>" * int(item["empty"]),
        "picture": lambda: f"<w:p><w:r>{_picture(item)}</w:r></w:p>",
        "box": lambda: _box(item["box"]),
        "field": lambda: f"<w:p>{_runs(item.get('before', ''))}{_field(item['field'], item.get('shows', '4'))}</w:p>",
        "to": lambda: f'<w:p>{_runs(item.get("before", ""))}<w:hyperlink r:id="l{next(links)}">{_runs(item["link"])}</w:hyperlink></w:p>',
        "xml": lambda: str(item["xml"]),
        "h1": lambda: _paragraph(item["h1"], style="Overskrift1"),
        "h2": lambda: _paragraph(item["h2"], style="Overskrift2"),
        "h3": lambda: _paragraph(item["h3"], style="Overskrift3"),
    }
    return next(make() for kind, make in made.items() if kind in item)


def _box(text: str) -> str:
    inside = f"<v:textbox><w:txbxContent>{_paragraph(text)}</w:txbxContent></v:textbox>"
    return f"<w:p><w:r><w:pict><v:shape>{inside}</v:shape></w:pict></w:r></w:p>"


def _paragraph(runs: Any, *, style: str = "", properties: str = "") -> str:
    named = f'<w:pStyle w:val="{style}"/>' if style else ""
    return f"<w:p><w:pPr>{named}{properties}</w:pPr>{_runs(runs)}</w:p>"


def _runs(runs: Any) -> str:
    return "".join(_run(run) for run in (runs if isinstance(runs, list) else [runs]))


def _run(run: Any) -> str:
    if isinstance(run, str):
        run = {"t": run}
    elif "field" in run:
        return _field(run["field"], run.get("shows", "4"))
    elif "xml" in run:
        return str(run["xml"])
    formats = "".join(_RUN[name].format(value) for name, value in run.items() if name != "t")
    pieces = (
        escape(run["t"]).replace("\n", "</w:t><w:br/><w:t xml:space='preserve'>").replace("\t", "</w:t><w:tab/><w:t xml:space='preserve'>")
    )
    return f"<w:r><w:rPr>{formats}</w:rPr><w:t xml:space='preserve'>{pieces}</w:t></w:r>"


def _field(code: str, shows: str) -> str:
    begin, separate, end = (f'<w:r><w:fldChar w:fldCharType="{kind}"/></w:r>' for kind in ("begin", "separate", "end"))
    return f"{begin}<w:r><w:instrText>{escape(code)}</w:instrText></w:r>{separate}{_run(shows)}{end}"


def _picture(item: Mapping[str, Any]) -> str:
    mark = (
        '<a:extLst><a:ext><d:decorative xmlns:d="http://schemas.microsoft.com/office/drawing/2017/decorative" val="1"/></a:ext></a:extLst>'
    )
    told = f'<wp:docPr id="1" name="Billede 1" descr={quoteattr(item["picture"])}>{mark if item.get("decorative") else ""}</wp:docPr>'
    source = f'<a:blip r:{item.get("how", "embed")}="{item["source"]}"/>' if "source" in item else ""
    return f"<w:drawing><wp:inline>{told}<a:graphic>{source}</a:graphic></wp:inline></w:drawing>"


def _table(item: Mapping[str, Any]) -> str:
    """`header` and `caption` are there unless the row says otherwise; `look` and `properties` are raw."""
    caption = item.get("caption", "Tidsplan")
    told = f'<w:tblCaption w:val="{caption}"/>' if caption else ""
    style = f'<w:tblStyle w:val="{item["style"]}"/>' if "style" in item else ""
    properties = f"<w:tblPr>{style}{item.get('properties', '')}{told}</w:tblPr>"
    rows = "".join(_row(row, header=number == 0 and item.get("header", True)) for number, row in enumerate(item["table"]))
    return f"<w:tbl>{properties}{rows}</w:tbl>{_paragraph('') if item.get('last') else ''}"


def _row(cells: list[Any], *, header: bool) -> str:
    mark = "<w:trPr><w:tblHeader/></w:trPr>" if header else ""
    return f"<w:tr>{mark}{''.join(_cell(cell) for cell in cells)}</w:tr>"


def _cell(cell: Any) -> str:
    if isinstance(cell, str):
        cell = {"p": cell}
    span = f'<w:gridSpan w:val="{cell["span"]}"/>' if "span" in cell else ""
    merge = f'<w:vMerge w:val="{cell["merge"]}"/>' if "merge" in cell else ""
    fill = f'<w:shd w:val="clear" w:fill="{cell["fill"]}"/>' if "fill" in cell else ""
    return f"<w:tc><w:tcPr>{span}{merge}{fill}</w:tcPr>{cell.get('inner') or _paragraph(cell['p'])}</w:tc>"
