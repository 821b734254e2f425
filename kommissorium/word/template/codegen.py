"""The one bridge into Jinja's code generator: every value that is printed goes through `context.emit(value, line)`.

Written against Jinja 3.1. Its generator prints values in two ways, and both are named here: ordinary output
(`_output_child_pre/_post`) and the results of call, filter and recursive loops (`start_write`, `end_write`). What is looped over, what
names are set to, lists, slices, comparisons and joined texts are handed to the context too, which counts and bounds them.
"""

from typing import Any

from jinja2 import nodes
from jinja2.compiler import CodeGenerator, Frame

_CONTAINERS = (nodes.List, nodes.Tuple)


class Generator(CodeGenerator):
    """Prints through `emit`, folds nothing at compile time, and hands to the context what must be bounded."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self._wrapped: dict[int, str] = {}
        self._line = 0

    def _make_finalize(self) -> CodeGenerator._FinalizeInfo:  # the base class's own name for it
        return self._FinalizeInfo(None, None)

    def _output_child_pre(self, node: nodes.Expr, frame: Frame, finalize: CodeGenerator._FinalizeInfo) -> None:
        self.write("context.emit(" if frame.buffer is None else "context.emit_held(")

    def _output_child_post(self, node: nodes.Expr, frame: Frame, finalize: CodeGenerator._FinalizeInfo) -> None:
        self.write(f", {node.lineno})")

    def start_write(self, frame: Frame, node: nodes.Node | None = None) -> None:
        """Begins to print the result of a call, a filter block or a recursive loop."""
        super().start_write(frame, node)
        self._line = node.lineno if node is not None else 0
        self.write("context.emit(" if frame.buffer is None else "context.emit_held(")

    def end_write(self, frame: Frame) -> None:
        """Ends what `start_write` began."""
        self.write(f", {self._line})")
        super().end_write(frame)

    def write_commons(self) -> None:
        """The names that all generated functions use; captured text is counted."""
        super().write_commons()
        self.writeline("concat = context.captured")

    def visit_For(self, node: nodes.For, frame: Frame) -> None:  # Jinja's name
        """A loop, its turns counted; in captured text also the pieces that it prints."""
        pieces = 0 if frame.buffer is None and not node.recursive else sum(len(output.nodes) for output in node.find_all(nodes.Output))
        self._wrapped[id(node.iter)] = f"counted({pieces}, "
        super().visit_For(node, frame)

    def visit(self, node: nodes.Node, *args: Any, **kwargs: Any) -> Any:
        """Any node, with the context's function around it where one was asked for."""
        function = self._wrapped.pop(id(node), None)
        if function is None:
            return super().visit(node, *args, **kwargs)
        self.write(f"context.{function}")
        super().visit(node, *args, **kwargs)
        self.write(")")
        return None

    def visit_Assign(self, node: nodes.Assign, frame: Frame) -> None:  # Jinja's name
        """A name that is set; a value that is missing fails here and not where the name is used."""
        self._wrapped[id(node.node)] = "known("
        self.newline(node)
        super().visit_Assign(node, frame)

    def visit_With(self, node: nodes.With, frame: Frame) -> None:  # Jinja's name
        """A `with` block, whose own line Jinja would not note."""
        self._wrapped.update((id(value), "known(") for value in node.values)
        self.newline(node)
        super().visit_With(node, frame)

    def macro_body(self, node: nodes.Macro | nodes.CallBlock, frame: Frame) -> Any:
        """The function of a macro; the values that its parameters have by themselves fail there when they are missing."""
        self._wrapped.update((id(value), "known(") for value in node.defaults)
        return super().macro_body(node, frame)

    def visit_List(self, node: nodes.List, frame: Frame) -> None:  # Jinja's name
        """A list that is written out, its size counted."""
        self.write("context.made(")
        super().visit_List(node, frame)
        self.write(")")

    def visit_Tuple(self, node: nodes.Tuple, frame: Frame) -> None:  # Jinja's name
        """A tuple that is written out, its size counted, or several names that are set."""
        if node.ctx != "load":
            super().visit_Tuple(node, frame)
            return
        self.write("context.made(")
        super().visit_Tuple(node, frame)
        self.write(")")

    def visit_Dict(self, node: nodes.Dict, frame: Frame) -> None:  # Jinja's name
        """A record that is written out, its keys checked before they are looked up."""
        self.write("context.record((")
        for item in node.items:
            for part in (item.key, item.value):
                self.visit(part, frame)
                self.write(", ")
        self.write("))")

    def visit_Concat(self, node: nodes.Concat, frame: Frame) -> None:  # Jinja's name
        """Texts joined with `~`."""
        self.write("context.joined((")
        for part in node.nodes:
            self.visit(part, frame)
            self.write(", ")
        self.write("))")

    def visit_Compare(self, node: nodes.Compare, frame: Frame) -> None:  # Jinja's name
        """A comparison; those with a text or number of the template itself need no care."""
        if _is_harmless(node):
            super().visit_Compare(node, frame)
            return
        self.write("context.compared(")
        self.visit(node.expr, frame)
        for operand in node.ops:
            self.write(f", {operand.op!r}, ")
            self.visit(operand.expr, frame)
        self.write(")")

    def visit_Getitem(self, node: nodes.Getitem, frame: Frame) -> None:  # Jinja's name
        """An item, or a slice, which Jinja would not ask the environment for."""
        if not isinstance(node.arg, nodes.Slice):
            super().visit_Getitem(node, frame)
            return
        self.write("context.sliced(")
        self.visit(node.node, frame)
        for part in (node.arg.start, node.arg.stop, node.arg.step):
            self.write(", ")
            if part is None:
                self.write("None")
            else:
                self.visit(part, frame)
        self.write(")")


def _is_harmless(node: nodes.Compare) -> bool:
    """Whether one side of the comparison is written out in the template."""
    if len(node.ops) != 1:
        return False
    sign, left, right = node.ops[0].op, node.expr, node.ops[0].expr
    if sign in ("in", "notin"):
        listed = isinstance(right, _CONTAINERS) and all(isinstance(item, nodes.Const) for item in right.items)
        return isinstance(left, nodes.Const) or listed
    return isinstance(left, nodes.Const) or isinstance(right, nodes.Const)
