"""In which of its ways each part of a weekly letter is said: wish, beginning, interest and close (S24-S37, E21)."""

from collections.abc import Mapping
from functools import cached_property
from typing import Any

from afterword.frozen import frozen
from afterword.workbook.letters.frame.going_on import ByFacts, first_of, goes_on_by
from afterword.workbook.letters.link.as_brought import Clause

# What the templates that templates/mail/follow-up.txt.j2 takes in ask by these names.
_TOLD = (
    *("wishes_as", "reads_as", "congratulates_everyone", "begins_as", "frees_from_answer", "thanks_them_as_well"),
    *("was_to_ask_now", "keen_as", "asks_in_short", "asks_apart", "recalls_as", "is_just_named", "proof_follows"),
    *("asks_to_pass_on", "helps_with_that", "closes_as", "reply_is_enough", "offers_more", "closes_in_short", "leaves_as"),
    *("regrets_it", "enjoyed_it", "leaves_door_open", "wishes_in_short", "leaves_plainly", "thanks_for_talk_alone"),
)  # fmt: skip


@frozen
class Ways(ByFacts):
    """How each part of a weekly letter is said. Its fields are facts, and what decides before it, by their names."""

    alone: bool
    another_time: bool
    asked: bool
    asks_an_answer: bool
    asks_first: bool
    asks_status: bool
    bears_with_them: bool
    before_other_deadline: bool
    between: bool
    brought: Clause
    calm: bool
    closes_soon: bool
    congratulates: bool
    farewell: bool
    first: bool
    first_wording: bool
    going_on: str
    has_no_day: bool
    hooked: bool
    internal: bool
    is_brief: bool
    is_heard: bool
    is_long: bool
    is_their_day: bool
    keen_after_a_talk: bool
    knows_the_work: bool
    leads: bool
    named_in_full: bool
    news_is_on: bool
    own: str
    own_remembers: bool
    passes_on_more: bool
    plain_question: bool
    process: bool
    quoted: str
    recall: Mapping[str, Any]
    recalls_the_talk: bool
    remembers: bool
    says: str
    says_more: bool
    share: str
    source: str | None
    speaks_of_the_end: bool
    still_thinks_of_it: bool
    thanks: bool
    title_names_employer: bool
    unheard: bool
    unhurried: bool
    wishes_headway: bool

    @cached_property
    def takes_leave(self) -> bool:
        """Whether it is the last letter, and no other offer waits for an answer."""
        return self.farewell and not self.before_other_deadline

    @cached_property
    def tells_more(self) -> bool:
        """Whether the candidate has sentences of their own in it."""
        return any((self.own, self.says_more))

    # The wish

    @property
    def wishes_as(self) -> str:
        """By what the letter is, or what goes on with them; most have a plain wish of their week."""
        goes_on_there = self.going_on, self.first, not self.before_other_deadline
        return first_of(
            {
                "behind-news": self.congratulates,
                "going-on": all(goes_on_there),
                "farewell": self.farewell,
                "headway": self.wishes_headway,
                "closing": self.closes_soon and not self.first_wording,
                "plain": self.plain_question,
            }
        )

    @property
    def reads_as(self) -> str:
        """How their news got to the candidate."""
        is_seen = any((self.news_is_on, not self.source))
        return first_of({"heard": self.is_heard, "seen": is_seen})

    @property
    def congratulates_everyone(self) -> bool:
        """Whether all there are congratulated by the employer's name: where nothing before has it."""
        signs = self.quoted, self.source
        return all(signs) and not any((self.says, self.title_names_employer))

    # The beginning

    @property
    def begins_as(self) -> str:
        """By what the letter is: an end without an answer, taking leave, another offer, a day of theirs, or a usual week."""
        return first_of(
            {
                "unheard": self.unheard,
                "farewell": self.takes_leave,
                "other-offer": self.before_other_deadline,
                "their-day": self.is_their_day,
            }
        )

    @property
    def frees_from_answer(self) -> bool:
        """Whether nobody need answer: where no line says so, or asks for one."""
        return not any((self.speaks_of_the_end, self.asks_an_answer))

    @property
    def thanks_them_as_well(self) -> bool:
        """Whether those who were met are thanked in a last letter through its reader, as is owed to them."""
        return self.between and not self.thanks

    @property
    def was_to_ask_now(self) -> bool:
        """Whether it is the first letter, and they asked for it on this day."""
        return all((self.first, self.asked))

    # The interest

    @property
    def keen_as(self) -> str:
        """By whose news it goes with, who reads it, and whether it asks how things stand."""
        asks_nothing = any((self.unhurried, self.asks_status))
        return first_of(
            {
                "behind-news": self.congratulates,
                "between": self.between,
                "no-question": asks_nothing,
            }
        )

    @property
    def asks_in_short(self) -> bool:
        """Whether a letter with little room asks how things stand, and when a decision is likely, in one short question."""
        return all((self.leads, self.is_brief, self.has_no_day))

    @property
    def asks_apart(self) -> bool:
        """Whether the question is a sentence of its own: behind more of the interest, or where nothing else is brought."""
        return any((self.recalls_the_talk, self.knows_the_work, self.alone))

    # What one brings to their need, once more

    @property
    def recalls_as(self) -> str:
        """By who reads it, and what it goes with."""
        is_short_of_all = any((not self.brought, self.recall["leaves_out"]))
        in_sentences = self.between, self.recall["apart"], is_short_of_all
        return first_of(
            {
                "apart": all(in_sentences),
                "question": not self.brought,
                "article": self.share == "article",
                "between": self.between,
                "long": self.is_long,
            }
        )

    @property
    def is_just_named(self) -> bool:
        """Whether the whole name of the one who needs it has just been read."""
        with_the_talk = all((self.first_wording, self.keen_after_a_talk))
        is_read = any((self.asks_first, with_the_talk))
        return all((self.named_in_full, is_read))

    @property
    def proof_follows(self) -> bool:
        """Whether its proof stands behind it: behind all of it."""
        is_whole = self.brought.text == self.recall["whole"]
        return all((self.recall["proof"], is_whole))

    @property
    def asks_to_pass_on(self) -> bool:
        """Whether a reader between may pass it on, which no line of the candidate's says."""
        return not any((self.is_brief, self.passes_on_more))

    @property
    def helps_with_that(self) -> bool:
        """Whether one could help with what they need, by what is told beside an article."""
        return bool(self.recall["task"]) and not self.is_long

    # The close

    @property
    def closes_as(self) -> str:
        """By what the letter asks, or whether it takes leave."""
        otherwise = self.between, self.is_their_day, self.takes_leave
        is_about_article = self.hooked and not self.calm
        is_asked = self.asks_status and not any(
            (self.farewell, self.before_other_deadline)
        )
        waits = self.unhurried and not any((*otherwise, self.before_other_deadline))
        return first_of(
            {
                "article": is_about_article,
                "asked": is_asked,
                "unhurried": waits,
                "leave": self.takes_leave,
            }
        )

    @property
    def reply_is_enough(self) -> bool:
        """Whether a line is plenty: where the letter has nothing but its question."""
        return self.alone and not any((self.between, self.bears_with_them))

    @property
    def offers_more(self) -> bool:
        """Whether those whom a consultant asks may need more: where the letter has room for it."""
        return self.asks_first and not any((self.is_brief, self.bears_with_them))

    @property
    def closes_in_short(self) -> bool:
        """Whether one looks forward to a reply and says no more."""
        return any((self.is_long, self.leads, self.bears_with_them))

    # The last letter

    @property
    def leaves_as(self) -> str:
        """By whether anybody answered, and who reads it."""
        is_told = any((self.another_time, self.speaks_of_the_end))
        return first_of(
            {
                "unheard": self.unheard,
                "process": self.process,
                "between": self.between,
                "internal": self.internal,
                "told": is_told,
            }
        )

    @cached_property
    def regrets_it(self) -> bool:
        """Whether it says what one would have loved to do there."""
        says_enough = self.tells_more and not self.recall["task"]
        return not any((self.is_brief, says_enough))

    @property
    def enjoyed_it(self) -> bool:
        """Whether it says that one enjoyed the talk, of which no line of the candidate's tells."""
        return not any((self.remembers, self.own_remembers))

    @property
    def leaves_door_open(self) -> bool:
        """Whether one would like to hear if the job opens again: where no line speaks of another time, or of the end."""
        return not any((self.another_time, self.speaks_of_the_end))

    @property
    def wishes_in_short(self) -> bool:
        """Whether the good wish does not say with what: behind a regret, and lines of the candidate's own."""
        return all((self.regrets_it, self.tells_more))

    @property
    def leaves_plainly(self) -> bool:
        """Whether the thanks begin at once, and no `either way` goes before them."""
        return any((self.is_brief, self.asks_an_answer))

    @property
    def thanks_for_talk_alone(self) -> bool:
        """Whether one thanks for the talk, and not for their time, as one still thinks of it."""
        return all((self.is_brief, self.still_thinks_of_it))


each_in_its_way = goes_on_by(Ways, _TOLD)
