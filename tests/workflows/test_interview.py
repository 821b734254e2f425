"""The questions of the wizard, without a terminal."""

from pathlib import Path

import pytest

from kommissorium.diagnostics.errors import ChangeError, InputError
from kommissorium.diagnostics.finding import Severity
from kommissorium.model.holes import find_holes
from kommissorium.source.validation import load_kommissorium
from kommissorium.workflows.check import check_input
from kommissorium.workflows.interview.question import Form, Question, Tilstand
from kommissorium.workflows.interview.session import FIRST, Interview, Optional
from kommissorium.workflows.new import create_input
from tests.tools import ROOT
from tests.workflows.interviews import data_of, question_at, titles


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return create_input(tmp_path / "sag", catalogue="styringsmodel")


def test_a_new_file_asks_first_for_what_gives_most(path: Path) -> None:
    interview = Interview(path)
    titles = []
    while asked := interview.next_of(FIRST):
        assert isinstance(asked, Question)
        titles.append(asked.title)
        interview.answer(asked, "Noget")

    assert titles == ["titel", "kommune", "bestiller"]
    assert [data_of(path)["stamoplysninger"][name] for name in titles] == ["Noget"] * 3


def test_every_question_of_the_catalogue_is_asked_in_its_section(path: Path) -> None:
    interview = Interview(path)

    asked = {section: " ".join(titles(interview, section)) for section in ("opgave", "modeller")}

    assert [number for number in range(1, 9) if f"S{number}" not in asked["opgave"]] == []
    assert [name for name in (f"{letter}{number}" for letter in "DK" for number in range(1, 7)) if name not in asked["modeller"]] == []


def test_what_is_required_comes_first_and_the_rest_only_when_it_is_wanted(path: Path) -> None:
    interview = Interview(path)

    required = titles(interview, "stamoplysninger")
    interview.enter()
    while not isinstance(asked := interview.next_in("stamoplysninger"), Optional):
        assert asked is not None
        interview.pass_by(asked)
    interview.want(asked)

    meeting = ["behandling 1, organ", "behandling 1, tidspunkt"]
    assert required == ["titel", "kommune", "sagsnummer", "dato", "bestiller", "ansvarlig", *meeting, "Optional"]
    following = interview.next_in("stamoplysninger")
    assert isinstance(following, Question)
    assert (following.title, following.krav.value) == ("afdeling", "valgfri")


def test_an_answer_is_on_the_disk_at_once_and_is_not_asked_for_again(path: Path) -> None:
    interview = Interview(path)
    asked = interview.next_in("formål")
    assert isinstance(asked, Question)

    assert interview.answer(asked, "Bedre dialog.\n\nFærre mål.\n") == ()

    assert data_of(path)["formål"] == "Bedre dialog.\n\nFærre mål.\n"
    assert Interview(path).next_in("formål") is None


def test_a_wrong_answer_is_refused_with_the_words_of_tjek_and_nothing_is_written(path: Path) -> None:
    before = path.read_bytes()
    interview = Interview(path)

    (finding,) = interview.answer(question_at(interview, "stamoplysninger", "dato"), "31. februar 2020")

    assert path.read_bytes() == before
    path.write_text(path.read_text(encoding="utf-8").replace("dato: afklares", "dato: 31. februar 2020", 1), encoding="utf-8")
    (told,) = check_input(path).findings
    assert (finding.message, finding.hint) == (told.message, told.hint)


def test_a_choice_that_the_catalogue_has_not_is_refused_but_not_one_of_ones_own(path: Path) -> None:
    interview = Interview(path)
    question = question_at(interview, "opgave", "spørgsmål", 0, "svar", "bestiller")

    assert [finding.code for finding in interview.answer(question, ["kongen"])] == ["I034"]
    assert interview.answer(question, ["Økonomiudvalget", "andet: kongen"]) == ()
    assert (question.form, question.own_words, question.choices[0]) == (Form.FLERVALG, True, "kommunalbestyrelsen")


def test_a_warning_does_not_keep_an_answer_from_being_written(path: Path) -> None:
    interview = Interview(path)
    interview.answer(question_at(interview, "tidsplan", "milepæle", 0, "tidspunkt"), "januar 2019")

    findings = interview.answer(question_at(interview, "stamoplysninger", "dato"), "22. august 2019")

    assert [(finding.code, finding.severity.value) for finding in findings] == [("T005", "advarsel")]
    assert data_of(path)["stamoplysninger"]["dato"] == "22. august 2019"


def test_one_can_go_back_to_an_answer_and_change_it(path: Path) -> None:
    interview = Interview(path)
    for answer in ("Ny modl", "Fjordby Kommune"):
        asked = interview.next_in("stamoplysninger")
        assert isinstance(asked, Question)
        interview.answer(asked, answer)
    assert (interview.back(), interview.back(), interview.back()) == (True, True, True)

    again = interview.next_in("stamoplysninger")
    assert isinstance(again, Question)
    assert (again.title, again.value, again.state) == ("titel", "Ny modl", Tilstand.BESVARET)
    interview.answer(again, "Ny model")
    following = interview.next_in("stamoplysninger")

    assert isinstance(following, Question)
    assert (data_of(path)["stamoplysninger"]["titel"], following.title) == ("Ny model", "sagsnummer")


def test_there_is_nothing_to_go_back_to_at_the_firstquestion_at(path: Path) -> None:
    interview = Interview(path)
    interview.next_in("formål")

    assert interview.back() is False


def test_what_was_passed_by_stays_open_and_is_asked_next_time(path: Path) -> None:
    interview = Interview(path)
    before = path.read_bytes()

    assert titles(interview, "formål") == titles(interview, "formål") == ["Formål"]
    assert path.read_bytes() == before


def test_a_hole_may_say_what_who_and_when(path: Path) -> None:
    interview = Interview(path)

    interview.answer(question_at(interview, "formål"), {"afklares": {"hvem": "Direktionen", "hvornår": "primo 2020"}})

    assert "\nformål: {afklares: {hvem: Direktionen, hvornår: primo 2020}}\n" in path.read_text(encoding="utf-8")
    assert question_at(interview, "formål").state is Tilstand.AFKLARES
    assert [finding.code for finding in interview.answer(question_at(interview, "formål"), {"afklares": {"hvornår": "snart"}})] == ["I007"]


def test_no_comment_is_lost_and_the_order_is_kept(path: Path) -> None:
    comments = [line.strip() for line in path.read_text(encoding="utf-8").splitlines() if line.lstrip().startswith("#")]
    interview = Interview(path)
    for section in interview.sections():
        interview.enter()
        while asked := interview.next_in(section.name):
            if isinstance(asked, Question):
                lines: list = [["Et punkt", "Et til"]] if asked.form is Form.LISTE else ["primo 2020", "22. august 2019", "150.000 kr."]
                answers = [asked.choices[0]] if asked.choices else lines
                next(answer for answer in answers if not any(one.severity is Severity.ERROR for one in interview.answer(asked, answer)))
            elif isinstance(asked, Optional):
                interview.want(asked)
            else:
                interview.pass_by(asked)

    after = path.read_text(encoding="utf-8").splitlines()
    assert [line.strip() for line in after if line.lstrip().startswith("#")] == comments
    assert [question.title for section in interview.sections() for question in section.questions if question.state.is_open] == []


def test_a_file_that_somebody_else_wrote_is_asked_only_for_what_it_lacks(tmp_path: Path) -> None:
    path = tmp_path / "a.yaml"
    head = 'format: "1"\nkatalog: styringsmodel\n# vores\n'
    path.write_text(f"{head}stamoplysninger: {{titel: Ny model, kommune: Fjordby}}\nformål: |\n  Et.\n", encoding="utf-8")
    interview = Interview(path)

    assert titles(interview, "formål") == []
    assert titles(interview, "stamoplysninger")[:2] == ["sagsnummer", "dato"]
    interview.answer(question_at(interview, "baggrund", "tekst"), "Før")
    interview.answer(question_at(interview, "opgave", "spørgsmål", 0, "svar", "bestiller"), "kulturchefen")
    assert path.read_text(encoding="utf-8").splitlines() == [
        'format: "1"',
        "katalog: styringsmodel",
        "# vores",
        "stamoplysninger: {titel: Ny model, kommune: Fjordby}",
        "baggrund:",
        "  tekst: Før",
        "formål: |",
        "  Et.",
        "opgave:",
        "  spørgsmål:",
        "    - id: S1",
        "      svar:",
        "        bestiller: kulturchefen",
    ]


@pytest.mark.parametrize("name", ["dragoer", "fjordby", "digital", "sygefravaer"])
def test_what_is_open_is_what_documents_show_as_open(name: str) -> None:
    path = ROOT / "examples" / name / "kommissorium.yaml"
    kommissorium = load_kommissorium(path).kommissorium
    assert kommissorium is not None

    found = [question.path for section in Interview(path).sections() for question in section.questions if question.state.is_open]

    holes = [hole.path for hole in find_holes(kommissorium)]
    assert [hole for hole in holes if not any(path[: len(hole)] == hole for path in found)] == []
    assert [path for path in found if not any(path[: len(hole)] == hole for hole in holes)] == []


def test_a_file_with_mistakes_is_to_be_mended_first(path: Path) -> None:
    path.write_text("format: 1\nukendt: x\n", encoding="utf-8")

    with pytest.raises(InputError) as caught:
        Interview(path)

    assert [(finding.code, finding.place.line) for finding in caught.value.findings] == [("I005", 2)]


def test_json_is_not_asked_about(tmp_path: Path) -> None:
    path = tmp_path / "a.json"
    path.write_text('{"format": "1"}', encoding="utf-8")

    with pytest.raises(ChangeError):
        Interview(path)


def test_what_is_typed_in_the_file_meanwhile_is_kept(path: Path) -> None:
    interview = Interview(path)
    question = question_at(interview, "formål")
    path.write_text(path.read_text(encoding="utf-8").replace("titel: afklares", "titel: Skrevet imens", 1), encoding="utf-8")

    interview.answer(question, "Bedre dialog")

    assert (data_of(path)["stamoplysninger"]["titel"], data_of(path)["formål"]) == ("Skrevet imens", "Bedre dialog")
