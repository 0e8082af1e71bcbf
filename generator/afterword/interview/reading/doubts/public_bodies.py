"""A public body as employer, by its name: its panels often score answers, and have one person whom all write to."""

from afterword.interview.model.interview import Interview
from afterword.interview.model.people import people_met
from afterword.interview.model.vocabulary import Setting
from afterword.patterns import lazy_pattern

_SOUNDS_LIKE_ONE = lazy_pattern(
    r"\b(?:academy|authority|boards?|borough|city of|civil service|college|commission|constabulary|council|county"
    r"|department|federal|fire (?:and|&) rescue|government|hospitals?|ministry|municipality|nhs|police|public"
    r"|schools?|state of|trust|university)\b"
)


def sounds_public(employer: str) -> bool:
    """Whether a name sounds like that of a public body."""
    return bool(_SOUNDS_LIKE_ONE.search(employer.casefold()))


def may_be_scored(interview: Interview) -> bool:
    """Whether answers may be scored there: before several, in a public body, or where it was said."""
    signs = (
        interview.scored_panel is not None,
        interview.employer.setting is Setting.PUBLIC,
        len(people_met(interview)) > 1,
        sounds_public(interview.employer.name),
    )
    return any(signs) and not interview.is_over
