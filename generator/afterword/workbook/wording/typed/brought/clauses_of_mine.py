"""What is told of whoever one had or of what one ran, whole by itself: `eight of the nine I trained stayed` (E34)."""

from afterword.interview.values.english import text_if
from afterword.patterns import lazy_pattern
from afterword.workbook.wording.typed.brought.own_sentences import (
    has_its_subject,
    has_its_verb,
)
from afterword.workbook.wording.typed.cleaned.cleaning import with_a_capital
from afterword.workbook.wording.typed.words import function_words as fw
from afterword.workbook.wording.typed.words.form import Form, TypedPhrase
from afterword.workbook.wording.typed.words.lexicon import Lexicon

_NUMBER = rf"(?:\d+(?: ?%| per ?cent)?|one|{'|'.join(sorted(fw.NUMBERS))})"
_SO_MANY = rf"(?:(?:about|almost|nearly|only|over) )?(?:{_NUMBER}|all(?: {_NUMBER})?|both|every one|half|many|most|none|some)"
_OF_THEM = (
    rf"(?: out)? of (?:(?:my|our|the|those) )?(?:{_NUMBER} )?(?!(?:it|those|what)\b)"
)
_MOVES = frozenset({"came", "come", "go", "went", "i"})
_WITH = r"(?: (?:after|along|for|in|on|through|up|with))*"
_WHOM_I = rf"(?: (?:(?:that|who|whom) )?(?:I|we) (?:had|[a-z]+ed|[a-z]+(?:t|ght|ok|de|ew|an|un)){_WITH})"
_FOLK = r"(?:[a-z-]+ ){0,2}[a-z-]+"
# What they did then, in no other reading; what else is past is known by its word.
_DID = (
    r"(?:are|came|did|finished|found|got|graduated|had|have|joined|kept(?= \w)|left|made|moved|passed|qualified|returned|runs?"
    r"|stayed|went|were|won|work|works)"
)
_THEN = r"(?:(?:all|both|each|have|never|now|since|still|then) )*"
# eight of the nine drivers I rode with are still there, none of my learners failed, half the team I hired has been promoted
_SOME_OF_THEM = lazy_pattern(
    rf"(?i)(?:{_SO_MANY}{_OF_THEM}{_FOLK}{_WHOM_I}?"
    rf"|(?:all|both|half|most of) (?:my|our|the|those) {_FOLK}{_WHOM_I}?"
    rf"|{_SO_MANY}{_OF_THEM}(?:I|we) [a-z]+{_WITH}"
    rf"|(?:my|our) {_FOLK}(?= (?:all|both|each|never) )"
    rf"|(?:the {_FOLK}{_WHOM_I}|what I [a-z]+)(?= (?:now|still) )) {_THEN}"
    rf"(?P<did>(?:has|is|was|still|{_DID}|[a-z]+ed))\b(?: .*)?"
)
# of the nine I rode with eight are still there
_OF_SO_MANY = lazy_pattern(
    rf"(?i)(?P<of>(?:out )?of (?:(?:my|our|the|those) )?(?:(?:first|last) )?{_NUMBER}"
    rf"(?: (?!(?:all|both|only)\b)[a-z-]+){{0,2}}?(?: (?:at|in|on) (?:my|our|the) [a-z]+)?{_WHOM_I}?),? "
    rf"(?P<some>{_SO_MANY}(?: of them)? {_THEN}(?:{_DID}|[a-z]+ed|still)\b(?: .*)?)"
)
# Nobody says so of a thing that one has: turnover fell from 30 to 10 percent
_CAME = (
    r"(?:(?:almost|nearly) )?(?:came (?:down|up)|climbed|doubled|dropped|fell|grew|halved|rose|sank|shrank|soared|stayed"
    r"|trebled|tripled|went (?:down|up))"
)
_WENT_SO = lazy_pattern(
    rf"(?i)(?:(?:my|our|the) )?(?:[a-z-]+ ){{1,3}}?(?:(?:at|in|of|on) (?:my|our|the) [a-z-]+ )?{_CAME}"
    r"(?: (?:at|after|by|every|for|from|in|on|since|so|the|to|under|when|while|with(?:in)?)\b.*)?"
)
# turnover down from 30% to 10%
_DOWN = lazy_pattern(
    r"(?i)(?P<what>(?:(?:my|our|the) )?(?!\w*ing\b)(?:(?!(?:am|are|been|is|was|were)\b)[a-z-]+ ){0,2}"
    r"(?!(?:is|was|were)\b)[a-z-]+)"
    r" (?P<way>(?:down|up) (?:(?:by|from) )?(?:about |almost |nearly |over )?"
    r"(?:[\u00a3$\u20ac]?\d|a (?:fifth|half|quarter|tenth|third)\b|half\b).*)"
)
_PLACE = lazy_pattern(r"(?i)(?:after|at|in|on|since I [a-z]+|under|with) [^,;:.]+")
_WHEN = lazy_pattern(r"(?i)(?:after|since) ")
_SUBJECT = lazy_pattern(
    r"(?i)(?:all|every(?:body|one)?|fewer|more|most|my|no|nobody|our|people|the) \S+(?: .+)?|nobody \S+"
)
_NONE_AT_ALL = lazy_pattern(
    r"(?i)(?:no|zero) (?:absences|accidents|breaches|claims|complaints|defects|errors|incidents|injuries|losses|mistakes"
    r"|returns)"
)
_SHARE = lazy_pattern(r"\b(\d+)/(\d+)(?= [a-z])")
# drivers come to me with their problems
_TO_ME = lazy_pattern(
    r"(?i)(?:(?:most|many|new|old|our|the|young) )?(?:[a-z-]+s|children|colleagues|people|staff) (?:(?:always|often|still) )?"
    r"(?:ask|call|come(?: back)?|go|listen|look|ring|talk|trust|turn|write)(?: (?:for|to|on))? me\b.*"
)
_STILL = lazy_pattern(
    r"(?i)(?P<who>.*?) (?P<still>still (?:around|at|employed|here|in|on|there|with|\w+ing)\b.*)"
)
_HAS_VERB = lazy_pattern(rf"(?i)\b(?:has|is|was|{_DID})\b")
_BECAUSE = lazy_pattern(
    r"(?P<why>[Bb]ecause I [^,]+?),? (?P<told>(?:they|people|nobody|everybody|(?:most|all) of them) .+)"
)


_BEFORE_MORE = (
    fw.ARTICLES | fw.POSSESSIVES | fw.NUMBERS | {"fewer", "more", "most", "no", "of"}
)
_MOST_OF_A_PLACE = 6  # words


def as_clause_of_mine(text: str, lexicon: Lexicon) -> TypedPhrase | None:
    """`of the nine I trained eight stayed`: what came of it, in a sentence that has a subject of its own."""
    if _NONE_AT_ALL.fullmatch(text):
        return TypedPhrase(Form.HAVING_DONE, f"had {text}")
    for way in (_of_so_many, _some_of_them, _went_so, _in_a_place, _because):
        told = way(_SHARE.sub(r"\1 of \2", text), lexicon)
        if told:
            return TypedPhrase(Form.SENTENCE, with_a_capital(told))
    return None


def _of_so_many(text: str, _lexicon: Lexicon) -> str:
    some = _OF_SO_MANY.fullmatch(text)
    if some is None:
        return ""
    return f"{some['of']}, {_with_its_verb(some['some'])}"


def _some_of_them(text: str, lexicon: Lexicon) -> str:
    some = _SOME_OF_THEM.fullmatch(text)
    if some is None or _is_no_past(some["did"], lexicon):
        return ""
    return _with_its_verb(text)


def _is_no_past(word: str, lexicon: Lexicon) -> bool:
    """Whether a word only ends as what somebody did: `need`, `speed`."""
    is_known = _HAS_VERB.fullmatch(word) or lexicon.is_past(word.lower())
    return word.lower().endswith("ed") and not is_known


def _with_its_verb(text: str) -> str:
    """`eight of nine drivers still there` with the verb that it has when it is said."""
    still = _STILL.fullmatch(text)
    if still is None or _HAS_VERB.search(text):
        return text
    return f"{still['who']} are {still['still']}"


def _went_so(text: str, lexicon: Lexicon) -> str:
    if _TO_ME.fullmatch(text):
        return text
    went = _DOWN.fullmatch(text)
    if went and not _moves(went["what"], lexicon):
        return f"{went['what']} went {went['way']}"
    is_told = _WENT_SO.fullmatch(text) and not _is_done(text, lexicon)
    return text_if(is_told, text)


def _moves(what: str, lexicon: Lexicon) -> bool:
    """`sickness went`, `I brought AHT`: it has its verb already."""
    words = what.lower().split()
    is_moved = not _MOVES.isdisjoint(words) or any(map(lexicon.is_past, words))
    return is_moved or _is_done(what, lexicon)


def _is_done(text: str, lexicon: Lexicon) -> bool:
    """`brought waiting times`: somebody did so; `waste` by itself is a thing."""
    first, _, behind = text.lower().partition(" ")
    is_to_do = bool(behind) and lexicon.is_only_to_do(first)
    return is_to_do or first in fw.FINITE or lexicon.is_past(first)


def _in_a_place(text: str, lexicon: Lexicon) -> str:
    """`at the depot eight of nine stayed`: where it was, and what came of it there."""
    if not _PLACE.fullmatch(text):
        return ""
    words = text.split()
    for count in range(2, min(len(words) - 1, _MOST_OF_A_PLACE)):
        place, told = " ".join(words[:count]), " ".join(words[count:])
        if words[count - 1] not in _BEFORE_MORE and _is_whole(told, lexicon):
            return f"{place}, {told}" if _WHEN.match(text) else text
    return ""


def _is_whole(told: str, lexicon: Lexicon) -> bool:
    if _some_of_them(told, lexicon) or _went_so(told, lexicon):
        return True
    is_said = has_its_verb(told, lexicon) or has_its_subject(told, lexicon)
    return is_said and _SUBJECT.fullmatch(told) is not None


def _because(text: str, _lexicon: Lexicon) -> str:
    because = _BECAUSE.fullmatch(text)
    if because is None:
        return ""
    return f"{because['why']}, {because['told']}"
