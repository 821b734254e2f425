"""What a template does, tag by tag and block by block: names given and lost, conditions asked, values printed."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from functools import partial
from itertools import pairwise

from jinja2 import nodes

from kommissorium.word.checks.inference import facts
from kommissorium.word.checks.inference.control_codes import as_typed, names_for, next_row, value_of_root
from kommissorium.word.checks.inference.expressions import Expressions
from kommissorium.word.checks.inference.fields import CONTENT, MACRO, UNKNOWN, Fields, Kind
from kommissorium.word.checks.inference.filters import ENDS, parts_of_group
from kommissorium.word.checks.inference.guards import Keys
from kommissorium.word.checks.inference.macros import Macro
from kommissorium.word.checks.inference.members import LOOP_VALUE
from kommissorium.word.checks.inference.needs import Reader
from kommissorium.word.checks.inference.scopes import Scopes, sure_of_list
from kommissorium.word.checks.inference.unclosed import without_doubts, without_excused
from kommissorium.word.checks.inference.values import NONE, Value
from kommissorium.word.template.repeating_controls import root_of
from kommissorium.word.template.tag import Tag
from kommissorium.word.template.tags import Opener

_DEEPEST = 60


class Statements:
    """Goes through the tags of one part; facts gather in `seen`."""

    def __init__(self, fields: Fields, read: Reader) -> None:
        """Begins with the names of `fields` and nothing else."""
        self.seen: list[facts.Fact] = []
        self.scopes = Scopes(fields)
        self._read = read
        self._expressions = Expressions(self.scopes, self.seen, self._call)
        self._macros: dict[str, Macro] = {}
        self._depth = 0

    def run(self, tags: Sequence[Tag]) -> None:
        """Reads all tags of the part, in the order in which they are carried out."""
        self._run(tags)
        for macro in [macro for macro in self._macros.values() if not macro.called]:
            self._look_into(macro, {})
        for binding in self.scopes.bindings:
            if not binding.used and binding.how in ("set", "with", "macro") and not binding.name.startswith("_"):
                self.seen.append(facts.Unused(binding.tag, binding.name, binding.how))
        self.seen[:] = without_doubts(without_excused(self.seen, self._expressions.excused), tags)

    def _run(self, tags: Sequence[Tag]) -> None:
        place = 0
        spots = {id(tag): number for number, tag in enumerate(tags)}
        while place < len(tags):
            tag = tags[place]
            branches = _branches(tag, spots)
            if len(branches) > 1 and self._depth < _DEEPEST:
                parts = [tags[first + 1 : last] for first, last in pairwise(branches)]
                self._block(tag, [tags[spot] for spot in branches], parts)
                place = branches[-1] + 1
            else:
                self._alone(tag)
                place += 1

    def _block(self, tag: Tag, heads: list[Tag], parts: list[Sequence[Tag]]) -> None:
        self._depth += 1
        try:
            handler = _OF_CONTROLS if tag.control else _BLOCKS
            handler.get(tag.keyword, Statements.other_block)(self, heads, parts)
        except RecursionError:  # an expression of thousands of steps: nothing is known of it
            pass
        finally:
            self._depth -= 1

    def _alone(self, tag: Tag) -> None:
        """A value, a `set` with a value, or a tag whose block is broken."""
        try:
            node = self._read(tag)
            if tag.opener is Opener.VALUE:
                self._print(tag, node)
            elif isinstance(node, nodes.Assign):
                self._assign(tag, node)
            elif isinstance(node, nodes.For):
                self._targets(tag, node.target, self._expressions.value(tag, node.iter), "for")
            elif isinstance(node, nodes.If):
                self._expressions.value(tag, node.test)
        except RecursionError:  # as above
            pass

    def _print(self, tag: Tag, node: nodes.Node | None) -> None:
        for part in node.nodes if isinstance(node, nodes.Output) else ():
            self._print_value(tag, self._expressions.value(tag, part))

    def _print_value(self, tag: Tag, value: Value) -> None:
        sure = not value.may_be_empty or self.scopes.is_considered(value) or bool(tag.control)
        if not tag.own:
            self.seen.append(facts.Printed(tag, replace(value, may_be_empty=not sure)))
        if value.path:
            self.seen.append(facts.Used(tag, value.path, printed=True))

    def _assign(self, tag: Tag, node: nodes.Assign) -> None:
        before = len(self.seen)
        value = self._expressions.value(tag, node.node)
        if isinstance(node.target, nodes.Name):
            if isinstance(node.node, nodes.Filter) and node.node.name in ENDS:
                taken = self.seen[before:]
                self.seen[before:] = [replace(fact, given=node.target.name) if isinstance(fact, facts.First) else fact for fact in taken]
            self._bind(tag, node.target.name, "set", value)
        elif isinstance(node.target, nodes.NSRef):
            owner = self.scopes.find(node.target.name)
            if owner is not None and owner.kind is not Kind.UNKNOWN:
                self.seen.append(facts.Changed(tag, f"{node.target.name}.{node.target.attr}"))
        else:
            self._targets(tag, node.target, NONE, "set")

    def _targets(self, tag: Tag, target: nodes.Node, items: Value, how: str) -> None:
        """Binds what stands between `for` and `in`."""
        if isinstance(target, nodes.Name):
            self._bind(tag, target.name, how, self._item_of(items))
        elif isinstance(target, nodes.Tuple):
            parts = parts_of_group(self._item_of(items))
            for number, name in enumerate(target.items):
                if isinstance(name, nodes.Name):
                    self._bind(tag, name.name, "parameter", parts[number] if len(parts) == len(target.items) else NONE)

    def _item_of(self, items: Value) -> Value:
        return self.scopes.fresh(items.at("[0]", items.type.item or UNKNOWN)) if items.kind is Kind.LIST else NONE

    def _bind(self, tag: Tag, name: str, how: str, value: Value) -> None:
        field = self.scopes.fields.field(name)
        self.seen.append(facts.Named(tag, name, how, field.name if field else ""))
        self.scopes.bind(name, how, tag, value)

    def if_block(self, heads: list[Tag], parts: list[Sequence[Tag]]) -> None:
        """A condition with its branches."""
        refuted: Keys = frozenset()
        asked: Keys = frozenset()
        guards = self._expressions.guards

        def branch(head: Tag, part: Sequence[Tag]) -> None:
            nonlocal refuted, asked
            node = self._read(head)
            sure: Keys = frozenset()
            with self.scopes.sure_of(refuted):
                if isinstance(node, nodes.If):
                    self._ask(head, node.test)
                    sure, asked = guards.when_true(node.test), asked | guards.mentioned(node.test)
                with self.scopes.sure_of(sure), self.scopes.asked_about(asked):
                    self._run(part)
                if isinstance(node, nodes.If):
                    refuted |= guards.when_false(node.test)

        branches = [partial(branch, head, part) for head, part in zip(heads, parts, strict=False)]
        self.scopes.branches(branches, all_told=any(head.keyword == "else" for head in heads))

    def _ask(self, head: Tag, test: nodes.Node) -> None:
        value = self._expressions.value(head, test)
        if isinstance(test, nodes.Const):
            self.seen.append(facts.Condition(head, str(test.value), bool(test.value), value))
        elif value.kind in (Kind.FUNCTION, Kind.MACRO):
            self.seen.append(facts.Condition(head, head.code.partition(" ")[2], True, value))
        elif isinstance(test, nodes.Name | nodes.Getattr) and value.path and value.kind is Kind.RECORD:
            self.seen.append(facts.Always(head, value))

    def for_block(self, heads: list[Tag], parts: list[Sequence[Tag]]) -> None:
        """A loop, and what stands there when it has no turns."""
        head, node = heads[0], self._read(heads[0])
        items = self._expressions.value(head, node.iter) if isinstance(node, nodes.For) else NONE
        if isinstance(node, nodes.For):
            names = len(node.target.items) if isinstance(node.target, nodes.Tuple) else 1
            self.seen.append(facts.Looped(head, items, names))
        with self.scopes.frame(is_open=not isinstance(node, nodes.For)), self.scopes.sure_of(sure_of_list(items)):
            sure: Keys = frozenset()
            if isinstance(node, nodes.For):
                self._targets(head, node.target, items, "for")
                self.scopes.bind("loop", "parameter", head, LOOP_VALUE)
                if node.test is not None:
                    self._expressions.value(head, node.test)
                    sure = self._expressions.guards.when_true(node.test)
            with self.scopes.sure_of(sure):
                self._run(parts[0])
        for part in parts[1:]:
            self._run(part)

    def control(self, heads: list[Tag], parts: list[Sequence[Tag]]) -> None:
        """A content control: filled where its code is a name, else left as it is."""
        found = self._coded(heads[0])
        if found is not None:
            self._print_value(as_typed(heads[0]), found)
        for part in parts[1:] if found is None else ():
            self._run(part)

    def repeated_control(self, heads: list[Tag], parts: list[Sequence[Tag]]) -> None:
        """A repeating content control, whose item stands once where its code is no name."""
        items = self._coded(heads[0]) or NONE
        self.seen.append(facts.Looped(as_typed(heads[0]), items))
        with self.scopes.frame(), self.scopes.sure_of(sure_of_list(items)):
            self.scopes.bind(next_row(self.scopes), "parameter", heads[0], self._item_of(items))
            self._run(parts[0])

    def _coded(self, tag: Tag) -> Value | None:
        """The value that a control's code names; None where it is no name."""
        root, typed = value_of_root(tag, self.scopes), as_typed(tag)
        if root is None:
            self.seen.append(facts.Kept(tag, tag.control, names_for(self.scopes)))
            return None
        node = self._read(typed)
        with self.scopes.frame():
            self.scopes.bind(root_of(tag.control), "parameter", tag, root)
            return self._expressions.value(typed, node.nodes[0]) if isinstance(node, nodes.Output) else NONE

    def with_block(self, heads: list[Tag], parts: list[Sequence[Tag]]) -> None:
        """Names for one stretch of the template."""
        node = self._read(heads[0])
        values = [self._expressions.value(heads[0], value) for value in node.values] if isinstance(node, nodes.With) else []
        with self.scopes.frame(is_open=not isinstance(node, nodes.With)):
            for target, value in zip(node.targets if isinstance(node, nodes.With) else (), values, strict=False):
                if isinstance(target, nodes.Name):
                    self._bind(heads[0], target.name, "with", value)
            self._run(parts[0])

    def set_block(self, heads: list[Tag], parts: list[Sequence[Tag]]) -> None:
        """A name for what stands between two tags."""
        with self.scopes.frame():
            self._run(parts[0])
        node = self._read(heads[0])
        if isinstance(node, nodes.AssignBlock) and isinstance(node.target, nodes.Name):
            self._bind(heads[0], node.target.name, "set", Value(CONTENT))

    def filter_block(self, heads: list[Tag], parts: list[Sequence[Tag]]) -> None:
        """A filter on what stands between two tags."""
        node = self._read(heads[0])
        if isinstance(node, nodes.FilterBlock):
            self._expressions.value(heads[0], node.filter)
        with self.scopes.frame():
            self._run(parts[0])

    def other_block(self, heads: list[Tag], parts: list[Sequence[Tag]]) -> None:
        """A call block, or one that could not be read."""
        node = self._read(heads[0])
        if isinstance(node, nodes.CallBlock):
            self._expressions.value(heads[0], node.call)
        with self.scopes.frame(is_open=True):
            for part in parts:
                self._run(part)

    def macro_block(self, heads: list[Tag], parts: list[Sequence[Tag]]) -> None:
        """A macro, whose body is read when it is called."""
        node = self._read(heads[0])
        if not isinstance(node, nodes.Macro):
            self.other_block(heads, parts)
            return
        self._macros[node.name] = Macro(heads[0], node, parts[0])
        self._bind(heads[0], node.name, "macro", Value(MACRO))

    def _call(self, tag: Tag, name: str, call: nodes.Call, given: list[Value]) -> Value:
        macro = self._macros.get(name)
        if macro is None:
            return Value(CONTENT)
        if fault := macro.fault(tag, call, self._read):
            self.seen.append(fault)
        values = macro.values(given, {keyword.key: self._expressions.value(tag, keyword.value) for keyword in call.kwargs})
        if macro.is_new(values) and self._depth < _DEEPEST:
            self._look_into(macro, values)
        return Value(CONTENT)

    def _look_into(self, macro: Macro, values: Mapping[str, Value]) -> None:
        self._depth += 1
        with self.scopes.frame():
            for argument in macro.node.args:
                self.scopes.bind(argument.name, "parameter", macro.tag, values.get(argument.name, NONE))
            for name in ("caller", "varargs", "kwargs"):
                self.scopes.bind(name, "parameter", macro.tag, NONE)
            self._run(macro.body)
        self._depth -= 1


def _branches(tag: Tag, spots: Mapping[int, int]) -> list[int]:
    """Where the tags of the block stand that `tag` opens; empty for a block that is not whole here."""
    if tag.block is None or tag is not tag.block.opener:
        return []
    found = [spots.get(id(one), -1) for one in tag.block.tags]
    return found if -1 not in found and found == sorted(found) else []


_Handler = Callable[[Statements, list[Tag], list[Sequence[Tag]]], None]
_BLOCKS: Mapping[str, _Handler] = {
    "if": Statements.if_block,
    "for": Statements.for_block,
    "with": Statements.with_block,
    "set": Statements.set_block,
    "filter": Statements.filter_block,
    "macro": Statements.macro_block,
    "call": Statements.other_block,
}
_OF_CONTROLS: Mapping[str, _Handler] = {"if": Statements.control, "for": Statements.repeated_control}
"""The blocks that the engine writes for content controls."""
