"""What an interview asks and writes."""

from pathlib import Path

from kommissorium.source.yaml_reader import read_yaml
from kommissorium.workflows.interview.question import Question
from kommissorium.workflows.interview.session import Interview


def titles(interview: Interview, section: str) -> list[str]:
    """What is asked in the section by somebody who passes everything by."""
    interview.enter()
    titles = []
    while asked := interview.next_in(section):
        titles.append(asked.title if isinstance(asked, Question) else type(asked).__name__)
        interview.pass_by(asked)
    return titles


def question_at(interview: Interview, *path: str | int) -> Question:
    return next(q for section in interview.sections() for q in section.questions if q.path == path)


def data_of(path: Path) -> dict:
    return read_yaml(path).data
