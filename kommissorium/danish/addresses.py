"""Danish postal addresses in running text, told only where they are beyond doubt."""

import re

ADDRESS = re.compile(
    r"\b[A-ZÆØÅ][\wæøåé.-]*(?: [A-ZÆØÅ][\wæøåé.-]*)*"
    r"(?:vej|gade|allé|alle|stræde|vænge|vænget|vangen|parken|bakken|haven|toften|engen|lunden|marken|skrænten|krogen|svinget|boulevard)"
    r" \d{1,3} ?[A-Za-z]?(?:, ?(?:st|kl|\d{1,2})\.? ?(?:tv|th|mf|\d{1,4})?\.?)?,? (?:DK-)?\d{4} [A-ZÆØÅ]"
)
"""A street, a number, perhaps a floor, a postal code and a town."""
