"""`kommissorium skema`: the JSON Schema of the input, for editors."""

import click

from kommissorium.cli import output
from kommissorium.cli.commands import Command
from kommissorium.texts import N_
from kommissorium.workflows.schema import schema_text


@click.command(
    cls=Command,
    help=N_(
        "Vis inputfilens JSON-skema. Med det kan en editor foreslå felter og svar og vise fejl, mens du skriver. "
        "»kommissorium ny« lægger det ved siden af filen og henviser til det, så det virker af sig selv."
    ),
    epilog=N_("Eksempel:\n  kommissorium skema > kommissorium.schema.json"),
)
def command() -> None:
    """Prints the schema."""
    output.show(schema_text())
