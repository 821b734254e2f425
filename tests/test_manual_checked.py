"""The manual's picture of a checked template shows what `skabelon tjek --kommentarer` writes."""

import zipfile
from pathlib import Path

from lxml import etree

from tests.manual_checked import PICTURE, SAYS, checked_template
from tests.raw_files import W
from tests.test_manual_tags import LARGEST, PALETTE
from tests.tools import ROOT


def test_the_template_of_the_picture_has_the_comments_that_it_shows(tmp_path: Path) -> None:
    with zipfile.ZipFile(checked_template(tmp_path)) as package:
        comments = etree.fromstring(package.read("word/comments.xml"))

    assert sorted("".join(comment.itertext()).partition(":")[0] for comment in comments.iter(f"{{{W}}}comment")) == sorted(SAYS)


def test_the_picture_is_in_the_manual_and_small() -> None:
    data = PICTURE.read_bytes()

    assert f"]({PICTURE.relative_to(ROOT).as_posix()})" in (ROOT / "VEJLEDNING.md").read_text(encoding="utf-8")
    assert (data[:8], data[25], len(data) <= LARGEST) == (b"\x89PNG\r\n\x1a\n", PALETTE, True)
