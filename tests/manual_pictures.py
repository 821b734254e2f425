"""Draws the pictures of the manual's page about tags: each template on the left, what it becomes on the right.

`python -m tests.manual_pictures [NAME …]` writes templates/billeder/NAME.png, all of them when none is named. It needs LibreOffice
(soffice), poppler (pdftoppm) and Pillow, which no test needs; draw again whenever tests/cases/manual_tags.yaml has changed a template.
"""

import re
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from copy import deepcopy
from pathlib import Path

import docx
from docx.shared import RGBColor
from docx.text.paragraph import Paragraph
from docx.text.run import Run
from PIL import Image, ImageChops, ImageDraw, ImageFont

from tests.manual_examples import EXAMPLES, PICTURES, rendered, template_of, to_pdfs

RESOLUTION, GAP = 110, 12
COLOURS = 32
INK, FRAME, PAPER = "#1f3864", "#b4b4b4", "white"
LOOKS = {"{{": "1F5FBF", "{%": "C0392B", "{#": "808080"}
TAG = re.compile(r"(\{[{%#].*?[}%#]\})")


def main(names: list[str]) -> None:
    """Draws the pictures of those names."""
    examples = [example for example in EXAMPLES if example["name"] in (names or [example["name"] for example in EXAMPLES])]
    PICTURES.mkdir(exist_ok=True)
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        for example in examples:
            template = template_of(example, folder)
            (folder / f"{template.stem}-resultat.docx").write_bytes(rendered(template))
            colour_tags(template)
        documents = [folder / f"{example['name']}{side}.docx" for example in examples for side in ("", "-resultat")]
        pdfs = to_pdfs(documents, folder)
        for left, right in zip(pdfs[::2], pdfs[1::2], strict=True):
            picture = beside(sheet(left), sheet(right))
            picture.quantize(COLOURS, dither=Image.Dither.NONE).save(PICTURES / f"{left.stem}.png", optimize=True)


def colour_tags(template: Path) -> None:
    """Shows the tags of the template in a colour of their own; tags that Word has cut up keep their look."""
    document = docx.Document(str(template))
    section = document.sections[0]
    edges = [edge._element for edge in (section.header, section.footer) if not edge.is_linked_to_previous]
    for part in (document.element.body, *edges):
        for element in list(part.iter(f"{{{part.nsmap['w']}}}p")):
            for run in Paragraph(element, document).runs:
                _colour(run)
    document.save(str(template))


def _colour(run: Run) -> None:
    pieces = [piece for piece in TAG.split(run.text) if piece]
    if not any(TAG.fullmatch(piece) for piece in pieces):
        return
    for piece in pieces:
        copy = Run(deepcopy(run._r), run._parent)
        copy.text = piece
        if piece[:2] in LOOKS:
            copy.font.color.rgb = RGBColor.from_string(LOOKS[piece[:2]])
        run._r.addprevious(copy._r)
    run._r.getparent().remove(run._r)


def sheet(pdf: Path) -> Image.Image:
    """The document's pages below each other, each as far down as something stands on it."""
    pages = [_cropped(page) for page in _pages(pdf)]
    whole = Image.new("RGB", (pages[0].width, sum(page.height for page in pages) + GAP * (len(pages) - 1)), FRAME)
    top = 0
    for page in pages:
        whole.paste(page, (0, top))
        top += page.height + GAP
    return whole


def _pages(pdf: Path) -> Iterator[Image.Image]:
    subprocess.run(["pdftoppm", "-r", str(RESOLUTION), "-png", str(pdf), str(pdf.with_suffix(""))], check=True, timeout=120)
    for path in sorted(pdf.parent.glob(f"{pdf.stem}-[0-9]*.png")):
        with Image.open(path) as page:
            yield page.convert("RGB")


def _cropped(page: Image.Image) -> Image.Image:
    box = ImageChops.difference(page, Image.new("RGB", page.size, PAPER)).getbbox()
    bottom = box[3] if box else 0
    return page.crop((0, 0, page.width, min(bottom + GAP, page.height)))


def beside(left: Image.Image, right: Image.Image) -> Image.Image:
    """The two sheets in frames beside each other, under their headings."""
    font = ImageFont.load_default(size=15)
    head, height = 26, max(left.height, right.height)
    whole = Image.new("RGB", (left.width + right.width + 3 * GAP, head + height + GAP), PAPER)
    draw = ImageDraw.Draw(whole)
    for side, title, x in ((left, "Skabelon", GAP), (right, "Dokument", left.width + 2 * GAP)):
        draw.text((x, 4), title, fill=INK, font=font)
        whole.paste(side, (x, head))
        draw.rectangle((x - 1, head - 1, x + side.width, head + height), outline=FRAME)
    return whole


if __name__ == "__main__":
    main(sys.argv[1:])
