"""What each value alone cannot show: people twice, dates before the interview, names that are not in me.yaml."""

import datetime as dt
from collections.abc import Iterable, Iterator, Mapping

from afterword.diagnostics import Diagnostic
from afterword.diagnostics import rules as r
from afterword.interview.candidate import Candidate
from afterword.interview.model import Article, Interview, News
from afterword.interview.people import hiring_manager, people_met, person_id
from afterword.interview.source import Document
from afterword.interview.values import suggestion

LEAST_WEEKS = 4


def interview(value: Interview, document: Document) -> tuple[Diagnostic, ...]:
    """What does not go together in one interview file."""
    return (
        *_people(value, document),
        *_names(value, document),
        *_timing(value, document),
        *_follow_ups(value, document),
        *_dates(value, document),
    )


def candidate(value: Candidate, document: Document) -> tuple[Diagnostic, ...]:
    """What does not go together in me.yaml."""
    return tuple(_twice([each.id for each in value.referees], "referees", document))


def against_candidate(value: Interview, me: Candidate, document: Document) -> tuple[Diagnostic, ...]:
    """Names in an interview file that me.yaml does not know."""
    referees = [each.id for each in me.referees]
    tests = {each.name.casefold(): each.name for each in me.personality_tests}
    found: list[Diagnostic] = []
    for number, reference in enumerate(value.references):
        if reference.who not in referees:
            near = suggestion(reference.who, referees)
            help_ = f"did you mean `{near}`?" if near else "add the person under `referees` in me.yaml"
            found.append(
                document.report(
                    r.UNKNOWN_REFEREE, ("references", number, "who"), f"me.yaml has no referee `{reference.who}`", help_
                )
            )
    for number, name in enumerate(value.results_that_fit):
        if name.casefold() not in tests:
            near = suggestion(name, list(tests))
            help_ = f"did you mean `{tests[near]}`?" if near else "add the test under `personality_tests` in me.yaml"
            found.append(
                document.report(r.UNKNOWN_TEST, ("results_that_fit", number), f"me.yaml has no test `{name}`", help_)
            )
    return tuple(found)


def against_fields(value: Interview, fields: list[str], document: Document) -> tuple[Diagnostic, ...]:
    """Fields of work that no pack describes: a warning, the workbook then has the general items."""
    found: list[Diagnostic] = []
    for number, name in enumerate(value.fields):
        if name not in fields:
            near = suggestion(name, fields)
            help_ = f"did you mean `{near}`?" if near else "known: " + ", ".join(fields)
            found.append(
                document.report(
                    r.UNKNOWN_FIELD, ("fields", number), f"nothing is known about the field `{name}`", help_
                )
            )
    return tuple(found)


def against_steps(value: Interview, steps: list[str], document: Document) -> tuple[Diagnostic, ...]:
    """Entries of the log that name no step of the plan."""
    found: list[Diagnostic] = []
    for number, entry in enumerate(value.log):
        if entry.did not in steps:
            near = suggestion(entry.did, steps)
            help_ = f"did you mean `{near}`?" if near else "copy the step's name from the workbook"
            found.append(
                document.report(
                    r.UNKNOWN_STEP, ("log", number, "did"), f"the plan has no step `{entry.did[:80]}`", help_
                )
            )
    return tuple(found)


def among_interviews(
    interviews: Mapping[str, Interview], documents: Mapping[str, Document], broken: Iterable[str] = ()
) -> tuple[Diagnostic, ...]:
    """`follows` that names no other interview. One in `broken` is there, only not readable yet."""
    found: list[Diagnostic] = []
    for name, value in interviews.items():
        others = [other for other in (*interviews, *broken) if other != name]
        if value.follows and value.follows not in others:
            near = suggestion(value.follows, others)
            help_ = f"did you mean `{near}`?" if near else "write the other file's name without .yaml"
            found.append(
                documents[name].report(
                    r.UNKNOWN_INTERVIEW, ("follows",), f"there is no other interview `{value.follows}`", help_
                )
            )
    return tuple(found)


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


def _follow_ups(value: Interview, document: Document) -> Iterator[Diagnostic]:
    if value.follow_ups.weeks < LEAST_WEEKS:
        message = f"{value.follow_ups.weeks} weeks are fewer than the {LEAST_WEEKS} that are advised"
        yield document.report(
            r.FEW_FOLLOW_UPS,
            ("follow_ups", "weeks"),
            message,
            "keep it if you know better; the other weeks are shown as optional",
        )
    for number, move in enumerate(value.follow_ups.move):
        first = value.held.on + dt.timedelta(weeks=move.week)
        last = first + dt.timedelta(days=6)
        if not first <= move.to <= last:
            help_ = f"write a date from {first} to {last}"
            yield document.report(
                r.FOLLOW_UP_OUTSIDE_ITS_WEEK,
                ("follow_ups", "move", number, "to"),
                f"{move.to} is not in week {move.week}",
                help_,
            )
    links: list[tuple[str, int, Article | News]] = [
        *(("articles", number, each) for number, each in enumerate(value.articles)),
        *(("news", number, each) for number, each in enumerate(value.news)),
    ]
    weeks: set[int] = set()
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
