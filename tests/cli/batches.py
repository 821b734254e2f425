"""Small inputs for `byg-alle`, and what became of them."""

from pathlib import Path

import docx
from click.testing import CliRunner, Result

from kommissorium.cli.main import program

INPUT = """\
format: "1"
stamoplysninger:
  titel: {title}
  kommune: Lillehavn Kommune
formål: Udvalget skal have et grundlag at beslutte på.
"""


def make_input(name: str, title: str = "Legepladser") -> Path:
    path = Path("sager", name)
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(INPUT.format(title=title), encoding="utf-8")
    return path


def build(*words: str) -> Result:
    return CliRunner().invoke(program, ["byg-alle", *words], prog_name="kommissorium")


def files(folder: str = "ud") -> list[str]:
    return sorted(path.relative_to(folder).as_posix() for path in Path(folder).rglob("*") if path.is_file() and path.name[0] != ".")


def words_of(path: str) -> str:
    document = docx.Document(path)
    cells = (cell.text for table in document.tables for row in table.rows for cell in row.cells)
    return "\n".join([*(paragraph.text for paragraph in document.paragraphs), *cells])
