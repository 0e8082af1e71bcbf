"""How an application stands, in a line: what it waits for, or how it ended."""

from enum import StrEnum

from afterword.frozen import frozen
from afterword.interview.model.interview import Interview
from afterword.interview.model.vocabulary import Result
from afterword.mappings import holding
from afterword.plan.cases import Case
from afterword.plan.given.application import Application
from afterword.plan.steps import Kind
from afterword.workbook.pay.offers import offered
from afterword.workbook.wording import phrases, titles
from afterword.workbook.wording.their_words import decided_on_paper
from afterword.workbook.wording.words import Words


class Stand(StrEnum):
    """Where an application is, as long as it has not ended."""

    AHEAD = "ahead"
    ROUND = "round"
    FOLLOWED = "followed"
    OFFER = "offer"
    QUIET = "quiet"
    WAITING = "waiting"
    THANKS = "thanks"
    LEFT = "left"


_FINISHED = frozenset({*Result, Stand.FOLLOWED}) - {Stand.OFFER}


@frozen
class Standing:
    """How an application stands, in words."""

    stand: Stand | Result
    text: str

    @property
    def finished(self) -> bool:
        """Whether it has ended, or goes on in another interview."""
        return self.stand in _FINISHED

    @property
    def ahead(self) -> bool:
        """Whether the interview is still to come."""
        return self.stand is Stand.AHEAD

    @property
    def accepted(self) -> bool:
        """Whether the candidate said yes to the job."""
        return self.stand is Result.ACCEPTED

    @property
    def goes_on(self) -> bool:
        """Whether something may still come of it: it has not ended, and no other offer was accepted."""
        return not self.finished and self.stand is not Stand.LEFT

    @property
    def offers(self) -> bool:
        """Whether an offer waits for an answer."""
        return self.stand is Stand.OFFER


def standing_of(case: Case, words: Words) -> Standing:
    """How it stands today."""
    if case.interview.is_over:
        return _ended(case.interview, words)

    stand = _stand(case)
    by = _answer_by(case, stand) or _they_answer(case, stand, words)
    on = _on(case, stand)
    return Standing(stand, words.page("standings", stand, on=on, by=by))


def _ended(interview: Interview, words: Words) -> Standing:
    """How it ended; what was only closed in the log was never answered."""
    outcome = interview.outcome
    result, on = Result.GHOSTED, ""
    if outcome and outcome.result is not Result.OFFER:
        result, on = outcome.result, phrases.paper_date(outcome.on)

    return Standing(result, words.page("standings", result, on=on, by=""))


def _stand(case: Case) -> Stand:
    """The first of these that is so."""
    application, interview = case.application, case.interview
    stands = {
        Stand.FOLLOWED: application.superseded,
        Stand.AHEAD: application.lies_ahead,
        Stand.LEFT: application.is_left,
        Stand.OFFER: interview.offered is not None,
        Stand.QUIET: bool(case.plan.of(Kind.CLOSE_QUIET)),
        Stand.ROUND: _round_is_ahead(application),
        Stand.THANKS: not interview.interested,
        Stand.WAITING: True,
    }
    return next(holding(stands))


def _round_is_ahead(application: Application) -> bool:
    """Whether the next round is booked, and still to come."""
    day = application.round_ahead
    return day is not None and day >= application.today


def _on(case: Case, stand: Stand) -> str:
    """The moment of the talk that is to come; empty without one."""
    interview = case.interview
    talks = {Stand.AHEAD: interview.held, Stand.ROUND: interview.next_step.booked}
    talk = talks.get(stand)
    if talk is None:
        return ""
    return titles.deadline(interview, case.me, talk.on, talk.at)


def _answer_by(case: Case, stand: Stand) -> str:
    """The candidate's deadline where there is an offer; else empty."""
    interview = case.interview
    deadline = offered(interview).answer_by
    if stand is Stand.OFFER and deadline:
        return titles.deadline(interview, case.me, deadline.on, deadline.at)

    return ""


def _they_answer(case: Case, stand: Stand, words: Words) -> str:
    """When they mean to answer, where one waits for that and it is not over; else empty."""
    day = case.interview.employer_said.decide_by
    if stand is Stand.WAITING and day and day >= case.today:
        return decided_on_paper(words, case.interview, case.today)

    return ""
