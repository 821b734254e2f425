"""`{{ logo|billede(bredde=4, alt="…") }}`: pictures by their file names, from the template's folder and from nowhere else."""

import io
from pathlib import Path

import docx
import pytest

from kommissorium.diagnostics.errors import RenderError
from kommissorium.word.template import Template
from kommissorium.workflows.fill import Filling, fill_template
from tests.builders import word_file
from tests.pictures import png
from tests.structure import structure_problems

CENTIMETRE = 360_000


def test_a_picture_beside_the_template_is_shown_in_centimetres(tmp_path: Path) -> None:
    (tmp_path / "logo.png").write_bytes(png(40, 20))
    path = word_file(tmp_path / "a.docx", ["{{ logo|billede(bredde=4, alt='Byens våben') }}"])

    data = Template(path).render({"logo": "logo.png"}).to_bytes()

    shape = docx.Document(io.BytesIO(data)).inline_shapes[0]
    properties = shape._inline.docPr
    assert (shape.width, shape.height, properties.get("descr")) == (4 * CENTIMETRE, 2 * CENTIMETRE, "Byens våben")
    assert structure_problems(data) == []


def test_a_picture_lies_beside_the_data(tmp_path: Path) -> None:
    (tmp_path / "data").mkdir()
    (tmp_path / "data" / "logo.png").write_bytes(png(40, 20))
    (tmp_path / "data" / "svar.json").write_text('{"logo": "logo.png"}', encoding="utf-8")
    path = word_file(tmp_path / "a.docx", ["Se {{ logo|billede(højde=1, alt='Byens våben') }}."])

    fill_template(path, tmp_path / "data" / "svar.json", tmp_path / "ud.docx", Filling())

    shape = docx.Document(str(tmp_path / "ud.docx")).inline_shapes[0]
    assert (shape.width, shape.height) == (2 * CENTIMETRE, CENTIMETRE)


@pytest.mark.parametrize(
    ("tag", "says"),
    [
        ("{{ 'logo.png'|billede(bredde=4) }}", "mangler en alternativ tekst"),
        ("{{ '../logo.png'|billede(alt='x') }}", "ligger uden for skabelonens mappe"),
        ("{{ '/etc/hostname'|billede(alt='x') }}", "ligger uden for skabelonens mappe"),
        ("{{ 'link.png'|billede(alt='x') }}", "ligger uden for skabelonens mappe"),
        ("{{ 'findes_ikke.png'|billede(alt='x') }}", "kan ikke læses"),
        ("{{ ('x' * 5000)|billede(alt='x') }}", "kan ikke læses"),
        ("{{ 'a.docx'|billede(alt='x') }}", "er ikke en hel PNG, JPEG eller SVG"),
        ("{{ 'logo.png'|billede(bredde='4', alt='x') }}", "er ikke et mål i centimeter"),
        ("{{ 'logo.png'|billede(bredde=10**9, alt='x') }}", "er ikke et mål i centimeter"),
    ],
)
def test_what_is_no_picture_of_the_folder_is_refused_at_its_place(tag: str, says: str, tmp_path: Path) -> None:
    folder = tmp_path / "mappe"
    folder.mkdir()
    (tmp_path / "logo.png").write_bytes(png(4, 4))
    (folder / "logo.png").write_bytes(png(4, 4))
    (folder / "link.png").symlink_to(tmp_path / "logo.png")

    with pytest.raises(RenderError) as caught:
        Template(word_file(folder / "a.docx", [tag])).render({})

    assert says in str(caught.value)
    assert all(finding.place is not None for finding in caught.value.findings)
