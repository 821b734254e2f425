"""All rules for templates."""

from kommissorium.word.checks.template_context import TemplateRule

TEMPLATE_RULES: tuple[TemplateRule, ...] = ()
