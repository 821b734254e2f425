"""A real terminal in which the program runs, and what somebody in front of it sees."""

import os
import re
import sys
import time
from pathlib import Path

import pexpect
import pyte

from tests.tools import ROOT

UP, DOWN, ENTER, SPACE, CTRL_C = "\x1b[A", "\x1b[B", "\r", " ", "\x03"
_PATIENCE = 30


class Terminal:
    """A terminal of 80 columns, tall enough that nothing scrolls away."""

    def __init__(self, folder: Path, *words: str, columns: int = 80, **environment: str) -> None:
        # Without an emulator that answers, prompt_toolkit must not ask where the cursor is.
        known = {"PROMPT_TOOLKIT_NO_CPR": "1", "PYTHONPATH": str(ROOT), "TERM": "xterm-256color", "PYTHONUTF8": "1"}
        self._screen = pyte.Screen(columns, 400)
        self._stream = pyte.ByteStream(self._screen)
        self._before: list[str] = []
        inherited = {name: value for name, value in os.environ.items() if name not in ("COLUMNS", "LINES")}
        command = ["-m", "kommissorium", *words]
        self._process = pexpect.spawn(
            sys.executable, command, cwd=folder, env={**inherited, **known, **environment}, dimensions=(400, columns), timeout=_PATIENCE
        )

    def type(self, *keys: str) -> None:
        """Types texts and keys."""
        self._before = self.lines()
        self._process.send("".join(keys))

    def answer(self, prompt: str, text: str) -> None:
        """Waits until the last line is the prompt, and types the answer."""
        self.wait(prompt)
        self.type(text, ENTER)

    def wait(self, last: str) -> list[str]:
        """What the screen shows when the last line is `last` and something has changed since the last key."""
        end = time.monotonic() + _PATIENCE
        while time.monotonic() < end:
            self._read()
            lines = self.lines()
            if lines and lines[-1] == last and lines != self._before:
                return lines
        raise AssertionError("\n".join(self.lines()))

    def wait_for(self, pattern: str) -> None:
        """Waits until something on the screen fits the pattern."""
        end = time.monotonic() + _PATIENCE
        while not re.search(pattern, "\n".join(self.lines())):
            self._read()
            if time.monotonic() > end:
                raise AssertionError("\n".join(self.lines()))

    def choose(self, title: str) -> None:
        """Goes down to the line of the menu that begins with the title, and chooses it."""
        end = time.monotonic() + _PATIENCE
        while title not in (titles := self._titles()):
            self._read()  # the menu may still be being drawn
            if time.monotonic() > end:
                raise AssertionError("\n".join(self.lines()))
        self.type(DOWN * titles.index(title), ENTER)

    def _titles(self) -> list[str]:
        """The lines of the menu that is shown."""
        lines = self.lines()
        menu = lines[max((number for number, line in enumerate(lines) if line.startswith("? ")), default=len(lines)) + 1 :]
        return [line[3:].partition("  ")[0].strip() for line in menu if line.strip()]

    def end(self) -> tuple[list[str], int]:
        """All that was shown, and the exit code, when the program has ended."""
        end = time.monotonic() + _PATIENCE
        while self._process.isalive() and time.monotonic() < end:
            self._read()
        self._read()
        self._process.close()
        return self.lines(), self._process.exitstatus

    def lines(self) -> list[str]:
        """What the screen shows, without the blank lines at its end."""
        lines = [line.rstrip() for line in self._screen.display]
        while lines and not lines[-1]:
            lines.pop()
        return lines

    def _read(self) -> None:
        try:
            self._stream.feed(self._process.read_nonblocking(100_000, timeout=0.05))
        except (pexpect.TIMEOUT, pexpect.EOF):
            return


_PROMPT = re.compile(r"(\? [^:]+:) ?(.*)")
_MENU = "(piletaster og Enter)"


def play(folder: Path, words: list[str], shown: list[str]) -> list[str]:
    """The screen of a run in which somebody answers as in `shown`; where that ends with a menu, the run is broken off there."""
    terminal = Terminal(folder, *words)
    for prompt, answer in (match.groups() for line in shown if (match := _PROMPT.match(line))):
        if answer == _MENU:
            terminal.wait(shown[-1])
            seen = terminal.lines()
            terminal.type(CTRL_C)
            terminal.end()
            return seen
        terminal.wait_for(rf"{re.escape(prompt)}($| {re.escape(_MENU)}(\n.*)*$)")
        terminal.choose(answer) if _MENU in "\n".join(terminal.lines()[-40:]) else terminal.answer(prompt, answer)
    return terminal.end()[0]
