"""What cannot be known inside and after a block that is not closed: nobody can tell which conditions hold there."""

from collections.abc import Container, Sequence
from dataclasses import replace

from kommissorium.word.checks.inference.facts import Fact, First, Printed
from kommissorium.word.template.tag import BLOCKS, Tag, opens_block


def without_doubts(seen: Sequence[Fact], tags: Sequence[Tag]) -> list[Fact]:
    """The facts without those that say a value may be empty, from the first block on that is not closed; `tags` are the part's."""
    start = next((number for number, tag in enumerate(tags) if _is_unclosed(tag)), len(tags))
    doubtful = set(map(id, tags[start:]))
    kept = (fact for fact in seen if not isinstance(fact, First) or id(fact.tag) not in doubtful)
    return [_sure(fact) if isinstance(fact, Printed) and id(fact.tag) in doubtful else fact for fact in kept]


def without_excused(seen: Sequence[Fact], asked: Container[str]) -> list[Fact]:
    """The facts without items that may be missing but were given a name in `asked`: the template asks whether it is there."""
    return [fact for fact in seen if not isinstance(fact, First) or fact.given not in asked]


def _sure(fact: Printed) -> Printed:
    return replace(fact, value=replace(fact.value, may_be_empty=False))


def _is_unclosed(tag: Tag) -> bool:
    return opens_block(tag) and (tag.block is None or tag.block.tags[-1].keyword != BLOCKS[tag.keyword])
