"""The command line: which commands there are, and what happens when one of them cannot go on."""

import gc
import sys
from collections.abc import Sequence
from typing import Any

import click

from kommissorium.cli import output
from kommissorium.cli.codes import ExitCode
from kommissorium.cli.commands import Entry, Group, Option
from kommissorium.cli.language import speak, wanted_language
from kommissorium.cli.quotes import danish_quotes
from kommissorium.diagnostics.errors import KommissoriumError
from kommissorium.texts import N_

ENTRIES = {
    "ny": Entry("kommissorium.cli.ny", N_("Lav en ny inputfil, der er klar til at blive udfyldt.")),
    "status": Entry("kommissorium.cli.status", N_("Vis, hvor langt en inputfil er.")),
    "tjek": Entry("kommissorium.cli.tjek", N_("Find alle fejl i en inputfil.")),
    "byg": Entry("kommissorium.cli.byg", N_("Byg Word-dokumentet ud fra en inputfil.")),
    "byg-alle": Entry("kommissorium.cli.byg_alle", N_("Byg mange dokumenter på én gang.")),
    "plan": Entry("kommissorium.cli.plan", N_("Regn baglæns fra det møde, der beslutter.")),
    "skema": Entry("kommissorium.cli.skema", N_("Vis inputfilens skema til en editor.")),
    "skabelon": Entry("kommissorium.cli.skabelon.group", N_("Arbejd med Word-skabeloner.")),
}

ENGLISH = {
    "new": "ny",
    "check": "tjek",
    "build": "byg",
    "build-all": "byg-alle",
    "base": "grund",
    "document": "dokument",
    "all": "alle",
    "output": "ud",
    "template": "skabelon",
    "overwrite": "overskriv",
    "catalogue": "katalog",
    "no-dialog": "uden-dialog",
    "explain": "forklar",
    "language": "sprog",
    "schema": "skema",
    "text": "tekst",
    "except": "undtag",
    "comments": "kommentarer",
    "pages": "side",
    "fix": "ret",
    "list": "liste",
    "copy": "kopi",
    "fields": "felter",
    "show": "vis",
    "diff": "forskel",
    "fill": "udfyld",
    "allow-missing": "tillad-manglende",
    "keep-comments": "behold-kommentarer",
    "allow-macros": "tillad-makroer",
    "strict": "streng",
    "final": "endelig",
    "public": "offentlig",
    "name": "navngiv",
    "date": "dato",
    "write": "skriv",
}
"""English words that are understood on the command line beside the Danish ones, but not shown."""


class Program(Group):
    """The outermost group; no traceback leaves it."""

    def main(self, args: Sequence[str] | None = None, *rest: Any, **settings: Any) -> Any:
        """Runs the program and ends the process, as click does, but in the user's language and with every failure explained."""
        words = sys.argv[1:] if args is None else list(args)
        output.prepare()
        speak(wanted_language(words))
        try:
            return super().main(words, *rest, **settings)
        except KommissoriumError as error:
            output.show_errors(error.findings)
            sys.exit(ExitCode.FINDINGS)
        except Exception as error:  # noqa: BLE001  the one place where whatever went wrong becomes a sentence
            # Only needed now, and --help must start at once.
            from kommissorium.cli.crash import write_log  # noqa: PLC0415

            output.show_bug(write_log(error))
            sys.exit(ExitCode.BUG)

    def make_context(self, *words: Any, **settings: Any) -> click.Context:
        """Reads the program's own words; what is wrong with them is said with Danish quotation marks."""
        with danish_quotes():
            return super().make_context(*words, **settings)

    def invoke(self, ctx: click.Context) -> Any:
        """Runs the command; what is wrong with its words is said with Danish quotation marks."""
        with danish_quotes():
            return super().invoke(ctx)


@click.group(
    cls=Program,
    entries=ENTRIES,
    help=N_("Fra én inputfil til kommissoriet som Word-dokument."),
    epilog=N_("Eksempel:\n  kommissorium ny sag\n  kommissorium byg sag/kommissorium.yaml"),
    subcommand_metavar=N_("KOMMANDO …"),
    context_settings={"token_normalize_func": lambda token: ENGLISH.get(token, token), "help_option_names": ["-h", "--help"]},
)
@click.version_option(package_name="kommissorium", message="%(prog)s %(version)s", cls=Option, help=N_("Vis versionen."))
def program() -> None:
    """Holds the commands; does nothing itself."""


def main() -> None:
    """Runs the command line on the process's arguments and ends the process."""
    # A short process that makes many lasting objects: looking for rubbish every 700 of them costs it 7 % of its time.
    gc.set_threshold(100_000)
    try:
        program.main(prog_name="kommissorium")
    finally:
        # Python looks for rubbish several times while it ends; what is alive now goes with the process, unsearched: a tenth of its time.
        gc.freeze()
