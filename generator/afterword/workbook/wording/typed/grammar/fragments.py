"""Sentences of one's own that lack who or what does it: `Promoted to shift lead.`, `A clean DBS check.` (E34).

What happened to whoever types it is told with `I`, what is only named behind words that bear any; all else is asked about.
"""

from functools import partial

from afterword.interview.values.english import text_if
from afterword.interview.values.sentences import sentences
from afterword.patterns import lazy_pattern
from afterword.workbook.wording.typed.cleaned.cleaning import (
    ended,
    first_of,
    uncapitalised,
    with_a_capital,
    words_of,
)
from afterword.workbook.wording.typed.grammar import left_out
from afterword.workbook.wording.typed.grammar.certain import begun
from afterword.workbook.wording.typed.grammar.deeds import is_alike_after_have, is_deed
from afterword.workbook.wording.typed.grammar.done_by_me import (
    BY_SOMEBODY,
    WENT_BY,
    is_done_by_me,
    is_news,
    was_felt,
    with_its_i,
)
from afterword.workbook.wording.typed.grammar.done_to_me import (
    as_done_to_me,
    may_be_done_by_others,
)
from afterword.workbook.wording.typed.grammar.joined import goes_on
from afterword.workbook.wording.typed.grammar.kinds import kinds_of
from afterword.workbook.wording.typed.grammar.told_of_nothing import (
    TELLS_THAT,
    tells_of_nothing,
)
from afterword.workbook.wording.typed.grammar.verbs_found import verbs_in
from afterword.workbook.wording.typed.words import function_words as fw
from afterword.workbook.wording.typed.words.lexicon import Lexicon

# Of which somebody is told, or which tells by itself.
# `_NOBODY` are told of by others, too.
_NOBODY = frozenset({"everybody", "everyone", "everything", "nobody", "nothing"})
_TELLING = (
    fw.PRONOUNS - _NOBODY
    | fw.FINITE
    | {"i", "it", "that", "these", "this", "those", "what", "who", "whoever"}
)
_NO_FRAGMENT = lazy_pattern(
    r"(?i)[:?\"\u201c\u201d]|\b[a-z]+['\u2019](?:d|ll|m|re|ve)\b|\bsuits? (?:her|him|me|my|our|us)\b|\btakes up\b"
    r"|\A(?:many|merry|my (?:best|thanks)|please|sorry"
    r"|attached|enclosed|no (?:doubt|hard feelings|hurry|matter|need|problem|rush|worries)"
    r"|warm(?:est)? regards|an? (?:very )?(?:happy|merry))\b"
    # my cousin told me that you took the call
    r"|\A(?:an?|her|his|my|one|our|that|the|their|this|your)"
    r"(?: (?!(?:he|i|she|that|they|we|which|who|you)\b)[\w'\u2019-]+){1,3}"
    rf" {TELLS_THAT}(?: (?:her|him|me|them|us))? (?:how|that|what|whether|why) "
    # My sister told me that you rang. Your letter meant a lot to me.
    r"|(?<=[a-z,] )(?:told (?:her|him|me|my|our|the|them|us|your)|(?:means|meant) (?:an?|it|more|so|that|the|we)"
    r"|felt (?:at|like|so|that|very)"
    r"|(?:agreed|heard|hoped|hopes|knew|knows|said|says|thinks|wrote) (?:that )?(?:I|he|it|she|that|the|they|we|you|your))\b"
    # The last two left within a year. The no came by mail. The man who rang her is the manager.
    r"|\A(?:all|both|the (?:first|last|next|other) \w+|\w+ of (?:them|us)) (?:kept|left|lost|met|put|sold|stood|told|won)\b"
    r"|\Athe (?:no|yes) (?:came|is|was)\b"
    # The refusal came by mail. The offer's from the hospital.
    r"|(?<!how )(?<!that )(?<!way )(?<!which )(?<!who )\b(?:belongs?|came|comes|goes|went)"
    r" (?:away|back|by|down|from|in|into|on|out|over|through|to|up|well|with)\b"
    r"|\b[a-z]+['\u2019]s (?:about|an?|from|in|not|on|the|too|very)\b(?!-)"
    r"|\Athe \w+ who (?!(?:always|has|have|is|never|still|was|were)\b)\w+(?: [\w'\u2019-]+){1,5} (?:are|is|was|were|will)\b"
    # The man who rang her is my uncle. The last two left. Each asked for one.
    r"|\b(?:that|who) [a-z]+ (?:her|him|it|me|them|us|you) (?:came|can|had|has|is|was|will|works)\b"
    r"|\A(?:(?:all|the (?:first|last|next|other)) (?:few|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d+)"
    r"|all|both|each|many|most|neither|none|one|some|the no|two|three|four)"
    r"(?: but (?:one|three|two)| of (?:(?:my|our|the|your) \w+|them|us))?"
    r" (?:agreed|arrived|asked|came|failed|finished|gave|got|had|left|liked|made|passed|returned|said|started|stayed|took"
    r"|wanted|went|won)\b"
    # The lager that I told you about won gold.
    r"|\b(?:I|he|she|they|we|you) (?:[a-z]+ ){1,4}(?:about|at|for|from|in|of|on|to|with)"
    r" (?:came|fell|got|grew|had|has|is|made|ran|runs|stands|took|was|went|will|won|works)\b"
)
_TO_HAVE = lazy_pattern(r"\bto (?:be|do|have)\b")  # the chance to have a class
_IN_CAPITALS = lazy_pattern(r"\b[A-Z]{2,}s?\b")
_NTH = frozenset({"first", "joint", "second", "third", "top"})
_WHO = lazy_pattern(r" (?=(?:that|where|who|whose) )")
_ONLY_DONE = frozenset("DJNMV")
# What is given to somebody: nobody says of themselves that they offered a post.
_GIVEN = lazy_pattern(
    r"(?:awarded|given|granted|offered|promised) (?:an?|another|my|more|the|two|three) "
)
_BY_OTHERS = frozenset({
    "allowed", "asked", "awarded", "given", "granted", "handed", "lent", "offered", "paid", "promised", "sent", "shown",
    "taught", "told",
})  # fmt: skip
# Of what happens again and again, `being` names what somebody likes: `being trusted to run my own jobs`.
_SUFFERED = lazy_pattern(
    r"\A(?:been|having been|being(?= (?:appointed|asked|awarded|chosen|given|invited|made|named|nominated|offered|picked"
    r"|promoted|selected|sent|shortlisted|taken on)\b)) (?=\w)"
)
_HOW = lazy_pattern(
    r"\A(?:already|also|finally|just|lately|newly|now(?! an? )|recently) (?=\w)"
)
_FELT = frozenset({
    "amazed", "amused", "ashamed", "bored", "concerned", "confused", "delighted", "disappointed", "excited", "frightened",
    "honoured", "honored", "impressed", "interested", "pleased", "relieved", "satisfied", "scared", "shocked", "surprised",
    "thrilled", "tired", "touched", "used", "worried",
})  # fmt: skip
_DECLARED = lazy_pattern(
    r"(?:accredited|approved|certified|cleared|insured|licen[cs]ed|registered|signed off|vetted) (?:as|by|for|in|to|with) "
)
# What something is for, and nobody does it: `To cover the cost of parking.`
_TO_WHAT_END = lazy_pattern(r"(?i)(?:in order |so as )?to [a-z]+ [^,;:?]+\Z")
_IS_SO = lazy_pattern(
    r"(?:now an?|about to|back (?:at|from|in|on)|due to|free (?:from|on|until)|halfway through|in the middle of"
    r"|in my (?:final|last|second)|off to|on (?:a|the) (?:course|list|waiting list)|out of|up for) \w"
)
_SAID_SO = lazy_pattern(
    r"(?:counting|hoping|looking|sending|thanking|trusting|wishing)\b"
)
# My licence, which you would not have to pay for: what is told behind the comma tells nothing of what stands before it.
_WHICH_IS = lazy_pattern(r"(?<=\w), (?:which|whose) [^,;:.?!]+[.!]?\Z")
# Moved to Hexham, so the commute is short: what comes of it is a sentence, and says nothing of who did it.
_SO_IT_IS = lazy_pattern(
    r"(?<=\w), (?:and|as|because|but|so) (?:an?|he|I|it|my|our|she|that|the|there|they|this|we|you)\b [^;:?!]+\Z"
)
# A job I can walk to.
_WHOM = lazy_pattern(r" (?=(?:I|he|it|she|they|we|you) )")
_I_CAN_WALK_TO = lazy_pattern(
    r"(?i)(?:an?|my|our|the) (?:[\w-]+ ){1,3}(?:I|they|we|you) (?:(?:can|could|did|do|had|have|will|would) )?[a-z]+"
    r"(?: (?:about|at|again|before|best|by|for|from|in|most|of|on|to|with))?"
)
# since we spoke I've done it, pay wise I'm looking for the same; tell Bob his tea was good
_I_BEHIND = lazy_pattern(
    r"(?:please )?(?:give|pass|say|tell|wish) (?:[A-Z]|(?:hello|hi|my|on|the|them|your)\b)"
    r"|(?:(?:after|although|before|if|just|last|next|now|on|once|pay|though|until|when|while)\b"
    r"|since (?:last|our|the|then|we|you|[A-Z]\w+)\b).*\bI\b|what I .*\b(?:are|is|was|were) \w"
)
_HAVING = lazy_pattern(r"\Ahaving (?=\w)")
# Done to a thing that is named at once, or somewhere: their own deed.
_OWN = lazy_pattern(
    r"(?:[a-z]+|applied for|cared for) (?:(?:after|back|in|off|on|out|over|up) )?"
    r"(?:an?|both|my|our|the|two|three|four|five|six|seven|eight|nine|ten|one|all|some|several|[a-z]+teen|[a-z]+ty|\d[\d,]*)\b"
    r"|(?:began|finished|started|stopped) [a-z]+ing\b"
    r"|(?:applied|began|graduated|helped out|joined|moved|qualified|retired|returned|started|travelled|volunteered|went|worked)"
    r" (?:as|at|back|for|from|home|in|to)\b"
)
_WILL_BE = lazy_pattern(
    r"(?:beginning|finishing|joining|leaving|moving|starting|taking over) (?!(?:back|forward)\b)[a-z].*"
)


def of_mine(text: str, lexicon: Lexicon) -> str:
    """Sentences of one's own, with the `I have`, the capital and the full stop that they may lack."""
    in_full = left_out.each_told(text, partial(_told, lexicon=lexicon))
    told = begun(ended(in_full), lexicon)
    return with_a_capital(told) if tells_something(text, lexicon) else told


def _told(clause: str, lexicon: Lexicon) -> str:
    """A clause with the `I` that it may lack."""
    told = left_out.clause_in_full(clause, left_out.Asked.OF_ME)
    is_of_it = all((told != clause, told.startswith("It ")))
    return (told if is_of_it else as_told_of_me(clause, lexicon)) or told


def tells_something(text: str, lexicon: Lexicon) -> bool:
    """Whether somebody or something begins it, and a word is their verb: `my bus stops outside your gate`."""
    words = words_of(text)
    if _I_BEHIND.match(text):
        return True
    is_begun = not {*"DKM"}.isdisjoint(kinds_of(words[0], lexicon))
    begins = is_begun or lexicon.is_plural(words[1])
    return all((begins, not goes_on(text), any(verbs_in(words, lexicon))))


def as_told_of_me(text: str, lexicon: Lexicon) -> str:
    """`Promoted to shift lead` as `I have been promoted …`; nothing where it is a sentence, or may be of somebody else."""
    small = uncapitalised(text.rstrip(" .!"))
    is_mine = (
        is_done_by_me(_HOW.sub("", small)),
        with_its_i(small),
        is_fragment(text, lexicon),
    )
    so = _SO_IT_IS.search(small)
    if so:
        told = as_told_of_me(text[: so.start()], lexicon).removesuffix(".")
        return text_if(told, f"{told}{so[0]}.")
    if len(sentences(text)) != 1 or text.endswith("?") or not any(is_mine):
        return ""
    return next(filter(None, (reading(small, lexicon) for reading in _READINGS)), "")


def is_fragment(text: str, lexicon: Lexicon) -> bool:
    """Whether a sentence surely has nobody who does something, and nothing of which something is told."""
    if tells_of_nothing(text, lexicon):
        return True
    text = _WHICH_IS.sub("", text)
    if _NO_FRAGMENT.search(text):
        return False
    if _I_CAN_WALK_TO.fullmatch(text.rstrip(" .!")):
        return True
    text = _TO_HAVE.sub("to get", text)
    named, *more = _WHO.split(_IN_CAPITALS.sub("9", text.rstrip(" .!")), maxsplit=1)
    words = words_of(named.replace("no longer", "never"))
    if _TO_WHAT_END.match(named):
        return _TELLING.isdisjoint(words)
    if lexicon.is_of_a_verb(words_of(_HOW.sub("", uncapitalised(named)))[0]):
        words = words_of(_WHOM.split(named, maxsplit=1)[0])
    told = [*verbs_in(words_of(", ".join(["", *more])), lexicon)]
    tells = not _TELLING.isdisjoint(words) or words[0] in _NOBODY
    signs = len(told) <= 1, not tells, _begins_one(words, lexicon)
    return all(signs)


def _begins_one(words: list[str], lexicon: Lexicon) -> bool:
    """Whether these words begin with what was done, with a doing, or with a thing, and nobody does it."""
    text = _HOW.sub("", " ".join(words))
    first, second = first_of(text.split(), 2)
    kinds = {*kinds_of(first, lexicon)}
    is_doing = all((first.endswith("ing"), "G" in kinds, not _SAID_SO.match(text)))
    is_done = (
        first in _BY_OTHERS | {"being", "having"},
        _WILL_BE.match(text),
        all((lexicon.is_of_a_verb(first), kinds.isdisjoint(_ONLY_DONE))),
        all(("E" in kinds, first not in _FELT, _OWN.match(text))),
        text.startswith("been "),
        _DECLARED.match(text),
        _IS_SO.match(text),
        as_done_to_me(text),
    )
    is_followed = not {*kinds_of(second, lexicon)} <= {*"TPB"}
    is_thing = any(
        ("D" in kinds, is_doing, first in _NTH, all((kinds <= {*"JNM"}, is_followed)))
    )
    is_named = is_thing, not any(verbs_in(words, lexicon))
    return any((*is_done, all(is_named)))


def _going(small: str, _: Lexicon) -> str:
    """`moving to Harwick` as what will be, `about to finish` and `back from leave` as how it is."""
    is_so = (
        _WILL_BE.fullmatch(small)
        or _IS_SO.match(small)
        or _IS_SO.match(_HOW.sub("", small))
    )
    return text_if(is_so, f"I am {small}.")


def _suffered(small: str, lexicon: Lexicon) -> str:
    """What was done to whoever types it; nothing where they may have done it themselves."""
    how, begun = _taken_apart(small)
    done = _SUFFERED.sub("", begun, count=1)
    to_me = as_done_to_me(done)
    is_done = "E" in kinds_of(words_of(done)[0], lexicon)
    is_told_so = any((to_me, done != begun, _DECLARED.match(done)))
    if _GIVEN.match(done) or all((is_done, is_told_so)):
        was = "was" if WENT_BY.search(done) else f"have {how}been"
        return f"I {was} {done}."
    return f"{to_me.text}." if to_me else ""


def _done(small: str, lexicon: Lexicon) -> str:
    """What whoever types it did; nothing where it may have been done to them."""
    how, begun = _taken_apart(small)
    done = _HAVING.sub("", begun, count=1)
    first, _, rest = done.partition(" ")
    is_own = (
        first not in _BY_OTHERS,
        any((done != begun, _OWN.match(done))),
        BY_SOMEBODY.search(done) is None,
        not may_be_done_by_others(done),
        is_deed(first, rest, lexicon),
    )
    have = all(
        (not WENT_BY.search(done), not was_felt(done), is_alike_after_have(done))
    )
    return text_if(all(is_own), f"I {'have ' * have}{how}{done}.")


def _taken_apart(small: str) -> tuple[str, str]:
    """`just` with its space, and what stands behind it."""
    begun = _HOW.sub("", small)
    return small.removesuffix(begun), begun


def _by_me(small: str, _: Lexicon) -> str:
    """What its verb alone says that somebody did, and nobody else is named: `heard back from the college`."""
    how, begun = _taken_apart(small)
    is_had = is_news(begun) or all((how, is_alike_after_have(begun)))
    have = "have " * all((is_had, not WENT_BY.search(begun)))
    is_mine = is_done_by_me(begun), BY_SOMEBODY.search(begun) is None
    return text_if(all(is_mine), f"I {have}{small}.")


def _lacks_its_i(small: str, _: Lexicon) -> str:
    return with_its_i(small)


_READINGS = (_going, _lacks_its_i, _done, _by_me, _suffered)
