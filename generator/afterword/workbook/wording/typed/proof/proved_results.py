"""A proof that names what came of it, as a sentence: `fewer falls`, `the lowest turnover in the group` (E34)."""

from re import Match

from afterword.patterns import lazy_pattern
from afterword.workbook.wording.typed.cleaned.cleaning import (
    in_small_letters,
    uncapitalised,
    with_a_capital,
    words_of,
)
from afterword.workbook.wording.typed.doubted.no_sentences import is_no_sentence
from afterword.workbook.wording.typed.grammar.kinds import kinds_of
from afterword.workbook.wording.typed.grammar.nouns import read_thing
from afterword.workbook.wording.typed.grammar.shapes import is_clause, stands
from afterword.workbook.wording.typed.grammar.telling import tells
from afterword.workbook.wording.typed.words import function_words as fw
from afterword.workbook.wording.typed.words.form import Form, TypedPhrase, unclear
from afterword.workbook.wording.typed.words.lexicon import Lexicon

# What is so much, or became more or less of: it can be meant by what was done.
_SO_MUCH = lazy_pattern(
    r"(?i)(?:about |almost |around |at least |just |nearly |only |over |up to )?"
    r"(?:[£$€]?\d|(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|hundreds"
    r"|thousands|dozens)\b)"
    r"|(?:an? )?(?:[\w%.]+ )?(?:cut|decrease|drop|fall|gain|growth|improvement|increase|reduction|rise|savings?) (?:in|of|on)\b"
    r"|not (?:a single|one) |(?:an? )?(?:better|bigger|cheaper|cleaner|fewer|happier|higher|less|lower|more|quicker|quieter"
    r"|safer|shorter|smaller|zero|half the|a third (?:fewer|less|more)|twice as (?:many|much)|no (?:more )?\w+s\b) ?"
)
_NONE = lazy_pattern(r"(?i)(?:no|zero) (?:more )?[a-z]+s\b")
# seven audits, no findings
_LIST_OF_NONE = lazy_pattern(
    r"(?i), (?:no|not|none|zero)\b|\b(?:ahead|behind|early|late)\b"
)
_NOT_ONE = lazy_pattern(r"(?i)not (?:a single|one) ")
# What is one thing with a number in its name: `five star rating`.
_NUMBERED = lazy_pattern(
    r"(?i)(?:\d+|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty)[ -]([a-z]+) [a-z]"
)
_UP_OR_DOWN = lazy_pattern(
    r"(?P<what>(?:[a-zA-Z-]+ ){0,2}(?P<last>[a-zA-Z-]{3,})) "
    r"(?P<how>(?:back |well )?(?:up|down) (?:a bit|a lot|again|by|from|nearly|over|to|\d).*)"
)
_BETWEEN = lazy_pattern(r",? and |, ")
_GOING_ON = fw.RELATIVE | fw.BEHIND_A_THING - fw.DETERMINERS | {"and", "but", "so"}
_COUNTED_ON = frozenset({"dozen", "fewer", "hundred", "k", "less", "million", "more", "percent", "thousand"})  # fmt: skip
_THE_MOST = lazy_pattern(
    r"(?i)(?:the (?:\w{2,}est|best|first|last|most|only)|an? (?:first|record)) (?!of\b)"
)
# What came of it, typed to go on with a sentence that it does not go on with.
_CAME_OF_IT = {
    "resulting in": "that resulted in",
    "leading to": "that led to",
    "meaning that": "that meant that",
    "meaning": "that meant",
    "saving": "that saved",
}
_RESULTING = lazy_pattern(
    r"(?i)(resulting in|leading to|meaning that|meaning|saving(?= (?:\w+ ){0,2}[£$€\d])) "
)
_BARE_MOST = frozenset({"best", "first", "highest", "lowest", "top", "worst"})
_SO_MANY = (
    r"(?:\d{1,3}(?:,\d{3})*k?|no|not one|zero|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty)"
    r"(?! (?:of|years?|months|weeks|days|hours)\b)"
)
# Behind one of these a figure says how many of it: `in about 4 weeks`.
_BEFORE_FIGURES = (
    r"(?:(?:about|across|after|all|almost|and|at|before|between|by|every|first|for|from|in|just|last|least|most|my|nearly"
    r"|next|of"
    r"|on|or|only|our|over|than|the|their|these|those|to|top|under|up|with|within|without)\b)"
)
_PLACE_AND_FIGURE = lazy_pattern(
    rf"(?i)(?:across|after|at|by|during|for|from|in|on|under|with)\b [^,]*?(?:,|(?<= )(?!{_BEFORE_FIGURES})[a-z'-]+)"
    rf" (?:only )?(?:{_SO_MANY} (?:[\w-]+ ){{0,2}}[a-z]+s\b|no [a-z]+\b|\d+ staff)"
)
_AT_WHICH = lazy_pattern(
    r"(?i)(?P<where>(?:across|at|during|in|on) [^,]*?[\w')]+),? "
    rf"(?P<figure>(?:about |just |only |over )?{_SO_MANY} (?!early|late|ahead|before)[a-z].*)"
)
_WAITING = lazy_pattern(r"(?<=s) \w+ing\Z")  # calls waiting
_PERCENT = lazy_pattern(
    r"\d+(?:[.,]\d+)? ?(?:%|per ?cent) (?:fewer|higher|less|lower|more)\b"
)
_WHEN = lazy_pattern(
    r"(?i)(?:19|20)\d\d\b|.* (?:running|in a row)\Z|\w+ (?:days|months|seasons|summers|weeks|winters|years)\Z"
    r"|.*, (?:up|down) "
)

# What the thing did that was told of just before, where who did it is left out.
_IT_DID = lazy_pattern(
    r"(?i)(?:became|came (?:down|in|out|to)|dropped|fell|grew (?:by|from|to)|lasted|led to|meant|resulted in|rose|saved me"
    r"|stayed|took (?:about |almost |just |nearly |only |over )?(?:an?|one|two|three|four|five|six|seven|eight|nine|ten|\d+) "
    r"(?:days?|hours?|minutes?|months?|nights?|seasons?|summers?|weeks?|weekends?|winters?|years?)\b"
    r"|went (?:by|down|from|live|to|up|well))\b"
)
_STILL = lazy_pattern(
    r"(?i)still (?:in (?:place|use)|running|used|going|there|works?)\b"
)
_IT_STILL = lazy_pattern(r"(?i)still (?P<verb>[a-z]+s) ")


def as_done_by_it(
    text: str,
    lexicon: Lexicon,
) -> TypedPhrase | None:
    """`led to fewer complaints`, `took two winters`, `still in use`: said of what was told before."""
    still = _IT_STILL.match(text)
    if still and "S" in kinds_of(still["verb"].lower(), lexicon):
        return _alone(f"it {uncapitalised(text)}")
    if _IT_DID.match(text):
        return _alone(f"it {uncapitalised(text)}")
    if _STILL.match(text):
        return _alone(f"it is {uncapitalised(text)}")
    return None


def as_so_much(
    text: str,
    lexicon: Lexicon,
) -> TypedPhrase | None:
    """`four sites and 300 people`, `fewer falls`: what it meant, where that is a thing."""
    if not _SO_MUCH.match(text) or _WHEN.match(text) or tells(text, lexicon):
        return None
    if _names_one(text, lexicon):
        return unclear(text)
    named = read_thing(in_small_letters(text, lexicon), lexicon)
    if _LIST_OF_NONE.search(text):
        return None
    is_named = _NONE.match(text) or (named.fits and stands(named, lexicon))
    if is_named or _PERCENT.match(text):
        return _alone(f"that meant {named.text}")
    return None


def _names_one(
    text: str,
    lexicon: Lexicon,
) -> bool:
    """`five star hygiene rating` is one thing, and lacks its article; `four sites` are several."""
    numbered = _NUMBERED.match(text)
    if numbered is None or numbered[1] in _COUNTED_ON | fw.BEHIND_A_THING:
        return False
    is_thing = not {*"NX"}.isdisjoint(kinds_of(numbered[1], lexicon))
    return is_thing and not lexicon.is_plural(numbered[1])


def as_result(
    text: str,
    _: Lexicon,
) -> TypedPhrase | None:
    """`resulting in fewer falls` as `That resulted in fewer falls`."""
    resulting = _RESULTING.match(text)
    if resulting is None:
        return None
    begins = _CAME_OF_IT[resulting[1].lower()]
    return _alone(f"{begins} {text[resulting.end() :]}")


def as_the_most(
    text: str,
    lexicon: Lexicon,
) -> TypedPhrase | None:
    """`the lowest turnover in the group` as what it was; `best kept ward` lacks what would make it a sentence."""
    is_named = is_no_sentence(text, lexicon) or not tells(text, lexicon)
    if _THE_MOST.match(text) and is_named:
        return _alone(f"that was {uncapitalised(text)}")
    if words_of(text)[0] in _BARE_MOST and words_of(text)[1] != "of":
        return unclear(text)
    return None


def as_up_or_down(
    text: str,
    lexicon: Lexicon,
) -> TypedPhrase | None:
    """`waste down 12%, sales up a bit` with the verbs that they lack."""
    parts = list(map(_UP_OR_DOWN.fullmatch, _BETWEEN.split(text)))
    moved = [part for part in parts if part]
    if not moved or len(moved) < len(parts) or tells(text, lexicon):
        return None
    told = [_moved(part, lexicon) for part in moved]
    return _alone(" and ".join(filter(None, (", ".join(told[:-1]), told[-1]))))


def _moved(
    part: Match[str],
    lexicon: Lexicon,
) -> str:
    *_, last = _WAITING.sub("", part["what"].lower()).split()
    verb = "were" if lexicon.is_plural(last) else "was"
    return f"{uncapitalised(part['what'])} {verb} {part['how']}"


# 30 dogs placed: by somebody, who is not named
_SO_MANY_DONE = lazy_pattern(
    r"(?i)(?:about |over )?(?:\d\S*|[a-z]+) [a-z]+s (?:placed|trained|fitted|sold|served|rehomed|delivered|booked)"
)
# What stands behind the comma says how sure one is, how far it goes or who it is: `It went well, I think.`
_SAID_BESIDE = lazy_pattern(
    r"(?i).*, (?:(?:he|I|she|they|we) (?:believe|guess|hear|hope|know|says?|suppose|think)s?\Z|nothing [a-z]+ed\Z"
    r"|\d[\d,]* [a-z]+s an? (?:day|night|shift|week)\b"
    r"|(?:the )?(?:assistant|chief|deputy|former|head|vice)\b)"
)


def as_one_sentence(
    text: str,
    lexicon: Lexicon,
) -> str:
    """`attendance rose, exclusions fell` with the `and` that it lacks."""
    first, comma, second = text.partition(", ")
    signs = (
        comma,
        ", " not in second,
        words_of(second)[0] not in _GOING_ON,
        is_clause(first, lexicon),
        is_clause(second, lexicon),
        _SO_MANY_DONE.fullmatch(first) is None,
        _SAID_BESIDE.match(text) is None,
    )
    if all(signs):
        return f"{first} and {second}"
    return text


def is_not_one(text: str) -> bool:
    """`not a single complaint`: what there was none of goes on with no sentence."""
    return _NOT_ONE.match(text) is not None


def as_place_and_figure(text: str) -> TypedPhrase | None:
    """`At the Delmar, 180 covers a night` as `At the Delmar that meant 180 covers a night`; unclear where it is no place."""
    if _PLACE_AND_FIGURE.match(text) is None:
        return None
    place = _AT_WHICH.fullmatch(text)
    if place is None:
        return unclear(text)
    return _alone(f"{place['where']} that meant {place['figure']}")


def _alone(text: str) -> TypedPhrase:
    return TypedPhrase(Form.SENTENCE, with_a_capital(text))
