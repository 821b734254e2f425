"""How findings about personal numbers tell their place."""

import re
from dataclasses import replace

from kommissorium.diagnostics.place import WordPlace


def masked(place: WordPlace) -> WordPlace:
    """The place without the digits of its words: a finding is no place for the number."""
    return replace(place, excerpt=re.sub(r"\d", "•", place.excerpt))
