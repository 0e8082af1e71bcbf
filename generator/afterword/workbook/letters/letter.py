"""What letters are made of: a letter, an address, and the draft that carries the one to the other."""

import datetime as dt
from collections.abc import Mapping
from dataclasses import field
from operator import attrgetter

from afterword.frozen import frozen, replace
from afterword.plan.given.ids import StepId
from afterword.plan.steps import Kind
from afterword.workbook.letters.mended_by import MendedBy
from afterword.workbook.wording.words import Words

_MINUTE, _STEP = 60, 5  # seconds
_WORDS_A_MINUTE = 150  # read aloud without haste
_ADDRESSES = frozenset({"address", "referee-address"})
OF_MATTER = frozenset({"nothing-new", "leave-out"})  # gaps of a weekly letter
_BETWEEN_NOTES = "\n\n----\n\n"


def signed(words: Words, *lines: str) -> str:
    """The sign-off, with the name and what stands below it."""
    sign_off = words.letter("frame", "sign-off").strip()
    return "\n".join(filter(None, [sign_off, *lines]))


@frozen
class Letter:
    """A letter in its three parts, and what it still lacks. `closing` is the sign-off with the name below it.

    `enclosed` are notes that travel in it and are passed on, each by the name of its readers in step IDs. Thanks to
    one of several are `without_point` where it is not told what was talked about with them. `no_room_for`: what was typed
    for it, as typed, and finds no place in so many words.
    """

    greeting: str
    body: str
    closing: str
    gaps: tuple[str, ...] = ()
    enclosed: Mapping[str, "Letter"] = field(default_factory=dict)
    without_point: bool = False
    no_room_for: tuple[str, ...] = ()

    @property
    def cover(self) -> str:
        """The letter alone (S20)."""
        return f"{self.greeting}\n\n{self.body}\n\n{self.closing}"

    @property
    def text(self) -> str:
        """The whole of it, as it is sent."""
        return with_notes(
            self.cover, *(map(attrgetter("text"), self.enclosed.values()))
        )

    @property
    def words(self) -> int:
        """How many words it has without greeting and sign-off."""
        return len(self.body.split())

    def lacking(self, *gaps: str) -> "Letter":
        """The letter with more that it lacks, each thing once."""
        return replace(self, gaps=tuple(dict.fromkeys((*self.gaps, *gaps))))


def with_notes(cover: str, *notes: str) -> str:
    """A mail with the notes that it carries below it."""
    return _BETWEEN_NOTES.join([cover, *notes])


def gap_name(gap: str) -> str:
    """The name of what a letter lacks; empty for words of no gap that is known by name."""
    return getattr(gap, "name", "")


@frozen
class Address:
    """Who a draft goes to."""

    name: str
    email: str


@frozen
class Draft:
    """One text to send. Without `to` it is a note that somebody passes on or that is written by hand.

    `id` is the draft's and `step` the step's it belongs to, mostly the same; `gaps` say what it still lacks: with a gap it is
    NOT READY and never becomes a mail file, nor does one that was `sent`, by the log. `thread` says where to send it from,
    `use_only_if` what must be true first. One in the candidate's `own` words says `where` they stand;
    of one that was sent the words are `kept` as they went out, if the log has them. It may go `instead_of` a follow-up.
    `copies` go to others who are greeted in it. One that is `unsourced` names no source of a figure, and may have one; thanks
    that are `without_point` say nothing of what was talked about with their reader, and may.
    """

    id: StepId
    step: StepId
    kind: Kind
    title: str
    on: dt.date
    to: Address | None
    subject: str
    body: str
    gaps: tuple[str, ...] = ()
    cautions: tuple[str, ...] = ()
    thread: str = ""
    use_only_if: str = ""
    note: bool = False
    optional: bool = False
    sent: bool = False
    own: bool = False
    where: str = ""
    kept: bool = False
    instead_of: StepId | None = None
    copies: tuple[Address, ...] = ()
    unsourced: bool = False
    without_point: bool = False

    @property
    def words(self) -> int:
        """How many words it has without greeting and sign-off."""
        paragraphs = self.body.split("\n\n")
        return len(" ".join(paragraphs[1:-1] or paragraphs).split())

    @property
    def seconds_aloud(self) -> int:
        """How long it takes to read it aloud, up to the next five seconds."""
        return -(-self.words * _MINUTE // (_WORDS_A_MINUTE * _STEP)) * _STEP

    @property
    def gap_names(self) -> tuple[str, ...]:
        """The names of what it lacks."""
        return tuple(map(gap_name, self.gaps))

    @property
    def mended_by(self) -> MendedBy:
        """By which answers it gets what it lacks."""
        return MendedBy(frozenset(self.gap_names))

    @property
    def lacks_address(self) -> bool:
        """Whether an address is among what it lacks."""
        return not _ADDRESSES.isdisjoint(self.gap_names)

    @property
    def brings_nothing(self) -> bool:
        """Whether it waits for something that its reader does not have yet."""
        return not OF_MATTER.isdisjoint(self.gap_names)

    @property
    def copyable(self) -> bool:
        """Whether an address is all that it lacks: its words can be copied, and no mail file is made of it."""
        return bool(self.gaps) and _ADDRESSES.issuperset(self.gap_names)

    @property
    def complete(self) -> bool:
        """Whether nothing is lacking; it may have been sent, and a note goes to nobody by itself."""
        return not self.gaps

    @property
    def not_ready(self) -> bool:
        """Whether it is still to be sent, and lacks something: what pages and commands call NOT READY."""
        return not self.sent and not self.complete
