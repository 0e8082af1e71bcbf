"""A referee who agreed, as a sentence names them: by what they are, and by what they were to the candidate (E56)."""

from afterword.frozen import frozen
from afterword.interview.model.candidate import Referee
from afterword.patterns import lazy_pattern

_ARTICLE = lazy_pattern(r"(?:an?|my|our|the)(?![^ ])")
_SOMEBODYS = lazy_pattern(r" (?:my|our) ")


@frozen
class Agreed:
    """What a referee is and was, as typed, each with the place where that is not told yet."""

    post: str
    relation: str

    @property
    def has_article(self) -> bool:
        """Whether what they were has its own article: `my head nurse`, `the lead of our team`."""
        return _ARTICLE.match(self.relation) is not None

    @property
    def is_of_ours(self) -> bool:
        """Whether what they were names what was ours: `lead of our team`."""
        return _SOMEBODYS.search(self.relation) is not None


def agreed(referee: Referee) -> Agreed:
    """A referee as a sentence names them; the place stands with what they are, else with what they were."""
    relation = referee.relation or ""
    if referee.title:
        return Agreed(_with_place(referee.title, referee), relation)
    return Agreed("", _with_place(relation, referee))


def _with_place(called: str, referee: Referee) -> str:
    """`head nurse at Harrow`; as it is where it tells the place, or none was typed."""
    if not called or not referee.organisation:
        return called
    if " at " in called:
        return called
    return f"{called} at {referee.organisation}"


def how_to_reach(referee: Referee, *, with_contact: bool) -> dict[str, object]:
    """How a referee is told of: line by line where there is more to say, and `with_contact` how to reach them."""
    contact = referee.phone or referee.email
    tells_contact = all((with_contact, contact))
    is_long = _fills_lines(referee)
    return {
        "with_contact": with_contact,
        "contact": contact,
        "line_by_line": is_long,
        "tells_contact": tells_contact,
        "fills_lines": all((tells_contact, is_long)),
    }


def _fills_lines(referee: Referee) -> bool:
    """Whether there is more to say of somebody than a name and how to reach them: that is read more easily line by line."""
    beside = (
        referee.title,
        referee.relation,
        referee.years,
        referee.now,
        referee.away,
        referee.email and referee.phone,
    )
    return any(beside)
