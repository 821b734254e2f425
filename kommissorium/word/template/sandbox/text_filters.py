"""Filters on texts and numbers; each is given the context first, and refuses what would grow beyond the limits."""

from collections.abc import Callable, Mapping
from decimal import Decimal
from typing import Any

from jinja2.filters import FILTERS as DEFAULT_FILTERS
from jinja2.runtime import Context

from kommissorium.texts import _
from kommissorium.word.content.errors import ContentError
from kommissorium.word.template.limits import Limits
from kommissorium.word.template.sandbox import growth
from kommissorium.word.template.sandbox.refusals import RefusedError
from kommissorium.word.template.sandbox.sizes import check_text, text_of, weigh

_MOST_WRAPPED = 10_000
"""Characters that are wrapped by words: the time grows with their square where no space stands."""
_MOST_DIGITS = 1000
"""Digits of a number, before or behind the comma."""
_URL_GROWTH = 12
"""Characters that one can become in an address."""


def _of_text(name: str) -> Callable[..., Any]:
    """Jinja's filter of that name, which makes a text no longer than it is."""
    function = DEFAULT_FILTERS[name]
    return lambda context, value, *args, **named: function(text_of(value), *args, **named)


def _limits(context: Context) -> Limits:
    return context.budget.limits  # type: ignore[attr-defined, no-any-return]  # RenderContext's own


def _center(context: Context, value: object, width: int = 80) -> str:
    return growth.padded(_limits(context), text_of(value), "center", width)


def _replace(context: Context, value: object, old: str, new: str, count: int | None = None) -> str:
    return growth.replaced(_limits(context), text_of(value), text_of(old), text_of(new), -1 if count is None else count)


def _indent(context: Context, value: object, width: int | str = 4, first: bool = False, blank: bool = False) -> str:
    text = text_of(value)
    step = len(width) if isinstance(width, str) else width
    check_text(_limits(context), len(text) + (len(text.splitlines()) + 2) * step)
    return str(DEFAULT_FILTERS["indent"](text, width, first, blank))


def _wordwrap(  # noqa: PLR0913  # Jinja's own parameters
    context: Context,
    value: object,
    width: int = 79,
    break_long_words: bool = True,
    wrapstring: str = "\n",
    break_on_hyphens: bool = True,
) -> str:
    text = text_of(value)
    if len(text) > _MOST_WRAPPED:
        message = _("Teksten er for lang til »wordwrap« (over {limit} tegn).", limit=_MOST_WRAPPED)
        raise RefusedError(message, _("Fjern filteret: Word ombryder selv linjer."))
    check_text(_limits(context), (len(text) + 1) * (len(wrapstring) + 1))
    return str(DEFAULT_FILTERS["wordwrap"](context.environment, text, width, break_long_words, wrapstring, break_on_hyphens))


def _truncate(  # noqa: PLR0913  # Jinja's own parameters
    context: Context, value: object, length: int = 255, killwords: bool = False, end: str = "...", leeway: int | None = None
) -> str:
    if length < len(end) or (leeway or 0) < 0:
        raise ContentError(_("Længden i »truncate« er for lille."), _("Brug et tal, der er større end 3."))
    return str(DEFAULT_FILTERS["truncate"](context.environment, text_of(value), length, killwords, end, leeway))


def _format(context: Context, value: object, *args: object, **named: object) -> str:
    return growth.printf(_limits(context), text_of(value), named or args)


def _urlencode(context: Context, value: object) -> str:
    check_text(_limits(context), weigh(value, _limits(context).text) * _URL_GROWTH)
    return str(DEFAULT_FILTERS["urlencode"](value))


def _int(_context: Context, value: object, default: int = 0, base: int = 10) -> int:
    _check_digits(value)
    return int(DEFAULT_FILTERS["int"](value, default, base))


def _float(_context: Context, value: object, default: float = 0.0) -> float:
    _check_digits(value)
    return float(DEFAULT_FILTERS["float"](value, default))


def _round(_context: Context, value: float, precision: int = 0, method: str = "common") -> float:
    _check_digits(value)
    if not -30 <= precision <= 30:
        raise RefusedError(_("»round« kan ikke runde til så mange decimaler."), _("Brug et tal mellem 0 og 30."))
    return DEFAULT_FILTERS["round"](value, precision, method)  # type: ignore[no-any-return]


def _check_digits(value: object) -> None:
    huge = len(value) > _MOST_DIGITS if isinstance(value, str) else isinstance(value, Decimal) and _is_huge(value)
    if huge:
        raise RefusedError(_("Tallet har for mange cifre."), _("Brug et tal med færre end {most} cifre.", most=_MOST_DIGITS))


def _is_huge(number: Decimal) -> bool:
    return number.is_finite() and abs(number.adjusted()) > _MOST_DIGITS


TEXT_FILTERS: Mapping[str, Callable[..., Any]] = {
    **{name: _of_text(name) for name in ("capitalize", "lower", "title", "trim", "upper", "wordcount")},
    "abs": lambda _context, value: abs(value),
    "center": _center, "float": _float, "format": _format, "indent": _indent, "int": _int, "replace": _replace, "round": _round,
    "string": lambda _context, value: text_of(value),
    "truncate": _truncate, "urlencode": _urlencode, "wordwrap": _wordwrap,
}  # fmt: skip
