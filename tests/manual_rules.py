"""Writes the rules' pages into the manual's appendix: `python -m tests.manual_rules` brings VEJLEDNING.md up to date.

The page of a rule is the docstring of its module.
"""

from collections.abc import Sequence

from kommissorium.reporters.text import severity_word
from kommissorium.word.checks.catalogue import LEFTOVERS
from kommissorium.word.checks.file_rules import DOCUMENT, SAFETY
from kommissorium.word.checks.rule import RuleModule
from kommissorium.word.checks.template_catalogue import COLLECTION_RULES, DATA, TAGS
from kommissorium.word.checks.template_context import TemplateRule
from tests.tools import ROOT

MANUAL = ROOT / "VEJLEDNING.md"
BEGIN, END = "<!-- regler -->\n", "<!-- regler slut -->\n"
FINDS, MATTERS, WRONG, RIGHT = HEADINGS = ("Hvad reglen finder", "Hvorfor det betyder noget", "Forkert", "Rigtigt")
"""The headings of a rule's page, in their order."""
GROUPS: dict[str, Sequence[TemplateRule | RuleModule]] = {
    "Mærker": TAGS,
    "Felter og svar": sorted((*DATA, *COLLECTION_RULES), key=lambda rule: rule.RULE.code),
    "Dokumentets opbygning": DOCUMENT,
    "Sikkerhed": SAFETY,
    "Rester i færdige dokumenter": LEFTOVERS,
}


def appendix() -> str:
    """The rules, group by group, each in three lines."""
    return "\n" + "\n".join(f"### {title}\n\n{''.join(map(_entry, rules))}" for title, rules in GROUPS.items()) + "\n"


def in_manual() -> str:
    """The appendix as it stands in the manual."""
    return MANUAL.read_text(encoding="utf-8").partition(BEGIN)[2].partition(END)[0]


def sections(rule: TemplateRule | RuleModule) -> dict[str, str]:
    """The texts of the rule's page by their headings, each in one line."""
    blocks = (rule.__doc__ or "").split("\n## ")[1:]
    return {heading: " ".join(text.split()) for heading, _, text in (block.partition("\n") for block in blocks)}


def _entry(rule: TemplateRule | RuleModule) -> str:
    page, told = sections(rule), rule.RULE
    lines = (
        f"- **{told.code} {told.title}** ({severity_word(told.severity)}, `{told.name}`)",
        f"{page[FINDS]} {page[MATTERS]}",
        f"Forkert: {_ended(page[WRONG])} Rigtigt: {_ended(page[RIGHT])}",
    )
    return "\\\n  ".join(lines) + "\n"


def _ended(text: str) -> str:
    return text if text.endswith((".", ".«")) else f"{text}."


if __name__ == "__main__":
    before, _found, rest = MANUAL.read_text(encoding="utf-8").partition(BEGIN)
    MANUAL.write_text(f"{before}{BEGIN}{appendix()}{END}{rest.partition(END)[2]}", encoding="utf-8")
