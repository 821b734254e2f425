"""How well one colour is told from another (WCAG 2.1, relative luminance and contrast ratio)."""

HIGHLIGHTS = {
    "black": "000000", "blue": "0000FF", "cyan": "00FFFF", "green": "00FF00", "magenta": "FF00FF", "red": "FF0000", "yellow": "FFFF00",
    "white": "FFFFFF", "darkBlue": "000080", "darkCyan": "008080", "darkGreen": "008000", "darkMagenta": "800080", "darkRed": "800000",
    "darkYellow": "808000", "darkGray": "808080", "lightGray": "C0C0C0",
}  # fmt: skip
"""Word's marker pens (ECMA-376 part 1, 17.18.40)."""


def contrast(one: str, other: str) -> float:
    """From 1 (the same) to 21 (black on white); both colours are six hexadecimal digits."""
    dark, light = sorted((_luminance(one), _luminance(other)))
    return (light + 0.05) / (dark + 0.05)


def automatic(background: str) -> str:
    """The colour that Word gives text without one of its own on `background`."""
    return "000000" if _luminance(background) > 0.08 else "FFFFFF"


def mixed(front: str, back: str, share: float) -> str:
    """The colour between `front` and `back`; 1 is all `front`."""
    pairs = ((int(front[at : at + 2], 16), int(back[at : at + 2], 16)) for at in (0, 2, 4))
    return "".join(f"{round(ink * share + paper * (1 - share)):02X}" for ink, paper in pairs)


def _luminance(colour: str) -> float:
    parts = (int(colour[place : place + 2], 16) / 255 for place in (0, 2, 4))
    red, green, blue = (part / 12.92 if part <= 0.03928 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
