"""Amounts and dates in foreign forms, and what they are in Danish."""

import pytest

from kommissorium.danish.written_forms import foreign_forms


@pytest.mark.parametrize(
    ("text", "forms"),
    [
        ("1.250.000 kr., 2,5 mio. kr., kr. 500, 12,50 kr., 1,250 ton, 12345 besøg", []),
        ("15/2417, 2020-0123, 2020-13-45, 45/13/2020, 15/1 2019, 1/2-2020", []),
        ("https://fjordby.dk/2020-01-23 og a@b-2020-01-23.dk og referat-2020-01-23.docx", []),
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
