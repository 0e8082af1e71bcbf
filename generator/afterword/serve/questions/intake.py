"""What happened, told on the front page: the questions, what each answer becomes, and the interview that is written of them."""

from collections import Counter
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Annotated, Any

from pydantic import Field, field_validator

from afterword.edit.begun import (
    begun,
    forget,
    keep,
)
from afterword.edit.changes import ChangeRefusedError
from afterword.edit.day_held import in_words
from afterword.edit.intake import Intake, intake_in
from afterword.edit.judged import Judged
from afterword.edit.presses import presses, unheld
from afterword.edit.telling import write_told
from afterword.frozen import frozen
from afterword.intake.answers import cleaned, open_halves
from afterword.intake.groups import LATER, SCREENS, Group
from afterword.intake.leading import is_asked
from afterword.intake.others import (
    EVERY,
    EVERY_NAME,
    OTHERS,
    told_of,
)
from afterword.intake.questions import QUESTIONS, Answers, Question, missing
from afterword.interview.model.closed import Closed
from afterword.interview.model.interview import Interview
from afterword.interview.reading.workspace import (
    Workspace,
    is_example,
    read_workspace,
)
from afterword.interview.values.english import text_if
from afterword.interview.values.places import country_of_zone
from afterword.resources import OwnFiles
from afterword.serve.action.actions import Action, Told
from afterword.serve.action.clock import Clock
from afterword.serve.questions.first_letter import asks_told, instead_told, letter_told
from afterword.serve.questions.usual_days import usual_days
from afterword.workbook.wording.phrases import paper_date
from afterword.workbook.wording.wording import Wording

# Every answer as long as it may be, each letter as JSON escapes it, and as it was before.
_MOST_BYTES = 240_000
_ON_THE_WAY = {Group.COUNTRY, Group.OTHERS, Group.RULES}  # they stand on a step
_MOST_BYTES_OF_FILE = 200_000  # JSON within JSON


class Opening(Closed):
    """What a page sends that wants the questions; `anew` to drop what was begun, and the time zone of the computer."""

    anew: bool = False
    zone: Annotated[str, Field(max_length=60)] = ""


class Telling(Closed):
    """What a page sends of the answers: those there are, by the names of their questions; and those that it sent `before`."""

    answers: Mapping[str, str] = Field(max_length=len(EVERY_NAME))
    before: Mapping[str, str] = Field({}, max_length=len(EVERY_NAME))

    @field_validator("answers", "before")
    @classmethod
    def _of_our_questions(cls, answers: Mapping[str, str]) -> Mapping[str, str]:
        if set(answers) - set(EVERY_NAME):
            raise ValueError("answers")
        return answers


class Arrived(Closed):
    """What a page sends of a file with answers that somebody else gave."""

    content: str = Field(max_length=_MOST_BYTES_OF_FILE)


@frozen
class Reception:
    """The workspace in which interviews are told of. `today` is asked anew each time: a server runs past midnight."""

    root: Path
    today: Clock

    def open(self, opening: Opening) -> Told:
        """The questions with their words, and the answers of before."""
        if opening.anew:
            forget(self.root)
        workspace = read_workspace(self.root)
        rounds = dict(rounds_of(workspace))
        return {
            "questions": list(map(_question_told, EVERY)),
            "words": self.wording.words.all_of_intake(),
            "screens": list(map(" ".join, SCREENS)),
            "later": [group for group in LATER if group not in _ON_THE_WAY],
            "rounds": rounds,
            "open": [name for name in rounds if name not in _gone_on(workspace)],
            "offered": [*_with_an_offer(workspace)],
            "new": not rounds and not workspace.broken,
            "country_here": country_of_zone(opening.zone) or "",
            "days": usual_days(self.wording.words, self.today()),
            **self.state(begun(self.root)),
        }

    def answer(self, telling: Telling) -> Told:
        """Save the answers, and say what each becomes."""
        answers = self._with_others(telling)
        self.keep(answers)
        return self.state(answers)

    def _with_others(self, telling: Telling) -> Answers:
        """The answers of a window, with what was told in another one since: it has no word that was not typed into it."""
        answers, before = cleaned(telling.answers), cleaned(telling.before)
        as_kept = self._intake(before).dated(before).items()
        elsewhere = {
            name: text
            for name, text in begun(self.root).items() - as_kept
            if answers.get(name) == before.get(name)
        }
        return {**answers, **elsewhere}

    def keep(self, answers: Answers) -> None:
        """Save the answers, to be gone on with: the day as a date, as its words will mean another one tomorrow."""
        keep(self.root, self._intake(answers).dated(answers))

    def take(self, arrived: Arrived) -> Told:
        """Take up the answers of a file, to be looked at one by one before anything is written of them."""
        from afterword.feedback.answers import UnusableReturnError  # noqa: PLC0415  (only when a file has come)
        from afterword.feedback.read.told_interview import read_told  # noqa: PLC0415  (likewise)

        words = self.wording.words
        try:
            interview = read_told(arrived.content.encode(errors="replace"))
        except UnusableReturnError as error:
            raise ChangeRefusedError(f"nothing is taken in: {error}") from None
        if interview is None:
            raise ChangeRefusedError(words.intake("page", "no-answers"))
        keep(self.root, interview.answers)
        return self.state(interview.answers)

    def write(self, telling: Telling) -> Told:
        """Make an interview of the answers, and give its thank-you."""
        answers = self._with_others(telling)
        judged = self._intake(answers).judged(answers)
        words = self.wording.words
        thanks = {  # before anything is written: where a template of their own is broken, nothing is
            "letter": letter_told(judged.thanks),
            "instead": instead_told(judged.thanks, words),
            "asks": list(asks_told(judged.thanks, words)),
        }
        name = write_told(self.root, judged)
        return {
            "said": words.intake("page", "written"),
            "undo": "",
            "name": name,
            "employer": judged.intake.told(answers, "employer"),
            "page": f"interviews/{name}/index.html",
            **thanks,
        }

    def state(self, answers: Answers) -> dict[str, Any]:
        """What is asked beside these answers, and what there is to say of each."""
        intake = self._intake(answers)
        judged = intake.judged(answers)
        return {
            "answers": dict(answers),
            "known": dict(intake.known),
            "asked": list(_asked(intake, answers)),
            "messages": dict(judged.messages),
            "mistakes": sorted(judged.mistakes),
            "missing": dict(_missing_told(judged)),
            "sentences": dict(judged.sentences),
            "presses": _presses_told(judged),
            "unheld": unheld(judged),
            "choices": dict(intake.day_choices(answers)),
            "held": day_told(judged),
            "ahead": bool(judged.thanks and judged.thanks.lies_ahead),
        }

    def _intake(self, answers: Answers) -> Intake:
        return intake_in(self.root, self.today(), self.wording, answers)

    @property
    def wording(self) -> Wording:
        """The words in use."""
        return Wording.of(OwnFiles.of(self.root))


def intake_actions(root: Path, today: Clock) -> tuple[Action[Any], ...]:
    """The actions with which an interview is told of."""
    reception = Reception(root, today)
    return (
        Action("intake-open", "question", Opening, reception.open),
        Action("intake-answer", "answer", Telling, reception.answer, _MOST_BYTES),
        Action("intake-take", "file", Arrived, reception.take, _MOST_BYTES_OF_FILE),
        Action("intake-write", "interview", Telling, reception.write, _MOST_BYTES),
    )


def rounds_of(workspace: Workspace) -> Iterator[tuple[str, str]]:
    """The interviews of one's own, the latest first, each with what it is called; two of one name with their days."""
    own = [
        (name, interview)
        for name, interview in workspace.interviews.items()
        if not is_example(name)
    ]
    own.sort(key=lambda one: one[1].held.on, reverse=True)
    titles = Counter(_title(interview) for _, interview in own)
    for name, interview in own:
        title = _title(interview)
        day = text_if(titles[title] > 1, f", {paper_date(interview.held.on)}")
        yield name, f"{title}{day}"


def _title(interview: Interview) -> str:
    return f"{interview.role}, {interview.employer.name}"


def _with_an_offer(workspace: Workspace) -> Iterator[str]:
    """The interviews with an offer that nobody has answered yet."""
    for name, interview in workspace.interviews.items():
        if interview.has_open_offer:
            yield name


def _gone_on(workspace: Workspace) -> set[str | None]:
    """The interviews of which nothing new is told: they are over, or a later one follows them, and has the news."""
    gone: set[str | None] = set()
    for name, interview in workspace.interviews.items():
        gone.add(interview.follows)
        if interview.is_over:
            gone.add(name)
    return gone


def _presses_told(judged: Judged) -> Mapping[str, object]:
    """The buttons beside each answer: what each says, and which answers it gives."""
    return {
        name: [(press.label, dict(press.answers)) for press in buttons]
        for name, buttons in presses(judged).items()
    }


def _question_told(question: Question) -> Mapping[str, object]:
    return {
        "name": question.name,
        "group": str(question.group),
        "shape": str(question.shape),
        "needed": question.needed,
        "optional": question.is_optional,
        "longest": question.longest,
        "becomes": str(question.becomes or ""),
        "words": question.words,
        "number": question.number,
        "suggestions": list(question.suggestions),
        "heads": question.heads,
        "fold": question.fold or "",
        "waits": question.waits,
    }


def _asked(intake: Intake, answers: Answers) -> Iterator[str]:
    """The names of the questions that are to be seen: whom one met may be somebody else this time."""
    all_known = {**intake.known, **answers}
    for question in QUESTIONS:
        is_open = question.group is Group.PERSON or intake.asks(question, answers)
        is_next = is_open and is_asked(question, all_known)
        if is_next or answers.get(question.name):
            yield question.name
    people = told_of(answers)
    for question in OTHERS:
        if question.number in people:
            yield question.name


def day_told(judged: Judged) -> tuple[str, ...]:
    """The day of the interview as its file has it, and as its box shows it when one has gone on; none that is unclear."""
    if "held" in judged.mistakes or not judged.answers.get("held"):
        return ()
    dated = judged.intake.dated(judged.answers)["held"]
    return dated, in_words(dated)


def _missing_told(judged: Judged) -> Iterator[tuple[str, str]]:
    """What is still needed, with the sentence that asks for it."""
    words = judged.intake.wording.words
    told = {**judged.intake.known, **judged.answers}
    halves = set(open_halves(told))
    for question in missing(told):
        yield question.name, words.intake("missing", question.name)
    for question in EVERY:
        if question.name in halves:
            yield question.name, words.intake("missing", question.words)
