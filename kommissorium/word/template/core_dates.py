"""Dates in the core properties come from the input, never from the clock (ECMA-376 part 2, 8.3)."""

from datetime import date

from kommissorium.word.ooxml.names import DUBLIN_CORE_TERMS
from kommissorium.word.ooxml.package import Package
from kommissorium.word.ooxml.xml import parse, serialise
from kommissorium.word.ooxml.zip_writer import Member, deflated, inflated


def with_date(package: Package, part: str, rendered: Member | None, day: date) -> Member:
    """The core properties with `day` as the date of making and of the last change, where they have such dates."""
    root = parse(inflated(rendered) if rendered else package.read(part))
    for name in ("created", "modified"):
        for element in root.iter(f"{{{DUBLIN_CORE_TERMS}}}{name}"):
            element.text = f"{day.isoformat()}T00:00:00Z"
    return deflated(part, [serialise(root)])
