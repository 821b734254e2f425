"""The JSON Schema of the input as text: to be printed, and as a file beside a new input."""

import json
from pathlib import Path

from kommissorium.model.schema import MADE_BY, input_schema
from kommissorium.workflows.writing import write_file

SCHEMA_NAME = "kommissorium.schema.json"
EDITOR_LINE = f"# yaml-language-server: $schema={SCHEMA_NAME}"
"""The comment by which an editor finds the schema, offline, beside the file that holds it."""


def schema_text() -> str:
    """The schema in ASCII, with escapes for the rest, so that no terminal or redirection can spoil it."""
    return json.dumps(input_schema(), indent=2)


def write_schema(folder: Path) -> None:
    """Puts the schema into the folder, in place of an older one; a file that is not this program's is left alone.

    Raises OutputError when it cannot be written.
    """
    path = folder / SCHEMA_NAME
    if not path.exists() or MADE_BY.encode() in path.read_bytes():
        write_file(path, (json.dumps(input_schema(), indent=2, ensure_ascii=False) + "\n").encode("utf-8"))
