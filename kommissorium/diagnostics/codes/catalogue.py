"""All codes, by family and by name."""

from collections.abc import Mapping

from kommissorium.diagnostics.codes.annexes import ANNEXES
from kommissorium.diagnostics.codes.content import CONTENT
from kommissorium.diagnostics.codes.documents import DOCUMENTS
from kommissorium.diagnostics.codes.engine import ENGINE
from kommissorium.diagnostics.codes.entry import Code
from kommissorium.diagnostics.codes.files import FILES
from kommissorium.diagnostics.codes.profile import PROFILE
from kommissorium.diagnostics.codes.publishing import PUBLISHING
from kommissorium.diagnostics.codes.reading import READING
from kommissorium.diagnostics.codes.template import TEMPLATE
from kommissorium.diagnostics.codes.times import TIMES
from kommissorium.texts import N_

FAMILIES: Mapping[str, tuple[Code, ...]] = {
    N_("L: filen læses"): READING,
    N_("I: filens indhold"): CONTENT,
    N_("T: tidspunkter"): TIMES,
    N_("D: de andre dokumenter"): DOCUMENTS,
    N_("B: bilagenes filer"): ANNEXES,
    N_("P: kommunens profil"): PROFILE,
    N_("S: skabelonen"): (*TEMPLATE, *ENGINE),
    N_("F: filer skrives"): FILES,
    N_("U: dokumentet offentliggøres"): PUBLISHING,
}
"""The codes in the order of their numbers, under the name of each family."""

CODES: Mapping[str, Code] = {code.code: code for family in FAMILIES.values() for code in family}
"""Every code by its name."""
