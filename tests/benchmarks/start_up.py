"""How long the commands take that people run all day: `python -m tests.benchmarks.start_up`.

Medians of nine interleaved rounds, beside a process that only imports what the program leans on.
"""

import json
import sys
import tempfile
from pathlib import Path

from kommissorium.resources import example_file
from tests.benchmarks import documents
from tests.benchmarks.measuring import medians, program, python
from tests.tools import ROOT

FLOOR = "import docx, jinja2, pydantic, click"


def main() -> None:
    """Prints a line for each command."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        example, template = str(example_file("dragoer")), str(documents.five_pages(folder / "a.docx"))
        built, filled, data = str(folder / "byg.docx"), str(folder / "udfyld.docx"), folder / "a.json"
        data.write_text(json.dumps(documents.five_page_data()), encoding="utf-8")
        kept, long = folder / "kept", str(documents.five_pages(folder / "b.docx", times=40))
        commands = {
            "floor": (python("-c", FLOOR), None),
            "--help": (program("--help"), kept),
            "tjek": (program("tjek", example), kept),
            "byg": (program("byg", example, "-o", built, "--overskriv"), kept),
            "byg, nothing kept": (program("byg", example, "-o", built, "--overskriv"), None),
            "skabelon udfyld": (program("skabelon", "udfyld", template, str(data), "-o", filled, "--overskriv"), kept),
            "skabelon udfyld, nothing kept": (program("skabelon", "udfyld", template, str(data), "-o", filled, "--overskriv"), None),
            "skabelon tjek": (program("skabelon", "tjek", str(ROOT / "templates" / "kommissorium.docx")), kept),
            "skabelon tjek, five pages": (program("skabelon", "tjek", template), kept),
            "skabelon tjek, 200 pages": (program("skabelon", "tjek", long), kept),
        }
        taken = medians(commands)
    for name, seconds in taken.items():
        sys.stdout.write(f"{name:32} {seconds:6.3f} s {seconds / taken['floor']:6.2f} × floor\n")


if __name__ == "__main__":
    main()
