"""The word that somebody probably meant."""

import pytest

from kommissorium.diagnostics.nearest import nearest

KNOWN = ["formål", "økonomi", "hvad_besluttes", "§ 17, stk. 4-udvalg", "S1"]


@pytest.mark.parametrize(
    ("word", "meant"),
    [
        ("formaal", "formål"),
        ("FORMÅL", "formål"),
        ("forma\u030al", "formål"),
        ("oekonomi", "økonomi"),
        ("økomoni", "økonomi"),
        ("hvad besluttes", "hvad_besluttes"),
        ("§17 stk 4 udvalg", "§ 17, stk. 4-udvalg"),
        ("s11", "S1"),
        ("bilag", None),
        ("", None),
    ],
)
def test_the_nearest_known_word_is_found_or_none(word: str, meant: str | None) -> None:
    assert nearest(word, KNOWN) == meant


def test_nothing_is_near_where_nothing_is_known() -> None:
    assert nearest("formål", []) is None
