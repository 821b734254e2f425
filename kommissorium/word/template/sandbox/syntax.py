"""What a template says, checked before it runs: names, filters, tests and kinds of tags."""

from collections.abc import Collection, Iterable
from typing import NoReturn

from jinja2 import nodes

from kommissorium.diagnostics.nearest import nearest
from kommissorium.texts import _
from kommissorium.word.template.sandbox.filters import NOT_OFFERED
from kommissorium.word.template.sandbox.refusals import RefusedTagError

_REFUSED_NODES = (nodes.Extends, nodes.Block, nodes.Include, nodes.Import, nodes.FromImport, nodes.ScopedEvalContextModifier)
_OWN_NAMES = ("_footnote", "_endnote", "_punkt")
"""Names that the engine itself sets: captured notes, the items of a repeating content control."""


class Checker:
    """Checks one part's syntax tree."""

    def __init__(self, filters: Collection[str], tests: Collection[str], own_lines: Collection[int]) -> None:
        """`filters` and `tests` are known; `own_lines` are those of the engine's own tags, whose names begin with an underscore."""
        self._filters, self._tests = filters, tests
        self._own_lines = set(own_lines)
        """The lines on which the engine's one function of its own was not met yet; what else stands there was typed."""

    def check(self, tree: nodes.Template) -> None:
        """Raises RefusedTagError for the first fault found; filters and tests that Word gave a capital are read as meant."""
        waiting: list[nodes.Node] = [tree]
        while waiting:
            node = waiting.pop()
            if isinstance(node, nodes.Name | nodes.NSRef):
                self._name(node)
            elif isinstance(node, nodes.Call | nodes.Filter | nodes.Test):
                self._call(node)
            elif isinstance(node, nodes.Macro | nodes.CallBlock):
                _parameters(node)
            elif isinstance(node, _REFUSED_NODES):
                _fail(_("»{tag}« kan ikke bruges i Word-skabeloner."), _("Skriv indholdet ind på stedet."), node.lineno)
            waiting += reversed(list(node.iter_child_nodes()))

    def _name(self, node: nodes.Name | nodes.NSRef) -> None:
        name = node.name
        if name.startswith("_") and not name.startswith(_OWN_NAMES) and not self._is_own(node.lineno):
            message = _("Navnet »{name}« i »{{tag}}« begynder med »_« og hører ikke til data.", name=name)
            _fail(message, _("Brug et af felterne i data."), node.lineno)
        if name in ("self", "super") and isinstance(node, nodes.Name) and node.ctx == "load":
            message = _("»{name}« i »{{tag}}« kan ikke bruges i Word-skabeloner.", name=name)
            _fail(message, _("Brug en makro, hvis noget skal stå flere steder."), node.lineno)

    def _is_own(self, line: int) -> bool:
        """Whether the engine itself wrote the name on its own line: the outermost function, which is met first."""
        is_own = line in self._own_lines
        self._own_lines.discard(line)
        return is_own

    def _call(self, node: nodes.Call | nodes.Filter | nodes.Test) -> None:
        if node.dyn_args is not None or node.dyn_kwargs is not None:
            _fail(_("»*« og »**« foran en værdi i »{tag}« kan ikke bruges."), _("Nævn værdierne en for en."), node.lineno)
        _check_twice([keyword.key for keyword in node.kwargs if isinstance(keyword, nodes.Keyword)], node.lineno)
        if isinstance(node, nodes.Filter):
            node.name = _as_meant(node.name, self._filters)
            if node.name not in self._filters:
                self._unknown_filter(node.name, node.lineno)
        if isinstance(node, nodes.Test):
            self._test(node)

    def _test(self, node: nodes.Test) -> None:
        node.name = _as_meant(node.name, self._tests)
        if node.name not in self._tests:
            message = _("Prøven »{name}« i »{{tag}}« findes ikke.", name=node.name)
            _fail(message, _meant(node.name, self._tests) or _("Brug en af de prøver, der findes."), node.lineno, "S212")

    def _unknown_filter(self, name: str, line: int) -> NoReturn:
        if name in NOT_OFFERED:
            _fail(_("Filteret »{name}« i »{{tag}}« kan ikke bruges i Word-skabeloner.", name=name), _("Fjern det."), line, "S212")
        hint = _meant(name, self._filters) or _("Brug et af de filtre, der findes.")
        _fail(_("Filteret »{name}« i »{{tag}}« findes ikke.", name=name), hint, line, "S212")


def _as_meant(name: str, known: Collection[str]) -> str:
    """The known name that Word gave a capital; `name` itself where there is none."""
    small = name[:1].lower() + name[1:]
    return small if name not in known and small in known else name


def _meant(name: str, known: Iterable[str]) -> str:
    """The question whether the nearest of the known names was meant; empty when none is near."""
    match = nearest(name, (one for one in known if one.isalpha() and one not in NOT_OFFERED))
    return _("Mente du »{name}«?", name=match) if match else ""


def _parameters(node: nodes.Macro | nodes.CallBlock) -> None:
    _check_twice([argument.name for argument in node.args], node.lineno)


def _check_twice(names: Iterable[str], line: int) -> None:
    seen: set[str] = set()
    for name in names:
        if name in seen:
            _fail(_("»{name}« står to gange i »{{tag}}«.", name=name), _("Giv hver værdi sit eget navn."), line)
        seen.add(name)


def _fail(message: str, hint: str, line: int, code: str = "S214") -> NoReturn:
    raise RefusedTagError(message, hint, line, code)
