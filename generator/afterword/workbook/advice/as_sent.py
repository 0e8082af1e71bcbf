"""The sentences of the letters with what was typed for them (E34)."""

import re
from collections.abc import Iterator, Mapping, Sequence

from afterword.frozen import frozen
from afterword.interview.model.interview import Interview
from afterword.interview.values.sentences import sentences
from afterword.plan.cases import Case
from afterword.plan.steps import Kind
from afterword.workbook.advice.proved import proved
from afterword.workbook.advice.typed_phrases import placed_phrases, small
from afterword.workbook.letters.answers.worth import whom_it_is_for
from afterword.workbook.letters.drafts import Draft, write_drafts
from afterword.workbook.letters.link.retelling import says_of, thought_of
from afterword.workbook.letters.link.tasks import doing_of
from afterword.workbook.wording.as_called import event_named
from afterword.workbook.wording.desk import Desk
from afterword.workbook.wording.their_words import when_they_decide
from afterword.workbook.wording.typed.cleaned.cleaning import (
    bare,
    ended,
    in_small_letters,
    uncapitalised,
)
from afterword.workbook.wording.typed.cleaned.two_sentences import in_two
from afterword.workbook.wording.typed.grammar.fragments import of_mine
from afterword.workbook.wording.typed.grammar.joined import begun_anew
from afterword.workbook.wording.typed.grammar.mouths import of_them
from afterword.workbook.wording.typed.small.places import Workplace, workplace
from afterword.workbook.wording.typed.talked_of.matters import read_matter
from afterword.workbook.wording.typed.told.needs import need_told
from afterword.workbook.wording.typed.told.plan_steps import as_step, steps_apart
from afterword.workbook.wording.wording import Wording

_LAST_WORDS = 4
Letters = Mapping[str, Sequence[str]]  # the sentences of each, by its name


@frozen
class Sent:
    """A key, the sentence that has what was typed for it, and which letter has it; none while that is not written."""

    key: str
    sentence: str
    letter: str


def as_sent(case: Case, wording: Wording) -> Iterator[tuple[str, str]]:
    """Each key with the sentence that it becomes."""
    for sent in sent_in(case, wording):
        yield sent.key, sent.sentence


def sent_in(
    case: Case,
    wording: Wording,
    written: Sequence[Draft] = (),
) -> Iterator[Sent]:
    """Each key with the sentence of the first letter that it stands in, as that letter has it; what is in none is not told.

    A line of the candidate's own is a sentence by itself, also while its letter is not written.
    `written` are the letters, where they have been written before.
    """
    drafts = written or write_drafts(Desk.for_letters(case, wording))
    drafts = sorted(drafts, key=lambda draft: draft.kind is Kind.CARD)  # emails first
    letters = {draft.id.within: sentences(draft.body) for draft in drafts}
    for key, *forms in _typed_texts(case.spoken, wording):
        yield from _first_with(key, forms, letters)
    for line in case.spoken.lines:
        alone = Sent("lines", ended(line.say), "")
        said = line.say.rstrip(".")
        yield next(_first_with("lines", [said, begun_anew(said)], letters), alone)


def _first_with(key: str, forms: Sequence[str], letters: Letters) -> Iterator[Sent]:
    """The sentence of the first letter that holds a text in one of its forms; nothing where none does."""
    for name, letter in letters.items():
        sentence = next(filter(None, (_with(text, letter) for text in forms)), "")
        if sentence:
            yield Sent(key, sentence, name)
            return


def _typed_texts(
    interview: Interview,
    wording: Wording,
) -> Iterator[tuple[str, ...]]:
    """What was typed for letters, behind its key: phrases as they were read, in each of their forms; then whole sentences."""
    lexicon = wording.packs.lexicon
    for placed in placed_phrases(interview, lexicon):
        if placed.phrase.fits:
            told = placed.phrase.words_in_a_letter
            yield placed.key, told, in_two(told), doing_of(placed.phrase), of_them(told)

    for placed in small(interview, lexicon):
        yield placed.key, *_as_it_stands(placed.key, placed.phrase.text_if_clear)
    for _, brought in proved(interview):
        yield "proof", _end_of(brought.proof)
    for thought in interview.thoughts:
        yield "say", thought_of(thought.say, lexicon, thought.about)
    for addition in interview.follow_ups.add:
        yield "add", of_mine(addition.say, lexicon).rstrip(".")
    yield from _of_links(interview, wording)
    yield from _smaller(interview, wording)
    if interview.proposal:
        need = need_told(interview.proposal.need or "", lexicon)
        yield "need", in_small_letters(bare(need), lexicon)
        for step in steps_apart(interview.proposal.approach, lexicon):
            yield "approach", uncapitalised(as_step(step, lexicon))


def _as_it_stands(key: str, told: str) -> tuple[str, ...]:
    """A small value as it was read, and a place as a sentence has it."""
    if key != "place":
        return (told,)
    where = workplace(told) or Workplace()
    return where.place, where.way


def _of_links(interview: Interview, wording: Wording) -> Iterator[tuple[str, ...]]:
    """What was typed of each article and of the news: what it says, and what the candidate says of it."""
    lexicon = wording.packs.lexicon
    for article in interview.articles:
        yield "says", says_of(article, wording)
        yield "why", thought_of(article.why, lexicon)
        yield "topic", read_matter(article.topic or "", lexicon).text_if_clear
    for news in interview.news:
        yield "says", says_of(news, wording).rstrip(".!")
        yield "comment", thought_of(news.comment, lexicon)


def _smaller(interview: Interview, wording: Wording) -> Iterator[tuple[str, ...]]:
    """What is typed once for the letters of an offer, or of the weeks."""
    for finding in interview.salary.findings:
        yield "is_for", whom_it_is_for(finding.is_for)
    words = interview.employer_said.decide_in_words
    if words:
        by = when_they_decide(wording.words, interview, interview.held.on)
        yield "decide_in_words", event_named(words), by


def _end_of(proof: str | None) -> str:
    """The last words of a proof, which stay as they are whatever it is joined to."""
    words = (proof or "").rstrip(" .").split()
    return " ".join(words[1:][-_LAST_WORDS:])


def _with(
    text: str,
    letter: Sequence[str],
) -> str:
    """The sentence of a letter that holds a text, or as many of them as the text has; empty where none does."""
    if not text:
        return ""
    begins, more = re.escape(text[0]), re.escape(text[1:])
    words = re.compile(rf"(?<!\w)(?i:{begins}){more}(?!\w)")
    count = len(sentences(text))
    for start in range(len(letter)):
        passage = " ".join(letter[start : start + count])
        if words.search(passage):
            return passage
    return ""
