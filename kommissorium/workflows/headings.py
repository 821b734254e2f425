"""Under which heading a document has an answer; its open questions name it."""

from collections.abc import Mapping

from kommissorium.danish.filters import stort
from kommissorium.model.agenda_item import INSTEAD
from kommissorium.model.kommissorium import Kommissorium
from kommissorium.model.papers import Dokument
from kommissorium.model.walk import Path, fields_of, model_at

_PRINTED_IN: Mapping[Path, str] = {("tidsplan", "betingelser"): "risici"}
"""Where the kommissorium has an answer in another section than the input: by its path, that section's name."""
AGENDA_HEADS: Mapping[str, str] = {
    "resumé": "Resumé",
    "indstilling": "Indstilling",
    "indstilles_af": "Indstilling",
    "fremstilling": "Sagsfremstilling",
    "love_og_regler": "Love/regler",
    "økonomi_og_personale": "Økonomi/personaleforhold",
    "kommunikation_og_høring": "Kommunikation/høring",
    "relation_til_politikker": "Relation til politikker",
    "beslutningsproces": "Beslutningsproces",
}
"""The agenda item's headings by the fields below them."""
_FACTS_OF_THE_CASE = "Sagens oplysninger"


def heading_of(path: Path, dokument: Dokument) -> str:
    """The heading, as the document's template writes it."""
    match dokument:
        case Dokument.KOMMISSORIUM:
            return _title(_PRINTED_IN.get(path[:2], str(path[0])))
        case Dokument.SAGSFREMSTILLING:
            return _agenda_head(path)
        case Dokument.TIDSPLAN:
            return "Tidsplan" if path[0] == "tidsplan" else _FACTS_OF_THE_CASE
        case _:
            return _own_head(path)


def _title(name: str) -> str:
    return Kommissorium.model_fields[name].title or name


def _agenda_head(path: Path) -> str:
    if path[0] == "sag":
        return AGENDA_HEADS.get(str(path[1]), _FACTS_OF_THE_CASE)
    fields = [field for field, instead in INSTEAD.items() if any(path[: len(start)] == start for start in instead)]
    if path[:2] in {("baggrund", "beslutninger"), ("konsekvenser", "andre")}:
        fields = ["fremstilling"]
    if path[0] == "bilag":
        return _title("bilag")
    return next((AGENDA_HEADS[field] for field in fields if field in AGENDA_HEADS), _FACTS_OF_THE_CASE)


def _own_head(path: Path) -> str:
    """The title of the field in the document's own section."""
    keys = [step for step in path if isinstance(step, str)]
    section = model_at(Kommissorium, (keys[0],))
    if section is None or len(keys) < 2 or keys[0] == "stamoplysninger":
        return _FACTS_OF_THE_CASE
    return str(stort(next(felt.title for felt in fields_of(section) if felt.name == keys[1])))
