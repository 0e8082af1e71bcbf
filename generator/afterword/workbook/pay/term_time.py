"""Pay by the hour at a school, where perhaps only the weeks of the term are paid: how many is not known until it is told."""

from afterword.interview.model.interview import Interview
from afterword.interview.model.terms import Offer
from afterword.interview.model.vocabulary import Per, Setting
from afterword.patterns import lazy_pattern

_SCHOOL = lazy_pattern(r"(?i)\b(?:academy|college|kindergarten|preschool|schools?)\b")


def weeks_are_open(interview: Interview) -> bool:
    """Whether nobody knows what a year of the offer makes, as it is by the hour at a school."""
    offer = interview.offered
    if offer is None or offer.per is not Per.HOUR or offer.weeks_a_year:
        return False
    employer = interview.employer
    return employer.setting is Setting.SCHOOL or bool(_SCHOOL.search(employer.name))


def terms_that_are_sure(interview: Interview, offer: Offer) -> Offer:
    """The offer without the hours of which no year can be made yet."""
    if weeks_are_open(interview):
        return offer.model_copy(update={"hours_a_week": None})
    return offer
