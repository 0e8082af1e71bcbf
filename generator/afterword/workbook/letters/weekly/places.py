"""What of a weekly letter stands where: what it shares, what is told once more, and what goes on with what (S28, E56)."""

from collections.abc import Iterable, Mapping
from functools import cached_property
from typing import Any

from afterword.frozen import frozen
from afterword.workbook.letters.frame.going_on import ByFacts, goes_on_by
from afterword.workbook.letters.link.as_brought import Clause
from afterword.workbook.wording.put_together import is_brief

# What templates/mail/follow-up.txt.j2, and those that it takes in, ask by these names.
_TOLD = (
    *("names_their_employer", "news_is_on", "tells_by_deed", "tells_no_hurry", "still_thinks_of_it", "brought"),
    *("recalls_it", "recalls_first", "recalls_apart", "recalls_later", "also", "own_goes_on", "own_comes_first"),
    *("shares_first", "may_tell_on", "interest_stands_apart", "has_last_word", "last_word_is_proved", "wishes_well_with"),
    *("offers_it_at_once", "offers_it_at_last", "announces_news", "asks_which_days", "feedback_goes_on"),
)  # fmt: skip
# What the candidate brings, behind which a sentence of their own can go on.
_GOES_ON = frozenset({"link", "strength"})


@frozen
class Places(ByFacts):
    """What of a weekly letter stands where. Its fields are facts, and what WeeklyTurns says, by their names in the template."""

    asks_first: bool
    between: bool
    brings_first: str
    brings_last: str
    congratulates: bool
    employer_is_named: bool
    farewell: bool
    first_wording: bool
    goes_further: bool
    goes_with_news: bool
    has_a_last_word: bool
    has_news: bool
    hooked: bool
    is_brief: bool
    is_long: bool
    is_on: bool
    known_by_deed: str
    leads: bool
    matter: list[Any]
    no_hurry_before: str
    offers_article: bool
    own: str
    own_goes_back: bool
    own_names_a_step: bool
    own_of_their_date: bool
    recall: Mapping[str, Any]
    recalls_nothing: bool
    remembers: bool
    says: str
    says_more: bool
    share: str
    shows_title: bool
    source: str | None
    stands_out: bool
    stayed: str
    title: str | None
    unannounced: bool
    unheard: bool
    url: str | None
    why: str
    wished_again: str
    wished_with: str
    would_work_on_it: bool

    # Interest, and when they decide

    @property
    def names_their_employer(self) -> bool:
        """Whether a consultant, who has many clients, is told whose job it is: once, where nothing above has said it."""
        return self.first_wording and not self.employer_is_named

    @property
    def tells_by_deed(self) -> bool:
        """Whether what one would help with goes on with what one did of it."""
        return bool(self.known_by_deed) and not any((self.between, self.is_brief))

    @property
    def tells_no_hurry(self) -> bool:
        """Whether it says that one knows when they decide; a consultant reads that first with the interest."""
        is_told = all((self.between, self.first_wording))
        return bool(self.no_hurry_before) and not is_told

    @property
    def asks_which_days(self) -> bool:
        """Whether a consultant who names a step is asked for its days."""
        return all((self.own_names_a_step, self.asks_first))

    @property
    def feedback_goes_on(self) -> bool:
        """Whether what they have heard is asked in the paragraph above: behind a line on their date."""
        return self.own_of_their_date and not self.recalls_it

    # What one brings to their need, once more

    @cached_property
    def brought(self) -> Clause:
        """What one brought, in full or in short: in short where a letter without a shape of its own is long."""
        in_order = ["whole_clause", "short_clause"]
        if self.is_long and not self.stands_out:
            in_order.reverse()
        clauses: Iterable[Clause] = map(self.recall.__getitem__, in_order)
        return next(filter(None, clauses), Clause())

    @cached_property
    def recalls_it(self) -> bool:
        """Whether it is told once more: as a clause, in sentences that are passed on, or as what one would love to work on."""
        for_an_article = all((self.hooked, self.would_work_on_it))
        to_pass_on = all((self.between, self.recall["apart"]))
        places = for_an_article, to_pass_on, self.brought
        return any(places) and not self.recalls_nothing

    @cached_property
    def recalls_first(self) -> bool:
        """Whether it stands before what the letter brings."""
        brings_more = self.brings_first == "strength"
        places = self.stands_out, self.between, brings_more
        return self.recalls_it and any(places)

    @property
    def recalls_apart(self) -> bool:
        """Whether it has a place of its own there: an article has it beside what it says."""
        return self.recalls_first and not self.hooked

    @property
    def recalls_later(self) -> bool:
        """Whether it stands behind what the letter brings."""
        return self.recalls_it and not self.recalls_first

    @property
    def also(self) -> bool:
        """Whether what the letter brings comes on top of it."""
        return self.recalls_it and any((self.congratulates, self.recalls_first))

    # The candidate's own sentences, and what is shared

    @property
    def news_is_on(self) -> bool:
        """Whether their news stood on a place and not in one: `on the local radio`."""
        return self.share == "news" and self.is_on

    @cached_property
    def is_told_in_few_words(self) -> bool:
        """Whether what an article says, and the sentences that go with it, are few."""
        told = f"{self.says}{self.why}{self.own}"
        return bool(self.own) and is_brief(told)

    @cached_property
    def tells_of_article(self) -> bool:
        """Whether it says what an article says, or why it is sent."""
        return any((self.says, self.why))

    @cached_property
    def own_goes_on(self) -> bool:
        """Whether a sentence of the candidate's own goes on with the news, with what an article says, or with what was done."""
        behind_article = (
            self.hooked,
            self.url,
            self.tells_of_article,
            self.is_told_in_few_words,
        )
        behind_deed = (
            self.brings_last in _GOES_ON,
            self.is_told_in_few_words,
            self.own_goes_back,
        )
        is_behind_deed = all(behind_deed) and not any((self.share, self.recalls_it))
        places = self.congratulates, all(behind_article), is_behind_deed
        return self.goes_with_news and any(places)

    @cached_property
    def own_comes_first(self) -> bool:
        """Whether news of the candidate's own comes before what the plan brings: it is why this week's letter is sent."""
        signs = self.has_news, self.leads
        return all(signs) and not any((self.share, self.own_goes_on))

    @property
    def shares_first(self) -> bool:
        """Whether what is shared stands before what the plan brings."""
        return any((self.hooked, self.congratulates, self.own_comes_first))

    @property
    def announces_news(self) -> bool:
        """Whether it says first that there is news."""
        otherwise = self.share, self.own_goes_on, self.farewell
        return self.unannounced and not any(otherwise)

    @property
    def may_tell_on(self) -> bool:
        """Whether what they need can go on with an article that they have just read of, where that is told in few words."""
        is_named = any((not self.url, self.title, self.source))
        signs = self.hooked, self.matter, is_named, self.tells_of_article
        return all(signs) and not any((self.own, self.says_more))

    @property
    def offers_it_at_once(self) -> bool:
        """Whether the article is offered where it is told of."""
        return self.offers_article and not self.goes_further

    @property
    def offers_it_at_last(self) -> bool:
        """Whether it is offered at the end, as the candidate's own sentences go on from it."""
        return all((self.offers_article, self.goes_further))

    @property
    def interest_stands_apart(self) -> bool:
        """Whether the interest begins a paragraph: where more goes with their news than a sentence."""
        more = self.shows_title, self.url, self.goes_with_news, self.recalls_it
        return self.congratulates and any(more)

    # The last letter

    @cached_property
    def has_last_word(self) -> bool:
        """Whether it says what one would still love to help with."""
        return all((self.has_a_last_word, self.recall["task"]))

    @property
    def last_word_is_proved(self) -> bool:
        """Whether what was done stands behind that; `I ran one` is nothing that stands alone."""
        whole = self.recall["whole_clause"]
        otherwise = self.own, self.says_more, self.is_long, whole.goes_back
        return bool(whole) and not any(otherwise)

    @cached_property
    def still_thinks_of_it(self) -> bool:
        """Whether it comes back to what stayed with the candidate, whose own sentences remember nothing."""
        return bool(self.stayed) and not self.remembers

    @property
    def wishes_well_with(self) -> str:
        """What goes on with them that it wishes them well with: in short where one has said that one would help with that."""
        otherwise = self.remembers, self.says_more, not self.wished_with
        if any(otherwise):
            return ""
        is_told = any((self.has_last_word, self.unheard))
        return self.wished_again if is_told else self.wished_with


what_stands_where = goes_on_by(Places, _TOLD)
