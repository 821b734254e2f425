"""The wizard of `kommissorium ny`, in front of a real terminal."""

import sys
from pathlib import Path

import pytest
from click.testing import CliRunner

from kommissorium.cli.main import program
from kommissorium.source.validation import load_kommissorium
from kommissorium.source.yaml_reader import read_yaml

if sys.platform == "win32":
    pytest.skip("pexpect drives terminals that Windows does not have", allow_module_level=True)

from tests.terminal import CTRL_C, DOWN, ENTER, SPACE, UP, Terminal

SVAR = "? Svar:"
LIST_END = "   Stop, og fortsæt senere"
BOXES_END = "   ○ noget andet …"
OWN = "? Skriv det:"
LINES = "? Svar, et afsnit i hver linje:"
WHAT = "? Hvad mangler? (Enter, hvis spørgsmålet siger det):"
WHO = "? Hvem skal svare? (Enter, hvis det ikke er bestemt):"
WHEN = "? Hvornår? (for eksempel primo 2020; Enter, hvis det er uvist):"
ON = "? … og (Enter alene, når du er færdig):"


def new_case(folder: Path) -> Terminal:
    """The wizard at its first question about a new file of the memo's catalogue."""
    terminal = Terminal(folder, "ny", "sag")
    terminal.wait("   Ny politisk styrings- og ledelsesmodel")
    terminal.choose("Ny politisk styrings- og ledelsesmodel")
    return terminal


def test_somebody_goes_from_an_empty_folder_to_a_document_and_stops_in_between(tmp_path: Path) -> None:
    first = new_case(tmp_path)
    for answer in ("Ny styringsmodel", "Fjordby Kommune", "ØU"):
        first.answer(SVAR, answer)
    first.wait(LIST_END)
    first.type(ENTER)
    first.answer(SVAR, "15/2417")
    first.answer(SVAR, "31. februar 2020")
    first.wait_for(r"\n  Fejl: Datoen »31. februar 2020« findes ikke. Februar 2020 har 29 dage.\n  Pil op .*\n\? Svar:$")
    first.type(UP)
    first.wait_for(r"\n\? Svar: 31. februar 2020$")
    first.type(CTRL_C)
    shown, code = first.end()

    assert (code, shown[-3:]) == (
        0,
        [
            "Alt er gemt i sag/kommissorium.yaml.",
            "Fortsæt, når du vil: kommissorium ny sag/kommissorium.yaml",
            "Byg dokumentet: kommissorium byg sag/kommissorium.yaml",
        ],
    )

    second = Terminal(tmp_path, "ny", "sag")
    second.wait(LIST_END)
    second.type(DOWN * 3, ENTER)
    second.answer(LINES, "Færre mål.")
    second.answer(ON, "Mere dialog.")
    second.answer(ON, "")
    second.wait(LIST_END)
    second.type(UP, ENTER)
    shown, code = second.end()

    path = tmp_path / "sag" / "kommissorium.yaml"
    data = read_yaml(path).data
    assert (data["stamoplysninger"]["sagsnr"], data["stamoplysninger"]["dato"]) == ("15/2417", "afklares")
    assert "\nformål: |\n  Færre mål.\n\n  Mere dialog.\n\n# ---- Opgave" in path.read_text(encoding="utf-8")
    assert CliRunner().invoke(program, ["byg", str(path)]).exit_code == 0
    assert (tmp_path / "sag" / "kommissorium.docx").exists()


def test_choices_boxes_going_back_and_guidance(tmp_path: Path) -> None:
    path = tmp_path / "a.yaml"
    path.write_text('format: "1"  # vores\nkatalog: styringsmodel\nøkonomi:\n  bevilling: afklares # note\n', encoding="utf-8")
    terminal = Terminal(tmp_path, "ny", "a.yaml")
    terminal.wait(LIST_END)
    terminal.type(DOWN * 4, ENTER)
    terminal.wait(BOXES_END)
    terminal.type(SPACE, DOWN, SPACE, ENTER)
    terminal.wait(BOXES_END)
    terminal.type(ENTER)
    terminal.wait(LIST_END)
    terminal.choose("Vejledning")
    helped = terminal.wait(BOXES_END)
    terminal.type(ENTER)
    terminal.wait(LIST_END)
    terminal.choose("Tilbage")
    again = terminal.wait(BOXES_END)
    terminal.type(CTRL_C)
    terminal.end()

    assert "  Bestilleren siger, hvad der skal nås; udføreren påtager sig at nå det. Nævn" in helped
    assert [line for line in again if line.startswith((" » ●", "   ●"))]
    data = read_yaml(path).data
    assert data["opgave"] == {"spørgsmål": [{"id": "S1", "svar": {"bestiller": ["kommunalbestyrelsen", "Økonomiudvalget"]}}]}
    assert load_kommissorium(path).kommissorium is not None
    assert "# vores" in path.read_text(encoding="utf-8")


@pytest.mark.parametrize("encoding", ["cp1252", "ascii"])
def test_poor_and_narrow_terminals_survive(encoding: str, tmp_path: Path) -> None:
    (tmp_path / "a.yaml").write_text('format: "1"\nformål: x\n', encoding="utf-8")
    terminal = Terminal(tmp_path, "ny", "a.yaml", columns=40, PYTHONUTF8="0", PYTHONIOENCODING=encoding, NO_COLOR="1")
    terminal.wait_for("Stop, og forts")
    terminal.type(CTRL_C)
    shown, code = terminal.end()

    assert (code, "Alt er gemt i a.yaml." in shown) == (0, True)


def test_nothing_is_asked_without_a_dialog(tmp_path: Path) -> None:
    shown, code = Terminal(tmp_path, "ny", "sag", "--uden-dialog").end()

    assert (code, shown) == (0, ["Skrev sag/kommissorium.yaml.", "Udfyld den, og skriv så: kommissorium byg sag/kommissorium.yaml"])


def test_a_required_question_cannot_be_left_out(tmp_path: Path) -> None:
    terminal = new_case(tmp_path)
    terminal.answer(SVAR, "?")
    helped = terminal.wait(SVAR)
    terminal.type("Udelad", ENTER)
    terminal.wait_for(r"\n  Spørgsmålet er påkrævet\. Skriv svaret eller »afklares«\.\n\? Svar:$")
    terminal.type(CTRL_C)
    terminal.end()

    assert "  »stop«, hvis du vil fortsætte senere." in helped
    assert [line for line in helped if "udelad" in line] == []
    assert read_yaml(tmp_path / "sag" / "kommissorium.yaml").data["stamoplysninger"]["titel"] == "afklares"


def test_a_word_that_is_typed_at_a_list_of_boxes_marks_none(tmp_path: Path) -> None:
    path = tmp_path / "a.yaml"
    path.write_text('format: "1"\nkatalog: styringsmodel\n', encoding="utf-8")
    terminal = Terminal(tmp_path, "ny", "a.yaml")
    terminal.wait(LIST_END)
    terminal.choose("Opgave")
    terminal.wait(BOXES_END)
    terminal.type("afklaring i alt", DOWN)
    shown = terminal.wait(BOXES_END)
    terminal.type(CTRL_C)
    terminal.end()

    # Only the two spaces of the words are keys: they mark the first line and take the mark away again.
    assert [line for line in shown if "●" in line] == []


def test_words_of_ones_own_may_be_those_that_steer(tmp_path: Path) -> None:
    path = tmp_path / "a.yaml"
    path.write_text('format: "1"\nkatalog: styringsmodel\n', encoding="utf-8")
    before = path.read_bytes()
    terminal = Terminal(tmp_path, "ny", "a.yaml")
    terminal.wait(LIST_END)
    terminal.choose("Opgave")
    terminal.wait(BOXES_END)
    terminal.type(SPACE, UP, SPACE, ENTER)
    terminal.answer(OWN, "?")
    helped = terminal.wait(OWN)
    terminal.type("<", ENTER)
    terminal.wait(LIST_END)
    terminal.choose("Opgave")
    terminal.wait(BOXES_END)
    terminal.type(UP, SPACE, ENTER)
    terminal.answer(OWN, "stop")
    shown, code = terminal.end()

    assert "  »afklares«, så du kan sige, hvem der svarer, og hvornår;" in helped
    assert (code, "Alt er gemt i a.yaml." in shown, path.read_bytes()) == (0, True, before)


def test_the_words_that_steer_are_no_lines_of_an_answer_and_stop_keeps_what_is_written(tmp_path: Path) -> None:
    path = tmp_path / "a.yaml"
    path.write_text('format: "1"\nformål: afklares\n', encoding="utf-8")
    terminal = Terminal(tmp_path, "ny", "a.yaml")
    terminal.wait(LIST_END)
    terminal.choose("Formål")
    for prompt, line in ((LINES, "Forkert."), (ON, "<"), (LINES, "Færre mål."), (ON, "?"), (ON, "Mere dialog."), (ON, "Stop")):
        terminal.answer(prompt, line)
    shown, code = terminal.end()

    assert (code, "Alt er gemt i a.yaml." in shown) == (0, True)
    assert [line for line in shown if line.startswith("  Enter alene slutter svaret, < sletter den sidste linje")]
    assert read_yaml(path).data["formål"] == "Færre mål.\n\nMere dialog.\n"


def test_there_is_nothing_before_the_very_first_question(tmp_path: Path) -> None:
    terminal = new_case(tmp_path)
    terminal.answer(SVAR, "<")
    terminal.wait_for(r"\nDer er ikke noget spørgsmål før dette\.\n\nStamoplysninger › titel (.*\n)+\? Svar:$")
    terminal.type(CTRL_C)

    assert terminal.end()[1] == 0


def test_a_slip_in_the_time_of_a_hole_asks_for_the_time_alone(tmp_path: Path) -> None:
    path = tmp_path / "a.yaml"
    path.write_text('format: "1"\nformål: afklares\n', encoding="utf-8")
    terminal = Terminal(tmp_path, "ny", "a.yaml")
    terminal.wait(LIST_END)
    terminal.choose("Formål")
    terminal.answer(LINES, "afklares")
    terminal.answer(WHAT, "Hvad er vigtigst?")
    terminal.answer(WHO, "Direktionen")
    for when in ("snart", "primo 2020"):
        terminal.answer(WHEN, when)
    terminal.wait(LIST_END)
    terminal.type(CTRL_C)
    terminal.end()

    assert read_yaml(path).data["formål"] == {"afklares": {"hvad": "Hvad er vigtigst?", "hvem": "Direktionen", "hvornår": "primo 2020"}}


def test_the_list_of_sections_and_status_say_the_same_count(tmp_path: Path) -> None:
    (tmp_path / "a.yaml").write_text('format: "1"\nstamoplysninger:\n  titel: Ny model\n  afdeling:\n', encoding="utf-8")
    terminal = Terminal(tmp_path, "ny", "a.yaml")
    terminal.wait(LIST_END)
    terminal.type(CTRL_C)
    shown = terminal.end()[0]
    told = CliRunner().invoke(program, ["status", str(tmp_path / "a.yaml")]).output.splitlines()

    assert [line for line in shown if line.endswith("svar er på plads.")] == told[1:2]


def test_an_answer_that_is_there_is_kept_or_brought_forth_and_the_words_that_steer_are_no_part_of_it(tmp_path: Path) -> None:
    terminal = new_case(tmp_path)
    terminal.answer(SVAR, "Ny model")
    terminal.answer(SVAR, "Fjordby")
    terminal.answer(SVAR, "<")
    terminal.wait_for(r"Svaret nu: Fjordby\n  Enter beholder det; .*\n\? Svar:$")
    terminal.type("<", ENTER)
    terminal.wait_for(r"Svaret nu: Ny model\n  Enter beholder det; .*\n\? Svar:$")
    terminal.type(UP, " nu", ENTER)
    terminal.wait_for(r"(?s)Ny model nu\n.*Eksempel: Direktionen\n\? Svar:$")
    terminal.type("<", ENTER)
    terminal.wait_for(r"Svaret nu: Ny model nu\n  Enter beholder det; .*\n\? Svar:$")
    terminal.type(ENTER)
    terminal.answer(SVAR, "stop")
    terminal.end()

    facts = read_yaml(tmp_path / "sag" / "kommissorium.yaml").data["stamoplysninger"]
    assert (facts["titel"], facts["kommune"], facts["bestiller"]) == ("Ny model nu", "Fjordby", "afklares")


def test_lines_that_cannot_be_used_are_not_lost(tmp_path: Path) -> None:
    path = tmp_path / "a.yaml"
    path.write_text('format: "1"\nformål: afklares\n', encoding="utf-8")
    terminal = Terminal(tmp_path, "ny", "a.yaml")
    terminal.wait(LIST_END)
    terminal.choose("Formål")
    for prompt, line in ((LINES, "Færre mål."), (ON, "Borger 010170-1234."), (ON, "")):
        terminal.answer(prompt, line)
    terminal.wait_for(r"Fejl: .*\n(.*\n)*  Det, du skrev, er her endnu; .*\n  \| Færre mål\.\n  \| Borger 010170-1234\.\n\? … og .*:$")
    for line in ("<", "Mere dialog.", ""):
        terminal.answer(ON, line)
    terminal.wait(LIST_END)
    terminal.type(CTRL_C)
    terminal.end()

    assert read_yaml(path).data["formål"] == "Færre mål.\n\nMere dialog.\n"


def test_enter_alone_at_a_list_answers_nothing(tmp_path: Path) -> None:
    path = tmp_path / "a.yaml"
    path.write_text('format: "1"\nmandat: {hvad_besluttes: afklares}\n', encoding="utf-8")
    before = path.read_bytes()
    terminal = Terminal(tmp_path, "ny", "a.yaml")
    terminal.wait(LIST_END)
    terminal.choose("Mandat og beslutningskompetence")
    terminal.wait_for("Spring over")
    terminal.wait(LIST_END)
    terminal.type(ENTER)
    terminal.wait_for("Svar: Spring over")
    terminal.type(CTRL_C)
    terminal.end()

    assert path.read_bytes() == before


def test_in_a_hole_one_can_go_back_and_stop_and_nothing_is_lost(tmp_path: Path) -> None:
    path = tmp_path / "a.yaml"
    path.write_text('format: "1"\nformål: afklares\n', encoding="utf-8")
    terminal = Terminal(tmp_path, "ny", "a.yaml")
    terminal.wait(LIST_END)
    terminal.choose("Formål")
    terminal.answer(LINES, "afklares")
    asked = ((WHAT, "<"), (LINES, "afklares"), (WHAT, "Hvad?"), (WHO, "<"), (WHAT, "Hvad så?"), (WHO, "Ledelsen"), (WHEN, "stop"))
    for prompt, line in asked:
        terminal.answer(prompt, line)
    shown, code = terminal.end()

    assert (code, "Alt er gemt i a.yaml." in shown) == (0, True)
    assert read_yaml(path).data["formål"] == {"afklares": {"hvad": "Hvad så?", "hvem": "Ledelsen"}}
