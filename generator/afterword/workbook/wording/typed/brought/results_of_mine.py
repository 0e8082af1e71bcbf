"""A result typed as a thing: `cutting waste from nine tons to four` as one deed, `no falls in May` as what there was (E34)."""

from afterword.patterns import lazy_pattern
from afterword.workbook.wording.typed.words import function_words as fw
from afterword.workbook.wording.typed.words.form import Form, TypedPhrase
from afterword.workbook.wording.typed.words.lexicon import Lexicon

# Verbs by which something becomes more or less, each with what it did.
_CHANGED = (
    "bring:brought cut:cut double:doubled drop:dropped get:got grow:grew halve:halved improve:improved increase:increased"
    " lift:lifted lower:lowered push:pushed raise:raised reduce:reduced shorten:shortened shrink:shrank"
    " slash:slashed speed:sped take:took treble:trebled trim:trimmed triple:tripled"
    # or by which it is done
    " build:built clear:cleared complete:completed deliver:delivered finish:finished launch:launched move:moved open:opened"
    " rebuild:rebuilt recruit:recruited repair:repaired restore:restored train:trained"
)
_PAST = dict(pair.split(":") for pair in _CHANGED.split())
_FIGURE = r"(?:about |nearly |over |under )?(?:[\u00a3$\u20ac]?\d\S*|a (?:fifth|half|quarter|third|tenth)|half|{0})"
_NUMBERS = "|".join(sorted(fw.NUMBERS | {"one", "nothing", "zero"}))
_ONCE = lazy_pattern(
    rf"(?i)[a-z]+ing (?!.*\b(?:all|always|each|every|\w+s when)\b)(?!.*, ).+ "
    rf"(?:from {_FIGURE.format(_NUMBERS)}(?: \S+){{0,2}} to {_FIGURE.format(_NUMBERS)}|by {_FIGURE.format(_NUMBERS)}"
    r"|in (?:19|20)\d\d)\b.*"
    r"|[a-z]+ing (?:an?|both|my|our|the|\d\S*) (?!.*\b(?:each|every)\b).+ in (?:about |just |less than |under )?"
    r"(?:an?|\d+|[a-z]+) (?:days|months?|nights|terms?|weeks?|weekend)"
)
_ANOTHER = lazy_pattern(r" and [a-z]+ing\b")
_OF_MINE_DID = lazy_pattern(
    r"(?i)(?:my|our) [a-z-]+ (?:for|in|of|on|to|with) (?:[a-z-]+ ){1,3}?(?<!\ba )(?<!\ban )(?<!\bthe )"
    r"(?:brought|cut|doubled|dropped|ended|got|grew|halved|helped|improved|increased|kept|led|lifted|lowered|made|paid|raised"
    r"|reduced|saved|shortened|slashed|sped|stopped|took|trebled|trimmed|tripled|won) (?!by\b)"
)
_NONE = lazy_pattern(
    r"(?i)(?:no|zero|not (?:a single|one)) (?P<what>[a-z-]+(?: [a-z-]+)?) "
    r"(?:at|between|during|for|from|in|on|over|since|through|under|with|within) (?!.*[,;:]).+"
)
_OF_MINE = lazy_pattern(
    r"(?i)\b(?:absences?|(?:days?|shifts?) off|lates|missed shifts?|penalty points|points on|sick days?)\b"
)
_UNTIL_TODAY = lazy_pattern(
    r"(?i)\bsince\b|\b(?:for|in|over) (?:the (?:last|past) |about |almost |more than |nearly |over )?\S+"
    r" (?:days|months|seasons|shifts|terms|weeks|winters|years)\b(?! (?:as|at|with)\b)"
)


def as_one_deed(doing: TypedPhrase, lexicon: Lexicon) -> TypedPhrase:
    """`cutting the close from nine days to four` as `cut the close …`: nobody has experience in what was done once."""
    first, _, behind = doing.text.partition(" ")
    did = _PAST.get(lexicon.verb_in_ing(first.lower()) or "")
    is_once = (
        did,
        doing.form is Form.DOING,
        _ONCE.fullmatch(doing.text),
        _ANOTHER.search(doing.text) is None,
    )
    return TypedPhrase(Form.DONE, f"{did} {behind}") if all(is_once) else doing


def tells_what_mine_did(text: str) -> bool:
    """`my redesign of the leaflet doubled the sign-ups`: whole by itself; not `my record of saved hours`."""
    return _OF_MINE_DID.match(text) is not None


def as_none(text: str, lexicon: Lexicon) -> TypedPhrase | None:
    """`no falls on my ward between March and August` as `There were no falls …`; until today there have been none."""
    none = _NONE.fullmatch(text)
    named = none["what"].lower().split() if none else [""]
    is_several = lexicon.is_plural(named[-1]), fw.FINITE.isdisjoint(text.split())
    if not all(is_several):
        return None
    there = "There have been" if _UNTIL_TODAY.search(text) else "There were"
    if _OF_MINE.search(text):
        there = "I have had" if _UNTIL_TODAY.search(text) else "I had"
    return TypedPhrase(Form.SENTENCE, f"{there} {text}")
