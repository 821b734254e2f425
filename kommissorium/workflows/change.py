"""Answers put into an input file on the disk."""

from collections.abc import Mapping
from pathlib import Path

from kommissorium.source.decoding import read_bytes
from kommissorium.source.positions import KeyPath
from kommissorium.source.writing import write_changes
from kommissorium.source.yaml_builder import Data
from kommissorium.workflows.writing import write_file


def change_input(path: Path, changes: Mapping[KeyPath, Data]) -> None:
    """Makes the changes in the input file, all or none; what is not changed stays byte for byte, and so does a file that says it already.

    See `source.writing.write_changes` for what a change is. Raises InputError, ChangeError and OutputError; the file is then untouched.
    """
    old = read_bytes(path)
    new = write_changes(old, changes, str(path))
    if new != old:
        write_file(path, new)
