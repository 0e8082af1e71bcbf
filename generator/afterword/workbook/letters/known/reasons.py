"""What a letter can say of why: what the time is for, whom they chose instead; nothing that does not fit (E34)."""

from collections.abc import Iterator

from afterword.interview.model.terms import Offer, Outcome
from afterword.interview.values.english import text_if
from afterword.patterns import lazy_pattern
from afterword.workbook.letters.link.link import text_if_clear
from afterword.workbook.wording import phrases
from afterword.workbook.wording.desk import Desk
from afterword.workbook.wording.typed.told.aims import read_time_for
from afterword.workbook.wording.typed.told.named_instead import read_instead
from afterword.workbook.wording.typed.told.posts import read_post
from afterword.workbook.wording.typed.told.praise import how_far, read_praise
from afterword.workbook.wording.typed.told.said_reasons import read_reason
from afterword.workbook.wording.typed.told.thanked import read_thanks
from afterword.workbook.wording.typed.wanted.chosen import read_chosen
from afterword.workbook.wording.typed.words.articles import article_before
from afterword.workbook.wording.typed.words.form import Form

# What a reason says more exactly at its end: `what I want to do next (community care)`.
_TOLD_BEHIND = lazy_pattern(r" \(([^()]+)\)\Z")

# One's own wish behind what the work is: `it is all nights, and I want to stay by day` begins with the wish.
_WISH_LAST = lazy_pattern(
    r"\A((?!I\b).+), and (I (?:need|prefer|want|would (?:like|prefer|rather))\b[^,;]+)\Z"
)

# The other way round: one's own wish, and what the work is.
_WISH_FIRST = lazy_pattern(
    r"\A(I (?:need|prefer|want|would (?:like|prefer|rather))\b[^,;]+)"
    r", and ((?:about|almost|it|most|much|nearly|the|this)\b.+)\Z"
)

# `it` alone is the interview, as nothing was named before.
_ARRANGED_IT = lazy_pattern(
    r"\A(arranging|booking|organi[sz]ing)(?: it| it all| this| everything)\Z"
)

_OF_THE_INTERVIEW = lazy_pattern(r" the interview\Z")

# They never have what is the candidate's own: a class of my own, my own kitchen
_OF_MY_OWN = lazy_pattern(r" of my own\b")
_MY_OWN = lazy_pattern(r"\Amy own (?P<what>[^,;:]+)\Z")
# the apprenticeship: they may have one again
_THE_BEFORE_A_VOWEL = lazy_pattern(r"\Athe (?=[aeio][\w-]*(?: [\w-]+)?(?<!s)\Z)")
_THE = lazy_pattern(r"\Athe (?=[\w-]+(?: [\w-]+)?(?<!s)\Z)")
_LONG_REASON = 9  # words: it is told in a sentence of its own
_A_SENTENCE = lazy_pattern(r"(?:I|I'm|I've|it|my|our|the|there|we)(?!\S)")
# What the post is by its terms: they told it, and nobody came to see it by thinking.
_TOLD_BY_THEM = (
    r"the (?:job|position|post|role|work) (?:is|would)\b.*\b(?:contract|days?|evenings?"
    r"|(?:fixed|full|part)[- ]\w+|hours?|nights?|on[- ]call|on[- ]site|shifts?|temporary|weekends?|weeks?)\b"
)
# What one sees only with time: what one wants, and what the work is.
_SEEN = lazy_pattern(
    r"(?:I(?:'d| like| miss| need| prefer| want| would)"
    rf"|(?!{_TOLD_BY_THEM})the (?:job|position|post|role|work) (?:is|would))(?!\S)"
)
_NO_SENTENCE = lazy_pattern(r"(?:of|that)(?!\S)")
# A reason that is another post, and what else has happened to the candidate.
_TOOK = lazy_pattern(
    r"I(?: have|'ve|\u2019ve)?(?: just| now)? (?:been offered and (?:have )?(?:accepted|taken)"
    r"|accepted|said yes to|signed(?: up)? (?:for|with)|taken) "
    r"(?:an?|another|my|the)\b"
)
_MINE = lazy_pattern(r"(?:I|I'm|I've|my|our|we)(?!\S)")
_IN_ONE_CLAUSE = lazy_pattern(r"[^,;.:]*")
_DECIDES = lazy_pattern(r"I(?: have|['\u2019]ve)? decided\b")
_THOUGHT_OVER = lazy_pattern(
    rf"careful|thought|thinking|(?:as|what) you (?:said|told)|in the interview|when we (?:met|spoke|talked)"
    rf"|\A{_TOLD_BY_THEM}"
)


def time_for(
    desk: Desk,
    offer: Offer,
) -> str:
    """What the candidate needs time for before the answer, to follow `I would like the time to`."""
    read = read_time_for(offer.time_for or "", desk.packs.lexicon)
    return text_if(read.form is Form.TO_DO, read.text)


def why_time(
    desk: Desk,
    offer: Offer,
) -> str:
    """Why the candidate needs time before the answer, in a sentence of their own, to follow `as`."""
    read = read_time_for(offer.time_for or "", desk.packs.lexicon)
    return text_if(read.form is Form.SAID, read.text)


def thanked_for(desk: Desk, name: str) -> str:
    """What somebody did for the candidate, to follow `Thank you for`."""
    done = text_if_clear(read_thanks, desk, desk.person(name).thank_for)
    return _ARRANGED_IT.sub(r"\1 the interview", done)


def arranged(thank_for: str) -> str:
    """What the reader did for the interview, to stand before it: `arranging`; nothing where it was something else."""
    if not _OF_THE_INTERVIEW.search(thank_for):
        return ""
    return _OF_THE_INTERVIEW.sub("", thank_for)


def thanks_gaps(desk: Desk, name: str) -> Iterator[str]:
    """What somebody did, where it is typed so that no letter can thank them for it."""
    typed = desk.person(name).thank_for
    if typed and not read_thanks(typed, desk.packs.lexicon).fits:
        yield desk.words.gap("thank-for", typed=typed)


def saying_no(desk: Desk) -> dict[str, object]:
    """What the candidate adds to a no: the reason, somebody to name, what they would like to hear of; each may be empty."""
    no = desk.interview.saying_no
    typed = text_if_clear(read_reason, desk, no.because)
    still_like = text_if_clear(read_post, desk, no.still_like)
    because, _ = _wish_and_work(_TOLD_BEHIND.sub(r", \1", typed))
    return {
        "because": because,
        **_as_a_sentence(because),
        **_what_happened(because),
        "because_decides": _DECIDES.match(because) is not None,
        "thought_over": _THOUGHT_OVER.search(because) is not None,
        "can_name": text_if_clear(read_instead, desk, no.can_name),
        "still_like": still_like,
        "could_have": could_have(still_like),
        "what_else": no.ask_what_else,
    }


def could_have(still_like: str) -> str:
    """What the candidate would like, to follow `if you ever have`: `a class of my own` as `a class for me`."""
    mine = _MY_OWN.match(still_like)
    if mine:
        return f"{article_before(mine['what'])} {mine['what']} for me"
    one = _THE.sub("a ", _THE_BEFORE_A_VOWEL.sub("an ", still_like))
    return _OF_MY_OWN.sub(" for me", one)


def _wish_and_work(reason: str) -> tuple[str, str]:
    """What the candidate wants, and what they say of the work, where a reason has both; else the reason alone."""
    last, first = _WISH_LAST.match(reason), _WISH_FIRST.match(reason)
    if last:
        return last[2], last[1]
    return (first[1], first[2]) if first else (reason, "")


def kept_back(desk: Desk) -> str:
    """What the reason says of the work beside the candidate's own wish: told to them it is a complaint (S13)."""
    typed = text_if_clear(read_reason, desk, desk.interview.saying_no.because)
    return _wish_and_work(typed)[1]


def _as_a_sentence(because: str) -> dict[str, bool]:
    """Whether a reason is told in a sentence of its own: where it is long, and surely is one, or may be one."""
    is_long = len(because.split()) >= _LONG_REASON
    return {
        "because_is_told": is_long and _A_SENTENCE.match(because) is not None,
        "because_was_seen": is_long and _SEEN.match(because) is not None,
        "because_can_be_told": is_long and _NO_SENTENCE.match(because) is None,
    }


def _what_happened(because: str) -> dict[str, bool]:
    """Whether a reason is another post, or what else has happened to the candidate; whether the withdrawal goes on with it."""
    took = _TOOK.match(because) is not None
    told = _as_a_sentence(because)
    has_happened = (
        told["because_is_told"],
        not told["because_was_seen"],
        _MINE.match(because),
    )
    return {
        "because_took": took,
        "because_is_mine": any((took, all(has_happened))),
        "because_goes_on": all((took, _IN_ONE_CLAUSE.fullmatch(because))),
    }


def chosen(
    desk: Desk,
    outcome: Outcome | None,
) -> str:
    """Whom they chose instead, to follow `you chose`."""
    if outcome is None:
        return ""
    somebody = read_chosen(outcome.they_chose or "", desk.packs.lexicon)
    return phrases.chosen(desk.words, somebody) if somebody.fits else ""


def praised(
    desk: Desk,
    outcome: Outcome | None,
) -> str:
    """What they liked, to follow `your kind words about`."""
    if outcome is None or stood(outcome):
        return ""
    return text_if_clear(read_praise, desk, outcome.they_praised)


def stood(outcome: Outcome | None) -> str:
    """How far the candidate came, as they were told it, to follow `I`: `was a close second`."""
    return how_far(outcome.they_praised or "") if outcome else ""
