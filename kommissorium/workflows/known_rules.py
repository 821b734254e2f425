"""The codes of all rules for Word files and of what the program says of such files itself."""

from kommissorium.diagnostics.codes.catalogue import CODES
from kommissorium.word.checks.catalogue import RULES
from kommissorium.word.checks.template_catalogue import COLLECTION_RULES, TEMPLATE_RULES


def known_rules() -> frozenset[str]:
    """What can be excepted, in a profile or on the command line."""
    return frozenset((*CODES, *(module.RULE.code for module in (*TEMPLATE_RULES, *COLLECTION_RULES, *RULES))))
