"""Asking the rules about templates: whatever the file, the answer is findings in the order of the template."""

import random
import zipfile
from io import BytesIO
from pathlib import Path
from typing import Any

import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st

from kommissorium.diagnostics.finding import Finding
from kommissorium.diagnostics.place import WordPlace
from kommissorium.word.checks.file_rules import DOCUMENT
from kommissorium.word.checks.safety import tracked_changes
from kommissorium.word.checks.settings import Settings
from kommissorium.word.checks.template_catalogue import TEMPLATE_RULES
from kommissorium.word.checks.template_runner import check_template, check_together, open_template
from kommissorium.workflows.template_fields import template_data
from tests.builders import word_file
from tests.tables import cases, rows
from tests.word.checks.effort import calls_in
from tests.word.checks.maker import NAME, document
from tests.word.checks.templates import data_of, findings_of

DATA = template_data()
CASES = Path(__file__).parents[2] / "cases" / "rules"
REPORTED = [
    row for path in sorted(CASES.glob("[SM]*.yaml")) for row in yaml.safe_load(path.read_text(encoding="utf-8"))["reports"]
]  # fmt: skip
WORDS = '{{ }} {% %} if for endif endfor r in risici . [0] ( ) | stort == " – “ set = else formål macro a'.split()  # noqa: SIM905
SECTION: list[Any] = [
    *["Udvalget behandler sagen på sit møde i foråret og skriver til kommunalbestyrelsen. " * 8] * 6,
    "{% if stamoplysninger.afdeling %}",
    "Afdeling {{ stamoplysninger.afdeling }}, {{ stamoplysninger.titel | stort }}",
    "{% endif %}",
    {"table": [["Risiko", "Vurdering"], ["{% for r in risici %}{{ r.risiko }}", '{{ r.vurdering or "–" }}{% endfor %}']], "last": True},
    "Mål: {% for m in tidsplan.milepæle %}{{ m.aktivitet }}{% endfor %}",
]


@pytest.mark.parametrize("row", cases("damaged_templates"))
def test_a_damaged_template_is_found_out_and_nothing_else_is_said(row: dict[str, Any]) -> None:
    assert sorted(finding.code for finding in findings_of(row)) == sorted(row["codes"])


def test_the_corpus_of_damaged_templates_is_large() -> None:
    assert len(rows("damaged_templates")) >= 60


def test_findings_come_in_the_order_of_the_template() -> None:
    findings = findings_of({"body": ["{{ b }}", {"h1": "A"}, "{{ formål | }}", "{{ c }}"], "header": ["{{ d }}"], "title": "{{ a }}"})

    assert [(finding.code, finding.message.partition("«")[0]) for finding in findings] == [
        ("M201", "Feltet »a"), ("M201", "Feltet »b"), ("S211", "Mærket »{{ formål | }}"), ("M201", "Feltet »c"), ("M201", "Feltet »d"),
    ]  # fmt: skip


def test_a_rule_that_is_skipped_says_nothing() -> None:
    skip = Settings(skip=frozenset(("M201",)))

    assert check_template(document({"body": ["{{ findes_ikke }}"]}), DATA, settings=skip, name=NAME) == ()


def test_rules_for_documents_can_be_asked_as_well() -> None:
    row = {"body": [{"h3": "{{ formål }}"}, "{{ findes_ikke }}"]}

    findings = check_template(document(row), DATA, (*TEMPLATE_RULES, *DOCUMENT), name=NAME)

    assert [finding.code for finding in findings] == ["D102", "M201"]


def test_a_clause_is_read_with_its_template(tmp_path: Path) -> None:
    word_file(tmp_path / "klausul.docx", ["{{ findes_ikke }}"])
    template = word_file(tmp_path / "skabelon.docx", ["A", '{% include "klausul.docx" %}'])

    (finding,) = check_template(template, DATA)

    assert (finding.code, str(finding.place)) == ("M201", "klausul.docx, brødtekst, afsnit 1, ved »{{ findes_ikke }}«")


def test_a_clause_that_is_not_there_is_a_finding(tmp_path: Path) -> None:
    template = word_file(tmp_path / "skabelon.docx", ['{% include "klausul.docx" %}'])

    assert [finding.code for finding in check_template(template, DATA)] == ["S110"]


def test_a_clause_that_is_not_there_hides_nothing_else(tmp_path: Path) -> None:
    body = ["{{ findes_ikke }}", '{% include "klausul.docx" %}', "{{ formål | }}"]
    template = word_file(tmp_path / "skabelon.docx", body)

    findings = check_template(template, DATA)

    assert sorted(finding.code for finding in findings) == ["M201", "S110", "S211"]
    assert [finding.place.paragraph for finding in findings if isinstance(finding.place, WordPlace) and finding.code != "S110"] == [1, 3]
    skip = Settings(skip=frozenset(("S110",)))
    assert [finding.code for finding in check_template(template, DATA, settings=skip)] == ["M201", "S211"]


def test_a_tracked_change_of_a_tag_is_told_once() -> None:
    mark = '<w:pPr><w:rPr><w:ins w:id="1" w:author="N"/></w:rPr></w:pPr>'
    inserted = f'<w:p>{mark}<w:ins w:id="2" w:author="N"><w:r><w:t>{{{{ formål }}}}</w:t></w:r></w:ins></w:p>'
    deleted = '<w:p><w:r><w:t>A</w:t></w:r><w:del w:id="3" w:author="N"><w:r><w:delText>{{ formål }}</w:delText></w:r></w:del></w:p>'
    row = {"body": [{"xml": inserted}, {"xml": deleted}, {"xml": deleted.replace("{{ formål }}", "B")}]}

    findings = check_template(document(row), DATA, (*TEMPLATE_RULES, tracked_changes), name=NAME)
    skip = Settings(skip=frozenset(("M102",)))
    excepted = check_template(document(row), DATA, (*TEMPLATE_RULES, tracked_changes), settings=skip, name=NAME)

    assert [finding.code for finding in findings] == ["M102", "M103", "A115"]
    assert [finding.code for finding in excepted] == ["A115", "M103", "A115"]


@pytest.mark.parametrize(
    ("data", "code"), [(b"", "S101"), (b"Hej", "S104"), (b"PK\x03\x04", "S103"), (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "S102")]
)
def test_what_is_no_word_file_is_a_finding(data: bytes, code: str) -> None:
    assert [finding.code for finding in check_template(data, DATA, name=NAME)] == [code]


def test_templates_that_are_asked_together_share_their_fields() -> None:
    half = [open_template(document({"body": [text]}), DATA, name=NAME) for text in ("{{ formål }}", "{{ risici[0].risiko }}")]

    told = {finding.message for finding in check_together(half)}

    assert "Ingen skabelon bruger »formål« (Formål)." not in told
    assert "Ingen skabelon bruger »risici[].håndtering« (håndtering)." in told
    assert "Ingen skabelon bruger »mandat« (Mandat og beslutningskompetence)." in told
    assert "Ingen skabelon bruger »mandat.tekst« (tekst)." not in told


@given(st.integers(0, len(REPORTED) - 1), st.integers(0, 2**32))
@settings(max_examples=60)
def test_no_file_makes_a_check_stop(number: int, seed: int) -> None:
    data = _spoilt(document(REPORTED[number]), random.Random(seed))

    assert all(isinstance(finding, Finding) for finding in check_template(data, data_of(REPORTED[number]), name=NAME))


@given(st.lists(st.sampled_from(WORDS), max_size=14))
@settings(max_examples=150)
def test_no_tag_makes_a_check_stop(words: list[str]) -> None:
    findings = findings_of({"body": [" ".join(words), "{% if formål %}", " ".join(words[::-1]), "{% endif %}"]})

    assert all(finding.place is not None for finding in findings)


def test_expressions_of_thousands_of_steps_stop_nothing() -> None:
    body = [
        "{{ a" + ".b" * 5000 + " }}",
        "{{ " + "1 + " * 3000 + "1 }}",
        "{{ " + "not " * 3000 + "a }}",
        "{% if " + "a or " * 2000 + "a %}b{% endif %}",
    ]

    assert {finding.code for finding in findings_of({"body": body})} == {"S213", "M116"}


def test_a_template_of_two_hundred_pages_and_two_thousand_tags_has_no_findings() -> None:
    assert check_template(document({"body": SECTION * 200}), DATA, name=NAME) == ()


def test_four_times_the_template_is_at_most_four_times_the_work() -> None:
    def work(times: int) -> int:
        data = document({"body": SECTION * times})
        return calls_in(lambda: check_template(data, DATA, name=NAME))

    work(1)  # what is made once

    assert work(40) < 4 * work(10)


def _spoilt(data: bytes, chance: random.Random) -> bytes:
    """The package with some bytes of one of its parts changed."""
    stream = BytesIO()
    with zipfile.ZipFile(BytesIO(data)) as old, zipfile.ZipFile(stream, "w") as new:
        chosen = chance.choice(old.namelist())
        for name in old.namelist():
            part = old.read(name)
            for _ in range(chance.randint(1, 6) if name == chosen else 0):
                spot = chance.randrange(len(part))
                wrong = chance.choice([b"", b"9" * 30, b"\xc3\xa6", b"{{", b"%}", b"<w:p>", b"{% if", b"}}", b" w:val=''", b"."])
                part = part[:spot] + wrong + part[spot + chance.randint(0, 9) :]
            new.writestr(name, part)
    return stream.getvalue()
