"""A new input file to fill in."""

import os
from dataclasses import replace
from pathlib import Path

from kommissorium.diagnostics.errors import InputError
from kommissorium.model.catalogue import Katalog
from kommissorium.resources import catalogue_names
from kommissorium.source.catalogue_reader import load_catalogue
from kommissorium.source.positions import Positions
from kommissorium.workflows.questionnaire import questionnaire
from kommissorium.workflows.schema import write_schema
from kommissorium.workflows.writing import create_file

INPUT_NAME = "kommissorium.yaml"


def input_in(target: Path) -> Path:
    """The input file that is meant: the target itself when it is a file, else the one in the folder of that name."""
    return target if target.is_file() else target / INPUT_NAME


def create_input(folder: Path, *, catalogue: str) -> Path:
    """The path of a new input file in `folder`, with all sections and all questions of the catalogue, and no answers yet.

    Beside it lies the schema with which an editor helps.
    `catalogue` is the name of a built-in catalogue or the path of a file. Raises InputError when there is no such catalogue or it
    has errors, OutputError when the input file is there already or cannot be written.
    """
    path = input_in(folder)
    folder = path.parent
    name = _seen_from(folder, catalogue) if catalogue.endswith((".yaml", ".yml")) else catalogue
    text = questionnaire(_load(catalogue), name)
    create_file(path, text.encode("utf-8"))
    write_schema(folder)
    return path


def catalogue_titles() -> dict[str, str]:
    """The titles of the built-in catalogues by their names, in alphabetical order."""
    return {name: str(_load(name).titel) for name in catalogue_names()}


def _load(catalogue: str) -> Katalog:
    """The catalogue, a file seen from the current folder."""
    here = Path(INPUT_NAME)
    positions = Positions(str(here))
    katalog, findings = load_catalogue(catalogue, here, positions)
    if katalog is None:
        # A place in the input file says nothing while there is no input file.
        unwritten = positions.place(("katalog",))
        raise InputError([replace(finding, place=None) if finding.place == unwritten else finding for finding in findings])
    return katalog


def _seen_from(folder: Path, catalogue: str) -> str:
    """The catalogue's path as the input file in `folder` must name it."""
    try:
        return Path(os.path.relpath(catalogue, folder)).as_posix()
    except ValueError:  # another drive on Windows
        return Path(catalogue).resolve().as_posix()
