"""The names that a template may use, and their values for one kommissorium."""

from dataclasses import dataclass

from kommissorium.model.body_names import write_out
from kommissorium.model.catalogue import Katalog
from kommissorium.model.dialogue import Dialogmøde
from kommissorium.model.holes import Hul
from kommissorium.model.kommissorium import Kommissorium
from kommissorium.model.meetings import rows_of
from kommissorium.model.papers import Dokument, holes_of, paths_of
from kommissorium.model.profile import Profil
from kommissorium.word.content.values import Record
from kommissorium.workflows.agenda import print_agenda
from kommissorium.workflows.guidance import guidance_for
from kommissorium.workflows.house_style import empty_section
from kommissorium.workflows.open_rows import print_open_questions
from kommissorium.workflows.plan_table import print_plan
from kommissorium.workflows.printing import Holes, mark, print_section
from kommissorium.workflows.questions import print_matrix, print_questions


@dataclass(frozen=True, slots=True)
class Paper:
    """One document that is to be built."""

    dokument: Dokument = Dokument.KOMMISSORIUM
    number: int = 0
    """Which of several of its kind, counted from 0."""
    guided: bool = False
    """Whether it says at each hole, in a comment, what the answer should be."""


def build_context(
    kommissorium: Kommissorium, katalog: Katalog, profil: Profil | None = None, paper: Paper | None = None
) -> dict[str, object]:
    """Every section by its name in the input, and besides `åbne_spørgsmål`, `huller`, `tomt_afsnit`, `plan`, `møde` and the matrix
    of criticisms, as they are printed in the kommissorium or in another `paper`.

    All names are always there; what was not said is empty.
    """
    paper = paper or Paper()
    kommissorium = write_out(kommissorium, profil, paths_of(kommissorium, paper.dokument, paper.number))
    found = holes_of(kommissorium, paper.dokument, paper.number)
    holes = _marks(found, kommissorium, katalog, guided=paper.guided)
    context = dict(print_section(kommissorium, (), holes))
    questions, elements = kommissorium.opgave.spørgsmål, kommissorium.modeller.elementer
    _section(context, "opgave")["spørgsmål"] = print_questions(questions, ("opgave", "spørgsmål"), katalog, holes)
    _section(context, "modeller")["elementer"] = print_questions(elements, ("modeller", "elementer"), katalog, holes)
    _section(context, "modeller")["matrix"] = print_matrix(kommissorium.modeller, ("modeller",), katalog, holes)
    context["sag"] = print_agenda(kommissorium, holes)
    context["plan"] = print_plan(kommissorium, profil, holes)
    context["møde"] = _meeting(kommissorium, paper.number, holes)
    context["åbne_spørgsmål"] = print_open_questions(kommissorium, katalog, found, paper.dokument)
    context["huller"] = len(found)
    context["tomt_afsnit"] = empty_section(profil)
    return context


def _marks(found: list[Hul], kommissorium: Kommissorium, katalog: Katalog, *, guided: bool) -> Holes:
    texts = [guidance_for(hole.path, kommissorium, katalog) if guided else "" for hole in found]
    return {hole.path: mark(number, text) for number, (hole, text) in enumerate(zip(found, texts, strict=True), 1)}


def _meeting(kommissorium: Kommissorium, number: int, holes: Holes) -> Record:
    """The dialogue meeting that the document is about; one without answers where there is none."""
    rows = rows_of(kommissorium.dialogmøder)
    return print_section(rows[number] if number < len(rows) else Dialogmøde.read({}), ("dialogmøder", number), holes)


def _section(context: dict[str, object], name: str) -> Record:
    section = context[name]
    assert isinstance(section, Record)
    return section
