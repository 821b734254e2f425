"""Danish postal addresses in running text, told only where they are beyond doubt."""

import re

ADDRESS = re.compile(
    r"\b[A-ZÆØÅ][\wæøåé.-]*(?: [A-ZÆØÅ][\wæøåé.-]*)*"
    r"(?:vej|vejen|gade|gaden|allé|alleen|alléen|alle|stræde|strædet|vænge|vænget|vangen|parken|bakken|haven|toften|engen|lunden|marken"
    r"|skrænten|krogen|svinget|boulevard|boulevarden)"
    r" \d{1,3} ?[A-Za-z]?(?:(?:, ?(?:st|kl|\d{1,2})\.? ?(?:tv|th|mf|\d{1,4})?\.?)?,? (?:DK-)?\d{4} [A-ZÆØÅ]"
    r"|, ?(?:st|kl|\d{1,2})\.?,? ?(?:sal,? ?)?(?:tv|th|mf)\b|, ?\d{1,2}\. sal\b)"
)
"""A street and a number, and then a floor with a side, or a postal code and a town."""
