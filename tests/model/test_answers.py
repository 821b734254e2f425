"""An answer, a hole, or the one finding that says what is wrong with it."""

from datetime import date
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import ValidationError

from kommissorium.danish.periods import parse_tidspunkt
from kommissorium.model.answers import Afklares, Belyses, Svar
from kommissorium.model.base import Model
from kommissorium.model.case import Adgang, Form
from kommissorium.model.texts import Brødtekst, Ordret, Tekst
from kommissorium.model.values import Beløb, Dato, Tidspunkt


class Row(Model):
    """One answer of each kind."""

    tekst: Svar[Tekst] | None = None
    ordret: Svar[Ordret] | None = None
    brødtekst: Svar[Brødtekst] | None = None
    dato: Svar[Dato] | None = None
    tidspunkt: Svar[Tidspunkt] | None = None
    beløb: Svar[Beløb] | None = None
    adgang: Svar[Adgang] | None = None
    form: Svar[Form] | None = None
    svar: Svar[Belyses | Brødtekst | list[Tekst] | dict[str, Svar[Tekst]]] | None = None


FIELDS = list(Row.model_fields)
FULL = Afklares(hvad=Tekst("Dato"), hvem=Tekst("Direktionen"), hvornår=parse_tidspunkt("primo 2020"))
HOLES: list[tuple[Any, Afklares]] = [
    ("afklares", Afklares()),
    (" AFKLARES\n", Afklares()),
    ({"afklares": None}, Afklares()),
    ({"Afklares": ""}, Afklares()),
    ({"afklares": {}}, Afklares()),
    ({"afklares": "Dato"}, Afklares(hvad=Tekst("Dato"))),
    ({"afklares": {"hvem": "Direktionen", "hvad": None}}, Afklares(hvem=Tekst("Direktionen"))),
    ({"afklares": {"hvad": "Dato", "hvem": "Direktionen", "hvornår": "primo 2020"}}, FULL),
    (FULL, FULL),
]
ANSWERS: list[tuple[str, Any, Any]] = [
    ("tekst", "  to\n linjer ", "to linjer"),
    ("ordret", "  som  skrevet.\n", "  som  skrevet."),
    ("brødtekst", "Et.\n\nTo.\n", "Et.\n\nTo."),
    ("dato", "2019-08-22", date(2019, 8, 22)),
    ("dato", "22. august 2019", date(2019, 8, 22)),
    ("dato", date(2019, 8, 22), date(2019, 8, 22)),
    ("tidspunkt", "Primo 2020", parse_tidspunkt("primo 2020")),
    ("beløb", "2,5 mio. kr.", Decimal(2500000)),
    ("adgang", " Åben", Adgang.ÅBEN),
    ("adgang", "A\u030aben", Adgang.ÅBEN),
    ("form", "§17 stk 4 udvalg", Form.UDVALG),
    ("svar", "Skal  belyses", Belyses.SKAL_BELYSES),
    ("svar", "skal belyses nærmere", "skal belyses nærmere"),
    ("svar", ["a", "b"], ["a", "b"]),
    ("svar", {"del": "afklares"}, {"del": Afklares()}),
]


@pytest.mark.parametrize("field", FIELDS)
@pytest.mark.parametrize(("given", "hole"), HOLES)
def test_every_answer_may_be_a_hole(field: str, given: Any, hole: Afklares) -> None:
    assert getattr(Row.model_validate({field: given}), field) == hole


@pytest.mark.parametrize(("field", "typed", "value"), ANSWERS)
def test_an_answer_is_read_from_what_was_typed(field: str, typed: Any, value: Any) -> None:
    read = getattr(Row.model_validate({field: typed}), field)

    assert read == value
    assert Row.model_validate({field: read}) == Row.model_validate({field: typed})


@given(st.dictionaries(st.sampled_from(FIELDS), st.sampled_from([[1], {"x": {}}, {"afklares": 1, "x": 2}, "", 7, "?"]), min_size=1))
def test_a_field_never_has_more_than_one_error(data: dict[str, Any]) -> None:
    try:
        Row.model_validate(data)
    except ValidationError as error:
        fields = [mistake["loc"][0] for mistake in error.errors()]
        assert len(fields) == len(set(fields))


def test_a_text_knows_its_kind() -> None:
    row = Row.model_validate({"tekst": "a", "ordret": "b", "brødtekst": "c"})

    assert [type(row.tekst), type(row.ordret), type(row.brødtekst)] == [Tekst, Ordret, Brødtekst]
