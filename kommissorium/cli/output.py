"""The only place that prints."""

import sys
from collections.abc import Sequence
from io import TextIOWrapper
from pathlib import Path

import click

from kommissorium.diagnostics.finding import Finding
from kommissorium.texts import _


def prepare() -> None:
    """Lets a terminal or file with few characters, such as cp1252, show "?" for what it does not have."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):
            stream.reconfigure(errors="replace")


def show(text: str) -> None:
    """Prints the result of a command."""
    click.echo(text)


def show_written(paths: Sequence[Path]) -> None:
    """Says, below the result of a command, which files were written besides."""
    for number, path in enumerate(paths):
        click.echo("\n" * (number == 0) + _("Skrev {file}.", file=path))


def show_errors(findings: Sequence[Finding]) -> None:
    """Prints, on the stream for errors, why work could not go on."""
    # Only needed when something is wrong, and --help must start at once.
    from kommissorium.reporters.text import report  # noqa: PLC0415

    click.echo(report(findings), err=True)


def show_bug(log: Path | None) -> None:
    """Says that the program failed, and where the technical part lies."""
    click.echo(_("Programmet fejlede, og det er ikke din skyld. Arbejdet blev ikke gjort færdigt."), err=True)
    if log:
        click.echo(_("Send denne fil til den, der vedligeholder programmet; den rummer intet af dit dokument: {log}", log=log), err=True)
