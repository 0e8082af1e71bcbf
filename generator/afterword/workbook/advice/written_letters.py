"""Which letters an interview has as it stands: what is typed for another one would never be read."""

from collections.abc import Callable, Collection, Iterator, Mapping
from functools import partial
from itertools import chain, filterfalse
from operator import attrgetter

from afterword.frozen import frozen
from afterword.interview.model.candidate import Candidate
from afterword.interview.model.interview import Interview
from afterword.plan.cases import Cases
from afterword.plan.given.ids import kind_and_reader
from afterword.plan.known_steps import possible_drafts
from afterword.plan.steps import Kind, Plan, Step
from afterword.workbook.advice.letters_for import meant_by
from afterword.workbook.advice.nearest import nearest
from afterword.workbook.advice.next_contact import as_first_planned, step_of

_FIXED_AT_FIRST = ("thank-you/", "pass-on/", "card/", "follow-up/")
_TO_REFEREES = "references/"
_LISTED = "`afterword drafts` lists the drafts"
_ALL_THE_SAME = (
    "they decide later (`decide_by`), and weekly letters wait for that; to write before it, add"
    " `follow_ups: {{before_they_decide: [{}]}}`"
)
_DAYS = 7  # of a week
_PUT = "put one of them behind `of`, or take this out"


@frozen
class WrittenLetters:
    """The letters that some state of an interview brings, and the plans by which they are written: at first, and today.

    `strangers`: how the names of letters to referees end whom the interview does not name, while it names others.
    `early`: the weekly letters before the day by which they decide, each with its week.
    """

    possible: Collection[str]
    at_first: Plan
    today: Plan
    strangers: tuple[str, ...]
    early: Mapping[str, int]

    @classmethod
    def of(
        cls,
        cases: Cases,
        name: str,
        interview: Interview,
    ) -> "WrittenLetters | None":
        """The letters of one interview of a workspace; None while nobody is known to write them."""
        me = cases.workspace.candidate
        first = as_first_planned(cases, name)
        if me is None or first is None:
            return None

        return cls(
            possible=possible_drafts(interview, me),
            at_first=first,
            today=cases[name].plan,
            strangers=_strangers(interview, me),
            early=_early(interview, cases[name].plan),
        )

    def may_hold(
        self,
        name: str,
        *,
        whole: bool,
    ) -> bool:
        """Whether a letter of that name is written, or may still come to be; `whole`: in words that are all the candidate's.

        What goes with a follow-up takes its lines along, and is another letter than the one that was written for that week.
        """
        if name.startswith(_TO_REFEREES):
            return not name.endswith(self.strangers)

        steps = self._steps(name)
        if whole:
            stood_for = partial(_stood_for, name)
            steps = filterfalse(stood_for, steps)
        return not name.startswith(_FIXED_AT_FIRST) or any(steps)

    def instead(self, name: str) -> str:
        """What to do about a line, or a letter, that nobody would read."""
        if name.startswith(_TO_REFEREES):
            return "add the person to `references`, or take this out"

        planned = next(self._steps(name), None)
        if planned:
            return f"it goes as `{planned.id.within}`: put that behind `of`"

        kind, reader = kind_and_reader(name)
        carried = self._letters(partial(_is_carried_by, reader))
        alike = self._letters(lambda step: step.id.kind == kind)
        listed = ", ".join(carried or alike)
        written = f"written are: {listed}" if listed else _LISTED
        if name in self.early:
            return f"{_ALL_THE_SAME.format(self.early[name])}; {written}"
        return f"{written}; {_PUT}"

    def spelt_like(self, name: str) -> str:
        """The letter that may have been meant by a name that none has: by what it is for, else by how it is spelt."""
        return meant_by(name) or nearest(
            name,
            self.possible,
            otherwise=_LISTED,
        )

    def _letters(self, is_meant: Callable[[Step], bool]) -> Collection[str]:
        """The letters about the talk of which something holds, each once."""
        steps = chain(self.at_first.steps, self.today.steps)
        about_it = filter(_is_about_the_talk, steps)
        meant = filter(is_meant, about_it)
        names = map(attrgetter("id.within"), meant)
        return dict.fromkeys(map("`{}`".format, names))

    def _steps(self, name: str) -> Iterator[Step]:
        """The steps that send it, by themselves or with something else."""
        steps = (
            step_of(name, self.at_first),
            step_of(name, self.today),
        )
        return filter(None, steps)


def _early(interview: Interview, plan: Plan) -> dict[str, int]:
    """The weekly letters before the day by which they decide, each with its week; none once that day is over."""
    decided = interview.employer_said.decide_by
    if decided is None or plan.no_follow_ups or decided < plan.today:
        return {}
    weeks = (decided - interview.held.on).days // _DAYS
    return {f"follow-up/week-{week}": week for week in range(1, weeks + 1)}


def _strangers(
    interview: Interview,
    me: Candidate,
) -> tuple[str, ...]:
    if not interview.references:
        return ()

    named = map(attrgetter("who"), interview.references)
    all_of_them = map(attrgetter("id"), me.referees)
    others = filterfalse({*named}.__contains__, all_of_them)
    return tuple(map("-{}".format, others))


def _stood_for(
    name: str,
    step: Step,
) -> bool:
    """Whether a step took the place of the letter of that name."""
    before = step.instead_of
    return before is not None and before.within == name


def _is_about_the_talk(step: Step) -> bool:
    """Whether a step sends a letter about the talk."""
    sends = step.route is not None
    return sends and step.id.within.startswith(_FIXED_AT_FIRST)


def _is_carried_by(
    reader: str,
    step: Step,
) -> bool:
    """Whether a step sends somebody the notes that they pass on."""
    return step.kind is Kind.PASS_ON and step.receiver == reader
