"""`kommissorium skabelon felter`: the fields that templates may use."""

import json
from dataclasses import asdict
from pathlib import Path

import click

from kommissorium.cli import output
from kommissorium.cli.commands import Argument, Command, Option
from kommissorium.cli.options import PATH
from kommissorium.cli.skabelon.field_table import field_table
from kommissorium.texts import N_, _
from kommissorium.workflows.field_list import FieldRow, list_fields, write_field_list


@click.command(
    cls=Command,
    help=N_("Vis alle de felter, en skabelon kan bruge, med beskrivelse, type og eksempel, og om SKABELON bruger dem."),
    epilog=N_("Eksempel:\n  kommissorium skabelon felter vores.docx\n  kommissorium skabelon felter -o felter.docx"),
)
@click.argument("template", cls=Argument, type=PATH, required=False, metavar=N_("[SKABELON]"))
@click.option("-o", "--ud", "target", cls=Option, type=PATH, metavar=N_("FELTER.docx"), help=N_("Skriv dem som Word-dokument til print."))
@click.option("--json", "as_json", cls=Option, is_flag=True, help=N_("Vis dem som JSON til andre programmer."))
def command(template: Path | None, target: Path | None, as_json: bool) -> None:
    """Shows the fields, or writes them down."""
    rows = list_fields(template)
    if target:
        write_field_list(rows, target, template)
        output.show(_("Skrev {file}.", file=target))
    else:
        output.show(_as_json(rows) if as_json else field_table(rows))


def _as_json(rows: list[FieldRow]) -> str:
    """The rows in ASCII, with escapes for the rest, so that no terminal or redirection can spoil them."""
    return json.dumps({"version": 1, "fields": [asdict(row) for row in rows]}, indent=2)
