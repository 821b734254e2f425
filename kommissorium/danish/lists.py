"""Danish lists in running text."""

from collections.abc import Sequence


def conjunction(items: Sequence[str], word: str = "og") -> str:
    """The items with commas and `word` before the last, as Danish writes them: no comma before the word.

    >>> conjunction(["a", "b", "c"])
    'a, b og c'
    """
    if len(items) < 2:
        return "".join(items)
    return f"{', '.join(items[:-1])} {word} {items[-1]}"
