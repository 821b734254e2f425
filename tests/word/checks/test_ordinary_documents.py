"""Ordinary documents that others made: no rule of severity error says anything about them, and nothing makes a check stop.

None of them lies in this repository: python-docx carries one, and LibreOffice its own templates, which it saves as Word documents here.
"""

import subprocess
from pathlib import Path

import docx
import pytest

from kommissorium.diagnostics.finding import Severity
from kommissorium.word.checks.file_rules import DOCUMENT, SAFETY
from kommissorium.word.checks.runner import check_document
from kommissorium.word.checks.template_runner import check_template
from kommissorium.workflows.template_fields import template_data
from tests.tools import ROOT, find_tool

FEWEST = 15
KINDS = ("officorr", "wizard/letter", "wizard/fax", "wizard/agenda", "wizard/report", "personal", "presnt", "internal")


def _errors(document: Path) -> list[str]:
    """What all rules say, those for templates among them."""
    findings = (*check_document(document), *check_template(document, template_data()))
    return [f"{finding.code} {finding}" for finding in findings if finding.severity is Severity.ERROR]


@pytest.fixture(scope="module")
def saved_by_libreoffice(tmp_path_factory: pytest.TempPathFactory) -> list[Path]:
    folder = tmp_path_factory.mktemp("ordinary")
    program = Path(str(find_tool("soffice"))).resolve()
    templates = program.parent.parent / "share" / "template" / "common"
    sources = sorted(source for kind in KINDS for source in (templates / kind).glob("*.ott"))
    if len(sources) < FEWEST:
        pytest.skip("this LibreOffice has too few templates of its own")
    profile = (folder / "profile").as_uri()
    command = [str(program), f"-env:UserInstallation={profile}", "--headless", "--convert-to", "docx", "--outdir", str(folder)]
    subprocess.run([*command, *map(str, sources[::2])], check=True, capture_output=True, timeout=300)
    return sorted(folder.glob("*.docx"))


def test_the_document_of_python_docx_has_no_errors() -> None:
    assert _errors(Path(docx.__file__).parent / "templates" / "default.docx") == []


@pytest.mark.tool("soffice")
def test_documents_saved_by_libreoffice_have_no_errors(saved_by_libreoffice: list[Path]) -> None:
    assert len(saved_by_libreoffice) >= FEWEST
    assert {document.name: errors for document in saved_by_libreoffice if (errors := _errors(document))} == {}


@pytest.mark.parametrize("document", sorted((ROOT / "examples").rglob("*.docx")), ids=lambda path: path.parent.name)
def test_what_this_program_writes_has_no_findings(document: Path) -> None:
    assert (check_document(document), check_template(document, template_data())) == ((), ())


@pytest.mark.parametrize("template", sorted((ROOT / "templates").glob("*.docx")), ids=lambda path: path.stem)
def test_the_templates_of_this_program_have_no_findings(template: Path) -> None:
    assert check_document(template, (*DOCUMENT, *SAFETY)) == ()
