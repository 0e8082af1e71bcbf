"""What comes of the answers to the questions: the text of a file, judged by the reading door, and the first thank-you."""

import datetime as dt
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any

from afterword.diagnostics import (
    Diagnostic,
    Diagnostics,
    Severity,
)
from afterword.diagnostics.rules import NAME_IN_SMALL_LETTERS
from afterword.edit.answers_in_words import as_written, message_of
from afterword.edit.spoken_answers import (
    SPOKEN,
    days_meant,
    is_spoken,
    without_spoken,
)
from afterword.edit.starter import candidate_text, interview_text
from afterword.intake.answers import file_name
from afterword.intake.known import answers_from, beside_the_answers
from afterword.intake.others import (
    EVERY,
    as_typed,
    named,
)
from afterword.intake.questions import (
    ME,
    Answers,
    Question,
    leads_on,
)
from afterword.interview.model.candidate import Candidate
from afterword.interview.model.interview import Interview
from afterword.interview.reading.document import Document, KeyPath
from afterword.interview.reading.loader import load_candidate, read_interview
from afterword.interview.reading.rounds import carried_on
from afterword.interview.reading.source import read_file
from afterword.interview.reading.workspace import Workspace, read_workspace
from afterword.plan.zones import known_zone
from afterword.workbook.advice.becomes import FirstThanks, becoming
from afterword.workbook.advice.content import content
from afterword.workbook.compose import cases_of
from afterword.workbook.wording.phrases import paper_date
from afterword.workbook.wording.wording import Wording

# In the place of what is needed and not told yet; no sentence with one of them is shown.
_STAND_INS = {
    "my_name": "Your Name",
    "role": "position",
    "employer": "Employer",
    "person": "Their Name",
    "interested": "yes",
}
ME_FILE = "content/me.yaml"
_HALVES = ("they_want", "i_bring")
_STANDS_FOR_HALF = "a good deal of experience"


@dataclass(frozen=True)
class Intake:
    """Where the answers are given: about whom, after which earlier round, on which day, in which words."""

    me: Candidate | None
    today: dt.date
    wording: Wording
    follows: str = ""
    earlier: Interview | None = None

    @cached_property
    def known(self) -> Answers:
        """What need not be asked, by the names of the questions."""
        answers: dict[str, str] = {}
        if self.earlier:
            answers |= answers_from(self.earlier)
        if self.me:
            answers["my_name"] = self.me.name
        return answers

    def asks(self, question: Question, answers: Answers) -> bool:
        """Whether a question is to be asked, by all that is known."""
        if question.name in self.known:
            return False
        if question.name == "met_before" and self.earlier:
            return False  # who was there in the earlier round is known
        return question.name != "timezone" or self._is_zone_open(answers)

    def text(self, answers: Answers) -> str:
        """The file of the interview, as a person would have typed it."""
        beside = dict(self._beside)
        others = [*beside.pop("others", ()), *as_typed(answers)]
        days = self.days_meant(answers)
        meant = {name: day.isoformat() for name, day in days.items()}
        typed = as_written({**self.known, **answers, **meant})
        return interview_text({**typed, **beside, "others": others})

    def days_meant(self, answers: Answers) -> Mapping[str, dt.date]:
        """The days that were told in words, by the names of the questions; nothing for what is not certain."""
        if not is_spoken(answers):
            return {}
        rest = self.judged(without_spoken(answers))
        interview = rest.without_unreadable().interview
        if interview is None:
            return {}
        return days_meant(answers, interview)

    def place_of(self, question: Question, answers: Answers) -> KeyPath:
        """Where an answer goes: people beside the one who decides stand after those whom an earlier round knows."""
        if not question.number:
            return question.place
        before = named(answers).index(question.number) + len(self._beside["others"])
        return ("people", before + 1, question.place[-1])

    @cached_property
    def _beside(self) -> Mapping[str, Any]:
        """What an earlier round knows that nobody is asked."""
        if self.earlier is None:
            return {"others": ()}
        return beside_the_answers(self.earlier, self.follows)

    def judged(self, answers: Answers) -> "Judged":
        """The answers as the reading door sees them; what is needed and not told yet is no mistake."""
        return Judged(self, answers)

    def _is_zone_open(self, answers: Answers) -> bool:
        """Whether two clocks matter, and the country leaves theirs in doubt (E36)."""
        if self.me is None or self.me.timezone is None:
            return False
        interview = self.judged({**answers, "timezone": ""}).interview
        if interview is None:
            return False
        return known_zone(interview.employer, interview.held.on.year) is None


def intake_in(
    root: Path, today: dt.date, wording: Wording, follows: str = ""
) -> Intake:
    """Where an interview of a workspace is told of; `follows` is the earlier round, where there is one."""
    me = None
    content, problems = read_file(root / ME_FILE, ME_FILE)
    if not problems:
        me, _ = load_candidate(content, ME_FILE)
    earlier = None
    if follows:
        earlier = read_workspace(root).interviews.get(follows)
    return Intake(me, today, wording, follows, earlier)


@dataclass(frozen=True)
class Judged:
    """Answers, and what the reading door and a coach say of them."""

    intake: Intake
    answers: Answers

    @cached_property
    def problems(self) -> Mapping[str, Diagnostics]:
        """What there is to say of an answer, by the name of its question."""
        by_question: dict[str, Diagnostics] = {}
        for question in self._answered:
            problems = tuple(self._problems_of(question))
            if problems:
                by_question[question.name] = problems
        return by_question

    @cached_property
    def messages(self) -> Mapping[str, str]:
        """What there is to say of each answer, in the words of `check`, with no key in them."""
        words = self.intake.wording.words
        messages = {
            question.name: message_of(question, problems, words)
            for question in EVERY
            if (problems := self._to_be_said(question))
        }
        return {
            **self._messages_of_the_rest,
            **self.days_said_back,
            **messages,
            **dict(self._no_days()),
        }

    @property
    def _messages_of_the_rest(self) -> Mapping[str, str]:
        """What a coach says of the other answers, where one keeps them from being read."""
        if not self.left_out:
            return {}
        return self.without_unreadable().messages

    @cached_property
    def days_said_back(self) -> Mapping[str, str]:
        """Each day that was told in words, as a date, by the name of its question."""
        return dict(self._said_back())

    def _said_back(self) -> Iterator[tuple[str, str]]:
        words = self.intake.wording.words
        for name, day in self.intake.days_meant(self._completed).items():
            typed = self._completed[name]
            if typed != day.isoformat():
                text = words.intake("page", "meant", typed=typed, day=paper_date(day))
                yield name, text

    def _no_days(self) -> Iterator[tuple[str, str]]:
        """Words that mean no certain day."""
        words = self.intake.wording.words
        for question in SPOKEN:
            if question.name in self.mistakes:
                typed = self.answers[question.name]
                yield question.name, words.intake("page", "no-spoken", typed=typed)

    @property
    def _answered(self) -> Iterator[Question]:
        """The questions with an answer that stands in the file."""
        people = {0, *named(self.answers)}
        for question in EVERY:
            if self.answers.get(question.name) and question.number in people:
                yield question

    def _to_be_said(self, question: Question) -> Diagnostics:
        """What there is to say of an answer that the next question does not settle."""
        problems = self.problems.get(question.name, ())
        if question.name in self.mistakes or not leads_on(question, self.answers):
            return problems
        spelling = NAME_IN_SMALL_LETTERS.code
        return tuple(problem for problem in problems if problem.code == spelling)

    @property
    def mistakes(self) -> frozenset[str]:
        """The questions whose answers cannot stay as they are."""
        return frozenset(
            name
            for name, problems in self.problems.items()
            if any(problem.severity is Severity.ERROR for problem in problems)
        )

    @property
    def left_out(self) -> Answers:
        """The answers that cannot be read and that nothing needs: an interview can be made without them."""
        return {
            question.name: self.answers[question.name]
            for question in EVERY
            if question.name in self.mistakes and not question.needed
        }

    def without_unreadable(self) -> "Judged":
        """What remains of the answers when those are left out that can be."""
        left_out = self.left_out
        rest = {
            name: answer
            for name, answer in self.answers.items()
            if name not in left_out
        }
        return self.intake.judged(rest)

    @cached_property
    def interview(self) -> Interview | None:
        """The interview as far as it was told, if it can be read."""
        return self._read[0]

    @cached_property
    def thanks(self) -> FirstThanks | None:
        """The first thank-you, with stand-ins for what is not told yet; what cannot be read is left out of it."""
        if self.interview is None:
            if not self.mistakes:
                return None
            return self.intake.judged(self._without_mistakes()).thanks
        workspace = self._workspace(self.interview)
        cases = cases_of(workspace, self.intake.today, self.intake.wording)
        return FirstThanks(cases[self._name], self.intake.wording)

    @cached_property
    def sentences(self) -> Mapping[str, str]:
        """The sentence that each answer becomes, by the name of its question."""
        if self.thanks is None:
            return {}
        answers = self._without_mistakes()
        sentences = becoming(self.thanks, answers)
        for name, needs in _NEEDS.items():
            if not self._told(needs):
                sentences.pop(name, None)
        return {
            name: sentence
            for name, sentence in sentences.items()
            if _STANDS_FOR_HALF not in sentence
        }

    def _told(self, name: str) -> bool:
        return bool(self.answers.get(name) or self.intake.known.get(name))

    def _without_mistakes(self) -> Answers:
        return {
            name: answer
            for name, answer in self.answers.items()
            if name not in self.mistakes
        }

    @property
    def _name(self) -> str:
        return file_name(self._completed)

    @cached_property
    def _completed(self) -> dict[str, str]:
        """The answers, with something in the place of each that a file cannot do without."""
        completed = {**_STAND_INS, "held": self.intake.today.isoformat()}
        completed |= self.intake.known
        completed |= {name: answer for name, answer in self.answers.items() if answer}
        if any(completed.get(half) for half in _HALVES):
            for half in _HALVES:
                completed.setdefault(half, _STANDS_FOR_HALF)
        return completed

    @cached_property
    def _read(self) -> tuple[Interview | None, Document, Diagnostics]:
        text = self.intake.text(self._completed)
        return read_interview(text.encode(), self._name)

    @cached_property
    def _me(self) -> Candidate:
        if self.intake.me:
            return self.intake.me
        candidate, _ = _named(self._completed["my_name"])
        return candidate or Candidate(name=_STAND_INS["my_name"])

    def _problems_of(self, question: Question) -> Iterator[Diagnostic]:
        if question.file == ME:
            yield from _named(self.answers.get(question.name, ""))[1]
            return
        document = self._read[1]
        key = self.intake.place_of(question, self.answers)
        place = document.values.get(key)
        for problem in self._all_problems:
            if problem.span == place:
                yield problem

    @cached_property
    def _all_problems(self) -> Diagnostics:
        """What the door says; of a file that can be read, what a coach says too."""
        interview, _, problems = self._read
        if interview is None:
            return problems
        workspace = self._workspace(interview)
        cases = cases_of(workspace, self.intake.today, self.intake.wording)
        return (*problems, *content(cases, self.intake.wording))

    def _workspace(self, interview: Interview) -> Workspace:
        """This interview, and the one that it follows."""
        interviews = {self._name: interview}
        if self.intake.earlier:
            interviews[self.intake.follows] = self.intake.earlier
        documents = dict.fromkeys(interviews, self._read[1])
        return Workspace(self._me, carried_on(interviews), documents)


# An answer whose sentence says something only beside another one.
_NEEDS = {
    "employer": "role",
    "held": "role",
    "met_before": "role",
    "email": "person",
}


def _named(name: str) -> tuple[Candidate | None, Diagnostics]:
    """The candidate of that name, or what is wrong with the name."""
    text = candidate_text(name, None)
    return load_candidate(text.encode(), ME_FILE)
