"""The rules about what was left over: all of them, and those that a document gives cause to ask."""

import re
from collections.abc import Sequence
from importlib import import_module
from typing import cast

from kommissorium.word.checks.context import Context
from kommissorium.word.checks.rule import RuleModule

_ENDS = tuple(f"{digit}{sign}" for digit in range(10) for sign in "x?_")
_SIGNS: dict[str, tuple[str, ...]] = {
    "template_tag": ("{{", "}}", "{%", "%}", "{#"),
    "merge_field": ("«", "<<", "{"),
    "bracket": ("[",),
    "open_hole": ("godkendt", "vedtaget"),
    "unknown_date": (*(f"{one}{other}" for sign in "./-" for one, other in (("x", sign), (sign, "x"), ("_", sign), (f"d{sign}", "m"))),),
    "unknown_year": tuple(f"{century}{end}" for century in (19, 20) for end in ("xx", "??", "__", *_ENDS)),
    "placeholder_letters": ("xx", "yyy", "nnn", "xyz", "???"),
    "insert_here": (
        "indsæt",
        "udfyldesaf",
        *(f"skriv{what}" for what in ("her", "tekst", "navn", "dato", "titel", "beløb", "din", "dit", "jeres")),
    ),
    "click_here": ("klikher", "klikfor", "klikeller", "trykher", "trykfor", "vælgetelement", "vælgendato", "heretoenter", "choosean"),
    "guidance": (
        "hjælpetekst",
        "vejledendetekst",
        "vejledningtil",
        *(f"{verb}{what}" for verb in ("slet", "slettes") for what in ("denne", "dette", "denher", "al", "før", "inden")),
    ),
    "reminder": ("husk", "todo", "fixme", "tjek", "obs!", "nb!"),
    "filler_text": ("lorem", "dolor", "quickbrown", "blindtekst", "fyldtekst"),
    "trial_title": ("test", "prøvedokument", "prøvesag", "sletmig", "slettesmig", "kopiaf", "asdf", "qwerty"),
    "broken_reference": ("fejl!", "error!", "fehler!", "poster", "entries"),
    "empty_heading": ("",),
    "double_space": ("",),
    "late_abbreviation": ("(",),
    "two_forms": ("",),
    "foreign_form": ("",),
}
"""The rules by their files, and for each what stands in the letters of every document that it can find something in."""
_MERGE_FIELD = re.compile(r"«\s?\w[\w.-]*\s?»|<<\s?\w|\{[^\W\d_]")
"""Danish quotations have the same signs, the other way round."""
_NOBODY = ("NN", "N.N.")
"""In place of a name; in small letters they stand in many words."""
_REMARKS = frozenset(("double_space", "late_abbreviation", "foreign_form"))
"""The rules that only remark on something."""


def leftover_rules() -> tuple[RuleModule, ...]:
    """All of them, in the order of their codes' subjects."""
    return tuple(map(_load, _SIGNS))


def leftovers_to_ask(context: Context) -> Sequence[RuleModule]:
    """The rules that may have a warning for this document; a build asks no others, and so need not load them."""
    letters = context.letters
    signs = dict(_SIGNS, two_forms=tuple("".join(form.split()).lower() for name in context.settings.names for form in name.others))
    seen = {name for name, wanted in signs.items() if any(sign in letters for sign in wanted)}
    if not _MERGE_FIELD.search(context.characters):
        seen.discard("merge_field")
    if any(sign in context.characters for sign in _NOBODY):
        seen.add("placeholder_letters")
    if "two_forms" in seen and not any(_names_in(context.lines, name.others) for name in context.settings.names):
        seen.discard("two_forms")
    if not context.has_bare_headings:
        seen.discard("empty_heading")
    if context.settings.approved:
        seen.add("open_hole")
    if context.has_prompts:
        seen.add("click_here")
    return tuple(_load(name) for name in _SIGNS if name in seen - _REMARKS)


def _names_in(text: str, names: Sequence[str]) -> bool:
    """Whether one of the names stands in the text as words of its own."""
    return any(name in text and re.search(rf"(?<!\w){re.escape(name)}(?!\w)", text) for name in names)


def _load(name: str) -> RuleModule:
    return cast("RuleModule", import_module(f"kommissorium.word.checks.leftovers.{name}"))
