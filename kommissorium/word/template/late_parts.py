"""The parts that a document gets beside its text: notes, pictures, lists, relationships, kinds of parts, settings."""

from collections.abc import Iterator
from datetime import date

from kommissorium.word.ooxml.content_types import COMMENTS_TYPE, FOOTNOTES_TYPE, IMAGE_TYPES, NUMBERING_TYPE, SETTINGS_TYPE, with_types
from kommissorium.word.ooxml.numbering import with_lists
from kommissorium.word.ooxml.refresh import NO_SETTINGS, refresh_fields
from kommissorium.word.ooxml.relationships import Target, with_relationships
from kommissorium.word.ooxml.xml import parse, serialise
from kommissorium.word.ooxml.zip_writer import Member, deflated
from kommissorium.word.template.collected import Collected
from kommissorium.word.template.comments_part import comments_part
from kommissorium.word.template.note_parts import NotesPart


def late_members(collected: Collected, notes: list[NotesPart], day: date | None) -> Iterator[Member]:
    """The members that change or are new because of what values asked for, and the settings where fields must be worked out anew.

    `day` is the comments' date.
    """
    ground = collected.ground
    new: dict[str, str] = {}
    yield from (_notes(collected, new, part) for part in notes)
    if collected.lists:
        yield _numbering(collected, new)
    if collected.commented:
        yield _comments(collected, new, day)
    if ground.has_stale_fields:
        yield _settings(collected, new)
    for name, data in collected.media.items():
        yield deflated(name, [data])
    for owner, links in collected.links.items():
        yield with_relationships(ground.package, owner, links)
    if new or collected.media:
        kinds = {name.rpartition(".")[2] for name in collected.media}
        yield with_types(ground.package, extensions={kind: IMAGE_TYPES[kind] for kind in sorted(kinds)}, parts=new)


def _create(collected: Collected, kind: str, name: str) -> None:
    collected.link(collected.ground.main, Target(kind, name))


def _notes(collected: Collected, new: dict[str, str], part: NotesPart) -> Member:
    collected.adopt(part.member.name, part.xml)
    if part.member.name not in collected.ground.package.members:
        _create(collected, "footnotes", part.member.name)
        new[part.member.name] = FOOTNOTES_TYPE
    return part.member


def _numbering(collected: Collected, new: dict[str, str]) -> Member:
    ground = collected.ground
    part = ground.stories.numbering
    root = with_lists(ground.numbering(), collected.lists)
    if part is None or part not in ground.package.members:
        part = f"{ground.main.rpartition('/')[0]}/numbering.xml".lstrip("/")
        _create(collected, "numbering", part)
        new[part] = NUMBERING_TYPE
    return deflated(part, [serialise(root)])


def _comments(collected: Collected, new: dict[str, str], day: date | None) -> Member:
    member = comments_part(collected, day)
    if collected.ground.comments is None:
        _create(collected, "comments", member.name)
        new[member.name] = COMMENTS_TYPE
    return member


def _settings(collected: Collected, new: dict[str, str]) -> Member:
    ground = collected.ground
    part = ground.settings
    root = parse(ground.package.read(part) if part is not None else NO_SETTINGS)
    if part is None:
        part = f"{ground.main.rpartition('/')[0]}/settings.xml".lstrip("/")
        _create(collected, "settings", part)
        new[part] = SETTINGS_TYPE
    refresh_fields(root)
    return deflated(part, [serialise(root)])
