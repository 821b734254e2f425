"""Amounts and dates in foreign forms, and what they are in Danish."""

import pytest

from kommissorium.danish.written_forms import foreign_forms


@pytest.mark.parametrize(
    ("text", "forms"),
    [
        ("1.250.000 kr., 2,5 mio. kr., 12,50 kr., 1,250 ton, 12345 besøg", []),
        ("15/2417, 2020-0123, 2020-13-45, 45/13/2020", []),
        ("03.04.2027, 3.4.2027, 3. april 2027, 3/4, 2019/20, 2027/2028, 1/2 2000 kr., 1/2-10 år, 10-12-14", []),
        ("Sagsnr. 03-04-2027, j.nr. 3/4-27, dok.nr.: 2027/04/03, sag 1/2-2020, lov nr. 47 af 15/1 2019, tlf. 33 12 20 20", []),
        ("Det koster 500 kr. 12 elever får 3 mio. kr. 20 får intet. Priser i kr. 2027 og t.kr. 100.", []),
        ("500.000\u00a0kr., 2,5\u00a0mio.\u00a0kr.", []),
        ("1.250 mio. kr., 500.000 kr., 5 mia. kr., 1.000 kroner, 2 kr.-mønter, DKK, kr., 5 kroner", []),
        ("https://fjordby.dk/2020-01-23 og a@b-2020-01-23.dk og referat-2020-01-23.docx", []),
        ("1000000 kr", [("1000000 kr", "1.000.000 kr.")]),
        ("1000000 kr. og 20000,50 kr.", [("1000000 kr.", "1.000.000 kr."), ("20000,50 kr.", "20.000,50 kr.")]),
        ("25000 kroner", [("25000 kroner", "25.000 kroner")]),
        ("Det koster kr. 1.000.", [("kr. 1.000", "1.000 kr.")]),
        ("kr 1.000, men kr. 2000 og kr. 1000000", [("kr 1.000", "1.000 kr."), ("kr. 2000", "2000 kr."), ("kr. 1000000", "1.000.000 kr.")]),
        ("kr. 2,5 mio.", [("kr. 2,5 mio.", "2,5 mio. kr.")]),
        ("Rammen er 1.000 kr om året", [("1.000 kr", "1.000 kr.")]),
        ("DKK 20.000", [("DKK 20.000", "20.000 kr.")]),
        ("2.5 mio. kr.", [("2.5 mio. kr.", "2,5 mio. kr.")]),
        ("2,5 mio kr. og 3 mio kr", [("2,5 mio kr.", "2,5 mio. kr."), ("3 mio kr", "3 mio. kr.")]),
        ("1.250 mio. kr", [("1.250 mio. kr", "1.250 mio. kr.")]),
        ("3/4-27, 3/4-2027 og 3/4 2027.", [(form, "3. april 2027") for form in ("3/4-27", "3/4-2027", "3/4 2027")]),
        ("03-04-2027 og 2027/04/03", [("03-04-2027", "3. april 2027"), ("2027/04/03", "3. april 2027")]),
        ("1,250,000 kr.", [("1,250,000", "1.250.000")]),
        ("1,250,000.50", [("1,250,000.50", "1.250.000,50")]),
        ("1,250 kr.", [("1,250", "1.250")]),
        ("150000 kr.", [("150000 kr.", "150.000 kr.")]),
        ("kr 500,-", [("kr 500,-", "500 kr.")]),
        ("kr. 1.500,-", [("kr. 1.500,-", "1.500 kr.")]),
        ("500,- kr.", [("500,- kr.", "500 kr.")]),
        ("kr 500", [("kr 500", "500 kr.")]),
        ("2020-01-01", [("2020-01-01", "1. januar 2020")]),
        ("22/8/2019", [("22/8/2019", "22. august 2019")]),
        ("8/22/2019", [("8/22/2019", "22. august 2019")]),
        ("01/02/2020", [("01/02/2020", "")]),
    ],
)
def test_only_what_is_not_danish_is_found(text: str, forms: list[tuple[str, str]]) -> None:
    assert [(form.words, form.danish) for form in foreign_forms(text)] == forms
    assert all(text[form.start :].startswith(form.words) for form in foreign_forms(text))
