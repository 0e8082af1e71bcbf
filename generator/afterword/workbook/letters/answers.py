"""Letters that an answer of the employer's calls for: offers, rejections, and the proposal (S12, S59, S69, E21-E23)."""

import datetime as dt
from collections.abc import Iterator
from dataclasses import asdict, replace

from afterword.interview.model.candidate import PersonalityTest
from afterword.plan.steps import Kind, Step
from afterword.workbook.letters.letter import Draft, Letter, addressed, draft, named, way_of, write
from afterword.workbook.letters.weekly import added
from afterword.workbook.pay.counter import counter
from afterword.workbook.proposal.view import proposal_view
from afterword.workbook.wording import phrases, titles
from afterword.workbook.wording.desk import Desk

SUBJECTS = {
    Kind.ACKNOWLEDGE_OFFER: "the offer",
    Kind.COUNTER_OFFER: "one point about the offer",
    Kind.DECLINE: "your offer",
    Kind.REPLY_TO_REJECTION: "thank you for letting me know",
    Kind.ASK_EMPLOYER_REFERENCES: "a question before I answer",
    Kind.SEND_PROPOSAL: "an idea on one page",
    Kind.TELL_OTHER_OFFER: "a question of timing",
    Kind.WITHDRAW: "withdrawing my application",
    Kind.PERSONALITY_RESULTS: "how I like to work",
}
_USE_ONLY_IF = frozenset({Kind.COUNTER_OFFER, Kind.WITHDRAW, Kind.PERSONALITY_RESULTS, Kind.ASK_EMPLOYER_REFERENCES})


def to_the_employer(desk: Desk, step: Step) -> Draft:
    """One short letter to the employer, named after its step."""
    only_if = desk.words.use_only_if(step.kind) if step.kind in _USE_ONLY_IF else ""
    one = _letter(desk, step, step.kind.value, SUBJECTS[step.kind], _gaps(desk, step))
    return replace(one, use_only_if=only_if)


def answers(desk: Desk, step: Step) -> Iterator[Draft]:
    """The two answers to an offer, of which one is sent."""
    offer = desk.interview.offered
    gaps = [desk.words.gap(name) for name in ("base", "start") if offer is None or getattr(offer, name) is None]
    accept = _letter(desk, step, "accept", "accepting the offer", tuple(gaps))
    decline = _letter(desk, step, "decline", SUBJECTS[Kind.DECLINE], ())
    for name, one in (("accept", accept), ("decline", decline)):
        yield named(one, step.id.about(name), title=desk.words.answer(name), use_only_if=desk.words.use_only_if(name))


def _letter(desk: Desk, step: Step, template: str, about: str, gaps: tuple[str, ...]) -> Draft:
    way = way_of(step)
    receiver = way.reader
    text = write(
        desk,
        step,
        template,
        receiver,
        {**_values(desk, step), **added(desk, _week(desk, step))[0], **asdict(counter(desk.wording, desk.interview))},
    )
    return draft(desk, step, addressed(desk, Letter(text, gaps), way), to=receiver, about=about)


def _values(desk: Desk, step: Step) -> dict[str, object]:
    """Dates and people that these letters may name."""
    way, interview, offer = way_of(step), desk.interview, desk.interview.offered
    return {
        "between": way.indirect,
        "process": False,
        "angle": 0,
        "person": desk.reference(way.person),
        "until": _spoken(desk, titles.time_asked_for(interview)),
        "theirs": _spoken(desk, offer.answer_by.on if offer and offer.answer_by else None),
        "start": _spoken(desk, offer.start if offer else None),
        "in_writing": offer is not None and offer.in_writing,
        "first_choice": interview.first_choice,
        "known_by": _spoken(desk, _known_by(desk, step)),
        "assumes": interview.proposal is not None and bool(interview.proposal.assumptions),
        "tests": phrases.listed([_taken(desk, name) for name in interview.results_that_fit]),
        "how_i_work": _how_i_work(desk),
    }


def _tests(desk: Desk) -> list[PersonalityTest]:
    """The tests whose result shows a fit for this role, by the candidate's word (S52)."""
    fit = {each.casefold() for each in desk.interview.results_that_fit}
    return [each for each in desk.me.personality_tests if each.name.casefold() in fit]


def _taken(desk: Desk, name: str) -> str:
    year = next((each.taken for each in _tests(desk) if each.name.casefold() == name.casefold()), None)
    return f"{name} in {year}" if year else name


def _how_i_work(desk: Desk) -> str:
    return phrases.listed([each.how_i_work for each in _tests(desk) if each.how_i_work])


def _gaps(desk: Desk, step: Step) -> tuple[str, ...]:
    """What a letter to the employer lacks beside an address."""
    if step.kind is Kind.SEND_PROPOSAL:
        page = proposal_view(desk.wording, desk.interview, desk.sent_on(step))
        return (*(page.gaps if page else ()), *added(desk, _week(desk, step))[1])
    if step.kind is Kind.PERSONALITY_RESULTS:
        return () if _how_i_work(desk) else (desk.words.gap("how-i-work"),)
    if step.kind is not Kind.COUNTER_OFFER:
        return ()
    return tuple(
        desk.words.gap(name, currency=desk.interview.salary.currency)
        for name in counter(desk.wording, desk.interview).lacks
    )


def _known_by(desk: Desk, step: Step) -> dt.date | None:
    """By when an answer would help: one's own date for deciding, or the deadline itself once that has gone by (E21)."""
    elsewhere, sent = step.elsewhere, desk.sent_on(step)
    if elsewhere is None:
        return None
    return elsewhere.decide_by if sent < elsewhere.decide_by else max(sent, elsewhere.answer_by)


def _week(desk: Desk, step: Step) -> int:
    """The week whose follow-up this letter takes the place of; what was to go with that one goes with this."""
    weekly = desk.plan.of(Kind.FOLLOW_UP)
    return next((each.week or 0 for each in weekly if step.kind is Kind.SEND_PROPOSAL and each.due == step.due), 0)


def _spoken(desk: Desk, day: dt.date | None) -> str | None:
    return phrases.spoken_date(day, desk.country) if day else None
