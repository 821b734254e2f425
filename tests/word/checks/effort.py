"""How much work a call is, counted so that every machine gives the same answer."""

import sys
from collections.abc import Callable
from types import FrameType
from typing import Any


def calls_in(work: Callable[[], object]) -> int:
    """How many functions of Python `work` calls in all."""
    count = 0

    def seen(_frame: FrameType, event: str, _value: Any) -> None:
        nonlocal count
        count += event == "call"

    before = sys.getprofile()
    sys.setprofile(seen)
    try:
        work()
    finally:
        sys.setprofile(before)
    return count
