"""Answers as the reading door and a coach see them, and the first thank-you that comes of them."""

from collections.abc import Iterator, Mapping
from functools import cached_property
from typing import TYPE_CHECKING

from afterword.diagnostics import (
    Diagnostic,
    Diagnostics,
    has_errors,
)
from afterword.edit.answers_in_words import InShort, message_of, told_back
from afterword.edit.begun_well import Begun, begun_of, without_kindly
from afterword.edit.days_said_back import no_days, said_back
from afterword.edit.pointed_out import (
    SAID_AT_ONCE,
    at_others,
    pointed_out,
    with_pointed_out,
)
from afterword.edit.read_back import ReadBack
from afterword.edit.spoken_answers import SPOKEN_NAMES
from afterword.edit.starter import candidate_text
from afterword.frozen import frozen
from afterword.intake.answers import file_name
from afterword.intake.leading import leads_on
from afterword.intake.others import (
    EVERY,
    named,
)
from afterword.intake.questions import ME, Answers, Question
from afterword.interview.model.candidate import Candidate
from afterword.interview.model.interview import Interview
from afterword.interview.reading.file.document import Document
from afterword.interview.reading.rounds import known_to_all
from afterword.interview.reading.to_model import load_candidate, read_interview
from afterword.interview.reading.workspace import Workspace
from afterword.interview.values.english import text_if
from afterword.mappings import but_for, filled
from afterword.workbook.advice.becomes import FirstThanks, becoming
from afterword.workbook.advice.content import content
from afterword.workbook.compose import cases_of

if TYPE_CHECKING:
    from afterword.edit.intake import Intake

ME_FILE = "content/me.yaml"
# In the place of what is needed and not told yet; no sentence with one of them is shown.
_STAND_INS = {
    "my_name": "Your Name",
    "role": "position",
    "employer": "Employer",
    "person": "Their Name",
    "interested": "yes",
}
_HALVES = ("they_want", "i_bring")
_STANDS_FOR_HALF = "a good deal of experience"


@frozen
class Judged:
    """Answers, and what the reading door and a coach say of them."""

    intake: "Intake"
    answers: Answers

    @cached_property
    def problems(self) -> Mapping[str, Diagnostics]:
        """What there is to say of an answer, by the name of its question."""
        by_question: dict[str, Diagnostics] = {}
        for question in self._answered:
            problems = tuple(self._problems_of(question))
            if problems:
                by_question[question.name] = problems
        if not self.intake.can_count(self.completed):
            return but_for(by_question, SPOKEN_NAMES)
        return by_question

    @cached_property
    def messages(self) -> Mapping[str, str]:
        """What there is to say beside the box of each answer, in the words of `check`, with no key in them."""
        shortly = self.intake.wording.words.all_of_intake()["said-on-a-page"]
        return self._messages(shortly)

    def _messages(self, shortly: InShort) -> Mapping[str, str]:
        """What there is to say; `shortly`: in which words, by the code of a rule, where the rest is seen."""
        words = self.intake.wording.words
        pointed = pointed_out(self.answers, words)
        messages = with_pointed_out(self._said(shortly), pointed)
        messages = with_pointed_out(
            dict(self.begun.lines(has_press=bool(shortly))), messages
        )
        return with_pointed_out(messages, dict(self._at_others()))

    @cached_property
    def begun(self) -> Begun:
        """Which answers are to be begun otherwise, so that a letter can say them."""
        return begun_of(self)

    def _said(self, shortly: InShort) -> Mapping[str, str]:
        """What the door and a coach say of each answer."""
        words = self.intake.wording.words
        messages = {
            question.name: message_of(question, problems, words, shortly)
            for question in EVERY
            if (problems := self._to_be_said(question))
        }
        return {
            **self._said_of_the_rest(shortly),
            **self.days_said_back,
            **messages,
            **dict(no_days(self)),
        }

    def _at_others(self) -> Iterator[tuple[str, str]]:
        """A line beside each address that is another employer's."""
        employer = self.intake.told(self.answers, "employer")
        words = self.intake.wording.words
        return at_others(self.answers, employer, self.intake.houses, words)

    def _said_of_the_rest(self, shortly: InShort) -> Mapping[str, str]:
        """What a coach says of the other answers, where one keeps them from being read."""
        if not self.left_out:
            return {}
        return self.without_unreadable()._said(shortly)  # noqa: SLF001  (of the same class)

    @cached_property
    def days_said_back(self) -> Mapping[str, str]:
        """Each day that was told in words, as a date, by the name of its question."""
        return dict(said_back(self))

    def read_back(self) -> Iterator[ReadBack]:
        """Each answer that was given, in the order in which they are asked for."""
        words = self.intake.wording.words
        messages = self._messages({})
        for question in EVERY:
            answer = self.answers.get(question.name)
            if answer:
                yield ReadBack(
                    words.intake("ask", question.words),
                    told_back(question, answer, words),
                    messages.get(question.name, ""),
                    question.name in self.days_said_back,
                )

    @property
    def _answered(self) -> Iterator[Question]:
        """The questions with an answer that stands in the file."""
        people = {0, *named(self.answers)}
        for question in EVERY:
            if self.answers.get(question.name) and question.number in people:
                yield question

    def _to_be_said(self, question: Question) -> Diagnostics:
        """What there is to say of an answer that the next question does not settle."""
        problems = without_kindly(self.problems.get(question.name, ()))
        if question.name in self.mistakes or not leads_on(question, self.answers):
            return problems
        return tuple(problem for problem in problems if problem.code in SAID_AT_ONCE)

    @property
    def mistakes(self) -> frozenset[str]:
        """The questions whose answers cannot stay as they are."""
        return frozenset(
            name for name, problems in self.problems.items() if has_errors(problems)
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
        readable = but_for(self.answers, self.left_out)
        return self.intake.judged(readable)

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
        today = self.intake.wording.words.phrase("occasion", "today")
        untold_day = text_if(not self._told("held"), f" {today}")
        return {
            name: sentence.replace(untold_day, "", 1)
            for name, sentence in sentences.items()
            if _STANDS_FOR_HALF not in sentence
        }

    def _told(self, name: str) -> bool:
        return bool(self.answers.get(name) or self.intake.known.get(name))

    def _without_mistakes(self) -> Answers:
        return but_for(self.answers, self.mistakes)

    @property
    def _name(self) -> str:
        return file_name(self.completed)

    @cached_property
    def completed(self) -> dict[str, str]:
        """The answers, with something in the place of each that a file cannot do without."""
        completed = {**_STAND_INS, "held": self.intake.today.isoformat()}
        completed |= self.intake.known
        completed |= filled(self.answers)
        if any(map(completed.get, _HALVES)):
            for half in _HALVES:
                completed.setdefault(half, _STANDS_FOR_HALF)
        return self.intake.dated(completed)

    @cached_property
    def _read(self) -> tuple[Interview | None, Document, Diagnostics]:
        text = self.intake.text(self.completed)
        return read_interview(text.encode(), self._name)

    @cached_property
    def _me(self) -> Candidate:
        if self.intake.me:
            return self.intake.me
        candidate, _ = _named(self.completed["my_name"])
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
        return Workspace(self._me, known_to_all(interviews, self._me), documents)


# An answer whose sentence says something only beside another one.
_NEEDS = {"held": "role", "met_before": "role"}


def _named(name: str) -> tuple[Candidate | None, Diagnostics]:
    """The candidate of that name, or what is wrong with the name."""
    text = candidate_text(name, None)
    return load_candidate(text.encode(), ME_FILE)
