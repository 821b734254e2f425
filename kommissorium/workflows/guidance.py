"""What helps to settle an open question: the catalogue's guidance, else what the model says of the field. In Danish always."""

from kommissorium.model.catalogue import Katalog, Post
from kommissorium.model.kommissorium import Kommissorium
from kommissorium.model.walk import Path, fields_of, model_at


def guidance_for(path: Path, kommissorium: Kommissorium, katalog: Katalog) -> str:
    """The guidance for the answer at `path`, with a blank line between its paragraphs; never empty for a field of the model."""
    found = [str(post.vejledning) for post in _posts(path, kommissorium, katalog) if post.vejledning]
    return "\n\n".join(found) or _description(path)


def _posts(path: Path, kommissorium: Kommissorium, katalog: Katalog) -> list[Post]:
    """The catalogue's entries that the answer is about."""
    match path:
        case ("opgave", "spørgsmål", int(row), "svar", *_parts):
            return _post(kommissorium.opgave.spørgsmål, row, katalog)
        case ("modeller", "elementer", int(row), "svar", *_parts):
            return _post(kommissorium.modeller.elementer, row, katalog)
        case ("modeller", "alternativer", int(), "vurdering", str(id_), *_parts):
            post = katalog.post(id_)
            return [post] if post else []
        case _:
            field = ".".join(step for step in path if isinstance(step, str))
            return [post for post in katalog.poster if post.felt == field]


def _post(questions: object, row: int, katalog: Katalog) -> list[Post]:
    post = katalog.post(questions[row].id or "") if isinstance(questions, list) else None
    return [post] if post else []


def _description(path: Path) -> str:
    """What the field's own description says; that of the nearest field around it, where the answer is a part of one."""
    keys = tuple(step for step in path if isinstance(step, str))
    for end in range(len(keys), 0, -1):
        section = model_at(Kommissorium, keys[: end - 1])
        felt = next((felt for felt in fields_of(section) if felt.name == keys[end - 1]), None) if section else None
        if felt is not None:
            return felt.description
    return ""
