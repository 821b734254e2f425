"""How large a value is, before anything is done with it that takes longer the larger it is."""

from datetime import date, time
from decimal import Decimal

from jinja2.runtime import Undefined

from kommissorium.texts import _
from kommissorium.word.content.content import Content
from kommissorium.word.content.errors import ContentError
from kommissorium.word.content.plain import as_plain
from kommissorium.word.template.limits import Limits
from kommissorium.word.template.sandbox.refusals import RefusedError

PLAIN = (str, int, float, Decimal, date, time, type(None))
"""Values without parts: to compare, hash or print them takes no longer than they are long."""
_PART = 10
"""What a part weighs beside its characters."""
_MOST_COMPARED = 1_000_000
"""What one of two lists may weigh to be compared with the other."""
_MOST_SORTED = 10_000_000
"""Characters in all the keys of a list that is sorted."""


def is_plain(value: object) -> bool:
    """Whether `value` is a text, a number, a date or None."""
    return isinstance(value, PLAIN)


def weigh(value: object, limit: int) -> int:
    """The characters of `value` and ten for each part, counted as often as they would be printed; counting stops above `limit`."""
    weight, waiting = 0, [value]
    while waiting and weight <= limit:
        item = waiting.pop()
        weight += _PART
        if isinstance(item, str):
            weight += len(item)
        elif isinstance(item, (list, tuple, set, frozenset, dict)):
            if weight + len(item) <= limit:
                waiting += item.values() if isinstance(item, dict) else item
            else:
                weight += len(item)
    return weight


def check_text(limits: Limits, length: int) -> None:
    """Raises RefusedError when a text of `length` characters would be too long."""
    if length > limits.text:
        raise RefusedError(_("Teksten bliver for lang (over {limit} tegn).", limit=limits.text), _("Gør tallet eller teksten mindre."))


def check_items(limits: Limits, length: int) -> None:
    """Raises RefusedError when a list of `length` items would be too long."""
    if length > limits.items:
        raise RefusedError(_("Listen bliver for lang (over {limit} dele).", limit=limits.items), _("Gør tallet eller listen mindre."))


def check_key(value: object) -> None:
    """Raises RefusedError when `value` cannot be looked up by: only texts, numbers and dates can."""
    if not is_plain(value) and not isinstance(value, Undefined):
        raise RefusedError(_("Man kan ikke slå op med en liste eller et helt afsnit."), _("Brug en tekst eller et tal."))


def check_comparison(first: object, second: object) -> None:
    """Raises RefusedError when it could take too long to compare the two."""
    if is_plain(first) or is_plain(second):
        return
    if weigh(first, _MOST_COMPARED) > _MOST_COMPARED and weigh(second, _MOST_COMPARED) > _MOST_COMPARED:
        raise RefusedError(_("To så store lister kan ikke sammenlignes."), _("Sammenlign enkelte felter."))


def check_search(needle: object, stack: object) -> None:
    """Raises RefusedError when it could take too long to look for `needle` in `stack`."""
    if isinstance(stack, (dict, set, frozenset)):
        check_key(needle)
    elif isinstance(stack, (list, tuple)) and not (is_plain(needle) and len(str(needle)) < 1000):
        weight = min(weigh(needle, _MOST_COMPARED), weigh(stack, _MOST_COMPARED))
        if weight > _MOST_COMPARED or weight * len(stack) > _MOST_SORTED:
            raise RefusedError(_("Det tager for lang tid at søge i listen."), _("Søg efter en kort tekst eller et tal."))


def check_keys(limits: Limits, keys: list[object]) -> None:
    """Raises ContentError for keys that have no order, RefusedError when there are too many to sort or compare."""
    check_items(limits, len(keys))
    weight = 0
    for key in keys:
        if not is_plain(key) and not isinstance(key, Undefined):
            raise ContentError(
                _("Delene i listen er selv lister eller afsnit og har ingen orden."),
                _("Nævn et felt, for eksempel »sort(attribute='navn')«."),
            )
        weight += len(key) if isinstance(key, str) else 1
    if weight > _MOST_SORTED:
        raise RefusedError(_("Listen er for stor til at blive sorteret."), _("Sortér efter et kortere felt."))


def text_of(value: object) -> str:
    """`value` as a text, for filters that work on texts.

    Raises ContentError for lists and records, which have no text of their own, and for pictures and notes, which would be lost.
    """
    if isinstance(value, str):
        return value
    if isinstance(value, Content) and not value.is_words and value:
        message = _("Værdien er et billede eller en fodnote, som ville gå tabt, hvis den blev gjort til tekst.")
        raise ContentError(message, _("Sæt »billede« og »fodnote« til sidst i mærket, og skriv resten uden for det."))
    if isinstance(value, (list, tuple, dict, set, frozenset, range)):
        message = _("Værdien er en liste eller et helt afsnit og ikke en tekst.")
        raise ContentError(message, _("Nævn et af felterne i det, eller brug »join«."))
    return str(value) if value is None or isinstance(value, bool) else as_plain(value)
