"""The type of each expression in a tag, and the facts that are seen on the way."""

from collections.abc import Callable, Mapping
from typing import Any

from jinja2 import nodes

from kommissorium.word.checks.inference import facts, literals
from kommissorium.word.checks.inference.answers import answer_of
from kommissorium.word.checks.inference.fields import NUMBER, TEXT, TRUTH, UNKNOWN, Kind, Type
from kommissorium.word.checks.inference.filter_fields import attribute_of, look_up_columns
from kommissorium.word.checks.inference.filters import ENDS, filtered
from kommissorium.word.checks.inference.guards import Guards
from kommissorium.word.checks.inference.hyphens import Hyphenated, hyphenated
from kommissorium.word.checks.inference.members import is_refused, member, names_of
from kommissorium.word.checks.inference.scopes import Scopes
from kommissorium.word.checks.inference.values import MISSING, NONE, Value, union
from kommissorium.word.template.sandbox.refusals import RefusedError
from kommissorium.word.template.tag import Tag

_SIGNS = {
    nodes.Add: "+", nodes.Sub: "-", nodes.Mul: "*", nodes.Div: "/", nodes.FloorDiv: "//", nodes.Mod: "%", nodes.Pow: "**",
}  # fmt: skip
_COMPARISONS = {"eq": "==", "ne": "!=", "lt": "<", "lteq": "<=", "gt": ">", "gteq": ">=", "in": "in", "notin": "not in"}
_WHOLE = frozenset((Kind.MARKDOWN, Kind.NUMBER, Kind.TRUTH))
"""Kinds of which no part can be taken."""
_DEEPEST = 120
Macros = Callable[[Tag, str, nodes.Call, list[Value]], Value]
"""Looks into a macro that is called: the tag, its name, the call and the values that it is given."""


class Expressions:
    """Reads the expressions of one template."""

    def __init__(self, scopes: Scopes, seen: list[facts.Fact], macros: Macros) -> None:
        """`seen` takes the facts."""
        self.scopes, self.seen, self._macros = scopes, seen, macros
        self.guards = Guards(self._key)
        self.excused: set[str] = set()
        """Names of which the template somewhere asks whether they are there."""
        self._depth = 0
        self._tag: Tag

    def value(self, tag: Tag, node: nodes.Node) -> Value:
        """What `node` gives, in `tag`."""
        before = getattr(self, "_tag", tag)
        self._tag = tag
        try:
            return self._of(node)
        finally:
            self._tag = before  # a macro's body is read in the midst of the tag that calls it

    def _of(self, node: nodes.Node | None) -> Value:
        read = _READERS.get(type(node))
        if read is None or self._depth > _DEEPEST:
            return NONE
        self._depth += 1
        try:
            return read(self, node)
        finally:
            self._depth -= 1

    def _see(self, fact: facts.Fact) -> None:
        self.seen.append(fact)

    def _key(self, node: nodes.Node) -> str:
        """What conditions know a name, a field or an item by; nothing is noted of it."""
        if isinstance(node, nodes.Name):
            found = self.scopes.find(node.name)
            return found.key if found else ""
        if isinstance(node, nodes.Getattr):
            return f"{owner}.{node.attr}" if (owner := self._key(node.node)) else ""
        if isinstance(node, nodes.Getitem) and isinstance(node.arg, nodes.Const):
            step = f".{node.arg.value}" if isinstance(node.arg.value, str) else "[0]"
            return f"{owner}{step}" if (owner := self._key(node.node)) else ""
        return ""

    def const(self, node: nodes.Const) -> Value:
        """A text, number or truth that is written out."""
        return literals.constant(node.value)

    def name(self, node: nodes.Name) -> Value:
        """A name, of the data or of the template."""
        found = self.scopes.loop() if node.name == "loop" else self.scopes.find(node.name)
        if found is None and (node.name != "loop" or self.scopes.fields.known):
            elsewhere = any(binding.name == node.name for binding in self.scopes.bindings) or node.name == "loop"
            self._see(facts.Missing(self._tag, None, node.name, self.scopes.names(), elsewhere))
        elif found is not None and found.path:
            self._see(facts.Used(self._tag, found.path))
        return found or NONE

    def attribute(self, node: nodes.Getattr) -> Value:
        """A field or a method."""
        return self._field(self._of(node.node), node.attr)

    def item(self, node: nodes.Getitem) -> Value:
        """An item of a list, a field by its name, or a slice."""
        owner = self._of(node.node)
        is_slice = isinstance(node.arg, nodes.Slice)
        if owner.kind in _WHOLE or (is_slice and owner.kind is Kind.RECORD):
            self._see(facts.Refused(self._tag, owner, "[…]"))
            return NONE
        if is_slice:
            return owner if owner.kind is Kind.TEXT else Value(owner.type, owner.path, may_be_empty=True)
        key = self._of(node.arg)
        if isinstance(key.constant, str):
            return self._field(owner, key.constant)
        if owner.kind is Kind.LIST:
            if isinstance(key.constant, int):
                self._first(owner)
            return owner.at("[0]", owner.type.item or UNKNOWN)
        return Value(TEXT) if owner.kind is Kind.TEXT else NONE

    def _field(self, owner: Value, name: str) -> Value:
        if owner.kind is Kind.UNKNOWN and not name.startswith("_"):
            return NONE
        if owner.kind is Kind.RECORD and (found := owner.type.field(name)):
            made = owner.at(f".{name}", found.type, may_be_empty=found.optional and found.type.kind is not Kind.RECORD)
            if made.path:
                self._see(facts.Used(self._tag, made.path))
            return made
        if is_refused(owner, name):
            self._see(facts.Refused(self._tag, owner, name))
            return NONE
        method = member(owner, name)
        if method is not None:
            return Value(method)
        if owner.kind is Kind.RECORD and not owner.type.is_closed:
            return owner.at(f".{name}", owner.type.item or UNKNOWN)
        self._see(facts.Missing(self._tag, owner, name, names_of(owner)))
        return NONE

    def call(self, node: nodes.Call) -> Value:
        """What a function, a method or a macro gives."""
        arguments = [self._of(argument) for argument in node.args]
        for keyword in node.kwargs:
            self._of(keyword.value)
        if isinstance(node.node, nodes.Name) and node.node.name.startswith("_"):
            return NONE  # the engine's own
        called = self._of(node.node)
        if isinstance(node.node, nodes.Name) and node.node.name == "range" and called.kind is Kind.FUNCTION:
            self._sized(lambda: literals.check_range(arguments))
        if called.kind is Kind.MACRO and isinstance(node.node, nodes.Name):
            return self._macros(self._tag, node.node.name, node, arguments)
        if called.kind is Kind.LOOP or called.kind is Kind.UNKNOWN:
            return NONE
        if called.kind is not Kind.FUNCTION:
            self._see(facts.Refused(self._tag, called, ""))
        return Value(called.type.item or UNKNOWN)

    def filter(self, node: nodes.Filter) -> Value:
        """What a filter makes of a value."""
        is_asked = node.name in ("default", "d")
        value = Value(TEXT) if node.node is None else self._asked(node.node) if is_asked else self._of(node.node)
        arguments = tuple(self._of(argument) for argument in node.args)
        named = {str(keyword.key): self._of(keyword.value) for keyword in node.kwargs}
        attribute = attribute_of(node, value, self._field)
        look_up_columns(node, value, self._field)
        self._see(facts.Filtered(self._tag, node.name, value, arguments, named, attribute or value.type.item))
        if node.name in ENDS and value.kind is Kind.LIST and "|" not in value.key:
            self._first(value)
        if is_asked:
            return Value(union(value.type, arguments[0].type if arguments else TEXT), value.path)
        return filtered(node.name, value, attribute)

    def _asked(self, node: nodes.Node) -> Value:
        """The value of what may be missing, since that is what is asked."""
        self.excused |= {node.name} if isinstance(node, nodes.Name) else set()
        before = len(self.seen)
        value = self._of(node)
        self.seen[before:] = [fact for fact in self.seen[before:] if not isinstance(fact, facts.First)]
        return value

    def _first(self, owner: Value) -> None:
        """Notes that one item of a list is taken."""
        if owner.may_be_empty and not self.scopes.is_there(owner):
            self._see(facts.First(self._tag, owner))

    def test(self, node: nodes.Test) -> Value:
        """A test, whose answer is sometimes known beforehand."""
        before, self.seen = self.seen, []
        value = self._of(node.node)
        asked, self.seen = self.seen, before
        is_asked = node.name in ("defined", "undefined")
        self.excused |= {node.node.name} if is_asked and isinstance(node.node, nodes.Name) else set()
        missing = any(isinstance(fact, facts.Missing) for fact in asked)
        self.seen += [fact for fact in asked if not is_asked or isinstance(fact, facts.Used)]
        for argument in node.args:
            self._of(argument)
        known = answer_of(node, value, missing=missing)
        if known is not None:
            self._see(facts.Condition(self._tag, f"is {node.name}", known, value))
        return Value(TRUTH)

    def either(self, node: nodes.Or) -> Value:
        """The first of two that is not empty."""
        left = self._of(node.left)
        with self.scopes.sure_of(self.guards.when_false(node.left)):
            right = self._of(node.right)
        return Value(union(left.type, right.type), left.path)

    def both(self, node: nodes.And) -> Value:
        """The second of two where the first is not empty."""
        left = self._of(node.left)
        with self.scopes.sure_of(self.guards.when_true(node.left)):
            right = self._of(node.right)
        return Value(union(left.type, right.type))

    def negated(self, node: nodes.Not) -> Value:
        """The opposite of a condition."""
        self._of(node.node)
        return Value(TRUTH)

    def choice(self, node: nodes.CondExpr) -> Value:
        """One of two by a condition."""
        self._of(node.test)
        with self.scopes.sure_of(self.guards.when_true(node.test)), self.scopes.asked_about(self.guards.mentioned(node.test)):
            first = self._of(node.expr1)
            sure = self.scopes.is_considered(first)
        with self.scopes.sure_of(self.guards.when_false(node.test)):
            second = self._of(node.expr2) if node.expr2 is not None else Value(TEXT)
            sure_too = self.scopes.is_there(second) or not second.may_be_empty
        empty = first.may_be_empty and not sure and sure_too
        return Value(union(first.type, second.type), first.path if empty else "", may_be_empty=empty)

    def calculation(self, node: nodes.BinExpr) -> Value:
        """Two values joined by an arithmetical sign."""
        if isinstance(node, nodes.Sub) and (meant := hyphenated(node)) and self._is_name(meant):
            return NONE
        sign, left, right = _SIGNS[type(node)], self._of(node.left), self._of(node.right)
        self._see(facts.Calculated(self._tag, sign, left, right))
        constant = self._sized(lambda: literals.worked_out(sign, left, right))
        kinds = {left.kind, right.kind}
        if kinds == {Kind.NUMBER}:
            return Value(NUMBER, constant=constant, calculated=True)
        if sign == "+" and left.kind is right.kind:
            return Value(left.type, calculated=True)
        return Value(TEXT if sign == "%" and left.kind is Kind.TEXT else UNKNOWN, calculated=True)

    def _is_name(self, meant: Hyphenated) -> bool:
        """Whether names with hyphens between them are one field, whose name was misspelled; that is noted."""
        owner = self._of(meant.owner) if meant.owner else None
        known = self.scopes.all_names() if owner is None else names_of(owner)
        if meant.name.replace("-", "_") not in known or meant.first in known:
            return False
        self._see(facts.Missing(self._tag, owner, meant.name, self.scopes.names() if owner is None else known))
        return True

    def _sized(self, work: Callable[[], object]) -> object:
        """What `work` gives; notes that the engine refuses it for its size."""
        try:
            return work()
        except RefusedError as refused:
            self._see(facts.TooLarge(self._tag, str(refused), refused.hint))
            return MISSING

    def joined(self, node: nodes.Concat) -> Value:
        """Texts joined with `~`."""
        for part in node.nodes:
            self._see(facts.Printed(self._tag, self._of(part)))
        return Value(TEXT)

    def comparison(self, node: nodes.Compare) -> Value:
        """Values compared."""
        left = self._of(node.expr)
        for operand in node.ops:
            right = self._of(operand.expr)
            self._see(facts.Compared(self._tag, _COMPARISONS[operand.op], left, right))
            left = right
        return Value(TRUTH)

    def listed(self, node: nodes.List | nodes.Tuple) -> Value:
        """A list that is written out."""
        return literals.listed([self._of(item) for item in node.items])

    def mapping(self, node: nodes.Dict) -> Value:
        """A record that is written out."""
        for pair in node.items:
            self._of(pair.key)
            self._of(pair.value)
        return Value(Type(Kind.RECORD, UNKNOWN))

    def signed(self, node: nodes.Neg | nodes.Pos) -> Value:
        """A number with a sign before it."""
        return literals.signed(self._of(node.node), negative=isinstance(node, nodes.Neg))


_READERS: Mapping[Any, Callable[[Expressions, Any], Value]] = {
    nodes.Const: Expressions.const, nodes.TemplateData: lambda _self, _node: Value(TEXT), nodes.Name: Expressions.name,
    nodes.Getattr: Expressions.attribute, nodes.Getitem: Expressions.item, nodes.Call: Expressions.call, nodes.Filter: Expressions.filter,
    nodes.Test: Expressions.test, nodes.Or: Expressions.either, nodes.And: Expressions.both, nodes.Not: Expressions.negated,
    nodes.CondExpr: Expressions.choice, nodes.Concat: Expressions.joined, nodes.Compare: Expressions.comparison,
    nodes.List: Expressions.listed, nodes.Tuple: Expressions.listed, nodes.Dict: Expressions.mapping, nodes.Neg: Expressions.signed,
    nodes.Pos: Expressions.signed, **dict.fromkeys(_SIGNS, Expressions.calculation),
}  # fmt: skip
