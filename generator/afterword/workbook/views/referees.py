"""The referees of one interview: those that are marked for it, how each stands, and who may be named to the employer."""

from collections.abc import Iterator, Sequence
from itertools import filterfalse
from operator import attrgetter, itemgetter

from afterword.frozen import frozen
from afterword.interview.model.candidate import Candidate, Referee
from afterword.interview.model.interview import Interview
from afterword.interview.model.people import (
    chosen_referees,
    has_declined,
    referees_wanted,
)
from afterword.plan.referees import Standing, standings
from afterword.workbook.wording import phrases
from afterword.workbook.wording.desk import Desk
from afterword.workbook.wording.on_titles import on_title_of
from afterword.workbook.wording.words import Words

_ANSWERS = {True: "yes", False: "no", None: "no-answer"}
_CONTACTS = {  # by whether an email address and a telephone number are known
    (True, True): "email-or-phone",
    (True, False): "email",
    (False, True): "phone",
    (False, False): "no-contact",
}


@frozen
class RefereeView:
    """A referee marked for this interview, as they stand; `since`: what came after the answer.

    `waits`: said yes, but is not to be called before there is an offer (F5.09).
    """

    referee: Referee
    why: str
    agreed: bool
    waits: bool
    contact: str
    asked: str
    answer: str
    since: str


@frozen
class Referees:
    """The marked ones in the order typed, and those who are kept as spare. `notes` are for the candidate.

    `few`: more are to be chosen. `is_usual`: the employer has named no number, and the usual one counts. They are `asked_for`
    once one is chosen or the employer has spoken of them: before that nobody need say yes. `asked_on`, `wanted_by`: the days
    on which the employer asked and by which it wants the names.
    """

    marked: tuple[RefereeView, ...]
    spare: tuple[Referee, ...]
    few: bool
    is_usual: bool
    asked_for: bool
    how_many: str
    asked_on: str
    wanted_by: str
    warning: str
    notes: tuple[str, ...]

    @property
    def agreed(self) -> tuple[RefereeView, ...]:
        """Those who said yes and may be called now: the only ones for the employer's sheet (S58)."""
        return tuple(filter(_may_be_called, self.marked))


def _may_be_called(referee: RefereeView) -> bool:
    return referee.agreed and not referee.waits


def referees_of(desk: Desk) -> Referees:
    """The first of `references` are the marked ones, as many as are wanted; everybody else who is stored is spare (S54)."""
    interview, me = desk.interview, desk.me
    chosen = chosen_referees(interview, me)
    marked = tuple(_view(standing, desk) for standing in standings(interview, me))
    wanted = referees_wanted(interview)
    counting = {view.referee.id for view in marked}
    willing = filterfalse(has_declined, map(itemgetter(1), chosen))
    beyond = [referee.name for referee in willing if referee.id not in counting]
    asked = interview.next_step
    by_when = asked.references_asked or asked.references_by
    warning = ""
    if interview.interested and not interview.is_over:
        warning = _warning(marked, wanted, desk.words)

    return Referees(
        marked=marked,
        spare=tuple(_spare(me, marked)),
        few=len(marked) < wanted,
        is_usual=asked.references_wanted is None,
        asked_for=any((marked, asked.references_wanted, by_when)),
        how_many=desk.words.referees("how-many", wanted=asked.references_wanted),
        asked_on=phrases.date_if_any(asked.references_asked),
        wanted_by=phrases.date_if_any(asked.references_by),
        warning=warning,
        notes=tuple(_notes(marked, beyond, desk.words)),
    )


def _view(standing: Standing, desk: Desk) -> RefereeView:
    referee = standing.referee
    contact = _CONTACTS[bool(referee.email), bool(referee.phone)]
    agreed = referee.said_yes is True

    return RefereeView(
        referee=referee,
        why=_why(referee, desk.interview),
        agreed=agreed,
        waits=agreed and not standing.named,
        contact=desk.words.referees(contact),
        asked=_asked(standing, desk.words),
        answer=_answer(standing, desk),
        since=", ".join(_since(standing, desk.words)),
    )


def _why(referee: Referee, interview: Interview) -> str:
    """Why this person for this role, as typed."""
    for reference in interview.references:
        if reference.who == referee.id and reference.why:
            return reference.why
    return ""


def _asked(standing: Standing, words: Words) -> str:
    """The day on which they were asked, as far as it is known."""
    if standing.asked_on:
        return phrases.paper_date(standing.asked_on)
    if standing.referee.said_yes is None:
        return words.referees("not-asked")
    return words.referees("asked-undated")


def _answer(standing: Standing, desk: Desk) -> str:
    """Their answer; while there is none, since when one is waited for."""
    if standing.asked_on and standing.waited_for:
        days = (desk.plan.today - standing.asked_on).days
        if days < 1:
            return desk.words.referees("asked-today")
        on = phrases.paper_date(standing.asked_on)
        return desk.words.referees("waiting", on=on, days=days)

    return desk.words.referees(_ANSWERS[standing.referee.said_yes])


def _since(standing: Standing, words: Words) -> Iterator[str]:
    """What came after the answer, each with its day."""
    days = {
        "briefed": standing.briefed_on,
        "called": standing.called_on,
        "thanked": standing.thanked_on,
    }
    for name, day in days.items():
        if day:
            yield words.referees(name, on=phrases.paper_date(day))


def _spare(me: Candidate, marked: Sequence[RefereeView]) -> Iterator[Referee]:
    """Those who could stand in: neither marked nor unwilling."""
    taken = {view.referee.id for view in marked}
    for referee in me.referees:
        unwilling = referee.said_yes is False
        if referee.id not in taken and not unwilling:
            yield referee


def _notes(
    marked: Sequence[RefereeView],
    beyond: list[str],
    words: Words,
) -> Iterator[str]:
    """What the candidate should know of the choice; `beyond` are names chosen after these."""
    for view in marked:
        yield from on_title_of(view.referee, words)
    for view in filter(attrgetter("waits"), marked):
        yield words.referees("waits", person=view.referee.name)
    if beyond:
        yield words.referees(
            "beyond",
            names=phrases.listed(beyond),
            one=len(beyond) == 1,
            counting=phrases.listed([view.referee.name for view in marked]),
            wanted=len(marked),
        )


def _warning(
    marked: Sequence[RefereeView],
    wanted: int,
    words: Words,
) -> str:
    """`2 of 3 have said yes`, as long as it is not as many as are wanted (S54, S58)."""
    agreed = sum(map(attrgetter("agreed"), marked))
    if agreed >= wanted:
        return ""
    return words.page("referees", "warning", agreed=agreed, wanted=wanted)
