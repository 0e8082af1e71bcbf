"""The judge of finished sentences: what a reader would stop at, whatever the sentence was made from (E34).

Phrases are drawn into sentences in many ways, and any of them may misjudge what was typed. Here each sentence is read once
more as it stands, and where it is doubtful the letter is asked about: a misjudgement is seen by the candidate, never by
whoever receives the letter.
"""

from collections.abc import Iterable, Iterator, Sequence
from functools import partial
from itertools import chain, starmap
from operator import eq
from re import Pattern

from afterword.frozen import frozen
from afterword.patterns import lazy_pattern, rewritten
from afterword.workbook.wording.typed.cleaned.slips import with_no_slip
from afterword.workbook.wording.typed.cleaned.two_sentences import in_two
from afterword.workbook.wording.typed.grammar.fragments import is_fragment
from afterword.workbook.wording.typed.grammar.kinds import kinds_of
from afterword.workbook.wording.typed.judging.judged_articles import lacking_articles
from afterword.workbook.wording.typed.judging.judged_forms import (
    as_somebody,
    no_gerund,
    not_agreeing,
)
from afterword.workbook.wording.typed.judging.judged_kinds import wrong_forms
from afterword.workbook.wording.typed.judging.judged_last import LAST
from afterword.workbook.wording.typed.judging.judged_words import (
    EVERYWHERE,
    OUTSIDE_QUOTES,
)
from afterword.workbook.wording.typed.words import function_words as fw
from afterword.workbook.wording.typed.words.lexicon import Lexicon
from afterword.workbook.wording.typed.words.remembered import remembered

_QUOTED = lazy_pattern(r"\"[^\"]*\"|\u201c[^\u201d]*\u201d|https?://\S+")
_FEW_WORDS = 3  # behind a comma
_NOT_BUT = lazy_pattern(
    r"(?i)\b(?:are|is|was|were)(?:n['\u2019]t| not) [^,;:.]+, (?:it|they) (?:are|is|was|were)\b"
)
_FOR_IT = '"x"'  # what stands between quotes, by one word of no kind
_CLAUSE = lazy_pattern(
    r"\b(?:see that(?! [a-z]+[,.;!?])|told me that|in short, is that|because(?! of\b)|the fact that|I hope that) "
    r"((?:(?!, and (?:I|for)\b)(?:\b(?:Dr|Mrs?|Ms|Mx|Prof|St)\.|[^.;:]))*)"
)
# Said without a verb by everybody: `Congratulations on the award!`
_GREETS = lazy_pattern(
    r"(?i)(?:(?:big|heartfelt|hearty|huge|many|massive|warm(?:est)?) (?:congrat|respect|thank|well done)"
    r"|(?:cut|hit|let|put|set|shut|split|spread|text) (?:an?|it|one|the|them|up|your) "
    r"|\d[\d,.]* (?:a|in|including|on|per)\b"
    r"|just (?:an?|my) (?:idea|thought)\b|worth a (?:go|look|thought|try)\b|food for thought|good on\b|maybe (?:an?|one) \w"
    r"|congrat|well done|thank|best |lovely|so |what a |good luck|great news|happy|dear |kind |yours"
    r"|hats off|bravo|all the|very |good news|nice|brilliant|fantastic|amazing|excellent|wonderful|well deserved|such |what "
    r"|a (?:big|great|lovely|real|well)\b|no wonder|not before time|about time"
    r"|really |no (?:doubt|hard feelings|hurry|matter|need|problem|rush|worries)\b|not "
    r"|(?:my |our )?(?:\w+ )?(?:best|greetings|love|regards|respects|thanks) to )"
)
_NOTED = lazy_pattern(r"[:\"]|\?\Z|\A(?:[-*\u2022\u2013]|\d+[.)]) ")
# Between two commas, before the verb of what is named: `The next inspection, in 2025, had no remarks on it`.
_INSERTED = lazy_pattern(
    r"(?P<which>(?:\A|[.;] |, (?:and|but|so) |\b(?:because|that|when) )(?i:the|an?|my|our|their|your|his|her|this|each|every)"
    r"(?: (?!(?:am|are|can|did|do|does|had|has|have|he|I|is|it|she|that|they|was|we|were|which|who|will|would|you)\b)"
    r"[\w'\u2019-]+){1,5}), (?:about|after|an?|at|before|between|by|despite|during|for|from|in|like|near|of|on|one|over"
    r"|since|the|three|two|under|until|unlike|with|without) [^,.;:?!]{1,60}, (?=(?:came|did|found|gave|got|had|has|is"
    r"|kept|led|made|sold|took|was|went|were|won|[a-z]+ed)\b)"
)
# Between two commas, who somebody is, before their verb: `as Mrs Prys, the dietitian, wrote`, `our cook, Ann Bell, made it`.
_A_NAME = r"(?:(?:Dr|Mr|Mrs|Ms|Mx|Prof)\.? )?[A-Z][\w'\u2019-]+(?: [A-Z][\w'\u2019-]+)*"
_WHOSE = r"(?i:the|an?|my|our|your|their|his|her) (?:[a-z][\w'\u2019-]+ ?){1,5}"
_SOMEBODY = (
    rf"(?:{_WHOSE}(?:{_A_NAME})?|{_A_NAME}"
    r"|(?i:all|both|five|four|many|most|one|six|some|three|two) of (?:them|us|(?:my|our|the|your) [a-z]+))"
)
_WHO_IT_IS = lazy_pattern(
    r"(?P<which>(?:\A|\b(?:and|as|because|but|if|since|so|that|until|when|where|which|while|whom) )"
    rf"{_SOMEBODY}), (?:{_A_NAME}(?: and {_A_NAME})?|(?:{_WHOSE}|(?:later|now|once|then) )[^,.;:?!]*), (?=[a-z]+ )"
)
# A clause that is itself what did something: `That he showed me the hall, and that he took his time, made me smile`.
_WHOLE_CLAUSE = lazy_pattern(
    r"(?P<which>\A(?:How|That) (?:an?|everybody|everyone|he|I|it|my|nobody|she|the|they|we|you|your)\b[^.;:?!]*),"
    r" (?=(?:gave|made|meant|took|was)\b)"
)
_LEFT_OUT = ((_QUOTED, _FOR_IT), (_WHOLE_CLAUSE, r"\g<which> "))
_BETWEEN_COMMAS = ((_INSERTED, r"\g<which> "), (_WHO_IT_IS, r"\g<which> "))
_SHORT = lazy_pattern(r"['\u2019](?:m|re|ve|ll|d|s|t)\b")
_WORD = lazy_pattern(r"[a-z0-9][\w'-]*")
_TO_DO = lazy_pattern(
    r"\b(?:able|happy|hard|ready|responsible|willing) to [a-z]+|\b(?:one|a) person to [a-z]+"
    r"|\b(?:as|like|than) (?:me|them|us|you)(?=\W*\Z)"  # same size as you
)
_TELLING = frozenset("FOSEV")
_DOING = (
    fw.DONE_BY_SEVERAL
    | fw.GOES_WRONG
    | {"belongs", "felt", "meant", "miss", "suit", "told"}
)  # which no list of verbs has
# My boss cried when I left: past, whether or not a list has it.
_BY_SOMEBODY = lazy_pattern(r"(?:My|Our) [a-z]+ [a-z]+ed\b")
_FEWEST = 2  # words of a sentence


@frozen
class Doubt:
    """What is doubted of a sentence, by its name in templates/words, and the words of it that are."""

    name: str
    words: str


@remembered
def doubt_of(
    sentence: str,
    lexicon: Lexicon,
) -> Doubt | None:
    """The first thing that is doubted of a sentence as it stands in a letter; None where a reader would read on."""
    return next(_doubts_of(sentence, lexicon), None)


def _doubts_of(
    sentence: str,
    lexicon: Lexicon,
) -> Iterator[Doubt]:
    text = rewritten(sentence, _LEFT_OUT)
    return chain(
        _found(EVERYWHERE, sentence),
        _said_otherwise(sentence),
        _found(OUTSIDE_QUOTES, rewritten(text, _BETWEEN_COMMAS)),
        _named(
            "article",
            chain(lacking_articles(text, lexicon), as_somebody(text, lexicon)),
        ),
        _named("agreement", not_agreeing(text, lexicon)),
        _named("verb", no_gerund(text, lexicon)),
        starmap(Doubt, wrong_forms(text, lexicon)),
        _without_a_verb(text, lexicon),
        _spliced(sentence),
        _found(LAST, text),
    )


def _found(
    patterns: Sequence[tuple[str, Pattern[str]]],
    text: str,
) -> Iterator[Doubt]:
    for name, pattern in patterns:
        for doubted in pattern.finditer(text):
            yield Doubt(name, doubted[0].strip())


def _spliced(sentence: str) -> list[Doubt]:
    """Where a comma holds two sentences together, in words of the candidate's own, of which none is touched."""
    plain = _NOT_BUT.sub("", sentence)
    apart = in_two(plain)
    if apart.count(". ") <= plain.count(". "):
        return []
    words = plain.split()
    ends = list(map(eq, words, apart.split())).index(False)
    around = words[max(0, ends - 2) : ends + _FEW_WORDS + 1]
    return [Doubt("spliced", " ".join(around))]


def _said_otherwise(sentence: str) -> Iterator[Doubt]:
    """What is surely a slip, with the sentence as it is said."""
    better = with_no_slip(sentence)
    if better != sentence:
        yield Doubt("said", better)


def _named(
    name: str,
    doubted: Iterable[str],
) -> Iterator[Doubt]:
    return map(partial(Doubt, name), doubted)


def _without_a_verb(
    text: str,
    lexicon: Lexicon,
) -> Iterator[Doubt]:
    """`I was delighted to see that a new centre in Derry, 200 jobs`: nothing is told of what is named."""
    is_other = (
        _NOTED.search(text),
        _GREETS.match(text),
        len(text.split()) < _FEWEST,
    )
    whole = [] if any(is_other) else [text]
    for clause in filter(None, chain(_CLAUSE.findall(text), whole)):
        if not _has_a_verb(clause, lexicon):
            yield Doubt("no-verb", clause)
    for fragment in whole:
        if is_fragment(fragment, lexicon):
            yield Doubt("no-verb", fragment)


def _has_a_verb(
    clause: str,
    lexicon: Lexicon,
) -> bool:
    words = _WORD.findall(_TO_DO.sub("", clause.lower()))
    kinds = "".join(map(partial(kinds_of, lexicon=lexicon), words))
    did = words[2:] if _BY_SOMEBODY.match(clause) else []
    tells = (
        any(map(lexicon.is_past, did)),
        _SHORT.search(clause) is not None,
        not _TELLING.isdisjoint(kinds),
        not _DOING.isdisjoint(words),
    )
    return any(tells)
