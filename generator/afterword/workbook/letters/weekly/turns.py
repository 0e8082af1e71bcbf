"""How a weekly letter goes on: what it begins with, what it asks, and what it leaves out (S24-S37, E21, E56)."""

from collections.abc import Mapping
from functools import cached_property

from afterword.frozen import frozen
from afterword.workbook.letters.frame.going_on import ByFacts, goes_on_by
from afterword.workbook.letters.weekly.matter_turns import matter_told
from afterword.workbook.letters.weekly.places import what_stands_where
from afterword.workbook.letters.weekly.sharing import how_it_is_shared
from afterword.workbook.letters.weekly.ways import each_in_its_way

# What templates/mail/follow-up.txt.j2, and those that it takes in, ask by these names.
_TOLD = (
    *("aside", "congratulates", "shows_title", "plain_question", "is_their_day", "wishes_headway", "hooked"),
    *("keen_after_a_talk", "helps_with_task", "knows_the_work", "recalls_the_talk", "awaits_feedback", "asks_first"),
    *("stands_out", "would_work_on_it", "recalls_nothing", "goes_with_news", "has_a_last_word", "thanks_again"),
    *("offers_article", "bears_with_them"),
)  # fmt: skip


@frozen
class WeeklyTurns(ByFacts):
    """How a weekly letter goes on, by what is known of it. Its fields are facts, by their names in the template."""

    alone: bool
    answered: bool
    asked: bool
    asks_more: bool
    asks_status: bool
    before_other_deadline: bool
    between: bool
    brings_first: str
    closes_soon: bool
    decide_by: str
    doing: str
    early_wording: bool
    farewell: bool
    first: bool
    first_choice: bool
    first_news: bool
    first_wording: bool
    headway: str
    internal: bool
    is_brief: bool
    is_long: bool
    leads: bool
    no_hurry_before: str
    own: str
    own_begins: str
    own_names_a_step: bool
    own_practical: str
    person: str
    process: bool
    quoted: str
    says: str
    says_more: bool
    share: str
    source: str | None
    stays: bool
    talked_of: str
    task: str
    thanks: bool
    undecided: bool
    url: str | None
    why: str

    # Who reads it, and when

    @cached_property
    def aside(self) -> bool:
        """Whether its reader decides nothing: somebody who asks another, or who runs the process."""
        return any((self.between, self.process))

    @cached_property
    def is_their_day(self) -> bool:
        """Whether it is the first letter after a day on which they meant to decide."""
        return all((self.first, self.decide_by))

    @cached_property
    def is_calm(self) -> bool:
        """Whether no other offer waits for an answer, and it is not the last letter."""
        return not any((self.before_other_deadline, self.farewell))

    # What it begins with

    @cached_property
    def congratulates(self) -> bool:
        """Whether it begins with their good news: the first that is told, to somebody whose news it is."""
        signs = self.share == "news", self.first_news, self.is_calm
        return all(signs) and not self.aside

    @property
    def shows_title(self) -> bool:
        """Whether the title of their news has a line of its own: with its address, or where no source is named with it."""
        is_shown = not self.source
        if self.says:
            is_shown = all((self.url, not self.is_brief))
        return all((self.quoted, is_shown))

    @property
    def wishes_headway(self) -> bool:
        """Whether its wish is for what they have well under way: early, and to the one whose work it is."""
        signs = self.headway, self.early_wording, not self.before_other_deadline
        otherwise = self.first_wording, self.aside, self.is_long, self.closes_soon
        return all(signs) and not any(otherwise)

    @property
    def plain_question(self) -> bool:
        """Whether a letter asks at once behind a plain wish: on their day, or where it has nothing but its question."""
        return any((self.is_their_day, all((self.first_wording, self.alone))))

    @cached_property
    def hooked(self) -> bool:
        """Whether it begins with an article, and the interest goes on from there."""
        signs = self.share == "article", self.is_calm
        return all(signs) and not any((self.between, self.is_their_day))

    @property
    def thanks_again(self) -> bool:
        """Whether thanks for the talk stand before what it brings: in the first letter, which begins with nothing else."""
        signs = self.first_wording, self.leads
        otherwise = self.aside, self.congratulates, self.asked, self.thanks, self.hooked
        return all(signs) and not any(otherwise)

    @property
    def stands_out(self) -> bool:
        """Whether it has a shape of its own, with little room for what was told before: news, an article, taking leave."""
        return any((self.congratulates, self.farewell, self.share == "article"))

    # Interest, and what is asked

    @property
    def keen_after_a_talk(self) -> bool:
        """Whether somebody between is told with whom one talked and when: where the first letter has room for it."""
        otherwise = self.thanks, self.is_brief, self.congratulates, self.first_choice
        return bool(self.person) and not any(otherwise)

    @cached_property
    def helps_with_task(self) -> bool:
        """Whether the interest is one in this post, by what one would help with."""
        return all((self.task, not self.is_long))

    @cached_property
    def knows_the_work(self) -> bool:
        """Whether the interest goes on with work of theirs that the candidate knows: where the letter brings nothing else."""
        signs = self.alone, self.doing
        otherwise = self.between, self.says_more, self.helps_with_task
        return all(signs) and not any(otherwise)

    @property
    def recalls_the_talk(self) -> bool:
        """Whether the interest goes on with what was talked about, for want of anything nearer."""
        otherwise = self.aside, self.says_more, self.is_brief, self.helps_with_task
        return bool(self.talked_of) and not any((*otherwise, self.knows_the_work))

    @property
    def awaits_feedback(self) -> bool:
        """Whether somebody between is asked what they have heard."""
        signs = self.between, self.is_calm
        return all(signs) and not any((self.asks_status, self.is_their_day))

    @property
    def asks_first(self) -> bool:
        """Whether a consultant reads first what is asked of them, and then what to pass on."""
        signs = self.first_wording, self.between
        is_begun = all((self.own_begins, not self.own_names_a_step))
        of_ones_own = self.asks_more, self.own_practical, is_begun
        otherwise = self.leads, self.share, self.no_hurry_before, self.answered
        return all(signs) and not any((*of_ones_own, *otherwise))

    @property
    def bears_with_them(self) -> bool:
        """Whether the close makes it easy to answer behind a day of theirs: that it may take longer is understood."""
        signs = self.is_their_day, self.is_calm
        return all(signs) and not self.asks_status

    # What it brings beside that

    @cached_property
    def tells_of_article(self) -> bool:
        """Whether it says what an article says, or why it is sent."""
        return any((self.says, self.why))

    @property
    def would_work_on_it(self) -> bool:
        """Whether one would love to work on what the article asks: where nothing else is brought to it."""
        otherwise = (
            self.is_brief,
            self.process,
            self.undecided,
            self.own,
            self.says_more,
        )
        is_told = self.tells_of_article and self.brings_first != "link"
        return is_told and not any(otherwise)

    @property
    def recalls_nothing(self) -> bool:
        """Whether what one brings to their need is not told once more: in the last letter, or beside much else."""
        is_full = all((self.hooked, self.is_long, any((self.says_more, self.own))))
        return any((self.farewell, is_full))

    @property
    def goes_with_news(self) -> bool:
        """Whether a sentence of the candidate's own, and nothing more of theirs, goes with what is shared."""
        return all((self.own, not self.says_more))

    @property
    def offers_article(self) -> bool:
        """Whether an article without an address is offered: behind what it says."""
        return all((self.hooked, self.tells_of_article, not self.url))

    @property
    def has_a_last_word(self) -> bool:
        """Whether the last letter has room for what one would still love to help with."""
        otherwise = self.own, self.says_more, self.aside, self.internal, self.stays
        return self.farewell and not any(otherwise)


_by_its_facts = goes_on_by(WeeklyTurns, _TOLD)


def how_it_goes_on(facts: Mapping[str, object]) -> dict[str, object]:
    """How the letter of these facts goes on, and each fact in it that the plan of matter gives it."""
    letter = {**facts, **_by_its_facts(facts)}
    letter |= what_stands_where(letter)
    letter |= each_in_its_way(letter)
    letter |= how_it_is_shared(letter)
    return {**letter, "matter": matter_told(letter)}
