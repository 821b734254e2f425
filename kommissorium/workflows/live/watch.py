"""Sees when files change, by looking at them again and again: the same on every system and on network drives."""

import hashlib
import time
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

_LOOK = 0.1
"""Seconds between two looks."""
_REST = 0.05
"""Seconds in which nothing may change before a burst of saves is over."""
_PATIENCE = 0.5
"""The longest wait for that, and for a file that an editor has moved away to come back."""
_FRESH = 3.0
"""Seconds in which some file systems give two versions the same time, so that only the content tells them apart."""


@dataclass(frozen=True, slots=True)
class State:
    """How a file was at one look."""

    changed: int = 0
    """In nanoseconds; 0 where there is no file."""
    size: int = 0
    number: int = 0
    """Another file under the same name has another one."""
    digest: bytes = b""


class Watch:
    """The files that are looked at, and how they were last."""

    def __init__(self) -> None:
        """Looks at nothing yet."""
        self._seen: dict[Path, State] = {}

    def look_at(self, paths: Iterable[Path]) -> None:
        """From now on looks at these files and no others; those that are new are seen as they are now."""
        self._seen = {path: self._seen.get(path) or _state(path, None) for path in paths}

    def note(self) -> None:
        """Takes the files as they are now for what is known of them."""
        self._seen = {path: _state(path, old) for path, old in self._seen.items()}

    def wait(self) -> tuple[Path, ...]:
        """The files that have another content than was noted, once they have come to rest; waits as long as it takes."""
        while True:
            while not self._changed():
                time.sleep(_LOOK)
            self._rest()
            if changed := self._changed():
                return changed

    def _rest(self) -> None:
        """Waits for the end of a burst of saves, and for a file that was moved away to come back; but not for long."""
        until = time.monotonic() + _PATIENCE
        before: dict[Path, State] = {}
        while time.monotonic() < until:
            now = self._now()
            if now == before and not any(self._seen[path].changed and not state.changed for path, state in now.items()):
                return
            before = now
            time.sleep(_REST)

    def _now(self) -> dict[Path, State]:
        return {path: _state(path, old) for path, old in self._seen.items()}

    def _changed(self) -> tuple[Path, ...]:
        now = self._now()
        changed = tuple(path for path, old in self._seen.items() if now[path].digest != old.digest)
        if not changed:
            # Saved without a change, or merely touched: that need not be read again at each look.
            self._seen = now
        return changed


def _state(path: Path, known: State | None) -> State:
    """How the file is; its content is only read where it may be another than in the `known` state."""
    try:
        facts = path.stat()
        same = known is not None and (known.changed, known.size, known.number) == (facts.st_mtime_ns, facts.st_size, facts.st_ino)
        if known is not None and same and time.time() - facts.st_mtime > _FRESH:
            return known
        digest = hashlib.sha256(path.read_bytes()).digest()
    except (OSError, ValueError):
        return State()
    return State(facts.st_mtime_ns, facts.st_size, facts.st_ino, digest)
