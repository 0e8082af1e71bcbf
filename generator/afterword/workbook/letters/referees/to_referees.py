"""Letters to referees: asking (twice at most), briefing, a word before the call, thanks with the outcome (S55-S57, E47)."""

import datetime as dt
from collections.abc import Iterator
from functools import partial
from itertools import filterfalse
from operator import attrgetter

from afterword.frozen import replace
from afterword.interview.model.candidate import Referee
from afterword.interview.model.people import hiring_manager
from afterword.interview.model.referees import Reference
from afterword.interview.model.vocabulary import Manner, Result
from afterword.interview.values.english import text_if
from afterword.patterns import lazy_pattern
from afterword.plan.days.working_days import working_days
from afterword.plan.referees import Standing, answer_wanted_by, standings
from afterword.plan.steps import Kind
from afterword.workbook.letters.frame.errand import Errand
from afterword.workbook.letters.known.abroad import employer_abroad
from afterword.workbook.letters.known.calls_to_referees import ahead, call
from afterword.workbook.letters.known.days_of_offers import their_date
from afterword.workbook.letters.known.what_they_want import all_wanted, wanted_most
from afterword.workbook.letters.letter import Draft, Letter, signed
from afterword.workbook.letters.link.brought import in_words
from afterword.workbook.letters.link.facts import Fact, FactKind, connection_fact
from afterword.workbook.letters.link.link import looked_for, text_if_clear
from afterword.workbook.letters.nearness import is_near_any
from afterword.workbook.letters.referees.absences import absence, with_absence
from afterword.workbook.letters.referees.asked_of_referees import (
    done_together,
    left_out,
    told_beside,
    what_is_asked,
    what_they_were,
    worked_together,
)
from afterword.workbook.letters.referees.points_told import as_lines, points_told
from afterword.workbook.letters.referees.turns import going_on
from afterword.workbook.pay.offers import offered
from afterword.workbook.wording import phrases
from afterword.workbook.wording.desk import Desk
from afterword.workbook.wording.typed.grammar.mouths import of_them
from afterword.workbook.wording.typed.told.aims import read_purpose
from afterword.workbook.wording.typed.wanted.wants import read_want
from afterword.workbook.wording.typed.words.form import Form, TypedPhrase
from afterword.workbook.wording.voice import first_name_of, voice_to_referee

_MOST_POINTS = 3
_LATELY = dt.timedelta(weeks=1)
_WHO_CAN = lazy_pattern(r"(?i)^some(?:one|body) who can ")
_YEAR = lazy_pattern(r"\d{4}")
_BY_ITSELF = frozenset({Form.SAID, Form.UNCLEAR})


def to_one_referee(errand: Errand) -> Iterator[Draft]:
    """The letter of a step to the referee whom it is about."""
    for standing in standings(errand.interview, errand.desk.me):
        if standing.referee.id == errand.step.subject:
            yield replace(_mail(errand, standing), use_only_if=_use_only_if(errand))


def _use_only_if(errand: Errand) -> str:
    """A call is announced only once they have asked for referees; with a day to announce it on they have."""
    kind = errand.step.kind
    if kind is Kind.HEADS_UP_REFEREES and errand.step.due is None:
        return errand.desk.words.use_only_if(kind)
    return ""


def _by(errand: Errand, standing: Standing) -> dt.date:
    """By when their answer is asked for: on a day that is worked."""
    by = answer_wanted_by(errand.interview, standing, errand.dated_on)
    return working_days(errand.interview).on_or_after(by)


def _mail(errand: Errand, standing: Standing) -> Draft:
    kind = errand.step.kind
    referee = standing.referee
    reference = _reference(errand.desk, referee)
    own_points = _own_points(errand.desk, referee)
    pointed = _pointed(errand, referee, own_points)
    told = text_if(bool(own_points), str(pointed["sought"]))
    facts = {
        **_facts(errand),
        **pointed,
        "own_points": bool(own_points),
        **call(errand, reference),
        **absence(errand, reference, referee),
        **what_is_asked(errand, reference, own_points, told),
        "would_do": _would_do(errand.desk, reference),
        "called": standing.called_on is not None,
        "names_asked": errand.interview.next_step.references_asked is not None,
        "silent": standing.waited_for,
        "settled": errand.desk.settled,
        "asked_on": errand.spoken(standing.asked_on),
        "years": worked_together(errand.desk, referee.years or ""),
        **what_they_were(referee),
        "years_told": _are_told(referee.years or "", reference.together or ""),
        **points_told(errand.desk, kind, reference, own_points),
        "by_phone": _is_by_phone(referee),
        **done_together(errand.desk, reference, told_beside(kind, own_points)),
        "decide_by": their_date(errand),
        "wanted_by": ahead(errand, errand.interview.next_step.references_by),
        "by": errand.spoken(_by(errand, standing)),
    }
    voice = voice_to_referee(referee, errand.interview)
    errand = replace(errand, goes_on=going_on(kind))
    letter = errand.write_to(_greeting(errand.desk, referee), kind, voice, facts)
    if not (referee.email or referee.phone):
        letter = letter.lacking(errand.gap("referee-address", person=referee.name))
    if kind is Kind.BRIEF_REFEREE and not pointed["points"]:
        letter = letter.lacking(errand.gap("points", person=referee.name))
    letter = _signed(errand, referee, letter)
    mail = errand.mail_to(referee.name, referee.email, letter, errand.subject(kind))
    mail = replace(mail, cautions=left_out(errand, reference))
    mail = with_absence(errand, mail, referee, facts["away_from"])
    if not _is_by_phone(referee):
        return mail
    return replace(mail, note=True, thread=errand.desk.words.spoken())


def _are_told(years: str, together: str) -> bool:
    """Whether what the two did together says when it was."""
    return any(map(together.__contains__, _YEAR.findall(years)))


def _signed(errand: Errand, referee: Referee, letter: Letter) -> Letter:
    """The letter signed as to a friend, where the candidate says how, and greets them by first name or writes warmly."""
    sign_as = errand.desk.me.sign_as
    is_friend = first_name_of(referee) or referee.tone is Manner.WARM
    if sign_as and is_friend:
        return replace(letter, closing=signed(errand.desk.words, sign_as))
    return letter


def _pointed(
    errand: Errand,
    referee: Referee,
    own_points: tuple[str, ...],
) -> dict[str, object]:
    """What they are asked to speak of: points of their own, else what is wanted by those who asked."""
    if own_points:
        sought = _sought_beside(errand, referee)
        return {
            "points": as_lines(errand.desk, own_points),
            "is_one_point": len(own_points) == 1,
            "sought": sought,
            "told": "",
        }
    wants = wanted_most(errand.desk)
    return {
        "is_one_point": len(wants) == 1,
        "points": _as_wants(errand, wants),
        "sought": _sought(errand.desk, wants),
        "told": _told(errand.desk, wants),
    }


def _is_by_phone(referee: Referee) -> bool:
    """Whether somebody has a number alone: they are told on the telephone, or in a short message."""
    return bool(referee.phone and not referee.email)


def _as_wants(errand: Errand, points: tuple[str, ...]) -> tuple[str, ...]:
    """What they look for as lines of a list: `plan rosters` as `someone who can plan rosters`; the rest as typed."""
    return tuple(_as_want(errand, point) for point in points)


def _as_want(errand: Errand, point: str) -> str:
    want = in_words(errand, Fact(FactKind.LINK, they_want=point), 0)
    return of_them(str(want["wanted"] or point))


def _sought(
    desk: Desk,
    points: tuple[str, ...],
) -> str:
    """What they look for in one phrase, to follow `they need`; nothing where a point is a sentence, or has a colon."""
    wants = _read(desk, points)
    if any(map(_stands_alone, wants)):
        return ""
    in_order = sorted(_with_one_task(wants), key=_is_somebody)
    wanted = partial(phrases.wanted, desk.words)
    words = map(wanted, in_order)
    return _of_one_person(of_them(phrases.listed_with_pauses([*words])))


def _of_one_person(sought: str) -> str:
    """`someone who plans, and who is calm`: all that is looked for is one person."""
    wanted = sought.replace("somebody wh", "someone wh")
    before, someone, more = wanted.partition("someone ")
    one = more.replace("someone wh", "wh")
    if one == more:
        return sought
    return f"{before}{someone}{one}"


def _sought_beside(errand: Errand, referee: Referee) -> str:
    """What all of them look for, and who has agreed is not asked about; where that makes no phrase, what the link takes up."""
    link = connection_fact(errand.desk)
    is_asking = errand.step.kind is Kind.ASK_REFEREE
    asked = () if is_asking else _reference(errand.desk, referee).may_ask
    is_asked = partial(is_near_any, others=asked)
    wants = [all_wanted(errand), (link.they_want,) if link else ()]
    left = (tuple(filterfalse(is_asked, several)) for several in wants)
    sought = partial(_sought, errand.desk)
    phrased = map(sought, filter(None, left))
    return next(filter(None, phrased), "")


def _read(desk: Desk, points: tuple[str, ...]) -> list[TypedPhrase]:
    """The points as they are meant; `someone who can plan` is something to do, as `plan` is."""
    read = partial(read_want, lexicon=desk.packs.lexicon)
    as_task = (_WHO_CAN.sub("to ", point) for point in points)
    return [*map(_clearer, map(read, as_task), map(read, points))]


def _clearer(as_task: TypedPhrase, as_typed: TypedPhrase) -> TypedPhrase:
    """What they look for as something to do, unless that reads as a sentence of theirs: `design` is a thing as well."""
    return as_typed if as_task.form in _BY_ITSELF else as_task


def _stands_alone(want: TypedPhrase) -> bool:
    return want.form in _BY_ITSELF or ":" in want.text


def _is_somebody(want: TypedPhrase) -> bool:
    """Whether a want is somebody: `fewer accidents` comes before them, as it would go on with what they do."""
    return want.form is not Form.NEED


def _with_one_task(wants: list[TypedPhrase]) -> list[TypedPhrase]:
    """The wants, of which all that is to be done is one: `run the ward and plan the week`."""
    tasks = [want for want in wants if want.form is Form.TO_DO]
    if not tasks:
        return wants
    task = phrases.listed_apart([*map(attrgetter("text"), tasks)])
    others = filterfalse(tasks.__contains__, wants)
    return [TypedPhrase(Form.TO_DO, task), *others]


def _told(
    desk: Desk,
    points: tuple[str, ...],
) -> str:
    """What they told, where each point is a sentence of theirs: `the ward is short of staff`."""
    wants = _read(desk, points)
    if all(want.form is Form.SAID for want in wants):
        return of_them(phrases.listed_apart([*map(attrgetter("text"), wants)]))
    return ""


def _greeting(
    desk: Desk,
    referee: Referee,
) -> str:
    """How a referee is greeted: in the candidate's own form, else by the whole name."""
    if referee.salutation:
        return desk.words.phrase(
            "greeting", "typed", greeting=referee.salutation.rstrip(", ")
        )
    return desk.words.phrase("greeting", "name", who=referee.name)


def _facts(errand: Errand) -> dict[str, object]:
    interview = errand.interview
    return {
        "wanted": of_them(looked_for(errand.desk)),
        "manager": errand.named(hiring_manager(interview)),
        "abroad": employer_abroad(errand.desk),
        "result": interview.result,
        "news_first": interview.result is Result.ACCEPTED,
        "start": errand.spoken(offered(interview).start),
        "lately": errand.dated_on - interview.held.on < _LATELY,
    }


def _own_points(
    desk: Desk,
    referee: Referee,
) -> tuple[str, ...]:
    """What the candidate would like this person to speak about."""
    return _reference(desk, referee).points[:_MOST_POINTS]


def _would_do(desk: Desk, reference: Reference) -> str:
    """The work, to follow `I would`; nothing where what they will ask about tells it."""
    typed = desk.interview.would_do
    if typed and is_near_any(typed, [" ".join(reference.may_ask)]):
        return ""
    return text_if_clear(read_purpose, desk, typed)


def _reference(desk: Desk, referee: Referee) -> Reference:
    """What the interview's file says of a referee; as good as nothing where it does not name them."""
    for reference in desk.interview.references:
        if reference.who == referee.id:
            return reference
    return Reference(who=referee.id)
