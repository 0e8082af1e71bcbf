"""What each value of a file alone cannot show: people twice, a week with two links, shares that do not make a whole."""

from collections.abc import Iterator
from operator import attrgetter

from afterword.diagnostics import Diagnostics, rules
from afterword.interview.model.candidate import Candidate
from afterword.interview.model.interview import Interview, Person
from afterword.interview.model.people import (
    has_unused_title,
    hiring_manager,
    people_met,
    person_id,
    scored,
)
from afterword.interview.reading.doubts import titles
from afterword.interview.reading.doubts.agencies import agencies
from afterword.interview.reading.doubts.chronology import CHRONOLOGY
from afterword.interview.reading.doubts.contradictions import (
    Contradiction,
    placed,
    repeats,
)
from afterword.interview.reading.doubts.countries import country_in_doubt
from afterword.interview.reading.doubts.fees_found import fees_found
from afterword.interview.reading.doubts.figures_found import (
    figures_found,
    own_figures,
    raised_figures,
)
from afterword.interview.reading.doubts.greetings import of_somebody_else
from afterword.interview.reading.doubts.holidays import holidays, region
from afterword.interview.reading.doubts.named_people import (
    askers,
    copied_to,
    readers_of_no,
    writers,
)
from afterword.interview.reading.doubts.no_names import (
    BEHIND_A_NAME,
    no_names,
    whom_to_add,
)
from afterword.interview.reading.doubts.private_passages import private_passages
from afterword.interview.reading.doubts.role_alone import role_alone
from afterword.interview.reading.doubts.weeks import weeks_of_links
from afterword.interview.reading.file.document import Document
from afterword.interview.reading.meant.in_one_line import help_with_name
from afterword.interview.reading.meant.in_part import answered
from afterword.interview.values.placeholders import to_fill_in
from afterword.interview.values.posts import names_a_post

LEAST_WEEKS = 4


def of_interview(interview: Interview, document: Document) -> Diagnostics:
    """What does not go together in one interview file."""
    contradictions = answered(_OF_INTERVIEW, interview)
    return (*placed(contradictions, document), *private_passages(document))


def of_candidate(candidate: Candidate, document: Document) -> Diagnostics:
    """What does not go together in me.yaml."""
    contradictions = answered(
        [_referees_known, titles.of_referees, _other_offers], candidate
    )
    return (*placed(contradictions, document), *private_passages(document))


def _referees_known(candidate: Candidate) -> Iterator[Contradiction]:
    ids = [*map(attrgetter("id"), candidate.referees)]
    yield from _same_ids(ids, "referees")


def _other_offers(candidate: Candidate) -> Iterator[Contradiction]:
    """An answer that would be due before the offer came; an answer of others that would come too late."""
    for number, offer in enumerate(candidate.other_offers):
        answer_by = offer.answer_by
        if answer_by and answer_by.on < offer.received:
            yield Contradiction(
                rules.END_BEFORE_START,
                ("other_offers", number, "answer_by"),
                f"`answer_by` is {answer_by.on}, which comes before {offer.received}",
                "check which of the two was meant",
            )
        hear_by = offer.hear_by
        if hear_by and answer_by and not offer.received <= hear_by <= answer_by.on:
            yield Contradiction(
                rules.END_BEFORE_START,
                ("other_offers", number, "hear_by"),
                f"`hear_by` is {hear_by}, which is not from {offer.received} to {answer_by.on}",
                "write a day before you must answer, or leave it out",
            )


def _people(interview: Interview) -> Iterator[Contradiction]:
    ids = [person_id(person, number) for number, person in enumerate(interview.people)]
    twins = tuple(_same_ids(ids, "people"))
    if twins:
        yield from twins  # people are known by their IDs: who met whom cannot be told yet
    elif not people_met(interview):
        yield Contradiction(
            rules.NOBODY_TO_THANK,
            ("people",),
            "nobody you met is named",
            whom_to_add(interview),
            key=True,
        )
    elif not interview.follows and not _somebody_decides(interview):
        yield Contradiction(
            rules.NO_HIRING_MANAGER,
            ("people",),
            "several people met you, and none of them is the hiring manager",
            "write `is: hiring manager` for the one who decides",
            key=True,
        )


def _somebody_decides(interview: Interview) -> bool:
    """Whether letters know whom to go to; a later round may know from an earlier one, which is asked there."""
    return scored(interview) or hiring_manager(interview) is not None


def _same_ids(ids: list[str], key: str) -> Iterator[Contradiction]:
    for number in repeats(ids):
        yield Contradiction(
            rules.SAME_ID_TWICE,
            (key, number),
            f"two of `{key}` would have the ID `{ids[number]}`",
            "give one of them another `id:`",
        )


def _names(interview: Interview) -> Iterator[Contradiction]:
    for number, person in enumerate(interview.people):
        if _is_another_name(person):
            yield Contradiction(
                rules.FAMILY_NAME_NOT_IN_NAME,
                ("people", number, "family_name"),
                f"`{person.family_name}` is not part of `{person.name}`",
                "check the spelling; it is used as you typed it",
            )
        if BEHIND_A_NAME.search(person.name):
            yield Contradiction(
                rules.MORE_THAN_A_NAME,
                ("people", number, "name"),
                f"`{person.name}` is more than a name, and letters would greet them with all of it",
                help_with_name(person.name),
            )
        if names_a_post(person.title or ""):
            yield Contradiction(
                rules.MORE_THAN_A_NAME,
                ("people", number, "title"),
                f"`{person.title}` is what they do, and nobody is greeted with it: letters leave it out",
                "write how they are addressed, such as Ms., Mr., Mx. or Dr., or take the line out; their post goes under `is`",
            )
        elif has_unused_title(person):
            yield Contradiction(
                rules.TITLE_WITHOUT_FAMILY_NAME,
                ("people", number, "title"),
                f"`{person.title}` is not used: nobody splits `{person.name}` for you",
                "add `family_name:`; until then the greeting has the whole name without the title",
            )


def _is_another_name(person: Person) -> bool:
    """Whether the family name is not in the name, though both are known."""
    if person.family_name is None or to_fill_in(f"{person.family_name} {person.name}"):
        return False
    return person.family_name not in person.name


def _employer_dates(interview: Interview) -> Iterator[Contradiction]:
    promise = interview.employer_said
    if promise.contact_on and promise.decide_by:
        yield Contradiction(
            rules.TWO_EMPLOYER_DATES,
            ("employer_said", "decide_by"),
            "two dates of the employer's are given",
            "keep `contact_on` if they told you when to write, else `decide_by`",
            key=True,
        )


def _weeks(interview: Interview) -> Iterator[Contradiction]:
    weeks = interview.follow_ups.weeks
    if weeks < LEAST_WEEKS:
        yield Contradiction(
            rules.FEW_FOLLOW_UPS,
            ("follow_ups", "weeks"),
            f"{weeks} weeks are fewer than the {LEAST_WEEKS} that are advised",
            "keep it if you know better; no letter goes in the other weeks",
        )


def _links(interview: Interview) -> Iterator[Contradiction]:
    weeks = [*map(attrgetter("week"), interview.follow_ups.add)]
    for number in repeats(weeks):
        yield Contradiction(
            rules.TWO_LINKS_IN_ONE_WEEK,
            ("follow_ups", "add", number, "week"),
            f"week {weeks[number]} has two entries",
            "put both texts into one of them",
        )

    links = list(weeks_of_links(interview))
    for number in repeats(week for _, week in links):
        path, week = links[number]
        yield Contradiction(
            rules.TWO_LINKS_IN_ONE_WEEK,
            path,
            f"week {week} has two links to share",
            "give one of them another week",
        )


def _referees(interview: Interview) -> Iterator[Contradiction]:
    """One person counts once, however often they are marked."""
    ids = [*map(attrgetter("who"), interview.references)]
    for number in repeats(ids):
        yield Contradiction(
            rules.SAME_ID_TWICE,
            ("references", number, "who"),
            f"`{ids[number]}` stands twice under `references`",
            "take one of them away",
        )


_OF_INTERVIEW = (
    writers,
    copied_to,
    askers,
    readers_of_no,
    _people,
    _names,
    _employer_dates,
    holidays,
    region,
    country_in_doubt,
    _weeks,
    _links,
    _referees,
    fees_found,
    figures_found,
    agencies,
    own_figures,
    raised_figures,
    of_somebody_else,
    role_alone,
    no_names,
    titles.in_names,
    *CHRONOLOGY,
)
