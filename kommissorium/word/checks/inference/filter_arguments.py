"""What a filter is given beside its value, held against what it takes."""

from collections.abc import Callable, Mapping
from functools import lru_cache
from inspect import Parameter, Signature, signature
from typing import Any, get_args

from jinja2.filters import FILTERS as DEFAULT_FILTERS

from kommissorium.word.checks.inference.facts import Filtered
from kommissorium.word.content.filters import ENGINE_FILTERS

_Functions = Mapping[str, Callable[..., Any]]


def is_wrong_number(fact: Filtered, given: _Functions) -> bool:
    """Whether the filter takes fewer or other arguments than it is told; `given` are the filters that were handed in."""
    taken = _taken(fact.name, given)
    try:
        if taken:
            taken.bind(*fact.arguments, **fact.named)
    except TypeError:
        return True
    return False


def text_for_number(fact: Filtered, given: _Functions) -> str:
    """The text that stands where the filter takes a number; empty when there is none."""
    taken = _taken(fact.name, given)
    for name, value in taken.bind(*fact.arguments, **fact.named).arguments.items() if taken else ():
        if taken and _takes_only_a_number(taken.parameters[name]) and isinstance(value.constant, str):
            return value.constant
    return ""


def _takes_only_a_number(parameter: Parameter) -> bool:
    kinds = get_args(parameter.annotation) or (parameter.annotation,)
    return set(kinds) <= {int, float, "int", "float", type(None)} and bool(set(kinds) & {int, float, "int", "float"})


def _taken(name: str, given: _Functions) -> Signature | None:
    """What may stand in the parenthesis behind the filter's name; None where nobody knows."""
    function = given.get(name) or ENGINE_FILTERS.get(name) or DEFAULT_FILTERS.get(name)
    return _behind_value(function) if function else None


@lru_cache(maxsize=200)
def _behind_value(function: Callable[..., Any]) -> Signature | None:
    try:
        whole = signature(function)
    except (TypeError, ValueError):  # a function that does not tell
        return None
    before = 2 if hasattr(function, "jinja_pass_arg") else 1
    return whole.replace(parameters=list(whole.parameters.values())[before:])
