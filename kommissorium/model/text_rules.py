"""What texts should not have: personal numbers, addresses, late explanations, foreign forms, words for no answer or no number."""

import re
from collections.abc import Iterator

from kommissorium.danish.counts import says_how_many
from kommissorium.danish.placeholders import is_placeholder
from kommissorium.diagnostics.finding import Severity
from kommissorium.model.codes import (
    FOREIGN_FORM,
    HOME_ADDRESS,
    LATE_ABBREVIATION,
    NO_ANSWER,
    NO_NUMBER,
    PERSONAL_NUMBER,
    POSSIBLE_PERSONAL_NUMBER,
)
from kommissorium.model.kommissorium import Kommissorium
from kommissorium.model.leaves import leaves
from kommissorium.model.problems import Problem
from kommissorium.model.texts import Brødtekst, Ordret, Tekst
from kommissorium.model.walk import Path
from kommissorium.model.wording_rules import without_quotes
from kommissorium.texts import _

_NUMBERS = re.compile(r"\d{4}|\d,-|\d/\d{1,2}-|\bkr\b|\bDKK\b|\bmi[oa]\b|,\d{3}|\d\w?, ?[\dks]")
"""What every text has in which a number could be amiss."""
_NAMED = frozenset(("sagsnr", "dokumentnr", "kle", "fil", "id", "version", "katalog", "profil", "format"))
"""Fields whose numbers and names are what they are."""
_PERSONS = frozenset(("medlemmer", "ansvarlig", "bestiller", "hvem", "udpeges_af", "deltagere"))
_SHORT = r"[A-ZÆØÅ][A-Za-zÆØÅæøå]{0,5}[A-ZÆØÅ]"
_EXPLAINED = re.compile(rf"(?<=\w\w\w) ?\(({_SHORT})\)")


def check_texts(kommissorium: Kommissorium) -> Iterator[Problem]:
    """What should not be in a text, or not in that form; quotations keep their forms."""
    written = [(path, value) for path, value in leaves(kommissorium) if isinstance(value, (Tekst, Brødtekst, Ordret))]
    texts = [(path, str(value)) for path, value in written]
    own = {path for path, value in written if isinstance(value, Ordret)}
    yield from _placeholders([(path, text) for path, text in texts if path not in own])
    yield from _counts([(path, text) for path, text in texts if path[-1] == "antal"])
    for path, text in texts:
        if _NUMBERS.search(text) and not _NAMED & set(path):
            yield from _numbers(path, text, quoted=path in own)
    yield from _late_abbreviations([(path, text) for path, text in texts if path not in own])


def _placeholders(texts: list[tuple[Path, str]]) -> Iterator[Problem]:
    """Answers of a word that only says that there is none."""
    for path, text in texts:
        if not _NAMED & set(path) and is_placeholder(text):
            message = _("»{text}« bliver trykt i dokumentet, som om det var svaret.", text=text.strip())
            hint = _("Skriv »afklares«, hvis svaret mangler, eller slet feltet, hvis der ikke skal være noget svar.")
            yield Problem(NO_ANSWER, Severity.WARNING, path, message, hint)


def _counts(texts: list[tuple[Path, str]]) -> Iterator[Problem]:
    """Answers to how many that hold no number; what already stands for no answer has its own finding."""
    for path, text in texts:
        if not says_how_many(text) and not is_placeholder(text):
            message = _("»{text}« siger ikke, hvor mange det er.", text=text)
            yield Problem(NO_NUMBER, Severity.WARNING, path, message, _("Skriv et tal, for eksempel 5, eller »afklares«."))


def _numbers(path: Path, text: str, *, quoted: bool) -> Iterator[Problem]:
    # Only for the few texts with such numbers: their forms take time to prepare.
    from kommissorium.danish.addresses import ADDRESS  # noqa: PLC0415
    from kommissorium.danish.written_forms import foreign_forms  # noqa: PLC0415

    yield from _personal_numbers(path, text)
    if _PERSONS & set(path) and ADDRESS.search(text):
        message = _("Teksten indeholder noget, der ligner en privat adresse.")
        yield Problem(HOME_ADDRESS, Severity.WARNING, path, message, _("Slet adressen; en rolle eller et navn er nok."))
    for form in () if quoted else foreign_forms(without_quotes(text)):
        message = _("»{words}« er ikke skrevet på dansk.", words=form.words)
        hint = _("Skriv »{danish}«.", danish=form.danish) if form.danish else _("Skriv måneden med bogstaver.")
        yield Problem(FOREIGN_FORM, Severity.WARNING, path, message, hint)


def _personal_numbers(path: Path, text: str) -> Iterator[Problem]:
    from kommissorium.danish import personal_numbers  # noqa: PLC0415 - the same

    found = [match for match in personal_numbers.PERSONAL_NUMBER.finditer(text) if personal_numbers.is_a_day(match)]
    if any(map(personal_numbers.is_sure, found)):
        message, hint = _("Teksten indeholder noget, der ligner et CPR-nummer."), _("Slet det; dokumentet bliver ikke bygget med det.")
        yield Problem(PERSONAL_NUMBER, Severity.ERROR, path, message, hint)
    elif found:
        message, hint = _("Ti cifre kan være et CPR-nummer."), _("Se efter, og slet dem, hvis de er det.")
        yield Problem(POSSIBLE_PERSONAL_NUMBER, Severity.WARNING, path, message, hint)


def _late_abbreviations(texts: list[tuple[Path, str]]) -> Iterator[Problem]:
    """Abbreviations that stand in the document before the words that explain them."""
    explained: dict[str, int] = {}
    for number, (_path, text) in enumerate(texts):
        for match in _EXPLAINED.finditer(text) if "(" in text else ():
            explained.setdefault(match[1], number)
    for short, where in explained.items():
        used = re.compile(rf"(?<!\w){short}(?!\w)")
        early = next((path for path, text in texts[:where] if used.search(without_quotes(text))), None)
        if early is not None:
            message = _("Forkortelsen »{word}« bruges her, men bliver først forklaret senere.", word=short)
            hint = _("Skriv hele navnet her med forkortelsen i parentes.")
            yield Problem(LATE_ABBREVIATION, Severity.INFO, early, message, hint, other=texts[where][0])
