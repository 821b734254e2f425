"""The agenda item that puts the kommissorium before a committee; what it does not say itself, the kommissorium says."""

from collections.abc import Iterator, Mapping

from kommissorium.model.answers import Svar
from kommissorium.model.base import optional, required
from kommissorium.model.section import Afsnit
from kommissorium.model.texts import Brødtekst, Organ, Tekst
from kommissorium.model.values import Tidspunkt
from kommissorium.model.walk import Path


class Sag(Afsnit):
    """What the agenda item says in words of its own; every other fact is the kommissorium's."""

    titel: Svar[Tekst] | None = optional(
        "titel", "Punktets titel på dagsordenen. Udelades den, bruges »Kommissorium« og kommissoriets titel.", examples=["Ny styringsmodel"]
    )
    udvalg: Svar[Organ] | None = optional(
        "udvalg", "Det udvalg, sagen forelægges. Udelades det, bruges det organ under »behandles_i«, der beslutter, ellers det sidste."
    )
    mødedato: Svar[Tidspunkt] | None = optional(
        "mødedato", "Mødets dato. Udelades den, bruges tidspunktet ved udvalget under »behandles_i«.", examples=["23. januar 2020"]
    )
    resumé: Svar[Brødtekst] | None = optional("resumé", "Sagen i få linjer. Udelades det, bruges formålet.")
    indstilles_af: Svar[Organ] | None = optional("indstilles af", "Den, der indstiller. Udelades den, bruges mandatets »indstiller«.")
    indstilling: Svar[list[Tekst]] = required(
        "indstilling", "Det, udvalget skal beslutte, et led i hver linje.", item="led", examples=["at kommissoriet godkendes"]
    )
    fremstilling: Svar[Brødtekst] | None = optional(
        "fremstilling",
        "Sagens forløb og indhold. Udelades den, bruges baggrundens tekst og anbefaling. Tidligere beslutninger kommer altid med.",
    )
    love_og_regler: Svar[Brødtekst] | None = optional(
        "love og regler", "De love og regler, sagen hviler på. Udelades de, bruges de juridiske konsekvenser."
    )
    økonomi_og_personale: Svar[Brødtekst] | None = optional(
        "økonomi og personale", "Penge og personale. Udelades det, bruges økonomien og de økonomiske og personalemæssige konsekvenser."
    )
    kommunikation_og_høring: Svar[Brødtekst] | None = optional(
        "kommunikation og høring", "Dem, der høres og får besked. Udelades det, bruges inddragelsen og kommunikationen."
    )
    relation_til_politikker: Svar[Brødtekst] | None = optional(
        "relation til politikker", "De politikker, sagen rører ved. Udelades det, bruges afgrænsningens forhold til ledelsen."
    )
    beslutningsproces: Svar[Brødtekst] | None = optional(
        "beslutningsproces", "Sagens vej. Udelades den, bruges møderne under »behandles_i« og tidsplanens milepæle og betingelser."
    )


INSTEAD: Mapping[str, tuple[Path, ...]] = {
    "titel": (("stamoplysninger", "titel"),),
    "udvalg": (),
    "mødedato": (),
    "resumé": (("formål",),),
    "indstilles_af": (("mandat", "indstiller"),),
    "indstilling": (),
    "fremstilling": (("baggrund", "tekst"), ("baggrund", "anbefaling")),
    "love_og_regler": (("konsekvenser", "juridiske"),),
    "økonomi_og_personale": (("økonomi",), ("konsekvenser", "økonomiske"), ("konsekvenser", "personalemæssige")),
    "kommunikation_og_høring": (("inddragelse",), ("kommunikation",)),
    "relation_til_politikker": (("afgrænsning", "forhold_til_ledelse"),),
    "beslutningsproces": (("stamoplysninger", "behandles_i"), ("tidsplan",)),
}
"""For each field of the agenda item, the answers that stand in its place while it is not written."""

MEETING: Mapping[str, str] = {"udvalg": "organ", "mødedato": "tidspunkt"}
"""The fields in whose place the meeting under `behandles_i` stands, with its fields."""
_PRINTED: Mapping[str, tuple[Path, ...]] = {
    "fremstilling": (("baggrund", "tekst"), ("baggrund", "beslutninger"), ("baggrund", "anbefaling"), ("konsekvenser", "andre"))
}
"""Where a heading has answers that are printed whether its field is written or not: all below it, in their order."""


def agenda_paths(sag: Sag, meeting: Path) -> Iterator[Path]:
    """The answers that the agenda item prints, in its order: its own, and others in the place of those that are not written.

    `meeting` leads to the meeting that stands in for the committee and the day.
    """
    for field, instead in INSTEAD.items():
        yield ("sag", field)
        left_out = instead if getattr(sag, field) else ()
        yield from (path for path in _PRINTED.get(field, instead) if path not in left_out)
        if field in MEETING and not getattr(sag, field):
            yield meeting
