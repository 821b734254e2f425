"""The one door that every printed value goes through."""

from jinja2.runtime import Undefined

from kommissorium.texts import _
from kommissorium.word.content.content import Content
from kommissorium.word.content.errors import ContentError, own_paragraph
from kommissorium.word.content.escaping import as_attribute, as_field, as_leaf, as_text, needs_care, unprintable
from kommissorium.word.content.fragment import Fragment, Nothing
from kommissorium.word.content.host import Host
from kommissorium.word.content.marks import refers_to_notes, without_comments
from kommissorium.word.content.plain import as_plain
from kommissorium.word.content.runs import in_change, paragraph, split_section, with_links_outside, with_section
from kommissorium.word.template.collected import PartResources
from kommissorium.word.template.outlet import Outlet
from kommissorium.word.template.spot import Spot

_ESCAPES = {Spot.ATTRIBUTE: as_attribute, Spot.LEAF: as_leaf, Spot.FIELD: as_field, Spot.ADDRESS: as_field}


def printed(value: object, outlet: Outlet, resources: PartResources) -> str:
    """The XML that `value` is at `outlet`; what it brings along is asked of `resources`.

    Raises ContentError when it cannot be printed there.
    """
    if value.__class__ is str and not needs_care(value):
        return outlet.before + value + outlet.after
    if isinstance(value, Content) and outlet.host is not None:
        return _content(value, outlet, resources)
    if isinstance(value, Fragment):
        return _fragment(value, outlet, resources)
    if isinstance(value, Nothing) and outlet.spot is Spot.ALONE:
        return _section(outlet)
    text = str(value) if isinstance(value, Content | Undefined) else as_plain(value)
    if bad := unprintable(text):
        raise ContentError(
            _(
                "Værdien har et tegn (U+{code:04X}, nr. {position}), som ikke kan stå i et dokument.",
                code=ord(bad[0]),
                position=bad.start() + 1,
            ),
            _("Slet tegnet, og skriv teksten igen."),
        )
    if outlet.spot is Spot.ALONE:
        return _paragraphs(text, outlet)
    return _ESCAPES.get(outlet.spot, as_text)(text)


def _paragraphs(text: str, outlet: Outlet) -> str:
    """A text that stands alone: each blank line in it begins a new paragraph of the same look."""
    parts = [part.strip("\n") for part in text.replace("\r\n", "\n").replace("\r", "\n").split("\n\n") if part.strip()]
    if len(parts) < 2:
        return f"{outlet.before}{as_text(text)}{outlet.after}"
    *others, last = map(as_text, parts)
    section = split_section(outlet.host.paragraph)[1] if outlet.host is not None else ""
    before = outlet.before.replace(section, "") if section else outlet.before
    return "".join([f"{before}{part}{outlet.after}" for part in others]) + f"{outlet.before}{last}{outlet.after}"


def _content(value: Content, outlet: Outlet, resources: PartResources) -> str:
    host = outlet.host
    if host is None or unprintable(str(value)):
        return printed(str(value), outlet, resources)
    resources.place = outlet.place
    if outlet.spot is Spot.ALONE:
        properties, section = split_section(host.paragraph)
        blocks = value.blocks(host._replace(paragraph=properties) if section else host, resources)
        blocks = in_change(host.change, blocks, resources.number("change")) if host.change else blocks
        return with_section(blocks, section) if section else blocks
    return _between_runs(value.inline(host, resources), host, resources)


def _between_runs(runs: str, host: Host, resources: PartResources) -> str:
    """Closes the run that the tag stands in, and opens one like it behind `runs`."""
    if host.change:
        runs = with_links_outside(host.change, runs, resources.number("change"))
    return f'</w:t></w:r>{runs}<w:r>{host.run}<w:t xml:space="preserve">'


def _fragment(value: Fragment, outlet: Outlet, resources: PartResources) -> str:
    if outlet.host is not None and not outlet.host.can_refer and refers_to_notes(value.xml):
        raise ContentError(_("Værdien har en fodnote, som ikke kan stå her."), _("Brug den i brødteksten i stedet."))
    xml = value.xml if outlet.host is not None and outlet.host.can_refer else without_comments(value.xml)
    if value.holds_paragraphs:
        xml = resources.begun_anew(xml)
        if outlet.spot in (Spot.ALONE, Spot.BETWEEN):
            return xml + _section(outlet)
        raise ContentError(_("Værdien består af hele afsnit, men mærket står midt i en sætning."), own_paragraph())
    if value.holds_runs and outlet.host is not None:
        inline = _between_runs(xml, outlet.host, resources)
        return f"{outlet.before}{inline}{outlet.after}"
    return f"{outlet.before}{xml}{outlet.after}"


def _section(outlet: Outlet) -> str:
    """The paragraph that carries the section break of the paragraph that gave way to a value; nothing where it carried none."""
    section = split_section(outlet.host.paragraph)[1] if outlet.host is not None else ""
    return paragraph("", f"<w:pPr>{section}</w:pPr>") if section else ""
