"""Templates that something has happened to, given to `skabelon tjek` with copies wished for: the answer is always findings.

`python -m tests.word.checks.fuzz 20000` tries that many seeds and prints those that got no answer.
"""

import os
import random
import re
import sys
import tempfile
import zipfile
import zlib
from collections.abc import Callable
from io import BytesIO
from pathlib import Path

from click.testing import CliRunner

from kommissorium.cli.main import program
from tests.tools import ROOT
from tests.word.checks.maker import document

_ROWS = (
    {
        "body": [
            {"h1": "{{ formål }}"},
            "{% for r in risici %}{{ r.risiko | stort }}, {% endfor %}“{{ formåll }}”",
            {"table": [["Hvad", "Hvem"], ["{% for l in leverancer %}{{ l.hvad }}", "{{ l.til }}{% endfor %}"]]},
            {"empty": 2},
            {"xml": '<w:p><w:ins w:id="1" w:author="N"><w:r><w:t>{{ mandat</w:t></w:r></w:ins><w:r><w:t>.tekst }}</w:t></w:r></w:p>'},
        ],
        "header": ["{{ stamoplysninger.sagsnr }}"],
        "comments": [{"text": "{{ formål }}"}],
    },
)
_WRONG = (
    *(b"", b"9" * 30, b"-1", b"{{", b"}}", b"{% if x %}", b"{% endfor %}", b"<w:p>", b"</w:p>", b"<w:tbl/>", b"&#x1F;", b"&nbsp;", b"\xff"),
    *(b' w:val=""', b' w:val="x"', b' w:id="1"', b"<!DOCTYPE a>", b"\xc3\xa6", b"<w:ins>", b"<w:del>", b"<w:sdt>", b"\0", b"<a:b/>"),
)

_ELEMENT = re.compile(rb"<([\w:]+)(?: [^<>]*)?/>|<(w:(?:r|p|t|tc|tr|ins|rPr|pPr)|dc:title)(?: [^<>]*)?>(?:(?!<\2[ >]).)*?</\2>")


def answer_to(seed: int, folder: Path) -> str:
    """What is wrong with the answer to the template of that seed; empty for an answer in order."""
    file, comments, mended = (folder / name for name in ("skabelon.docx", "kommentarer.docx", "rettet.docx"))
    for copy in (comments, mended):
        copy.unlink(missing_ok=True)
    file.write_bytes(damaged(seed))
    words = ["skabelon", "tjek", str(file), "--kommentarer", str(comments), "--ret", str(mended)]
    answer = CliRunner().invoke(program, words, prog_name="kommissorium")
    if answer.exit_code not in (0, 1) or not re.search(r"fejl|advarsel|Ingen fejl", answer.output):
        return f"code {answer.exit_code}: {answer.output[-400:]}"
    return "" if not _readable(file) or all(_readable(copy) for copy in (comments, mended) if copy.exists()) else "a copy cannot be read"


def damaged(seed: int) -> bytes:
    """The template of that seed."""
    chance = random.Random(seed)
    sources = [*(document(row) for row in _ROWS), (ROOT / "templates" / "tidsplan.docx").read_bytes()]
    return chance.choice(_DAMAGES)(chance.choice(sources[:1] * 4 + sources), chance)


def _bytes_changed(data: bytes, chance: random.Random) -> bytes:
    spot = chance.randrange(len(data))
    return data[:spot] + chance.randbytes(chance.randint(0, 20)) + data[spot + chance.randint(0, 20) :]


def _cut_off(data: bytes, chance: random.Random) -> bytes:
    return data[: chance.randrange(len(data))]


def _part_changed(data: bytes, chance: random.Random) -> bytes:
    def change(part: bytes) -> bytes:
        for _ in range(chance.randint(1, 4)):
            spot = chance.randint(0, len(part))
            part = part[:spot] + chance.choice(_WRONG) + part[spot + chance.randint(0, 9) :]
        return part

    return _rewritten(data, chance, change)


def _elements_changed(data: bytes, chance: random.Random) -> bytes:
    """Elements taken out, doubled or renamed, so that the XML can still be read."""

    def change(part: bytes) -> bytes:
        found = list(_ELEMENT.finditer(part))
        for match in sorted(chance.sample(found, min(len(found), 3)), key=lambda match: -match.start()):
            new = chance.choice([b"", match[0] * 2, match[0].replace(b"w:", b"v:"), re.sub(rb'="[^"]*"', b'="x"', match[0])])
            part = part[: match.start()] + new + part[match.end() :]
        return part

    return _rewritten(data, chance, change)


def _part_gone(data: bytes, chance: random.Random) -> bytes:
    return _rewritten(data, chance, lambda _part: b"")


def _rewritten(data: bytes, chance: random.Random, change: Callable[[bytes], bytes]) -> bytes:
    stream = BytesIO()
    with zipfile.ZipFile(BytesIO(data)) as old, zipfile.ZipFile(stream, "w") as new:
        chosen = chance.choice([*old.namelist(), "word/document.xml", "word/document.xml"])
        for name in old.namelist():
            part = old.read(name)
            new.writestr(name, change(part) if name == chosen else part)
    return stream.getvalue()


def _readable(file: Path) -> bool:
    try:
        with zipfile.ZipFile(file) as package:
            return package.testzip() is None
    except (zipfile.BadZipFile, zlib.error, NotImplementedError, RuntimeError, OSError, ValueError, EOFError):
        return False


_DAMAGES = (_bytes_changed, _cut_off, _part_changed, _part_changed, _elements_changed, _elements_changed, _part_gone)


if __name__ == "__main__":
    os.environ.pop("KOMMISSORIUM_SPROG", None)
    with tempfile.TemporaryDirectory() as name:
        for seed in range(int(sys.argv[1])):
            if told := answer_to(seed, Path(name)):
                print(seed, told)  # noqa: T201
