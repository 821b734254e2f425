"""YAML with numbers and truth values, typed by the core schema of YAML 1.2 (section 10.3.2): `ja` and `NO` are texts."""

import re
from math import inf, isfinite
from typing import cast

import yaml

from kommissorium.diagnostics.errors import InputError
from kommissorium.source.plain import Plain
from kommissorium.source.positions import KeyPath
from kommissorium.source.yaml_builder import Builder, Data
from kommissorium.source.yaml_mistakes import explain_yaml
from kommissorium.texts import _

_LOADER: type[yaml.SafeLoader] = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
_MOST_NODES = 1_000_000
_TRUTH = {"true": True, "True": True, "TRUE": True, "false": False, "False": False, "FALSE": False}
_WHOLE = re.compile(r"[-+]?[0-9]{1,4000}")
_OTHER_BASE = re.compile(r"0o[0-7]{1,4000}|0x[0-9a-fA-F]{1,4000}")
_DECIMAL = re.compile(r"[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]{1,5})?")


def parse_typed(text: str, name: str) -> Plain:
    """The data in the text; `name` is what findings call the file. Raises InputError with all that is wrong in it."""
    builder = _TypedBuilder(name)
    try:
        for event in yaml.parse(text, Loader=_LOADER):
            builder.take(event)
    except yaml.MarkedYAMLError as error:
        raise InputError(explain_yaml(error, text, builder.positions)) from error
    data = builder.data()
    if builder.findings:
        raise InputError(builder.findings)
    return data


def typed(text: str) -> str | int | float | bool:
    """What a scalar without quotation marks is: a truth value, a number, or the text itself.

    >>> [typed(text) for text in ("12", "1.5", "true", "ja", "0123", "2020-02-31")]
    [12, 1.5, True, 'ja', 123, '2020-02-31']
    """
    if text in _TRUTH:
        return _TRUTH[text]
    if _WHOLE.fullmatch(text):
        return int(text)
    if _OTHER_BASE.fullmatch(text):
        return int(text, 0)
    number = float(text) if _DECIMAL.fullmatch(text) else inf
    return number if isfinite(number) else text


class _TypedBuilder(Builder):
    """Builds data with types; what is wrong in the file is found as it is in every other one."""

    def data(self) -> Plain:
        """What the file holds; None for an empty one."""
        return cast(Plain, self._root)

    def _count(self, event: yaml.Event) -> None:
        self._nodes += 1
        if self._nodes > _MOST_NODES:
            hint = _("Den må højst have {count} navne, tekster og lister.", count=_MOST_NODES)
            raise self._error("L004", _("Filen er for stor."), hint, event)

    def _attach(self, value: Data, event: yaml.Event) -> KeyPath | None:
        plain = isinstance(value, str) and isinstance(event, yaml.ScalarEvent) and not event.style
        # The builder only keeps values and never looks into a scalar.
        return super()._attach(cast(Data, typed(cast(str, value))) if plain else value, event)
