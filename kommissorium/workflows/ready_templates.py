"""Templates that are ready to be filled: compiled once in a process, however many documents are built of them."""

import hashlib
from pathlib import Path

from kommissorium.model.profile import QUOTES, Profil
from kommissorium.texts import language
from kommissorium.word.template import Template
from kommissorium.workflows.house_style import filters_for
from kommissorium.workflows.kept_templates import kept_folder

_MOST = 16
_READY: dict[tuple[object, ...], Template] = {}


def template_for(path: Path, profil: Profil | None) -> Template:
    """The template at `path` as it is now, with the filters of the profile; raises PackageError and TemplateError as `Template` does."""
    key = _key(path, profil)
    ready = _READY.get(key) if key else None
    if ready is None:
        ready = Template(path, filters=filters_for(profil), kept_in=kept_folder())
        # A clause may change without the template; both are read anew each time.
        if key and ready.is_alone:
            if len(_READY) >= _MOST:
                _READY.clear()
            _READY[key] = ready
    return ready


def _key(path: Path, profil: Profil | None) -> tuple[object, ...] | None:
    """What the compiled template depends on; None for a file that cannot be read."""
    try:
        digest = hashlib.sha256(path.read_bytes()).digest()
    except OSError:
        return None
    return path, digest, profil.anførselstegn if profil else QUOTES, language()
