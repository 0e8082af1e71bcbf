"""The sentences of the letters with what was typed for them (E34)."""

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import partial
from itertools import chain, islice

from afterword.frozen import frozen
from afterword.interview.model.candidate import Candidate
from afterword.interview.model.interview import Interview
from afterword.interview.model.people import hiring_manager
from afterword.interview.model.terms import Proposal
from afterword.interview.values.english import text_if
from afterword.interview.values.sentences import sentences
from afterword.plan.cases import Case
from afterword.plan.steps import Kind
from afterword.workbook.advice.proved import proved
from afterword.workbook.advice.typed_phrases import placed_phrases, small
from afterword.workbook.letters.drafts import Draft, write_drafts
from afterword.workbook.letters.link.retelling import comment_of, says_of, thought_of
from afterword.workbook.letters.link.tasks import doing_of
from afterword.workbook.letters.nearness import is_all_in, share_two_words
from afterword.workbook.pay.offers import offered
from afterword.workbook.proposal.skill import done_before, skill_on_page
from afterword.workbook.proposal.view import proposal_view
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
from afterword.workbook.wording.typed.grammar.addressed import addressed
from afterword.workbook.wording.typed.grammar.by_name import names_of
from afterword.workbook.wording.typed.grammar.fragments import of_mine
from afterword.workbook.wording.typed.grammar.joined import begun_anew
from afterword.workbook.wording.typed.grammar.mouths import of_them
from afterword.workbook.wording.typed.proof.proofs import read_proof
from afterword.workbook.wording.typed.small.places import Workplace, workplace
from afterword.workbook.wording.typed.small.terms import terms_in_full
from afterword.workbook.wording.typed.talked_of.matters import read_matter
from afterword.workbook.wording.typed.told.found_where import found_at
from afterword.workbook.wording.typed.told.needs import need_told
from afterword.workbook.wording.typed.told.of_a_talk import talk_typed
from afterword.workbook.wording.typed.told.open_questions import question_told
from afterword.workbook.wording.typed.told.plan_steps import as_step, steps_apart
from afterword.workbook.wording.typed.told.results import read_result
from afterword.workbook.wording.typed.told.whom_it_is_for import whom_it_is_for
from afterword.workbook.wording.typed.told.why_it_matters import as_why
from afterword.workbook.wording.wording import Wording

_LAST_WORDS = 4
_PAGE = "the page of the proposal"
# Which letters are looked through first for a key, by how their names begin: others may have the same words.
_FIRST_IN = {
    **dict.fromkeys(("call_takes", "caller", "may_ask", "sends"), "references/"),
    **dict.fromkeys(
        ("approach", "assumptions", "need", "questions", "results", "skill", "talk_takes", "time"), "offer/proposal"
    ),
    "how_i_work": "next-step/",
}  # fmt: skip
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
    places = letters, {_PAGE: _on_page(case, wording)}
    say = _told_to_them(case.spoken, wording)
    typed = chain(_typed_texts(case.spoken, wording), _of_me(case.spoken_me, wording))
    sent = (
        _first_with(key, [*forms, *map(say, forms)], *places) for key, *forms in typed
    )
    # What is typed of each referee may be the same.
    yield from dict.fromkeys(chain.from_iterable(sent))
    for line in case.spoken.lines:
        alone = Sent("lines", ended(line.say), "")
        said = line.say.rstrip(".")
        forms = [said, begun_anew(said), say(said)]
        yield next(_first_with("lines", forms, letters, {}), alone)


def _told_to_them(interview: Interview, wording: Wording) -> Callable[[str], str]:
    """What makes of a text what whoever decides is told."""
    lexicon = wording.packs.lexicon
    names = names_of(hiring_manager(interview), lexicon)
    return partial(addressed, names=names, lexicon=lexicon)


def _on_page(case: Case, wording: Wording) -> tuple[str, ...]:
    """What stands on the page of the proposal as it was typed for it; nothing where there is none."""
    page = proposal_view(wording, case.spoken, case.today)
    if page is None:
        return ()
    typed = page.proposal
    return (
        page.skill,
        *page.steps,
        *typed.results,
        *typed.assumptions,
        *page.questions,
    )


def _first_with(
    key: str, forms: Sequence[str], letters: Letters, page: Letters
) -> Iterator[Sent]:
    """The sentence of the first letter that holds a text in one of its forms, or else all words of it, or of the page."""
    begins = _FIRST_IN.get(key, "")
    in_order = sorted(letters, key=lambda name: not name.startswith(begins))
    first_of_all = {name: letters[name] for name in in_order}
    texts = [*forms, *map(in_two, forms)]
    passes = (
        (texts, _with, first_of_all),
        (forms[:1], _with_all, first_of_all),
        (texts, _with, page),
    )
    told = (
        Sent(key, sentence, name)
        for wanted, finds, places in passes
        for name, letter in places.items()
        for text in wanted
        if (sentence := finds(text, letter))
    )
    return islice(told, 1)


def _typed_texts(
    interview: Interview,
    wording: Wording,
) -> Iterator[tuple[str, ...]]:
    """What was typed for letters, behind its key: phrases as they were read, in each of their forms; then whole sentences."""
    lexicon = wording.packs.lexicon
    for placed in placed_phrases(interview, lexicon):
        if placed.phrase.fits:
            told = placed.phrase.words_in_a_letter
            yield placed.key, told, doing_of(placed.phrase), of_them(told)

    for placed in small(interview, lexicon):
        yield placed.key, *_as_it_stands(placed.key, placed.phrase.text_if_clear)
    for _, brought in proved(interview):
        proof = brought.proof or ""
        as_read = text_if(proof, read_proof(proof, lexicon).text)
        yield "proof", bare(proof), as_read, _end_of(proof)
    for thought in interview.thoughts:
        yield (
            "say",
            thought_of(thought.say, lexicon, thought.about, at_once=thought.at_once),
        )
    for addition in interview.follow_ups.add:
        yield "add", of_mine(begun_anew(addition.say), lexicon).rstrip(".")
    yield from _of_links(interview, wording)
    yield from _smaller(interview, wording)
    if interview.proposal:
        yield from _of_proposal(interview.proposal, wording)


def _of_me(me: Candidate, wording: Wording) -> Iterator[tuple[str, ...]]:
    """What the results of the candidate's tests say of them."""
    for test in me.personality_tests:
        yield (
            "how_i_work",
            read_result(test.how_i_work or "", wording.packs.lexicon).text,
        )


def _of_proposal(proposal: Proposal, wording: Wording) -> Iterator[tuple[str, ...]]:
    """What was typed for the page, and for the mail with it."""
    lexicon = wording.packs.lexicon
    need = need_told(proposal.need or "", lexicon)
    yield "need", in_small_letters(bare(need), lexicon)
    skills = (
        done_before(wording, proposal.skill),
        skill_on_page(wording, proposal.skill),
    )
    yield "skill", *skills
    yield "time", bare(proposal.time)
    yield "talk_takes", talk_typed(proposal.talk_takes or "", lexicon).takes
    for step in steps_apart(proposal.approach, lexicon):
        yield "approach", uncapitalised(as_step(step, lexicon))
    for key in ("assumptions", "results"):
        for line in getattr(proposal, key):
            yield key, in_small_letters(bare(line), lexicon)
    for question in proposal.questions:
        yield "questions", uncapitalised(question_told(question)), question


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
        yield "why", thought_of(as_why(article.why), lexicon)
        yield "topic", read_matter(article.topic or "", lexicon).text_if_clear
    for news in interview.news:
        yield "says", says_of(news, wording).rstrip(".!")
        yield "comment", comment_of(news, lexicon)


def _smaller(interview: Interview, wording: Wording) -> Iterator[tuple[str, ...]]:
    """What is typed once for the letters of an offer, or of the weeks."""
    for finding in interview.salary.findings:
        yield "is_for", whom_it_is_for(finding.is_for, wording.packs.lexicon)
        yield "source", found_at(finding.source).named
    for part in offered(interview).package:
        yield "note", "", terms_in_full(part.note)
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
    first, more = text[:1], text[1:]
    if any((not text, more not in " ".join(letter))):
        return ""
    words = re.compile(rf"(?<!\w)(?i:{re.escape(first)}){re.escape(more)}(?!\w)")
    count = len(sentences(text))
    for start in range(len(letter)):
        passage = " ".join(letter[start : start + count])
        if words.search(passage):
            return passage
    return ""


def _with_all(text: str, letter: Sequence[str]) -> str:
    """The sentence of a letter that has all words of a text that carry meaning, if it has two; empty where none does."""
    sentence = next(filter(partial(is_all_in, phrase=text), letter), "")
    return text_if(share_two_words(text, text), sentence)
