"""Names of files as programs want them: seen from the current folder, with slashes."""

from pathlib import Path
from urllib.parse import quote


def shown_from_here(file: str) -> Path:
    """The path as seen from the current folder when it lies in it, else as it is."""
    path = Path(file)
    return path.relative_to(Path.cwd()) if path.is_absolute() and path.is_relative_to(Path.cwd()) else path


def uri(file: str) -> str:
    """The file as a URI reference, relative where the file lies in the current folder."""
    path = shown_from_here(file)
    return path.as_uri() if path.is_absolute() else quote(path.as_posix())
