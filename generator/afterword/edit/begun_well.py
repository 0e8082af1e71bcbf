"""How an answer is begun that a letter could only quote, or not say at all: one kind line beside its box (E34, E57)."""

from collections.abc import Callable, Iterator, Mapping
from typing import TYPE_CHECKING

from afterword.diagnostics import Diagnostics, rules
from afterword.frozen import frozen
from afterword.intake.others import EVERY
from afterword.intake.questions import Answers, Question
from afterword.interview.values.english import text_if
from afterword.patterns import lazy_pattern
from afterword.workbook.letters.nearness import is_near
from afterword.workbook.wording.typed.brought.strengths import read_strength
from afterword.workbook.wording.typed.talked_of.matters import read_matter
from afterword.workbook.wording.typed.wanted.wants import read_want
from afterword.workbook.wording.typed.words.form import TypedPhrase
from afterword.workbook.wording.typed.words.lexicon import Lexicon
from afterword.workbook.wording.wording import Wording

if TYPE_CHECKING:
    from afterword.edit.judged import Judged

# What is said of a file, in many words.
_AT_LENGTH = rules.PHRASE_THAT_DOES_NOT_FIT.code
_READ: Mapping[str, Callable[[str, Lexicon], TypedPhrase]] = {
    "they_want": read_want,
    "i_bring": read_strength,
    "topic": read_matter,
}
_SEVERAL = frozenset({"they_want", "topic"})  # of which one thing is enough
_BESIDE = lazy_pattern(r"[,;.:!]\s| [-\u2013\u2014] ")
_FEWEST = 3  # words that say a thing by themselves


@frozen
class Begun:
    """The answers, the words of letters, which answers fit nowhere, and whether the talk became no sentence."""

    answers: Answers
    wording: Wording
    unfit: frozenset[str]
    talk_is_unsaid: bool

    def lines(self, *, has_press: bool) -> Iterator[tuple[str, str]]:
        """The line beside each box, by the name of its question; beside a button that says what is meant it is short."""
        for question in filter(self._is_to_be_begun, EVERY):
            such = self.wording.words.intake("example", question.words)
            one_thing = self.one_thing(question.name)
            if one_thing:
                name, such = "one-thing", text_if(not has_press, one_thing)
            else:
                name = question.words
            yield question.name, self._line(name, such)
        if self.talk_is_unsaid and not self._is_quoted("topic", self.answers["topic"]):
            yield "topic", self._line(self._why_unsaid(), "")

    def one_thing(self, name: str) -> str:
        """The first thing of several in an answer, where a letter says it by itself; else nothing."""
        typed = self.answers.get(name, "")
        if name not in _SEVERAL or not self._is_quoted(name, typed):
            return ""
        first, *others = _BESIDE.split(typed, maxsplit=1)
        is_enough = bool(others) and len(first.split()) >= _FEWEST
        return text_if(is_enough and not self._is_quoted(name, first), first)

    def _is_to_be_begun(self, question: Question) -> bool:
        typed = self.answers.get(question.name, "")
        return question.name in self.unfit or self._is_quoted(question.name, typed)

    def _line(self, name: str, such: str) -> str:
        return self.wording.words.intake("begin", name, such=such)

    def _why_unsaid(self) -> str:
        is_told = is_near(self.answers.get("they_want", ""), self.answers["topic"])
        return "told-already" if is_told else "kept"

    def _is_quoted(self, name: str, typed: str) -> bool:
        """Whether a letter has it between quotation marks, behind a colon, or not at all."""
        if not typed or name not in _READ:
            return False
        phrase = _READ[name](typed, self.wording.packs.lexicon)
        has_new_marks = '"' in phrase.text and '"' not in typed
        return not phrase.fits or phrase.is_noted or has_new_marks


def begun_of(judged: "Judged") -> Begun:
    """Which of all answers are to be begun otherwise."""
    answers = judged.answers
    unfit = frozenset(
        name for name, problems in judged.problems.items() if _is_unfit(problems)
    )
    has_letter = judged.thanks is not None and judged.thanks.letter is not None
    has_talk = "topic" in answers and "topic" not in judged.problems
    is_unsaid = has_letter and has_talk and "topic" not in judged.sentences
    return Begun(answers, judged.intake.wording, unfit, is_unsaid)


def without_kindly(problems: Diagnostics) -> Diagnostics:
    """What there is to say beside what is said in one kind line."""
    return tuple(problem for problem in problems if problem.code != _AT_LENGTH)


def _is_unfit(problems: Diagnostics) -> bool:
    return without_kindly(problems) != problems
