"""What a code means, be it one of the program's own or that of a rule for Word files."""

from collections.abc import Mapping
from functools import cache
from typing import Any

from kommissorium.diagnostics.codes.catalogue import CODES
from kommissorium.diagnostics.codes.entry import Code


def meaning(code: str) -> Code:
    """All that is to be said of the code; raises KeyError for none."""
    return CODES[code] if code in CODES else _rules()[code]


def known_codes() -> list[str]:
    """Every code, the rules' among them."""
    return sorted({**CODES, **_rules()})


@cache
def _rules() -> Mapping[str, Code]:
    # A check of an input file asks no rule for Word files, and must start at once.
    from kommissorium.word.checks.catalogue import RULES  # noqa: PLC0415
    from kommissorium.word.checks.template_catalogue import COLLECTION_RULES, TEMPLATE_RULES  # noqa: PLC0415

    modules = (*TEMPLATE_RULES, *COLLECTION_RULES, *RULES)
    return {module.RULE.code: _explained(module.RULE, module.__doc__ or "") for module in modules}


def _explained(rule: Any, page: str) -> Code:
    """The rule's meaning, with the examples of its page."""
    wrong, _heading, right = page.partition("## Forkert\n")[2].partition("## Rigtigt\n")
    return Code(rule.code, rule.severity, rule.title, rule.explanation, wrong.strip(), right.strip())
