r"""Paths on disks and drives, which tell who wrote a file and where."""

import re

LOCAL_PATH = re.compile(r"file:/|(?<![A-Za-z])[A-Za-z]:[\\/](?![/])|\\\\[\w.-]+\\|/(?:home|Users)/\w", re.IGNORECASE)


def last_name(path: str) -> str:
    """The name of the file or folder that `path` leads to."""
    return re.split(r"[\\/]", path.strip().rstrip("\\/"))[-1]
