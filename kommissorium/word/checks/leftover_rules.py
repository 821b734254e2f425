"""The rules about what was left over, for themselves: each build asks them, and no others."""

from kommissorium.word.checks.leftovers import (
    bracket,
    broken_reference,
    click_here,
    double_space,
    empty_heading,
    filler_text,
    guidance,
    insert_here,
    late_abbreviation,
    merge_field,
    open_hole,
    placeholder_letters,
    reminder,
    template_tag,
    trial_title,
    two_forms,
    unknown_date,
    unknown_year,
)
from kommissorium.word.checks.rule import RuleModule

LEFTOVERS: tuple[RuleModule, ...] = (
    template_tag,
    merge_field,
    bracket,
    open_hole,
    unknown_date,
    unknown_year,
    placeholder_letters,
    insert_here,
    click_here,
    guidance,
    reminder,
    filler_text,
    trial_title,
    broken_reference,
    empty_heading,
    double_space,
    late_abbreviation,
    two_forms,
)
"""What a finished document must not have left in it."""
