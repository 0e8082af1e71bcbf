"""What the employer said about dates."""

from collections.abc import Iterator

from afterword.interview.model.candidate import Candidate
from afterword.interview.model.interview import Interview
from afterword.plan.zones import zone_of
from afterword.workbook.wording import phrases, titles
from afterword.workbook.wording.words import Words


def told_timing(
    interview: Interview,
    me: Candidate,
    words: Words,
) -> Iterator[str]:
    """What they said about dates, each in a sentence."""
    told = interview.employer_said
    booked = interview.next_step.booked

    if told.contact_on:
        yield words.timing("contact_on", on=phrases.paper_date(told.contact_on))
    if told.decide_by:
        yield words.timing("decide_by", on=phrases.paper_date(told.decide_by))
    if booked:
        yield words.timing(
            "booked", on=titles.deadline(interview, me, booked.on, booked.at)
        )
    if told.do_not_contact:
        yield words.timing("do_not_contact")
    zone = zone_of(interview)
    if zone and me.timezone and interview.timezone is None and zone != me.timezone:
        yield words.timing("zone", zone=zone.replace("_", " "))
