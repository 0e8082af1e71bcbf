"""Which sentence of the first thank-you an answer becomes, as that letter has it: shown beside the question."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import cached_property, partial
from itertools import chain, filterfalse
from operator import attrgetter

from afterword.frozen import frozen
from afterword.intake.becoming import Becomes
from afterword.intake.others import EVERY
from afterword.intake.questions import Answers
from afterword.interview.values.reading import single_spaced
from afterword.interview.values.sentences import sentences
from afterword.patterns import lazy_pattern
from afterword.plan.cases import Case
from afterword.plan.given.routes import How
from afterword.plan.steps import Kind, Step
from afterword.plan.vocabulary import Why
from afterword.workbook.advice.as_sent import as_sent
from afterword.workbook.letters.drafts import Draft, drafts_for
from afterword.workbook.wording.desk import Desk
from afterword.workbook.wording.typed.talked_of.matters import read_matter
from afterword.workbook.wording.wording import Wording
from afterword.workbook.wording.words import Gap

_THANKS = frozenset({Kind.THANK_YOU, Kind.THANK_PANEL})
# Why no thank-you goes out, as the words for it are called.
_INSTEAD = {
    Why.ANSWER_THANKS: "answer-thanks",
    Why.FOLLOW_UP_THANKS: "follow-up-thanks",
}
_CONTACT = "hr-contact"
_OF_ADDRESS = frozenset({"address", _CONTACT})
_COMES = "send you "
_OF_THEIR_DAY = lazy_pattern(
    r"\b(?:before (?!then)|expect to decide|hear|hearing|in touch|news|write to)\b"
)
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
        """What is sent to thank the one who decides, or whoever passes it on; of a talk to come as on the day."""
        return next(iter(self._first), None)

    @property
    def letter(self) -> Draft | None:
        """What is sent, once there is somebody to thank; None while the interview lies ahead."""
        return None if self.lies_ahead else self.draft

    @cached_property
    def note(self) -> Draft | None:
        """What the one who decides reads of it: the note itself, where somebody else passes it on."""
        enclosed = filterfalse(attrgetter("use_only_if"), self._first[1:])
        return next(enclosed, self.draft)

    @property
    def others(self) -> tuple[Draft, ...]:
        """The thank-yous to whoever else was there."""
        drafts = map(self._drafts_of, self._steps[1:])
        return tuple(chain.from_iterable(drafts))

    @property
    def passed_on(self) -> str:
        """That somebody passes the thanks on, and who; empty where they go to whoever they are for."""
        if self.draft is None or self.draft.kind is not Kind.PASS_ON:
            return ""
        ways = [step.route for step in self._steps[:1] if step.route]
        names = [self._desk.reference(way.reader) for way in ways]
        return self.wording.words.intake("page", "passed-on", receiver="".join(names))

    @property
    def instead(self) -> str:
        """What is said in the place of a thank-you, by the name of its words."""
        if self.lies_ahead:
            return "ahead"
        if self.lacks_contact:
            return _CONTACT
        instead = map(_INSTEAD.get, map(attrgetter("why"), self._steps))
        return next(filter(None, instead), "no-thanks")

    @property
    def lacks_contact(self) -> bool:
        """Whether it can only go to whoever runs the process, and who that is was not told."""
        return self.draft is not None and _CONTACT in self.draft.gap_names

    @property
    def leaves_out_talk(self) -> bool:
        """Whether something was told of what they talked about, and the thank-you has none of it."""
        return bool(self.case.interview.topics) and not _talk(self, "")

    @property
    def says_what_it_leaves_out(self) -> bool:
        """Whether a caution at the letter names it: it had no room."""
        return self.draft is not None and bool(self.draft.cautions)

    @cached_property
    def _first(self) -> tuple[Draft, ...]:
        steps = self._steps[:1]
        in_each = map(self._drafts_of, steps)
        return tuple(chain.from_iterable(in_each))

    @cached_property
    def _steps(self) -> tuple[Step, ...]:
        """Those that bring thanks, the one who decides before all others."""
        return tuple(filter(_brings_thanks, self._desk.plan.steps))

    @cached_property
    def _desk(self) -> Desk:
        return Desk.for_letters(self.case, self.wording)

    def _drafts_of(self, step: Step) -> tuple[Draft, ...]:
        return tuple(drafts_for(self._desk, step))

    @property
    def lacking(self) -> tuple[str, ...]:
        """What keeps the text from being copied; an address is not in it."""
        if self.draft is None:
            return ()
        return tuple(gap for gap in self.draft.gaps if not _is_of_address(gap))

    @cached_property
    def paragraphs(self) -> tuple[str, ...]:
        """Greeting, text and signature."""
        if self.note is None:
            return ()
        return tuple(self.note.body.split("\n\n"))

    @cached_property
    def sentences(self) -> tuple[str, ...]:
        """The sentences between greeting and signature."""
        return sentences("\n\n".join(self.paragraphs[1:-1]))

    @cached_property
    def as_sent(self) -> Mapping[str, str]:
        """What was typed for the link, by its key, each in its sentence."""
        return dict(as_sent(self.case, self.wording))


def _brings_thanks(step: Step) -> bool:
    """Whether a step is a thank-you, or a note for somebody else to pass on; no mail that asks for an address.

    Whoever is thanked in the mail with the notes has none of their own.
    """
    if step.why is Why.PASS_ON_THANKS:
        return False
    if step.kind is Kind.PASS_ON:
        return step.route is not None and step.route.how is not How.ASK
    return step.kind in _THANKS


def _is_of_address(gap: str) -> bool:
    return isinstance(gap, Gap) and gap.name in _OF_ADDRESS


_Finder = Callable[[FirstThanks, str], str]


def becoming(thanks: FirstThanks, answers: Answers) -> dict[str, str]:
    """The sentence of each answer, by the name of its question; one that stands in none is not told."""
    return dict(_becoming(thanks, answers))


def _becoming(thanks: FirstThanks, answers: Answers) -> Iterator[tuple[str, str]]:
    for question in EVERY:
        typed = answers.get(question.name, "")
        if question.becomes is None or not typed:
            continue
        sentence = _FINDERS[question.becomes](thanks, typed)
        if sentence and _NOT_YET not in sentence:
            yield question.name, sentence


def _greeting(thanks: FirstThanks, typed: str) -> str:
    """The greeting; of somebody whom a consultant is told about the sentence with their name."""
    if thanks.note and thanks.note.kind is Kind.PASS_ON:
        return _meeting(thanks, typed)
    return next(iter(thanks.paragraphs), "")


def _signature(thanks: FirstThanks, _typed: str) -> str:
    return "".join(thanks.paragraphs[-1:])


def _opening(thanks: FirstThanks, _typed: str) -> str:
    """The sentence that names the position, and with it the day; no letter speaks of a talk that is still to come."""
    if thanks.lies_ahead:
        return ""
    return "".join(thanks.sentences[_opens(thanks) :][:1])


def _meeting(thanks: FirstThanks, _typed: str) -> str:
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


def _talk(thanks: FirstThanks, _typed: str) -> str:
    """The first sentence with the words of what one talked about."""
    for topic in thanks.case.interview.topics[:1]:
        return _first_with(topic, thanks.sentences, thanks.wording)
    return ""


def _first_with(matter: str, told: Iterable[str], wording: Wording) -> str:
    """The first sentence with a matter, as it was typed or as it was read."""
    read = read_matter(matter, wording.packs.lexicon).words_in_a_letter
    for sentence in told:
        if _has(matter.rstrip(" ."), sentence) or _has(read, sentence):
            return single_spaced(sentence)
    return ""


def _promise(thanks: FirstThanks, typed: str) -> str:
    """When one hears from whom, wherever that stands in the close."""
    last = "".join(thanks.paragraphs[1:-1][-1:])
    of_it = filter(_OF_THEIR_DAY.search, sentences(last))
    return single_spaced(next(of_it, "")) or _close(thanks, typed)


def _paper(thanks: FirstThanks, _typed: str) -> str:
    """The sentence that says that it comes."""
    return next(filter(partial(_has, _COMES), thanks.sentences), "")


def _point(thanks: FirstThanks, typed: str) -> str:
    """The first sentence with those words, to whoever else was there."""
    in_each = map(sentences, map(attrgetter("body"), thanks.others))
    told = chain(thanks.sentences, chain.from_iterable(in_each))
    return _first_with(typed, told, thanks.wording)


def _has(words: str, sentence: str) -> bool:
    return words.casefold() in sentence.casefold()


def _close(thanks: FirstThanks, _typed: str) -> str:
    """What the paragraph before the signature begins with: what is promised, or what a short thank-you is all about."""
    last = "".join(thanks.paragraphs[1:-1][-1:])
    return single_spaced("".join(sentences(last)[:1]))


def _sent(key: Becomes) -> _Finder:
    def sentence(thanks: FirstThanks, _typed: str) -> str:
        return thanks.as_sent.get(str(key), "")

    return sentence


_FINDERS: Mapping[Becomes, _Finder] = {
    Becomes.SIGNATURE: _signature,
    Becomes.OPENING: _opening,
    Becomes.GREETING: _greeting,
    Becomes.MEETING: _meeting,
    Becomes.TALK: _talk,
    Becomes.CLOSE: _close,
    Becomes.WANT: _sent(Becomes.WANT),
    Becomes.STRENGTH: _sent(Becomes.STRENGTH),
    Becomes.PROOF: _sent(Becomes.PROOF),
    Becomes.PROMISE: _promise,
    Becomes.PAPER: _paper,
    Becomes.POINT: _point,
}
