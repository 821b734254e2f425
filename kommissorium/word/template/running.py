"""A compiled part at work: values in, the part's XML out."""

import inspect
from collections.abc import Callable, Generator, Iterator, Mapping
from itertools import islice
from types import FrameType
from typing import NamedTuple

import jinja2
from jinja2.exceptions import TemplateError

from kommissorium.diagnostics.errors import RenderError
from kommissorium.word.template.environment import Environment
from kommissorium.word.template.link_addresses import field_address, link_function
from kommissorium.word.template.outlet import Told
from kommissorium.word.template.program import Program
from kommissorium.word.template.sandbox.functions import Offered
from kommissorium.word.template.sandbox.refusals import RefusedError
from kommissorium.word.template.state import RenderContext, RenderState
from kommissorium.word.template.unfilled_controls import unfilled_function
from kommissorium.word.template.watch import Watch

_TAG_FAILURES = (TemplateError, ArithmeticError, AttributeError, LookupError, MemoryError, RecursionError, TypeError, ValueError)
"""What the code of a tag can raise when the values do not suit it."""
_STEP = 64
"""Pieces of text that are made between two looks at how large they are and at the clock."""
_STEPS = 32
"""Steps that are joined before they are written on."""
_LARGE = 250_000
"""Characters of one step that are written on at once."""


class CompiledStory(NamedTuple):
    """A part that is ready to be rendered, any number of times and by several threads."""

    program: Program
    template: jinja2.Template

    @classmethod
    def of(cls, program: Program, environment: Environment) -> "CompiledStory":
        """The part `program`, to be run in `environment`."""
        return cls(program, environment.template_class.from_code(environment, program.code, dict(environment.globals), None))

    def text(self, values: Mapping[str, object], state: RenderState) -> Iterator[str]:
        """The part's XML in pieces.

        Raises RenderError with the place of the tag that failed.
        """
        chunks = self._chunks(values, state)
        return state.marks.settled(Watch().filtered(chunks) if self.program.watched else chunks)

    def _pieces(self, values: Mapping[str, object], state: RenderState) -> Generator[str, None, None]:
        resources = state.resources(self.program.part)
        own: dict[str, Callable[..., object]] = {**state.functions(), "_link": link_function(resources.hyperlink)}
        own["_address"] = field_address
        own["_unfilled"] = unfilled_function(state.collected.findings, self._tag_at_work)
        functions = {name: Offered(function) for name, function in own.items()}
        context = self.template.new_context(dict(values) | functions)
        if not isinstance(context, RenderContext):
            raise TypeError(context)
        context.budget = state.budget
        context.state, context.outlets, context.resources = state, self.program.outlets, resources
        context.told, context.tag_at_work = self.program.told, self._tag_at_work
        try:
            yield from self.template.root_render_func(context)
        except _TAG_FAILURES as error:
            raise self._told(error, values, context.at) from error

    def _tag_at_work(self) -> Told | None:
        """The tag of the innermost line of generated code that is running."""
        frame: FrameType | None = inspect.currentframe()
        while frame is not None and frame.f_code.co_filename != self.program.part:
            frame = frame.f_back
        return self.program.told_at(self.template.get_corresponding_lineno(frame.f_lineno)) if frame else None

    def _chunks(self, values: Mapping[str, object], state: RenderState) -> Iterator[str]:
        """The pieces joined to larger ones; what passes a limit is told at the tag that was at work."""
        pieces, budget = self._pieces(values, state), state.budget
        waiting: list[str] = []
        while True:
            step = list(islice(pieces, _STEP))
            waiting.append(text := "".join(step))
            try:
                budget.wrote(len(text))
            except RefusedError as error:
                if len(step) == _STEP:
                    pieces.throw(error)
                raise self._told(error, values) from error
            if len(step) < _STEP:
                break
            if len(waiting) == _STEPS or len(text) > _LARGE:
                yield "".join(waiting)
                waiting.clear()
        yield "".join(waiting)

    def _told(self, error: Exception, values: Mapping[str, object], at: Told | None = None) -> RenderError:
        # Documents that succeed do not pay for it at start-up.
        from kommissorium.word.template.failures import RuntimeFailures  # noqa: PLC0415

        failures = RuntimeFailures(self.program, self.template.get_corresponding_lineno)
        return RenderError(failures.finding(error, tuple(values), at))
