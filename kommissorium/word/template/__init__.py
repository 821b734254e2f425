"""Templates: tags found, paired, given what they own, compiled and rendered."""

from kommissorium.word.template.document import Document
from kommissorium.word.template.template import Template

__all__ = ["Document", "Template"]
