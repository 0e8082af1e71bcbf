"""What the employer said about dates, as long as it says anything: not after they have answered (E5)."""

from collections.abc import Iterator

from afterword.interview.values.dates import Moment
from afterword.plan.cases import Case
from afterword.plan.days.zones import zone_of
from afterword.workbook.wording import phrases, titles
from afterword.workbook.wording.their_words import decided_on_paper
from afterword.workbook.wording.words import Words


def told_timing(case: Case, words: Words) -> Iterator[str]:
    """What they said about dates, each in a sentence; a day that has gone by is said to have."""
    interview = case.interview
    if not interview.outcome and not interview.offered:
        yield from _days(case, words)
    if interview.employer_said.do_not_contact:
        yield words.timing("do_not_contact")
    zone = zone_of(interview)
    home = case.me.timezone
    if zone and interview.timezone is None and home not in {None, zone}:
        yield words.timing("zone", zone=zone.replace("_", " "))


def _days(case: Case, words: Words) -> Iterator[str]:
    timing = case.interview.employer_said
    booked = case.interview.next_step.booked
    if timing.contact_on:
        past = timing.contact_on < case.today
        day = phrases.paper_date(timing.contact_on)
        yield words.timing("contact_on", on=day, past=past)
    if timing.decide_by:
        past = timing.decide_by < case.today
        when = decided_on_paper(words, case.interview, case.today)
        yield words.timing("decide_by", when=when, past=past)
    if booked:
        yield words.timing(
            "booked", on=_moment(case, booked), past=booked.on < case.today
        )


def _moment(case: Case, moment: Moment) -> str:
    return titles.deadline(case.interview, case.me, moment.on, moment.at)
