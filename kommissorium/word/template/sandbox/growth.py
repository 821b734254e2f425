"""How long a text can become, known before it is made: printf patterns, brace patterns and methods that take a number."""

import re
from collections.abc import Iterable, Mapping
from datetime import date, time
from decimal import Decimal
from string import Formatter

from jinja2.runtime import Undefined

from kommissorium.texts import _
from kommissorium.word.content.content import Content
from kommissorium.word.content.errors import ContentError
from kommissorium.word.template.limits import Limits
from kommissorium.word.template.sandbox.refusals import RefusedError
from kommissorium.word.template.sandbox.sizes import check_text, is_plain

_WIDEST = 1000
"""Characters that one field of a pattern may be padded to, and digits that a number may have."""
_PRINTF = re.compile(r"%(?:\([^()]*\))?[#0\- +]*(\*|\d*)(?:\.(\*|\d*))?[hlL]?(.|$)", re.DOTALL)
_NUMBER_SPEC = re.compile(r"(?:.?[<>=^])?[-+ ]?z?#?0?(\d*)[,_]?(?:\.(\d+))?[bcdeEfFgGnosxX%]?")
_DAY_PATTERN = re.compile(r"(?:[^%]|%-?[A-Za-z%])*")
_DAY_SPEC = re.compile(r"(?:[^%\d]|%-?[A-Za-z%])*")
_NUMBER = 1300
"""Characters that a number within the limits can take."""


def printf(limits: Limits, pattern: str, values: object) -> str:
    """`pattern` with its percent fields filled.

    Raises RefusedError for fields that are too wide.
    """
    longest = _longest(values if isinstance(values, (tuple, list)) else values.values() if isinstance(values, dict) else (values,))
    length = len(pattern)
    for width, precision, kind in _PRINTF.findall(pattern):
        if kind in ("r", "a"):
            raise _refused(f"%{kind}")
        length += _number(width) + _number(precision) + longest
    check_text(limits, length)
    return pattern % (tuple(values) if isinstance(values, list) else values)


def brace_format(limits: Limits, pattern: str, args: tuple[object, ...], named: Mapping[str, object]) -> str:
    """`pattern` with its brace fields filled; fields are names and numbers only.

    Raises RefusedError for other fields and for those that are too wide.
    """
    values = (*args, *named.values())
    longest, length = _longest(values), len(pattern)
    has_days = any(isinstance(value, (date, time)) for value in values)
    for _literal, field, spec, conversion in Formatter().parse(pattern):
        if field is None:
            continue
        match = _NUMBER_SPEC.fullmatch(spec or "")
        if not re.fullmatch(r"\w*", field) or field.startswith("_") or conversion not in (None, "s"):
            raise _refused(f"{{{field}}}")
        if match is None and not (has_days and _DAY_SPEC.fullmatch(spec or "")):
            raise _refused(f"{{:{spec}}}")
        length += longest + (_number(match[1]) + _number(match[2] or "") if match else 40 * len(spec or ""))
    check_text(limits, length)
    return pattern.format(*args, **named)


def written_day(day: date | time, pattern: str) -> str:
    """The day as `pattern` says (strftime), where the pattern pads nothing."""
    if len(pattern) > _WIDEST or not _DAY_PATTERN.fullmatch(pattern):
        raise _refused(pattern[:40])
    return day.strftime(pattern)


def replaced(limits: Limits, text: str, old: str, new: str, count: int = -1) -> str:
    """`text` with `new` for each `old`."""
    check_text(limits, len(text) + text.count(old) * max(len(new) - len(old), 0))
    return text.replace(old, new, count)


def joined(limits: Limits, separator: str, parts: list[str]) -> str:
    """`parts` with `separator` between them."""
    check_text(limits, sum(map(len, parts)) + len(separator) * len(parts))
    return separator.join(parts)


def padded(limits: Limits, text: str, method: str, width: int, *filling: str) -> str:
    """`text` padded to `width` by its method of that name: center, ljust, rjust, zfill."""
    check_text(limits, max(len(text), width))
    return str(getattr(text, method)(width, *filling))


def untabbed(limits: Limits, text: str, tabsize: int = 8) -> str:
    """`text` with spaces for tabs."""
    check_text(limits, len(text) + text.count("\t") * tabsize)
    return text.expandtabs(tabsize)


def _longest(values: Iterable[object]) -> int:
    """The characters that the longest of `values` can take when it is printed without a width."""
    longest = 0
    for value in values:
        if isinstance(value, (str, Content)):
            longest = max(longest, len(str(value)))
            continue
        if isinstance(value, Decimal) and abs(value.adjusted() if value.is_finite() else 0) > _WIDEST:
            raise _refused(f"{value:.3e}")
        if isinstance(value, int) and value.bit_length() > 4 * _WIDEST:
            raise _refused(_("et tal med over tusind cifre"))
        if not is_plain(value) and not isinstance(value, Undefined):
            raise ContentError(_("En liste eller et helt afsnit kan ikke sættes ind i en tekst."), _("Nævn et af felterne i det."))
        longest = max(longest, _NUMBER)
    return longest


def _number(digits: str) -> int:
    if digits == "*" or len(digits) > 4 or int(digits or 0) > _WIDEST:
        raise _refused(digits)
    return int(digits or 0)


def _refused(field: str) -> RefusedError:
    return RefusedError(
        _("»{field}« kan ikke bruges i et mønster.", field=field), _("Brug kun navne, numre og bredder op til {most}.", most=_WIDEST)
    )
