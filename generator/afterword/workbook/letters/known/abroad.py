"""Where a job is that is in another country than the candidate, for somebody who has not heard of it yet (S57)."""

from afterword.interview.model.at_home import country_there, home_country
from afterword.interview.values.country_names import country_in_words
from afterword.interview.values.english import text_if
from afterword.workbook.wording.desk import Desk


def employer_abroad(desk: Desk) -> str:
    """The employer's country, to follow `in`, where it is not the candidate's own and no name tells it."""
    interview = desk.interview
    there, home = country_there(interview), home_country(desk.me)
    if there is None or home in {None, there}:
        return ""
    country = country_in_words(there)
    names = f"{interview.employer.name} {interview.role}"
    return text_if(country.removeprefix("the ") not in names, country)
