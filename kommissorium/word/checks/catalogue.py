"""All rules for documents, group by group, in the order of their codes."""

from kommissorium.word.checks.file_rules import DOCUMENT, SAFETY
from kommissorium.word.checks.leftover_rules import leftover_rules

LEFTOVERS = leftover_rules()
"""What a finished document must not have left in it."""
RULES = (*DOCUMENT, *SAFETY, *LEFTOVERS)
"""What a finished document is asked."""
