"""What the candidate and a referee did together, as typed: a thing they share, or a sentence of the two of them (E34, S57).

Only the referee reads it, so that `we` is the two of them, whom it would not be to anybody else.
"""

from afterword.patterns import lazy_pattern, rewritten
from afterword.workbook.wording.typed.cleaned.asides import read_without_asides
from afterword.workbook.wording.typed.cleaned.cleaning import (
    bare,
    in_full,
    in_small_letters,
    uncapitalised,
    words_of,
)
from afterword.workbook.wording.typed.cleaned.well_known import for_so_long
from afterword.workbook.wording.typed.grammar.asked_matters import tidied
from afterword.workbook.wording.typed.grammar.kinds import kinds_of
from afterword.workbook.wording.typed.talked_of.matters import read_shared
from afterword.workbook.wording.typed.told.second_clauses import joined_to_us_both
from afterword.workbook.wording.typed.told.times_together import our_time
from afterword.workbook.wording.typed.words.form import (
    Form,
    TypedPhrase,
    thing,
    unclear,
)
from afterword.workbook.wording.typed.words.lexicon import Lexicon
from afterword.workbook.wording.typed.words.remembered import remembered

_WE = lazy_pattern(
    r"(?i)(?:we|you and I) (?=[a-z'\u2019])|(?=both [a-z]+ed\b|both (?:ran|taught|sat|went|sang|were)\b)"
)
_FROM = lazy_pattern(r"(?i)\Afrom (?=(?:an?|my|our|the|your) |(?-i:[A-Z]))")
_BOTH_WERE = lazy_pattern(r"(?i)\A(?:we )?both (?=(?:at|in|on|under|with) )")
# Riverbend, where we wrote the plan
_WHERE_WE = lazy_pattern(r"(?P<place>[^,;.]+), (?:when|where) we [^;.]+")
# Whoever reads it is no `he`: `she was my mentor`, `Kings Cross, he was the supervisor`.
_OF_THE_REFEREE = lazy_pattern(r"(?i)\b(?:he|her|him|his|she)\b")
_TO_THE_REFEREE = (
    (lazy_pattern(r"(?i)\b(?:he|she) was\b"), "you were"),
    (lazy_pattern(r"(?i)\b(?:he|she) is\b"), "you are"),
    (lazy_pattern(r"(?i)\b(?:he|she) has\b"), "you have"),
    (
        lazy_pattern(
            r"(?i)\bhis\b|\bher(?= (?!and|as|at|by|for|from|in|on|to|when|with)[a-z])"
        ),
        "your",
    ),
    (lazy_pattern(r"(?i)\b(?:he|her|him|she)\b"), "you"),
)
_DID = r"(?:were|had|gave|led|made|ran|saw|set|showed|taught|told|took|\w+ed)"
_I_DID_UNDER_YOU = (
    r"I (?:cooked|learned|learnt|nursed|reported|served|studied|taught|trained|worked)"
    r" (?:alongside|beside|for|from|next to|to|under|with) you"
)
_TOLD = lazy_pattern(
    rf"(?:(?P<place>(?!you )[^,;:.]+)(?:, (?:when |where )?|: ))?"
    rf"(?P<clause>(?:you {_DID}|I was (?:in |on )?your|{_I_DID_UNDER_YOU})\b(?:(?!, (?:I|we|you) )[^;:.])*)"
)
# you were head chef, I was your second
_YOU_AND_I = lazy_pattern(
    r"((?:you|I) (?:were|was) [^,;:.]+), (?:and )?((?:you|I) (?:were|was) [^,;:.]+)"
)
# your deputy for two years, my foreman at Keel Street
_WHO_WE_WERE = lazy_pattern(
    r"(?P<whose>my|your) (?:first |former |line |old )?(?:apprentice|assistant|boss|coach|colleague|deputy|foreman|manager"
    r"|mentor|pupil|right hand|second|student|supervisor|teacher|trainee|trainer|tutor)"
    r"(?: (?:at|during|for|in|on|when|while) [^,;:.]+)?"
)
_NOTES = lazy_pattern(r"(?i), (?:alternate|same|two|three|four|five|six|\d+) [a-z]+")
_NO_NOTE = lazy_pattern(
    r"(?i)[?!:;\"\u201c]|[.] \S|\b(?:I|me|not|never|no|they|them|their)\b|\A\S+\Z|\A(?:at|in|on|too) "
)
_MOST_WORDS = 14
# How, where and how long two people do something.
_TOGETHER = lazy_pattern(
    r"(?i) (?:(?:together|side by side)(?: (?:at|for|from|in|on|under|with) .*)?"
    r"|(?:at|by|for|from|in|on|under|with) (?:an?|both|my|our|that|the|this|two|three|four|five|six|seven|eight"
    r"|nine|ten|your|\d+)\b.*)\Z"
)
# Project Beacon, the SAP rollout: one, and what it is
_WHAT_IT_WAS = lazy_pattern(
    r"\A(?P<name>(?:Operation|Project) [A-Z]\w+(?: [A-Z\d]\w*)?), (?P<what>(?:the|our|a) [^,;:.]+)\Z"
)
# harvest 2022
_IN_A_YEAR = lazy_pattern(
    r"(?i)(?:the )?(?:[a-z-]+ ){1,3}(?:of |in )?(?:19|20)\d\d(?:(?: to |-)(?:19|20)?\d\d)?"
    # two and a half years at the front desk in Lagos
    r"|(?:an?|one|two|three|four|five|six|seven|eight|nine|ten|\d+) and a half (?:months|seasons|years)"
    r" (?:at|in|of|on|under|with) [^,;:.?!]+"
)
# night shifts on Ward 9, budget rounds at the council: what two of them are told by, though the first may be done as well
_WORK_OF_BOTH = lazy_pattern(
    r"(?i)(?!(?:[a-z]+ed|both|cover|covered|did|do|doing|had|helped|i|led|made|my|our|plan|ran|run|running|set|share"
    r"|taught|took|we|worked) )(?P<sort>[a-z-]+) (?:calls|calvings|clinics|covers|days|drives|evenings|events|fairs"
    r"|feeds|games"
    r"|harvests|inspections|jobs|lambings|lessons|lists|markets|matches|milkings|mornings|nights|parties|projects"
    r"|rehearsals"
    r"|rounds|runs|sales|seasons|sessions|sets|shifts|shoots|shows|summers|takes|tests|tours|trials|trips|visits"
    r"|walks|weddings"
    r"|weekends)(?: (?:at|by|for|from|in|on|round|through|to|under|with) [^,;:.?!]+)?"
)
# teaching Year 4 side by side: done by the two, and no thing of its own
_DOING_TOGETHER = lazy_pattern(
    r"(?i)[a-z-]+ing\b[^,;:.]* (?:as a (?:pair|team)|side by side|together)\b[^;:.]*"
)
# deep-cleaned three theatres
_OF_TWO_WORDS = lazy_pattern(
    r"[a-z]+-[a-z]+ed (?:an?|both|every|our|the|two|three|four|five|six|\d\S*) .*"
)
# Ward 12, winter 2020
_PLACE_AND_TIME = lazy_pattern(
    r"[^,;:.?]+, (?:(?:all |the )?(?:spring|summer|autumn|winter|Christmas|Easter|January|February|March|April|May"
    r"|June|July"
    r"|August|September|October|November|December)[^,;:.?]*|(?:from )?(?:19|20)\d\d[^,;:.?]*)"
)
_UNDER_HER = lazy_pattern(
    r"(?i)\A(?=(?:alongside|beside|for|under|with) (?:her|him)\b)"
)
_THE = lazy_pattern(r"\AThe ")
# as her apprentice
_AS_HERS = lazy_pattern(r"(?i)\Aas (?=(?:her|his|your) [a-z]+\b)")
_IN_ED = lazy_pattern(r"\w{2}ed\Z")
_DEED = lazy_pattern(
    r"(?P<verb>[A-Za-z]+) (?:a|an|both|her|his|my|our|the|this|three|two|your|\d+)\b.*"
)


@remembered
@read_without_asides
def read_together(typed: str, lexicon: Lexicon) -> TypedPhrase:
    """What they did together: to follow `You know my work from`, or as a sentence that begins with `we`."""
    typed = joined_to_us_both(for_so_long(in_full(_FROM.sub("", typed))))
    typed = _WHAT_IT_WAS.sub(r"\g<name> (\g<what>)", typed)
    text = _UNDER_HER.sub("I worked ", _AS_HERS.sub("I was ", bare(typed)))
    if any((_OF_THE_REFEREE.search(text), text != bare(typed))):
        return _told_to_the_referee(text, lexicon)
    both = _BOTH_WERE.sub("we were both ", text)
    told = _WE.sub("we ", uncapitalised(both), count=1)
    of_us = _of_us(told, typed)
    if of_us:
        return of_us
    named = _as_work_of_both(text, lexicon) or _deed(typed, lexicon)
    named = named or _as_it_stands(text, lexicon)
    if named:
        return named
    shared = read_shared(tidied(text), lexicon)
    if shared.fits and not _NOTES.search(tidied(text)):
        return shared
    place = _WHERE_WE.fullmatch(text)
    if place:
        return thing(text)
    return _as_noted(typed)


def _as_work_of_both(text: str, lexicon: Lexicon) -> TypedPhrase | None:
    """`night shifts on Ward 9`, `budget rounds`: a kind of work, whatever else may be done with its first word."""
    work = _WORK_OF_BOTH.fullmatch(text)
    if work is None or "E" in kinds_of(work["sort"].lower(), lexicon):
        return None
    return thing(in_small_letters(text, lexicon))


def _as_it_stands(text: str, lexicon: Lexicon) -> TypedPhrase | None:
    """What is surely named: `harvest 2022`, `teaching Year 4 side by side`; a place and a time as they were noted."""
    time = our_time(text)
    if time:
        return thing(time)
    if _PLACE_AND_TIME.fullmatch(text):
        return TypedPhrase(Form.NOTED, text)
    if _IN_A_YEAR.fullmatch(text):
        return thing(text)
    is_doing = _DOING_TOGETHER.fullmatch(text) and lexicon.verb_in_ing(
        words_of(text)[0]
    )
    if is_doing:
        return thing(uncapitalised(text))
    return None


def _of_us(told: str, typed: str) -> TypedPhrase | None:
    """What begins with one of the two, or with who they were to one another: `your deputy for two years`."""
    who = _WHO_WE_WERE.fullmatch(told)
    if who:
        was = "I was" if who["whose"] == "your" else "you were"
        return TypedPhrase(Form.SAID, f"{was} {told}")
    if told.startswith("you "):
        return _said_to_you(told, typed)
    is_of_me = told.startswith("I ") and ", " not in told
    if told.startswith("we ") or is_of_me:
        return TypedPhrase(Form.SAID, told)
    return None


def _said_to_you(told: str, typed: str) -> TypedPhrase:
    """What the referee did, was or had; with what the candidate was, where both are told; else unclear."""
    both = _YOU_AND_I.fullmatch(told)
    if both:
        return TypedPhrase(Form.SAID, f"{both[1]}, and {both[2]}")
    is_told = _TOLD.fullmatch(told) is not None
    if is_told:
        return TypedPhrase(Form.SAID, told)
    return unclear(typed)


def _deed(typed: str, lexicon: Lexicon) -> TypedPhrase | None:
    """What the two of them surely did; unclear where somebody may have done it, nothing where it is no deed."""
    text = bare(typed)
    if _is_surely_our_deed(typed, lexicon):
        return TypedPhrase(Form.SAID, f"we {text[:1].lower()}{text[1:]}")
    if _may_be_a_deed(typed, lexicon):
        return unclear(typed)
    return None


def _is_surely_our_deed(typed: str, lexicon: Lexicon) -> bool:
    """`Taught Year 6 for three years.`, `baked bread side by side`: past alone, or before what it was done to."""
    first, second = words_of(bare(typed))[:2]
    kinds = kinds_of(first, lexicon)
    signs = (
        all((typed[:1].isupper(), typed.rstrip().endswith("."))),
        _TOGETHER.search(bare(typed)),
        _IN_ED.search(first) is None,
        not {*"PB"}.isdisjoint(kinds_of(second, lexicon)),
    )
    is_one = _NOTES.search(typed) is None
    is_past_alone = all(
        (is_one, lexicon.is_past(first), {*"JN"}.isdisjoint(kinds), any(signs))
    )
    is_done_to = all(("E" in kinds, _DEED.fullmatch(bare(typed))))
    is_of_both = all((is_one, "E" in kinds, second == "together"))
    is_of_two_words = _OF_TWO_WORDS.fullmatch(uncapitalised(bare(typed)))
    return any((is_past_alone, is_done_to, is_of_both, is_of_two_words))


def _may_be_a_deed(typed: str, lexicon: Lexicon) -> bool:
    """`trained staff`: whom somebody trained, or who is trained; a name with its capital is none of both."""
    kinds = kinds_of(words_of(typed)[0], lexicon)
    is_one = _NOTES.search(typed) is None
    signs = (typed[:1].islower(), typed.rstrip().endswith("."))
    return all((is_one, "E" in kinds, {*"NV"}.isdisjoint(kinds), any(signs)))


def _as_noted(typed: str) -> TypedPhrase:
    """`Hinkley, 18 months, same squad`, behind a colon, where any words stand that tell no more than one thing."""
    text = bare(typed)
    if _NO_NOTE.search(text) or len(text.split()) > _MOST_WORDS:
        return unclear(typed)
    return TypedPhrase(Form.NOTED, text)


def _told_to_the_referee(typed: str, lexicon: Lexicon) -> TypedPhrase:
    """`she was my mentor` as `you were my mentor`: a sentence of the two of them, behind where it was if that is named."""
    told = _TOLD.fullmatch(_spoken_to(bare(typed)))
    if told is None:
        return unclear(typed)
    if told["place"] is None:
        return TypedPhrase(Form.SAID, told["clause"])
    place = read_shared(told["place"], lexicon)
    if not place.fits:
        return unclear(typed)
    is_named = place.text.lower() == told["place"].lower()
    where = _THE.sub("the ", told["place"]) if is_named else place.text
    return thing(f"{where}, where {told['clause']}")


def _spoken_to(text: str) -> str:
    """What was typed of the referee, as it is said to them."""
    return rewritten(text, _TO_THE_REFEREE)
