"""What comes with the program: its templates, examples and question catalogues as files, and its version."""

from importlib.util import find_spec
from pathlib import Path


def template_file(name: str = "kommissorium") -> Path:
    """The path of the built-in Word template `name`; it need not exist."""
    return _folder("kommissorium.templates") / f"{name}.docx"


def example_file(name: str, file: str = "kommissorium.yaml") -> Path:
    """The path of `file` in the finished example `name`, such as "dragoer"; it need not exist."""
    return _folder("kommissorium.examples") / name / file


def catalogue_file(name: str) -> Path:
    """The path of the built-in question catalogue `name`; it need not exist."""
    return _folder("kommissorium.catalogues") / f"{name}.yaml"


def catalogue_names() -> list[str]:
    """The names of the built-in question catalogues, in alphabetical order."""
    return sorted(path.stem for path in _folder("kommissorium.catalogues").glob("*.yaml"))


def package_folder() -> Path:
    """The folder of the program itself."""
    return Path(__file__).parent


def program_version() -> str:
    """The version that is installed, such as "0.1.0"; "?" where the program runs without having been installed."""
    # Asked for by few commands, and slow to load.
    from importlib import metadata  # noqa: PLC0415

    try:
        return metadata.version("kommissorium")
    except metadata.PackageNotFoundError:
        return "?"


def _folder(package: str) -> Path:
    # The program is always installed as plain files (wheel or editable), never run from a zip; importlib.resources, which could
    # read one, takes as long to load as our whole command line.
    spec = find_spec(package)
    assert spec is not None  # it comes with the program
    assert spec.submodule_search_locations is not None
    return Path(next(iter(spec.submodule_search_locations)))
