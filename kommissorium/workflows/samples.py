"""A kommissorium made up from what the model says of its fields: every list with three rows."""

from dataclasses import dataclass
from itertools import islice

from kommissorium.model.base import Krav, Model
from kommissorium.model.catalogue import Gruppe, Katalog
from kommissorium.model.kommissorium import Kommissorium
from kommissorium.model.organisation import Gruppe as Arbejdsgruppe
from kommissorium.model.task import Spørgsmål
from kommissorium.model.walk import Art, Felt, fields_of

ROWS = 3
_BARE_ROW = 1
"""The row, counted from 0, that has only what must be there."""
_SIMPLE = {Art.DATO: "22. august 2019", Art.TIDSPUNKT: "primo 2020", Art.BELØB: "150.000 kr.", Art.SVAR: "skal belyses"}


def sample_input(katalog: Katalog, *, complete: bool) -> Kommissorium:
    """A made-up kommissorium: with every field, or with only those that must be there.

    When it is `complete`, the second row of every list has only what must be there.
    """
    return Kommissorium.read(_Samples(katalog).section(Kommissorium, complete=complete))


@dataclass(frozen=True, slots=True)
class _Samples:
    katalog: Katalog

    def section(self, model: type[Model], *, complete: bool, number: int = 0, path: str = "") -> dict[str, object]:
        wanted = (felt for felt in fields_of(model) if self._is_wanted(felt, model, complete=complete))
        return {felt.name: self._answer(felt, f"{path}.{felt.name}", complete=complete, number=number) for felt in wanted}

    def _is_wanted(self, felt: Felt, model: type[Model], *, complete: bool) -> bool:
        if felt.name in ("profil", "katalog") or (model is Spørgsmål and felt.name == "spørgsmål"):
            return False
        must = felt.krav is Krav.PÅKRÆVET or (model is Spørgsmål and felt.name == "id")
        # A group of which nothing but its name is told would be a heading with nothing under it.
        must = must or (model is Arbejdsgruppe and felt.name == "opgave")
        # What stands in a section is asked for by its own fields, as the section itself never is.
        return complete or must or (felt.art is Art.AFSNIT and not felt.many)

    def _answer(self, felt: Felt, path: str, *, complete: bool, number: int) -> object:
        if felt.art is Art.OPSLAG and felt.model is not None:
            criticisms = [post.id for post in islice(self.katalog.group(Gruppe.KRITIK), ROWS)]
            return {id_: self.section(felt.model, complete=complete, number=row) for row, id_ in enumerate(criticisms)}
        if felt.many:
            return [self._item(felt, path, complete=complete and row != _BARE_ROW, number=row) for row in range(ROWS)]
        return self._item(felt, path, complete=complete, number=number)

    def _item(self, felt: Felt, path: str, *, complete: bool, number: int) -> object:
        if felt.model is not None:
            row = self.section(felt.model, complete=complete, number=number, path=path)
            return row | {"id": self._question(path, number)} if felt.model is Spørgsmål else row
        return _simple(felt, number)

    def _question(self, path: str, number: int) -> str:
        """The id of a question that the catalogue asks there."""
        asked = [post.id for post in self.katalog.poster if post.felt == path.lstrip(".")]
        return asked[number % len(asked)] if asked else str(number + 1)


def _simple(felt: Felt, number: int) -> str:
    """An answer of one value: an example where there is one, else what the field is for; texts in later rows tell their number."""
    if felt.choices:
        return felt.choices[number % len(felt.choices)]
    samples = felt.examples or (_SIMPLE.get(felt.art, felt.description),)
    text = samples[number % len(samples)]
    told = number >= len(samples) and felt.art in (Art.TEKST, Art.BRØDTEKST, Art.ORDRET)
    return f"{text} ({number + 1})" if told and not text[:1].isdigit() and not text.startswith("kl. ") else text


def sample_open_questions() -> list[dict[str, str]]:
    """Rows of the open questions; the second has only what must be there."""
    whole = {"afsnit": "Formål", "hvad": "Det, der skal afklares", "hvem": "Direktionen", "hvornår": "primo 2020"}
    bare = whole | {"hvem": "", "hvornår": ""}
    return [{"nr": str(row + 1)} | (bare if row == _BARE_ROW else whole) for row in range(ROWS)]
