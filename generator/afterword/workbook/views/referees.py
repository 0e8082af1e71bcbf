"""The referees of one interview: the three that are marked for it, how each stands, and who may be named to the employer."""

from collections.abc import Sequence
from dataclasses import dataclass

from afterword.interview.model.candidate import Candidate, Referee
from afterword.interview.model.interview import Interview
from afterword.interview.model.people import chosen_referees
from afterword.plan.references import REFEREES
from afterword.workbook.wording import phrases
from afterword.workbook.wording.words import Words


@dataclass(frozen=True)
class RefereeView:
    """A referee marked for this interview. `waits`: said yes, but is not to be called before there is an offer (F5.09)."""

    referee: Referee
    why: str
    agreed: bool
    waits: bool
    contact: str
    asked: str
    answer: str


@dataclass(frozen=True)
class Referees:
    """The marked ones in the order typed, and the names of those who are kept as spare. `notes` are for the candidate."""

    marked: tuple[RefereeView, ...]
    spare: tuple[str, ...]
    warning: str
    notes: tuple[str, ...]

    @property
    def agreed(self) -> tuple[RefereeView, ...]:
        """Those who said yes and may be called now: the only ones for the employer's sheet (S58)."""
        return tuple(each for each in self.marked if each.agreed and not each.waits)


def referees(interview: Interview, me: Candidate, words: Words) -> Referees:
    """The first three of `references` are the marked ones; everybody else who is stored is spare (S54)."""
    chosen = chosen_referees(interview, me)
    marked = tuple(_view(referee, mark.why or "", interview, words) for mark, referee in chosen[:REFEREES])
    taken = {each.referee.id for each in marked}
    beyond = [referee.name for _, referee in chosen[REFEREES:]]
    notes = [words.referees("waits", person=each.referee.name) for each in marked if each.waits]
    if beyond:
        notes.append(words.referees("beyond", names=phrases.listed(beyond), one=len(beyond) == 1))
    return Referees(
        marked=marked,
        spare=tuple(each.name for each in me.referees if each.id not in taken and each.said_yes is not False),
        warning=_warning(marked, wanted=interview.interested),
        notes=tuple(notes),
    )


def _view(referee: Referee, why: str, interview: Interview, words: Words) -> RefereeView:
    agreed = referee.said_yes is True
    return RefereeView(
        referee=referee,
        why=why,
        agreed=agreed,
        waits=agreed and referee.not_before_offer and interview.offered is None,
        contact=words.referees(_contact(referee)),
        asked=_asked(referee, words),
        answer=words.referees({True: "yes", False: "no", None: "no-answer"}[referee.said_yes]),
    )


def _asked(referee: Referee, words: Words) -> str:
    if referee.asked:
        return phrases.paper_date(referee.asked)
    return words.referees("not-asked" if referee.said_yes is None else "asked-undated")


def _contact(referee: Referee) -> str:
    if referee.email and referee.phone:
        return "email-or-phone"
    return "email" if referee.email else "phone" if referee.phone else "no-contact"


def _warning(marked: Sequence[RefereeView], *, wanted: bool) -> str:
    """`2 of 3 have said yes`, as long as it is not three (S54, S58)."""
    agreed = sum(each.agreed for each in marked)
    return f"{agreed} of {REFEREES} have said yes" if wanted and agreed < REFEREES else ""
