"""The text of a letter: its template filled in, with what every letter may name."""

from collections.abc import Mapping

from afterword.frozen import frozen
from afterword.interview.model.vocabulary import Wish
from afterword.patterns import lazy_pattern
from afterword.plan.days.working_days import working_days
from afterword.plan.follow_ups import first_after
from afterword.plan.steps import Kind, Step
from afterword.workbook.letters.wordings import turn_of_close
from afterword.workbook.wording import phrases
from afterword.workbook.wording.desk import Desk
from afterword.workbook.wording.promise import Promise, promised, promised_behind
from afterword.workbook.wording.their_words import (
    day_they_decide,
    leaves_two_times,
    when_they_decide,
)
from afterword.workbook.wording.titles import bare_role
from afterword.workbook.wording.typed.talked_of.facts_told import with_facts_told
from afterword.workbook.wording.typed.told.aims import read_aim
from afterword.workbook.wording.voice import Voice

# Behind these nobody would say "the assistant to the director role", nor "the Baker, nights role".
_IN_BRACKETS = lazy_pattern(r"\s*\([^()]*\)")
_GOES_ON = lazy_pattern(
    r"\b(?:of|in|to|at|on) (?:the|an?|our|their)\b|\b(?:for|with) |, |\)$"
)


@frozen
class _Promise:
    """When the next contact comes, in words, and if they asked for it; when they decide before, and if on one of two days.

    `day` is the one by which they decide, where they named one.
    """

    when: str = ""
    as_asked: bool = False
    decides: str = ""
    day: str = ""
    one_of_two: bool = False


def filled(desk: Desk, template: str, facts: Mapping[str, object]) -> str:
    """The text of a template with all that it may name."""
    source = desk.wording.templates.mail.get_template(f"{template}.txt.j2")
    text = source.render(facts).strip()
    role = str(facts.get("role", ""))
    if "," in role:  # the role of baker, nights, at Bell's
        text = text.replace(f" of {role} ", f" of {role}, ")
    return with_facts_told(text)


def common_facts(desk: Desk, step: Step, voice: Voice) -> dict[str, object]:
    """What every template may name of this interview, on the day that a step's letter is sent, as it sounds to its reader."""
    interview = desk.interview
    role = as_spoken(bare_role(interview.role))
    promise = _promise(desk, step)
    spoken = voice.facts(desk.words)
    return {
        **spoken,
        "role": role,
        "employer": interview.employer.name,
        "phone": "" if desk.me.below_name else desk.me.phone or "",
        "interested": interview.interested,
        "undecided": interview.interested is Wish.NOT_SURE,
        "role_aim": _role_aim(desk),
        "occasion": phrases.occasion(
            desk.words, interview.held.on, desk.dated_on(step), desk.country
        ),
        "promise": promise.when,
        "as_asked": promise.as_asked,
        "decides": promise.decides,
        "decides_on": promise.day,
        "decides_one_of_two": promise.one_of_two,
        "hear_by": _hear_by(desk, step),
        "asked_to": interview.employer_said.contact_on is not None,
        "in_turn": turn_of_close(interview),
        "the_job": _the_job(role, str(spoken["job"])),
    }


def _the_job(role: str, job: str) -> str:
    """The post as a letter names it: `the Clerk role`, but `the role of assistant to the director`."""
    if _GOES_ON.search(role):
        return f"the {job} of {role}"
    return f"the {role} {job}"


def as_spoken(role: str) -> str:
    """The post as one speaks of it, without what stands in brackets: `Care Assistant (Nights)` is the Care Assistant role."""
    return _IN_BRACKETS.sub("", role).strip() or role


def _role_aim(desk: Desk) -> str | None:
    """What the role is meant to do, where it is typed so that it follows `meant to`."""
    typed = desk.interview.role_aim
    if typed is None:
        return None
    aim = read_aim(typed, desk.packs.lexicon)
    return aim.text if aim.fits else None


def _promise(desk: Desk, step: Step) -> _Promise:
    """The contact that the schedule really holds, or held when it was sent; nothing when there is none (S22, S33)."""
    sent = desk.dated_on(step)
    first = first_after(desk.plan.of(Kind.FOLLOW_UP), sent, looking_back=step.is_done)
    if first is None or first.due is None:
        return _Promise()

    promise = Promise(
        sent=sent,
        first=first.due,
        country=desk.country,
        asked=desk.interview.employer_said.contact_on == first.due,
        week_begins=working_days(desk.interview).week_begins,
    )
    day = desk.interview.employer_said.decide_by
    if day is None or promise.asked or not promise.sent < day < promise.first:
        return _Promise(promised(desk.words, promise), promise.asked)
    named = day_they_decide(desk.interview)
    return _Promise(
        when=promised_behind(desk.words, promise, day, named),
        decides=when_they_decide(desk.words, desk.interview, promise.sent),
        day=named,
        one_of_two=leaves_two_times(desk.interview),
    )


def _hear_by(desk: Desk, step: Step) -> str:
    """When they said that one would hear, while it is still to come."""
    day = desk.interview.employer_said.decide_by
    sent = desk.dated_on(step)
    if day is None or day <= sent:
        return ""
    return when_they_decide(desk.words, desk.interview, sent)
