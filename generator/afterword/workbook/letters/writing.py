"""How a letter is written: greeting, the text of its template filled in for the day it is sent, sign-off and name."""

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass

from afterword.interview.model.interview import Connection, Person
from afterword.plan.follow_ups import first_after
from afterword.plan.steps import Kind, State, Step
from afterword.plan.working_days import working_days
from afterword.workbook.letters.letter import Letter
from afterword.workbook.wording import phrases
from afterword.workbook.wording.desk import Desk
from afterword.workbook.wording.words import Words


@dataclass(frozen=True)
class Promise:
    """When the next contact comes, in words, or nothing; and whether they asked for that day."""

    when: str
    as_asked: bool


_NO_PROMISE = Promise("", as_asked=False)


def write(desk: Desk, step: Step, template: str, to: str, facts: Mapping[str, object]) -> Letter:
    """The letter of that template to the person of that ID; `facts` are what the template names beside the common ones."""
    greeting = greeting_of(desk.words, desk.person(to), desk.country)
    return framed(desk, greeting, _filled(desk, step, template, facts))


def write_to(desk: Desk, step: Step, greeting: str, facts: Mapping[str, object]) -> Letter:
    """The letter named after its kind of step, to somebody outside the interview who is greeted like this."""
    return framed(desk, greeting, _filled(desk, step, step.kind, facts))


def framed(desk: Desk, greeting: str, body: str) -> Letter:
    """The body between greeting and sign-off, with the candidate's name as typed below it."""
    sign_off = desk.words.letter("frame", "sign-off").strip()
    return Letter(greeting.strip(), body, f"{sign_off}\n{desk.me.name}")


def greeting_of(words: Words, person: Person, country: str | None) -> str:
    """The greeting with its comma (E13): the person's own form, title and family name as typed, or the whole name."""
    if not person.salutation:
        return words.letter("frame", "greeting", person=phrases.reference(person, country))

    typed = person.salutation.rstrip(", ")
    return typed if typed.endswith("!") else f"{typed},"


def linked(desk: Desk, connection: Connection | None) -> dict[str, object]:
    """The connection as the two halves of its sentence, and whether the second tells of a deed; nothing when there is none."""
    if connection is None:
        return {"connection": None, "wanted": "", "brought": "", "deed": False}

    first_words = desk.packs.first_words
    brought = phrases.brought(connection, first_words)
    return {
        "connection": connection,
        "wanted": phrases.wanted(connection, first_words),
        "brought": brought,
        "deed": not brought.startswith(phrases.WOULD_BRING),
    }


def spoken(desk: Desk, day: dt.date | None) -> str | None:
    """A day as a letter to the employer names it, or None."""
    return phrases.spoken_date(day, desk.country) if day else None


def _filled(desk: Desk, step: Step, template: str, facts: Mapping[str, object]) -> str:
    """The text of a template for this interview on the day it is sent."""
    source = desk.wording.templates.mail.get_template(f"{template}.txt.j2")
    return source.render({**_common(desk, step), **facts}).strip()


def _common(desk: Desk, step: Step) -> dict[str, object]:
    """What every template may name."""
    interview = desk.interview
    promise = _promise(desk, step)
    return {
        "role": interview.role,
        "employer": interview.employer.name,
        "interested": interview.interested,
        "role_aim": interview.role_aim,
        "occasion": phrases.occasion(interview.held.on, desk.sent_on(step), desk.country),
        "promise": promise.when,
        "as_asked": promise.as_asked,
        "asked_to": interview.employer_said.contact_on is not None,
    }


def _promise(desk: Desk, step: Step) -> Promise:
    """The contact that the schedule really holds, or held when it was sent; nothing when there is none (S22, S33)."""
    sent = desk.sent_on(step)
    first = first_after(desk.plan.of(Kind.FOLLOW_UP), sent, looking_back=step.state is State.DONE)
    if first is None or first.due is None:
        return _NO_PROMISE

    as_asked = desk.interview.employer_said.contact_on == first.due
    when = phrases.promised(
        sent,
        first.due,
        desk.country,
        asked=as_asked,
        week_begins=working_days(desk.interview).week_begins,
    )
    return Promise(when, as_asked)
