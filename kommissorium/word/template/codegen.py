"""The one bridge into Jinja's code generator: every value that is printed goes through `context.emit(value, line)`.

Written against Jinja 3.1. Its generator prints values in two ways, and both are named here: ordinary output
(`_output_child_pre/_post`) and the results of call, filter and recursive loops (`start_write`, `end_write`). Turns of loops are counted
by wrapping what is looped over.
"""

from typing import Any

from jinja2 import nodes
from jinja2.compiler import CodeGenerator, Frame


class Generator(CodeGenerator):
    """Prints through `emit`, folds nothing at compile time, and counts the turns of loops."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self._looped_over: set[int] = set()
        self._line = 0

    def _make_finalize(self) -> CodeGenerator._FinalizeInfo:  # the base class's own name for it
        return self._FinalizeInfo(None, None)

    def _output_child_pre(self, node: nodes.Expr, frame: Frame, finalize: CodeGenerator._FinalizeInfo) -> None:
        self.write("context.emit(")

    def _output_child_post(self, node: nodes.Expr, frame: Frame, finalize: CodeGenerator._FinalizeInfo) -> None:
        self.write(f", {node.lineno})")

    def start_write(self, frame: Frame, node: nodes.Node | None = None) -> None:
        """Begins to print the result of a call, a filter block or a recursive loop."""
        super().start_write(frame, node)
        self._line = node.lineno if node is not None else 0
        self.write("context.emit(")

    def end_write(self, frame: Frame) -> None:
        """Ends what `start_write` began."""
        self.write(f", {self._line})")
        super().end_write(frame)

    def visit_For(self, node: nodes.For, frame: Frame) -> None:  # Jinja's name
        """A loop, its turns counted."""
        self._looped_over.add(id(node.iter))
        super().visit_For(node, frame)

    def visit(self, node: nodes.Node, *args: Any, **kwargs: Any) -> Any:
        """Any node; what is looped over is wrapped in `context.counted(…)`."""
        if id(node) not in self._looped_over:
            return super().visit(node, *args, **kwargs)
        self._looped_over.discard(id(node))
        self.write("context.counted(")
        super().visit(node, *args, **kwargs)
        self.write(")")
        return None

    def visit_With(self, node: nodes.With, frame: Frame) -> None:  # Jinja's name
        """A `with` block, whose own line Jinja would not note."""
        self.newline(node)
        super().visit_With(node, frame)
