"""The wizard of `kommissorium ny`: a list of sections, and the questions of the one that is chosen, until somebody stops."""

from collections.abc import Callable, Mapping
from contextlib import suppress
from pathlib import Path

from kommissorium.cli import output
from kommissorium.cli.hole_prompts import ask_hole
from kommissorium.cli.prompts import Choice, ask, choose
from kommissorium.cli.question_texts import show_help, show_question, show_wrapped
from kommissorium.cli.replies import Gesture, Last, Reply
from kommissorium.diagnostics.finding import Finding, Severity
from kommissorium.model.answers import Belyses
from kommissorium.texts import _, _n
from kommissorium.workflows.interview.question import Question
from kommissorium.workflows.interview.session import FIRST, Asked, Interview, More, Optional, Section

_NEXT = object()
_STOP = object()
_MOST = 5
"""More findings about one answer than this help nobody."""


class _Stopped(Exception):
    """Somebody wants to go on another time."""


def fill_in(path: Path, *, is_new: bool) -> None:
    """Asks about the input file until it is filled in or somebody stops; all that was answered is in the file then."""
    interview = Interview(path)
    with suppress(_Stopped, KeyboardInterrupt, EOFError):
        _Wizard(interview).run(is_new=is_new)
    _say_goodbye(interview)


def choose_catalogue(titles: Mapping[str, str]) -> str:
    """The name of the catalogue that is chosen by its title."""
    return str(choose(_("Vælg, hvad der skal laves:"), [Choice(title, name) for name, title in titles.items()]))


class _Wizard:
    """Draws one interview."""

    def __init__(self, interview: Interview) -> None:
        self.interview = interview
        self.titles = {section.name: section.title for section in interview.sections()}

    def run(self, *, is_new: bool) -> None:
        """Asks what gives most, then section by section."""
        show_wrapped(_("Hvert svar gemmes med det samme. Enter alene springer et spørgsmål over, ? viser vejledning, < går tilbage."))
        if is_new:
            self._ask_all(lambda: self.interview.next_of(FIRST), is_first=True)
        while (name := self._choose_section()) is not None:
            self.interview.enter()
            self._ask_all(lambda name=name: self.interview.next_in(name))  # type: ignore[misc]

    def _choose_section(self) -> str | None:
        """The section that is asked about next; None to stop."""
        sections = self.interview.sections()
        answered, count = self.interview.progress()
        output.show("\n" + _("{answered} af {count} svar er på plads.", answered=answered, count=count))
        waiting = next((section for section in sections if section.waiting), None)
        width = max(len(section.title) for section in sections) + 2
        following = [Choice(_("Næste ubesvarede: {section}", section=waiting.title), _NEXT)] if waiting else []
        listed = [Choice(f"{section.title:<{width}}{_state(section)}", section.name) for section in sections]
        found = choose(_("Vælg et afsnit:"), [*following, Choice(""), *listed, Choice(""), Choice(_("Stop, og fortsæt senere"), _STOP)])
        if found is _STOP:
            return None
        return waiting.name if waiting and found is _NEXT else str(found)

    def _ask_all(self, following: Callable[[], Asked | None], *, is_first: bool = False) -> None:
        asked = following()
        if asked is None:
            output.show(_("Her er der ikke flere spørgsmål. Et svar kan rettes i filen."))
        while asked is not None:
            if not self._ask(asked):
                if not is_first:
                    return
                output.show(_("Der er ikke noget spørgsmål før dette."))
            asked = following()

    def _ask(self, asked: Asked) -> bool:
        """Asks until the question is dealt with; False when there is nothing to go back to."""
        if isinstance(asked, More):
            return self._ask_more(asked)
        if isinstance(asked, Optional):
            return self._ask_optional(asked)
        show_question(asked, self.titles[str(asked.path[0])])
        reply: Reply = None
        while True:
            reply = ask(asked, None if isinstance(reply, Gesture | Last) else reply)
            if reply is Gesture.HELP:
                show_help(asked)
            elif reply is Gesture.BACK:
                return self.interview.back()
            elif self._reply(asked, reply):
                return True

    def _reply(self, question: Question, reply: Reply) -> bool:
        """Does what was asked for; whether it could be done."""
        if isinstance(reply, Last):
            if not self._reply(question, reply.answer):
                return False
            raise _Stopped
        if reply is Gesture.STOP:
            raise _Stopped
        if reply is Gesture.PASS:
            self.interview.pass_by(question)
            return True
        if reply is Gesture.LEAVE_OUT:
            return self._leave_out(question)
        if reply is Gesture.HOLE:
            return self._open(question)
        answer = str(Belyses.SKAL_BELYSES) if reply is Gesture.EXAMINE else reply
        assert not isinstance(answer, Gesture)
        return _tell(self.interview.answer(question, answer))

    def _open(self, question: Question) -> bool:
        """Asks what is known of an open answer until it can be written; False when the question itself is to be asked again."""
        for hole in ask_hole():
            if isinstance(hole, Gesture):
                return False
            if isinstance(hole, Last):
                _tell(self.interview.answer(question, hole.answer))
                raise _Stopped
            if _tell(self.interview.answer(question, hole)):
                break
        return True

    def _leave_out(self, question: Question) -> bool:
        if question.may_be_left_out:
            return _tell(self.interview.leave_out(question))
        show_wrapped(_("Spørgsmålet er påkrævet. Skriv svaret eller »afklares«."), "  ")
        return False

    def _ask_more(self, more: More) -> bool:
        output.show("")
        choices = [Choice(_("Nej, gå videre"), Gesture.PASS), Choice(_("Ja"), Gesture.HELP), Choice(_("Tilbage"), Gesture.BACK)]
        match choose(_("Vil du tilføje {item} {number}?", item=more.item, number=int(more.path[-1]) + 1), choices):
            case Gesture.BACK:
                return self.interview.back()
            case Gesture.PASS:
                self.interview.pass_by(more)
            case _:
                _tell(self.interview.add_row(more))
        return True

    def _ask_optional(self, optional: Optional) -> bool:
        output.show("")
        choices = [
            Choice(_("Ja, spørg om dem"), Gesture.HELP),
            Choice(_("Nej, lad dem stå åbne"), Gesture.PASS),
            Choice(_("Nej, udelad dem"), Gesture.LEAVE_OUT),
            Choice(_("Tilbage"), Gesture.BACK),
        ]
        count = len(optional.questions)
        match choose(_n("Vil du svare på det ene valgfri spørgsmål?", "Vil du svare på de {count} valgfri spørgsmål?", count), choices):
            case Gesture.BACK:
                return self.interview.back()
            case Gesture.PASS:
                self.interview.pass_by(optional)
            case Gesture.LEAVE_OUT:
                _tell(self.interview.leave_out(optional))
            case _:
                self.interview.want(optional)
        return True


def _tell(findings: tuple[Finding, ...]) -> bool:
    """Says what is wrong with an answer; whether it was written all the same."""
    for finding in findings[:_MOST]:
        word = _("Fejl") if finding.severity is Severity.ERROR else _("Bemærk")
        show_wrapped(f"{word}: {finding.message} {finding.hint}".rstrip(), "  ")
    return not any(finding.severity is Severity.ERROR for finding in findings)


def _state(section: Section) -> str:
    more = section.waiting - section.open
    left = [_n("{count} tilbage", "{count} tilbage", section.open)] if section.open else []
    optional = [_n("{count} valgfrit", "{count} valgfri", more)] if more else []
    return ", ".join([*left, *optional]) or _("færdig")


def _say_goodbye(interview: Interview) -> None:
    output.show("\n" + _("Alt er gemt i {file}.", file=interview.path))
    output.show(_("Fortsæt, når du vil: kommissorium ny {file}", file=interview.path))
    output.show(_("Byg dokumentet: kommissorium byg {file}", file=interview.path))
