"""What each value alone cannot show: people twice, dates before the interview, ends before beginnings."""

import datetime as dt
from collections.abc import Iterator

from afterword.diagnostics import Diagnostic
from afterword.diagnostics import rules as r
from afterword.interview.model.candidate import Candidate
from afterword.interview.model.interview import Article, Interview, News
from afterword.interview.model.people import hiring_manager, people_met, person_id
from afterword.interview.reading.source import Document, Path_
from afterword.interview.values import suggestion
from afterword.interview.values.passages import never_ends

LEAST_WEEKS, MOST_WEEKS = 4, 7
_WHOLE = 100  # percent


def interview(value: Interview, document: Document) -> tuple[Diagnostic, ...]:
    """What does not go together in one interview file."""
    return (
        *_people(value, document),
        *_names(value, document),
        *_timing(value, document),
        *_weeks(value, document),
        *_moves(value, document),
        *_links(value, document),
        *_dates(value, document),
        *_pairs(value, document),
        *_instalments(value, document),
        *_referees(value, document),
        *endless_passages(document),
    )


def candidate(value: Candidate, document: Document) -> tuple[Diagnostic, ...]:
    """What does not go together in me.yaml."""
    return (*_twice([each.id for each in value.referees], "referees", document), *endless_passages(document))


def _people(value: Interview, document: Document) -> Iterator[Diagnostic]:
    twins = tuple(_twice([person_id(each, number) for number, each in enumerate(value.people)], "people", document))
    yield from twins
    if twins:
        return  # people are known by their IDs: who met whom cannot be told yet
    if not people_met(value):
        help_ = "add the person you met: `- {name: …, is: hiring manager}`"
        yield document.report(r.NOBODY_TO_THANK, ("people",), "nobody you met is named", help_, key=True)
    elif hiring_manager(value) is None:
        help_ = "write `is: hiring manager` for the one who decides"
        yield document.report(
            r.NO_HIRING_MANAGER,
            ("people",),
            "several people met you, and none of them is the hiring manager",
            help_,
            key=True,
        )


def _twice(ids: list[str], key: str, document: Document) -> Iterator[Diagnostic]:
    for number, name in enumerate(ids):
        if name in ids[:number]:
            message = f"two of `{key}` would have the ID `{name}`"
            yield document.report(r.SAME_ID_TWICE, (key, number), message, "give one of them another `id:`")


def _names(value: Interview, document: Document) -> Iterator[Diagnostic]:
    for number, person in enumerate(value.people):
        if person.family_name and person.family_name not in person.name:
            message = f"`{person.family_name}` is not part of `{person.name}`"
            yield document.report(
                r.FAMILY_NAME_NOT_IN_NAME,
                ("people", number, "family_name"),
                message,
                "check the spelling; it is used as you typed it",
            )
        if person.title and not person.family_name and not person.salutation:
            help_ = "add `family_name:`; until then the greeting has the whole name without the title"
            message = f"`{person.title}` is not used: nobody splits `{person.name}` for you"
            yield document.report(r.TITLE_WITHOUT_FAMILY_NAME, ("people", number, "title"), message, help_)


def _timing(value: Interview, document: Document) -> Iterator[Diagnostic]:
    said = value.employer_said
    if said.contact_on and said.decide_by:
        help_ = "keep `contact_on` if they told you when to write, else `decide_by`"
        yield document.report(
            r.TWO_EMPLOYER_DATES,
            ("employer_said", "decide_by"),
            "two dates of the employer's are given",
            help_,
            key=True,
        )
    if value.calendar.holidays and not value.employer.country:
        help_ = "add `country:` to the employer, such as US"
        yield document.report(
            r.NO_HOLIDAY_CALENDAR, ("calendar", "holidays"), "holidays are on, but no country is given", help_
        )
    elif value.calendar.holidays:
        yield from _holiday_calendar(value, document)


def _holiday_calendar(value: Interview, document: Document) -> Iterator[Diagnostic]:
    from holidays import list_supported_countries  # noqa: PLC0415  (heavy: only when holidays are on)

    known = list_supported_countries(include_aliases=True)
    country, region = value.employer.country or "", value.employer.region
    if country not in known:
        yield document.report(
            r.NO_HOLIDAY_CALENDAR,
            ("calendar", "holidays"),
            f"no holiday calendar is known for {country}",
            "write `holidays: no`",
        )
    elif region and region not in known[country]:
        near = suggestion(region, [each.lower() for each in known[country]])
        help_ = (
            f"did you mean {near.upper()}?"
            if near
            else "known: " + (", ".join(sorted(known[country])) or "none; leave `region` out")
        )
        yield document.report(
            r.NO_HOLIDAY_CALENDAR, ("employer", "region"), f"no region `{region}` is known for {country}", help_
        )


def _weeks(value: Interview, document: Document) -> Iterator[Diagnostic]:
    if value.follow_ups.weeks < LEAST_WEEKS:
        message = f"{value.follow_ups.weeks} weeks are fewer than the {LEAST_WEEKS} that are advised"
        yield document.report(
            r.FEW_FOLLOW_UPS,
            ("follow_ups", "weeks"),
            message,
            "keep it if you know better; the other weeks are shown as optional",
        )


def _moves(value: Interview, document: Document) -> Iterator[Diagnostic]:
    """Follow-ups on another day: one day a week, and a day of that week."""
    moved: set[int] = set()
    for number, move in enumerate(value.follow_ups.move):
        if move.week in moved:
            where = ("follow_ups", "move", number, "week")
            yield document.report(
                r.TWO_DAYS_FOR_ONE_WEEK, where, f"week {move.week} is moved twice", "keep one of the two"
            )
        moved.add(move.week)
        first = value.held.on + dt.timedelta(weeks=move.week)
        last = min(first + dt.timedelta(days=6), value.held.on + dt.timedelta(weeks=MOST_WEEKS))
        asked = value.employer_said.contact_on
        if asked and first <= asked <= last:
            first = asked
        if not first <= move.to <= last:
            help_ = f"write a date from {first} to {last}"
            yield document.report(
                r.FOLLOW_UP_OUTSIDE_ITS_WEEK,
                ("follow_ups", "move", number, "to"),
                f"{move.to} is not in week {move.week}",
                help_,
            )


def _links(value: Interview, document: Document) -> Iterator[Diagnostic]:
    links: list[tuple[str, int, Article | News]] = [
        *(("articles", number, each) for number, each in enumerate(value.articles)),
        *(("news", number, each) for number, each in enumerate(value.news)),
    ]
    weeks: set[int] = set()
    for number, said in enumerate(value.follow_ups.add):
        if said.week in [each.week for each in value.follow_ups.add[:number]]:
            where, message = ("follow_ups", "add", number, "week"), f"week {said.week} has two entries"
            yield document.report(r.TWO_LINKS_IN_ONE_WEEK, where, message, "put both texts into one of them")
    for key, number, each in links:
        if each.week in weeks:
            message = f"week {each.week} has two links to share"
            yield document.report(
                r.TWO_LINKS_IN_ONE_WEEK, (key, number, "week"), message, "give one of them another week"
            )
        weeks.add(each.week)


def _dates(value: Interview, document: Document) -> Iterator[Diagnostic]:
    dated: list[tuple[tuple[str | int, ...], dt.date | None]] = [
        (("employer_said", "contact_on"), value.employer_said.contact_on),
        (("employer_said", "decide_by"), value.employer_said.decide_by),
        (("next_step", "booked"), value.next_step.booked.on if value.next_step.booked else None),
        (("offer", "received"), value.offer.received if value.offer else None),
        (("outcome", "on"), value.outcome.on if value.outcome else None),
        *((("log", number, "on"), entry.on) for number, entry in enumerate(value.log)),
    ]
    for path, day in dated:
        if day and day < value.held.on:
            message = f"{day} is before the interview of {value.held.on}"
            yield document.report(r.DATE_BEFORE_INTERVIEW, path, message, "check the year and the month of both")


def _pairs(value: Interview, document: Document) -> Iterator[Diagnostic]:
    """Beginnings and ends, low and high, offer and answer: the second never comes before the first."""
    posted, offer = value.salary.posted, value.offer
    pairs: list[tuple[Path_, object, object, bool]] = [
        (("calendar", "closed", number, "to"), each.first, each.last, each.last < each.first)
        for number, each in enumerate(value.calendar.closed)
    ]
    if posted:
        pairs.append((("salary", "posted", "high"), posted.low, posted.high, posted.high < posted.low))
    for number, each in enumerate(value.salary.findings):
        if each.low is not None:
            where = ("salary", "findings", number, "figure")
            pairs.append((where, each.low, each.figure, each.figure < each.low))
        if each.high is not None:
            pairs.append((("salary", "findings", number, "high"), each.figure, each.high, each.high < each.figure))
    if offer and offer.answer_by:
        early = offer.answer_by.on < offer.received
        pairs.append((("offer", "answer_by"), offer.received, offer.answer_by.on, early))
    if offer and offer.answer_by and offer.ask_until:
        early = offer.ask_until < offer.answer_by.on
        pairs.append((("offer", "ask_until"), offer.answer_by.on, offer.ask_until, early))
    if value.proposal and value.proposal.first and value.proposal.last:
        begin, end = value.proposal.first, value.proposal.last
        pairs.append((("proposal", "to"), begin, end, end < begin))
    for path, first, last, turned in pairs:
        if turned:
            message = f"`{path[-1]}` is {last}, which comes before {first}"
            yield document.report(r.END_BEFORE_START, path, message, "check which of the two was meant")


def _referees(value: Interview, document: Document) -> Iterator[Diagnostic]:
    """One person counts once, however often they are marked."""
    for number, each in enumerate(value.references):
        if each.who in [other.who for other in value.references[:number]]:
            message = f"`{each.who}` stands twice under `references`"
            yield document.report(r.SAME_ID_TWICE, ("references", number, "who"), message, "take one of them away")


def endless_passages(document: Document) -> Iterator[Diagnostic]:
    """Private passages that begin and have no end, in any text of a file."""
    for path in document.values:
        text = document.at(path)
        if isinstance(text, str) and "[[" in text and never_ends(text):
            message = (
                "a private passage begins with `[[` and never ends: the rest of this text is in no letter and no copy"
            )
            yield document.report(r.ENDLESS_PASSAGE, path, message, "write `]]` where the private words end")


def _instalments(value: Interview, document: Document) -> Iterator[Diagnostic]:
    fees = value.proposal.fees if value.proposal else None
    if fees and fees.instalments and sum(fees.instalments) != _WHOLE:
        where = ("proposal", "fees", "instalments")
        message = f"the instalments make {sum(fees.instalments)} percent"
        yield document.report(r.UNWHOLE_INSTALMENTS, where, message, "write shares that make 100, such as [50, 50]")
