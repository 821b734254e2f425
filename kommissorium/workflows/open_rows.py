"""The rows of the document's section "Åbne spørgsmål"."""

from kommissorium.danish.filters import stort
from kommissorium.danish.typography import typeset
from kommissorium.model.catalogue import Katalog
from kommissorium.model.holes import Hul
from kommissorium.model.kommissorium import Kommissorium
from kommissorium.model.papers import Dokument
from kommissorium.word.content.values import Record
from kommissorium.workflows.headings import heading_of


def print_open_questions(kommissorium: Kommissorium, katalog: Katalog, found: list[Hul], dokument: Dokument) -> list[Record]:
    """A row for each hole: its number, its heading in the document, what is to be settled, by whom and when."""
    rows = [_row(number, hole, kommissorium, katalog) for number, hole in enumerate(found, 1)]
    for hole, row in zip(found, rows, strict=True):
        row["afsnit"] = typeset(heading_of(hole.path, dokument))
    return rows


def _row(number: int, hole: Hul, kommissorium: Kommissorium, katalog: Katalog) -> Record:
    open_ = hole.afklares
    return Record(
        nr=str(number),
        afsnit="",
        hvad=typeset(str(open_.hvad) if open_ and open_.hvad else _where(hole, kommissorium, katalog)),
        hvem=typeset(str(open_.hvem)) if open_ and open_.hvem else "",
        hvornår=typeset(str(open_.hvornår)) if open_ and open_.hvornår else "",
    )


def _where(hole: Hul, kommissorium: Kommissorium, katalog: Katalog) -> str:
    """Which answer of its section it is, by the numbers and names that the document shows."""
    match hole.path:
        case ("opgave", "spørgsmål", int(row), "svar", *parts):
            name = f"Spørgsmål {row + 1}"
            return ", ".join([name, *_part_names(kommissorium.opgave.spørgsmål, row, parts, katalog)])
        case ("modeller", "elementer", int(row), "svar", *parts):
            name = f"Element {row + 1}"
            return ", ".join([name, *_part_names(kommissorium.modeller.elementer, row, parts, katalog)])
        case ("modeller", "alternativer", int(row), "vurdering", str(id_), *_rest):
            return f"Alternativ {row + 1}: {_criticism(id_, kommissorium, katalog)}"
        case ("dialogmøder", int(), *_rest):
            return str(stort(hole.label.partition(", ")[2])) or "Hele mødet"
        case (_section, "tekst"):
            return "Afsnittets tekst"
        case _:
            return str(stort(hole.label.partition(": ")[2])) or "Hele afsnittet"


def _part_names(questions: object, row: int, parts: list[str | int], katalog: Katalog) -> list[str]:
    """The part of the question as the document names it; nothing for a question that has no parts."""
    post = katalog.post(questions[row].id or "") if isinstance(questions, list) else None
    names = {str(part.navn): str(part.tekst) for part in post.dele} if post else {}
    return [names.get(str(part), str(part)).lower() for part in parts]


def _criticism(id_: str, kommissorium: Kommissorium, katalog: Katalog) -> str:
    own = kommissorium.modeller.kriterier
    texts = {str(criterion.id): str(criterion.tekst) for criterion in own if criterion.tekst} if isinstance(own, list) else {}
    post = katalog.post(id_)
    return post.tekst if post else texts.get(id_, id_)
