"""What each value of a file alone cannot show: people twice, a week with two links, shares that do not make a whole."""

from collections.abc import Callable, Iterable, Iterator

from afterword.diagnostics import Diagnostic
from afterword.diagnostics import rules as r
from afterword.interview.model.candidate import Candidate
from afterword.interview.model.interview import Interview, Person
from afterword.interview.model.people import hiring_manager, people_met, person_id
from afterword.interview.reading.chronology import out_of_order
from afterword.interview.reading.document import Document, Path_
from afterword.interview.reading.repeats import repeats
from afterword.interview.values import suggestion
from afterword.interview.values.passages import never_ends

LEAST_WEEKS = 4
_WHOLE = 100  # percent


def of_interview(interview: Interview, document: Document) -> tuple[Diagnostic, ...]:
    """What does not go together in one interview file."""
    problems: list[Diagnostic] = []
    for contradictions in _OF_INTERVIEW:
        problems += contradictions(interview, document)
    problems += endless_passages(document)
    return tuple(problems)


def of_candidate(candidate: Candidate, document: Document) -> tuple[Diagnostic, ...]:
    """What does not go together in me.yaml."""
    ids = [referee.id for referee in candidate.referees]
    return (*_same_ids(ids, "referees", document), *endless_passages(document))


def endless_passages(document: Document) -> Iterator[Diagnostic]:
    """Private passages that begin and have no end, in any text of a file."""
    for path in document.values:
        text = document.at(path)
        if isinstance(text, str) and never_ends(text):
            yield document.report(
                r.ENDLESS_PASSAGE,
                path,
                "a private passage begins with `[[` and never ends: the rest of this text is in no letter and no copy",
                "write `]]` where the private words end",
            )


def weeks_of_links(interview: Interview) -> Iterator[tuple[Path_, int]]:
    """The week of each article and of each news to share, with its place in the file."""
    for number, article in enumerate(interview.articles):
        yield ("articles", number, "week"), article.week
    for number, news in enumerate(interview.news):
        yield ("news", number, "week"), news.week


def _people(interview: Interview, document: Document) -> Iterator[Diagnostic]:
    ids = [person_id(person, number) for number, person in enumerate(interview.people)]
    twins = tuple(_same_ids(ids, "people", document))
    if twins:
        yield from twins
    else:  # people are known by their IDs: with two of a kind, who met whom could not be told
        yield from _people_met(interview, document)


def _same_ids(ids: list[str], key: str, document: Document) -> Iterator[Diagnostic]:
    for number in repeats(ids):
        yield document.report(
            r.SAME_ID_TWICE,
            (key, number),
            f"two of `{key}` would have the ID `{ids[number]}`",
            "give one of them another `id:`",
        )


def _people_met(interview: Interview, document: Document) -> Iterator[Diagnostic]:
    if not people_met(interview):
        yield document.report(
            r.NOBODY_TO_THANK,
            ("people",),
            "nobody you met is named",
            "add the person you met: `- {name: …, is: hiring manager}`",
            key=True,
        )
    elif hiring_manager(interview) is None:
        yield document.report(
            r.NO_HIRING_MANAGER,
            ("people",),
            "several people met you, and none of them is the hiring manager",
            "write `is: hiring manager` for the one who decides",
            key=True,
        )


def _names(interview: Interview, document: Document) -> Iterator[Diagnostic]:
    for number, person in enumerate(interview.people):
        if person.family_name and person.family_name not in person.name:
            yield document.report(
                r.FAMILY_NAME_NOT_IN_NAME,
                ("people", number, "family_name"),
                f"`{person.family_name}` is not part of `{person.name}`",
                "check the spelling; it is used as you typed it",
            )
        if _title_is_unused(person):
            yield document.report(
                r.TITLE_WITHOUT_FAMILY_NAME,
                ("people", number, "title"),
                f"`{person.title}` is not used: nobody splits `{person.name}` for you",
                "add `family_name:`; until then the greeting has the whole name without the title",
            )


def _title_is_unused(person: Person) -> bool:
    """A title goes before a family name, unless the whole greeting is typed."""
    return bool(person.title) and not (person.family_name or person.salutation)


def _employer_dates(interview: Interview, document: Document) -> Iterator[Diagnostic]:
    promise = interview.employer_said
    if promise.contact_on and promise.decide_by:
        yield document.report(
            r.TWO_EMPLOYER_DATES,
            ("employer_said", "decide_by"),
            "two dates of the employer's are given",
            "keep `contact_on` if they told you when to write, else `decide_by`",
            key=True,
        )


def _holidays(interview: Interview, document: Document) -> Iterator[Diagnostic]:
    country = interview.employer.country
    if not interview.calendar.holidays:
        return
    if country:
        yield from _holiday_calendar(country, interview.employer.region, document)
        return
    yield document.report(
        r.NO_HOLIDAY_CALENDAR,
        ("calendar", "holidays"),
        "holidays are on, but no country is given",
        "add `country:` to the employer, such as US",
    )


def _holiday_calendar(country: str, region: str | None, document: Document) -> Iterator[Diagnostic]:
    from holidays import list_supported_countries  # noqa: PLC0415  (heavy: only when holidays are on)

    regions = list_supported_countries(include_aliases=True).get(country)
    if regions is None:
        yield document.report(
            r.NO_HOLIDAY_CALENDAR,
            ("calendar", "holidays"),
            f"no holiday calendar is known for {country}",
            "write `holidays: no`",
        )
    elif region and region not in regions:
        yield document.report(
            r.NO_HOLIDAY_CALENDAR,
            ("employer", "region"),
            f"no region `{region}` is known for {country}",
            _region_help(region, regions),
        )


def _region_help(region: str, regions: list[str]) -> str:
    near = suggestion(region, [code.lower() for code in regions])
    if near:
        return f"did you mean {near.upper()}?"
    codes = ", ".join(sorted(regions))
    return "known: " + (codes or "none; leave `region` out")


def _weeks(interview: Interview, document: Document) -> Iterator[Diagnostic]:
    weeks = interview.follow_ups.weeks
    if weeks < LEAST_WEEKS:
        yield document.report(
            r.FEW_FOLLOW_UPS,
            ("follow_ups", "weeks"),
            f"{weeks} weeks are fewer than the {LEAST_WEEKS} that are advised",
            "keep it if you know better; the other weeks are shown as optional",
        )


def _additions(interview: Interview, document: Document) -> Iterator[Diagnostic]:
    weeks = [addition.week for addition in interview.follow_ups.add]
    for number in repeats(weeks):
        yield document.report(
            r.TWO_LINKS_IN_ONE_WEEK,
            ("follow_ups", "add", number, "week"),
            f"week {weeks[number]} has two entries",
            "put both texts into one of them",
        )


def _links(interview: Interview, document: Document) -> Iterator[Diagnostic]:
    links = list(weeks_of_links(interview))
    for number in repeats(week for _, week in links):
        path, week = links[number]
        yield document.report(
            r.TWO_LINKS_IN_ONE_WEEK,
            path,
            f"week {week} has two links to share",
            "give one of them another week",
        )


def _referees(interview: Interview, document: Document) -> Iterator[Diagnostic]:
    """One person counts once, however often they are marked."""
    ids = [reference.who for reference in interview.references]
    for number in repeats(ids):
        yield document.report(
            r.SAME_ID_TWICE,
            ("references", number, "who"),
            f"`{ids[number]}` stands twice under `references`",
            "take one of them away",
        )


def _instalments(interview: Interview, document: Document) -> Iterator[Diagnostic]:
    fees = interview.proposal and interview.proposal.fees
    if not fees or not fees.instalments:
        return
    total = sum(fees.instalments)
    if total != _WHOLE:
        yield document.report(
            r.UNWHOLE_INSTALMENTS,
            ("proposal", "fees", "instalments"),
            f"the instalments make {total} percent",
            "write shares that make 100, such as [50, 50]",
        )


_OF_INTERVIEW: tuple[Callable[[Interview, Document], Iterable[Diagnostic]], ...] = (
    _people,
    _names,
    _employer_dates,
    _holidays,
    _weeks,
    _additions,
    _links,
    _referees,
    _instalments,
    out_of_order,
)
