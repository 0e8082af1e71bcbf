"""The weekly follow-ups: seven texts, each with its own angle, and what the candidate adds (S24-S37, E21)."""

from dataclasses import replace

from afterword.interview.model.interview import Article, News
from afterword.interview.model.vocabulary import PersonRole
from afterword.plan.steps import Kind, State, Step, Why
from afterword.workbook.letters.letter import (
    Draft,
    Letter,
    addressed,
    draft,
    reply,
    subject,
    way_of,
    write,
)
from afterword.workbook.wording import phrases
from afterword.workbook.wording.desk import Desk

_FAREWELL = 7
_MET = (PersonRole.HIRING_MANAGER, PersonRole.INTERVIEWER)
_BEFORE_A_DEADLINE = 0
_THANKS = (Kind.THANK_YOU, Kind.THANK_PANEL, Kind.PASS_ON)


def follow_up(desk: Desk, step: Step) -> Draft:
    """The follow-up of a week, in the thread of the thank-you where there is one."""
    way = way_of(step)
    shared, gaps = added(desk, step.week or 0)
    receiver = way.reader
    text = write(desk, step, "follow-up", receiver, {**_status(desk, step), **shared})
    letter = addressed(desk, Letter(text, gaps), way)
    subject_, thread = _thread(desk, step)
    return replace(draft(desk, step, letter, to=receiver, about="following up"), subject=subject_, thread=thread)


def added(desk: Desk, week: int) -> tuple[dict[str, object], tuple[str, ...]]:
    """What the candidate adds to the email of a week, as values of its template, and what that still lacks."""
    article = next((each for each in desk.interview.articles if each.week == week), None)
    news = next((each for each in desk.interview.news if each.week == week), None)
    own = next((each.say for each in desk.interview.follow_ups.add if each.week == week), None)
    lacking = "topic" if article and not article.topic else "comment" if news and not news.comment else ""
    gaps = (desk.words.gap(lacking, week=week),) if lacking else ()
    return {**_shared(article, news), "own": own}, gaps


def _status(desk: Desk, step: Step) -> dict[str, object]:
    """What the question about the status is made of."""
    way, said, interview = way_of(step), desk.interview.employer_said, desk.interview
    elsewhere = step.elsewhere
    return {
        "angle": _angle(desk, step),
        "decide_by": phrases.spoken_date(said.decide_by, desk.country) if said.decide_by else None,
        "asked": said.contact_on is not None,
        "person": desk.reference(way.person),
        "between": way.indirect,
        "process": way.receiver == way.person and desk.person(way.person).part not in _MET,
        "internal": interview.internal,
        "told": desk.interview.logged("other-offer/tell") is not None,
        "thanks": _thanks_as_well(desk, step),
        "topic_of_talk": interview.topics[0] if interview.topics else None,
        "first_choice": interview.first_choice,
        "theirs": phrases.spoken_date(elsewhere.answer_by, desk.country) if elsewhere else None,
    }


def _shared(article: Article | None, news: News | None) -> dict[str, object]:
    """The article or the news to share, and what is said of it (S27-S29)."""
    link = article or news
    return {
        "share": "article" if article else "news" if news else "",
        "topic": article.topic if article else None,
        "comment": news.comment if news else None,
        "title": link.title if link else None,
        "url": link.url if link else None,
    }


def _angle(desk: Desk, step: Step) -> int:
    """Which text a follow-up has: the first for the first, the farewell for the last of the seven weeks."""
    if step.why is Why.BEFORE_OTHER_DEADLINE:
        return _BEFORE_A_DEADLINE
    number = (step.number or 1) + (
        1 if desk.interview.follows else 0
    )  # a second round does not begin with the same words
    left_out = (Why.ALL_CLOSED, Why.PAUSED)
    last = [each for each in desk.plan.of(Kind.FOLLOW_UP) if each.why not in left_out][-1]
    return _FAREWELL if number > 1 and step.id == last.id else min(number, _FAREWELL - 1)


def _thanks_as_well(desk: Desk, step: Step) -> bool:
    """Whether this email also says thank you, as no thank-you was sent before it (E16)."""
    weekly = desk.plan.of(Kind.FOLLOW_UP)
    first = next((each for each in weekly if each.state is State.OPEN), None)
    written = any(each.state is State.DONE for each in weekly)
    unsent = any(each.why is Why.FOLLOW_UP_THANKS for each in desk.plan.of(*_THANKS))
    return unsent and not written and first is not None and first.id == step.id


def _thread(desk: Desk, step: Step) -> tuple[str, str]:
    """Subject and place: an answer to what was sent last by the log, else a letter of its own."""
    way = way_of(step)
    sent = [each for each in desk.plan.of(*_THANKS) if each.state is State.DONE and each.route]
    mine = [each for each in sent if each.route and each.route.reader == way.reader]
    role = desk.interview.role
    if mine and mine[0].done_on:
        about = "a note to pass on" if mine[0].kind is Kind.PASS_ON else "thank you"
        on = phrases.paper_date(mine[0].done_on)
        return reply(subject(role, about)), desk.words.thread(Kind.FOLLOW_UP, on=on)
    return subject(role, "following up" if step.number == 1 else "my application"), desk.words.thread(
        Kind.FOLLOW_UP, on=""
    )
