"""What is taken from python-docx's inside still is as it was, so that a new version breaks here."""

from docx.opc.packuri import PackURI
from docx.opc.part import Part

from kommissorium.word.ooxml.docx_bridge import set_content


def test_a_part_of_plain_bytes_takes_others() -> None:
    part = Part(PackURI("/word/footnotes.xml"), "application/xml", b"<a/>", None)

    set_content(part, b"<b/>")

    assert part.blob == b"<b/>"
