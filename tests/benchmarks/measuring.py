"""Processes measured side by side: each round runs all of them once, so that other work on the machine falls on all alike."""

import os
import statistics
import subprocess
import sys
import time
from collections.abc import Mapping, Sequence
from pathlib import Path

Command = Sequence[str]
_PEAK = """
import runpy, sys
sys.argv = sys.argv[1:]
try:
    runpy.run_module(sys.argv[0], run_name="__main__", alter_sys=True)
finally:
    with open("/proc/self/status") as facts:
        print(next(line.split()[1] for line in facts if line.startswith("VmHWM")), file=sys.stderr)
"""


def python(*words: str) -> Command:
    """The command that runs this Python with `words`."""
    return [sys.executable, *words]


def program(*words: str) -> Command:
    """The command that runs kommissorium with `words`."""
    return python("-m", "kommissorium", *words)


def medians(commands: Mapping[str, tuple[Command, Path | None]], rounds: int = 9) -> dict[str, float]:
    """The median seconds of each command; beside it the folder that it keeps compiled templates in, None for nothing kept.

    Each is run once before the rounds begin, so that Python's own compiled modules are there, and kept templates where they are wanted.
    """
    taken: dict[str, list[float]] = {name: [] for name in commands}
    for number in range(rounds + 1):
        for name, (command, kept) in commands.items():
            seconds = _seconds(command, kept)
            if number:
                taken[name].append(seconds)
    return {name: statistics.median(all_seconds) for name, all_seconds in taken.items()}


def _seconds(command: Command, kept: Path | None) -> float:
    start = time.perf_counter()
    code = subprocess.run(command, check=False, capture_output=True, env=_surroundings(kept)).returncode
    taken = time.perf_counter() - start
    # a check that finds something ends with 1
    assert code == 0 or (code == 1 and "tjek" in command), command
    return taken


def _surroundings(kept: Path | None) -> dict[str, str]:
    # Without its compiled modules Python would be measured compiling them, which happens once for each installation.
    plain = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    return plain | {"KOMMISSORIUM_CACHE": str(kept) if kept else ""}


def peak_megabytes(command: Command) -> float:
    """The most memory that a command made by `python("-m", …)` holds at once; Linux only."""
    answer = subprocess.run(
        [command[0], "-c", _PEAK, *command[2:]], check=False, capture_output=True, text=True, encoding="utf-8", env=_surroundings(None)
    )
    return int(answer.stderr.split()[-1]) / 1024
