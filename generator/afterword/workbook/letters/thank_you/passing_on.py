"""How a mail to somebody between goes on: a report of the interview, or notes to pass on (S6, S7, E11)."""

from collections.abc import Mapping, Sequence
from functools import cached_property
from typing import Any

from afterword.frozen import frozen
from afterword.workbook.letters.frame.going_on import ByFacts, first_of, goes_on_by
from afterword.workbook.letters.thank_you.thoughts import Thought

# What templates/mail/report.txt.j2, and those that it takes in, ask by these names.
_TOLD_IN_A_REPORT = (
    *("wants_it", "them_as", "thanks_as", "names_what_for", "want_as", "does_the_same", "passes_on", "passes_on_apart"),
    *("ends_as",),
)  # fmt: skip
# What templates/mail/pass-on.txt.j2, and those that it takes in, ask by these names.
_TOLD_BESIDE_NOTES = (
    "begins_as",
    "thanks_as",
    "names_what_for",
    "is_keen",
    "asks_as",
    "offers_to_tell",
)


@frozen
class Reporting(ByFacts):
    """How a report to a consultant goes on. The fields are facts, by their names in the template."""

    arranged: str
    connection: bool
    decides: str
    fact: Mapping[str, Any]
    goal: str
    job_is: str
    names_the_interview: bool
    names_want: bool
    promise: str
    says_interest: bool
    several: bool
    talked_of: str
    thank_for: str
    thoughts: Sequence[Thought]
    two: bool
    undecided: bool

    @cached_property
    def wants_it(self) -> bool:
        """Whether it says at the end that one would love to do the job, with what may be passed on."""
        return not any((self.undecided, self.says_interest))

    @property
    def them_as(self) -> str:
        """How those who are thanked are named again."""
        return first_of({"both": self.two, "all": self.several})

    @property
    def thanks_as(self) -> str:
        """For what the reader is thanked: what they arranged, or their help, in words that no thanks beside it have."""
        return first_of(
            {"arranged": self.arranged, "application": self.names_the_interview}
        )

    @property
    def names_what_for(self) -> bool:
        """Whether it is named beside that what they did."""
        return bool(self.thank_for) and not self.arranged

    @property
    def want_as(self) -> str:
        """How it is told what they look for."""
        return first_of(
            {
                "goal": self.goal,
                "job": self.job_is,
                "named": self.names_want,
                "told": self.fact.get("told"),
            }
        )

    @property
    def does_the_same(self) -> bool:
        """Whether one would be happy to do the same for them: behind a deed that has no proof."""
        signs = map(self.fact.get, ("clause", "deed", "again"))
        return all(signs) and not self.fact.get("say")

    @cached_property
    def passes_on(self) -> bool:
        """Whether they may pass it on, which is else said with the wish for the job."""
        return not self.wants_it

    @property
    def passes_on_apart(self) -> bool:
        """Whether that goes on behind what was talked about."""
        return any((self.thoughts, self.talked_of, self.connection))

    @property
    def ends_as(self) -> str:
        """With the answer that they decide on, with the next contact, or with neither."""
        return first_of({"decides": self.decides, "promise": self.promise})


@frozen
class BesideNotes(ByFacts):
    """How the mail goes on that has notes in it. The fields are facts, by their names in the template."""

    agency: bool
    arranged: str
    ask: bool
    asked_too: bool
    helped: bool
    interested: bool
    names_the_interview: bool
    scored: bool
    thank_for: str
    undecided: bool

    @property
    def begins_as(self) -> str:
        """By who is thanked: a helper, the reader who is asked for an address, or one who was met too."""
        asks_alone = self.ask and not self.asked_too
        return first_of(
            {"helper": self.helped, "address": asks_alone, "met": self.asked_too}
        )

    @property
    def thanks_as(self) -> str:
        """For what the reader is thanked: what they arranged, or their help, in words that no thanks beside it have."""
        for_application = self.names_the_interview and not self.ask
        return first_of({"arranged": self.arranged, "application": for_application})

    @property
    def names_what_for(self) -> bool:
        """Whether it is named beside that what they did."""
        return bool(self.thank_for) and not self.arranged

    @property
    def is_keen(self) -> bool:
        """Whether an agency reads that one would love the job."""
        return all((self.agency, self.interested)) and not self.undecided

    @property
    def asks_as(self) -> str:
        """What is asked: an address, or that the notes be passed on, where rules may forbid it."""
        return first_of({"address": self.ask, "rules": self.scored})

    @property
    def offers_to_tell(self) -> bool:
        """Whether an agency may hear how it went."""
        return all((self.agency, self.interested))


_by_its_facts = goes_on_by(Reporting, _TOLD_IN_A_REPORT)
# Where nobody has typed what they look for, nothing is known of it.
_UNKNOWN: Mapping[str, object] = {
    "fact": {},
    "goal": "",
    "job_is": "",
    "names_want": False,
}


def how_a_report_goes_on(facts: Mapping[str, object]) -> Mapping[str, object]:
    """How the report of these facts goes on."""
    return _by_its_facts({**_UNKNOWN, **facts})


how_notes_are_passed_on = goes_on_by(BesideNotes, _TOLD_BESIDE_NOTES)
