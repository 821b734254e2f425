"""The whole model: what stands in it without being written, and what it says of itself."""

from kommissorium.model.answers import Afklares
from kommissorium.model.base import Krav, Model
from kommissorium.model.kommissorium import Kommissorium
from kommissorium.model.organisation import Medlem
from kommissorium.model.schedule import Milepæl, Tidsplan
from kommissorium.model.texts import Tekst
from kommissorium.model.walk import Art, Felt, fields_of, homes, model_at


def all_fields(model: type[Model]) -> list[Felt]:
    inner = [found for felt in fields_of(model) if felt.model for found in all_fields(felt.model)]
    return [*fields_of(model), *inner]


def test_nothing_written_is_an_empty_draft_with_all_its_sections() -> None:
    empty = Kommissorium.model_validate({})

    assert empty == Kommissorium.model_validate({"økonomi": None, "tidsplan": {"periode": "", "milepæle": None}, "kilder": []})
    assert (empty.format, empty.katalog, empty.stamoplysninger.status) == ("1", "almindelig", "udkast")
    assert (empty.formål, empty.leverancer, empty.tidsplan.periode.fra) == (None, [], None)


def test_a_section_that_is_a_hole_leaves_its_required_answers_open() -> None:
    read = Kommissorium.model_validate({"konsekvenser": {"afklares": {"hvem": "Direktionen"}}, "evaluering": "afklares"})

    hole = Afklares(hvem=Tekst("Direktionen"))
    assert [getattr(read.konsekvenser, felt.name) for felt in fields_of(type(read.konsekvenser))] == [hole] * 4
    assert (read.evaluering.tekst, read.evaluering.tidspunkt) == (Afklares(), None)


def test_every_field_tells_a_clerk_what_to_write_in_danish() -> None:
    silent = [felt.name for felt in all_fields(Kommissorium) if not felt.title or not felt.description.endswith(".")]

    assert silent == []


def test_every_list_has_a_word_for_its_items() -> None:
    assert [felt.name for felt in all_fields(Kommissorium) if felt.many and not felt.item] == []


def test_a_field_says_what_it_takes() -> None:
    milepæle = next(felt for felt in fields_of(Tidsplan) if felt.name == "milepæle")
    tidspunkt = fields_of(Milepæl)[0]

    assert milepæle == Felt("milepæle", "milepæle", "Planens trin i rækkefølge.", Krav.PÅKRÆVET, Art.AFSNIT, True, "milepæl", Milepæl)
    assert (tidspunkt.art, tidspunkt.krav, tidspunkt.examples) == (Art.TIDSPUNKT, Krav.PÅKRÆVET, ("ultimo november 2019",))


def test_a_path_leads_to_a_section_a_row_or_nothing() -> None:
    assert model_at(Kommissorium, ("organisering", "grupper", 0, "medlemmer", 3)) is Medlem
    assert model_at(Kommissorium, ("formål", "afklares")) is Afklares
    assert model_at(Kommissorium, ("modeller", "alternativer", 0, "vurdering", "K1")).__name__ == "Vurdering"
    assert model_at(Kommissorium, ("ukendt",)) is None


def test_a_key_has_homes() -> None:
    assert homes(Kommissorium, "milepæle") == (("tidsplan",),)
    assert homes(Kommissorium, "ukendt") == ()
