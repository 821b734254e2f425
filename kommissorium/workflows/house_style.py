"""What a municipality's profile decides about the look of its documents."""

from collections.abc import Callable, Mapping

from kommissorium.danish.filters import FILTERS
from kommissorium.danish.typography import typeset
from kommissorium.model.profile import LEFT_OUT, QUOTES, Profil
from kommissorium.workflows.lines import Verbatim

Filters = Mapping[str, Callable[[object], object]]


def empty_section(profil: Profil | None) -> str:
    """The words that a section without content consists of; empty when such a section is left out."""
    return "" if profil is None or profil.tomt_afsnit.casefold() == LEFT_OUT else typeset(profil.tomt_afsnit)


def filters_for(profil: Profil | None) -> Filters:
    """All filters that a template may use; `citat` sets the municipality's quotation marks around a text."""
    quotes = profil.anførselstegn if profil else QUOTES

    def citat(value: object) -> object:
        return Verbatim(f"{quotes[0]}{value}{quotes[1]}") if isinstance(value, str) and value else value

    return {**FILTERS, "citat": citat}
