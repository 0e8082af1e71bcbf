"""What is to be done, as typed, to follow `how you want this role to` and `I would like the time to` (E34)."""

from itertools import takewhile
from re import Match

from afterword.patterns import lazy_pattern, rewritten
from afterword.workbook.wording.typed.cleaned.cleaning import (
    bare,
    in_small_letters,
    uncapitalised,
    words_of,
)
from afterword.workbook.wording.typed.cleaned.in_one_piece import alone_in_one_piece
from afterword.workbook.wording.typed.cleaned.slips import in_sure_english
from afterword.workbook.wording.typed.grammar.certain import tells_surely
from afterword.workbook.wording.typed.grammar.fragments import tells_something
from afterword.workbook.wording.typed.grammar.mouths import of_the_reader, to_them
from afterword.workbook.wording.typed.grammar.one_form import in_one_form
from afterword.workbook.wording.typed.grammar.verbs import in_first_person
from afterword.workbook.wording.typed.grammar.work import with_work_beside
from afterword.workbook.wording.typed.small.whole import without_manners
from afterword.workbook.wording.typed.talked_of.matters import read_shared
from afterword.workbook.wording.typed.talked_of.they_do import is_surely_told
from afterword.workbook.wording.typed.told.second_clauses import (
    joined_to_a_wait,
    joined_to_an_aim,
)
from afterword.workbook.wording.typed.wanted.wants import read_fragment, read_want
from afterword.workbook.wording.typed.words import function_words as fw
from afterword.workbook.wording.typed.words.form import Form, TypedPhrase, unclear
from afterword.workbook.wording.typed.words.lexicon import Lexicon
from afterword.workbook.wording.typed.words.remembered import remembered

_MEANT_TO = lazy_pattern(
    r"(?i)^(?:(?:this|the) role is meant to |(?:it(?:['\u2019]s| is) )?to "
    r"|I(?: will| would|['\u2019](?:d|ll)) (?!like\b|love\b|rather\b)|(?:will|would) (?!have\b|like\b|love\b|rather\b)"
    r"|(?:(?:he|she|they|we|you) ?)?(?:need|want|would like|['\u2019]d like)(?:ed|s)?"
    r" (?:it|me|some(?:body|one)|this(?: role)?|the (?:job|new (?:hire|person|starter)|person|post|role)|whoever gets it) to "
    r"|(?:also|finally|just|mainly|mostly|really) (?=[a-z]+ (?:an?|our|the|their|your)\b))"
)
_HAVE_TO = lazy_pattern(
    r"(?i)\A(?:(?:I|we) ?)?(?:(?:still |first )?(?:need|have|want|wish|hope|would like|['\u2019]d like|am going)"
    r"|(?:a bit of |a little |some |more )*time) to "
)
# With or under whom it is done, behind words that name a thing elsewhere: work among four chefs.
_UNDER = lazy_pattern(
    r"(?:answer to|(?:act|listen|look|report|serve|start|stay|talk|train|travel|work)"
    r" (?:across|alongside|among|beside|beyond|into|near|out of|round|through|under|within))\b"
)
# Fewer or more of what several things are: picking errors down to one in a thousand
_BROUGHT_DOWN = lazy_pattern(
    r"(?i)\A(?!(?:bring|cut|drag|driv|draw|get|hold|keep|lift|pull|push|put|tak)[a-z]*\b)(?:[a-z-]+ )?[a-z-]+s "
    r"(?:back |right )?(?:down|up) (?:by|from|to|under) "
)
# get the defects down before handover so they stop losing retentions
_SO_THAT_THEY = lazy_pattern(
    r"(?i)\b(?:after|because|before|if|so|so that|until|what|when|where|while) they\b"
)
# Behind these another clause begins, which has its own verb.
_BEGINS_ANOTHER = fw.RELATIVE | {"because", "before", "if", "so", "that", "until", "while"}  # fmt: skip
_PARTICLES = frozenset({"away", "back", "down", "in", "off", "on", "out", "over", "round", "through", "up"})  # fmt: skip
_WISHED = lazy_pattern(r"(?i)^(?:you|they|we) (?:want|need|hope|wish|would like)\b")
_BECAUSE = lazy_pattern(r"(?i)^(?:because|as|since) (?=(?:I|my|our|the|there|we)\b)")
_DECIDE = lazy_pattern(r"(?i)decide\b")
_OF_MINE = frozenset({"i", "my", "our", "the", "there", "we"})
_SOMEBODY = lazy_pattern(r"(?:is|isn't|has|hasn't|was|does|doesn't|will|won't) ")
# a second look at the flat
_LOOK = lazy_pattern(
    r"(?i)\A(?:an?|another|one more) (?:[a-z]+ )?(?:chat|conversation|look|talk|think|word) (?=[a-z])"
)
# sort childcare out, chat to my husband: what one does before an answer, and not a sort or a chat
_TAKES_TIME = lazy_pattern(
    r"(?:ask|arrange|book|chat|check|clear|compare|consult|discuss|do|drive|figure|find|finish|get|go|have|hear|look"
    r"|make|meet|plan|price|read|ring|run|see|sit|sort|speak|sleep|square|talk|tell|think|visit|walk|weigh|work)"
    r"(?= (?:about|a|an|around|back|down|for|how|if|in|into|it|my|our|on|out|over|round|some|that|the|things|through"
    r"|to|up|what|whether|with|(?:[a-z-]+ )?[a-z-]+ (?:out|through|up|down|over))\b)"
    r"(?!.*\b(?:he|I|it|she|that|they|we|you) (?:is|are|am|was|were)\b)[^?!.;:]+"
)
# They want the front desk to stop losing guests: the role sees to it
_WANTED_OF = lazy_pattern(
    r"(?i)\A(?:he|she|they|we|you)(?:['\u2019]d| would)? (?:like|need|want)s? "
    r"(?P<who>(?!the (?:job|new|person|post|role)\b)(?:our|the|their|your) (?:(?!to\b)[a-z-]+ ){1,3})to (?!.*\btheir\b|be\b"
    r"|have\b)(?=[a-z])"
)
_TIME_IN_FULL = (
    (lazy_pattern(r"(?i)\A((?:to )?discuss) (?=with\b)"), r"\1 it "),
    (lazy_pattern(r"(?i)(?<=[a-z]) re:? (?=(?:my|our|the|an?)\b)"), " about "),
    (lazy_pattern(r"(?i)(?<!and), then (?=[a-z]+)"), " and then "),
)
# my other interview on Thursday
_APPOINTMENT = lazy_pattern(
    r"(?i)(?:an?|another|my|one more) (?:[a-z]+ ){0,2}(?:appointment|check-up|exam|funeral|interview|operation"
    r"|scan|test|trial (?:day|shift)|viewing|wedding) (?:at|in|next|on|this|with) [^,;:.]+"
)
# What happens in any case, and is no reason to wait for: moving house the same week
# Nobody would like the time to need something: they need it.
_IN_NEED = (
    (lazy_pattern(r"(?P<verb>need|want|wish)ing\b"), r"I \g<verb>"),
    (lazy_pattern(r"hoping\b"), "I hope"),
    (lazy_pattern(r"having (?=to\b)"), "I have "),
    (lazy_pattern(r"(?=(?:expecting|planning|trying) )"), "I am "),
)
# a house move, my wife's shifts, childcare for the twins: what one has before one, or waits for
_BEFORE_ME = lazy_pattern(
    r"(?i)(?:an?|another|my|our|the|two|three) (?!(?:bit|couple|few|little|lot) )"
    r"(?!(?:[a-z'\u2019-]+ )?(?:doubts?|feelings?|opinions?|views?|wish(?:es)?)\b)[^,;:.?!]+"
    r"|(?:child)?care for [^,;:.?!]+|(?:the )?(?:childcare|school places|mortgage)(?: and [^,;:.?!]+)?"
)
_AWAITED = lazy_pattern(
    r"(?i)(?:[a-z'\u2019-]+ ){1,3}?(?:answer|confirmation|decision|letter|news|permit|quote|references?|reply|results?|visa)"
    r"(?: (?:about|for|from|in|of|on) .+)?"
)
_UNDER_WAY = lazy_pattern(
    r"(?i)(?:away|expecting|flying|getting married|having (?:a baby|an operation)|moving (?:flat|home|house)|on holiday"
    r"|sitting (?:an? |my )?exams?|travelling|(?:still )?waiting (?:for|on|to))\b"
)
_MAY_BE_NAMED = lazy_pattern(
    r"(?i)(?:my|our|the) [a-z]+ [a-z]+s|(?:my|our|the) [a-z]+['\u2019]s [a-z]+s"
    r"(?: (?:about|at|for|from|in|of|on|over|with) .+)?"
)

# my wife's waiting to hear, my mum's in hospital: no wife's job, and no partner's working week
_SHORT_FOR_IS = lazy_pattern(
    r"(?i)\A(?P<who>(?:my|our|the) (?:[a-z-]+ ){0,2}?[a-z-]+)['\u2019]s (?=(?:(?:also|just|not|only|still|very) )?"
    r"(?:(?P<doing>[a-z]+ing)(?: (?:abroad|again|an?|at|away|back|for|from|her|his|in|it|my|next|on|our|out|over|the"
    r"|their|this|to|until|up|us|with)\b.*)?|(?:abroad|about to|away|at|back|been|being|due|from|ill|in|not|off|on|out|poorly"
    r"|still|there|under|unwell|with)\b.*)\Z)"
)


def is_short_for_is(why: str, lexicon: Lexicon) -> str:
    """`my wife is waiting to hear` of `my wife's waiting to hear`; `my partner's wedding` as it is."""
    short = _SHORT_FOR_IS.match(why)
    doing = short["doing"] if short else ""
    if doing in lexicon.things_in_ing:
        return why
    return _SHORT_FOR_IS.sub(r"\g<who> is ", why)


@remembered
@alone_in_one_piece
@in_sure_english
def read_aim(
    typed: str,
    lexicon: Lexicon,
) -> TypedPhrase:
    """What the role is meant to do, in the employer's words, to follow `meant to`."""
    wanted = _WANTED_OF.sub(r"get \g<who>to ", joined_to_an_aim(bare(typed)))
    told = _BROUGHT_DOWN.sub(_get, to_them(wanted))
    if _SO_THAT_THEY.search(told):
        told = of_the_reader(told, lexicon)
    aim = read_purpose(told, lexicon)
    if aim.fits:
        return aim
    text = in_small_letters(bare(_MEANT_TO.sub("", told)), lexicon)
    first = words_of(text)[0]
    if is_surely_task(text, lexicon):
        return TypedPhrase(Form.TO_DO, text)
    is_changed = first in fw.CHANGING or lexicon.compares(first)
    if is_changed and read_want(text, lexicon).form is Form.NEED:
        return TypedPhrase(Form.TO_DO, f"lead to {text}")
    return unclear(typed)


def is_surely_task(text: str, lexicon: Lexicon) -> bool:
    """`pull HR out of meetings`, `stop losing guests`: a verb, what it is done to, and nobody who does something else."""
    words = [*takewhile(_is_inside, words_of(text))]
    behind = text.split()[1:2] or [""]
    is_followed = (
        words[1:2] and words[1] in fw.DETERMINERS | _PARTICLES,
        behind[0].endswith("ing"),
        behind[0][:2].isupper(),
    )
    is_one = lexicon.is_verb(words_of(text)[0]), fw.FINITE.isdisjoint(words)
    return all((*is_one, any(is_followed)))


def _is_inside(word: str) -> bool:
    return word not in _BEGINS_ANOTHER


def _get(begun: Match[str]) -> str:
    """`errors down to one in a thousand` as `get errors down to …`."""
    return f"get {uncapitalised(begun[0])}"


def names_an_aim(
    typed: str,
    lexicon: Lexicon,
) -> bool:
    """Whether it surely says what is wished: `fewer returns`, `you want forecasts`; not what is wrong, as `returns pile up`."""
    want = read_want(typed, lexicon)
    first = words_of(bare(typed))[0]
    if want.form is Form.NEED:
        is_wished = _WISHED.match(bare(typed)) is not None
        return is_wished or first in fw.CHANGING or lexicon.compares(first)
    return want.form is Form.TO_DO


@remembered
@alone_in_one_piece
@in_sure_english
def read_purpose(
    typed: str,
    lexicon: Lexicon,
) -> TypedPhrase:
    """What the candidate needs time for, to follow `the time to`."""
    aim = _MEANT_TO.sub("", _HAVE_TO.sub("", bare(typed)))
    text = in_small_letters(in_one_form(aim, lexicon), lexicon)
    first = words_of(text)[0]
    is_sentence = {"i", "we", "they", "you"} & {first} or "?" in typed
    if not text or is_sentence:
        return unclear(typed)
    if first in lexicon.stative | {"be"} or _UNDER.match(text):
        return TypedPhrase(Form.TO_DO, text)
    task = read_fragment(text, lexicon)
    if task.form is Form.DOES and not _SOMEBODY.match(text):
        return TypedPhrase(Form.TO_DO, in_first_person(task.text, lexicon))
    if task.form is Form.TO_DO:
        return with_work_beside(task)
    return unclear(typed)


@remembered
@alone_in_one_piece
@in_sure_english
def read_time_for(
    typed: str,
    lexicon: Lexicon,
) -> TypedPhrase:
    """What the time is for, to follow `I would like to`; or a sentence of one's own that says why, to follow `as`."""
    said = joined_to_a_wait(
        rewritten(in_one_form(without_manners(bare(typed)), lexicon), _TIME_IN_FULL)
    )
    purpose = _what_takes_time(_LOOK.sub(_having, said), lexicon)
    why = uncapitalised(_BECAUSE.sub("", said))
    in_full = is_short_for_is(why, lexicon)
    words = words_of(in_full)
    begins = words[0].partition("'")[0]
    is_told = not fw.FINITE.isdisjoint(words) or tells_something(in_full, lexicon)
    is_own = begins == "i" or all((begins in _OF_MINE, is_told))
    is_sure = tells_surely(in_full, lexicon) or tells_something(in_full, lexicon)
    is_why = is_own, "?" not in typed, is_sure
    if _DECIDE.match(purpose.text):
        return unclear(typed)  # `before I decide, I would like to decide`
    told = _as_it_is_with_me(why)
    if told:
        return TypedPhrase(Form.SAID, told)
    if purpose.fits or not all(is_why) or _MAY_BE_NAMED.fullmatch(why):
        return purpose if purpose.fits else _as_before_me(why, lexicon)
    return TypedPhrase(Form.SAID, why)


def _what_takes_time(said: str, lexicon: Lexicon) -> TypedPhrase:
    """What is to be done before an answer; what begins with what one does then needs no more to be told for it."""
    purpose = read_purpose(said, lexicon)
    text = in_small_letters(_HAVE_TO.sub("", said), lexicon).removeprefix("to ")
    if purpose.fits or not _TAKES_TIME.fullmatch(text):
        return purpose
    return TypedPhrase(Form.TO_DO, text)


def _having(look: Match[str]) -> str:
    """`A look at the flat` as `have a look at the flat`."""
    return f"have {uncapitalised(look[0])}"


def _as_it_is_with_me(why: str) -> str:
    """`moving house` as `I am moving house`, `needing to pack` as `I need to pack`, `a scan on Monday` as what one has."""
    if _UNDER_WAY.match(why):
        return f"I am {why}"
    if _APPOINTMENT.fullmatch(why):
        return f"I have {why}"
    told = [i_do.sub(said, why, count=1) for i_do, said in _IN_NEED if i_do.match(why)]
    return "".join(told)


def _as_before_me(why: str, lexicon: Lexicon) -> TypedPhrase:
    """`a house move` as `I still have a house move to think about`, `my results` as what one waits for; else unclear."""
    words = words_of(why)
    is_one = (
        _BEFORE_ME.fullmatch(why),
        (
            fw.FINITE
            | fw.RELATIVE
            | {"being", "getting", "having", "not", "that", "to"}
        ).isdisjoint(words),
        read_shared(why, lexicon).text == why,
        not is_surely_told(why, lexicon),
    )
    if not all(is_one):
        return unclear(why)
    is_awaited = _AWAITED.fullmatch(why)
    return TypedPhrase(
        Form.SAID,
        f"I am still waiting for {why}"
        if is_awaited
        else f"I still have {why} to think about",
    )
