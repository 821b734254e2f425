"""From a problem of the model to a finding with its lines."""

from kommissorium.diagnostics.finding import Finding
from kommissorium.model.problems import Problem
from kommissorium.source.positions import Positions


def finding_of(problem: Problem, positions: Positions) -> Finding:
    """The same problem with its places in the file."""
    other = positions.place(problem.other) if problem.other is not None else None
    return Finding(problem.code, problem.severity, problem.message, problem.hint, positions.place(problem.path), other)
