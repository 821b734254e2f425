"""The tables that put the kommissorium's answers beside the questions and criticisms of the catalogue."""

from collections.abc import Iterator

from kommissorium.danish.lists import conjunction
from kommissorium.danish.typography import typeset
from kommissorium.model.alternatives import Alternativ, Modeller, Vurdering
from kommissorium.model.answer_checks import without_sign
from kommissorium.model.answers import Belyses
from kommissorium.model.catalogue import Del, Gruppe, Katalog, Post
from kommissorium.model.task import Spørgsmål
from kommissorium.model.texts import Brødtekst
from kommissorium.model.walk import Path
from kommissorium.word.content.values import Content, Markdown, Record
from kommissorium.workflows.lines import Labelled, Lines
from kommissorium.workflows.printing import Holes, print_answer


def print_questions(questions: object, path: Path, katalog: Katalog, holes: Holes) -> list[Record]:
    """A row for each question, in the order of the input; for a hole, one row with the hole in place of the question."""
    if path in holes:
        return [Record(nr="", id="", spørgsmål=holes[path], muligheder="", svar="", bemærkning="")]
    if not isinstance(questions, list):
        return []
    return [_question(question, (*path, number), katalog.post(question.id or ""), holes) for number, question in enumerate(questions)]


def print_matrix(modeller: Modeller, path: Path, katalog: Katalog, holes: Holes) -> Record:
    """The criticisms as rows and the models as columns; without rows when there are no models."""
    models = modeller.alternativer if isinstance(modeller.alternativer, list) else []
    if not models:
        return Record(modeller=[], rækker=[])
    names = [print_answer(model.navn, (*path, "alternativer", number, "navn"), holes) for number, model in enumerate(models)]
    rows = [_row(id_, text, models, (*path, "alternativer"), holes) for id_, text in _criticisms(modeller, path, katalog, holes)]
    return Record(modeller=names, rækker=rows)


def _question(question: Spørgsmål, path: Path, post: Post | None, holes: Holes) -> Record:
    own = print_answer(question.spørgsmål, (*path, "spørgsmål"), holes)
    return Record(
        nr=str(int(path[-1]) + 1),
        id=str(question.id or ""),
        spørgsmål=own or (typeset(post.tekst) if post else ""),
        muligheder=typeset("\n".join(_options(post))) if post else "",
        svar=_answer(question.svar, (*path, "svar"), post, holes),
        bemærkning=print_answer(question.bemærkning, (*path, "bemærkning"), holes),
    )


def _options(post: Post) -> Iterator[str]:
    """The catalogue's options, a line for each part that has some."""
    if not post.dele and post.valgmuligheder:
        yield f"Muligheder: {', '.join(post.valgmuligheder)}"
    for part in post.dele:
        if part.valgmuligheder:
            yield f"{part.tekst}: {', '.join(part.valgmuligheder)}"


def _answer(answer: object, path: Path, post: Post | None, holes: Holes) -> object:
    if isinstance(answer, dict) and path not in holes:
        parts = {str(part.navn): part for part in post.dele} if post else {}
        return Lines(tuple(_part(parts.get(name), said, (*path, name), holes) for name, said in answer.items()))
    return _short(without_sign(post, answer) if post else answer, path, holes)


def _part(part: Del | None, said: object, path: Path, holes: Holes) -> Content:
    label, answer = (str(part.tekst), without_sign(part, said)) if part else (str(path[-1]), said)
    if isinstance(answer, Brødtekst) and path not in holes:
        return Markdown(typeset(f"{label}: {answer}"))
    value = "skal belyses" if isinstance(answer, Belyses) else _short(answer, path, holes)
    return Labelled(typeset(label), value if isinstance(value, Content) else str(value))


def _short(answer: object, path: Path, holes: Holes) -> object:
    if path in holes:
        return holes[path]
    if isinstance(answer, list):
        return typeset(conjunction([str(item) for item in answer]))
    return _to_examine() if isinstance(answer, Belyses) else print_answer(answer, path, holes)


def _criticisms(modeller: Modeller, path: Path, katalog: Katalog, holes: Holes) -> Iterator[tuple[str, object]]:
    for post in katalog.group(Gruppe.KRITIK):
        yield post.id, typeset(post.tekst)
    own = modeller.kriterier if isinstance(modeller.kriterier, list) else []
    for number, criterion in enumerate(own):
        yield str(criterion.id or ""), print_answer(criterion.tekst, (*path, "kriterier", number, "tekst"), holes)


def _row(id_: str, text: object, models: list[Alternativ], path: Path, holes: Holes) -> Record:
    cells = [_cell(model, (*path, number), id_, holes) for number, model in enumerate(models)]
    return Record(id=id_, kritik=text, felter=cells)


def _cell(model: Alternativ, path: Path, id_: str, holes: Holes) -> Record:
    here = (*path, "vurdering", id_)
    assessment = model.vurdering.get(id_)
    name = print_answer(model.navn, (*path, "navn"), holes)
    if not isinstance(assessment, Vurdering):
        return Record(model=name, risiko="", tekst="", visning=_short(assessment, here, holes) or "Ikke vurderet")
    risk = _capital(print_answer(assessment.risiko, (*here, "risiko"), holes))
    text = print_answer(assessment.tekst, (*here, "tekst"), holes)
    return Record(model=name, risiko=risk, tekst=text, visning=_assessment(risk, text))


def _assessment(risk: object, text: object) -> object:
    """The risk and its reason in one value."""
    if not text:
        return risk
    if not risk:
        return text
    if isinstance(risk, str) and isinstance(text, Markdown):
        return Markdown(f"{risk}: {text}")
    return Lines(tuple(part if isinstance(part, Content) else Markdown(str(part)) for part in (risk, text)))


def _to_examine() -> str:
    return "Skal belyses"


def _capital(value: object) -> object:
    return value[:1].upper() + value[1:] if isinstance(value, str) else value
