"""`kommissorium byg --live`: builds again at every save, until the user stops it."""

from pathlib import Path

from kommissorium.cli import output as terminal
from kommissorium.diagnostics.finding import Finding
from kommissorium.reporters.live import report_failure, report_round, waiting_for
from kommissorium.texts import _
from kommissorium.workflows.build import BuildResult, Wish
from kommissorium.workflows.live.rounds import Round, live_rounds


def build_live(file: Path, wish: Wish) -> None:
    """Shows what each save has made of the document; returns when the user presses Ctrl-C."""
    screen = _Screen()
    try:
        for one in live_rounds(file, wish):
            screen.show(one)
    except KeyboardInterrupt:
        terminal.show("\n" + _("Stoppet."))


class _Screen:
    """Tells what is new since the round before."""

    def __init__(self) -> None:
        self._told: set[tuple[str, str]] = set()
        self._holes = -1
        self._watched: tuple[Path, ...] = ()

    def show(self, one: Round) -> None:
        if one.result is None:
            terminal.show(report_failure(one.errors))
        else:
            self._show_built(one, one.result)
        if one.watched != self._watched:
            self._watched = one.watched
            terminal.show(waiting_for(one.watched))

    def _show_built(self, one: Round, result: BuildResult) -> None:
        holes = len(result.holes)
        new = [finding for finding in result.findings if _key(finding) not in self._told]
        terminal.show(report_round(result.outputs, one.changes, new, holes if holes != self._holes else 0))
        self._told, self._holes = {_key(finding) for finding in result.findings}, holes


def _key(finding: Finding) -> tuple[str, str]:
    """What makes a finding the same although its line has moved."""
    return finding.code, finding.message
