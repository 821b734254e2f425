"""Arguments and options that several commands on templates share."""

import click

from kommissorium.cli.commands import Argument
from kommissorium.cli.options import PATH
from kommissorium.texts import N_

template_file = click.argument("template", cls=Argument, type=PATH, metavar=N_("SKABELON"))
"""A Word file, or the name of a built-in template."""
