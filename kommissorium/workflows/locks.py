"""Locks that the system takes off when a process ends, however it ends."""

import sys
from typing import IO

_FAR = 1 << 30
"""Where the lock lies on Windows: behind whatever is read, since others cannot read what is locked there."""

if sys.platform == "win32":
    import msvcrt

    def try_lock(stream: IO[bytes]) -> bool:
        """Locks the open file until it is closed; False when another process has it."""
        stream.seek(_FAR)
        try:
            msvcrt.locking(stream.fileno(), msvcrt.LK_NBLCK, 1)
        except OSError:
            return False
        finally:
            stream.seek(0)
        return True
else:
    import fcntl

    def try_lock(stream: IO[bytes]) -> bool:
        """Locks the open file until it is closed; False when another process has it."""
        try:
            fcntl.flock(stream, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            return False
        except OSError:  # a network drive without locks
            return True
        return True
