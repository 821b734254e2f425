"""Arguments and options that several commands share."""

from pathlib import Path

import click

from kommissorium.cli.commands import Argument
from kommissorium.texts import N_

PATH = click.Path(path_type=Path)
"""A path as typed; whether something lies there is for the workflow to find out and explain."""

input_file = click.argument("file", cls=Argument, type=PATH, metavar=N_("FIL"))
"""The input file."""
