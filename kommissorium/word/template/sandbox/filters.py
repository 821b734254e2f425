"""The filters that templates may use, by name, each counted and bounded."""

from collections.abc import Callable, Mapping
from typing import Any

from jinja2 import pass_context
from jinja2.filters import FILTERS as DEFAULT_FILTERS
from jinja2.runtime import Context

from kommissorium.texts import _
from kommissorium.word.content.unusable import Unusable
from kommissorium.word.template.sandbox.list_filters import LIST_FILTERS, PICKING_FILTERS
from kommissorium.word.template.sandbox.missing import SilentName
from kommissorium.word.template.sandbox.refusals import RefusedError
from kommissorium.word.template.sandbox.sizes import is_plain, weigh
from kommissorium.word.template.sandbox.text_filters import TEXT_FILTERS

_KEPT_AS_TEXT = ("e", "escape", "forceescape", "safe")
"""Everything is escaped already: for templates that come from elsewhere these do nothing."""
_MOST_GIVEN = 10_000_000
"""Parts and characters of a list that a filter is given."""
NOT_OFFERED = frozenset(DEFAULT_FILTERS) - {*TEXT_FILTERS, *LIST_FILTERS, *PICKING_FILTERS, *_KEPT_AS_TEXT}
"""Jinja's own filters that make no sense in Word or reach out of the data."""


def offered_filters(given: Mapping[str, Callable[..., Any]]) -> dict[str, Callable[..., Any]]:
    """All filters of an environment: Jinja's harmless ones, and `given`, which go before those of the same name."""
    return (
        {name: _counted(function) for name, function in (*TEXT_FILTERS.items(), *LIST_FILTERS.items())}
        | {name: pass_context(function) for name, function in PICKING_FILTERS.items()}
        | dict.fromkeys(_KEPT_AS_TEXT, _unchanged)
        | {name: _guarded(function) for name, function in given.items()}
    )


def _counted(function: Callable[..., Any]) -> Callable[..., Any]:
    @pass_context
    def counted(context: Context, value: object, *args: object, **named: object) -> object:
        made = function(context, value, *args, **named)
        return context.budget.spend(made)  # type: ignore[attr-defined]  # RenderContext's own

    return counted


def _guarded(function: Callable[..., Any]) -> Callable[..., Any]:
    """A filter that was handed in: what it is given has a bounded size, what it makes is counted."""

    @pass_context
    def guarded(context: Context, value: object, *args: object, **named: object) -> object:
        if isinstance(value, SilentName):
            return value
        if args or named or value.__class__ is not str:
            for given in (value, *args, *named.values()):
                if not is_plain(given) and weigh(given, _MOST_GIVEN) > _MOST_GIVEN:
                    raise RefusedError(_("Listen er for stor til filteret."), _("Brug filteret på færre poster."))
        made = function(value, *args, **named)
        if made.__class__ is Unusable:
            context.unusable(made)  # type: ignore[attr-defined]
            return value
        return made if made is value else context.budget.spend(made)  # type: ignore[attr-defined]

    return guarded


def _unchanged(value: object) -> object:
    return value
