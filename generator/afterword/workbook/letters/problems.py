"""The need that a proposal answers, in the words that it fits into (S66)."""

from afterword.workbook.wording.desk import Desk
from afterword.workbook.wording.typed import function_words as fw
from afterword.workbook.wording.typed.cleaning import (
    bare,
    in_small_letters,
    is_more_than_a_phrase,
    uncapitalised,
    whole_sentence,
    words_of,
)
from afterword.workbook.wording.typed.lexicon import Lexicon
from afterword.workbook.wording.typed.matters import read_matter


def problem_told(
    desk: Desk,
    need: str,
) -> dict[str, str]:
    """The need under the name of the words that it follows. What may be a sentence or a thing follows a colon, as both may."""
    lexicon = desk.packs.lexicon
    text = _inside(in_small_letters(bare(need).removeprefix("to "), lexicon))
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
    first = text.partition(" ")[0]
    if is_more_than_a_phrase(text) or ":" in text or _begins_large(text):
        return "sentence"
    if first in {"a", "an"}:
        return "needed"
    is_about = _is_doing(text, lexicon), not _may_have_a_verb(text, lexicon)
    is_fact = read_matter(text, lexicon).text.startswith("the fact that ")
    if any(is_about) and not is_fact:
        return "about"  # `too many patients miss their appointments` is told
    if lexicon.is_only_to_do(first) and fw.FINITE.isdisjoint(text.split()):
        return "to_do"
    return "told"


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
