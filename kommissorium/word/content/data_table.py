"""A table from data as a value."""

from collections.abc import Sequence
from dataclasses import dataclass

from kommissorium.texts import _
from kommissorium.word.content.content import Content
from kommissorium.word.content.errors import ContentError, own_paragraph
from kommissorium.word.content.host import Host
from kommissorium.word.content.plain import as_plain
from kommissorium.word.content.resources import Resources
from kommissorium.word.content.runs import cell_properties, paragraph, run, with_run_properties
from kommissorium.word.content.tables import is_plain, table


@dataclass(frozen=True, slots=True)
class DataTable(Content):
    """A table with a header row; false when it has no rows."""

    headers: Sequence[object]
    rows: Sequence[Sequence[object]]
    """Texts, numbers and values that bring their own formatting, None for an empty cell; each row as long as the headers."""
    alt: str = ""
    """What the table shows, in words."""

    def __bool__(self) -> bool:
        return bool(self.rows)

    def __str__(self) -> str:
        return "\n".join("\t".join(map(_words, row)) for row in (self.headers, *self.rows))

    def inline(self, host: Host, resources: Resources) -> str:
        """Raises ContentError: a table cannot stand in a sentence."""
        raise ContentError(_("Værdien er en tabel, men mærket står midt i en sætning."), own_paragraph())

    def blocks(self, host: Host, resources: Resources) -> str:
        """The table. Raises ContentError when a row is longer or shorter than the headers."""
        if not self.headers or any(len(row) != len(self.headers) for row in self.rows):
            raise ContentError(
                _("Tabellens rækker har ikke lige så mange felter som dens overskrifter."), _("Giv alle rækker de samme felter.")
            )
        inner = host._replace(paragraph=cell_properties(host.paragraph))
        head = inner._replace(run=with_run_properties(host.run, "<w:b/><w:bCs/>")) if is_plain(host) else inner
        rows = [[_cell(value, head, resources) for value in self.headers]]
        rows += [[_cell(value, inner, resources) for value in row] for row in self.rows]
        return table(rows, host, self.alt)


def _cell(value: object, host: Host, resources: Resources) -> str:
    return value.blocks(host, resources) if isinstance(value, Content) else paragraph(run(_words(value), host.run), host.paragraph)


def _words(value: object) -> str:
    if value is None:
        return ""
    return str(value) if isinstance(value, Content) else as_plain(value)
