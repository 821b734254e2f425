from pathlib import Path

import docx
import pytest

from kommissorium.diagnostics.errors import OutputError
from kommissorium.resources import example_file, template_file
from kommissorium.workflows.build import Wish, build_documents
from kommissorium.workflows.guard import guard_output


@pytest.fixture
def built(tmp_path: Path) -> Path:
    return build_documents(example_file("dragoer"), Wish(output=tmp_path / "ud.docx")).outputs[0]


def _edit(path: Path, *, text: str = "") -> None:
    document = docx.Document(str(path))
    if text:
        document.paragraphs[4].add_run(text)
    document.save(str(path))


def _refusal(output: Path, *, sources: tuple[Path, ...] = (), overwrite: bool = False) -> str:
    with pytest.raises(OutputError) as error:
        guard_output(output, sources=sources, overwrite=overwrite)
    (finding,) = error.value.findings
    return f"{finding.code}: {finding.message}"


def test_nothing_is_in_the_way_of_a_new_document(tmp_path: Path) -> None:
    guard_output(tmp_path / "ny.docx", sources=(), overwrite=False)


def test_what_the_program_wrote_may_be_written_again(built: Path) -> None:
    guard_output(built, sources=(), overwrite=False)


def test_opening_and_saving_is_no_edit(built: Path) -> None:
    _edit(built)

    guard_output(built, sources=(), overwrite=False)


def test_an_edited_document_is_kept(built: Path) -> None:
    _edit(built, text="Rettet af juristen.")

    assert _refusal(built) == f"F111: »{built}« er blevet rettet, siden programmet skrev den."


def test_an_edited_document_may_be_given_up(built: Path) -> None:
    _edit(built, text="Rettet af juristen.")

    guard_output(built, sources=(), overwrite=True)


def test_somebody_elses_document_is_kept(tmp_path: Path) -> None:
    other = tmp_path / "brev.docx"
    docx.Document().save(str(other))

    assert _refusal(other) == f"F110: »{other}« findes allerede, og programmet har ikke skrevet den."


@pytest.mark.parametrize("data", [b"", b"PK\x03\x04", b"hello"], ids=["empty", "half a zip", "text"])
def test_a_file_that_is_no_document_is_kept(tmp_path: Path, data: bytes) -> None:
    other = tmp_path / "noget.docx"
    other.write_bytes(data)

    assert _refusal(other).startswith("F110: ")


def test_another_kind_of_file_is_never_written(tmp_path: Path) -> None:
    assert _refusal(tmp_path / "sag.yaml", overwrite=True) == f"F112: »{tmp_path / 'sag.yaml'}« ender ikke på .docx."


def test_the_template_is_never_overwritten() -> None:
    template = template_file()

    assert _refusal(template, sources=(template,), overwrite=True) == (f"F113: »{template}« er en af de filer, dokumentet bygges af.")
