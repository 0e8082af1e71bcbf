"""What somebody would do: `cut reporting time`; and what only looks like it: `lead time`, `order forms` (E34)."""

from afterword.patterns import lazy_pattern
from afterword.workbook.wording.typed.cleaned.cleaning import (
    first_of,
    first_words,
    listed,
    words_of,
)
from afterword.workbook.wording.typed.grammar.surely_done import is_surely_done
from afterword.workbook.wording.typed.words import function_words as fw
from afterword.workbook.wording.typed.words.form import Form, TypedPhrase, unclear
from afterword.workbook.wording.typed.words.lexicon import Lexicon

NAMES = frozenset(
    {
        ("track", "record"),
        ("lead", "time"),
        ("staff", "sickness"),
        ("typing", "speed"),
        ("calming", "presence"),
        ("drive", "time"),
        ("lead", "generation"),
        ("lead", "times"),
        ("running", "costs"),
        ("running", "order"),
        ("running", "total"),
        ("growing", "pains"),
        ("working", "knowledge"),
        ("head", "for"),
    }
)
_OF_THEIRS = frozenset({"being", "having", "losing", "missing"})
_GOING_ON = frozenset({"avoid", "keep", "start", "stop"})
_ANY = frozenset({"anything", "everything", "nothing", "something"})
_UP = frozenset({"up", "out", "off", "away"})
_STEPS = frozenset({"band", "grade", "level", "stage"})
# grade 10 learners, class B drivers: which of them, though the word before the number is done elsewhere
NUMBERED = lazy_pattern(
    r"(?i)(?:band|category|class|grade|level|phase|stage|tier|type|year) (?:\d{1,2}|(?-i:[A-HJ-Z])) [a-z]"
)
# How much of it there is to be: `waste down from 14 percent`.
_LESS_OF_IT = lazy_pattern(
    r"[a-z]+(?: [a-z]+)? (?:down|up) (?:above|below|by|from|to|under) .*\d"
)
_MORE_OF_IT = lazy_pattern(
    r"(?i)(?:a (?:bit|little|lot)|far|much|rather|slightly|some) (?:fewer|less|more) (?!than\b)[a-z]"
    r"|at (?:least|most) (?:\d+|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty)"
    r" (?:[a-z]+ )?(?!(?:days|hours|minutes|months|nights|shifts|terms|weeks|years)\b(?! (?:a|each|per) week))[a-z]+s\b"
)
_HOW_OFTEN = lazy_pattern(
    r"(?i) (?:once|twice|\w+ times) (?:an?|each|every|per) \w+$|\w \w+ (?:each|every) (?:day|night|morning|week|month)$"
)
# A thing has no `when` behind it: `cover reception when Jo is off`.
_WHEN = lazy_pattern(
    r" (?:when|while|whenever|until|unless|so that|(?:after|before) (?:he|it|she|they|we|you)) "
)
_COMPOUNDS = (
    "cy",
    "ment",
    "tion",
    "ing",
    "sion",
    "ence",
    "ance",
    "ship",
    "ness",
    "ity",
)
# Words; in more, a last word such as `skills` need not say what is meant.
MOST_IN_A_NAME = 3


def as_to_do(
    phrase: str,
    lexicon: Lexicon,
) -> TypedPhrase | None:
    """`cut reporting time`; a word that names a thing as well is decided by what stands behind it."""
    first, second = words_of(phrase)[:2]
    task = TypedPhrase(Form.TO_DO, listed(phrase, lexicon))
    names_something = (
        (first, second) in NAMES,
        _begins_a_thing(first, second, lexicon),
        _names_work_in_ing(phrase, lexicon),
        NUMBERED.match(phrase),
    )
    is_thing = any(names_something)
    is_done = not is_thing, _can_only_be_done(first, second, lexicon)
    if any((all(is_done), is_surely_done(phrase, lexicon))):
        return task
    if any((is_thing, names_an_ability(phrase, lexicon))):
        return None
    if first in lexicon.either:
        return _either(task, second, lexicon)
    if has_its_article(first, second, lexicon):
        return task
    return None


def as_end(
    phrase: str,
    lexicon: Lexicon,
) -> TypedPhrase | None:
    """`stop sending two people`, `keep sending drivers north`: what goes on, or ends; it is they who lose clients."""
    first, second, *_ = [*words_of(phrase), ""]
    if first not in _GOING_ON or second in _OF_THEIRS:
        return None
    if lexicon.base_of_ing(second) is None:
        return None
    return TypedPhrase(Form.TO_DO, listed(phrase, lexicon))


def _can_only_be_done(
    first: str,
    second: str,
    lexicon: Lexicon,
) -> bool:
    """`bake`, `bag up orders`, `safely lift boxes`."""
    is_doing = lexicon.is_plural(second) and first != "love"
    is_one = first.isalpha() and not lexicon.is_plural(first)
    is_done = (
        lexicon.is_only_to_do(first),
        second in _UP and is_one,
        first in fw.BEFORE_DOING and is_doing,
        first.endswith("ly") and lexicon.is_only_to_do(second),
    )
    return any(is_done)


def _names_work_in_ing(
    phrase: str,
    lexicon: Lexicon,
) -> bool:
    """`scratch cooking`, `hoist training`: a kind of work; `stop losing clients` and `help with marking` are done."""
    first, second, third = first_of(words_of(phrase), 3)
    is_work = (
        second.endswith("ing")
        and second not in _ANY
        and third in fw.BEHIND_A_THING | {"", "and", ","}
    )
    return is_work and lexicon.is_verb(first) and first not in fw.BEFORE_DOING


def has_its_article(
    first: str,
    second: str,
    lexicon: Lexicon,
) -> bool:
    """`table the motion`: no thing is named before an article, so that the word is a verb whatever else it names."""
    is_no_verb = (
        first in fw.BEFORE_AN_ARTICLE,
        lexicon.is_plural(first),
        lexicon.is_past(first) and not lexicon.is_verb(first),
        first.endswith(("ing", "ed", "ly")),
    )
    return second in fw.ARTICLES - {"that", "all"} and not any(is_no_verb)


def _begins_a_thing(
    first: str,
    second: str,
    lexicon: Lexicon,
) -> bool:
    """`love of books`; `open formats`, which are needed in either reading."""
    if second == "of":
        return first not in fw.VERBS_BEFORE_OF
    if second == "for" and first in fw.FELT_FOR:
        return True
    if second == "with" and first in lexicon.workers - fw.VERBS_BEFORE_THOSE:
        return True
    if second != "one" and lexicon.names_a_worker(second):
        return True  # `bargain hunter`; `write one plan` is done
    is_quality = lexicon.is_only_to_do(first) and lexicon.is_quality(first)
    return is_quality and second not in lexicon.after_a_verb


def _either(
    task: TypedPhrase,
    second: str,
    lexicon: Lexicon,
) -> TypedPhrase | None:
    """A verb before what can only follow a verb; a thing alone; else it is not clear."""
    first = task.text.split(" ", maxsplit=1)[0]
    if _is_surely_done(task.text, first, second, lexicon):
        return task
    if second in fw.AFTER_THING | {"to"}:
        return task if first in fw.VERBS_BEFORE_THOSE else None
    if lexicon.is_quality(first):
        return _quality_or_task(task, lexicon)
    if _is_named_after(second, lexicon):
        return None
    is_clear = first in lexicon.verbs_first and _has_several(task.text, lexicon)
    if is_clear:
        return task
    return unclear(task.text)


def _is_surely_done(
    phrase: str,
    first: str,
    second: str,
    lexicon: Lexicon,
) -> bool:
    """`plan the year`, `stay calm`, `plan menus and run the ward`: what can only follow a verb."""
    is_task = (
        second in lexicon.after_a_verb | fw.BEHIND_A_VERB_IN_S,
        second.isdigit() and first not in _STEPS,
        second.endswith("ly"),
        _ends_as_a_deed(phrase),
        first in fw.VERBS_BEFORE_THOSE and lexicon.is_quality(second),
        *map(lexicon.is_only_to_do, first_words(phrase)[1:]),
    )
    return any(is_task)


def _ends_as_a_deed(phrase: str) -> bool:
    """`spot gill disease earlier`, `water plants twice a day`: no thing ends so."""
    *before, last = phrase.lower().split()
    may_be_alone = len(before) > 1 or not fw.VERBS_BEFORE_THOSE.isdisjoint(before)
    is_how = last in fw.ADVERBIAL and may_be_alone
    tied = (_HOW_OFTEN.search(phrase), _WHEN.search(phrase))
    return is_how or any(tied)


def _quality_or_task(
    task: TypedPhrase,
    lexicon: Lexicon,
) -> TypedPhrase | None:
    """`calm drivers down` is done; `clean welds` are needed in either reading; `calm horses` may be both."""
    if task.text.endswith(fw.PARTICLES):
        return task
    behind_it = task.text.split()[1:]
    has_several = any(map(lexicon.is_plural, behind_it))
    may_be_both = task.text.startswith("calm ") and has_several
    if may_be_both:
        return unclear(task.text)
    return None


def _is_named_after(
    word: str,
    lexicon: Lexicon,
) -> bool:
    """Whether a word behind one that may be a verb says that a thing or somebody is meant: `order forms`, `bar staff`."""
    singular = lexicon.singular(word)
    is_thing = (
        word in {"", "and", ",", "or"},
        word.endswith(_COMPOUNDS),
        singular in lexicon.named_after,
        word in lexicon.counted | lexicon.gifts | fw.WORK,
        lexicon.names_a_worker(singular),
    )
    return any(is_thing)


def _has_several(
    phrase: str,
    lexicon: Lexicon,
) -> bool:
    """Whether several things follow the first word, as they follow a verb: `plan menus`, `draft legal letters`."""
    second, third = first_of(phrase.lower().split()[1:], 2)
    describes = (
        second in lexicon.describing,
        lexicon.is_quality(second),
        second.endswith(fw.ENDS_DESCRIBING),
    )
    return lexicon.is_plural(third if any(describes) else second)


def names_an_ability(
    phrase: str,
    lexicon: Lexicon,
) -> bool:
    """`nursing experience`, `design skills`: the last word says that a thing is meant."""
    words = phrase.lower().split()
    return len(words) <= MOST_IN_A_NAME and words[-1] in lexicon.abilities


def is_amount_wanted(phrase: str, lexicon: Lexicon) -> bool:
    """Whether it says how much of a thing there is to be: `waste down from 14 percent`."""
    if _MORE_OF_IT.match(phrase):
        return True
    if not _LESS_OF_IT.match(phrase):
        return False
    return not lexicon.is_only_to_do(words_of(phrase)[0])
