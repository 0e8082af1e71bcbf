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
from afterword.interview.model.vocabulary import PersonRole, Wish
from afterword.plan.steps import Kind, State, Step, Why
from afterword.workbook.letters.brought import gaps_of, in_words
from afterword.workbook.letters.errand import Errand
from afterword.workbook.letters.facts import open_wants
from afterword.workbook.letters.letter import Draft, Letter
from afterword.workbook.letters.link import matter_of
from afterword.workbook.letters.matter import (
    has_a_reason,
    is_farewell,
    matter,
    weekly,
    wordings_read,
)
from afterword.workbook.wording import phrases
from afterword.workbook.wording.desk import Desk
from afterword.workbook.wording.typed.cleaning import whole_sentence

_BEFORE_A_DEADLINE = 0
_FIRST = 1
_WORDINGS = 9  # of each sentence
MOST_WORDS = 110  # of a weekly letter
_MET = (PersonRole.HIRING_MANAGER, PersonRole.INTERVIEWER)
_OfWeek = TypeVar("_OfWeek", Article, News, Addition)


@frozen
class Extra:
    """What the candidate adds to the email of a week: as its template names it, and what that still lacks."""

    facts: dict[str, object]
    gaps: tuple[str, ...]


@frozen
class _Thread:
    """The subject of a follow-up, and where it is sent from."""

    subject: str
    where: str


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
            in_words(errand, fact, plan_of_matter.turn(fact)) for fact in brought
        ],
    }
    letter = errand.write("follow-up", errand.way.reader, facts)
    letter = letter.lacking(*extra.gaps, *gaps_of(errand, brought))
    if errand.interview.interested is Wish.NOT_SURE:
        letter = letter.lacking(errand.gap("wish"))
    if not brought and not extra.gaps:
        letter = letter.lacking(*_nothing_new(errand))
    yield _checked(errand, letter)


def _checked(errand: Errand, letter: Letter) -> Draft:
    """The draft of a letter, with a caution when it is longer than is read with pleasure."""
    thread = _thread(errand)
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
    return Extra(facts, tuple(desk.words.gap(name, week=week) for name in lacking))


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


def _lacking(article: Article | None, news: News | None) -> tuple[str, ...]:
    """What a link to share lacks, by the name of the gap: the topic of an article, else the comment on the news."""
    if article and not article.topic:
        return ("topic",)
    if news and not news.comment:
        return ("comment",)
    return ()


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
        "first_choice": interview.first_choice,
        "theirs": errand.spoken(_other_deadline(errand.step)),
    }


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
    owed = any(thanks.why is Why.FOLLOW_UP_THANKS for thanks in _thanks(errand))
    written = any(step.state is State.DONE for step in weekly(errand.desk))
    if written or not owed:
        return False

    unsent = [step for step in weekly(errand.desk) if step.state is State.OPEN]
    return unsent[0].id == errand.step.id


def _thanks(errand: Errand) -> tuple[Step, ...]:
    return errand.desk.plan.of(Kind.THANK_YOU, Kind.THANK_PANEL, Kind.PASS_ON)


# The thread


def _thread(errand: Errand) -> _Thread:
    """An answer to the thanks that were sent to this reader, by the log, else a letter of its own."""
    words = errand.desk.words
    thanks = _thanks_sent(errand)
    if thanks and thanks.done_on:
        subject = errand.reply(errand.subject(thanks.kind))
        sent_on = phrases.paper_date(thanks.done_on)
        return _Thread(subject, words.thread(Kind.FOLLOW_UP, on=sent_on))

    about = "follow-up" if errand.step.number == _FIRST else "follow-up-later"
    return _Thread(errand.subject(about), words.thread(Kind.FOLLOW_UP, on=""))


def _thanks_sent(errand: Errand) -> Step | None:
    """The first thank-you that went to the mailbox to which this email goes."""
    for thanks in _thanks(errand):
        if (
            thanks.state is State.DONE
            and thanks.route
            and thanks.route.reader == errand.way.reader
        ):
            return thanks
    return None
