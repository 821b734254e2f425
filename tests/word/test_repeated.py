"""What a loop, a capture or a value repeats stays unique, and what belongs together stays together."""

import re
from pathlib import Path

import pytest

from kommissorium.word.content.values import Markdown
from kommissorium.word.template import Template
from tests.raw_files import Part, W, p, part_of, raw_file
from tests.structure import structure_problems

VALUES = {"liste": ["x", "y", "z"], "en": ["x"], "afsnit": "a\n\nb", "md": Markdown("a\n\n- b\n- c")}
REFERENCE = (
    '<w:hyperlink w:anchor="Kort"><w:r><w:t>h</w:t></w:r></w:hyperlink><w:fldSimple w:instr=" PAGEREF Kort \\h "/>'
    '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> REF Ko</w:instrText></w:r>'
    "<w:r><w:instrText>rt \\h </w:instrText></w:r>"
    '<w:r><w:fldChar w:fldCharType="end"/></w:r><w:fldSimple w:instr=\' HYPERLINK \\l "Kort" \'/><w:fldSimple w:instr=" STYLEREF Kort "/>'
)
MARKED = '<w:bookmarkStart w:id="5" w:name="Kort"/><w:r><w:t>{{ x }}</w:t></w:r><w:bookmarkEnd w:id="5"/>'
END = p("{% endfor %}")
CELL = f"<w:tbl><w:tblPr/><w:tblGrid/><w:tr><w:tc>{p('{% for x in liste %}')[:-6]}{MARKED}{REFERENCE}{END[5:]}</w:tc></w:tr></w:tbl>"
ROW = CELL.replace(END[5:], f"</w:p></w:tc><w:tc>{END}")
STAYS = ["Kort"]
APART = ["Kort", "Kort_100001", "Kort_100002"]


def rendered(path: Path, body: str, *parts: Part, **options: bool) -> bytes:
    data = Template(raw_file(path / "a.docx", body, *parts), **options).render(VALUES).to_bytes()
    assert structure_problems(data) == []
    return data


def turns_of(data: bytes) -> list[str]:
    """The names of bookmarks and, behind a colon, of what refers to them, in the order of the text."""
    found = []
    for node in part_of(data, "word/document.xml").iter():
        if node.tag == f"{{{W}}}bookmarkStart":
            found.append(node.get(f"{{{W}}}name"))
        elif words := node.get(f"{{{W}}}anchor") or node.get(f"{{{W}}}instr") or (node.tag.endswith("instrText") and node.text):
            found += [f":{name}" for name in re.findall(r"Ko\w*", words)]
    return found


def loop(inner: str, over: str = "liste") -> str:
    return p(f"{{% for x in {over} %}}") + inner + p("{% endfor %}")


@pytest.mark.parametrize(
    ("body", "names"),
    [
        (loop(f"<w:p>{MARKED}{REFERENCE}</w:p>"), APART),
        (loop(f"<w:p>{REFERENCE}</w:p><w:p>{MARKED}</w:p>"), APART),
        (loop(f"<w:p>{MARKED}{REFERENCE}</w:p>", "en"), STAYS),
        (CELL, APART),
        (ROW, APART),
        (p("{% macro m(x) %}") + f"<w:p>{MARKED}{REFERENCE}</w:p>" + p("{% endmacro %}") + loop(p("{{ m(x) }}")), APART),
        (loop(p("{% set y %}") + f"<w:p>{MARKED}</w:p>" + p("{% endset %}") + p("{{ y }}") + f"<w:p>{REFERENCE}</w:p>"), APART),
    ],
)
def test_references_in_a_turn_follow_the_bookmark_of_that_turn(body: str, names: list[str], tmp_path: Path) -> None:
    found = turns_of(rendered(tmp_path, body))

    assert [name for name in found if name[0] != ":"] == names
    for name in names:
        assert found.count(f":{name}") == 4 + (name == "Kort") * len(names)


def test_references_outside_the_loop_find_the_first_turn(tmp_path: Path) -> None:
    found = turns_of(rendered(tmp_path, f"<w:p>{REFERENCE}</w:p>" + loop(f"<w:p>{MARKED}</w:p>") + f"<w:p>{REFERENCE}</w:p>"))

    assert {name for name in found if name[0] == ":"} == {":Ko", ":Kort"}


def test_a_new_name_is_none_that_the_template_has(tmp_path: Path) -> None:
    taken = '<w:p><w:bookmarkStart w:id="7" w:name="kort_100001"/><w:bookmarkEnd w:id="7"/></w:p>'

    found = turns_of(rendered(tmp_path, taken + loop(f"<w:p>{MARKED}</w:p>")))

    assert len({name.casefold() for name in found}) == 4


def test_bookmarks_outside_loops_keep_number_and_name(tmp_path: Path) -> None:
    data = rendered(tmp_path, loop(p("{{ x }}")) + f"<w:p>{MARKED.replace('{{ x }}', 'x')}</w:p>")

    start = next(part_of(data, "word/document.xml").iter(f"{{{W}}}bookmarkStart"))
    assert (start.get(f"{{{W}}}id"), start.get(f"{{{W}}}name")) == ("5", "Kort")


CHANGE = 'w:id="20" w:author="a"'
TRACKED = {
    "looks": f"<w:p><w:pPr><w:pPrChange {CHANGE}><w:pPr/></w:pPrChange></w:pPr><w:r><w:rPr><w:rPrChange {CHANGE}><w:rPr/></w:rPrChange>"
    "</w:rPr><w:t>{{ x }}</w:t></w:r></w:p>",
    "a mark of a paragraph": f"<w:p><w:pPr><w:rPr><w:ins {CHANGE}/></w:rPr></w:pPr><w:r><w:t>{{{{ x }}}}</w:t></w:r></w:p>",
    "a table": f"<w:tbl><w:tblPr><w:tblPrChange {CHANGE}><w:tblPr/></w:tblPrChange></w:tblPr><w:tblGrid>"
    "<w:tblGridChange w:id='20'/></w:tblGrid>"
    f"<w:tr><w:trPr><w:ins {CHANGE}/><w:trPrChange {CHANGE}><w:trPr/></w:trPrChange></w:trPr>"
    f"<w:tc><w:tcPr><w:cellIns {CHANGE}/><w:tcPrChange {CHANGE}><w:tcPr/></w:tcPrChange></w:tcPr>{p('{{ x }}')}</w:tc></w:tr></w:tbl>",
}


@pytest.mark.parametrize("name", TRACKED)
def test_tracked_changes_in_a_loop_have_ids_of_their_own(name: str, tmp_path: Path) -> None:
    data = rendered(tmp_path, loop(TRACKED[name]))

    ids = [node.get(f"{{{W}}}id") for node in part_of(data, "word/document.xml").iter() if node.get(f"{{{W}}}id")]
    assert len(ids) == 3 * TRACKED[name].count("w:id=") == len(set(ids))


@pytest.mark.parametrize("kind", ["moveFromRange", "moveToRange", "customXmlInsRange", "customXmlDelRange", "perm"])
def test_ranges_in_a_loop_keep_their_ends_together(kind: str, tmp_path: Path) -> None:
    data = rendered(tmp_path, loop(f'<w:p><w:{kind}Start w:id="3"/><w:r><w:t>{{{{ x }}}}</w:t></w:r><w:{kind}End w:id="3"/></w:p>'))

    ends = {
        end: [node.get(f"{{{W}}}id") for node in part_of(data, "word/document.xml").iter(f"{{{W}}}{kind}{end}")] for end in ("Start", "End")
    }
    assert ends["Start"] == ends["End"]
    assert len(set(ends["Start"])) == 3


def test_moved_text_in_a_loop_is_moved_within_its_turn(tmp_path: Path) -> None:
    ends = '<w:{0}Start w:id="{1}" w:name="flyt"/><w:{0}End w:id="{1}"/>'
    body = loop(f"<w:p>{ends.format('moveToRange', 1)}<w:r><w:t>{{{{ x }}}}</w:t></w:r>{ends.format('moveFromRange', 2)}</w:p>")

    root = part_of(rendered(tmp_path, body), "word/document.xml")

    names = [[node.get(f"{{{W}}}name") for node in root.iter(f"{{{W}}}{kind}RangeStart")] for kind in ("moveFrom", "moveTo")]
    assert names[0] == names[1] == ["flyt", *sorted(set(names[0]) - {"flyt"})]


@pytest.mark.parametrize("tag", ["{{ afsnit }}", "{{ md }}"])
@pytest.mark.parametrize(
    "mark",
    [
        f"<w:rPr><w:ins {CHANGE}/></w:rPr>",
        f"<w:numPr><w:numId w:val='0'/><w:ins {CHANGE}/></w:numPr>",
        f"<w:rPr><w:rPrChange {CHANGE}><w:rPr><w:b/></w:rPr></w:rPrChange></w:rPr>",
        f"<w:pPrChange {CHANGE}><w:pPr><w:jc w:val='left'/></w:pPr></w:pPrChange>",
    ],
)
def test_a_value_of_several_paragraphs_has_no_tracked_change_twice(mark: str, tag: str, tmp_path: Path) -> None:
    body = f"<w:p><w:pPr>{mark}</w:pPr><w:r><w:rPr><w:ins {CHANGE}/></w:rPr><w:t>{tag}</w:t></w:r></w:p>"

    data = rendered(tmp_path, body + loop(body))

    ids = [node.get(f"{{{W}}}id") for node in part_of(data, "word/document.xml").iter() if node.get(f"{{{W}}}author")]
    assert len(ids) == len(set(ids))


COMMENTED = '<w:commentRangeStart w:id="0"/><w:r><w:t>{0}</w:t></w:r><w:commentRangeEnd w:id="0"/><w:r><w:commentReference w:id="0"/></w:r>'
COMMENTS = Part(
    "word/comments.xml",
    "comments",
    f'<w:comments …><w:comment w:id="0" w:author="a">{p("Husk")}</w:comment></w:comments>',
    "application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml",
)


@pytest.mark.parametrize(
    "body",
    [
        f"<w:p>{COMMENTED.format('x')}</w:p>",
        f"<w:p>{COMMENTED.format('{{ afsnit }}')}</w:p>",
        loop(f"<w:p>{COMMENTED.format('{{ x }}')}</w:p>"),
        p("{% set y %}") + f"<w:p>{COMMENTED.format('x')}</w:p>" + p("{% endset %}") + p("{{ y }}") * 2,
    ],
)
def test_a_comment_that_is_kept_stands_at_the_first_turn(body: str, tmp_path: Path) -> None:
    data = rendered(tmp_path, body, COMMENTS, keep_comments=True)

    root = part_of(data, "word/document.xml")
    for anchor in ("commentRangeStart", "commentRangeEnd", "commentReference"):
        assert [node.get(f"{{{W}}}id") for node in root.iter(f"{{{W}}}{anchor}")] == ["0"]


def test_an_object_in_a_loop_keeps_its_shape(tmp_path: Path) -> None:
    shape = '<v:shapetype id="_x0000_t75"/><v:shape id="_x0000_i1025" type="#_x0000_t75"/>'
    thing = '<o:OLEObject xmlns:o="urn:schemas-microsoft-com:office:office" Type="Embed" ShapeID="_x0000_i1025" ObjectID="_1"/>'
    body = loop(f"<w:p><w:r><w:t>{{{{ x }}}}</w:t></w:r><w:r><w:object>{shape}{thing}</w:object></w:r></w:p>")

    root = part_of(rendered(tmp_path, body), "word/document.xml")

    def values(name: str, attribute: str) -> list[str]:
        return [node.get(attribute) for node in root.iter() if node.tag.endswith(f"}}{name}")]

    assert values("shape", "id") == values("OLEObject", "ShapeID")
    assert [f"#{name}" for name in values("shapetype", "id")] == values("shape", "type")
    assert all(len(set(found)) == 3 for found in (values("shape", "id"), values("shapetype", "id"), values("OLEObject", "ObjectID")))
