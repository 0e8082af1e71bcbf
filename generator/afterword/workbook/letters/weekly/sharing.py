"""How what is shared with a letter is told: an article by what it goes back to, news with a comment, one's own (S28, S29)."""

from collections.abc import Mapping
from functools import cached_property

from afterword.frozen import frozen
from afterword.workbook.letters.frame.going_on import ByFacts, first_of, goes_on_by

# What templates/mail/_shared.txt.j2, and those that it takes in, ask by these names.
_TOLD = (
    *("shares_as", "talks_as", "named_first", "adds_a_matter", "tells_where_it_stood", "address_inside"),
    *("address_behind", "hooks_in_short", "can_be_sent", "names_them_by_title"),
)  # fmt: skip
# What a weekly letter alone says: others share something in its place, and have none of that.
_ABSENT: Mapping[str, object] = {
    **dict.fromkeys(("agreed", "akin", "also_about", "answers_need", "news_begins", "offers_it"), ""),
    **dict.fromkeys(("congratulates", "early_wording", "farewell", "hooked", "is_brief", "own_goes_on"), False),
}  # fmt: skip


@frozen
class Sharing(ByFacts):
    """How what is shared is told, by what is known of it. The fields are facts, by their names in the template."""

    also_about: str
    between: bool
    congratulates: bool
    hooked: bool
    is_brief: bool
    process: bool
    quoted: str
    share: str
    source: str | None
    tells: str
    tells_source: bool
    title: str | None
    title_names_employer: bool
    url: str | None

    @property
    def shares_as(self) -> str:
        """As what something is shared: an article, or news with which the letter has not begun; else nothing is."""
        return "" if self.congratulates else self.share

    # An article

    @property
    def talks_as(self) -> str:
        """With whom the talk was that an article goes back to: with a panel, with somebody else, or with the reader."""
        return first_of({"panel": self.process, "another": self.between})

    @property
    def named_first(self) -> bool:
        """Whether the letter begins with it, and the interest goes on from there."""
        return self.hooked

    @property
    def adds_a_matter(self) -> bool:
        """Whether it goes back to another thing that the reader told of as well."""
        return all((self.hooked, self.also_about))

    @property
    def tells_where_it_stood(self) -> bool:
        """Whether it is told where it stood: for want of a title and an address, or as what it says does not tell it."""
        is_named = any((self.title, self.url))
        is_new = bool(self.source) and not self.tells_source
        return is_new or not is_named

    @cached_property
    def address_inside(self) -> bool:
        """Whether its address stands behind its name, so that the sentences go on with one another."""
        is_named = any((self.quoted, self.source))
        return all((self.hooked, self.url, self.tells, is_named))

    @property
    def address_behind(self) -> bool:
        """Whether its address ends the sentence that names it."""
        return bool(self.url) and not self.address_inside

    @property
    def hooks_in_short(self) -> bool:
        """Whether its title begins the sentence: in a letter with little room."""
        return all((self.hooked, self.is_brief, self.quoted, self.url))

    @property
    def can_be_sent(self) -> bool:
        """Whether it is offered where nobody can look it up; where more is told of it the letter does so elsewhere."""
        is_told = all((self.hooked, self.tells))
        return not any((self.url, is_told))

    # News

    @property
    def names_them_by_title(self) -> bool:
        """Whether the title of their news names them, so that nothing else need."""
        return all((self.title, self.title_names_employer))


_by_its_facts = goes_on_by(Sharing, _TOLD)


def how_it_is_shared(facts: Mapping[str, object]) -> Mapping[str, object]:
    """How what is shared is told in the letter of these facts, with what a weekly letter alone says of it."""
    told = {**_ABSENT, **facts}
    absent = {name: told[name] for name in _ABSENT}
    return {**absent, **_by_its_facts(told)}
