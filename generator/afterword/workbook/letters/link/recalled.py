"""The link of the thank-you taken up once more: what they need, and what the candidate brought to that (S15, E56)."""

from collections.abc import Mapping, Sequence
from functools import partial
from operator import attrgetter

from afterword.frozen import replace
from afterword.interview.model.people import scored
from afterword.interview.model.vocabulary import Wish
from afterword.interview.values.english import text_if
from afterword.patterns import lazy_pattern
from afterword.plan.steps import THANKS
from afterword.workbook.letters.frame.errand import Errand
from afterword.workbook.letters.link.as_brought import Clause
from afterword.workbook.letters.link.brought import gaps_of, in_words, told_to_another
from afterword.workbook.letters.link.facts import (
    Fact,
    FactKind,
    connection_fact,
    is_told_in,
)
from afterword.workbook.letters.link.tasks import shared_task, task_of
from afterword.workbook.letters.nearness import (
    has_all_figures,
    share_a_matter,
    share_a_number,
    share_a_word,
    share_two_words,
)
from afterword.workbook.letters.own.practical import tells_when
from afterword.workbook.letters.own.spots import tells_news, tells_what_was_earned
from afterword.workbook.wording.typed.brought.strengths import read_strength
from afterword.workbook.wording.typed.cleaned.cleaning import (
    uncapitalised,
    whole_sentence,
)
from afterword.workbook.wording.typed.proof.inside import (
    as_clause,
    deed_with_result,
    result_as_clause,
)
from afterword.workbook.wording.typed.proof.proofs import read_proof
from afterword.workbook.wording.typed.wanted.seen import MATTERS
from afterword.workbook.wording.typed.wanted.wants import read_want
from afterword.workbook.wording.typed.words.form import Form
from afterword.workbook.wording.typed.words.lexicon import Lexicon

# How a deed came about, which a result behind it leaves out.
_AFTERTHOUGHT = lazy_pattern(r", (?:after|as|because|once|when|where|while) .+")
# Where it was done, as a proof by itself: `That was at Harrow, with four sites.`
_PLACE = lazy_pattern(r"(?:It|That) was (?P<place>at [^,.?!]+)(?:,[^.?!]*)?\.?")
# For how many it was done, and what came of it: `It was for 410 staff, and nobody was paid late.`
_FOR_WHOM = lazy_pattern(
    r"(?:It|That|This) was (?P<whom>(?:across|for|in front of|over|under|with) [^.?!:;]+)\.?"
)
# Where and how it was done: `At Harbour Fish that was done by giving out time slots.`
_THERE_BY = lazy_pattern(
    r"(?P<place>At [^,.?!:;]+?) (?:I did (?:it|that|this)|(?:it|that|this) was done) (?P<how>by [^.?!:;]+)\.?"
)
_FIRST = 1
# One sentence, and none that goes back to the one before it.
_TELLS_BY_ITSELF = lazy_pattern(r"(?!(?:He|It|She|That|They|This)\b)[^.?!]+\.?")
NOTHING: Mapping[str, str | bool | Clause] = {
    "task": "",
    "need": "",
    "told": "",
    "whole": "",
    "short": "",
    "proof": "",
    "apart": "",
    "apart_is_told": True,
    "leaves_out": False,
    "whole_clause": Clause(),
    "short_clause": Clause(),
}


def recalled(
    errand: Errand, *, retold: bool = False
) -> Mapping[str, str | bool | Clause]:
    """The link of the one who decides for a template; all empty where nothing was done, or a half of it is unclear."""
    link = connection_fact(errand.desk)
    if link is None:
        return NOTHING
    lexicon = errand.desk.packs.lexicon
    if not link.say and not read_strength(link.i_bring, lexicon).tells_a_deed:
        return NOTHING
    return _in_words(errand, link, retold=retold)


def _in_words(
    errand: Errand, link: Fact, *, retold: bool
) -> Mapping[str, str | bool | Clause]:
    """The link for a template.

    `task` follows `help you`, `need` follows `you need`, `told` follows `you told me that`. `whole` is what was brought with
    its proof, or with the first result in it, `short` the result alone; both go inside a sentence. `proof` is the proof as a
    sentence, where it is in neither; `apart` all that was brought, in sentences or behind a
    colon. `retold`: for somebody who is not of the employer.
    """
    if scored(errand.interview):
        return NOTHING
    lexicon = errand.desk.packs.lexicon
    want = read_want(link.they_want, lexicon)
    if not want.fits or any(gaps_of(errand, [link])):
        return NOTHING
    fact = in_words(errand, link, 0)
    fact["wanted"] = fact["wanted"] or fact["needed"]
    fact["about"] = shared_task(task_of(want))
    told = told_to_another(fact) if retold else fact
    deed = as_clause(str(fact["has"]))
    strength = read_strength(link.i_bring, lexicon)
    proved = _with_its_result(fact, link, lexicon)
    short = result_as_clause(link.say, lexicon)
    proof = "" if proved else _by_itself(link, lexicon)
    return {
        "task": str(told["about"]),
        "need": str(told["wanted"]),
        "told": _told(told, is_theirs=not retold),
        "whole": proved or deed,
        "proof": proof,
        "leaves_out": not has_all_figures(f"{proved or deed} {proof}", link.say),
        "apart": strength.text if strength.is_noted else str(fact["shown"]),
        "apart_is_told": not strength.is_noted,
        "short": short,
        "whole_clause": Clause(proved or deed),
        "short_clause": Clause(short),
    }


def _told(fact: Mapping[str, object], *, is_theirs: bool) -> str:
    """What they told, to follow `you told me that`: a sentence of theirs, or what they want to reach, for who told of it."""
    aim = text_if(fact["aim"] and is_theirs, f"you want to {fact['aim']}")
    return str(fact["told"]) or aim


def _by_itself(link: Fact, lexicon: Lexicon) -> str:
    """The proof as a sentence, where it is one that goes back to none before it."""
    if not _TELLS_BY_ITSELF.fullmatch(link.say):
        return ""
    proof = read_proof(link.say, lexicon)
    return text_if(proof.form is not Form.GOES_ON, whole_sentence(proof.text))


def _with_its_result(
    fact: Mapping[str, object],
    link: Fact,
    lexicon: Lexicon,
) -> str:
    """What was brought with its proof, or with the first result that the proof tells; nothing where it cannot be one clause."""
    deed = str(fact["has"])
    whole = as_clause(str(fact["shown"]))
    shorter = _AFTERTHOUGHT.sub("", deed)
    whom = _FOR_WHOM.fullmatch(link.say)
    if whom and as_clause(deed) and not whole:
        return as_clause(f"{deed}, {whom['whom']}")
    place = _PLACE.fullmatch(link.say)
    if place and as_clause(deed) and not whole:
        return f"{as_clause(deed)}, {place['place']}"
    there = _THERE_BY.fullmatch(link.say)
    if there and as_clause(deed):
        return f"{as_clause(deed)} {uncapitalised(there['place'])} {there['how']}"
    return whole or deed_with_result(shorter, link.say, lexicon)


def taken_up(
    errand: Errand,
    facts: Mapping[str, object],
    brought: Sequence[Fact],
) -> Mapping[str, str | bool | Clause]:
    """The link for a weekly letter: in the first, with news or an article; beside no other want."""
    link = connection_fact(errand.desk)
    if link is None:
        return NOTHING
    has_a_place = (
        facts["angle"] == _FIRST
        and not _comes_later(errand, link)
        and not was_thanked(errand),
        facts["first_news"],
        facts["farewell"] and not facts["between"],
        _goes_with(link, facts),
    )
    otherwise = (
        facts["process"],
        facts["first"] and facts["decide_by"],
        not facts["angle"],
        errand.interview.interested is not Wish.YES,
        facts["share"] == "article" and not has_a_place[-1],
        _is_done_for_oneself(errand, link),
        _says_more(errand, link, facts),
        FactKind.LINK in {*map(attrgetter("kind"), brought)},
        is_told_in(_own(errand, facts), link),
        facts["own_answers"],
        facts["links_anew"],
    )
    if not any(has_a_place) or any(otherwise):
        return NOTHING
    # A line of their own is the proof.
    if share_a_number(_own(errand, facts), link.say):
        return _in_words(errand, replace(link, say=""), retold=bool(facts["between"]))
    if facts["between"]:
        return _in_words(errand, link, retold=True)
    return recalled(errand)


def answers_their_need(
    errand: Errand,
    facts: Mapping[str, object],
    brought: Sequence[Fact],
) -> bool:
    """Whether the candidate's own news goes with what they need, which a letter before told."""
    own = str(facts["own"])
    link = connection_fact(errand.desk)
    if link is None:
        return False
    # What was earned may go with what the candidate brings to it: the certificate with the chart.
    matter = f"{link.they_want} {link.i_bring if tells_what_was_earned(own) else ''}"
    if not share_a_matter(own, matter):
        return False
    otherwise = (
        facts["share"],
        facts["angle"] == _FIRST and not tells_news(own),
        facts["farewell"],
        facts["between"],
        brought,
        "?" in own,
        tells_when(own),
        errand.interview.interested is not Wish.YES,
        any(gaps_of(errand, [link])),
        errand.own_lines(errand.step.id),
        _is_done_for_oneself(errand, link),
    )
    return not any(otherwise)


def _says_more(
    errand: Errand,
    link: Fact,
    facts: Mapping[str, object],
) -> bool:
    """Whether beside news that the link is not akin to there are sentences of the candidate's own."""
    own = [facts["own"], *errand.lines(errand.step.id)]
    news = " ".join(map(str, filter(None, map(facts.get, ("says", "comment")))))
    return bool(facts["first_news"] and any(own) and not _is_near(link, news))


def was_thanked(errand: Errand) -> bool:
    """Whether the log says that a thank-you, which told the link, has gone to the reader, who passes nothing on (E56)."""
    if errand.way.indirect:
        return False
    thanks = errand.desk.plan.of(*THANKS)
    routes = [step.route for step in thanks if step.is_done and step.route]
    return errand.way.reader in map(attrgetter("reader"), routes)


def _comes_later(errand: Errand, link: Fact) -> bool:
    """Whether news, or an article on what the link speaks of, will take it up: then the first letter leaves it alone."""
    interview = errand.interview
    topics = map(str, map(attrgetter("topic"), interview.articles))
    is_near = partial(_is_near, link)
    near = filter(is_near, topics)
    return bool(interview.news or [*near])


def _is_done_for_oneself(errand: Errand, link: Fact) -> bool:
    """Whether nobody can help with what they need: `stay for four years`."""
    want = read_want(link.they_want, errand.desk.packs.lexicon)
    is_asked = want.text.startswith(MATTERS)
    return is_asked or (want.form is Form.TO_DO and not task_of(want))


def _goes_with(link: Fact, facts: Mapping[str, object]) -> bool:
    """Whether the link speaks of what an article goes with, or of what it says."""
    if facts["share"] != "article":
        return False
    texts = map(facts.get, ("title", "says", "why"))
    article = " ".join(map(str, filter(None, texts)))
    near = (
        _is_near(link, str(facts["topic"] or "")),
        share_two_words(article, f"{link.they_want} {link.i_bring}"),
    )
    return any(near)


def _is_near(link: Fact, topic: str) -> bool:
    """Whether the link speaks of what an article goes with."""
    return share_a_word(topic, f"{link.they_want} {link.i_bring}")


def _own(errand: Errand, facts: Mapping[str, object]) -> str:
    """The candidate's own sentences in this letter."""
    return " ".join([str(facts["own"]), *errand.lines(errand.step.id)])
