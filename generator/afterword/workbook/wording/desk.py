"""What the words of one interview are written from."""

import datetime as dt
from collections.abc import Callable, Mapping
from typing import TypeVar

from afterword.frozen import frozen, replace
from afterword.interview.model.candidate import Candidate
from afterword.interview.model.interview import Interview, Person
from afterword.interview.model.people import ids
from afterword.interview.values.placeholders import to_fill_in
from afterword.plan.cases import Case
from afterword.plan.steps import Plan, Step
from afterword.workbook.wording import phrases
from afterword.workbook.wording.first_told import without_repeats
from afterword.workbook.wording.packs import Packs
from afterword.workbook.wording.wording import Wording
from afterword.workbook.wording.words import Words

_Made = TypeVar("_Made")


@frozen
class Desk:
    """What the words of one interview are written from: pages by what their reader may see, letters by what may be spoken of.

    `people` are those that steps speak of, by their IDs. `followed`: a later round has a file of its own; `earlier`: where
    the letters of the round before were written; `settled`: an offer of another employer is accepted.
    """

    interview: Interview
    me: Candidate
    plan: Plan
    people: Mapping[str, Person]
    wording: Wording
    followed: bool = False
    earlier: "Desk | None" = None
    settled: bool = False

    @classmethod
    def of(cls, case: Case, wording: Wording) -> "Desk":
        """Where pages and documents are written."""
        return cls(
            case.interview,
            case.me,
            case.plan,
            ids(case.spoken),
            wording,
            followed=case.application.superseded,
            settled=case.application.is_left,
        )

    @classmethod
    def for_letters(cls, case: Case, wording: Wording) -> "Desk":
        """Where letters are written: what stands between [[ and ]] goes into none of them, and nothing into two."""
        earlier = cls.for_letters(case.earlier, wording) if case.earlier else None
        return replace(
            cls.of(case, wording),
            interview=without_repeats(case.spoken, case.plan),
            me=case.spoken_me,
            earlier=earlier,
        )

    def once(self, make: Callable[["Desk"], _Made]) -> _Made:
        """What is worked out of all that lies here: once, however many letters ask for it."""
        made = vars(self).setdefault("made", {})
        if make not in made:
            made[make] = make(self)
        found: _Made = made[make]
        return found

    @property
    def next_round(self) -> bool:
        """Whether a next round is fixed, in this file or in one of its own."""
        return self.followed or self.interview.next_step.booked is not None

    @property
    def words(self) -> Words:
        """What steps, reasons and gaps are called."""
        return self.wording.words

    @property
    def packs(self) -> Packs:
        """What the product knows, as data."""
        return self.wording.packs

    @property
    def country(self) -> str | None:
        """The recipient's country, which decides the style."""
        return self.interview.employer.country

    def dated_on(self, step: Step) -> dt.date:
        """The day a draft is dated: when it was sent, else its due date, else today when that has gone by (E16)."""
        return step.dated_on(self.plan.today)

    def person(self, name: str) -> Person:
        """Somebody in this interview, by the ID that step IDs and routes name; else the HR contact, whom nobody has named."""
        if name in self.people:
            return self.people[name]

        hr_contact = self.words.phrase("unnamed", "hr-contact")
        return Person.model_validate({"name": hr_contact, "is": "coordinator"})

    def reference(self, name: str) -> str:
        """How a person is spoken of in this interview's letters, by their ID."""
        return phrases.reference(self.person(name), self.country)

    def named(self, name: str) -> str:
        """How a person is spoken of where a letter does without the name, too: nothing while it is not known."""
        if to_fill_in(self.person(name).name):
            return ""
        return self.reference(name)

    def salutation(self, name: str) -> str:
        """How a person is greeted, by their ID."""
        return phrases.salutation(self.words, self.person(name), self.country)
