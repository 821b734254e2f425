"""What the model offers to templates: every name that a document's values have, with its type."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import cache

from kommissorium.danish.typography import typeset
from kommissorium.model.agenda_item import INSTEAD, MEETING
from kommissorium.model.base import Krav, Model
from kommissorium.model.dialogue import Dialogmøde
from kommissorium.model.kommissorium import Kommissorium
from kommissorium.model.papers import OWN, SECTIONS, Dokument
from kommissorium.model.profile import Profil
from kommissorium.model.walk import Art, Felt, fields_of
from kommissorium.word.checks.inference.fields import (
    AMOUNT,
    CONTENT,
    MARKDOWN,
    NUMBER,
    TEXT,
    TIME,
    TRUTH,
    UNKNOWN,
    Field,
    Fields,
    Kind,
    Purpose,
    Type,
    list_of,
    record,
)
from kommissorium.word.checks.template_context import Data
from kommissorium.workflows.house_style import filters_for

_TYPES = {
    Art.TEKST: TEXT,
    Art.ORGAN: TEXT,
    Art.ORDRET: TEXT,
    Art.BRØDTEKST: MARKDOWN,
    Art.DATO: TIME,
    Art.TIDSPUNKT: TIME,
    Art.BELØB: AMOUNT,
    Art.SVAR: CONTENT,
}
_ABOUT_THE_FILE = ("format", "katalog", "profil")
"""Names that say how the input is to be read; no document prints them."""
_SHOWN_ELSEWHERE = frozenset(("dialogmøder", "kriterier", "vurdering", "id", "fil"))
"""Fields of the model that documents show in another form, or only refer to."""


def _field(name: str, type_: Type, description: str, *, optional: bool = False, example: str = "") -> Field:
    return Field(name, type_, name, description, optional, example=example)


def _also(name: str, type_: Type, description: str, *, optional: bool = False, example: str = "") -> Field:
    """A field that gives a part of what another one shows."""
    return replace(_field(name, type_, description, optional=optional, example=example), internal=True)


_QUESTIONS = list_of(
    record(
        _field("nr", TEXT, "Spørgsmålets nummer i dokumentet.", example="1"),
        _also("id", TEXT, "Spørgsmålets nummer i kataloget.", optional=True, example="S1"),
        _field("spørgsmål", CONTENT, "Spørgsmålet, som kataloget eller I har skrevet det."),
        _field("muligheder", TEXT, "De svar, kataloget nævner.", optional=True),
        _field("svar", CONTENT, "Svaret, med en linje for hver del."),
        _field("bemærkning", MARKDOWN, "Det, der skal siges om svaret.", optional=True),
    )
)
_CELL = record(
    _also("model", TEXT, "Modellens navn."),
    _also("risiko", TEXT, "Vurderingen i ét ord.", optional=True, example="Middel"),
    _also("tekst", MARKDOWN, "Begrundelsen.", optional=True),
    _field("visning", CONTENT, "Vurdering og begrundelse i ét.", example="Middel: Kræver nye opgaver"),
)
_MATRIX = record(
    _field("modeller", list_of(TEXT), "Modellernes navne.", optional=True),
    _field(
        "rækker",
        list_of(
            record(
                _also("id", TEXT, "Kritikpunktets nummer.", example="K1"),
                _field("kritik", CONTENT, "Kritikpunktet."),
                _field("felter", list_of(_CELL), "En vurdering for hver model."),
            )
        ),
        "Et kritikpunkt i hver række.",
        optional=True,
    ),
)
_OPEN_QUESTIONS = list_of(
    record(
        _field("nr", TEXT, "Nummeret, som hullerne i dokumentet henviser til.", example="1"),
        _field("afsnit", TEXT, "Overskriften, som hullet står under.", example="Mandat"),
        _field("hvad", TEXT, "Det, der skal afklares.", example="Hvem der beslutter"),
        _field("hvem", TEXT, "Den, der skal afklare det.", optional=True, example="Økonomiudvalget"),
        _field("hvornår", TEXT, "Hvornår det skal være afklaret.", optional=True, example="primo 2020"),
    )
)
_BAR = record(
    _also("kolonne", TEXT, "Kolonnens navn.", example="okt. 2019"),
    _field("tegn", TEXT, "Det tegn, der viser trinnet; ellers ingenting.", example="●"),
    _field("farve", TEXT, "Cellens farve, til mærket »cellbg«.", example="DCE6F1"),
)


@cache
def template_fields() -> Fields:
    """All names that a template may use, in the order of the model."""
    top = [_top(felt) for felt in fields_of(Kommissorium)]
    return Fields(tuple(_with_computed(top)), tuple(_purposes()))


def template_data(profil: Profil | None = None, *, purpose: str = "") -> Data:
    """What templates are given in a municipality with that profile; `purpose` is the document that they are for, where it is known."""
    return Data(template_fields(), filters_for(profil), purpose)


def _purposes() -> Iterator[Purpose]:
    own = [felt for felt in fields_of(Kommissorium) if felt.name not in (*OWN, *_ABOUT_THE_FILE)]
    required = tuple(felt.name for felt in own if felt.krav is Krav.PÅKRÆVET)
    for dokument, signs in SECTIONS.items():
        whole = required if dokument is Dokument.KOMMISSORIUM else ("møde",) if dokument is Dokument.DIALOGREFERAT else signs
        yield Purpose(dokument.value, ("møde",) if dokument is Dokument.DIALOGREFERAT else signs, whole)


def _top(felt: Felt) -> Field:
    field = _of(felt)
    return replace(field, required_section=felt.krav is Krav.PÅKRÆVET and felt.name not in _ABOUT_THE_FILE)


def _of(felt: Felt) -> Field:
    optional = felt.krav is not Krav.PÅKRÆVET and not (felt.art is Art.AFSNIT and not felt.many)
    example = felt.examples[0] if felt.examples else felt.choices[0] if felt.choices else ""
    internal = felt.name in (*_ABOUT_THE_FILE, *_SHOWN_ELSEWHERE)
    return Field(felt.name, _type(felt), felt.title, felt.description, optional, example=example, internal=internal)


def _record(model: type[Model]) -> Type:
    """The fields of a section; one with a default of its own is never empty."""
    given = {name for name, info in model.model_fields.items() if isinstance(info.default, str)}
    return record(*(replace(_of(felt), optional=False) if felt.name in given else _of(felt) for felt in fields_of(model)))


def _type(felt: Felt) -> Type:
    if felt.art is Art.VALG:
        inner = Type(Kind.TEXT, choices=tuple(map(typeset, felt.choices)))
    elif felt.art is Art.AFSNIT and felt.model is not None:
        inner = _record(felt.model)
    elif felt.art is Art.OPSLAG:
        inner = Type(Kind.RECORD, UNKNOWN)
    else:
        inner = _TYPES.get(felt.art, TEXT)
    return list_of(inner) if felt.many else inner


def _with_computed(top: list[Field]) -> Iterator[Field]:
    """The fields of the model, with those that are worked out put in their places."""
    added = {
        "opgave": (_field("spørgsmål", _QUESTIONS, "Opgavens spørgsmål med svar."),),
        "modeller": (
            _field("elementer", _QUESTIONS, "Modellernes elementer med svar.", optional=True),
            _field("matrix", _MATRIX, "Kritikpunkterne holdt op mod modellerne."),
        ),
        "sag": (
            _field("punkt", TEXT, "Punktets nummer på dagsordenen.", optional=True, example="7"),
            _field("med_kommissorium", TRUTH, "Om kommissoriet selv er bilag til sagen."),
        ),
    }
    for field in top:
        made = replace(field, type=_replaced(field.type, added[field.name])) if field.name in added else field
        yield replace(made, type=_stood_in_for(made.type, top)) if field.name == "sag" else made
    yield _field("plan", record(*_plan(top)), "Tidsplanen som en tabel med en kolonne for hver periode.")
    yield _field("møde", _record(Dialogmøde), "Det dialogmøde, referatet handler om.")
    yield _field("åbne_spørgsmål", _OPEN_QUESTIONS, "Det, der stadig skal afklares.", optional=True)
    yield _field("huller", NUMBER, "Antallet af åbne spørgsmål.", example="3")
    yield _field("tomt_afsnit", TEXT, "De ord, som et afsnit uden indhold skal bestå af.", optional=True, example="Ingen bemærkninger")


def _replaced(type_: Type, fields: tuple[Field, ...]) -> Type:
    new = {field.name: field for field in fields}
    kept = [new.pop(field.name, field) for field in type_.fields]
    return record(*kept, *new.values())


def _stood_in_for(sag: Type, top: list[Field]) -> Type:
    """The agenda item's fields; where a single required answer of the kommissorium stands in for one, that one is never empty."""
    filled = {name for name, instead in INSTEAD.items() if len(instead) == 1 and _is_required(top, instead[0])} | MEETING.keys()
    return record(*(replace(field, optional=False) if field.name in filled else field for field in sag.fields))


def _is_required(fields: Sequence[Field], path: Sequence[str | int]) -> bool:
    field = next(field for field in fields if field.name == path[0])
    return not field.optional if len(path) == 1 else _is_required(field.type.fields, path[1:])


def _plan(top: list[Field]) -> Iterator[Field]:
    steps = next(field for field in top if field.name == "tidsplan").type.field("milepæle")
    step = steps.type.item.fields if steps and steps.type.item else ()
    rows = record(
        *step,
        _also("beslutning", TRUTH, "Om trinnet er en beslutning."),
        _field("felter", list_of(_BAR), "En celle for hver periode."),
    )
    yield _field("kolonner", list_of(TEXT), "Periodernes navne.", optional=True, example="okt. 2019")
    yield _field("rækker", list_of(rows), "Planens trin.", optional=True)
    for name, description in (
        ("har_trin", "Om planen viser trin, som ikke er beslutninger."),
        ("har_beslutninger", "Om planen viser beslutninger."),
        ("har_brede", "Om et trin ligger i mere end én periode."),
        ("har_ukendte", "Om et trins tidspunkt ikke er kendt."),
    ):
        yield _field(name, TRUTH, description)
