"""Writes the manual's page about tags from tests/cases/manual_tags.yaml: `python -m tests.manual_page` brings VEJLEDNING.md up to date."""

import tempfile
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

from tests.manual_examples import EXAMPLES, PICTURES, TABLE, mistake_of
from tests.tools import ROOT

MANUAL = ROOT / "VEJLEDNING.md"
BEGIN, END = "<!-- mærker -->\n", "<!-- mærker slut -->\n"


def page(folder: Path) -> str:
    """The page; `folder` is for templates that are tried out."""
    chapters = [*map(_chapter, EXAMPLES), _filters(), _mistakes(folder)]
    return "\n" + "\n".join(chapters) + "\n"


def in_manual() -> str:
    """The page as it stands in the manual."""
    return MANUAL.read_text(encoding="utf-8").partition(BEGIN)[2].partition(END)[0]


def _chapter(example: dict[str, Any]) -> str:
    shown = [f"```text\n{_looked_up(name)}\n```\n" for name in example.get("shows", ())]
    tags = _table(("Du skriver", "Det betyder"), ((_code(tag), says) for tag, says in example["tags"]))
    loop = _table(("I en gentagelse", "Er"), ((_names(row, "loop."), row["says"]) for row in TABLE["loop"])) if "loop" in example else ""
    notes = "".join(f"- {note}\n" for note in example.get("notes", ()))
    alt = f"{example['title']}: til venstre skabelonen med mærker, til højre det dokument, den bliver til."
    picture = f"![{alt}]({(PICTURES / example['name']).relative_to(ROOT).as_posix()}.png)\n"
    parts = [f"### {example['title']}\n", f"{example['text'].strip()}\n", *shown, tags, picture, loop, notes]
    return "\n".join(part for part in parts if part)


def _filters() -> str:
    head = ("Filter", "Eksempel", "Bliver til")
    groups = [f"**{group['title']}**\n\n{_table(head, map(_filter, group['rows']))}" for group in TABLE["filters"]]
    return "\n".join(["### Filtre\n", f"{TABLE['about_filters'].strip()}\n", *groups])


def _filter(row: dict[str, Any]) -> tuple[str, str, str]:
    result = "" if "gives" not in row else _code(row["gives"].replace("\n", " ↵ "))
    says = row.get("says", "")
    return _names(row), _code(row["tag"]), f"{result}; {says}" if result and says else result or says


def _mistakes(folder: Path) -> str:
    said = {tag: mistake_of(tag, folder) for tag in TABLE["mistakes"]}
    first, *others = said.items()
    rows = [(_code(tag), _bare(" ".join(findings)).replace("|", r"\|")) for tag, findings in others]
    example = "\n".join(first[1])
    table = _table(("Mærke", "Programmet siger"), rows)
    return "\n".join(["### Fejl i skabelonen\n", f"{TABLE['about_mistakes'].strip()}\n", f"```text\n{example}\n```\n", table])


def _bare(finding: str) -> str:
    """What is said without the place."""
    return finding.partition("«: ")[2]


def _looked_up(path: str) -> str:
    value: Any = TABLE["values"]
    for name in path.split("."):
        value = value[name]
    return str(value["markdown"])


def _table(head: tuple[str, ...], rows: Iterable[tuple[str, ...]]) -> str:
    written = [f"| {' | '.join(row)} |\n" for row in (head, *rows)]
    return "".join([written[0], "|---" * len(head) + "|\n", *written[1:]])


def _names(row: dict[str, Any], before: str = "") -> str:
    return ", ".join(f"`{before}{name}`" for name in row["names"])


def _code(text: str) -> str:
    """The text as code; where it has a … of the page's own, that stands outside."""
    escaped = text.replace("|", r"\|")
    return " … ".join(f"`{piece}`" for piece in escaped.split(" … "))


def _lines() -> Iterator[str]:
    before, found, rest = MANUAL.read_text(encoding="utf-8").partition(BEGIN)
    with tempfile.TemporaryDirectory() as name:
        yield from (before, found, page(Path(name)), END, rest.partition(END)[2])


if __name__ == "__main__":
    MANUAL.write_text("".join(_lines()), encoding="utf-8")
