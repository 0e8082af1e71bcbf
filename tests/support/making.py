"""Interviews for tests, typed as a person types them: every value passes through the YAML door."""

import datetime as dt
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from functools import cache, lru_cache
from typing import Any, Generic, TypeVar

from afterword.interview.model.candidate import Candidate
from afterword.interview.model.interview import Interview
from afterword.interview.reading.to_model import load_candidate, load_interview
from afterword.interview.reading.workspace import Workspace
from afterword.plan.cases import Case, Cases
from afterword.plan.given.offers import OfferElsewhere
from afterword.plan.plan import plan
from afterword.plan.steps import Kind, Plan, State, Step
from afterword.workbook.letters.drafts import Draft, drafts_for
from afterword.workbook.views.interview import InterviewView, view
from afterword.workbook.wording.desk import Desk
from afterword.workbook.wording.wording import Wording, shipped_wording
from support.workspace import as_yaml

Yaml = dict[str, Any]
_Value = TypeVar("_Value")
_EVERY: set[int] = set()  # the interviews of every case, by which they are

NAME = "2027-01-13-larkfield-foods"
JONES: Yaml = {
    "name": "Angela Jones",
    "title": "Ms.",
    "family_name": "Jones",
    "is": "hiring manager",
    "email": "angela.jones@larkfield.example",
}
REYES: Yaml = {"name": "Tom Reyes", "is": "recruiter", "email": "tom.reyes@larkfield.example"}
CONNECTION: Yaml = {
    "they_want": "build relationships across plants",
    "i_bring": "eight years of multi-site relationship building",
}
_INTERVIEW: Yaml = {
    "role": "HR Business Partner",
    "employer": {"name": "Larkfield Foods", "country": "US"},
    "held": "2027-01-13 10:00",  # a Wednesday
    "people": [JONES],
    "interested": "yes",
    "connection": CONNECTION,
}
_REFEREES: list[Yaml] = [
    {
        "id": "priya-shah",
        "name": "Priya Shah",
        "salutation": "Dear Priya",
        "email": "p@harrow.example",
        "said_yes": "yes",
    },
    {"id": "luis-ortega", "name": "Luis Ortega", "email": "l@harrow.example", "said_yes": "yes"},
    {"id": "dana-wu", "name": "Dana Wu", "email": "d@wu.example"},
]
REACHABLE: list[Yaml] = [  # with what is nobody's business but the candidate's and, at the end, the employer's
    {
        "id": "priya-shah",
        "name": "Priya Shah",
        "email": "priya@quarry.example",
        "phone": "+1 555 0171",
        "said_yes": "yes",
    },
    {"id": "luis-ortega", "name": "Luis Ortega", "email": "luis@quarry.example", "phone": "+1 555 0172"},
    {"id": "dana-wu", "name": "Dana Wu", "email": "dana@quarry.example", "phone": "+1 555 0173", "said_yes": "no"},
]
_CANDIDATE: Yaml = {"name": "Jane Doe", "email": "jane.doe@mail.example", "referees": _REFEREES}


def typed(**changes: object) -> bytes:
    """The plain case of scenario 1 as a file, with these keys changed; None leaves a key out."""
    return as_yaml(_told({**_INTERVIEW, **changes}))


def _told(value: object) -> object:
    """The value without keys that are None."""
    if isinstance(value, dict):
        return {key: _told(each) for key, each in value.items() if each is not None}
    return [_told(each) for each in value] if isinstance(value, list | tuple) else value


def interview(**changes: object) -> Interview:
    """The plain case with these keys changed, read as a file is read; a mistake in it fails the test."""
    return _read_interview(typed(**changes))


@lru_cache(2000)
def _read_interview(data: bytes) -> Interview:
    value, found = load_interview(data, "interview.yaml")
    assert value is not None, [f"{each.code} {each.message}" for each in found]
    return value


def mistakes(**changes: object) -> list[str]:
    """What the reader says of the plain case with these keys changed: `message; help` each."""
    _, found = load_interview(typed(**changes), "interview.yaml")
    return [f"{each.message}; {each.help}" for each in found]


def candidate(**changes: object) -> Candidate:
    """Jane Doe with these keys changed, read as a file is read."""
    return _read_candidate(as_yaml(_told({**_CANDIDATE, **changes})))


@lru_cache(2000)
def _read_candidate(data: bytes) -> Candidate:
    value, found = load_candidate(data, "me.yaml")
    assert value is not None, [each.message for each in found]
    return value


def day(text: str) -> dt.date:
    """A date as written: `2027-01-20`."""
    return dt.date.fromisoformat(text)


def case(
    value: Interview,
    today: str | dt.date = "",
    me: Candidate | None = None,
    *,
    followed: bool = False,
    elsewhere: OfferElsewhere | None = None,
) -> Case:
    """The interview as planned for `today`, which is the day of the interview when left out."""
    on = today if isinstance(today, dt.date) else day(today) if today else value.held.on
    alone = cases({NAME: value}, on, me)[NAME]
    if not followed and elsewhere is None:
        return alone
    followed_on = value.held.on if followed else None
    application = replace(alone.application, followed_on=followed_on, elsewhere=elsewhere)
    return replace(
        alone, application=application, plan=plan(application, alone.spoken_me, shipped_wording().packs.fields())
    )


def cases(interviews: Mapping[str, Interview], today: str | dt.date, me: Candidate | None = None) -> Cases:
    """Several interviews beside one another, by the names of their files."""
    on = today if isinstance(today, dt.date) else day(today)
    return Cases.of(Workspace(me or candidate(), interviews), on, shipped_wording().packs.fields())


def planned(
    value: Interview,
    today: str | dt.date = "",
    me: Candidate | None = None,
    *,
    followed: bool = False,
    elsewhere: OfferElsewhere | None = None,
) -> Plan:
    """The plan as of `today`, which is the day of the interview when left out."""
    return case(value, today, me, followed=followed, elsewhere=elsewhere).plan


def weekly(value: Interview, today: str | dt.date = "", *, followed: bool = False) -> tuple[Step, ...]:
    """Every weekly follow-up, whatever its state, in order of date."""
    return planned(value, today, followed=followed).of(Kind.FOLLOW_UP)


def dates(steps: Iterable[Step]) -> list[str]:
    """The dates of those steps that are still to be done: `Wed 2027-01-20`."""
    return [f"{step.due:%a %Y-%m-%d}" for step in steps if step.state is State.OPEN and step.due]


def firm(steps: Iterable[Step]) -> list[Step]:
    """The steps that are not optional."""
    return [step for step in steps if not step.optional]


def optional(steps: Iterable[Step]) -> list[Step]:
    """The optional steps."""
    return [step for step in steps if step.optional]


def step(found: Plan, name: str) -> Step:
    """The one step of this ID."""
    return {each.id.within: each for each in found.steps}[name]


def ids(found: Plan) -> list[str]:
    """The IDs of everything that is still to be done."""
    return [each.id.within for each in found.steps if each.state is State.OPEN]


class Drafts(Mapping[str, Draft]):
    """The drafts of an interview by their IDs, each step's written when it is first asked for."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._of_step: dict[str, dict[str, Draft]] = {}

    def __getitem__(self, name: str) -> Draft:
        for step in self._desk.plan.steps:
            if step.id.within == name and name in self._written(step):
                return self._written(step)[name]
        return self._all()[name]  # a draft may have another name than its step

    def __iter__(self) -> Iterator[str]:
        return iter(self._all())

    def __len__(self) -> int:
        return len(self._all())

    def _all(self) -> dict[str, Draft]:
        return {name: draft for step in self._desk.plan.steps for name, draft in self._written(step).items()}

    def _written(self, step: Step) -> dict[str, Draft]:
        if step.id.within not in self._of_step:
            self._of_step[step.id.within] = {draft.id.within: draft for draft in drafts_for(self._desk, step)}
        return self._of_step[step.id.within]


def drafts(
    value: Interview,
    today: str | dt.date = "",
    me: Candidate | None = None,
    *,
    elsewhere: OfferElsewhere | None = None,
    wording: Wording | None = None,
) -> Drafts:
    """Every draft by its ID, in our words unless others are given."""
    if wording is None:
        return _drafts(_Same(value), today, _Same(me), _Same(elsewhere))
    return Drafts(Desk.for_letters(case(value, today, me, elsewhere=elsewhere), wording))


def thank_you(value: Interview, today: str | dt.date = "", who: str = "angela-jones") -> Draft:
    """The thank-you to one person."""
    return drafts(value, today)[f"thank-you/{who}"]


def body(draft: Draft) -> str:
    """A draft's text between greeting and sign-off, on one line."""
    middle = draft.body.split("\n\n", 1)[1].rsplit("\n\nBest regards,\n", 1)[0]
    return " ".join(middle.split())


def seen(
    value: Interview, today: str | dt.date = "", me: Candidate | None = None, *, wording: Wording | None = None
) -> InterviewView:
    """The interview as pages and documents see it, in our words unless others are given."""
    if wording is None and id(value) in _EVERY:
        return _seen(_Same(value), today, _Same(me))
    return view(case(value, today, me), wording or shipped_wording())


class _Same(Generic[_Value]):
    """A value that is the same as itself and as no other, however alike: whether it is, is quickly known."""

    def __init__(self, value: _Value) -> None:
        self.value = value

    def __eq__(self, other: object) -> bool:
        return isinstance(other, _Same) and other.value is self.value

    def __hash__(self) -> int:
        return id(self.value)


@lru_cache(300)
def _seen(value: _Same[Interview], today: str | dt.date, me: _Same[Candidate | None]) -> InterviewView:
    """One of those at the end of this file, at which many tests look."""
    return view(case(value.value, today, me.value), shipped_wording())


@lru_cache(300)
def _drafts(
    value: _Same[Interview],
    today: str | dt.date,
    me: _Same[Candidate | None],
    elsewhere: _Same[OfferElsewhere | None],
) -> Drafts:
    """Those of an interview, for all tests that look at them."""
    return Drafts(Desk.for_letters(case(value.value, today, me.value, elsewhere=elsewhere.value), shipped_wording()))


SMALLEST: Yaml = {
    "role": "Clerk",
    "employer": {"name": "Bell"},
    "held": "2027-01-13",
    "people": [{"name": "Kim Lee"}],
    "connection": None,
}
SERVICE: Yaml = {
    "kind": "service",
    "suits_role": "yes",
    "need": "Two sites order twice.",
    "need_is": "stated",
    "skill": "I merged the ordering of four sites.",
    "approach": ["one list"],
    "services": ["one order book"],
    "time": "12 days",
    "results": ["one order a week"],
    "fees": {"quantity": 12, "unit": "day", "rate": 640, "currency": "USD", "tax_percent": 21, "instalments": [50, 50]},
    "assumptions": ["the sites agree"],
    "questions": ["how many branches order?"],
    "out_of_scope": ["new software"],
}
FULL: Yaml = {
    "employer": {"name": "Larkfield Foods", "country": "US", "region": "OH", "setting": "company"},
    "timezone": "America/New_York",
    "stage": "second",
    "fields": ["human-resources", "marketing", "software-engineering"],
    "people": [
        {**JONES, "looking_for": ["calm"], "point": "customer service", "met_before": "yes"},
        {"name": "Sam Whitaker", "email": "sam@larkfield.example", "point": "the night shift"},
        {"name": "Rowan Ellis", "title": "Mx.", "family_name": "Ellis", "point": "the audit"},
        {**REYES, "met_before": "yes"},
    ],
    "role_aim": "bring the plants together",
    "strengths": ["an SHRM certificate", "a knack for politics"],
    "topics": ["customer service"],
    "posted_note": "yes",
    "calendar": {"holidays": "yes", "closed": [{"from": "2027-02-08", "to": "2027-02-12", "why": "shutdown"}]},
    "follow_ups": {"weeks": 6, "move": [{"week": 1, "to": "2027-01-21"}]},
    "articles": [{"week": 1, "url": "https://a.example/one", "title": "Service first", "topic": "customer service"}],
    "news": [
        {"week": 2, "url": "https://n.example/two", "title": "New plant", "comment": "The new plant is good news."}
    ],
    "salary": {
        "researched": "yes",
        "findings": [{"source": "BLS", "figure": 98000, "currency": "USD", "place": "Ohio", "as_of": "2026-05"}],
        "posted": {"low": 90000, "high": 110000, "currency": "USD"},
        "target": 104000,
        "walk_away": 97531,
        "currency": "USD",
    },
    "next_step": {
        "announced": ["presentation", "test", "scenario", "portfolio"],
        "samples": "yes",
        "samples_given": ["a"],
    },
    "results_that_fit": ["DiSC"],
    "references": [{"who": "priya-shah", "why": "led me"}, {"who": "luis-ortega"}, {"who": "dana-wu"}],
    "proposal": SERVICE,
    "debrief": "The unit felt understaffed.",
    "log": [{"on": "2027-01-13", "did": "thank-you/angela-jones", "note": "sent at six"}],
}
_OFFER: Yaml = {"received": "2027-01-22", "answer_by": "2027-01-29 17:00", "base": 128_000, "currency": "USD"}
_NO_ADDRESS: Yaml = {**JONES, "email": None}
_AGENCY: Yaml = {"name": "Kim Lee", "is": "agency consultant", "email": "lee@agency.example"}

_LEFT_OPEN: Yaml = {"of": "pass-on/angela-jones", "say": "It did not come up whether the course is paid for."}
_FORM: Yaml = {"who": "dana-wu", "points": ["the two plants"], "sends": "a short form by email"}


@cache
def every_case() -> dict[str, tuple[Interview, str]]:
    """Interviews from the smallest to the fullest, each with the day on which its workbook is built."""
    made = _every_case()
    _EVERY.update(id(value) for value, _ in made.values())
    return made


def _every_case() -> dict[str, tuple[Interview, str]]:
    return {
        "smallest": (interview(**SMALLEST), "2027-01-13"),
        "smallest, not interested": (interview(**SMALLEST, interested="no"), "2027-01-13"),
        "plain": (interview(), "2027-01-13"),
        "fullest": (interview(**FULL), "2027-01-13"),
        "fullest, two weeks on": (interview(**FULL), "2027-01-27"),
        "fullest, offer": (interview(**FULL, offer=_OFFER), "2027-01-22"),
        "fullest, rejected": (interview(**FULL, outcome={"result": "rejected", "on": "2027-01-22"}), "2027-01-22"),
        "fullest, not interested": (interview(**{**FULL, "interested": "no"}), "2027-01-13"),
        "fullest, one note": (interview(**FULL, panel_note="one"), "2027-01-13"),
        "British": (interview(employer={"name": "Bell", "country": "GB"}, offer=_OFFER), "2027-01-22"),
        "a trial shift": (interview(next_step={"waiting_for": {"what": "the trial shift"}}), "2027-01-20"),
        "a paper that they asked for": (interview(people=[{**JONES, "asked_for": "my certificates"}]), "2027-01-14"),
        "late": (interview(), "2027-01-16"),
        "very late": (interview(), "2027-02-20"),
        "nothing typed": (interview(connection=None), "2027-01-13"),
        "asked through the recruiter": (interview(people=[_NO_ADDRESS, REYES]), "2027-01-13"),
        "passed on": (interview(people=[_NO_ADDRESS, {**REYES, "shares_contacts": "no"}]), "2027-01-13"),
        "one note, asked through the recruiter": (
            interview(people=[_NO_ADDRESS, {"name": "Sam Whitaker"}, REYES], panel_note="one"),
            "2027-01-13",
        ),
        "one note, agency": (
            interview(people=[JONES, {"name": "Sam Whitaker"}, _AGENCY], panel_note="one"),
            "2027-01-13",
        ),
        "agency": (interview(people=[JONES, _AGENCY]), "2027-01-13"),
        "agency, a question left open": (interview(people=[JONES, _AGENCY], lines=[_LEFT_OPEN]), "2027-01-13"),
        "phone screen": (interview(people=[REYES], stage="phone-screen"), "2027-01-13"),
        "offer, not interested": (interview(interested="no", offer=_OFFER), "2027-01-22"),
        "asked to wait": (interview(employer_said={"contact_on": "2027-01-27"}), "2027-01-13"),
        "decide soon": (interview(employer_said={"decide_by": "2027-01-14"}), "2027-01-13"),
        "asked not to write": (interview(employer_said={"do_not_contact": "yes"}), "2027-01-13"),
        "accepted": (interview(**FULL, outcome={"result": "accepted", "on": "2027-01-28"}), "2027-01-28"),
        "declined": (interview(**FULL, outcome={"result": "declined", "on": "2027-01-28"}), "2027-01-28"),
        "ghosted": (interview(**FULL, outcome={"result": "ghosted", "on": "2027-03-04"}), "2027-03-04"),
        "Dutch": (interview(employer={"name": "Rietveld", "country": "NL"}), "2027-01-13"),
        "scored panel": (interview(**{**FULL, "proposal": None}, scored_panel="yes"), "2027-01-13"),
        "five through the recruiter": (
            interview(people=[_NO_ADDRESS, *({"name": f"Sam {each}", "point": each} for each in "ABCD"), REYES]),
            "2027-01-13",
        ),
        "they asked for references": (
            interview(references=FULL["references"], next_step={"references_asked": "2027-01-20"}),
            "2027-01-20",
        ),
        "a form for the referees": (
            interview(references=[_FORM], next_step={"references_asked": "2027-01-20"}),
            "2027-01-20",
        ),
        "a referee has not answered": (
            interview(**{**FULL, "log": [{"on": "2027-01-15", "did": "references/ask-dana-wu"}]}),
            "2027-01-25",
        ),
        "holidays": (interview(held="2026-12-23", calendar={"pause_over_holidays": "yes"}), "2026-12-23"),
        "links to finish": (
            interview(
                articles=[{"week": 1, "url": "https://a.example/one"}],
                news=[{"week": 2, "url": "https://n.example/two"}],
            ),
            "2027-01-13",
        ),
        "accepted, another first day": (
            interview(
                offer={**_OFFER, "start": "2027-03-08", "start_moved_on": "2027-02-02"},
                outcome={"result": "accepted", "on": "2027-01-28"},
                log=[{"on": "2027-01-28", "did": "offer/answer"}],
            ),
            "2027-02-02",
        ),
    }
