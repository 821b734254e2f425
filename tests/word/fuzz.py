"""Random templates: blocks at random places in paragraphs, tables, notes, text boxes and the header.

`python -m tests.word.fuzz 20000` runs that many, `python -m tests.word.fuzz 20000 20000` those with macros and set blocks; a template that
comes out broken is named by its seed. What must hold: the template is refused with a place, or both renderings are well-formed, sound in
structure, and show the text that Jinja makes of the plain text.
"""

import random
import sys
import tempfile
from pathlib import Path

import jinja2

from kommissorium.diagnostics.errors import KommissoriumError
from kommissorium.word.content.data_table import DataTable
from kommissorium.word.content.picture import Picture
from kommissorium.word.content.values import Markdown
from kommissorium.word.template import Template
from tests.pictures import png
from tests.structure import structure_problems
from tests.word.fuzz_documents import RandomDocument, visible_characters

_RICH = {
    "fed": Markdown("**a** b"),
    "opstilling": Markdown("Først:[^1]\n\n1. en\n   - to\n\n| a | b |\n|---|---|\n| c | d |\n\n[^1]: Note."),
    "tabel": DataTable(["A", "B"], [["1", None], [Markdown("- c"), "2"]], "En tabel"),
    "billede": Picture(source=png(4, 2), alt="Et billede", width_cm=1),
}
_EMPTY = {"fed": Markdown(""), "opstilling": Markdown(""), "tabel": DataTable(["A"], []), "billede": _RICH["billede"]}
DATA = (
    {"ja": True, "nej": False, "liste": ["æ", "ø"], "navn": "Å & <b>", "tom": [], **_RICH},
    {"ja": False, "nej": True, "liste": [], "navn": "", "tom": ["x"], **_EMPTY},
)


FIRST_WITH_MACRO = 20_000
"""The seeds from here on define a macro as well."""


def random_document(seed: int) -> RandomDocument:
    """The document of that seed."""
    return RandomDocument(random.Random(seed), has_macro=seed >= FIRST_WITH_MACRO)


def make_document(seed: int, folder: Path) -> Path:
    """The template of that seed, written into `folder`."""
    return random_document(seed).save(folder / "skabelon.docx")


def problems_of(seed: int, folder: Path) -> list[str]:
    """What is wrong with the template of that seed; none when it is refused in order."""
    document = random_document(seed)
    path = document.save(folder / "skabelon.docx")
    try:
        template = Template(path)
    except KommissoriumError as error:
        return [] if all(finding.place for finding in error.findings) else [f"refused without a place: {error}"]
    problems = []
    for values in DATA:
        try:
            data = template.render(values).to_bytes()
        except KommissoriumError as error:
            problems += [] if all(finding.place for finding in error.findings) else [f"failed without a place: {error}"]
            continue
        problems += structure_problems(data)
        if document.is_plain:
            expected = "".join(jinja2.Template(document.text).render(values).split())
            shown = visible_characters(data)
            if shown != expected:
                problems.append(f"shows {shown!r} instead of {expected!r}")
    return problems


def main(count: int, first: int = 0) -> int:
    """Runs `count` templates from the seed `first` on; the number of broken ones."""
    broken = 0
    with tempfile.TemporaryDirectory() as folder:
        for seed in range(first, first + count):
            try:
                problems = problems_of(seed, Path(folder))
            except Exception as error:  # noqa: BLE001  # a crash is what is looked for
                problems = [f"crashed: {error!r}"]
            if problems:
                broken += 1
                sys.stdout.write(f"{seed}: {problems[:3]}\n")
    sys.stdout.write(f"{count} templates, {broken} broken\n")
    return broken


if __name__ == "__main__":
    sys.exit(min(main(*map(int, sys.argv[1:])), 1))
