"""What stands in each column of the list for a client: entries in kinds and days, each with the text that says it."""

import datetime as dt
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cache
from operator import attrgetter

from afterword.cohort.clients import Client
from afterword.cohort.standing import (
    Application,
    Deed,
    End,
    Lack,
    OfferMade,
    Standing,
)
from afterword.cohort.wording import said_of, words
from afterword.cohort.work import Stands
from afterword.diagnostics.counting import many
from afterword.frozen import frozen, replace
from afterword.workbook.wording import phrases

COLUMNS = (
    "late",
    "due",
    "done",
    "offers",
    "waiting",
    "quiet",
    "ended",
    "not_ready",
    "notes",
)
_NEVER = "9999-12-31"
_NO_DEADLINE = "9999-12-30"


@frozen
class Entry:
    """One entry in a column, as often as it is there. `day` stands before what is to be done, and is that of anything else."""

    what: str
    day: dt.date | None = None
    is_deed: bool = False
    count: int = 1

    @property
    def text(self) -> str:
        """The entry in the list."""
        text = self.what
        if self.is_deed and self.day:
            text = f"{phrases.paper_date(self.day)}: {text}"
        if self.count == 1:
            return text
        return f"{text} ({self.count} times)"

    @property
    def iso(self) -> str:
        """Its day for a spreadsheet; empty where it has none."""
        if self.day is None:
            return ""
        return self.day.isoformat()


@frozen
class Cell:
    """What stands in a column, and how the column is sorted by it."""

    entries: tuple[Entry, ...] = ()
    key: str = ""

    @property
    def texts(self) -> tuple[str, ...]:
        """One text for each entry."""
        return tuple(map(attrgetter("text"), self.entries))

    @property
    def first(self) -> str:
        """The text of the first; empty where there is none."""
        return next(iter(self.texts), "")

    @property
    def is_one(self) -> bool:
        """Whether one entry is all."""
        return len(self.entries) == 1

    @property
    def count(self) -> int:
        """How many entries there are."""
        return sum(map(attrgetter("count"), self.entries))

    @property
    def first_day(self) -> str:
        """The first day of any; empty where there is none."""
        days = filter(None, map(attrgetter("iso"), self.entries))
        return min(days, default="")


def cells(client: Client, stood: Stands, *, coached: bool) -> Mapping[str, Cell]:
    """All of a client's; `coached` says whether the centre has named coaches."""
    standing = stood.standing
    due = (*standing.today, *standing.coming)
    return {
        "late": _late(standing.late),
        "due": _dated(due),
        "done": _counted(map(_deed, standing.done)),
        "offers": _offers(standing),
        "waiting": _counted(map(_application, standing.waiting)),
        "quiet": _quiet(standing.quiet),
        "ended": _counted(map(_end, standing.ended)),
        "not_ready": _counted(_not_ready(client, stood)),
        "notes": _counted([*_no_coach(client, coached=coached), *_notes(stood)]),
    }


def _counted(entries: Iterable[Entry]) -> Cell:
    """What is sorted by how many there are."""
    together = _together(entries)
    return Cell(together, f"{len(together):04}")


def _together(entries: Iterable[Entry]) -> tuple[Entry, ...]:
    """Each of them once, with how often it is there."""
    counts = Counter(entries)
    return tuple(replace(entry, count=count) for entry, count in counts.items())


# --- what is to be done ----------------------------------------------------------------------------------------------------


def _dated(deeds: Sequence[Deed]) -> Cell:
    """What is to be done, by its day."""
    cell = Cell(_together(map(_deed, deeds)))
    return Cell(cell.entries, cell.first_day or _NEVER)


def _late(deeds: Sequence[Deed]) -> Cell:
    """What is late: whoever has a letter or an answer late comes before who has not."""
    cell = _dated(deeds)
    if not deeds:
        return cell
    behind, day = deeds[0].order
    return Cell(cell.entries, f"{behind:d} {day}")


def _deed(deed: Deed) -> Entry:
    what = _with_employer(words()["deeds"][deed.kind], deed.application)
    return Entry(what, deed.day, is_deed=True)


def _not_ready(client: Client, stood: Stands) -> Iterator[Entry]:
    """What cannot be read, and which letters lack something."""
    yield from map(Entry, _refusals(client, stood))
    yield from map(_lack, stood.standing.lacks)


def _refusals(client: Client, stood: Stands) -> Iterator[str]:
    if client.refused:
        yield client.refused
    elif stood.refused:
        yield words()["states"]["refused"]
    elif stood.failed:
        yield f"{words()['states']['failed']} {stood.failed}"
    yield from map(said_of, stood.mistakes)


def _lack(lack: Lack) -> Entry:
    lacking = ", and ".join(map(_gap, lack.lacking))
    what = _with_employer(words()["deeds"][lack.kind], lack.application)
    return Entry(f"{what} {words()['states']['lacks']} {lacking}")


@cache
def _gap(name: str) -> str:
    """What a letter lacks, without what was typed."""
    gaps = words()["gaps"]
    return gaps.get(name, gaps["other"])


# --- their applications ------------------------------------------------------------------------------------------------


def _with_employer(text: str, application: Application) -> str:
    """The text, with the employer where the client shows it."""
    return _where_shown(text, application, application.employer)


def _with_role(text: str, application: Application) -> str:
    """The text, with the role and the employer where the client shows them."""
    called = f"{application.role}, {application.employer}"
    return _where_shown(text, application, called)


def _where_shown(text: str, application: Application, called: str) -> str:
    """The text, with what an application is called, where the client shows whose it is."""
    if not application.employer:
        return text
    return f"{text} ({called})"


def _held(application: Application) -> str:
    return f"{words()['states']['held']} {phrases.paper_date(application.held)}"


def _application(application: Application) -> Entry:
    """An application by the day of its interview."""
    return Entry(_with_role(_held(application), application), application.held)


def _quiet(applications: Sequence[Application]) -> Cell:
    """Applications that went quiet, by the weeks since their interview."""
    longest = max(map(attrgetter("weeks"), applications), default=0)
    return Cell(tuple(map(_gone_quiet, applications)), f"{longest:04}")


def _gone_quiet(application: Application) -> Entry:
    entry = _application(application)
    ago = f"{many(application.weeks, 'week')} ago"
    return replace(entry, what=f"{entry.what}, {ago}")


def _end(end: End) -> Entry:
    text = f"{words()['ends'][end.ending.result]}, {_held(end.application)}"
    return Entry(_with_role(text, end.application), end.application.held)


def _offers(standing: Standing) -> Cell:
    """Offers by the day of their answer."""
    entries = tuple(map(_offer, standing.offers))
    days = [entry.iso or _NO_DEADLINE for entry in entries]
    return Cell(entries, min(days, default=_NEVER))


def _offer(offer: OfferMade) -> Entry:
    if offer.answer_by is None:
        text = words()["states"]["no-deadline"]
        return Entry(_with_pay(text, offer))
    day = phrases.paper_date(offer.answer_by.on)
    text = f"{words()['states'][_by(offer)]} {day}"
    if offer.answer_by.at:
        text += f", {offer.answer_by.at:%H:%M}"
    return Entry(_with_pay(text, offer), offer.answer_by.on)


def _with_pay(text: str, offer: OfferMade) -> str:
    """The text, with the pay, the role and the employer where the client shows them."""
    texts = filter(None, (text, offer.pay))
    return _with_role(", ".join(texts), offer.application)


def _by(offer: OfferMade) -> str:
    if offer.is_past:
        return "was-to-answer-by"
    return "answer-by"


# --- what else is to be known ------------------------------------------------------------------------------------------


def _no_coach(client: Client, *, coached: bool) -> Iterator[Entry]:
    """That nobody coaches them, where the others have somebody."""
    if coached and not client.coach:
        yield Entry(words()["notes"]["no-coach"])


def _notes(stood: Stands) -> Iterator[Entry]:
    """What else somebody is to know who looks after them."""
    notes = words()["notes"]
    if stood.stays_out:
        yield Entry(notes["stays-out"])
        return
    yield from map(_unthanked, stood.standing.unthanked)
    if stood.passed_over:
        yield Entry(f"{notes['passed-over']} {', '.join(stood.passed_over)}")
    if stood.told_nothing:
        yield Entry(notes["no-interview"])
    if stood.standing.comments:
        count = many(stood.standing.comments, "comment")
        yield Entry(f"{count} {notes['comments']}")
    if stood.copied_on:
        day = phrases.paper_date(stood.copied_on)
        yield Entry(f"{notes['copied']} {day}", stood.copied_on)


def _unthanked(application: Application) -> Entry:
    day = phrases.paper_date(application.held)
    text = f"{words()['notes']['unthanked']} {day}"
    return Entry(_with_employer(text, application), application.held)
