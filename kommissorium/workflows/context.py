"""The names that a template may use, and their values for one kommissorium."""

from kommissorium.danish.typography import typeset
from kommissorium.model.body_names import write_out
from kommissorium.model.catalogue import Katalog
from kommissorium.model.holes import Hul, find_holes
from kommissorium.model.kommissorium import Kommissorium
from kommissorium.model.profile import Profil
from kommissorium.word.content.values import Record
from kommissorium.workflows.house_style import empty_section
from kommissorium.workflows.printing import print_section
from kommissorium.workflows.questions import print_matrix, print_questions


def build_context(kommissorium: Kommissorium, katalog: Katalog, profil: Profil | None = None) -> dict[str, object]:
    """Every section by its name in the input, and besides `åbne_spørgsmål`, `huller`, `tomt_afsnit` and the matrix of criticisms.

    All names are always there; what was not said is empty.
    """
    kommissorium = write_out(kommissorium, profil)
    found = find_holes(kommissorium)
    holes = {hole.path: hole for hole in found}
    context = dict(print_section(kommissorium, (), holes))
    questions, elements = kommissorium.opgave.spørgsmål, kommissorium.modeller.elementer
    _section(context, "opgave")["spørgsmål"] = print_questions(questions, ("opgave", "spørgsmål"), katalog, holes)
    _section(context, "modeller")["elementer"] = print_questions(elements, ("modeller", "elementer"), katalog, holes)
    _section(context, "modeller")["matrix"] = print_matrix(kommissorium.modeller, ("modeller",), katalog, holes)
    context["åbne_spørgsmål"] = [_open_question(number, hole) for number, hole in enumerate(found, 1)]
    context["huller"] = len(found)
    context["tomt_afsnit"] = empty_section(profil)
    return context


def _section(context: dict[str, object], name: str) -> Record:
    section = context[name]
    assert isinstance(section, Record)
    return section


def _open_question(number: int, hole: Hul) -> Record:
    open_ = hole.afklares
    return Record(
        nr=str(number),
        afsnit=typeset(section_title(hole)),
        hvad=typeset(str(open_.hvad) if open_ and open_.hvad else hole.label),
        hvem=typeset(str(open_.hvem)) if open_ and open_.hvem else "",
        hvornår=typeset(str(open_.hvornår)) if open_ and open_.hvornår else "",
    )


def section_title(hole: Hul) -> str:
    """The title of the section that the hole stands in."""
    return Kommissorium.model_fields[str(hole.path[0])].title or str(hole.path[0])
