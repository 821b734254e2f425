"""Whether one answer fits its question: its parts, and the options to choose from."""

import re
from collections.abc import Iterator, Sequence
from typing import Any

from kommissorium.diagnostics.finding import Severity
from kommissorium.diagnostics.nearest import nearest
from kommissorium.model.answers import Afklares, Belyses
from kommissorium.model.catalogue import Del, Post, Svartype
from kommissorium.model.problems import Problem
from kommissorium.model.walk import Path
from kommissorium.texts import _, quoted

_CHOSEN = (Svartype.VALG, Svartype.FLERVALG)
_OWN_WORDS = "andet"
_SIGN = re.compile(rf"{_OWN_WORDS}\s*:\s*(?=\S)", re.IGNORECASE)
_YES_NO = ("ja", "nej")


def without_sign(question: Post | Del, answer: Any) -> Any:
    """The answer as a reader sees it: without the word that says that it is none of the question's options."""
    if not _options_of(question):
        return answer
    if isinstance(answer, list):
        return [without_sign(question, item) for item in answer]
    return type(answer)(_SIGN.sub("", answer, count=1)) if isinstance(answer, str) and _SIGN.match(answer) else answer


def check_answer(post: Post, svar: Any, path: Path) -> Iterator[Problem]:
    """What is wrong with the answer to the catalogue's question `post`."""
    if isinstance(svar, dict):
        yield from _parts(post, svar, path)
    elif not post.dele:
        yield from _options(post, svar, path)


def _parts(post: Post, svar: dict[str, Any], path: Path) -> Iterator[Problem]:
    parts = {part.navn.casefold(): part for part in post.dele}
    names = [part.navn for part in post.dele]
    for name, answer in svar.items():
        here = (*path, name)
        if part := parts.get(name.casefold()):
            yield from _options(part, answer, here)
        elif not parts:
            message = _("Spørgsmålet {id} har ingen dele.", id=post.id)
            yield Problem("I035", Severity.ERROR, here, message, _("Skriv svaret som tekst eller liste ud for »svar«."))
        else:
            message = _("Spørgsmålet {id} har ingen del, der hedder »{name}«.", id=post.id, name=name)
            yield Problem("I035", Severity.ERROR, here, message, _advice(name, names))


def _options(question: Post | Del, answer: Any, path: Path) -> Iterator[Problem]:
    options = _options_of(question)
    if not options or answer is None or isinstance(answer, Afklares | Belyses):
        return
    if isinstance(answer, list):
        if question.svartype is not Svartype.FLERVALG and len(answer) > 1:
            message = _("Her kan kun vælges én mulighed.")
            yield Problem("I034", Severity.ERROR, path, message, _("Vælg en af {options}.", options=_listed(options)))
            return
        for index, item in enumerate(answer):
            yield from _option(item, options, (*path, index))
    else:
        yield from _option(answer, options, path)


def _options_of(question: Post | Del) -> Sequence[str]:
    """What can be chosen; nothing where the answer is free."""
    if question.svartype is Svartype.JA_NEJ:
        return _YES_NO
    return question.valgmuligheder if question.svartype in _CHOSEN else ()


def _option(text: str, options: Sequence[str], path: Path) -> Iterator[Problem]:
    words = _plain(text)
    if words.startswith(_OWN_WORDS) or words == Belyses.SKAL_BELYSES.value or words in map(_plain, options):
        return
    hint = _("{advice} Skriv »andet: …«, hvis ingen af dem passer.", advice=_advice(text, options))
    yield Problem("I034", Severity.ERROR, path, _("»{text}« er ikke en af spørgsmålets muligheder.", text=" ".join(text.split())), hint)


def _advice(text: str, known: Sequence[str]) -> str:
    if meant := nearest(text, known):
        return _("Mente du »{meant}«? Mulighederne er {options}.", meant=meant, options=_listed(known))
    return _("Mulighederne er {options}.", options=_listed(known))


def _listed(options: Sequence[str]) -> str:
    return ", ".join(quoted(option) for option in options)


def _plain(text: str) -> str:
    return " ".join(text.split()).casefold()
