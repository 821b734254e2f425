from datetime import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kommissorium.danish.clock import KlokkeslætFejl, clock, parse_clock


@pytest.mark.parametrize("text", ["kl. 16.00", "kl. 16:00", "Kl 16.00", "16.00", "16:00", "kl. 16", " 16 "])
def test_a_time_of_the_day_is_read_in_any_of_its_forms(text: str) -> None:
    assert parse_clock(text) == time(16)


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("efter middag", "»efter middag« er ikke et klokkeslæt."),
        ("16.5", "»16.5« er ikke et klokkeslæt."),
        ("24.00", "Klokkeslættet »24.00« findes ikke."),
        ("kl. 12.60", "Klokkeslættet »kl. 12.60« findes ikke."),
    ],
)
def test_what_is_no_time_of_the_day_is_refused(text: str, message: str) -> None:
    with pytest.raises(KlokkeslætFejl) as caught:
        parse_clock(text)

    assert (caught.value.message, caught.value.hint) == (message, "Skriv time og minut, for eksempel »kl. 16.00«.")


@given(st.times().map(lambda moment: moment.replace(second=0, microsecond=0)))
def test_what_is_printed_is_read_back(moment: time) -> None:
    assert parse_clock(clock(moment)) == moment
