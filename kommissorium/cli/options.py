"""Arguments and options that several commands share."""

from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any, TypeVar

import click

from kommissorium.cli.commands import Argument, Option
from kommissorium.texts import N_, _

Function = TypeVar("Function", bound=Callable[..., Any])

PATH = click.Path(path_type=Path)
"""A path as typed; whether something lies there is for the workflow to find out and explain."""

input_file = click.argument("file", cls=Argument, type=PATH, metavar=N_("FIL"))
"""The input file."""


def read_day(_context: click.Context, _option: click.Parameter, text: str | None) -> date:
    """The day that is typed, or today."""
    # Babel takes long to load, and few commands read days.
    from kommissorium.danish.dates import DatoFejl, parse_date  # noqa: PLC0415

    try:
        return parse_date(text) if text else date.today()
    except DatoFejl as error:
        raise click.BadParameter(f"{error.message} {error.hint}") from error


def _known_codes(_context: click.Context, _option: click.Parameter, typed: tuple[str, ...]) -> frozenset[str]:
    return frozenset(map(known_code, typed))


def skipped_rules(help_text: str) -> Callable[[Function], Function]:
    """The option `--undtag` of a command, whose parameter `skip` becomes the codes."""
    return click.option("--undtag", "skip", cls=Option, multiple=True, callback=_known_codes, metavar=N_("KODE"), help=help_text)


def known_code(typed: str) -> str:
    """The code of a finding as it is written; raises BadParameter with the nearest one where there is none."""
    # Only commands that are told a code need all of them.
    from kommissorium.diagnostics.nearest import nearest  # noqa: PLC0415
    from kommissorium.reporters.meaning import known_codes  # noqa: PLC0415

    codes = known_codes()
    if typed.upper() in codes:
        return typed.upper()
    meant = nearest(typed, codes)
    suggestion = _("Mente du »{name}«?", name=meant) if meant else ""
    raise click.BadParameter(" ".join([_("Koden »{code}« findes ikke.", code=typed), suggestion]).rstrip())
