"""What the candidate typed as a whole sentence, with its subject and its verb, so that it stands alone (E34)."""

from afterword.patterns import lazy_pattern
from afterword.workbook.wording.typed.cleaned.cleaning import words_of
from afterword.workbook.wording.typed.grammar.nouns import read_thing
from afterword.workbook.wording.typed.grammar.shapes import is_sentence
from afterword.workbook.wording.typed.grammar.verbs import verb_behind_i
from afterword.workbook.wording.typed.words import function_words as fw
from afterword.workbook.wording.typed.words.form import Form
from afterword.workbook.wording.typed.words.lexicon import Lexicon

_I_AM = lazy_pattern(r"(?i)^(?P<am>I(?: am|'m|\u2019m| was)) (?P<what>[a-z].*)$")
_MOST_OF_A_NAME = 3  # words
# Before what follows, a whole sentence may stand as well: `made sure the books were right`.
_BEFORE_A_CLAUSE = frozenset({
    "believe", "check", "checked", "ensure", "ensured", "feel", "felt", "find", "found", "hope", "know", "knew", "made",
    "make", "prove", "proved", "said", "say", "saw", "see", "show", "showed", "shown", "think", "thought", "tell", "told",
})  # fmt: skip
# When it began, which is no sentence of its own: my own lambs since I was 12
_SINCE_I = lazy_pattern(r"(?i) (?:ever )?since (?:I|we) [^,;:]+\Z")
# What is done to several things, which might be verbs elsewhere: nobody says of an act that it houses.
_NO_SUBJECT = frozenset({
    "busy", "cold", "deep", "early", "fast", "hard", "heavy", "high", "late", "long", "quick", "short", "slow",
})  # fmt: skip
_ENDS_IN_SEVERAL = lazy_pattern(
    r"(?i)[a-z]+ing (?:(?!is |was |has |keeps |means |helps |matters )[a-z-]+ ){0,2}"
    r"(?!appeals|counts|helps|hurts|matters|pays|suits|takes|wins|works)[a-z]+[^s]s"
)

# Of which kind they are: my record of closed deals
_OF_DONE = lazy_pattern(r"(?i)\bof [a-z]+ed(?= [a-z]+\Z)")
# Who did it as well: `my team and I cut waste`.
_OF_MINE = frozenset({"I", "we"})


def has_its_verb(
    text: str,
    lexicon: Lexicon,
) -> bool:
    """`nights are no problem`, `split shifts don't bother me`, `customers trusted me with their keys`."""
    text = _SINCE_I.sub("", text)
    first = words_of(text)[0]
    if first in _BEFORE_A_CLAUSE | fw.BEHIND_A_THING - fw.DETERMINERS:
        return False
    second = words_of(text)[1]
    is_of_none = (
        first in _NO_SUBJECT,
        all((_ENDS_IN_SEVERAL.fullmatch(text), lexicon.verb_in_ing(first))),
        all((lexicon.is_past(first), second[:1].isdigit())),
    )
    if any(is_of_none):
        return False  # `rewiring occupied houses`, `rewired 40 houses`
    if lexicon.is_plural(first) and second in fw.CHANGED:
        return True  # `sales doubled`
    return is_sentence(text, lexicon)


def mended(
    sentence: str,
    lexicon: Lexicon,
) -> str:
    """`I drives a forklift` as `I drive a forklift`, `I am first aider` as `I am a first aider`."""
    pronoun, _, said = sentence.partition(" ")
    if pronoun != "I":
        return _with_its_article(sentence, lexicon)
    return _with_its_article(f"I {verb_behind_i(said, lexicon)}", lexicon)


def _with_its_article(
    sentence: str,
    lexicon: Lexicon,
) -> str:
    being = _I_AM.match(sentence)
    if being is None:
        return sentence
    what = read_thing(being["what"], lexicon)
    is_person = (
        what.form is Form.PERSON and len(being["what"].split()) <= _MOST_OF_A_NAME
    )
    if is_person:
        return f"{being['am']} {what.text}"
    return sentence


def has_its_subject(
    text: str,
    lexicon: Lexicon,
) -> bool:
    """Whether somebody in it does something: `My team won`, `When I came, it was closed`."""
    text = _SINCE_I.sub("", text)
    words = _OF_DONE.sub("of", text).replace(",", "").replace(":", "").split()
    first, *others = map(str.lower, words)
    has_first_person = not _OF_MINE.isdisjoint(words)
    if first == "we":
        return True
    if first in fw.OPENERS:
        return has_first_person
    if first in fw.OWN_SUBJECTS:
        _, *behind = _OF_DONE.sub("of", text.partition(", ")[0].lower()).split()
        finite = {*behind[:4]} & fw.OWN_FINITE
        return has_first_person or any((*finite, *map(lexicon.is_past, behind[:3])))
    return first.endswith("s") and not fw.OWN_FINITE.isdisjoint(others[:1])
