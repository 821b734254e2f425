"""Asks the rules about templates; whatever files they are, the answer is findings."""

from collections.abc import Sequence
from pathlib import Path

from kommissorium.diagnostics.errors import PackageError, TemplateError
from kommissorium.diagnostics.finding import Finding, Severity
from kommissorium.diagnostics.place import WordPlace
from kommissorium.texts import _
from kommissorium.word.checks.reading.opened import Opened
from kommissorium.word.checks.rule import RuleModule
from kommissorium.word.checks.settings import Settings
from kommissorium.word.checks.template_catalogue import COLLECTION_RULES, TEMPLATE_RULES
from kommissorium.word.checks.template_context import CollectionRule, Data, Filled, TemplateContext, TemplateRule
from kommissorium.word.checks.unread_clauses import ABOUT_ALL, without_includes
from kommissorium.word.ooxml.kinds import as_document
from kommissorium.word.ooxml.package import Package, open_package
from kommissorium.word.ooxml.xml import DoctypeError, XmlError
from kommissorium.word.template.comments import without_comments
from kommissorium.word.template.includes import with_clauses

Rules = Sequence[TemplateRule | RuleModule]
_DEFAULTS, _NO_DATA = Settings(), Data()
_BROKEN = (XmlError, DoctypeError, LookupError, RecursionError)
"""What reading a damaged file may end with, beside the errors that say what is wrong."""


def check_template(
    template: bytes | Path, data: Data = _NO_DATA, rules: Rules = TEMPLATE_RULES, *, settings: Settings = _DEFAULTS, name: str = ""
) -> tuple[Finding, ...]:
    """The findings about the template that `template` is or names, in the order of their places.

    A file that cannot be opened is told as the findings that say why. `name` is the path of a template given as bytes, beside which its
    clauses lie. Rules for documents can be asked as well.
    """
    opened = try_open(template, data, settings, name=name)
    return check_opened(opened, rules) if isinstance(opened, TemplateContext) else opened


def try_open(
    template: bytes | Path, data: Data = _NO_DATA, settings: Settings = _DEFAULTS, *, name: str = ""
) -> TemplateContext | tuple[Finding, ...]:
    """The template, ready to be asked about, or the findings that say why it cannot be opened.

    Where a clause cannot be put in, the template is read without its clauses, and says so among its findings.
    """
    try:
        package, folder = _package(template, name)
        filled, unread = as_document(package, allow_macros=True), ()  # type: Package, tuple[Finding, ...]
        try:
            filled = with_clauses(filled, folder) if folder else filled
        except (PackageError, TemplateError) as error:
            filled, unread = without_includes(filled), error.findings
        return TemplateContext(Opened(package), settings, data, Filled(without_comments(filled), unread))
    except (PackageError, TemplateError) as error:
        return error.findings
    except _BROKEN:
        return (_damaged(template.name if isinstance(template, Path) else name),)


def open_template(template: bytes | Path, data: Data = _NO_DATA, settings: Settings = _DEFAULTS, *, name: str = "") -> TemplateContext:
    """The template, ready to be asked about.

    Raises PackageError when it is no usable Word document, and TemplateError for a clause that cannot be put in.
    """
    package, folder = _package(template, name)
    filled = as_document(package, allow_macros=True)
    return TemplateContext(Opened(package), settings, data, Filled(without_comments(with_clauses(filled, folder) if folder else filled)))


def _package(template: bytes | Path, name: str) -> tuple[Package, Path | None]:
    """The template, and the folder in which its clauses lie."""
    path = template if isinstance(template, Path) else Path(name)
    package = open_package(template) if isinstance(template, Path) else Package(template, path.name)
    return package, path.parent if path.name else None


def check_together(contexts: Sequence[TemplateContext], rules: Sequence[CollectionRule] = COLLECTION_RULES) -> tuple[Finding, ...]:
    """What the rules find in several templates that are given the same data; findings about all of them have no place."""
    skipped = {code for context in contexts for code in (*context.settings.skip, *(ABOUT_ALL if context.unread_clauses else ()))}
    try:
        return tuple(finding for rule in rules if rule.RULE.code not in skipped for finding in rule.find_in_all(contexts))
    except (PackageError, *_BROKEN):
        return ()  # the template by itself says what is wrong with it


def check_opened(context: TemplateContext, rules: Rules = TEMPLATE_RULES) -> tuple[Finding, ...]:
    """What `check_template` says, of a template that is open already."""
    try:
        return _ask(context, rules)
    except PackageError as error:
        return error.findings
    except _BROKEN:
        return (_damaged(context.name),)


def _damaged(name: str) -> Finding:
    message, hint = _("Filens indre er i stykker, så den kan ikke undersøges."), _("Åbn filen i Word, og gem den igen.")
    return Finding("S103", Severity.ERROR, message, hint, WordPlace(name, _("filen")))


def _ask(context: TemplateContext, rules: Rules) -> tuple[Finding, ...]:
    skip = context.settings.skip | (ABOUT_ALL if context.unread_clauses else frozenset())
    told = [finding for finding in context.unread_clauses if finding.code not in skip]
    findings = dict.fromkeys((*told, *(finding for rule in rules if rule.RULE.code not in skip for finding in rule.find(context))))
    damage = [finding for findings in context.opened.damage.values() for finding in findings]
    order = {part.title: number for number, part in reversed(list(enumerate(context.stories, 1)))}
    return (*damage, *sorted(findings, key=lambda finding: _place_key(finding, order)))


def _place_key(finding: Finding, order: dict[str, int]) -> tuple[int, int, str]:
    place = finding.place
    if not isinstance(place, WordPlace):
        return 0, 0, finding.code
    return order.get(place.part, 0), place.paragraph, finding.code
