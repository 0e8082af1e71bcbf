"""A letter: greeting, text from its template, signature. What the text still lacks travels with it."""

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass

from afterword.interview.candidate import Candidate
from afterword.interview.model import Connection, Interview, Person
from afterword.plan.follow_ups import first_after
from afterword.plan.steps import Kind, Plan, State, Step
from afterword.workbook import phrases, templating


@dataclass(frozen=True)
class Desk:
    """What every draft of one interview is written from."""

    interview: Interview
    me: Candidate
    plan: Plan

    @property
    def country(self) -> str | None:
        """The recipient's country, which decides the style."""
        return self.interview.employer.country

    def sent_on(self, step: Step) -> dt.date:
        """The day a draft is dated: when it was sent, else its due date, else today when that has gone by (E16)."""
        due = step.due or self.plan.today
        return step.done_on or max(due, self.plan.today)

    def reference(self, person: Person) -> str:
        """How a person is spoken of in this interview's letters."""
        return phrases.reference(person, self.country)


@dataclass(frozen=True)
class Letter:
    """A whole text, greeting to signature, and what it still lacks."""

    text: str
    gaps: tuple[str, ...] = ()

    @property
    def words(self) -> int:
        """How many words it has without greeting and sign-off."""
        return len(self.text.split("\n\n", 1)[-1].rsplit("\n\nBest regards,", 1)[0].split())


def write(desk: Desk, step: Step, template: str, to: Person, values: Mapping[str, object]) -> str:
    """A letter to a person: their greeting, the template's text, the candidate's name as typed."""
    return signed(phrases.salutation(to, desk.country), fill(desk, step, template, values), desk.me.name)


def fill(desk: Desk, step: Step, template: str, values: Mapping[str, object]) -> str:
    """The text of a template for this interview on the day it is sent."""
    interview, sent = desk.interview, desk.sent_on(step)
    common = {
        "role": interview.role,
        "employer": interview.employer.name,
        "interested": interview.interested,
        "role_aim": interview.role_aim,
        "occasion": phrases.occasion(interview.held.on, sent, desk.country),
        "promise": promise(desk, step),
    }
    return templating.mail().get_template(f"{template}.txt.j2").render(**{**common, **values}).strip()


def signed(greeting: str, text: str, name: str) -> str:
    """Greeting, text and signature (S20)."""
    return f"{greeting}\n\n{text.strip()}\n\nBest regards,\n{name}"


def linked(connection: Connection | None) -> dict[str, object]:
    """The connection as the two halves of its sentence; nothing when there is none."""
    if connection is None:
        return {"connection": None, "wanted": "", "brought": ""}
    return {"connection": connection, "wanted": phrases.wanted(connection), "brought": phrases.brought(connection)}


def promise(desk: Desk, step: Step) -> str:
    """The contact that the schedule really holds, or held when it was sent; nothing when there is none (S22, S33)."""
    sent = desk.sent_on(step)
    first = first_after(desk.plan.of(Kind.FOLLOW_UP), sent, looking_back=step.state is State.DONE)
    if first is None or first.due is None:
        return ""
    asked = desk.interview.employer_said.contact_on == first.due
    return phrases.promised(sent, first.due, desk.country, asked=asked)
