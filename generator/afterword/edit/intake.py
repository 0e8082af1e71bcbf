"""Where an interview is told of: what is known and asked there, and the text of a file that the answers become."""

import datetime as dt
from collections.abc import Callable, Mapping, Sequence
from dataclasses import field
from functools import cached_property
from itertools import chain
from pathlib import Path
from typing import Any

from afterword.edit.answers_in_words import as_written
from afterword.edit.day_held import Held
from afterword.edit.judged import ME_FILE, Judged
from afterword.edit.offer_told import with_offer_told
from afterword.edit.spoken_answers import (
    days_meant,
    days_that_can_be,
    in_words,
    is_spoken,
    keys_meant,
    without_spoken,
)
from afterword.edit.starter import interview_text
from afterword.edit.titles_apart import with_title_apart
from afterword.frozen import frozen
from afterword.intake.answers import day_of
from afterword.intake.known import answers_from, beside_the_answers
from afterword.intake.others import (
    OF_AGENCY,
    as_typed,
    consultant,
    is_panel,
    named,
)
from afterword.intake.questions import MY_NAME, Answers, Question
from afterword.interview.model.at_home import home_country
from afterword.interview.model.candidate import Candidate
from afterword.interview.model.interview import Interview
from afterword.interview.reading.doubts.public_bodies import sounds_public
from afterword.interview.reading.file.document import KeyPath
from afterword.interview.reading.houses import Houses, houses_of
from afterword.interview.reading.to_model import load_candidate
from afterword.interview.reading.workspace import is_example, read_workspace
from afterword.interview.reading.yaml.yaml_door import read_file
from afterword.plan.days.zones import known_zone
from afterword.workbook.wording.phrases import paper_date
from afterword.workbook.wording.wording import Wording

# Who was there in the earlier round, and who passes everything on, is known.
_KNOWN_FROM_BEFORE = frozenset({"met_before", "holidays", *OF_AGENCY})


@frozen
class Intake:
    """Where the answers are given: about whom, after which earlier round, on which day, in which words."""

    me: Candidate | None
    today: dt.date
    wording: Wording
    follows: str = ""
    earlier: Interview | None = None
    person: str = ""  # who decides, as far as that was told
    # The country in which most jobs are that one applies for.
    at_home: str | None = None
    houses: Houses = field(default_factory=dict)  # of the other interviews

    @cached_property
    def known(self) -> Answers:
        """What need not be asked, by the names of the questions."""
        answers: dict[str, str] = {}
        if self.at_home:
            answers["country"] = self.at_home
        if self.earlier:
            answers |= answers_from(self.earlier, self.person)
        if self.me:
            answers["my_name"] = self.me.name
        return answers

    def asks(self, question: Question, answers: Answers) -> bool:
        """Whether a question is to be asked, by all that is known."""
        if question.name in self.known:
            return question.name == "country" and not self.earlier
        if self.earlier and question.name in _KNOWN_FROM_BEFORE:
            return False
        is_open = _HANGS_ON.get(question.name)
        return is_open is None or is_open(self, answers)

    def is_zone_open(self, answers: Answers) -> bool:
        """Whether two clocks matter, and the country leaves theirs in doubt (E36)."""
        if self.me is None or self.me.timezone is None:
            return False
        interview = self.judged({**answers, "timezone": ""}).interview
        if interview is None:
            return False
        return known_zone(interview.employer, interview.held.on.year) is None

    def may_be_scored(self, answers: Answers) -> bool:
        """Whether answers may be scored, or all may have to go to one person: before several, and in public bodies (E43)."""
        return is_panel(answers) or sounds_public(self.told(answers, "employer"))

    def has_been_held(self, answers: Answers) -> bool:
        """Whether the interview is over, and something was talked about; not while its day is unclear, or to come."""
        return day_of(self.dated(answers)) <= self.today.isoformat()

    def told(self, answers: Answers, name: str) -> str:
        """An answer, else what was known of it before; empty where it is neither."""
        return answers.get(name, self.known.get(name, ""))

    def another_signer(self, answers: Answers) -> str:
        """The name below some answers, where the workspace is somebody else's; empty where it is theirs, or says no name."""
        owner = self.known.get(MY_NAME.name, "")
        signer = answers.get(MY_NAME.name, owner)
        if not owner or signer.casefold() == owner.casefold():
            return ""
        return signer

    def text(self, answers: Answers) -> str:
        """The file of the interview, as a person would have typed it."""
        beside = dict(self._beside)
        country = self.told(answers, "country")
        told = chain(consultant(answers), as_typed(answers))
        others = [
            *beside.pop("others", ()),
            *(with_title_apart(person, country) for person in told),
        ]
        meant = self.told_in_words(answers)
        everything = {**self.known, **self.dated(answers), **meant}
        lead = {"name": everything.get("person", ""), **everything}
        apart = with_title_apart(lead, country)
        typed = as_written({**apart, "person": apart["name"]})
        text = interview_text({**typed, **beside, "others": others})
        return with_offer_told(text, self.me, str(typed.get("employer", "")))

    def told_in_words(self, answers: Answers) -> Answers:
        """What a file has of days that were told in words, by its keys; and the words, where no day was named."""
        interview = self._apart_from_words(answers)
        if interview is None:
            return {}
        keys = keys_meant(answers, interview)
        return {**keys, **in_words(answers, interview, self.wording.words)}

    def dated(self, answers: Answers) -> dict[str, str]:
        """The answers, with the day of the interview as a file has it: words would mean another one tomorrow."""
        if not answers.get("held"):
            return dict(answers)
        return {**answers, "held": self.held(answers).dated}

    def held(self, answers: Answers) -> Held:
        """The day of the interview, in the words for it."""
        country = answers.get("country", self.known.get("country"))
        return Held(answers.get("held", ""), country, self.today)

    def days_meant(self, answers: Answers) -> Mapping[str, dt.date]:
        """The days that were told in words, by the names of the questions; nothing for what is not certain."""
        interview = self._apart_from_words(answers)
        if interview is None:
            return {}
        return days_meant(answers, interview)

    def day_choices(self, answers: Answers) -> Mapping[str, Sequence[str]]:
        """Of days that can be meant in two ways those that they can be, as one writes them, by the names of the questions."""
        choices: dict[str, Sequence[str]] = {"held": self.held(answers).choices}
        interview = self._apart_from_words(answers)
        if interview:
            for name, days in days_that_can_be(answers, interview).items():
                choices[name] = [*map(paper_date, days)]
        return choices

    def can_count(self, answers: Answers) -> bool:
        """Whether what is told in words can be counted from the day of the interview, if there are such words."""
        return not is_spoken(answers) or self._apart_from_words(answers) is not None

    def _apart_from_words(self, answers: Answers) -> Interview | None:
        """The interview but for what may be words for a day, if there are such words."""
        if not is_spoken(answers):
            return None
        rest = self.judged(without_spoken(answers))
        return rest.without_unreadable().interview

    def place_of(self, question: Question, answers: Answers) -> KeyPath:
        """Where an answer goes: people beside the one who decides stand after those whom an earlier round knows."""
        before = len(self._beside["others"])
        if question.name in OF_AGENCY:
            return ("people", before + 1, question.place[-1])
        if not question.number:
            return question.place
        before += len([*consultant(answers)])
        place = before + named(answers).index(question.number)
        return ("people", place + 1, question.place[-1])

    @cached_property
    def _beside(self) -> Mapping[str, Any]:
        """What an earlier round knows that nobody is asked."""
        if self.earlier is None:
            return {"others": ()}
        return beside_the_answers(self.earlier, self.follows, self.person)

    def judged(self, answers: Answers) -> "Judged":
        """The answers as the reading door sees them; what is needed and not told yet is no mistake."""
        return Judged(self, answers)


# What is asked only where something else was told.
_HANGS_ON: Mapping[str, Callable[[Intake, Answers], bool]] = {
    "timezone": Intake.is_zone_open,
    "scored_panel": Intake.may_be_scored,
    "topic": Intake.has_been_held,
    "asked_for": Intake.has_been_held,
    "decide_by": Intake.has_been_held,
}


def intake_in(root: Path, today: dt.date, wording: Wording, answers: Answers) -> Intake:
    """Where an interview of a workspace is told of, after the earlier round that the answers name, if they name one."""
    me = None
    content, problems = read_file(root / ME_FILE, ME_FILE)
    if not problems:
        me, _ = load_candidate(content, ME_FILE)
    follows = answers.get("follows", "")
    interviews = read_workspace(root).interviews
    return Intake(
        me,
        today,
        wording,
        follows,
        interviews.get(follows),
        answers.get("person", ""),
        home_country(me) or _usual_country(interviews),
        houses_of(interviews),
    )


def _usual_country(interviews: Mapping[str, Interview]) -> str | None:
    """That of the latest interview, if one has been told."""
    country = None
    for name, interview in interviews.items():
        if not is_example(name):
            country = interview.employer.country or country
    return country
