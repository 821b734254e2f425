"""What somebody who named a field that is not there may have meant."""

from kommissorium.diagnostics.nearest import nearest
from kommissorium.texts import _
from kommissorium.word.checks.inference.facts import Missing
from kommissorium.word.checks.inference.fields import Fields, Kind
from kommissorium.word.checks.inference.values import Value

_MOST_NAMES = 8


def suggestion(fact: Missing, fields: Fields) -> str:
    """What to do: the nearest name at that spot, or the path at which the field stands."""
    if fact.name == "loop":
        return _("»loop« kan kun bruges inde i en gentagelse.")
    if fact.name in ("caller", "varargs", "kwargs") and fact.owner is None:
        return _("»{name}« kan kun bruges inde i en makro.", name=fact.name)
    return _at_the_top(fact, fields) if fact.owner is None else _in(fact.owner, fact)


def _in(owner: Value, fact: Missing) -> str:
    """The nearest field of what was asked."""
    if meant := nearest(fact.name, fact.known):
        return _("Mente du »{name}«?", name=f"{owner.path}.{meant}" if owner.path and "[]" not in owner.path else meant)
    if owner.kind is Kind.RECORD and fact.known:
        names = ", ".join(fact.known[:_MOST_NAMES])
        return _("Felterne er {names} med flere.", names=names) if len(fact.known) > _MOST_NAMES else _("Felterne er {names}.", names=names)
    if owner.kind is Kind.LIST:
        return _("Det er en liste. Brug »{% for … in … %}«, og spørg om feltet i hver række.")
    return _("Slet punktummet og det, der står efter.")


def _at_the_top(fact: Missing, fields: Fields) -> str:
    paths = {path: path.rpartition(".")[2] for path, _field in fields.paths()}
    same = [path for path, name in paths.items() if name == fact.name]
    if not same and (meant := nearest(fact.name, fact.known)):
        return _("Mente du »{name}«?", name=meant)
    if fact.bound_elsewhere:
        return _("»{name}« findes kun inde i den gentagelse eller blok, som giver det navnet. Flyt mærket derind.", name=fact.name)
    meant = nearest(fact.name, paths.values())
    close = same or [path for path, name in paths.items() if name == meant]
    return _path(close[0]) if close else _("Ret navnet, eller slet mærket. »kommissorium skabelon felter« viser alle felter.")


def _path(path: str) -> str:
    owner, is_row, field = path.rpartition("[].")
    if not is_row:
        return _("Mente du »{name}«?", name=path)
    return _("»{name}« er et felt i rækkerne i »{list}«. Brug det inde i »{{% for … in {list} %}}«.", name=field, list=owner)
