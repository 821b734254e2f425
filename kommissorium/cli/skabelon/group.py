"""The group `skabelon`: its commands are loaded when they are named."""

import click

from kommissorium.cli.commands import Entry, Group
from kommissorium.texts import N_

ENTRIES = {
    "tjek": Entry("kommissorium.cli.skabelon.tjek", N_("Find det, der ikke vil virke i en skabelon.")),
    "liste": Entry("kommissorium.cli.skabelon.liste", N_("Vis de skabeloner, der følger med.")),
    "kopi": Entry("kommissorium.cli.skabelon.kopi", N_("Tag en kopi af en af dem, som I kan rette i Word.")),
    "felter": Entry("kommissorium.cli.skabelon.felter", N_("Vis de felter, en skabelon kan bruge.")),
    "vis": Entry("kommissorium.cli.skabelon.vis", N_("Se en skabelon udfyldt med eksempler.")),
    "forskel": Entry("kommissorium.cli.skabelon.forskel", N_("Vis, hvad der er ændret fra en skabelon til en anden.")),
    "tekst": Entry("kommissorium.cli.skabelon.tekst", N_("Vis teksten i en Word-fil.")),
    "udfyld": Entry("kommissorium.cli.skabelon.udfyld", N_("Udfyld en hvilken som helst skabelon med data.")),
}


@click.group(
    cls=Group,
    entries=ENTRIES,
    help=N_("Arbejd med Word-skabeloner."),
    epilog=N_("Eksempel:\n  kommissorium skabelon kopi kommissorium vores.docx"),
    subcommand_metavar=N_("KOMMANDO …"),
)
def command() -> None:
    """Holds the commands; does nothing itself."""
