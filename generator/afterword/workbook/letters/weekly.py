"""The weekly follow-ups: seven texts, each with its own angle, and what the candidate adds (S24-S37, E21)."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import TypeVar

from afterword.interview.model import interview as model
from afterword.interview.model.vocabulary import Part
from afterword.plan.steps import Kind, State, Step, Why
from afterword.workbook.letters.letter import (
    Draft,
    address_gaps,
    mail,
    mailbox,
    reply_to,
    subject_of,
    way_of,
)
from afterword.workbook.letters.writing import spoken, write
from afterword.workbook.wording import phrases
from afterword.workbook.wording.desk import Desk

_BEFORE_A_DEADLINE = 0
_FIRST = 1
_FAREWELL = 7
_MET = (Part.HIRING_MANAGER, Part.INTERVIEWER)
_LEFT_OUT = frozenset({Why.ALL_CLOSED, Why.PAUSED})
_THANKS = (Kind.THANK_YOU, Kind.THANK_PANEL, Kind.PASS_ON)
_OfWeek = TypeVar("_OfWeek", model.Article, model.News, model.Addition)


@dataclass(frozen=True)
class Addition:
    """What the candidate adds to the email of a week: as its template names it, and what that still lacks."""

    facts: dict[str, object]
    gaps: tuple[str, ...]


@dataclass(frozen=True)
class _Thread:
    """The subject of a follow-up, and where it is sent from."""

    subject: str
    where: str


def follow_up(desk: Desk, step: Step) -> Draft:
    """The follow-up of a week, in the thread of the thank-you where there is one."""
    way = way_of(step)
    addition = added(desk, step.week or 0)
    facts = {**_facts_of_reader(desk, step), **_facts_of_status(desk, step), **addition.facts}
    letter = write(desk, step, "follow-up", way.reader, facts)
    letter = letter.lacking(*addition.gaps, *address_gaps(desk, way))
    thread = _thread(desk, step)
    draft = mail(desk, step, letter, subject=thread.subject, to=mailbox(desk, way.reader))
    return replace(draft, thread=thread.where)


# What the candidate adds


def added(desk: Desk, week: int) -> Addition:
    """The article or the news to share in a week, and sentences of the candidate's own (S27-S29)."""
    article = _of_week(desk.interview.articles, week)
    news = _of_week(desk.interview.news, week)
    sentences = _of_week(desk.interview.follow_ups.add, week)
    lacking = _lacking(article, news)
    facts = {
        **_facts_of_link(article or news),
        "topic": article.topic if article else None,
        "comment": news.comment if news else None,
        "own": sentences.say if sentences else None,
    }
    return Addition(facts, tuple(desk.words.gap(name, week=week) for name in lacking))


def _of_week(entries: Iterable[_OfWeek], week: int) -> _OfWeek | None:
    return next((entry for entry in entries if entry.week == week), None)


def _facts_of_link(link: model.Article | model.News | None) -> dict[str, object]:
    if link is None:
        return {"share": "", "title": None, "url": None}

    share = "article" if isinstance(link, model.Article) else "news"
    return {"share": share, "title": link.title, "url": link.url}


def _lacking(article: model.Article | None, news: model.News | None) -> tuple[str, ...]:
    """What a link to share lacks, by the name of the gap: the topic of an article, else the comment on the news."""
    if article and not article.topic:
        return ("topic",)
    if news and not news.comment:
        return ("comment",)
    return ()


# What the question about the status is made of


def _facts_of_reader(desk: Desk, step: Step) -> dict[str, object]:
    """Whom the email goes to, and whether that is the person whom it is about."""
    way = way_of(step)
    met = desk.person(way.person).part in _MET
    return {
        "person": desk.reference(way.person),
        "between": way.indirect,
        "process": way.receiver == way.person and not met,
    }


def _facts_of_status(desk: Desk, step: Step) -> dict[str, object]:
    interview = desk.interview
    elsewhere = step.elsewhere
    topics = interview.topics
    return {
        "angle": _angle(desk, step),
        "decide_by": spoken(desk, interview.employer_said.decide_by),
        "asked": interview.employer_said.contact_on is not None,
        "internal": interview.internal,
        "told": interview.logged("other-offer/tell") is not None,
        "thanks": _thanks_as_well(desk, step),
        "topic_of_talk": topics[0] if topics else None,
        "first_choice": interview.first_choice,
        "theirs": spoken(desk, elsewhere.answer_by if elsewhere else None),
    }


def _angle(desk: Desk, step: Step) -> int:
    """Which text a follow-up has: the first for the first, the farewell for the last of the seven weeks."""
    if step.why is Why.BEFORE_OTHER_DEADLINE:
        return _BEFORE_A_DEADLINE

    number = step.number or _FIRST
    if desk.interview.follows:
        number += 1  # a second round does not begin with the same words
    if number > _FIRST and step.id == _last(desk).id:
        return _FAREWELL
    return min(number, _FAREWELL - 1)


def _last(desk: Desk) -> Step:
    """The last of the follow-ups, sent or not."""
    return [step for step in desk.plan.of(Kind.FOLLOW_UP) if step.why not in _LEFT_OUT][-1]


def _thanks_as_well(desk: Desk, step: Step) -> bool:
    """Whether this email also says thank you, as no thank-you was sent before it (E16)."""
    unsent = any(thanks.why is Why.FOLLOW_UP_THANKS for thanks in desk.plan.of(*_THANKS))
    if not unsent:
        return False

    weekly = desk.plan.of(Kind.FOLLOW_UP)
    if any(follow_up.state is State.DONE for follow_up in weekly):
        return False
    to_be_sent = [follow_up.id for follow_up in weekly if follow_up.state is State.OPEN]
    return to_be_sent[:1] == [step.id]


# The thread


def _thread(desk: Desk, step: Step) -> _Thread:
    """An answer to the thanks that were sent to this reader, by the log, else a letter of its own."""
    thanks = _thanks_sent(desk, way_of(step).reader)
    if thanks and thanks.done_on:
        sent_on = phrases.paper_date(thanks.done_on)
        where = desk.words.thread(Kind.FOLLOW_UP, on=sent_on)
        return _Thread(reply_to(desk, subject_of(desk, thanks.kind)), where)

    about = "follow-up" if step.number == _FIRST else "follow-up-later"
    return _Thread(subject_of(desk, about), desk.words.thread(Kind.FOLLOW_UP, on=""))


def _thanks_sent(desk: Desk, reader: str) -> Step | None:
    """The first thank-you that went to this person's mailbox."""
    for thanks in desk.plan.of(*_THANKS):
        if thanks.state is State.DONE and way_of(thanks).reader == reader:
            return thanks
    return None
