"""The need that a proposal answers, in the words that it fits into (S66)."""

from afterword.patterns import lazy_pattern
from afterword.workbook.wording.desk import Desk
from afterword.workbook.wording.typed.cleaned.cleaning import (
    bare,
    in_small_letters,
    is_more_than_a_phrase,
    uncapitalised,
    whole_sentence,
    words_of,
)
from afterword.workbook.wording.typed.talked_of.matters import read_matter
from afterword.workbook.wording.typed.told.aims import is_short_for_is, is_surely_task
from afterword.workbook.wording.typed.told.needs import lack_told, need_told
from afterword.workbook.wording.typed.words import function_words as fw
from afterword.workbook.wording.typed.words.lexicon import Lexicon

_TO = lazy_pattern(r"(?i)\A(?:how )?to (?=[a-z])")
_ONE = frozenset({"a", "an", "somebody", "someone"})
_ONE_THING = lazy_pattern(
    r"(?i)\A(?:an?|our|that|the|this|your) (?P<what>(?:[\w-]+ ){0,2}?[\w-]+)"
    r"(?=\Z| (?:among|at|behind|between|by|during|for|from|in"
    r"|of|on|over|with|since)\b)"
)
# What is more or less than it was, or waits: a drop in footfall, a pile of unpaid invoices, a waiting list of nine months.
_GROWS = lazy_pattern(
    r"(?i)\b(?:blockage|deal|decline|decrease|dip|drop|fall|flood|jam|lack|(?:waiting|wait) list|lot|pile|queue"
    r"|rise|scarcity|slump|spike|stream|string"
    r"|surge|wait|wave)\Z"
)
_WORSE = lazy_pattern(
    r"(?i)\S+ (?:ageing|aging|broken|crumbling|dwindling|failing|falling|growing|leaking|leaky|missing|outdated|overdue"
    r"|shrinking|unpaid)\b(?! (?:business|family|market|team)\b)"
)
# a supplier is always late; not `a rota that is easy to read`
_IS_SO = lazy_pattern(
    r"(?i)(?:an?|some(?:body|one)) (?:(?!for\b|how\b|that\b|to\b|when\b|where\b|which\b|who\b|whose\b)[\w'\u2019-]+ ){1,5}?"
    r"(?:are|can|cannot|can['\u2019]t|does|doesn['\u2019]t|had|has|is|isn['\u2019]t|was|were|will|won['\u2019]t)\b"
)


def problem_told(
    desk: Desk,
    need: str,
) -> dict[str, str]:
    """The need under the name of the words that it follows. What may be a sentence or a thing follows a colon, as both may."""
    lexicon = desk.packs.lexicon
    text = _inside(in_small_letters(_TO.sub("", bare(need)), lexicon))
    text = is_short_for_is(text, lexicon)
    text = lack_told(need_told(text, lexicon), lexicon)
    texts = {"told": "", "to_do": "", "needed": "", "about": "", "sentence": ""}
    texts[_name(text, lexicon)] = text
    texts["sentence"] = whole_sentence(texts["sentence"])
    return texts


def _inside(text: str) -> str:
    """`We lose orders` as it follows a colon."""
    pronouns = fw.PRONOUNS - {"i"}
    if text.partition(" ")[0].lower() in pronouns:
        return uncapitalised(text)
    return text


def _name(
    text: str,
    lexicon: Lexicon,
) -> str:
    is_sentence = (
        is_more_than_a_phrase(text),
        ":" in text,
        _begins_large(text),
    )
    if any(is_sentence):
        return "sentence"
    if read_matter(text, lexicon).text.startswith("the fact that "):
        return "told"  # `too many patients miss their appointments`
    if _names_what_is_wrong(text, lexicon):
        return "about"
    if text.partition(" ")[0] in _ONE:
        return "told" if _IS_SO.match(text) else "needed"
    return _doing_or_fact(text, lexicon)


def _doing_or_fact(text: str, lexicon: Lexicon) -> str:
    """What is done, what is to be done, or what may be a sentence."""
    is_about = (
        _is_doing(text, lexicon),
        not _may_have_a_verb(text, lexicon),
    )
    is_to_do = (
        lexicon.is_only_to_do(text.partition(" ")[0]) or is_surely_task(text, lexicon),
        fw.FINITE.isdisjoint(text.split()),
    )
    if any(is_about):
        return "about"
    return "to_do" if all(is_to_do) else "told"


def _names_what_is_wrong(text: str, lexicon: Lexicon) -> bool:
    """`a drop in footfall`, `the backlog of repairs`, `an ageing fleet`: nobody has a need for it."""
    named = "".join(_ONE_THING.findall(text))
    what = named.rpartition(" ")[2]
    is_known = (
        what.lower() in lexicon.problems,
        _GROWS.search(named),
        named and _WORSE.match(text),
    )
    return any(is_known)


def _begins_large(text: str) -> bool:
    """`Mispicks are 1.9 percent`: a word with a capital that is none of ours begins a sentence, and follows no colon."""
    first, _, rest = text.partition(" ")
    return first.istitle() and not fw.FINITE.isdisjoint(rest.split())


def _is_doing(
    text: str,
    lexicon: Lexicon,
) -> bool:
    """`cutting food waste`, `losing good nurses`; `scheduling takes six weeks` says more."""
    first, *others = words_of(text)
    names_a_thing = first in lexicon.things_in_ing or lexicon.is_verb(first)
    if not first.endswith("ing") or names_a_thing:
        return False
    stems = [word.removesuffix("s") for word in others if word.endswith("s")]
    says_more = any(
        lexicon.is_only_to_do(stem) or stem in fw.HAPPENING for stem in stems
    )
    return not says_more and fw.FINITE.isdisjoint(others)


def _may_have_a_verb(
    text: str,
    lexicon: Lexicon,
) -> bool:
    """Whether any of its words can be a verb: `orders leave late`; `late deliveries to the north` has none."""
    words = text.lower().split()
    if not fw.FINITE.isdisjoint(words):
        return True
    stems = [word.removesuffix("s") for word in words]
    verbs = (*map(lexicon.is_verb, stems), *map(lexicon.is_past, words))
    return any(verbs) or not fw.HAPPENING.isdisjoint(stems)
