"""What the municipality's profile does to a document."""

from pathlib import Path

import pytest

from kommissorium.model.body_names import write_out
from kommissorium.model.kommissorium import Kommissorium
from kommissorium.model.leaves import leaves
from kommissorium.model.profile import Profil
from kommissorium.model.texts import Organ
from kommissorium.word.content.values import Marked
from kommissorium.workflows.build import Wish, build_documents
from kommissorium.workflows.house_style import empty_section, filters_for
from tests.builders import body_of, word_file

BODIES = [
    {"navn": "Økonomiudvalget", "forkortelse": "ØU", "ubestemt": "økonomiudvalg", "andre_former": ["Økonomi-udvalget"]},
    {"navn": "Byrådet", "i_sætning": "byrådet"},
]


def profile(**fields: object) -> Profil:
    return Profil.model_validate({"kommune": {"navn": "Fjordby Kommune"}, "organer": BODIES} | fields)


def names(data: dict, profil: Profil | None) -> list[str]:
    """The values of type body, in the order of the document."""
    written = write_out(Kommissorium.model_validate(data), profil)
    return [str(value) for _path, value in leaves(written) if isinstance(value, Organ)]


def case(*bodies: str) -> dict:
    return {"stamoplysninger": {"behandles_i": [{"organ": body} for body in bodies]}}


def test_a_body_is_written_out_with_its_abbreviation_first_and_is_short_afterwards() -> None:
    assert names(case("ØU", "Økonomiudvalget", "økonomi-udvalget"), profile()) == ["Økonomiudvalget (ØU)", "ØU", "ØU"]


def test_a_body_without_abbreviation_is_always_written_out() -> None:
    assert names(case("byrådet", "Byrådet"), profile()) == ["Byrådet", "Byrådet"]


def test_genitives_stay_genitives() -> None:
    assert names(case("ØU's", "Økonomiudvalgets", "ØUs"), profile()) == ["Økonomiudvalgets (ØU)", "ØU's", "ØU's"]


def test_an_indefinite_form_is_no_first_use() -> None:
    assert names(case("økonomiudvalg", "ØU"), profile()) == ["økonomiudvalg", "Økonomiudvalget (ØU)"]


def test_roles_sentences_and_strange_bodies_stay_as_they_were_typed() -> None:
    typed = ["Direktionen", "Byrådet, efter forslag fra ØU", "TMU"]

    assert names(case(*typed), profile()) == typed


def test_first_is_what_stands_first_in_the_document_and_the_open_questions_stand_last() -> None:
    data = {"godkendelse": {"organ": "ØU"}, "formål": {"afklares": {"hvem": "ØU"}}, "mandat": {"beslutter": "ØU"}}

    assert names(data, profile()) == ["ØU", "Økonomiudvalget (ØU)", "ØU"]


def test_a_profile_may_write_names_out_everywhere() -> None:
    assert names(case("ØU", "ØU's"), profile(forkort="nej")) == ["Økonomiudvalget", "Økonomiudvalgets"]


def test_without_a_profile_nothing_changes() -> None:
    kommissorium = Kommissorium.model_validate(case("ØU", "økonomi-udvalget"))

    assert write_out(kommissorium, None) is kommissorium


def test_running_text_is_never_rewritten() -> None:
    data = {"formål": "ØU og Økonomi-udvalget", "stamoplysninger": {"titel": "ØU"}, "baggrund": {"beslutninger": [{"tekst": "ØU"}]}}
    kommissorium = Kommissorium.model_validate(data)

    assert write_out(kommissorium, profile()) == kommissorium


@pytest.mark.parametrize(("said", "printed"), [("udelad", ""), ("Udelad", ""), ("Ingen bemærkninger.", "Ingen bemærkninger.")])
def test_an_empty_section_is_left_out_or_says_the_profiles_words(said: str, printed: str) -> None:
    assert empty_section(profile(tomt_afsnit=said)) == printed
    assert empty_section(None) == ""


def test_quotations_stand_in_the_profiles_marks_and_holes_in_none() -> None:
    citat = filters_for(profile(anførselstegn="„“"))["citat"]

    assert citat("Efter »§ 17«  og") == "„Efter »§ 17«  og“"
    assert citat(Marked("afklares")) == Marked("afklares")
    assert [filters_for(None)["citat"](text) for text in ("x", "")] == ["»x«", ""]


def test_a_document_is_built_with_the_profile_beside_its_input(tmp_path: Path) -> None:
    tags = [
        "{{ stamoplysninger.bestiller }} {{ mandat.beslutter }} {{ baggrund.beslutninger[0].tekst | citat }}",
        "{% if kommunikation %}x{% elif tomt_afsnit %}{{ tomt_afsnit }}{% endif %}",
    ]
    template = word_file(tmp_path / "skabelon.docx", tags)
    (tmp_path / "profil.yaml").write_text(
        "kommune: {navn: A Kommune}\norganer: [{navn: Økonomiudvalget, forkortelse: ØU}]\n"
        "tomt_afsnit: Ingen bemærkninger.\nanførselstegn: ””\n",
        encoding="utf-8",
    )
    source = tmp_path / "kommissorium.yaml"
    source.write_text(
        "format: 1\nstamoplysninger: {bestiller: ØU}\nmandat: {beslutter: Økonomiudvalget}\nbaggrund: {beslutninger: [{tekst: x}]}\n",
        encoding="utf-8",
    )

    built = build_documents(source, Wish(output=tmp_path / "ud.docx", template=template))

    assert body_of(built.outputs[0].read_bytes()) == ["Økonomiudvalget (ØU) ØU ”x”", "Ingen bemærkninger."]
