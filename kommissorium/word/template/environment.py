"""The sandbox that templates run in: strict, escaped by us, and without anything that reaches out of the data."""

from collections.abc import Callable, Mapping
from functools import partial
from types import CodeType
from typing import Any

import jinja2
from jinja2 import nodes
from jinja2.exceptions import SecurityError, TemplateAssertionError, UndefinedError
from jinja2.runtime import StrictUndefined
from jinja2.sandbox import SandboxedEnvironment
from jinja2.utils import missing

from kommissorium.texts import _
from kommissorium.word.content.fragment import captured
from kommissorium.word.template.codegen import Generator
from kommissorium.word.template.limits import DEFAULT_LIMITS, Limits
from kommissorium.word.template.source import BLOCK_START, COMMENT_START, END, VALUE_START
from kommissorium.word.template.state import RenderContext

_FILTERS = frozenset(
    [
        "abs",
        "capitalize",
        "count",
        "d",
        "default",
        "dictsort",
        "first",
        "float",
        "groupby",
        "int",
        "items",
        "join",
        "last",
        "length",
        "list",
        "lower",
        "map",
        "max",
        "min",
        "reject",
        "rejectattr",
        "replace",
        "reverse",
        "round",
        "select",
        "selectattr",
        "sort",
        "string",
        "sum",
        "title",
        "trim",
        "truncate",
        "unique",
        "upper",
        "wordcount",
    ]
)
"""Jinja's own filters that templates may use; those that can make something huge out of a number are not among them."""
_KEPT_AS_TEXT = ("e", "escape", "forceescape", "safe")
"""Everything is escaped already: for templates that come from elsewhere these do nothing."""
_METHODS: Mapping[type, frozenset[str]] = {
    str: frozenset(
        [
            "capitalize",
            "casefold",
            "endswith",
            "find",
            "isdigit",
            "lower",
            "lstrip",
            "removeprefix",
            "removesuffix",
            "rstrip",
            "split",
            "splitlines",
            "startswith",
            "strip",
            "title",
            "upper",
        ]
    ),
    dict: frozenset(("get", "items", "keys", "values")),
    list: frozenset(("index",)),
}
_GLOBALS = frozenset(("dict", "namespace", "joiner"))


class MissingNameError(UndefinedError):
    """A template uses a name that the data does not have."""

    def __init__(self, name: str, owner: object, message: str) -> None:
        super().__init__(message)
        self.name, self.owner = name, owner

    @property
    def known(self) -> tuple[str, ...]:
        """The names that the owner has instead; none when it is the whole of the data."""
        return tuple(map(str, self.owner)) if isinstance(self.owner, dict) else ()


class MissingName(StrictUndefined):
    """Stands for a name that the data does not have; using it in any way raises MissingNameError."""

    __slots__ = ()

    def __init__(self, hint: str | None = None, obj: Any = missing, name: str | None = None, exc: Any = None) -> None:
        refused = exc is SecurityError
        super().__init__(hint, obj, name, exc if refused else partial(MissingNameError, name or "", obj))  # type: ignore[arg-type]

    @property
    def _undefined_message(self) -> str:
        if self._undefined_hint:
            return self._undefined_hint
        if self._undefined_obj is missing:
            return _("Feltet »{name}« findes ikke.", name=self._undefined_name)
        return _("Feltet »{name}« findes ikke her.", name=self._undefined_name)


class Environment(SandboxedEnvironment):
    """Jinja with our delimiters, our printing and an allow-list of everything else."""

    code_generator_class = Generator
    context_class = RenderContext
    concat = staticmethod(captured)  # type: ignore[assignment]
    intercepted_binops = frozenset(("*", "**", "+", "%", "//", "/", "-"))

    def __init__(self, filters: Mapping[str, Callable[..., Any]] | None = None, limits: Limits = DEFAULT_LIMITS) -> None:
        """An environment in which `filters` are known beside Jinja's harmless ones."""
        super().__init__(
            block_start_string=BLOCK_START,
            block_end_string=END,
            variable_start_string=VALUE_START,
            variable_end_string=END,
            comment_start_string=COMMENT_START,
            comment_end_string=END,
            autoescape=False,
            undefined=MissingName,
            keep_trailing_newline=True,
            optimized=False,
            cache_size=0,
            auto_reload=False,
        )
        self.limits = limits
        self.filters = {name: function for name, function in self.filters.items() if name in _FILTERS}
        self.filters |= dict.fromkeys(_KEPT_AS_TEXT, _unchanged)
        self.filters |= dict(filters or {})
        self.globals = {name: value for name, value in self.globals.items() if name in _GLOBALS}
        self.globals["range"] = self._range

    def compile_source(self, source: str, part: str) -> CodeType:
        """The code of `source`.

        Raises TemplateSyntaxError, also for filters and tests that are not known, wherever in the template they stand.
        """
        tree = self.parse(source, part, part)
        for kind, known in ((nodes.Filter, self.filters), (nodes.Test, self.tests)):
            for node in tree.find_all(kind):
                if node.name not in known:
                    raise TemplateAssertionError(f"No {kind.__name__.lower()} named '{node.name}'.", node.lineno, part, part)
        return self.compile(tree, name=part, filename=part)

    def _range(self, *args: int) -> range:
        numbers = range(*args)
        if len(numbers) > self.limits.turns:
            raise SecurityError(_("Tallet i »range« er for stort."))
        return numbers

    def getattr(self, obj: Any, attribute: str) -> Any:
        """The field `attribute` of `obj`; in a record the data come before its methods."""
        if isinstance(obj, dict):
            try:
                return obj[attribute]
            except KeyError:
                pass
        return super().getattr(obj, attribute)

    def is_safe_attribute(self, obj: Any, attr: str, value: Any) -> bool:
        """Only harmless methods of texts, lists and records, and the loop's own fields."""
        if attr.startswith("_"):
            return False
        for kind, names in _METHODS.items():
            if isinstance(obj, kind):
                return attr in names
        return isinstance(obj, (jinja2.runtime.LoopContext, jinja2.utils.Namespace, nodes.Node)) or not callable(value)

    def call_binop(self, context: jinja2.runtime.Context, operator: str, left: Any, right: Any) -> Any:
        """An operator, unless its result would be too large to hold."""
        if operator == "*" and _repeats_too_often(left, right, self.limits.text):
            raise SecurityError(_("Gentagelsen af en tekst med »*« bliver for lang."))
        if operator == "**" and (abs(right) > 64 or abs(left) > 10**9):
            raise SecurityError(_("Potensen bliver for stor."))
        if operator == "%" and isinstance(left, str):
            raise SecurityError(_("»%« kan ikke bruges på en tekst."))
        if operator == "+" and isinstance(left, str) and isinstance(right, str) and len(left) + len(right) > self.limits.text:
            raise SecurityError(_("Teksten bliver for lang."))
        return super().call_binop(context, operator, left, right)


def _unchanged(value: object) -> object:
    return value


def _repeats_too_often(left: object, right: object, limit: int) -> bool:
    number, repeated = (left, right) if isinstance(left, int) else (right, left)
    if isinstance(number, int) and isinstance(repeated, (str, list, tuple)):
        return len(repeated) * number > limit
    return isinstance(left, int) and isinstance(right, int) and left.bit_length() + right.bit_length() > 4096
