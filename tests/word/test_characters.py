"""Characters read across runs and taken out again."""

from hypothesis import given
from hypothesis import strategies as st

from kommissorium.word.ooxml.names import WORD
from kommissorium.word.ooxml.xml import Element, ProcessingInstruction, as_text, parse
from kommissorium.word.text.characters import cut, streams, visible_text

RUNS = st.lists(st.text(st.sampled_from("abc{}"), max_size=5), min_size=1, max_size=6)


def paragraph(inner: str) -> Element:
    return parse(f'<w:p xmlns:w="{WORD}">{inner}</w:p>'.encode())


def run(text: str) -> str:
    return f"<w:r><w:t>{text}</w:t></w:r>"


def test_text_is_read_across_runs_insertions_links_and_controls() -> None:
    inner = (
        run("a") + f"<w:ins w:id='1'>{run('b')}</w:ins>" + f"<w:hyperlink>{run('c')}</w:hyperlink>"
        f"<w:sdt><w:sdtPr/><w:sdtContent>{run('d')}</w:sdtContent></w:sdt>" + "<w:r><w:tab/><w:br/><w:t>e</w:t></w:r>"
    )

    assert visible_text(paragraph(inner)) == "abcd\t\ne"


def test_deleted_text_and_formatting_are_not_read() -> None:
    inner = (
        run("a")
        + "<w:del w:id='1'><w:r><w:delText>x</w:delText></w:r></w:del>"
        + "<w:moveFrom w:id='2'><w:r><w:t>y</w:t></w:r></w:moveFrom>"
    )

    assert visible_text(paragraph(inner)) == "a"


def test_the_code_of_a_field_is_a_stream_of_its_own() -> None:
    inner = (
        "<w:r><w:fldChar w:fldCharType='begin'/></w:r><w:r><w:instrText> PAGE </w:instrText></w:r>"
        "<w:r><w:fldChar w:fldCharType='separate'/></w:r>" + run("7") + "<w:r><w:fldChar w:fldCharType='end'/></w:r>"
    )

    assert [(stream.field, stream.text.replace("\ufffc", "")) for stream in streams(paragraph(inner))] == [(False, "7"), (True, " PAGE ")]


def test_a_cut_leaves_its_marker_where_the_first_character_stood() -> None:
    place = paragraph(run("a{") + run("x") + run("}b"))

    cut(streams(place)[0], [(1, 4)], lambda _: ProcessingInstruction("k", "0"))

    assert "a<?k 0?></w:t></w:r><w:r><w:t" in as_text(place)
    assert visible_text(place).replace("a", "") == "b"


@given(RUNS, st.data())
def test_what_is_not_cut_stays_in_its_order(texts: list[str], data: st.DataObject) -> None:
    place = paragraph("".join(run(text) for text in texts))
    whole = "".join(texts)
    cuts = sorted(data.draw(st.sets(st.integers(0, len(whole)), max_size=6)))
    spans = list(zip(cuts[::2], cuts[1::2], strict=False))

    cut(streams(place)[0], spans, lambda number: ProcessingInstruction("k", str(number)))

    expected = whole
    for start, end in reversed(spans):
        expected = expected[:start] + expected[end:]
    markers = [node.text for node in place.iter(ProcessingInstruction)]
    assert _all_text(place) == expected
    assert markers == [str(number) for number in range(len(spans))]


def _all_text(place: Element) -> str:
    words = []
    for node in place.iter():
        if node.tag == f"{{{WORD}}}t":
            words.append(node.text or "")
        elif node.tag is ProcessingInstruction:
            words.append(node.tail or "")
    return "".join(words)
