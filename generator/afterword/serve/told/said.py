"""What is said when something of all that was told has been changed: a question that it raises, and what else it moves."""

import datetime as dt
from collections.abc import Iterator, Mapping
from contextlib import suppress

from afterword.frozen import frozen
from afterword.interview.model.timing import EmployerSaid
from afterword.serve.action.actions import Told
from afterword.serve.fields.of_file import File
from afterword.serve.fields.of_model import Key
from afterword.serve.typed.addresses import asked_whose
from afterword.workbook.wording.phrases import paper_date

_DAY = len("2027-01-13")
_COUNTED = {
    "decide_by": "They decide by",
    "contact_on": "They want to hear from you on",
}


@frozen
class Moved:
    """A day of theirs that may have been counted from the day of the talk, and what it is when that is another day."""

    key: str
    before: dt.date
    now: dt.date

    @property
    def sentence(self) -> str:
        """That it stays as it is, and what it would be; begins with a space."""
        return (
            f" {_COUNTED[self.key]} {paper_date(self.before)}, as you told. If that was counted from the day of the talk, "
            f"it is {paper_date(self.now)} now: save it here, or leave it."
        )

    @property
    def follow(self) -> Told:
        """The form in which it stands to be saved."""
        decide = "yes" if self.key == "decide_by" else "no"
        return {
            "pencil": "heard",
            "why": self.sentence.strip(),
            "values": {"when": paper_date(self.now), "decide": decide},
        }


def whose_addresses(
    file: File, keys: Mapping[str, Key], typed: Mapping[str, str]
) -> str:
    """The question whose an address is; each begins with a space."""
    interview = file.workspace.typed.get(file.name)
    if interview is None:
        return ""
    employer = interview.employer.name
    questions = [
        asked_whose(file.workspace, employer, typed.get(name, ""))
        for name, key in keys.items()
        if key.whole_name == "Person.email"
    ]
    return "".join(questions)


def moved_with(file: File, key: Key, written: str) -> Moved | None:
    """What the day of the interview would take along, if that is what was changed."""
    interview = file.workspace.typed.get(file.name)
    if interview is None or key.whole_name != "Interview.held":
        return None
    with suppress(ValueError):  # what is no day the reading door refuses
        away = dt.date.fromisoformat(written[:_DAY]) - interview.held.on
        days = _days_told(interview.employer_said) if away else ()
        return next((Moved(name, day, day + away) for name, day in days), None)
    return None


def _days_told(said: EmployerSaid) -> Iterator[tuple[str, dt.date]]:
    for name in _COUNTED:
        day = getattr(said, name)
        if day:
            yield name, day
