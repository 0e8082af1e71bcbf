"""The words by which phrases are told apart, and the forms of a verb."""

from collections.abc import Iterator
from functools import cached_property

from afterword.frozen import frozen
from afterword.patterns import lazy_pattern

_MORE = lazy_pattern(r"ier\Z")
_BEFORE_ING = 3  # letters at least that a word in -ing has before it, or a known verb
_PREFIX = lazy_pattern(
    r"\A(?:re|over|under|out|mis|un|(?:co|cross|out|over|pre|re|under|up)-)"
)
_AGAIN = lazy_pattern(r"\A(?:co|cross|pre|re)-")
# repaint, reglaze, unscrew; these begin so and are something else: `resort staff`, `unrest`
_ANEW = lazy_pattern(
    r"\A(?!re(?:dress|fill|fit|fresh|lay|launch|mark|match|play|print|run|set|sit|sort|take)\Z|unrest\Z)(?:re|un)(?=[a-z]{3})"
)
_AMERICAN = lazy_pattern(r"(?<=[iy])ze\Z")
_IN_ING = (
    (lazy_pattern(r"ie\Z"), "ying"),  # lie
    (lazy_pattern(r"(?<!\Ab)(?<![eoy])e\Z"), "ing"),  # drive; not be, see, dye
    # Of one syllable: plan, not train, not fix.
    (lazy_pattern(r"\A(?:\w+-)?[^aeiou]+[aeiou]([^aeiouwxy])\Z"), r"\g<0>\1ing"),
)
_DOERS = (
    "getter", "giver", "goer", "holder", "keeper", "maker", "owner", "player", "riser", "sitter", "starter", "taker", "worker",
)  # fmt: skip
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
_LIKE_WORKERS = ("eer", "ian", "ist", "man", "person", "woman")
_PLURAL = lazy_pattern(
    r"(?<![suai'])s\Z|[ei]as\Z|(?:children|folk|men|menus|people|women)\Z"
    r"|(?:agend|camer|cinem|dram|extr|formul|orchestr|past|pizz|quot|rot|saun|sof|sp|umbrell|vill|vis)as\Z"
)
_SINGULAR = (
    (lazy_pattern(r"ies\Z"), "y"),
    (lazy_pattern(r"(?<=s|x|z)es\Z|(?<=ch|sh)es\Z"), ""),
    (lazy_pattern(r"s\Z"), ""),
)
_COMMON_ENDINGS = (*_LIKE_QUALITIES, *_LIKE_THINGS)


@frozen
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
    stative: frozenset[str] = frozenset()
    verbs_first: frozenset[str] = frozenset()
    named_after: frozenset[str] = frozenset()
    workers: frozenset[str] = frozenset()
    gifts: frozenset[str] = frozenset()
    gifts_uncounted: frozenset[str] = frozenset()
    counted: frozenset[str] = frozenset()
    uncounted: frozenset[str] = frozenset()
    describing: frozenset[str] = frozenset()
    states_of: frozenset[str] = frozenset()
    problems: frozenset[str] = frozenset()
    programs: frozenset[str] = frozenset()
    languages: frozenset[str] = frozenset()
    named_too: frozenset[str] = frozenset()

    def is_verb(self, word: str) -> bool:
        """Whether a word can be something to do."""
        return self.is_only_to_do(word) or word in self.either

    def is_only_to_do(self, word: str) -> bool:
        """Whether a word is something to do, and names no thing."""
        again = _AGAIN.sub("", word)
        if word.startswith("re-"):
            return again in self._verbs
        return not self.to_do.isdisjoint(
            {word, _british(word), again}
        ) or self._is_done_anew(word)

    def _is_done_anew(self, word: str) -> bool:
        """`repaint`, `unscrew`; not `unfit`, which says what somebody is, and not `return`, which has its own list."""
        anew = _ANEW.sub("", word)
        verbs = self._verbs if word.startswith("re") else self.to_do
        return anew != word and anew in verbs and word not in self.may_be_named

    @cached_property
    def _verbs(self) -> frozenset[str]:
        """All verbs, whatever else they name: what is done again names nothing, as `re-sign`."""
        return self.to_do | self.either

    def is_doer(self, word: str) -> bool:
        """Whether a word names who does something: `worker`, `riser`."""
        if word.endswith(_DOERS):
            return True
        if not word.endswith("er"):
            return False
        return self._first_verb(_stems(word.removesuffix("er"))) is not None

    def names_a_worker(self, word: str) -> bool:
        """Whether a word says what somebody is by trade or by nature: `electrician`, `learner`."""
        if word in self.things_counted_or_not:
            return False
        is_worker = (
            word in self._sorts_of_people,
            word.endswith(_LIKE_WORKERS),
            self.is_doer(word),
        )
        return any(is_worker)

    @cached_property
    def _sorts_of_people(self) -> frozenset[str]:
        return self.workers | self.people - {"people"}

    @cached_property
    def things_counted_or_not(self) -> frozenset[str]:
        """All that is known to name a thing."""
        return frozenset().union(
            self.gifts,
            self.gifts_uncounted,
            self.counted,
            self.uncounted,
        )

    @cached_property
    def may_be_named(self) -> frozenset[str]:
        """All that names a thing, whatever else it is."""
        return self.things_counted_or_not | self.either | self.named_too | self.things

    @cached_property
    def named_otherwise(self) -> frozenset[str]:
        """All that names somebody, an ability or something done, in lists of their own."""
        return self.things_in_ing | self.abilities | self.people

    @cached_property
    def often_named(self) -> frozenset[str]:
        """All that names a thing, but for what is listed as one beside a deed."""
        return self.may_be_named - self.things

    @cached_property
    def had(self) -> frozenset[str]:
        """All that is known to be what somebody has."""
        return self.gifts | self.gifts_uncounted | self.abilities

    @staticmethod
    def is_plural(word: str) -> bool:
        """Whether a word names several: `drivers`, `people`; not `analysis`, not `business`."""
        return _PLURAL.search(word) is not None

    @staticmethod
    def singular(word: str) -> str:
        """One of several: `licences` gives `licence`."""
        for pattern, ending in _SINGULAR:
            if pattern.search(word):
                return pattern.sub(ending, word)
        return word

    def base_of_ing(self, word: str) -> str | None:
        """The verb of a word in -ing: `planning` gives `plan`; None when it names a thing, or is no verb of ours."""
        return None if word in self.things_in_ing else self.verb_in_ing(word)

    def verb_in_ing(self, word: str) -> str | None:
        """The verb of a word in -ing, also of one that names a thing as well: `training` gives `train`."""
        if not word.endswith("ing"):
            return None
        return self._first_verb(_stems(word.removesuffix("ing")))

    def is_past(self, word: str) -> bool:
        """Whether a word tells what somebody did: `rebuilt`, `planned`."""
        did = not self.did.isdisjoint({word, _without_prefix(word)})
        return did or self._ends_in_ed(word)

    def is_quality(self, word: str) -> bool:
        """Whether a word says what somebody is like."""
        return word in self.qualities or word.endswith(_LIKE_QUALITIES)

    def language(self, word: str) -> str:
        """The name of a language as it is written, by its word in small letters; nothing for any other word."""
        if word not in self.languages:
            return ""
        return word.removesuffix("-language").title()

    def is_adverb(self, word: str) -> bool:
        """Whether a word says how: `physically`; not `friendly`."""
        return word.endswith("ly") and not self.is_quality(word)

    def compares(self, word: str) -> bool:
        """Whether a word says that something is to be more so: `stronger`, `happier`; not `customer`."""
        if not word.endswith("er"):
            return False
        stems = (*_stems(word.removesuffix("er")), _MORE.sub("y", word))
        lists = (self.qualities, self.describing)
        return not all(words.isdisjoint(stems) for words in lists)

    def is_common(self, word: str) -> bool:
        """Whether a word is no name, so that a capital letter only began a sentence."""
        is_common = (
            word in self._listed,
            word.endswith(_COMMON_ENDINGS),
            self.is_of_a_verb(word),
            self.base_of_ing(word) is not None,
        )
        return any(is_common)

    @cached_property
    def _listed(self) -> frozenset[str]:
        """The words of all lists but that of names."""
        return frozenset().union(
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
            self.stative,
            self.workers,
            self.things_counted_or_not,
            self.describing,
            self.states_of,
        )

    @cached_property
    def _no_deeds(self) -> frozenset[str]:
        """The words in -ed that tell nothing that was done."""
        return self.things_in_ed | self.qualities

    def _ends_in_ed(self, word: str) -> bool:
        if not word.endswith("ed") or not word.isalpha():
            return False
        return word not in self._no_deeds

    def is_of_a_verb(self, word: str) -> bool:
        """`planned`, `rebuilt`; not `Ofsted`, which ends so and is of no verb."""
        if not self._ends_in_ed(word):
            return self.is_past(word)
        return self._first_verb(_stems(word.removesuffix("ed"))) is not None

    def _first_verb(self, stems: Iterator[str]) -> str | None:
        return next(filter(self.is_verb, stems), None)


def _british(verb: str) -> str:
    """`organize` as it stands in the list: `organise`."""
    return _AMERICAN.sub("se", verb)


def _without_prefix(word: str) -> str:
    """`redrew` and `outgrew` are made as `drew` and `grew` are."""
    return _PREFIX.sub("", word)


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
    for pattern, written in _IN_ING:
        if pattern.search(verb):
            return pattern.sub(written, verb)
    return f"{verb}ing"
