"""The words by which phrases are told apart, and the forms of a verb."""

from collections.abc import Iterator
from dataclasses import dataclass

_BEFORE_ING = 3  # letters at least that a word in -ing has before it, or a known verb
_VOWELS = "aeiou"
_PREFIXES = ("re", "over", "under", "out", "mis", "un", "co-", "re-")
_DOERS = ("keeper", "maker", "player", "riser", "starter", "taker", "worker")
_LIKE_QUALITIES = (
    "ful",
    "able",
    "ible",
    "ous",
    "less",
    "-minded",
    "-oriented",
    "-driven",
)
_LIKE_THINGS = (
    "ance",
    "ence",
    "hood",
    "ism",
    "ity",
    "ment",
    "ness",
    "ship",
    "sion",
    "tion",
)


@dataclass(frozen=True)
class Lexicon:
    """Words by what they say, all in small letters; the lists are in `content/packs/first-words.yaml`."""

    to_do: frozenset[str]
    either: frozenset[str]
    after_a_verb: frozenset[str]
    did: frozenset[str]
    things_in_ing: frozenset[str]
    things_in_ed: frozenset[str]
    qualities: frozenset[str]
    people: frozenset[str]
    abilities: frozenset[str]
    things: frozenset[str]
    names: frozenset[str]

    def is_verb(self, word: str) -> bool:
        """Whether a word can be something to do."""
        return self.is_only_to_do(word) or word in self.either

    def is_only_to_do(self, word: str) -> bool:
        """Whether a word is something to do, and names no thing."""
        return word in self.to_do or _british(word) in self.to_do

    def is_doer(self, word: str) -> bool:
        """Whether a word names who does something: `worker`, `riser`."""
        if word.endswith(_DOERS):
            return True
        if not word.endswith("er"):
            return False
        return self._first_verb(_stems(word.removesuffix("er"))) is not None

    def base_of_ing(self, word: str) -> str | None:
        """The verb of a word in -ing: `planning` gives `plan`; None when it names a thing, or is no verb of ours."""
        if not word.endswith("ing") or word in self.things_in_ing:
            return None
        return self._first_verb(_stems(word.removesuffix("ing")))

    def is_past(self, word: str) -> bool:
        """Whether a word tells what somebody did: `rebuilt`, `planned`."""
        if word in self.did or _without_prefix(word) in self.did:
            return True
        return self._ends_in_ed(word)

    def is_quality(self, word: str) -> bool:
        """Whether a word says what somebody is like."""
        return word in self.qualities or word.endswith(_LIKE_QUALITIES)

    def is_common(self, word: str) -> bool:
        """Whether a word is no name, so that a capital letter only began a sentence."""
        lists = (
            self.to_do,
            self.either,
            self.after_a_verb,
            self.did,
            self.things_in_ing,
            self.things_in_ed,
            self.qualities,
            self.people,
            self.abilities,
            self.things,
        )
        if any(word in words for words in lists):
            return True
        if word.endswith(_LIKE_THINGS) or self.is_quality(word):
            return True
        return self.is_past(word) or self.base_of_ing(word) is not None

    def _ends_in_ed(self, word: str) -> bool:
        if not word.endswith("ed") or word in self.things_in_ed:
            return False
        return word.isalpha() and word not in self.qualities

    def _first_verb(self, stems: Iterator[str]) -> str | None:
        for stem in stems:
            if self.is_verb(stem):
                return stem
        return None


def _british(verb: str) -> str:
    """`organize` as it stands in the list: `organise`."""
    if verb.endswith(("ize", "yze")):
        return f"{verb[:-2]}se"
    return verb


def _without_prefix(word: str) -> str:
    """`redrew` and `outgrew` are made as `drew` and `grew` are."""
    for prefix in _PREFIXES:
        if word.startswith(prefix):
            return word.removeprefix(prefix)
    return word


def _stems(stem: str) -> Iterator[str]:
    """What a verb can be before -ing: `plann` gives `plan`, `driv` gives `drive`."""
    yield stem
    yield f"{stem}e"
    if len(stem) >= _BEFORE_ING and stem[-1] == stem[-2]:
        yield stem[:-1]
    if stem.endswith("y"):
        yield f"{stem[:-1]}ie"  # lying: lie


def in_ing(verb: str) -> str:
    """A verb as a thing that is done: `plan` gives `planning`, `drive` gives `driving`."""
    if verb.endswith("ie"):
        return f"{verb[:-2]}ying"
    if verb.endswith("e") and not verb.endswith(("ee", "oe", "ye")) and verb != "be":
        return f"{verb[:-1]}ing"
    if _doubles(verb):
        return f"{verb}{verb[-1]}ing"
    return f"{verb}ing"


def _doubles(verb: str) -> bool:
    """Whether a verb of one syllable doubles its last letter: `plan`, not `train`, not `fix`."""
    vowels = [letter for letter in verb if letter in _VOWELS]
    if len(vowels) != 1 or len(verb) < _BEFORE_ING:
        return False
    return verb[-2] in _VOWELS and verb[-1] not in f"{_VOWELS}wxy"
