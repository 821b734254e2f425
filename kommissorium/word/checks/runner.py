"""Asks the rules about a document; whatever file it is, the answer is findings."""

from collections.abc import Callable, Sequence
from pathlib import Path

from kommissorium.diagnostics.errors import PackageError
from kommissorium.diagnostics.finding import Finding, Severity
from kommissorium.diagnostics.place import WordPlace
from kommissorium.texts import _
from kommissorium.word.checks.context import Context
from kommissorium.word.checks.reading.opened import Opened
from kommissorium.word.checks.rule import RuleModule
from kommissorium.word.checks.settings import Settings
from kommissorium.word.ooxml.package import Package, open_package
from kommissorium.word.ooxml.xml import XmlError

_DEFAULTS = Settings()
Choice = Sequence[RuleModule] | Callable[[Context], Sequence[RuleModule]]
"""Rules, or what chooses them when it has seen the document."""


def check_document(
    document: bytes | Path | Package, rules: Choice | None = None, settings: Settings = _DEFAULTS, *, name: str = ""
) -> tuple[Finding, ...]:
    """The findings about the .docx that `document` is or names, in the order of their places.

    All rules are asked where none are given. A file that cannot be opened is told as the findings that say why. `name` is what
    findings call a document that is no file yet.
    """
    try:
        opened = Opened(_package(document, name), name)
        return _ask(opened, _all_rules() if rules is None else rules, settings)
    except PackageError as error:
        return error.findings
    except (XmlError, ValueError, LookupError, RecursionError):  # ValueError: a document type, or a number that is none
        told = document.name if isinstance(document, Path) else name
        message, hint = _("Filens indre er i stykker, så den kan ikke undersøges."), _("Åbn filen i Word, og gem den igen.")
        return (Finding("S103", Severity.ERROR, message, hint, WordPlace(told, _("filen"))),)


def _package(document: bytes | Path | Package, name: str) -> Package:
    if isinstance(document, Package):
        return document
    return open_package(document) if isinstance(document, Path) else Package(document, name)


def _all_rules() -> Sequence[RuleModule]:
    # Whoever names the rules need not load the others.
    from kommissorium.word.checks.catalogue import RULES  # noqa: PLC0415

    return RULES


def _ask(opened: Opened, rules: Choice, settings: Settings) -> tuple[Finding, ...]:
    context = Context(opened, settings)
    chosen = rules(context) if callable(rules) else rules
    asked = [rule for rule in chosen if rule.RULE.code not in settings.skip]
    findings = dict.fromkeys(finding for rule in asked for finding in rule.find(context))
    damage = [finding for findings in opened.damage.values() for finding in findings]
    order = {story.title: number for number, story in reversed(list(enumerate(context.stories if findings else (), 1)))}
    return (*damage, *sorted(findings, key=lambda finding: _place_key(finding, order)))


def _place_key(finding: Finding, order: dict[str, int]) -> tuple[int, int, str]:
    place = finding.place
    if not isinstance(place, WordPlace):
        return 0, 0, finding.code
    return order.get(place.part, 0), place.paragraph, finding.code
