"""The names that a template may use, and their values for one kommissorium."""

from kommissorium.model.body_names import write_out
from kommissorium.model.catalogue import Katalog
from kommissorium.model.holes import find_holes
from kommissorium.model.kommissorium import Kommissorium
from kommissorium.model.profile import Profil
from kommissorium.word.content.values import Record
from kommissorium.workflows.house_style import empty_section
from kommissorium.workflows.open_rows import print_open_questions
from kommissorium.workflows.printing import print_section
from kommissorium.workflows.questions import print_matrix, print_questions


def build_context(kommissorium: Kommissorium, katalog: Katalog, profil: Profil | None = None) -> dict[str, object]:
    """Every section by its name in the input, and besides `åbne_spørgsmål`, `huller`, `tomt_afsnit` and the matrix of criticisms.

    All names are always there; what was not said is empty.
    """
    kommissorium = write_out(kommissorium, profil)
    found = find_holes(kommissorium)
    holes = {hole.path: number for number, hole in enumerate(found, 1)}
    context = dict(print_section(kommissorium, (), holes))
    questions, elements = kommissorium.opgave.spørgsmål, kommissorium.modeller.elementer
    _section(context, "opgave")["spørgsmål"] = print_questions(questions, ("opgave", "spørgsmål"), katalog, holes)
    _section(context, "modeller")["elementer"] = print_questions(elements, ("modeller", "elementer"), katalog, holes)
    _section(context, "modeller")["matrix"] = print_matrix(kommissorium.modeller, ("modeller",), katalog, holes)
    context["åbne_spørgsmål"] = print_open_questions(kommissorium, katalog, found)
    context["huller"] = len(found)
    context["tomt_afsnit"] = empty_section(profil)
    return context


def _section(context: dict[str, object], name: str) -> Record:
    section = context[name]
    assert isinstance(section, Record)
    return section
