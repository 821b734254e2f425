"""`kommissorium skabelon liste`: the templates that come with the program."""

import click

from kommissorium.cli import output
from kommissorium.cli.commands import Command
from kommissorium.texts import N_
from kommissorium.workflows.templates import built_in_templates


@click.command(
    cls=Command,
    help=N_("Vis de Word-skabeloner, der følger med, hver med en linje om, hvad den bruges til."),
    epilog=N_("Eksempel:\n  kommissorium skabelon liste"),
)
def command() -> None:
    """Shows a line for each template."""
    templates = built_in_templates()
    width = max((len(template.name) for template in templates), default=0)
    for template in templates:
        output.show(f"{template.name:<{width}}  {template.summary}")
