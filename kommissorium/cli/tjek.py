"""`kommissorium tjek`: everything that is wrong in an input file."""

import sys
from pathlib import Path

import click

from kommissorium.cli import output
from kommissorium.cli.codes import code_for
from kommissorium.cli.commands import Command, Option
from kommissorium.cli.options import input_file, known_code, skipped_rules
from kommissorium.reporters.formats import FORMATS, report_as
from kommissorium.texts import N_, _
from kommissorium.workflows.check import check_input, is_word


def _explain(context: click.Context, _option: click.Parameter, code: str | None) -> None:
    """Shows what the code means and ends; the command then needs no file."""
    if code is None or context.resilient_parsing:
        return
    # Only needed here, and most checks explain nothing.
    from kommissorium.reporters.explanation import explain  # noqa: PLC0415

    output.show(explain(known_code(code)))
    context.exit()


@click.command(
    cls=Command,
    help=N_(
        "Find alle fejl i inputfilen FIL på én gang, hver med sin linje, og vis, hvad der stadig skal afklares. Er FIL et færdigt "
        "Word-dokument, så find det, der er glemt i det eller gør det ringere. Der skrives intet."
    ),
    epilog=N_(
        "Eksempel:\n  kommissorium tjek sag/kommissorium.yaml\n  kommissorium tjek sag/udkast.docx\n  kommissorium tjek --forklar I005"
    ),
)
@input_file
@click.option(
    "--format",
    "form",
    cls=Option,
    type=click.Choice(FORMATS),
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
@skipped_rules(N_("Spring reglen over, når FIL er et Word-dokument; kan gentages."))
def command(file: Path, form: str, skip: frozenset[str]) -> None:
    """Shows the findings; ends with code 1 when one of them is an error."""
    if skip and not is_word(file):
        raise click.UsageError(_("--undtag kan kun bruges, når FIL er et Word-dokument. Ret inputfilen i stedet."))
    result = check_input(file, skip)
    output.show(report_as(form, result.findings, result.holes))
    sys.exit(code_for(result.findings))
