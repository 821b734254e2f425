"""The sandbox that templates run in: strict, escaped by us, and without anything that reaches out of the data."""

from collections.abc import Callable, Mapping
from types import CodeType
from typing import Any

from jinja2.runtime import LoopContext, Macro, Undefined
from jinja2.sandbox import SandboxedEnvironment
from jinja2.utils import Joiner

from kommissorium.texts import _
from kommissorium.word.template.codegen import Generator
from kommissorium.word.template.delimiters import BLOCK_START, COMMENT_START, END, VALUE_START
from kommissorium.word.template.limits import DEFAULT_LIMITS, Limits
from kommissorium.word.template.sandbox.conditions import TESTS
from kommissorium.word.template.sandbox.filters import offered_filters
from kommissorium.word.template.sandbox.functions import Offered, offered_functions
from kommissorium.word.template.sandbox.methods import LOOP_FIELDS, Method, attribute_of
from kommissorium.word.template.sandbox.missing import MissingName, SilentName
from kommissorium.word.template.sandbox.operators import calculate
from kommissorium.word.template.sandbox.refusals import RefusedError, RefusedTagError
from kommissorium.word.template.sandbox.sizes import check_key
from kommissorium.word.template.sandbox.syntax import Checker
from kommissorium.word.template.state import RenderContext

_MACRO_TURNS = 5
"""What a call of a macro counts for, in turns of a loop."""
_RECURSIVE_PIECES = 16
"""Pieces that one turn of a loop within itself is taken to print."""


class Environment(SandboxedEnvironment):
    """Jinja with our delimiters, our printing and an allow-list of everything else."""

    code_generator_class = Generator
    context_class = RenderContext
    intercepted_binops = frozenset(("+", "-", "*", "/", "//", "%", "**"))

    def __init__(
        self, filters: Mapping[str, Callable[..., Any]] | None = None, limits: Limits = DEFAULT_LIMITS, *, strict: bool = True
    ) -> None:
        """An environment in which `filters` are known beside Jinja's harmless ones; names that are missing fail if `strict`."""
        super().__init__(
            block_start_string=BLOCK_START,
            block_end_string=END,
            variable_start_string=VALUE_START,
            variable_end_string=END,
            comment_start_string=COMMENT_START,
            comment_end_string=END,
            autoescape=False,
            undefined=MissingName if strict else SilentName,
            keep_trailing_newline=True,
            optimized=False,
            cache_size=0,
            auto_reload=False,
        )
        self.filters = offered_filters(filters or {})
        self.tests = dict(TESTS)
        self.globals = dict(offered_functions(limits))

    def compile_source(self, source: str, part: str, own_lines: frozenset[int] = frozenset()) -> CodeType:
        """The code of `source`; on `own_lines` the engine's own functions may be used.

        Raises TemplateSyntaxError, also for filters and tests that are not known, wherever in the template they stand.
        """
        tree = self.parse(source, part, part)
        Checker(self.filters, self.tests, own_lines).check(tree)
        code = self._generate(tree, part, part)
        try:
            return self._compile(code, part)
        except SyntaxError as error:
            line = _source_line(code, error.lineno or 0)
            message, hint = _("Skabelonen er for indviklet ved »{tag}«."), _("Del blokkene eller udtrykket op.")
            raise RefusedTagError(message, hint, line, "S213") from error

    def getattr(self, obj: Any, attribute: str) -> Any:
        """The field or method `attribute` of `obj`; in a record the data come before its methods."""
        if isinstance(obj, dict):
            try:
                return obj[attribute]
            except KeyError:
                pass
        elif (obj.__class__ is LoopContext and attribute in LOOP_FIELDS) or (isinstance(obj, Undefined) and attribute[0] != "_"):
            return getattr(obj, attribute)
        if isinstance(obj, MissingName):
            obj.insist()
        try:
            return attribute_of(obj, attribute)
        except LookupError:
            return self.undefined(obj=obj, name=attribute)

    def getitem(self, obj: Any, argument: Any) -> Any:
        """The item `argument` of a list, a text or a record; a slice of a list or a text."""
        if isinstance(argument, str) and not isinstance(obj, dict):
            return self.getattr(obj, argument)
        if not isinstance(argument, slice):
            check_key(argument)
        if isinstance(obj, (dict, list, tuple, range, str, Undefined)):
            try:
                return obj[argument]
            except LookupError:
                return self.undefined(obj=obj, name=argument)
        raise RefusedError(_("»[…]« kan kun bruges på lister, tekster og afsnit."), _("Kontrollér navnet."))

    def call(self, context: Any, obj: Any, /, *args: Any, **kwargs: Any) -> Any:
        """What the macro, method or function `obj` gives."""
        kwargs.pop("_loop_vars", None)
        kwargs.pop("_block_vars", None)
        if isinstance(obj, Macro):
            context.budget.turn(_MACRO_TURNS)
            return obj(*args, **kwargs)
        if isinstance(obj, Method):
            return obj(context.budget, *args, **kwargs)
        if isinstance(obj, Offered):
            return context.budget.spend(obj(*args, **kwargs))
        if isinstance(obj, LoopContext) and len(args) == 1:
            return obj(context.counted(_RECURSIVE_PIECES, args[0]))
        if isinstance(obj, (Joiner, Undefined)):
            return obj()
        raise RefusedError(
            _("det er ikke en makro eller en metode, som skabeloner kan bruge."), _("Fjern parentesen, eller brug et filter.")
        )

    def call_binop(self, context: Any, operator: str, left: Any, right: Any) -> Any:
        """What the operator gives, unless it would be too large to hold."""
        return calculate(context.budget, operator, left, right)


def _source_line(code: str, line: int) -> int:
    """The line of the source that `line` of its generated code was made from; Jinja lists both on the code's last line."""
    pairs = code.rpartition("debug_info = '")[2].rstrip("'\n").split("&")
    lines = [tuple(map(int, pair.split("="))) for pair in pairs if "=" in pair]
    return max(((made, source) for source, made in lines if made <= line), default=(0, 1))[1]
