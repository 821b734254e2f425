"""Which body a text names, by the forms that the municipality's profile knows."""

from dataclasses import dataclass
from enum import Enum
from functools import lru_cache
from unicodedata import normalize

from kommissorium.model.profile import Organart, Organnavn, Profil

_COUNCIL = ("kommunalbestyrelse", "kommunalbestyrelsen", "byråd", "byrådet", "borgerrepræsentationen")
_ENDS_IN_S = ("s", "x", "z")


class Form(Enum):
    """In which form a text names a body."""

    NAVN = "navn"
    GENITIV = "genitiv"
    FORKORTELSE = "forkortelse"
    FORKORTELSENS_GENITIV = "forkortelsens genitiv"
    UBESTEMT = "ubestemt"
    ANDEN = "anden form"


_Names = tuple[str, str | None, str | None]
"""A body's name, its form in a sentence, and its genitive."""


@dataclass(frozen=True, slots=True)
class Nævnt:
    """A body, and the form in which it is named."""

    organ: Organnavn
    form: Form

    @property
    def is_genitive(self) -> bool:
        """Whether the text says that something is the body's."""
        return self.form in (Form.GENITIV, Form.FORKORTELSENS_GENITIV)


def find_body(text: str, profil: Profil | None) -> Nævnt | None:
    """The body that the whole text names; None when the profile knows none, as for a role or a sentence."""
    wanted = _plain(text)
    for organ in profil.organer if profil else ():
        names = (organ.navn, organ.i_sætning, organ.genitiv)
        known = _spellings(names, organ.forkortelse, organ.ubestemt, tuple(organ.andre_former))
        if wanted in known:
            return Nævnt(organ, known[wanted])
    return None


def is_same_body(one: str, other: str, profil: Profil | None) -> bool:
    """Whether both texts name the same body, in whatever forms."""
    first, second = find_body(one, profil), find_body(other, profil)
    if first and second:
        return first.organ is second.organ
    return _plain(one) == _plain(other)


def is_council(text: str, profil: Profil | None) -> bool:
    """Whether the text names the municipality's council: by the profile's word, or by a name that councils have."""
    named = find_body(text, profil)
    if profil and named and any(organ.art for organ in profil.organer):
        return named.organ.art is Organart.KOMMUNALBESTYRELSE
    return any(word in _COUNCIL for word in _plain(text).replace(",", " ").split())


def genitive(name: str) -> str:
    """The Danish genitive of a name; of an abbreviation in capitals with an apostrophe.

    >>> genitive("Økonomiudvalget"), genitive("ØU"), genitive("Børnehus")
    ('Økonomiudvalgets', "ØU's", "Børnehus'")
    """
    if name.casefold().endswith(_ENDS_IN_S):
        return f"{name}'"
    return f"{name}'s" if name.isupper() else f"{name}s"


@lru_cache(maxsize=1000)  # every name of every document is held against every body
def _spellings(names: _Names, short: str | None, indefinite: str | None, others: tuple[str, ...]) -> dict[str, Form]:
    """The form that each way of naming the body is; the first where two are alike."""
    name, in_sentence, of_body = names
    forms = {
        Form.NAVN: (name, in_sentence),
        Form.GENITIV: (of_body or genitive(name),),
        Form.FORKORTELSE: (short,),
        Form.FORKORTELSENS_GENITIV: (genitive(short), f"{short}s") if short else (),
        Form.UBESTEMT: (indefinite,),
        Form.ANDEN: others,
    }
    return {_plain(text): form for form, texts in reversed(forms.items()) for text in texts if text}


def _plain(text: str) -> str:
    return " ".join(normalize("NFC", text).split()).casefold()
