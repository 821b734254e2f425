"""`kommissorium tjek`: everything that is wrong in an input file."""

import sys
from pathlib import Path

import click

from kommissorium.cli import output
from kommissorium.cli.codes import code_for
from kommissorium.cli.commands import Command, Option
from kommissorium.cli.options import input_file
from kommissorium.diagnostics.codes.catalogue import CODES
from kommissorium.diagnostics.nearest import nearest
from kommissorium.reporters.explanation import explain
from kommissorium.reporters.formats import FORMATS
from kommissorium.texts import N_, _
from kommissorium.workflows.check import check_input


def _explain(context: click.Context, _option: click.Parameter, code: str | None) -> None:
    """Shows what the code means and ends; the command then needs no file."""
    if code is None or context.resilient_parsing:
        return
    known = code.upper()
    if known not in CODES:
        meant = nearest(code, CODES)
        suggestion = _("Mente du »{name}«?", name=meant) if meant else ""
        raise click.BadParameter(" ".join([_("Koden »{code}« findes ikke.", code=code), suggestion]).rstrip())
    output.show(explain(known))
    context.exit()


@click.command(
    cls=Command,
    help=N_("Find alle fejl i inputfilen FIL på én gang, hver med sin linje, og vis, hvad der stadig skal afklares. Der skrives intet."),
    epilog=N_("Eksempel:\n  kommissorium tjek sag/kommissorium.yaml\n  kommissorium tjek --forklar I005"),
)
@input_file
@click.option(
    "--format",
    "form",
    cls=Option,
    type=click.Choice(list(FORMATS)),
    default="tekst",
    help=N_("Vis resultatet som tekst, som JSON eller SARIF til andre programmer, eller som GitHub-kommentarer."),
)
@click.option(
    "--forklar",
    cls=Option,
    is_eager=True,
    expose_value=False,
    callback=_explain,
    metavar=N_("KODE"),
    help=N_("Forklar en kode, for eksempel I005; så skal der ikke stå en FIL."),
)
def command(file: Path, form: str) -> None:
    """Shows the findings; ends with code 1 when one of them is an error."""
    result = check_input(file)
    output.show(FORMATS[form](result.findings, result.holes))
    sys.exit(code_for(result.findings))
