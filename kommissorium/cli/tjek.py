"""`kommissorium tjek`: everything that is wrong in an input file."""

import sys
from pathlib import Path

import click

from kommissorium.cli import output
from kommissorium.cli.codes import code_for
from kommissorium.cli.commands import Command
from kommissorium.cli.options import input_file
from kommissorium.reporters.text import report_check
from kommissorium.texts import N_
from kommissorium.workflows.check import check_input


@click.command(
    cls=Command,
    help=N_("Find alle fejl i inputfilen FIL på én gang, hver med sin linje, og vis, hvad der stadig skal afklares. Der skrives intet."),
    epilog=N_("Eksempel:\n  kommissorium tjek sag/kommissorium.yaml"),
)
@input_file
def command(file: Path) -> None:
    """Shows the findings; ends with code 1 when one of them is an error."""
    result = check_input(file)
    output.show(report_check(result.findings, result.holes))
    sys.exit(code_for(result.findings))
