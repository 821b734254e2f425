"""Pictures without what cameras and drawing programs write into them."""

import struct
from pathlib import Path

import pytest

from kommissorium.word.ooxml.images import read_image
from kommissorium.word.ooxml.package import open_package
from kommissorium.word.publish.clean import published
from kommissorium.word.publish.emf import clean_emf
from kommissorium.word.publish.gif import clean_gif
from kommissorium.word.publish.jpeg import clean_jpeg
from kommissorium.word.publish.png import clean_png
from kommissorium.word.publish.svg import clean_svg
from tests.pictures import jpeg, png, svg
from tests.raw_files import Part, p, raw_file
from tests.word.publish.secrets import SECRET, chunk, exif, secret_gif, secret_jpeg, secret_png

TELLING_SVG = (
    b'<svg xmlns="http://www.w3.org/2000/svg" xmlns:s="http://sodipodi.sourceforge.net/DTD/sodipodi-0.dtd" viewBox="0 0 2 1" '
    b's:docname="HEMMELIG.svg"><!-- HEMMELIG --><metadata>HEMMELIG</metadata><s:namedview a="HEMMELIG"/><path d="M0 0"/></svg>'
)


def emf(description: str) -> bytes:
    words = description.encode("utf-16-le")
    return (
        struct.pack("<II", 1, 108 + len(words))
        + bytes(32)
        + b" EMF"
        + bytes(16)
        + struct.pack("<II", len(description), 108)
        + bytes(40)
        + words
    )


@pytest.mark.parametrize(
    ("clean", "data"),
    [(clean_png, png(2, 2)), (clean_jpeg, jpeg(2, 2)), (clean_svg, svg()), (clean_emf, emf("")), (clean_gif, clean_gif(secret_gif()))],
)
def test_a_picture_that_tells_nothing_stays_as_it_is(clean: object, data: bytes) -> None:
    assert callable(clean)
    assert clean(data) == data


@pytest.mark.parametrize(
    ("clean", "data"),
    [
        (clean_png, secret_png()),
        (clean_jpeg, secret_jpeg()),
        (clean_gif, secret_gif()),
        (clean_svg, TELLING_SVG),
        (clean_emf, emf("HEMMELIG")),
    ],
)
def test_nothing_secret_is_left_in_a_picture(clean: object, data: bytes) -> None:
    assert callable(clean)
    cleaned = clean(data)

    assert SECRET.encode() in data or SECRET.encode("utf-16-le") in data
    assert SECRET.encode() not in cleaned
    assert SECRET.encode("utf-16-le") not in cleaned


def test_what_a_picture_looks_like_stays() -> None:
    dense = secret_png()

    assert clean_png(dense) == png(2, 2)[:33] + chunk(b"pHYs", struct.pack(">IIB", 3780, 3780, 1)) + png(2, 2)[33:]
    assert clean_jpeg(secret_jpeg()) == jpeg(2, 2)
    assert b"NETSCAPE2.0" in (clean_gif(secret_gif()) or b"")
    assert b"path" in (clean_svg(TELLING_SVG) or b"")
    assert read_image(clean_jpeg(secret_jpeg()) or b"").kind == "jpeg"


@pytest.mark.parametrize(("orientation", "kept"), [(6, True), (1, False), (99, False)])
def test_a_turned_photograph_stays_turned(orientation: int, kept: bool) -> None:
    cleaned = clean_jpeg(secret_jpeg(orientation)) or b""

    content = b"MM\0*" + struct.pack(">IHHHIHHI", 8, 1, 0x0112, 3, 1, orientation % 10, 0, 0)
    assert (content in cleaned, b"Exif" in cleaned) == (kept, kept)


def test_a_jpeg_with_pixels_is_read_to_its_end() -> None:
    whole = jpeg(2, 2)
    scan = b"\xff\xda" + struct.pack(">H", 8) + b"\1\1\0\0\x3f\0" + b"\x12\xff\x00\x34\xff\xd0\x56"

    assert clean_jpeg(whole[:-2] + scan + b"\xff\xd9" + b"HEMMELIG") == whole[:-2] + scan + b"\xff\xd9"
    assert clean_jpeg(whole[:20] + exif(1, b"x") + whole[20:-2] + scan + b"\xff\xd9") == whole[:-2] + scan + b"\xff\xd9"


@pytest.mark.parametrize(
    ("clean", "data"), [(clean_png, png(2, 2)[:-5]), (clean_jpeg, jpeg(2, 2)[:-4]), (clean_gif, secret_gif()[:30]), (clean_svg, b"<svg")]
)
def test_a_damaged_picture_cannot_be_cleaned(clean: object, data: bytes) -> None:
    assert callable(clean)
    assert clean(data) is None


@pytest.mark.parametrize("data", ["II*\0HEMMELIG", "\x89PNG"])
def test_a_picture_that_cannot_be_cleaned_is_named(data: str, tmp_path: Path) -> None:
    picture = Part("word/media/image1.tif", "image", data, "image/tiff")
    body = p("Tekst") + '<w:p><w:r><w:pict><v:shape><v:imagedata r:id="rId10"/></v:shape></w:pict></w:r></w:p>'

    unclean = published(open_package(raw_file(tmp_path / "a.docx", body, picture))).unclean

    assert unclean == (("word/media/image1.tif",) if data.startswith("II") else ())
