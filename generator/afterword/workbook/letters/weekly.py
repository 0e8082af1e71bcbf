"""The weekly follow-ups: each asks how things stand in words of its own, and brings something (S24-S37, E21, E56)."""

import datetime as dt
import itertools
from collections.abc import Iterable, Iterator
from functools import partial
from operator import attrgetter
from typing import TypeVar

from afterword.frozen import frozen, replace
from afterword.interview.model.links import Article, News
from afterword.interview.model.timing import Addition
from afterword.interview.model.vocabulary import PersonRole
from afterword.plan.steps import State, Step, Why
from afterword.plan.working_days import working_days
from afterword.workbook.letters.brought import gaps_of, in_words, told_to_another
from afterword.workbook.letters.errand import Errand
from afterword.workbook.letters.facts import Fact, open_wants
from afterword.workbook.letters.letter import Draft, Letter
from afterword.workbook.letters.link import clear_matter, matter_gaps, matter_of
from afterword.workbook.letters.matter import (
    has_a_reason,
    is_farewell,
    matter,
    weekly,
    wordings_read,
)
from afterword.workbook.letters.threads import thanks_steps, thread_of
from afterword.workbook.wording.desk import Desk
from afterword.workbook.wording.typed.cleaning import whole_sentence

_BEFORE_A_DEADLINE = 0
_FIRST = 1
_WORDINGS = 9  # of each sentence
_DAYS = 7  # of a week
MOST_WORDS = 110  # of a weekly letter
_MET = (PersonRole.HIRING_MANAGER, PersonRole.INTERVIEWER)
_OfWeek = TypeVar("_OfWeek", Article, News, Addition)


@frozen
class Extra:
    """What the candidate adds to the email of a week: as its template names it, and what that still lacks."""

    facts: dict[str, object]
    gaps: tuple[str, ...]


def follow_up(errand: Errand) -> Iterator[Draft]:
    """The follow-up of a week, in the thread of the thank-you where there is one."""
    extra = added(errand.desk, errand.step.week or 0)
    plan_of_matter = matter(errand.desk)
    brought = plan_of_matter.of(errand.step)
    facts = {
        **_facts_of_reader(errand),
        **_facts_of_status(errand),
        **extra.facts,
        "matter": [
            _in_words(errand, fact, plan_of_matter.turn(fact)) for fact in brought
        ],
    }
    letter = errand.write("follow-up", errand.way.reader, facts)
    letter = letter.lacking(*extra.gaps, *gaps_of(errand, brought))
    if not brought and not extra.gaps:
        letter = letter.lacking(*_nothing_new(errand))
    yield _checked(errand, letter)


def _in_words(errand: Errand, fact: Fact, turn: int) -> dict[str, object]:
    """A fact for its template, as whoever reads it is told."""
    told = in_words(errand, fact, turn)
    return told_to_another(told) if errand.way.indirect else told


def _checked(errand: Errand, letter: Letter) -> Draft:
    """The draft of a letter, with a caution when it is longer than is read with pleasure."""
    thread = thread_of(errand)
    draft = replace(errand.mail(letter, thread.subject), thread=thread.where)
    if letter.words <= MOST_WORDS:
        return draft
    too_long = errand.desk.words.too_long(letter.words, MOST_WORDS)
    return replace(draft, cautions=(too_long,))


def _nothing_new(errand: Errand) -> Iterator[str]:
    """What a letter lacks that has no reason to exist: a line that the reader does not have yet (E56)."""
    desk, step = errand.desk, errand.step
    reasons = (
        step.why is Why.BEFORE_OTHER_DEADLINE,
        has_a_reason(desk, step),
        thanks_as_well(errand),
    )
    if any(reasons):
        return
    name = "leave-out" if step.optional else "nothing-new"
    yield errand.gap(
        name,
        person=desk.reference(errand.way.reader),
        week=step.week,
        want=_want_to_answer(errand),
        topic=matter_of(desk, next(iter(errand.interview.topics), None)) or "",
    )


def _want_to_answer(errand: Errand) -> str:
    """The first thing that they look for and the file does not answer yet."""
    return next(open_wants(errand.desk), "")


# What the candidate adds


def added(desk: Desk, week: int) -> Extra:
    """The article or the news to share in a week, and sentences of the candidate's own (S27-S29)."""
    article = _of_week(desk.interview.articles, week)
    news = _of_week(desk.interview.news, week)
    sentences = _of_week(desk.interview.follow_ups.add, week)
    lacking = _lacking(article, news)
    facts = {
        **_facts_of_link(article or news),
        "topic": article and matter_of(desk, article.topic),
        "says": whole_sentence(_told_of(article or news)),
        "why": whole_sentence(article.why if article else None),
        "comment": news and news.comment,
        "first_news": bool(news) and news == _first_news(desk),
        "own": sentences and sentences.say,
    }
    gaps = [desk.words.gap(name, week=week) for name in lacking]
    unclear = matter_gaps(desk, article.topic if article else None)
    return Extra(facts, (*gaps, *unclear))


def _told_of(link: Article | News | None) -> str | None:
    return link.says if link else None


def _first_news(desk: Desk) -> News | None:
    """The news that this reader has first of all; in a later round there may have been some before."""
    if desk.interview.follows:
        return None
    return min(desk.interview.news, key=attrgetter("week"), default=None)


def _of_week(entries: Iterable[_OfWeek], week: int) -> _OfWeek | None:
    return next((entry for entry in entries if entry.week == week), None)


def _facts_of_link(link: Article | News | None) -> dict[str, object]:
    if link is None:
        return {"share": "", "title": None, "source": None, "url": None}

    share = "article" if isinstance(link, Article) else "news"
    return {
        "share": share,
        "title": link.title,
        "source": link.source,
        "url": link.url,
    }


def _lacking(
    article: Article | None,
    news: News | None,
) -> Iterator[str]:
    """What is missing of something to share: the topic of an article or the comment on news, and where it stood."""
    if article and not article.topic:
        yield "topic"
    elif news and not article and not news.comment:
        yield "comment"
    shared = article or news
    if shared and not any([shared.url, shared.title, shared.source]):
        yield "where-it-stood"


# What the question about the status is made of


def _facts_of_reader(errand: Errand) -> dict[str, object]:
    """Whom the email goes to, and whether that is the person whom it is about."""
    way = errand.way
    met = errand.desk.person(way.person).part in _MET
    return {
        "person": errand.desk.reference(way.person),
        "between": way.indirect,
        "process": way.receiver == way.person and not met,
    }


def _facts_of_status(errand: Errand) -> dict[str, object]:
    interview = errand.interview
    said = interview.employer_said
    return {
        "angle": _angle(errand),
        "first": _begins(errand),
        "farewell": is_farewell(errand.desk, errand.step),
        "decide_by": errand.spoken(said.decide_by),
        "asked": said.contact_on is not None,
        "internal": interview.internal,
        "told": interview.logged("other-offer/tell") is not None,
        "thanks": thanks_as_well(errand),
        "answered": _was_answered(errand),
        "unhurried": _was_answered(errand) or _shares_something(errand),
        "first_choice": interview.first_choice,
        "theirs": errand.spoken(_other_deadline(errand.step)),
        "going_on": clear_matter(errand.desk, said.going_on),
        **_place_in_the_week(errand),
    }


def _place_in_the_week(errand: Errand) -> dict[str, bool]:
    """Whether it goes on the first or the last working day of their week, which a good wish speaks of."""
    days = working_days(errand.interview)
    weekday = errand.sent_on.weekday()
    return {
        "begins_week": weekday == days.week_begins,
        "ends_week": (weekday + 1) % _DAYS in days.weekend,
    }


def _shares_something(errand: Errand) -> bool:
    """Whether the letter carries an article or news, beside which nobody presses for an answer."""
    interview = errand.interview
    shared = (*interview.articles, *interview.news)
    return errand.step.week in map(attrgetter("week"), shared)


def _was_answered(errand: Errand) -> bool:
    """Whether they answered what this reader was sent last."""
    steps = (*thanks_steps(errand), *weekly(errand.desk))
    sent = filter(partial(_went_before, errand), steps)
    last = max(sent, key=attrgetter("done_on"), default=None)
    if last is None:
        return False
    entry = errand.interview.logged(last.id.within)
    return getattr(entry, "answered", False)


def _went_before(errand: Errand, step: Step) -> bool:
    """Whether a letter went to the same reader before this one."""
    if step.done_on is None or step.route is None:
        return False
    sent_on = errand.step.done_on or dt.date.max
    return step.done_on < sent_on and step.route.reader == errand.way.reader


def _begins(errand: Errand) -> bool:
    """Whether it is the first by the dates that hold now: the one on the day that the employer named, if they did."""
    by_the_dates = itertools.dropwhile(
        partial(_went_before_their_word, errand), weekly(errand.desk)
    )
    first = next(by_the_dates, errand.step)
    return first.id == errand.step.id


def _went_before_their_word(errand: Errand, step: Step) -> bool:
    """Whether it was sent before they named a day."""
    said = errand.interview.employer_said
    named = said.contact_on or said.decide_by
    return bool(named) and step.why is Why.WEEKS_AFTER


def _other_deadline(step: Step) -> dt.date | None:
    """The day by which another offer must be answered."""
    if step.elsewhere is None:
        return None
    return step.elsewhere.answer_by


def _angle(errand: Errand) -> int:
    """Which wording a follow-up has: one after the other, over all rounds; each reader reads each of them once."""
    step = errand.step
    if step.why is Why.BEFORE_OTHER_DEADLINE:
        return _BEFORE_A_DEADLINE

    number = (step.number or _FIRST) + wordings_read(errand.desk)
    return (number - 1) % _WORDINGS + 1


def thanks_as_well(errand: Errand) -> bool:
    """Whether this email also says thank you, as no thank-you was sent before it (E16)."""
    owed = any(thanks.why is Why.FOLLOW_UP_THANKS for thanks in thanks_steps(errand))
    written = any(step.state is State.DONE for step in weekly(errand.desk))
    if written or not owed:
        return False

    unsent = [step for step in weekly(errand.desk) if step.state is State.OPEN]
    return unsent[0].id == errand.step.id
