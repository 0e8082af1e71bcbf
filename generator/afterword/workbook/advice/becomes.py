"""Which sentence of the first thank-you an answer becomes, as that letter has it: shown beside the question."""

from collections.abc import Callable, Iterator, Mapping
from functools import cached_property
from itertools import chain

from afterword.frozen import frozen
from afterword.intake.questions import QUESTIONS, Answers, Becomes
from afterword.interview.values.reading import single_spaced
from afterword.interview.values.sentences import sentences
from afterword.plan.cases import Case
from afterword.plan.steps import Kind, Step, Why
from afterword.workbook.advice.as_sent import as_sent
from afterword.workbook.letters.drafts import Draft, drafts_for
from afterword.workbook.wording.desk import Desk
from afterword.workbook.wording.wording import Wording
from afterword.workbook.wording.words import Gap

_THANKS = frozenset({Kind.THANK_YOU, Kind.THANK_PANEL})
_OF_ADDRESS = frozenset({"address", "hr-contact"})
_NOT_YET = "[ADD:"  # begins what a letter still lacks


@frozen
class FirstThanks:
    """The first thank-you of an interview, and what its sentences come from."""

    case: Case
    wording: Wording

    @property
    def lies_ahead(self) -> bool:
        """Whether the interview is still to come: then nobody is thanked yet."""
        return self.case.application.lies_ahead

    @cached_property
    def draft(self) -> Draft | None:
        """The mail that thanks the one who decides; while the interview lies ahead, as it would be on the day."""
        return next(iter(self._drafts), None)

    @property
    def others(self) -> tuple[Draft, ...]:
        """The thank-yous to whoever else was there."""
        desk = Desk.for_letters(self.case, self.wording)
        later = self._steps[1:]
        return tuple(chain.from_iterable(drafts_for(desk, step) for step in later))

    @property
    def instead(self) -> str:
        """What is said where no letter is: by the name of its words."""
        if self.lies_ahead:
            return "ahead"
        if any(step.why is Why.ANSWER_THANKS for step in self._steps):
            return "answer-thanks"
        return "no-thanks"

    @property
    def _steps(self) -> tuple[Step, ...]:
        """What thanks them: notes that go straight to them, else the mail to whoever passes one on."""
        plan = Desk.for_letters(self.case, self.wording).plan
        return plan.of(*_THANKS) or plan.of(Kind.PASS_ON)

    @cached_property
    def _drafts(self) -> tuple[Draft, ...]:
        """The first mail, and the notes that travel in it."""
        desk = Desk.for_letters(self.case, self.wording)
        return tuple(chain(*(drafts_for(desk, step) for step in self._steps[:1])))

    @property
    def lacking(self) -> tuple[str, ...]:
        """What keeps the text from being copied; an address is not in it."""
        if self.draft is None:
            return ()
        return tuple(gap for gap in self.draft.gaps if not _is_of_address(gap))

    @cached_property
    def paragraphs(self) -> tuple[str, ...]:
        """Greeting, text and signature of what they read themselves: of a mail that carries a note, the note."""
        notes = self._drafts[1:] or self._drafts
        return tuple(chain(*(note.body.split("\n\n") for note in notes[:1])))

    @cached_property
    def sentences(self) -> tuple[str, ...]:
        """The sentences between greeting and signature."""
        return sentences("\n\n".join(self.paragraphs[1:-1]))

    @cached_property
    def as_sent(self) -> Mapping[str, str]:
        """What was typed for the link, by its key, each in its sentence."""
        return dict(as_sent(self.case, self.wording))


def _is_of_address(gap: str) -> bool:
    return isinstance(gap, Gap) and gap.name in _OF_ADDRESS


def becoming(thanks: FirstThanks, answers: Answers) -> dict[str, str]:
    """The sentence of each answer, by the name of its question; one that stands in none is not told."""
    return dict(_becoming(thanks, answers))


def _becoming(thanks: FirstThanks, answers: Answers) -> Iterator[tuple[str, str]]:
    for question in QUESTIONS:
        if question.becomes is None or not answers.get(question.name):
            continue
        sentence = _FINDERS[question.becomes](thanks)
        if sentence and _NOT_YET not in sentence:
            yield question.name, sentence


def _greeting(thanks: FirstThanks) -> str:
    return next(iter(thanks.paragraphs), "")


def _signature(thanks: FirstThanks) -> str:
    return "".join(thanks.paragraphs[-1:])


def _title(thanks: FirstThanks) -> str:
    interview = thanks.case.interview
    return thanks.wording.words.page(
        "titles",
        "interview",
        role=interview.role,
        employer=interview.employer.name,
    )


def _opening(thanks: FirstThanks) -> str:
    """The sentence that names the position, and with it the day; no letter speaks of a talk that is still to come."""
    if thanks.lies_ahead:
        return ""
    return "".join(thanks.sentences[_opens(thanks) :][:1])


def _meeting(thanks: FirstThanks) -> str:
    """The sentence after it."""
    if thanks.lies_ahead:
        return ""
    return "".join(thanks.sentences[_opens(thanks) + 1 :][:1])


def _opens(thanks: FirstThanks) -> int:
    role = single_spaced(thanks.case.interview.role)
    for number, sentence in enumerate(thanks.sentences):
        if role in sentence:
            return number
    return 0


def _close(thanks: FirstThanks) -> str:
    """The paragraph before the signature: what is promised, or the whole of a short thank-you."""
    return single_spaced("".join(thanks.paragraphs[1:-1][-1:]))


def _receiver(thanks: FirstThanks) -> str:
    draft = thanks.draft
    if draft is None or draft.to is None:
        return ""
    return f"{draft.to.name} <{draft.to.email}>"


def _sent(key: Becomes) -> Callable[[FirstThanks], str]:
    def sentence(thanks: FirstThanks) -> str:
        return thanks.as_sent.get(str(key), "")

    return sentence


_FINDERS: Mapping[Becomes, Callable[[FirstThanks], str]] = {
    Becomes.SIGNATURE: _signature,
    Becomes.OPENING: _opening,
    Becomes.TITLE: _title,
    Becomes.GREETING: _greeting,
    Becomes.MEETING: _meeting,
    Becomes.CLOSE: _close,
    Becomes.RECEIVER: _receiver,
    Becomes.WANT: _sent(Becomes.WANT),
    Becomes.STRENGTH: _sent(Becomes.STRENGTH),
    Becomes.PROOF: _sent(Becomes.PROOF),
}
