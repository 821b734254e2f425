"""Names of WordprocessingML and its neighbours, as lxml writes them: {namespace}local."""

from functools import cache

WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
RELATIONSHIP = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/main"
CHART = "http://schemas.openxmlformats.org/drawingml/2006/chart"
MATH = "http://schemas.openxmlformats.org/officeDocument/2006/math"
COMPATIBILITY = "http://schemas.openxmlformats.org/markup-compatibility/2006"
WORD_2010 = "http://schemas.microsoft.com/office/word/2010/wordml"
XML = "http://www.w3.org/XML/1998/namespace"
CONTENT_TYPES = "http://schemas.openxmlformats.org/package/2006/content-types"
PACKAGE_RELATIONSHIPS = "http://schemas.openxmlformats.org/package/2006/relationships"
CUSTOM_PROPERTIES = "http://schemas.openxmlformats.org/officeDocument/2006/custom-properties"
VALUE_TYPES = "http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes"
CORE_PROPERTIES = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties"
DUBLIN_CORE_TERMS = "http://purl.org/dc/terms/"


@cache
def w(local: str) -> str:
    """The full name of the WordprocessingML element or attribute `local`."""
    return f"{{{WORD}}}{local}"


BODY, PARAGRAPH, RUN, TEXT = w("body"), w("p"), w("r"), w("t")
TABLE, ROW, CELL, GRID, GRID_COLUMN = w("tbl"), w("tr"), w("tc"), w("tblGrid"), w("gridCol")
CONTROL, CONTROL_CONTENT = w("sdt"), w("sdtContent")
RUN_PROPERTIES, PARAGRAPH_PROPERTIES, SECTION_PROPERTIES = w("rPr"), w("pPr"), w("sectPr")
FIELD_CODE, FIELD_CHARACTER = w("instrText"), w("fldChar")
INSERTIONS = (w("ins"), w("moveTo"))
"""Tracked changes whose text is in the document (ECMA-376 part 1, 17.13.5.18 and 17.13.5.25)."""
TEXT_BOX = w("txbxContent")
MATH_TEXT, DRAWING_TEXT = f"{{{MATH}}}t", f"{{{DRAWING}}}t"
SPACE = f"{{{XML}}}space"

PROPERTIES = frozenset(map(w, ("rPr", "pPr", "sdtPr", "sdtEndPr", "tcPr", "trPr", "tblPr", "tblPrEx", "smartTagPr", "customXmlPr")))
"""Elements that say how their parent looks; the first children of it."""

_CUSTOM_XML = ("customXmlInsRange", "customXmlDelRange", "customXmlMoveFromRange", "customXmlMoveToRange")
RANGE_MARKS = frozenset(
    w(kind + end) for kind in ("bookmark", "commentRange", "perm", "moveFromRange", "moveToRange", *_CUSTOM_XML) for end in ("Start", "End")
)
"""Empty elements that begin or end a range; they may stand between paragraphs as well as in them."""

_LOOKS = ("rPr", "pPr", "sectPr", "tblPr", "tblPrEx", "trPr", "tcPr", "tblGrid", "numbering")
TRACKED = frozenset(map(w, ("ins", "del", "moveFrom", "moveTo", "cellIns", "cellDel", "cellMerge", *(f"{look}Change" for look in _LOOKS))))
"""Elements that record a change, each under an id of its own (ECMA-376 part 1, 17.13.5)."""
