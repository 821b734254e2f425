"""Notes with tags are compiled where the text refers to them: loop variables are in scope there, and each turn has a note of its own."""

from copy import deepcopy

from kommissorium.diagnostics.place import WordPlace
from kommissorium.texts import _
from kommissorium.word.ooxml.names import RUN, w
from kommissorium.word.ooxml.xml import Element, local_name, new_like
from kommissorium.word.template.compiled import NoteKey
from kommissorium.word.template.tree import NOTE, NOTE_NAMESPACE, TagTree


def notes_with_tags(roots: dict[str, Element]) -> dict[NoteKey, Element]:
    """The notes that hold a brace, by kind and id; `roots` are the notes parts by kind."""
    return {
        (kind, note.get(w("id"), "")): note
        for kind, root in roots.items()
        for note in root
        if note.get(w("type")) is None and "{" in "".join(map(str, note.itertext()))
    }


def bring_notes_in(tree: TagTree, notes: dict[NoteKey, Element], place: WordPlace) -> set[NoteKey]:
    """Puts the content of each note that the part refers to before its reference; the keys of those used."""
    used: set[NoteKey] = set()
    if not notes:
        return used
    for reference in list(tree.root.iter(w("footnoteReference"), w("endnoteReference"))):
        kind = local_name(reference).removesuffix("Reference")
        key = (kind, reference.get(w("id"), ""))
        run = next((ancestor for ancestor in reference.iterancestors() if ancestor.tag == RUN), None)
        if key not in notes or run is None:
            continue
        name = f"_{kind}{key[1]}"
        holder = new_like(run, NOTE, {"name": name}, {"k": NOTE_NAMESPACE})
        for child in notes[key]:
            holder.append(deepcopy(child))
        run.addprevious(holder)
        reference.set(w("id"), tree.add_expression(f'_note("{kind}", {name})', place, reference, shown=_("note")))
        used.add(key)
    return used
