"""Every interview as planned, among the others, today: what pages, letters, dates, checks, copies and imports are given.

`Cases.of` is the one pass over a workspace: each interview is freed of private passages once, indexed once, planned once.
"""

import datetime as dt
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import field
from types import MappingProxyType

from afterword.frozen import frozen, replace
from afterword.interview.left_out import LeftOut
from afterword.interview.model.audience import Audience, Switch
from afterword.interview.model.candidate import Candidate
from afterword.interview.model.interview import Interview
from afterword.interview.model.other_offers import apart_from
from afterword.interview.model.timing import EmployerSaid
from afterword.interview.reading.file.document import Document
from afterword.interview.reading.workspace import Workspace
from afterword.interview.redaction import (
    Withheld,
    copy_for,
    redacted_for,
    shared_name,
    without_marked,
)
from afterword.interview.values.firms import bare_name
from afterword.plan.given.application import Application
from afterword.plan.given.applications import applications
from afterword.plan.given.fields import FieldOfWork
from afterword.plan.given.ids import StepId
from afterword.plan.given.so_far import candidate_so_far, so_far
from afterword.plan.plan import plan
from afterword.plan.steps import Plan, Step, order


@frozen
class Case:
    """One interview as planned, among the others, today.

    `interview` and `me` are as its reader may see them; `spoken` and `spoken_me` are without private passages besides:
    what letters are written from. `document` has the places in the file, where there is one; `earlier` is the
    round that it follows.
    """

    interview: Interview
    me: Candidate
    application: Application
    spoken_me: Candidate
    plan: Plan
    document: Document
    fields: Mapping[str, FieldOfWork]
    earlier: "Case | None" = None

    @property
    def id(self) -> str:
        """The name of the interview's file, or the neutral name that it has in copies."""
        return self.application.id

    @property
    def today(self) -> dt.date:
        """The day of the plan."""
        return self.application.today

    @property
    def spoken(self) -> Interview:
        """The interview as letters may speak of it."""
        return self.application.interview

    def on_day(self, today: dt.date) -> "Case":
        """The case as it is on another day, with all that is known now."""
        application = replace(self.application, today=today)
        return replace(
            self,
            application=application,
            plan=plan(application, self.spoken_me, self.fields),
        )

    def followed(self, on: dt.date) -> "Case":
        """The case as if the next round had been on a day."""
        return replace(self, application=replace(self.application, followed_on=on))

    def unsaid(self) -> Plan:
        """The plan as it was before the employer had said a word about dates, and for nobody else's sake."""
        before = self.spoken.model_copy(update={"employer_said": EmployerSaid()})
        return plan(
            Application.alone(self.id, before, before.held.on),
            self.spoken_me,
            self.fields,
        )

    def on_paper(self) -> "Case":
        """The case as it may be printed, on the plan that there is: paper lies on desks, and is handed over."""
        interview, me = redacted_for(Audience.PRINT, self.interview, self.me)
        if (interview, me) == (self.interview, self.me):
            return self

        application = replace(self.application, interview=interview)
        return replace(
            self,
            interview=interview,
            me=me,
            application=application,
            spoken_me=me,
        )


NO_CASES: Mapping[str, Case] = MappingProxyType({})


@frozen
class Redacted:
    """A case as an audience may see it, and every value that it goes without."""

    case: Case
    withheld: tuple[Withheld, ...]


@frozen
class Cases:
    """All cases of a workspace by the names of their files, in the order of the files. There are none without a candidate."""

    workspace: Workspace
    today: dt.date
    fields: Mapping[str, FieldOfWork]
    by_id: Mapping[str, Case] = field(default_factory=dict)

    @classmethod
    def of(
        cls,
        workspace: Workspace,
        today: dt.date,
        fields: Mapping[str, FieldOfWork],
        before: Mapping[str, Case] = NO_CASES,
    ) -> "Cases":
        """Every interview of a workspace, planned for today; `fields` are the fields of work that are known, by ID.

        `before` are cases that were planned earlier: one that would be planned from the same keeps its plan.
        """
        me = workspace.candidate
        if me is None:
            return cls(workspace, today, fields)

        interviews = {
            name: so_far(interview, today)
            for name, interview in workspace.interviews.items()
        }
        me = _knowing_its_files(me, interviews.values())
        spoken_me = candidate_so_far(without_marked(me), today)
        cases = {
            application.id: Case(
                interview=interviews[application.id],
                me=me,
                application=application,
                spoken_me=spoken_me,
                plan=_planned(
                    application,
                    spoken_me,
                    fields,
                    before.get(application.id),
                ),
                document=workspace.documents.get(
                    application.id, Document(application.id)
                ),
                fields=fields,
            )
            for application in applications(workspace.interviews, me, today)
        }
        return cls(workspace, today, fields, _after_one_another(cases))

    def __iter__(self) -> Iterator[Case]:
        return iter(self.by_id.values())

    def __getitem__(self, name: str) -> Case:
        return self.by_id[name]

    def __len__(self) -> int:
        return len(self.by_id)

    def plans(self, step: StepId) -> bool:
        """Whether a step is in the plan of its interview."""
        case = self.by_id.get(step.interview)
        return case is not None and any(
            planned.id == step for planned in case.plan.steps
        )

    def next_first(self) -> tuple[tuple[Case, Step], ...]:
        """Everything open in all of them, the one next thing first (S74)."""
        waiting: list[tuple[Case, Step]] = []
        for case in self:
            waiting.extend((case, step) for step in case.plan.open())
        waiting.sort(key=lambda pair: order(pair[1], self.today))
        return tuple(waiting)

    def others(self, name: str) -> tuple[Case, ...]:
        """All but the one of that name."""
        return tuple(case for case in self if case.id != name)

    def leaving_out(self, left_out: Collection[LeftOut]) -> "Cases":
        """All of them as if these sentences stood between [[ and ]]."""
        if not left_out:
            return self
        workspace = self.workspace.leaving_out(left_out)
        return Cases.of(workspace, self.today, self.fields)

    def redacted(
        self, name: str, audience: Audience, switches: frozenset[Switch] = frozenset()
    ) -> Redacted:
        """One of them as an audience may see it, under the name that it has in copies.

        An offer of another employer is only in a coach's, and only if the candidate shows other applications.
        """
        case = self[name]
        copy = copy_for(audience, case.interview, case.me, switches)
        interview = copy.interview
        if audience is Audience.RECRUITER:
            interview = _to_be_passed_on(interview)

        shows_others = (
            audience is Audience.COACH and Switch.OTHER_APPLICATIONS in switches
        )
        application = replace(
            case.application,
            id=shared_name(name),
            interview=interview,
            elsewhere=case.application.elsewhere if shows_others else None,
        )
        redacted = replace(
            case,
            interview=interview,
            me=copy.candidate,
            application=application,
            spoken_me=copy.candidate,
            plan=plan(application, copy.candidate, self.fields),
        )
        return Redacted(redacted, copy.withheld)


def _planned(
    application: Application,
    me: Candidate,
    fields: Mapping[str, FieldOfWork],
    before: Case | None,
) -> Plan:
    """The plan of before where it was made from the same."""
    source = (application, me, fields)
    if before and source == (before.application, before.spoken_me, before.fields):
        return before.plan
    return plan(application, me, fields)


def _after_one_another(cases: Mapping[str, Case]) -> dict[str, Case]:
    """The cases, each with the round that it follows; none follows one that was held after it."""
    by_day = sorted(cases.values(), key=lambda case: case.interview.held.on)
    chained: dict[str, Case] = {}
    for case in by_day:
        earlier = chained.get(case.interview.follows or "")
        chained[case.id] = replace(case, earlier=earlier)
    return {name: chained[name] for name in cases}


def _knowing_its_files(me: Candidate, interviews: Iterable[Interview]) -> Candidate:
    """The candidate, without those other offers by themselves that an interview file has."""
    employers = {
        bare_name(interview.employer.name)
        for interview in interviews
        if interview.offered
    }
    offers = apart_from(me.other_offers, employers)
    return me.model_copy(update={"other_offers": offers})


def _to_be_passed_on(interview: Interview) -> Interview:
    """The interview as whoever passes notes on meets it: with no word on addresses, which they are not asked for here."""
    people = tuple(
        person.model_copy(update={"shares_contacts": False})
        for person in interview.people
    )
    return interview.model_copy(update={"people": people})
