"""How the clients of a cohort stand, as the rows of one list: plain texts and counts, for terminal, page, CSV and programs."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cache
from itertools import islice, starmap
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
from afterword.frozen import frozen
from afterword.workbook.wording import phrases

COLUMNS = ("late", "due", "offers", "waiting", "quiet", "ended", "not_ready", "notes")
_NEVER = "9999-12-31"


@frozen
class Cell:
    """What stands in a column: one text for each thing, and how the column is sorted by it."""

    texts: tuple[str, ...] = ()
    key: str = ""

    @property
    def count(self) -> int:
        """How many things there are."""
        return len(self.texts)


@frozen
class Row:
    """A client, and what stands in each column; `code` is that of the first error in their files, if there is one."""

    name: str
    coach: str
    cells: Mapping[str, Cell]
    code: str = ""
    standing: Standing = Standing()
    has_told_nothing: bool = False

    @property
    def is_empty(self) -> bool:
        """Whether nothing stands in any column."""
        return not any(map(attrgetter("count"), self.cells.values()))

    @property
    def urgency(self) -> tuple[str, str, int, int]:
        """What the list is sorted by at first: offers by their last day, what is late, who went quiet, what cannot go out."""
        keys = (self.cells["offers"].key, self.cells["late"].key)
        quiet, unready = self.cells["quiet"].count, self.cells["not_ready"].count
        return (*keys, -quiet, -unready)


def rows(clients: Sequence[Client], results: Iterable[Stands]) -> tuple[Row, ...]:
    """A row for each client, the most pressing first."""
    coached = any(map(attrgetter("coach"), clients))
    listed = [
        _row(clients[result.number], result, coached=coached) for result in results
    ]
    listed.sort(key=lambda row: (row.urgency, row.name))
    return tuple(listed)


def _row(client: Client, result: Stands, *, coached: bool) -> Row:
    standing = result.standing
    due = (*standing.today, *standing.coming)
    return Row(
        client.name,
        client.coach,
        {
            "late": _late(standing.late),
            "due": _dated(due),
            "offers": _offers(standing),
            "waiting": _applications(standing.waiting),
            "quiet": _quiet(standing.quiet),
            "ended": _counted(map(_end, standing.ended)),
            "not_ready": _not_ready(client, result),
            "notes": _counted([*_no_coach(client, coached=coached), *_notes(result)]),
        },
        next((mistake.code for mistake in result.mistakes), ""),
        standing,
        result.told_nothing,
    )


def how_to_mend(rows: Iterable[Row]) -> str:
    """What somebody can do who reads of an error, with the first code as the example; empty where there is none."""
    codes = filter(None, map(attrgetter("code"), rows))
    return "".join(
        f"{words()['states']['explain']} {code}" for code in islice(codes, 1)
    )


def _dated(deeds: Sequence[Deed]) -> Cell:
    """What is to be done, by its day."""
    texts = Counter(map(_deed, deeds))
    first = min((deed.day.isoformat() for deed in deeds), default=_NEVER)
    return Cell(tuple(starmap(_times, texts.items())), first)


def _late(deeds: Sequence[Deed]) -> Cell:
    """What is late: whoever has a letter or an answer late comes before who has not."""
    cell = _dated(deeds)
    if not deeds:
        return cell
    behind, day = deeds[0].order
    return Cell(cell.texts, f"{behind:d} {day}")


def _quiet(applications: Sequence[Application]) -> Cell:
    """Applications that went quiet, by the weeks since their interview."""
    texts = [
        f"{text}, {many(application.weeks, 'week')} ago"
        for text, application in zip(
            _applications(applications).texts, applications, strict=True
        )
    ]
    longest = max(map(attrgetter("weeks"), applications), default=0)
    return Cell(tuple(texts), f"{longest:04}")


def _end(end: End) -> str:
    text = words()["ends"][end.ending.result]
    held = f"{words()['states']['held']} {phrases.paper_date(end.application.held)}"
    return _with_role(f"{text}, {held}", end.application)


def _times(text: str, count: int) -> str:
    if count == 1:
        return text
    return f"{text} ({count} times)"


def _deed(deed: Deed) -> str:
    what = _with_employer(words()["deeds"][deed.kind], deed.application)
    return f"{phrases.paper_date(deed.day)}: {what}"


def _with_employer(text: str, application: Application) -> str:
    """The text, with the employer where the client shows it."""
    if not application.employer:
        return text
    return f"{text} ({application.employer})"


def _with_role(text: str, application: Application) -> str:
    """The text, with the role and the employer where the client shows them."""
    if not application.employer:
        return text
    return f"{text} ({application.role}, {application.employer})"


def _offers(standing: Standing) -> Cell:
    """Offers by the day of their answer."""
    days = [*map(_last_day, standing.offers)]
    return Cell(tuple(map(_offer, standing.offers)), min(days, default=_NEVER))


def _last_day(offer: OfferMade) -> str:
    if offer.answer_by is None:
        return "9999-12-30"
    return offer.answer_by.on.isoformat()


def _offer(offer: OfferMade) -> str:
    text = words()["states"]["no-deadline"]
    if offer.answer_by:
        day = phrases.paper_date(offer.answer_by.on)
        text = f"{words()['states'][_by(offer)]} {day}"
    if offer.answer_by and offer.answer_by.at:
        text += f", {offer.answer_by.at:%H:%M}"
    if offer.pay:
        text += f", {offer.pay}"
    return _with_role(text, offer.application)


def _by(offer: OfferMade) -> str:
    if offer.is_past:
        return "was-to-answer-by"
    return "answer-by"


def _applications(applications: Sequence[Application]) -> Cell:
    """Applications by the day of their interview."""
    texts = [
        _with_role(
            f"{words()['states']['held']} {phrases.paper_date(application.held)}",
            application,
        )
        for application in applications
    ]
    return _counted(texts)


def _not_ready(client: Client, result: Stands) -> Cell:
    """What cannot be read, and which letters lack something."""
    texts = list(_refusals(client, result))
    lacks = Counter(map(_lack, result.standing.lacks))
    texts += starmap(_times, lacks.items())
    return _counted(texts)


def _counted(texts: Iterable[str]) -> Cell:
    """What is sorted by how many there are."""
    texts = tuple(texts)
    return Cell(texts, f"{len(texts):04}")


def _no_coach(client: Client, *, coached: bool) -> Iterator[str]:
    """That nobody coaches them, where the others have somebody."""
    if coached and not client.coach:
        yield words()["notes"]["no-coach"]


def _notes(result: Stands) -> Iterator[str]:
    """What else somebody is to know who looks after them."""
    notes = words()["notes"]
    if result.stays_out:
        yield notes["stays-out"]
        return
    for application in result.standing.unthanked:
        day = phrases.paper_date(application.held)
        yield _with_employer(f"{notes['unthanked']} {day}", application)
    if result.passed_over:
        yield f"{notes['passed-over']} {', '.join(result.passed_over)}"
    if result.told_nothing:
        yield notes["no-interview"]


def _refusals(client: Client, result: Stands) -> Iterator[str]:
    if client.refused:
        yield client.refused
    elif result.refused:
        yield words()["states"]["refused"]
    yield from map(said_of, result.mistakes)


def _lack(lack: Lack) -> str:
    lacking = "; ".join(map(_gap, lack.lacking))
    what = _with_employer(words()["deeds"][lack.kind], lack.application)
    return f"{what} {words()['states']['lacks']} {lacking}"


@cache
def _gap(name: str) -> str:
    """What a letter lacks, without what was typed."""
    gaps = words()["gaps"]
    return gaps.get(name, gaps["other"])
