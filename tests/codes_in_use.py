"""Reads the codes of findings out of the code, and writes their appendix of the manual.

`python -m tests.codes_in_use` brings VEJLEDNING.md up to date.
"""

import ast
import re
from collections.abc import Iterator

from kommissorium.diagnostics.codes.catalogue import CODES, FAMILIES
from kommissorium.diagnostics.codes.entry import Code
from kommissorium.reporters.meaning import known_codes
from kommissorium.reporters.text import severity_word
from tests.tools import ROOT

MANUAL = ROOT / "VEJLEDNING.md"
BEGIN, END = "<!-- koder -->\n", "<!-- koder slut -->\n"
CODE = re.compile(r"[A-Z]\d{3}")
# The catalogue itself, and the rules for Word documents, each of which says what its own code means.
APART = (ROOT / "kommissorium" / "diagnostics" / "codes", ROOT / "kommissorium" / "word" / "checks")
_RULES = frozenset(known_codes()) - CODES.keys()


def used_codes() -> dict[str, set[str]]:
    """Every code that stands in the package outside the catalogue, with the severities that are written beside it."""
    found: dict[str, set[str]] = {}
    for code, severity in _uses():
        if code in CODES or code not in _RULES:
            found.setdefault(code, set()).update({severity} - {""})
    return found


def appendix() -> str:
    """The codes as tables of the manual, family by family."""
    return "\n".join(_family(title, codes) for title, codes in FAMILIES.items())


def in_manual(text: str) -> str:
    """The appendix as it stands in the manual."""
    return text.partition(BEGIN)[2].partition(END)[0]


def _uses() -> Iterator[tuple[str, str]]:
    sources = (path for path in (ROOT / "kommissorium").rglob("*.py") if not set(APART) & set(path.parents))
    for path in sources:
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            values = node.args if isinstance(node, ast.Call) else list(ast.iter_child_nodes(node))
            severities = [value.attr for value in values if isinstance(value, ast.Attribute) and _is_severity(value)]
            for value in values:
                if isinstance(value, ast.Constant) and isinstance(value.value, str) and CODE.fullmatch(value.value):
                    yield value.value, severities[0] if severities else ""


def _is_severity(value: ast.Attribute) -> bool:
    return isinstance(value.value, ast.Name) and value.value.id == "Severity"


def _family(title: str, codes: tuple[Code, ...]) -> str:
    rows = [f"| {code.code} | {severity_word(code.severity)} | {_cell(code.title)}. {_cell(code.explanation)} |" for code in codes]
    return "\n".join([f"### {title}", "", "| Kode | Er | Betyder |", "|---|---|---|", *rows, ""])


def _cell(text: str) -> str:
    """The text in a cell of a table: what looks like a tag or a column stands as it is."""
    return re.sub(r"(\{\{ … \}\}|\{%|(?<![»\w])<<(?!\w))", r"`\1`", text).replace("|", r"\|")


if __name__ == "__main__":
    manual = MANUAL.read_text(encoding="utf-8")
    MANUAL.write_text(manual.replace(BEGIN + in_manual(manual), BEGIN + "\n" + appendix() + "\n"), encoding="utf-8")
