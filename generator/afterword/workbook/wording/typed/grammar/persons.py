"""Whoever is named in a phrase as one: `a bride`, `every lodger`; `their` and `her` behind it may be theirs (E34)."""

from collections.abc import Iterable
from itertools import pairwise

from afterword.workbook.wording.typed.grammar.kinds import kinds_of
from afterword.workbook.wording.typed.words.lexicon import Lexicon

# Words for people that are no trades.
PERSONS = frozenset({
    "adopter", "adult", "auntie", "aunt", "beginner", "biker", "bloke", "bride", "bridegroom", "bully", "burglar", "carer",
    "casualty", "celebrity", "chap", "chappie", "citizen", "commuter", "complainant", "couple", "cousin", "crew", "cyclist",
    "daughter", "defendant", "delegate", "diner", "donor", "drunk", "elder", "evacuee", "expert", "fan", "fella", "fiance",
    "fiancee", "fool", "footballer", "foreigner", "freelancer", "freshman", "gentleman", "granddad", "grandad", "gran",
    "grandma", "grandmother", "grandfather", "grandparent", "granny", "heckler", "hero", "hirer", "householder", "idiot",
    "individual", "infant", "inmate", "intern", "invalid", "joiner", "juror", "junior", "landlady", "landlord", "leaver",
    "loner", "lover", "merchant", "minor", "monk", "mother-in-law", "mourner", "mummy", "nan", "nana", "nephew", "newbie",
    "newborn", "newcomer", "niece", "novice", "nun", "nutter", "orphan", "pal", "partygoer", "passer-by", "pedestrian",
    "penpal", "pensioner", "pilgrim", "plaintiff", "prisoner", "punter", "refugee", "regular", "rookie", "senior",
    "shareholder", "shoplifter", "sponsor", "stepdad", "stepmum", "stranger", "subscriber", "suspect", "taxpayer", "teen",
    "tot", "tourist",
    "trainee", "traveller", "trespasser", "trustee", "twin", "uncle", "undergraduate", "vendor", "veteran", "victim",
    "villager", "voter", "waif", "widow", "widower", "witness", "youth",
})  # fmt: skip
# Days and months, and what is done or had: every Monday, an opening, a darkness
_NO_PERSONS = (
    "day", "night", "month", "week", "uary", "march", "april", "may", "june", "july", "august", "ber", "mas", "easter", "ing",
    "ness", "tion", "sion", "ment", "ity", "ism", "ance", "ence", "ship", "hood", "age", "ware", "board", "book", "box", "room",
    "house", "shop", "sheet", "app", "kit", "machine",
)  # fmt: skip
_ANY_ONE = frozenset({"a", "an", "another", "any", "each", "every"})


def is_person(word: str, lexicon: Lexicon) -> bool:
    """Whether a word is for one of people, by trade or by nature."""
    return word in PERSONS or lexicon.names_a_worker(word)


def may_be_somebody(previous: str, word: str, lexicon: Lexicon) -> bool:
    """`a bride`, and `a snarfler`, whom no list has."""
    is_unknown = kinds_of(word, lexicon) == "X", not word.endswith(_NO_PERSONS)
    return all((previous in _ANY_ONE, *is_unknown))


def name_somebody(words: Iterable[str], lexicon: Lexicon) -> bool:
    """Whether one of some words is for somebody, or may be."""
    return any(
        is_person(word, lexicon) or may_be_somebody(previous, word, lexicon)
        for previous, word in pairwise(words)
    )
