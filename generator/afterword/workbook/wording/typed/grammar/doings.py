"""What somebody would do, or is good at, in -ing: `juggling three diaries`, `training staff`, `marketing` (E34)."""

from functools import partial

from afterword.patterns import lazy_pattern
from afterword.workbook.wording.typed.cleaned.cleaning import (
    first_of,
    first_words,
    listed,
    words_of,
)
from afterword.workbook.wording.typed.grammar.tasks import NAMES, names_an_ability
from afterword.workbook.wording.typed.grammar.verbs import as_third
from afterword.workbook.wording.typed.words import function_words as fw
from afterword.workbook.wording.typed.words.form import Form, TypedPhrase
from afterword.workbook.wording.typed.words.lexicon import Lexicon

_NO_DEED = frozenset({"including", "excluding", "regarding", "depending", "following"})
_BETWEEN_DEEDS = lazy_pattern(r"(, (?:and )?| and | or )")
_MOVED = frozenset({"home", "house", "job"})
# What is done to whatever stands behind it: `making space`; `meeting room` names a thing.
_ONLY_DONE = frozenset(
    {
        "bringing",
        "doing",
        "getting",
        "giving",
        "having",
        "keeping",
        "losing",
        "making",
        "putting",
        "taking",
    }
)

# Done, though the word names a thing before others: `building trust`; `building work` is had.
_SURELY_DONE = lazy_pattern(
    r"building (?:trust|rapport|confidence|relationships?|loyalty|morale|momentum|resilience|consensus|credibility|awareness"
    r"|bridges|goodwill|support|capacity|partnerships?|networks|friendships|connections|websites|communities)\b"
    r"|meeting (?:deadlines|targets|demand|budgets|needs|expectations|standards|goals|quotas|clients|customers|families)\b"
    r"|offering (?:advice|comfort|support|help|guidance|hope|reassurance|choice|solutions)\b"
    r"|understanding (?:accounts|customers|data|figures|how|needs|numbers|people|risks?|users|what|why)\b"
    r"|recording (?:accidents|data|incidents|minutes|results|sales|wages)\b|pricing (?:contracts|jobs|work)\b"
    r"|setting (?:boundaries|budgets|deadlines|expectations|goals|priorities|standards|targets)\b"
    r"|opening (?:accounts|doors|markets|offices|shops|stores)\b|painting (?:fences|houses|rooms|walls)\b"
    r"|training (?:apprentices|colleagues|dogs|horses|juniors|new|nurses|others|starters|teams|volunteers)\b"
    r"|funding growth\b|housing (?:families|people|refugees|tenants)\b|nursing (?:patients|residents)\b"
    r"|reasoning with\b|warning (?:drivers|people|residents)\b|spelling (?:names|words)\b"
)

# What one has, behind what it is for: `drafting skills and commercial awareness`.
_HAD = frozenset({"experience", "knowledge", "skills"})


def as_doing(
    phrase: str,
    lexicon: Lexicon,
) -> TypedPhrase | None:
    """`juggling three diaries`: what they would do."""
    first, second = words_of(phrase)[:2]
    if _SURELY_DONE.match(phrase.lower()):
        return _as_task(phrase, second, is_typed=True, lexicon=lexicon)
    names_something = (
        second in _HAD,
        _begins_no_doing(first, second, lexicon),
        names_an_ability(phrase, lexicon),
    )
    if any(names_something):
        return None
    if names_what_is_done(phrase, lexicon):
        return TypedPhrase(Form.DOING, phrase)
    whole = listed(phrase, lexicon)
    if verb_of_doing(first, second, lexicon):
        return _as_task(whole, second, is_typed=whole == phrase, lexicon=lexicon)
    is_thing = first in lexicon.things_in_ing or not first.endswith("ing")
    if is_thing:
        return None
    return TypedPhrase(Form.DOING, whole)


def _as_task(
    whole: str,
    second: str,
    lexicon: Lexicon,
    *,
    is_typed: bool,
) -> TypedPhrase | None:
    """What is done as something to do; nothing where our `and` would join what is not all done."""
    if second == "," and not is_typed and not _are_all_doings(whole, lexicon):
        return None
    if _has_unknown_doing(whole, lexicon):
        return TypedPhrase(Form.DOING, whole)
    task = without_of(_in_base_form(whole, lexicon), second)
    if words_of(task)[0] in lexicon.stative:
        return TypedPhrase(Form.DOES, as_third(task, lexicon))
    return TypedPhrase(Form.TO_DO, listed(task, lexicon))


def without_of(phrase: str, second: str) -> str:
    """`planning of rosters` is `planning rosters`, where `of` is its second word."""
    if second == "of":
        return phrase.replace(" of ", " ", 1)
    return phrase


def _are_all_doings(
    phrase: str,
    lexicon: Lexicon,
) -> bool:
    """Whether each part of a list begins with something to do in -ing."""
    return all(verb_of_doing(word, "", lexicon) for word in first_words(phrase))


def _begins_no_doing(
    first: str,
    second: str,
    lexicon: Lexicon,
) -> bool:
    """Whether a word in -ing is no deed: `bring`, `teaching assistant`, `hardworking person`."""
    names = (
        _is_named(first, second, lexicon),
        lexicon.is_verb(first),
        lexicon.is_quality(first) and second != "for",
        lexicon.names_a_worker(second),
        second in {"that", "which", "who"},
        second in lexicon.gifts,
    )
    return any(names)


def _is_named(
    first: str,
    second: str,
    lexicon: Lexicon,
) -> bool:
    """`typing speed`, `training budget`; not `moving house`."""
    named = lexicon.counted - fw.LEFT_OR_CHANGED
    return (first, second) in NAMES or second in named


def names_what_is_done(
    phrase: str,
    lexicon: Lexicon,
) -> bool:
    """`marketing`, `safeguarding`: one word for what somebody is good at."""
    if phrase not in lexicon.things_in_ing | lexicon.uncounted:
        return False
    is_had = phrase in lexicon.gifts | lexicon.gifts_uncounted - {"training"}
    return not is_had and lexicon.verb_in_ing(phrase) is not None


def verb_of_doing(
    first: str,
    second: str,
    lexicon: Lexicon,
) -> str | None:
    """The verb of a first word in -ing, also of one that names a thing elsewhere: `setting up labs`, `training staff`."""
    if _SURELY_DONE.match(f"{first} {second}"):
        return lexicon.verb_in_ing(first)
    if _is_named(first, second, lexicon):
        return None
    verb = lexicon.base_of_ing(first)
    if verb or first not in lexicon.things_in_ing:
        return verb
    follows = lexicon.after_a_verb - fw.AFTER_QUALITY - fw.AFTER_THING - {"and", "any"}
    is_done = second in follows | {"up", "out", "staff", "people"}
    if is_done:
        return lexicon.verb_in_ing(first)
    return None


def verb_before_much(
    phrase: str,
    lexicon: Lexicon,
) -> str | None:
    """`building trust with families`, `running night shifts`: done to what nobody counts, or to several."""
    first, second, third = first_of(words_of(phrase), 3)
    is_uncounted = second in lexicon.uncounted | lexicon.gifts_uncounted
    is_one = second in lexicon.may_be_named and not lexicon.is_plural(second)
    is_behind = (
        all((is_uncounted, third in fw.BEHIND_A_THING)),
        all((is_one, lexicon.is_plural(third))),
    )
    return lexicon.verb_in_ing(first) if any(is_behind) else None


def _has_unknown_doing(
    phrase: str,
    lexicon: Lexicon,
) -> bool:
    """`cutting hedges and strimming`: of one of them we do not know the verb, so that all stay in -ing."""
    return any(
        word.endswith("ing") and word not in _NO_DEED and not _is_known(word, lexicon)
        for word in first_words(phrase)
    )


def _is_known(
    word: str,
    lexicon: Lexicon,
) -> bool:
    is_no_doing = lexicon.is_verb(word) or word in lexicon.things_in_ing
    return is_no_doing or lexicon.verb_in_ing(word) is not None


def _in_base_form(
    phrase: str,
    lexicon: Lexicon,
) -> str:
    """The phrase with each verb in -ing that begins a part of it as something to do."""
    parts = _BETWEEN_DEEDS.split(phrase)
    begun_by_a_verb = partial(_begun_by_a_verb, lexicon)
    return "".join(map(begun_by_a_verb, parts))


def _begun_by_a_verb(
    lexicon: Lexicon,
    part: str,
) -> str:
    first, space, remainder = part.partition(" ")
    if first in _NO_DEED:
        return part
    second = remainder.partition(" ")[0]
    verb = verb_of_doing(first.lower(), second, lexicon) or first
    return f"{verb}{space}{remainder}"


def names_doing(
    first: str,
    second: str,
    lexicon: Lexicon,
) -> bool:
    """`moving house`, `packing`, `opening on Sundays`: what is done; `reading programme` is a thing."""
    if not first.endswith("ing"):
        return False
    if second in fw.BEHIND_A_THING:
        return True
    is_thing = second in (lexicon.counted | lexicon.named_too) - _MOVED
    if first in _ONLY_DONE and is_thing:
        return not lexicon.is_plural(second)
    return not is_thing and verb_of_doing(first, second, lexicon) is not None
