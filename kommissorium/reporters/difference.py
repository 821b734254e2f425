"""What is different between two versions of a template, as text for people."""

from collections.abc import Iterator

from kommissorium.texts import _
from kommissorium.word.review.difference import Difference, NeededField


def report_difference(difference: Difference) -> str:
    """A section for each kind of difference, and a line that says whether old data will do."""
    if difference.is_empty:
        return _("Ingen forskel.")
    return "\n\n".join(filter(None, ("\n".join(section) for section in _sections(difference))))


def _sections(difference: Difference) -> Iterator[list[str]]:
    yield _section(_("Tekst:"), difference.text)
    yield _section(_("Mærker:"), (*(f"- {tag}" for tag in difference.gone_tags), *(f"+ {tag}" for tag in difference.new_tags)))
    gone = (f"- {_shown(path)}" for path in difference.no_longer_needed)
    missing = (_("! {path} findes ikke", path=_shown(path)) for path in difference.missing)
    yield _section(_("Felter:"), (*gone, *map(_needed, difference.needed), *missing))
    yield _section(_("Fejl i den nye:"), tuple(f"! {error.place}: {error.message}" for error in difference.errors))
    yield [_broken(difference)] if difference.is_breaking else []


def _broken(difference: Difference) -> str:
    if difference.is_unusable:
        return _("Brud: Den nye kan ikke udfyldes, som den er; »kommissorium skabelon tjek« siger, hvad der skal rettes.")
    return _("Brud: Svar, der passede til den gamle, passer måske ikke til den nye.")


def _section(title: str, lines: tuple[str, ...]) -> list[str]:
    return [title, *(f"  {line}".rstrip() for line in lines)] if lines else []


def _needed(field: NeededField) -> str:
    path = _shown(field.path)
    return _("! {path} skal udfyldes", path=path) if field.required else _("+ {path} kan udfyldes", path=path)


def _shown(path: str) -> str:
    return _("{path} (i hver række)", path=path.replace("[]", "")) if "[]" in path else path
