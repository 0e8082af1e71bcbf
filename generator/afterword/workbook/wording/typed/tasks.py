"""What somebody would do: `cut reporting time`, `juggling three diaries`; and what only looks like it (E34)."""

from functools import partial

from afterword.patterns import lazy_pattern
from afterword.workbook.wording.typed import function_words as fw
from afterword.workbook.wording.typed.cleaning import first_words, listed, words_of
from afterword.workbook.wording.typed.form import Form, TypedPhrase, unclear
from afterword.workbook.wording.typed.lexicon import Lexicon

_BETWEEN_DEEDS = lazy_pattern(r"(, (?:and )?| and | or )")
_NAMES = frozenset(
    {
        ("track", "record"),
        ("lead", "time"),
        ("typing", "speed"),
        ("calming", "presence"),
        ("drive", "time"),
        ("head", "for"),
    }
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
MOST_IN_A_NAME = (
    3  # words; in more, a last word such as `skills` need not say what is meant
)


def as_doing(
    phrase: str,
    lexicon: Lexicon,
) -> TypedPhrase | None:
    """`juggling three diaries`: what they would do."""
    first, second = words_of(phrase)[:2]
    if _begins_no_doing(first, second, lexicon) or _names_an_ability(phrase, lexicon):
        return None
    if names_what_is_done(phrase, lexicon):
        return TypedPhrase(Form.DOING, phrase)
    if verb_of_doing(first, second, lexicon):
        task = _in_base_form(phrase, lexicon).replace(" of ", " ", int(second == "of"))
        return TypedPhrase(Form.TO_DO, listed(task, lexicon))
    is_thing = first in lexicon.things_in_ing or not first.endswith("ing")
    return None if is_thing else TypedPhrase(Form.DOING, listed(phrase, lexicon))


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
    return any(((first, second) in _NAMES, second in named))


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
    if _is_named(first, second, lexicon):
        return None
    verb = lexicon.base_of_ing(first)
    if verb or first not in lexicon.things_in_ing:
        return verb
    follows = lexicon.after_a_verb - fw.AFTER_QUALITY - fw.AFTER_THING - {"and", "any"}
    is_done = second in follows | {"up", "out", "staff", "people"}
    return lexicon.verb_in_ing(first) if is_done else None


def _in_base_form(
    phrase: str,
    lexicon: Lexicon,
) -> str:
    """The phrase with each verb in -ing that begins a part of it as something to do."""
    parts = _BETWEEN_DEEDS.split(phrase)
    return "".join(map(partial(_begun_by_a_verb, lexicon), parts))


def _begun_by_a_verb(lexicon: Lexicon, part: str) -> str:
    first, space, remainder = part.partition(" ")
    second = remainder.partition(" ")[0]
    verb = verb_of_doing(first.lower(), second, lexicon) or first
    return f"{verb}{space}{remainder}"


def as_to_do(
    phrase: str,
    lexicon: Lexicon,
) -> TypedPhrase | None:
    """`cut reporting time`; a word that names a thing as well is decided by what stands behind it."""
    first, second = words_of(phrase)[:2]
    task = TypedPhrase(Form.TO_DO, listed(phrase, lexicon))
    if _begins_a_thing(first, second, lexicon) or (first, second) in _NAMES:
        return None
    if lexicon.is_only_to_do(first):
        return task
    if _names_an_ability(phrase, lexicon):
        return None
    if first.endswith("ly") and lexicon.is_only_to_do(second):
        return task
    if first in lexicon.either:
        return _either(task, second, lexicon)
    is_new = not any((lexicon.is_common(first), lexicon.is_plural(first)))
    return task if is_new and second in fw.ARTICLES - {"that"} else None


def _begins_a_thing(
    first: str,
    second: str,
    lexicon: Lexicon,
) -> bool:
    """`love of books`; `open formats`, which are needed in either reading."""
    if second == "of":
        return first not in fw.VERBS_BEFORE_OF
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
    if second in fw.AFTER_THING:
        return task if first in fw.VERBS_BEFORE_THOSE else None
    if lexicon.is_quality(first):
        return _quality_or_task(task, lexicon)
    if _is_named_after(second, lexicon):
        return None
    is_clear = first in lexicon.verbs_first and _has_several(task.text, lexicon)
    return task if is_clear else unclear(task.text)


def _is_surely_done(
    phrase: str,
    first: str,
    second: str,
    lexicon: Lexicon,
) -> bool:
    """`plan the year`, `stay calm`, `plan menus and run the ward`: what can only follow a verb."""
    is_task = (
        second in lexicon.after_a_verb | fw.BEHIND_A_VERB_IN_S,
        second.isdigit(),
        second.endswith("ly"),
        first in fw.VERBS_BEFORE_THOSE and lexicon.is_quality(second),
        *map(lexicon.is_only_to_do, first_words(phrase)[1:]),
    )
    return any(is_task)


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
    return unclear(task.text) if may_be_both else None


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
    second, third = (*phrase.lower().split()[1:], "")[:2]
    describes = (
        second in lexicon.describing,
        lexicon.is_quality(second),
        second.endswith(fw.ENDS_DESCRIBING),
    )
    return lexicon.is_plural(third if any(describes) else second)


def _names_an_ability(
    phrase: str,
    lexicon: Lexicon,
) -> bool:
    """`nursing experience`, `design skills`: the last word says that a thing is meant."""
    words = phrase.lower().split()
    return len(words) <= MOST_IN_A_NAME and words[-1] in lexicon.abilities
