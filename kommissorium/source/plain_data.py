"""Any YAML or JSON file as plain data with plain types, for templates of any kind."""

import json
from pathlib import Path
from typing import NoReturn

from kommissorium.diagnostics.errors import InputError
from kommissorium.diagnostics.finding import Finding, Severity
from kommissorium.source.decoding import read_text
from kommissorium.source.json_text import SUFFIX, explain_json
from kommissorium.source.plain import Plain
from kommissorium.source.positions import Positions
from kommissorium.texts import _

_MAX_BYTES = 64_000_000
"""A table of a few hundred thousand rows; more belongs in several documents."""


class _TwiceError(ValueError):
    """A name that stands twice in one object."""


def read_data(path: Path) -> dict[str, Plain]:
    """The names and values of the file: JSON where its name ends in .json, else YAML typed by the core schema of YAML 1.2.

    Raises InputError, with line and column, for a file that cannot be opened, is too large or too deep, is neither, or does not hold
    names with values.
    """
    text = read_text(path, _MAX_BYTES)
    data = _read_json(text, path) if path.suffix.lower() == SUFFIX else _read_yaml(text, path)
    if not isinstance(data, dict):
        _fail("L016", _("Filen skal bestå af navne med værdier."), _("Begynd for eksempel med »titel: Brev«."), path)
    return data


def _read_yaml(text: str, path: Path) -> Plain:
    # PyYAML takes as long to load as all that a document from JSON needs of it: nothing.
    from kommissorium.source.yaml_types import parse_typed  # noqa: PLC0415

    return parse_typed(text, str(path))


def _read_json(text: str, path: Path) -> Plain:
    try:
        data: Plain = json.loads(text, object_pairs_hook=_object, parse_constant=_constant)
    except json.JSONDecodeError as error:
        finding = explain_json(text, Positions(str(path)))
        raise InputError(finding or _finding("L027", _("Filen er ikke JSON."), "", path)) from error
    except RecursionError as error:
        message, hint = _("Filen har felter inden i hinanden i for mange lag."), _("Kontrollér parenteserne.")
        raise InputError(_finding("L011", message, hint, path)) from error
    except _TwiceError as error:
        raise InputError(_finding("L015", _("»{key}« står to gange.", key=error), _("Slet den ene, eller saml dem."), path)) from error
    except ValueError as error:
        message, hint = _("Et tal i filen er ikke et almindeligt tal."), _("Skriv det som en tekst i anførselstegn.")
        raise InputError(_finding("L029", message, hint, path)) from error
    return data


def _object(pairs: list[tuple[str, Plain]]) -> dict[str, Plain]:
    made = dict(pairs)
    if len(made) != len(pairs):
        names = [name for name, _value in pairs]
        raise _TwiceError(next(name for number, name in enumerate(names) if name in names[:number]))
    return made


def _constant(word: str) -> float:
    raise ValueError(word)


def _finding(code: str, message: str, hint: str, path: Path) -> Finding:
    return Finding(code, Severity.ERROR, message, hint, Positions(str(path)).place(()))


def _fail(code: str, message: str, hint: str, path: Path) -> NoReturn:
    raise InputError(_finding(code, message, hint, path))
