"""Draws the manual's picture of a checked template with its comments.

`python -m tests.manual_checked` writes templates/billeder/tjekket.png. It needs LibreOffice (soffice), poppler (pdftoppm) and Pillow,
which no test needs; draw again whenever SAYS has changed.
"""

import subprocess
import tempfile
from pathlib import Path

import docx
from click.testing import CliRunner
from docx.enum.style import WD_STYLE_TYPE
from docx.oxml.ns import qn

from kommissorium.cli.main import program
from tests.manual_examples import PICTURES

PICTURE = PICTURES / "tjekket.png"
COLOURS, RESOLUTION, EDGE = 32, 90, 12
WORDS = ("Udvalget hedder {{ stamoplysninger.bestillerr }} og er færdigt {{ tidsplan.periode.til }}.",)
CELLS = ("Risiko", "Vurdering", "{% for r in risici %}{{ r.risiko }}", "{{ r.vurdering }}")
LAST = "Bestillingen er {% if stamoplysninger.status == “udkastet” %}et udkast{% endif %}."
SAYS = ("Fejl M201", "Advarsel M211", "Advarsel D108", "Fejl S201", "Advarsel M210", "Oplysning M108")
"""How the comments begin, from the top of the picture."""
_IN_MARGIN = (
    '<oor:items xmlns:oor="http://openoffice.org/2001/registry"><item oor:path="/org.openoffice.Office.Writer/Print/Content">'
    '<prop oor:name="Note" oor:op="fuse"><value>4</value></prop></item></oor:items>'
)


def checked_template(folder: Path) -> Path:
    """The copy with comments that `skabelon tjek` makes of a template with mistakes."""
    template, checked = folder / "skabelon.docx", folder / "tjekket.docx"
    _write(template)
    words = ["skabelon", "tjek", str(template), "--undtag", "D114", "--undtag", "D122", "--undtag", "A116", "--kommentarer", str(checked)]
    CliRunner().invoke(program, words, prog_name="kommissorium")
    return checked


def _write(template: Path) -> None:
    document = docx.Document()
    document.core_properties.title, document.core_properties.author = "Kommissorium", "Fjordby Kommune"
    for style in document.styles:
        if style.type is WD_STYLE_TYPE.PARAGRAPH:
            style.font.name = "Liberation Sans"
    for language in document.styles.element.iter(qn("w:lang")):
        language.set(qn("w:val"), "da-DK")
    document.add_heading("Formål", 1)
    for words in ("{{ formål }}", *WORDS):
        document.add_paragraph(words)
    document.add_heading("Risici", 1)
    table = document.add_table(2, 2, "Table Grid")
    for number, words in enumerate(CELLS):
        table.cell(number // 2, number % 2).text = words
    document.add_paragraph(LAST)
    document.save(str(template))


def _printed(document: Path) -> Path:
    """The first page as LibreOffice prints it with the comments in the margin; converting to PDF leaves them out."""
    profile = document.parent / "profile"
    (profile / "user").mkdir(parents=True)
    (profile / "user" / "registrymodifications.xcu").write_text(_IN_MARGIN, encoding="utf-8")
    command = ["soffice", f"-env:UserInstallation={profile.resolve().as_uri()}", "--headless", "--print-to-file", "--outdir"]
    (document.parent / "ud").mkdir()
    subprocess.run([*command, str(document.parent / "ud"), str(document)], check=True, capture_output=True, timeout=300)
    page = document.parent / "side"
    pdf = document.parent / "ud" / f"{document.stem}.pdf"
    subprocess.run(["pdftoppm", "-r", str(RESOLUTION), "-png", "-singlefile", str(pdf), str(page)], check=True, timeout=120)
    return page.with_suffix(".png")


def main() -> None:
    """Draws the picture, as large as what stands on the page."""
    # Only the drawing needs Pillow.
    from PIL import Image, ImageChops  # noqa: PLC0415

    with tempfile.TemporaryDirectory() as name, Image.open(_printed(checked_template(Path(name)))) as page:
        sheet = page.convert("RGB")
        left, top, right, bottom = ImageChops.difference(sheet, Image.new("RGB", sheet.size, "white")).getbbox()
        whole = sheet.crop((left - EDGE, top - EDGE, right + EDGE, bottom + EDGE))
        whole.quantize(COLOURS, dither=Image.Dither.NONE).save(PICTURE, optimize=True)


if __name__ == "__main__":
    main()
