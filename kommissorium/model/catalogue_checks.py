"""Whether the answers of a kommissorium fit its question catalogue."""

from collections.abc import Iterator, Sequence
from typing import TypeVar

from kommissorium.diagnostics.finding import Severity
from kommissorium.diagnostics.nearest import nearest
from kommissorium.model.alternatives import Alternativ, Kriterium
from kommissorium.model.answer_checks import check_answer
from kommissorium.model.answers import Afklares
from kommissorium.model.catalogue import Gruppe, Katalog, Post
from kommissorium.model.kommissorium import Kommissorium
from kommissorium.model.problems import Problem
from kommissorium.model.task import Spørgsmål
from kommissorium.model.walk import Path
from kommissorium.texts import _

Row = TypeVar("Row")

_QUESTIONS: Path = ("opgave", "spørgsmål")
_ELEMENTS: Path = ("modeller", "elementer")
_MODELS: Path = ("modeller", "alternativer")


def check_against_catalogue(kommissorium: Kommissorium, katalog: Katalog) -> Iterator[Problem]:
    """Everything in the answers that the catalogue does not know, refuses or misses."""
    yield from _questions(kommissorium.opgave.spørgsmål, _QUESTIONS, katalog)
    yield from _questions(kommissorium.modeller.elementer, _ELEMENTS, katalog)
    yield from _unasked(kommissorium.opgave.spørgsmål, katalog)
    yield from _assessments(kommissorium, katalog)


def _questions(rows: list[Spørgsmål] | Afklares, path: Path, katalog: Katalog) -> Iterator[Problem]:
    seen: set[str] = set()
    for index, row in enumerate(_rows(rows)):
        here = (*path, index)
        if row.id is None:
            yield from _own_question(row, here)
            continue
        if row.id.casefold() in seen:
            message = _("Spørgsmålet {id} står der allerede.", id=row.id)
            yield Problem("I033", Severity.ERROR, (*here, "id"), message, _("Saml svarene ét sted."))
        seen.add(row.id.casefold())
        yield from _known_question(row, row.id, here, katalog)


def _own_question(row: Spørgsmål, here: Path) -> Iterator[Problem]:
    if row.spørgsmål is None and row.model_fields_set:
        message = _("Spørgsmålet har hverken nummer eller tekst.")
        yield Problem("I036", Severity.ERROR, here, message, _("Skriv »id« med katalogets nummer, eller »spørgsmål« med jeres eget."))


def _known_question(row: Spørgsmål, id: str, here: Path, katalog: Katalog) -> Iterator[Problem]:
    path = (*here, "id")
    post = katalog.post(id)
    field = ".".join(step for step in here if isinstance(step, str))
    if post is None:
        yield _unknown(id, path, [post.id for post in katalog.poster if post.felt == field])
    elif post.felt is not None and post.felt != field:
        message = _("{id} hører til under »{field}«.", id=post.id, field=post.felt)
        yield Problem("I032", Severity.ERROR, path, message, _("Flyt svaret derhen."))
    else:
        yield from check_answer(post, row.svar, (*here, "svar"))


def _unknown(id: str, path: Path, known: Sequence[str]) -> Problem:
    meant = nearest(id, known)
    listed = ", ".join(known)
    hint = _("Mente du {meant}? Kataloget har {known}.", meant=meant, known=listed) if meant else _("Kataloget har {known}.", known=listed)
    return Problem("I031", Severity.ERROR, path, _("»{id}« findes ikke i kataloget.", id=id), hint if known else "")


def _unasked(rows: list[Spørgsmål] | Afklares, katalog: Katalog) -> Iterator[Problem]:
    given = {row.id.casefold() for row in _rows(rows) if row.id}
    if isinstance(rows, Afklares) or not rows:
        return
    for post in katalog.group(Gruppe.SPØRGSMÅL):
        if post.id.casefold() not in given:
            message = _("Katalogets spørgsmål {id} er ikke med: {text}", id=post.id, text=post.tekst)
            yield Problem("I037", Severity.WARNING, _QUESTIONS, message, _("Tag det med; svaret kan være »skal belyses«."))


def _assessments(kommissorium: Kommissorium, katalog: Katalog) -> Iterator[Problem]:
    own: list[Kriterium] = _rows(kommissorium.modeller.kriterier)
    criticisms = katalog.group(Gruppe.KRITIK)
    known = [post.id for post in criticisms] + [str(row.id) for row in own if row.id]
    for index, model in enumerate(_rows(kommissorium.modeller.alternativer)):
        here = (*_MODELS, index, "vurdering")
        for id in model.vurdering:
            if id.casefold() not in {name.casefold() for name in known}:
                yield _unknown(id, (*here, id), known)
        yield from _unassessed(model, here, criticisms)


def _unassessed(model: Alternativ, here: Path, criticisms: list[Post]) -> Iterator[Problem]:
    given = {id.casefold() for id in model.vurdering}
    for post in criticisms:
        if given and post.id.casefold() not in given:
            message = _("Modellen er ikke holdt op mod {id}: {text}", id=post.id, text=post.tekst)
            yield Problem("I038", Severity.WARNING, here, message, _("Skriv en vurdering, »skal belyses« eller »afklares«."))


def _rows(rows: list[Row] | Afklares) -> list[Row]:
    return [] if isinstance(rows, Afklares) else rows
