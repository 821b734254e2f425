"""The codes of what does not hold in the documents beside the kommissorium."""

from kommissorium.diagnostics.codes.entry import Code
from kommissorium.diagnostics.finding import Severity
from kommissorium.texts import N_

_ERROR, _WARNING, _INFO = Severity.ERROR, Severity.WARNING, Severity.INFO

DOCUMENTS = (
    Code(
        "D001",
        _WARNING,
        N_("Et led i indstillingen begynder ikke med »at«"),
        N_("Leddene læses i forlængelse af »indstiller«, et ad gangen."),
        "indstilling:\n  - Kommissoriet godkendes",
        "indstilling:\n  - at kommissoriet godkendes",
    ),
    Code(
        "D002",
        _WARNING,
        N_("Der er mere end fem pejlemærker"),
        N_("Et dialogmøde giver nogle få retninger, som institutionen kan arbejde efter. Vælg de vigtigste."),
    ),
    Code(
        "D003",
        _WARNING,
        N_("Et pejlemærke er mere end én sætning"),
        N_("Et pejlemærke er en retning, der kan huskes. Begrundelsen hører til under dialogen."),
    ),
    Code(
        "D004",
        _WARNING,
        N_("En formel beslutning mangler sted eller tid"),
        N_("Når noget skal besluttes formelt, siger opsummeringen hvad, i hvilket organ og hvornår."),
        "formel_beslutning: {nødvendig: ja}",
        "formel_beslutning: {nødvendig: ja, hvad: En ny legeplads, organ: Byrådet, tidspunkt: 11. juni 2020}",
    ),
    Code(
        "D005",
        _ERROR,
        N_("Den formelle beslutning ligger før dialogmødet"),
        N_("Et dialogmøde beslutter ikke selv. Beslutningen træffes på et senere møde, når forvaltningen har belyst konsekvenserne."),
    ),
    Code(
        "D020",
        _INFO,
        N_("Historikkens nyeste udgave er en anden end dokumentets"),
        N_("»version« siger, hvilken udgave dokumentet er, og den sidste række i »historik« siger noget andet. Ret det ene."),
        'version: "1.0"\nhistorik:\n  - {version: "0.9", dato: 2. marts 2021, ændring: Høringssvar, af: Sekretariatet}',
        'version: "0.9"\nhistorik:\n  - {version: "0.9", dato: 2. marts 2021, ændring: Høringssvar, af: Sekretariatet}',
    ),
)
"""In the order of their numbers."""
