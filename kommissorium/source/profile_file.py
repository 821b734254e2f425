"""Which file is the municipality's profile."""

from pathlib import Path

PROFILE_NAME = "profil.yaml"


def find_profile(name: str | None, beside: Path) -> Path:
    """The path of the profile `name`, or of the usual one, in the folder of `beside`; it need not exist."""
    return beside.parent / (name or PROFILE_NAME)
