"""Several stretches as one: "marts-april 2020", "3. eller 4. kvartal 2020", "fra 1. marts til 30. april 2020"."""

import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from kommissorium.danish.periods.grammar import read_unit
from kommissorium.danish.periods.units import Unit, add_months, months
from kommissorium.danish.periods.values import Præcision, TidspunktFejl
from kommissorium.texts import _

_WORDS = r"\s(?:til og med|til|eller|og|samt)\s"
# Dates hold hyphens and strokes of their own: the surest separators are tried first.
_SEPARATORS = (rf"({_WORDS})", rf"({_WORDS}|\s?-\s?|,\s)", rf"({_WORDS}|\s?-\s?|,\s|\s?/\s?)")
_WEEKS = r"uge(?:r|rne)?\s"
_PRINTED = {"-": "-", "/": "/", ",": ", ", "og": " og ", "eller": " eller "}
_SAME = {"til": "-", "til og med": "-", "samt": "og"}


def read_stretch(words: str) -> Unit | None:
    """The stretch, single or from several, that `words` name; None where they name none.

    Raises TidspunktFejl for a day, week or quarter that does not exist, and for stretches that do not follow each other.
    """
    if unit := read_unit(words):
        return unit
    for separator in _SEPARATORS:
        pieces = re.split(separator, words)
        units = _read_pieces(pieces[::2]) if len(pieces) > 1 else None
        if units:
            return _joined(units, [_SAME.get(word.strip(), word.strip()) for word in pieces[1::2]])
    return None


def read_from_to(words: str) -> Unit | None:
    """The stretch that "fra … til …" or "mellem … og …" names; None for other words."""
    if words.startswith("mellem "):
        return _span_only(re.sub(r"\sog\s", " til ", words.removeprefix("mellem "), count=1))
    for opening in ("fra og med ", "fra "):
        if words.startswith(opening):
            return _span_only(words.removeprefix(opening))
    return None


def _span_only(words: str) -> Unit | None:
    if not re.search(r"\stil\s|-", words) or read_unit(words):
        return None
    return read_stretch(words)


def _read_pieces(pieces: Sequence[str]) -> list[Unit] | None:
    """The units of all pieces, read from the last, which carries what the others leave out; None when one cannot be read."""
    if re.match(_WEEKS, pieces[0]):
        pieces = [f"uge {re.sub(_WEEKS, '', piece)}" for piece in pieces]
    last = read_unit(pieces[-1])
    units = [last]
    for piece in reversed(pieces[:-1]):
        if units[0] is None:
            return None
        units.insert(0, _read_with(piece, units[0]))
    found = [unit for unit in units if unit]
    return _winter_last(found) if len(found) == len(pieces) else None


def _read_with(piece: str, following: Unit) -> Unit | None:
    year = following.year or following.core
    for words in (piece, f"{piece} {year}", f"{piece}{following.suffix} {year}"):
        if unit := read_unit(words):
            return unit
    return None


def _winter_last(units: list[Unit]) -> list[Unit]:
    """The units, where a winter named after another season of its year is the winter that follows."""
    *before, last = units
    if before and last.core == "vinteren" and last.year == before[-1].year and before[-1].first > last.first:
        first, end = months(add_months(last.first, 12), 3)
        return [*before, replace(last, first=first, last=end)]
    return units


def _joined(units: list[Unit], words: list[str]) -> Unit | None:
    if any(one.first >= other.first for one, other in pairwise(units)):
        raise TidspunktFejl(
            _("Tidspunkterne står ikke i rækkefølge: {other} kommer ikke efter {one}.", one=units[0], other=units[-1]),
            _("Skriv det første først, og skriv årstal på begge, hvis det er to forskellige år."),
        )
    first, last = units[0], units[-1]
    frames = {(unit.prefix, unit.suffix, unit.year, unit.precision) for unit in units}
    single_words = not any(" " in unit.core for unit in units)
    if "-" in words and not (len(frames) == 1 and single_words):
        return _from_to(first, last) if len(units) == 2 else None
    if len(frames) == 1:
        core = _listed([_core(unit, words) for unit in units], words)
        return replace(first, core=core, last=last.last, precision=Præcision.TIDSRUM)
    years = {unit.year for unit in units}
    names = [unit.name if len(years) == 1 else str(unit) for unit in units]
    core = _listed(names, ["eller" if word == "/" else word for word in words])
    return Unit(core, first.first, last.last, Præcision.TIDSRUM, first.year if len(years) == 1 else "")


def _from_to(first: Unit, last: Unit) -> Unit:
    start = first.name if first.year == last.year else str(first)
    return Unit(f"fra {start} til {last}", first.first, last.last, Præcision.TIDSRUM)


def _core(unit: Unit, words: Sequence[str]) -> str:
    """The core as it stands in a list; a season loses its article beside a hyphen or a stroke."""
    indefinite = unit.precision is Præcision.ÅRSTID and ("-" in words or "/" in words)
    return unit.core[:-2] if indefinite else unit.core


def _listed(names: Sequence[str], words: Sequence[str]) -> str:
    return names[0] + "".join(_PRINTED[word] + name for word, name in zip(words, names[1:], strict=True))
