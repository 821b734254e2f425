"""Remarks on the wording of times."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kommissorium.danish.periods.style import Bemærkning, stilbemærkninger


@pytest.mark.parametrize(
    "text",
    [
        "primo 2020",
        "Primo 2020",
        "Vi begynder medio marts. Primo april er vi færdige.",
        "Marts 2020 er sidste frist. Maj er for sent.",
        "Udvalget mødes den 22. august 2019.",
        "vinteren 2019/2020 og vinteren 2020-2021",
        "ultimo august 2020",
        "I primært regi",
    ],
)
def test_good_wording_is_left_alone(text: str) -> None:
    assert stilbemærkninger(text) == ()


@pytest.mark.parametrize(
    ("text", "words", "hint"),
    [
        ("Sagen behandles i primo 2020.", "i primo", "Skriv »primo« i stedet for »i primo«."),
        ("I ultimo august", "I ultimo", "Skriv »ultimo« i stedet for »I ultimo«."),
        ("Sagen behandles Primo 2020.", "Primo", "Skriv »primo«."),
        ("frist: marts, Medio april", "Medio", "Skriv »medio«."),
        ("den 22. August 2019", "August", "Skriv »august«."),
        ("primo Marts 2020", "Marts", "Skriv »marts«."),
        ("primo 1. marts 2020", "primo 1. marts", "Skriv kun »1. marts«, eller »primo« og måneden."),
        ("ultimo 31. august", "ultimo 31. august", "Skriv kun »31. august«, eller »ultimo« og måneden."),
        ("vinteren 2020", "vinteren 2020", "Skriv »vinteren 2019/2020« eller »vinteren 2020/2021«, så ingen er i tvivl."),
    ],
)
def test_odd_wording_gives_one_remark_at_its_words(text: str, words: str, hint: str) -> None:
    (remark,) = stilbemærkninger(text)

    assert (text[remark.start : remark.end], remark.hint) == (words, hint)


def test_remarks_come_in_the_order_of_the_text() -> None:
    remarks = stilbemærkninger("den 1. Marts 2020, i primo april\nog Ultimo maj")

    assert remarks == (
        Bemærkning("»Marts« skrives med lille inde i en sætning.", "Skriv »marts«.", 7, 12),
        Bemærkning("»primo« står uden »i«.", "Skriv »primo« i stedet for »i primo«.", 19, 26),
        Bemærkning("»Ultimo« skrives med lille inde i en sætning.", "Skriv »ultimo«.", 36, 42),
    )


@given(st.text())
def test_any_text_can_be_remarked_on(text: str) -> None:
    assert all(0 <= remark.start < remark.end <= len(text) for remark in stilbemærkninger(text))
