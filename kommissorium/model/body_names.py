"""Writes out the names of bodies as a document has them: the whole name with its abbreviation first, then the abbreviation."""

from collections.abc import Sequence

from kommissorium.model.answers import HOLE
from kommissorium.model.bodies import Form, Nævnt, find_body, genitive
from kommissorium.model.kommissorium import Kommissorium
from kommissorium.model.leaves import leaves, replaced
from kommissorium.model.profile import JaNej, Profil
from kommissorium.model.texts import Organ
from kommissorium.model.walk import Path


def write_out(kommissorium: Kommissorium, profil: Profil | None, paths: Sequence[Path] = ((),)) -> Kommissorium:
    """The kommissorium with its values of type `Organ` as they are printed; texts of other types are never changed.

    `paths` are the answers that the document prints, in its order, which says what comes first: all, unless told. Who settles the
    open questions stands after them all. Without a profile nothing changes.
    """
    if profil is None:
        return kommissorium
    names = _names(kommissorium, profil, paths)
    return replaced(kommissorium, lambda path, value: names.get(path, value))


def _names(kommissorium: Kommissorium, profil: Profil, paths: Sequence[Path]) -> dict[Path, Organ]:
    """What each value of type `Organ` that names a body becomes, by its path."""
    found = [(_place(path, paths), path, value) for path, value in leaves(kommissorium) if isinstance(value, Organ)]
    # A stable sort: the open questions stand together near the end.
    printed = sorted((entry for entry in found if entry[0] is not None), key=lambda entry: (HOLE in entry[1], entry[0]))
    written: set[str] = set()
    names = {}
    for _number, path, value in printed:
        if named := find_body(value, profil):
            names[path] = Organ(_name(named, profil, is_first=named.organ.navn not in written))
            if named.form is not Form.UBESTEMT:
                written.add(named.organ.navn)
    return names


def _place(path: Path, paths: Sequence[Path]) -> int | None:
    """At which of the paths the answer stands; None where it is not printed."""
    return next((number for number, start in enumerate(paths) if path[: len(start)] == start), None)


def _name(named: Nævnt, profil: Profil, *, is_first: bool) -> str:
    organ, short = named.organ, named.organ.forkortelse
    if named.form is Form.UBESTEMT:
        return str(organ.ubestemt)
    whole = (organ.genitiv or genitive(organ.navn)) if named.is_genitive else organ.navn
    if not short or profil.forkort is JaNej.NEJ:
        return whole
    if is_first:
        return f"{whole} ({short})"
    return genitive(short) if named.is_genitive else short
