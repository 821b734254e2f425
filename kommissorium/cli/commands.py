"""click's classes as this program uses them: texts are translated when they are shown, commands are loaded when they are named."""

from collections.abc import Iterable, Mapping
from importlib import import_module
from typing import Any, NamedTuple

import click

from kommissorium.cli.language import OPTIONS, VARIABLE
from kommissorium.texts import LANGUAGES, N_, _


def _translated(attribute: str) -> Any:
    """A property that keeps the Danish source text and gives the text in the language of the moment."""

    def read(self: object) -> str | None:
        source: str | None = vars(self).get(attribute)
        return _(source) if source else source

    def write(self: object, text: str | None) -> None:
        vars(self)[attribute] = text

    return property(read, write)


class Option(click.Option):
    """An option whose help follows the language of the moment."""

    help = _translated("help")
    metavar = _translated("metavar")


def language_option(*, hidden: bool) -> Option:
    """The option that chooses the language."""
    return Option(
        [OPTIONS[0]],
        type=click.Choice(LANGUAGES, case_sensitive=False),
        envvar=VARIABLE,
        expose_value=False,
        hidden=hidden,
        metavar="da|en",
        help=N_("Sproget på skærmen; kan også stå i KOMMISSORIUM_SPROG. Dokumenter er altid på dansk."),
    )


class Argument(click.Argument):
    """An argument whose placeholder follows the language of the moment."""

    metavar = _translated("metavar")


class Command(click.Command):
    """A command whose help follows the language of the moment; its epilog keeps its line breaks."""

    help = _translated("help")
    epilog = _translated("epilog")
    options_metavar = _translated("options_metavar")

    def __init__(self, *args: Any, **settings: Any) -> None:
        super().__init__(*args, **{"options_metavar": N_("[TILVALG]")} | settings)
        # The language is chosen before the words are read (cli/language.py); here they are only checked and explained, and a
        # command takes the option as well as the group.
        self.params.append(language_option(hidden=not isinstance(self, click.Group)))

    def get_help_option(self, ctx: click.Context) -> click.Option | None:
        """The option that shows the help; click makes it once, in the language of that moment."""
        option = super().get_help_option(ctx)
        if option:
            option.help = _("Vis denne hjælp.")
        return option

    def format_epilog(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Writes the epilog line by line, since it holds commands to copy."""
        if self.epilog:
            formatter.write_paragraph()
            formatter.write("".join(f"{line}\n" for line in self.epilog.splitlines()))


class Entry(NamedTuple):
    """A command that can be named but is not loaded yet."""

    module: str
    """The module that holds it, as a value named `command`."""
    summary: str
    """What the group's help says of it."""


class Group(Command, click.Group):
    """A group that imports a command's module only when the command is named."""

    subcommand_metavar = _translated("subcommand_metavar")

    def __init__(self, *, entries: Mapping[str, Entry], **settings: Any) -> None:
        super().__init__(**settings)
        self.entries = entries

    def list_commands(self, ctx: click.Context) -> list[str]:
        """The commands' names, in the order in which they are used."""
        return list(self.entries)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """The command itself, loaded now; None when there is none of that name."""
        entry = self.entries.get(cmd_name)
        if entry is None:
            return None
        command: click.Command = import_module(entry.module).command
        return command

    def resolve_command(self, ctx: click.Context, args: list[str]) -> tuple[str | None, click.Command | None, list[str]]:
        """What click finds; an unknown name is answered with the nearest known one."""
        name = args[0]
        normalize = ctx.token_normalize_func or str
        if not name.startswith("-") and normalize(name) not in self.entries:
            ctx.fail(" ".join([_("Kommandoen »{name}« findes ikke.", name=name), *self._suggestion(name)]))
        return super().resolve_command(ctx, args)

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Writes the list of commands without loading one of them."""
        with formatter.section(_("Kommandoer")):
            formatter.write_dl([(name, _(entry.summary)) for name, entry in self.entries.items()])

    def _suggestion(self, name: str) -> Iterable[str]:
        # Only needed when a name is wrong, and --help must start at once.
        from kommissorium.diagnostics.nearest import nearest  # noqa: PLC0415

        meant = nearest(name, self.entries)
        return [_("Mente du »{name}«?", name=meant)] if meant else []
