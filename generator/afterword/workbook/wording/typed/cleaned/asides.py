"""What is typed beside a thing and says nothing of it to whoever reads the letter: `my dad gets it`, `she thinks` (E34).

A phrase is read to its end: a known aside is taken off, and what else stands behind the thing is read or asked about.
"""

from functools import partial, wraps

from afterword.patterns import lazy_pattern
from afterword.workbook.wording.typed.cleaned.cleaning import bare
from afterword.workbook.wording.typed.cleaned.slips import Reading
from afterword.workbook.wording.typed.words.form import TypedPhrase
from afterword.workbook.wording.typed.words.lexicon import Lexicon
from afterword.workbook.wording.typed.words.remembered import remembered

_SAYS = "(?:guess(?:ed)?|heard?|hopes?|reckon(?:s|ed)?|said|says?|suppose|think(?:s)?|thought)"
_ASIDES = (
    # how surely, and who says so
    rf"(?:at least |so |or so |as far as |from what |that['\u2019]s what )?(?:I|he|she|they) (?:was "
    rf"|were )?(?:{_SAYS}|gather|know"
    r"|hear|told me|remember|recall)(?: so| anyway)?"
    # whoever says so: my wife reckons; or so I'm told
    rf"|(?:(?:or )?so |as |or as )?(?:(?:my|our|the|their|her|his) [a-z]+|(?:all )?(?:everyone|everybody|people)) {_SAYS}"
    r"(?: so| anyway)?|(?:or )?so (?:I(?:['\u2019]m|['\u2019]ve been| am| have been| was) told|it seems|they tell me)"
    r"|I(?:['\u2019]d| would)? (?:guess|imagine|say|think)"
    r"|(?:I['\u2019]m |am )?(?:not (?:100% |quite |too )?(?:sure|certain)|no idea|unsure)(?: (?:which|when|what"
    r"|where|who|how)[^,]*)?"
    r"|(?:afaik|allegedly|basically|essentially|frankly|fyi|haha|imho|imo|literally|lol|presumably|supposedly"
    r"|tbf|tbh|touch wood)"
    r"|apparently|as far as I know|by the sound of it|fingers crossed|hopefully|if (?:that makes sense|you like"
    r"|possible)|ideally"
    r"|if I(?:['\u2019]m honest| remember (?:rightly|right|correctly))|kind of|maybe|more or less|obviously"
    r"|of course|or something"
    r"(?: like that)?|perhaps|probably|sort of|to be (?:fair|honest)|you know"
    r"|maybe (?:less|more|longer|sooner)|give or take"
    # what one thinks of it
    r"|ask (?:any(?:body|one|of them| of the [a-z]+)(?: (?:at|from|in|of|on) [^,]*)?|around|my (?:last |old )?[a-z]+|them"
    r"|whoever you like)"
    r"|believe it or not|bless (?:her|him|them)|(?:but )?it was (?:brilliant|good|great|really good|so good)(?: fun)?"
    r"|cheers|honestly|long story|no joke|nobody ever does|not bragging|please|really|sorry|thank(?:s| you)(?: again)?|ta"
    r"|sounds? (?:daft|mad|odd|silly|weird)(?: but [^,]*)?|takes (?:ages|an age|for ?ever|so long)(?: apparently)?"
    r"|(?:(?:it|that|which) )?(?:felt|looks?|looked|sounds?|sounded) (?:like )?(?:(?:a|an|the|really|so|very) )*"
    r"(?:ace|amazing|awful|brilliant|chaos|crazy|daft|exciting|fab|fun|good|grand|great|hard(?: going)?|hectic"
    r"|lovely|mad|mayhem|nice"
    r"|nightmare|stressful|tough)"
    r"|what a (?:day|job|mess|nightmare|night|week)|worth a (?:look|read|watch)"
    # of what was read: who has it, and what it is like
    r"|(?:all |both |half )?(?:(?:my|our) [a-z'\u2019]+(?: [a-z'\u2019]+)?|everyone|everybody|we) (?:all )?(?:buys?"
    r"|gets?|has|have|keeps?"
    r"|reads?|subscribes? to|takes?|swears? by|had)(?: (?:it|one|a copy|this|that)(?: (?:at|delivered|every|for|in"
    r"|on)\b[^,]*)?)?"
    r"|(?:I )?(?:can['\u2019]?t|cannot|couldn['\u2019]?t|don['\u2019]?t|didn['\u2019]?t) (?:quite )?(?:find|have"
    r"|know|recall|remember)(?: it"
    r"| (?:its|the) (?:date|issue|link|name|page|title)| (?:what|when|where|which|who)(?: (?:day|it was"
    r"|it['\u2019]s called|one|year))?)?"
    r"|forgot(?:ten)? (?:the|which|what|who|when|where)\b[^,]*"
    r"|I(?:['\u2019]ve(?: got)?| have| kept| saved| got| cut)(?: (?:it|one|out|this|that|an?|the))*(?: (?:old|paper"
    r"|print|hard|spare))?"
    r"(?: (?:copy|cutting|link|pdf|PDF|screenshot|subscription))?(?: (?:at home|for you|here|if you want it|out"
    r"|somewhere))?"
    r"|(?:it['\u2019]s )?(?:paywalled|behind a paywall|subscribers only|free online|print only)(?: sorry)?"
    r"|(?:it['\u2019]s )?(?:a bit|fairly|pretty|quite|really|rather|very) (?:long|old|short|good|interesting|heavy going)"
    r"|(?:he|she|it|they)(?:['\u2019]s|['\u2019]re| is| are) (?:ace|brilliant|great|lovely|so nice|really nice"
    r"|really good|very good|good)"
    r"|(?:as |like |which )?(?:I|we|you|she|he|they) (?:all )?(?:agreed|mentioned|said|were saying|talked about"
    r"|discussed|spoke about|touched on|covered)"
    r"(?: (?:it|that|this))?(?: (?:at the end|before|on the day|too|as well|in the interview))?"
)
_BESIDE = lazy_pattern(
    rf"(?i)(?:(?:,|;| [-\u2013\u2014]| (?=\()) ?\(?(?:but |and )?(?:{_ASIDES})\)?[.!?]*)+\Z"
)
# calm, they reckon, but stubborn: between two parts
BETWEEN_PARTS = lazy_pattern(
    r"(?i),? (?:apparently|basically|(?:he|I|she|they) (?:reckons?|said|says?|thinks?))(?=, (?:and|but|or) )"
)
# Sworn to behind a deed, and of `reliable, honest` a part: never missed a day, honest
_SWORN = lazy_pattern(
    r"(?i)(?<=\w),? (?:honest|no word of a lie|swear (?:down|to god))[.!]*\Z"
)
_A_DEED = lazy_pattern(r"(?i)(?:always|have|I|not once|never)\b")
# a form (HireRight, she thinks): what is taken off leaves its bracket open
_OPENED = lazy_pattern(r"\([^()]*\Z")
_CLOSED = lazy_pattern(r"\A([^(]*)\)\Z")
_PARTS = lazy_pattern(r", (?![^()]*\))| [-\u2013\u2014] | \((?=[^()]*\)\Z)")
# What somebody does or how it was: it stands behind no comma of ours.
_CLAUSE = lazy_pattern(
    r"(?i)\b(?:am|are|aren['\u2019]t|can|can['\u2019]t|been|could|did|do|does|don['\u2019]t|felt|gets?|gives?|got"
    r"|had|has|have|he|i|is|isn['\u2019]t|it"
    r"|it['\u2019]s|made|me|said|says?|she|they|they['\u2019]re|was|wasn['\u2019]t|we|went|were|will|won['\u2019]t"
    r"|would|you)\b"
)
_SUBJECT = lazy_pattern(
    r"(?i)(?:he|I|it|she|they|we|you)(?:['\u2019](?:d|ll|m|re|s|ve))? [a-z]"
)
# without any sign: ten minutes she said
_BEHIND = lazy_pattern(
    r"(?i)(?<=\w)(?<!\bas)(?<!\bhow)(?<!\bthan)(?<!\bthat)(?<!\bwhat)(?<!\bwhy) (?:(?:he|she|they) (?:reckons?|said"
    r"|says)|(?:he|she) thinks"
    r"|I (?:believe|reckon)|apparently|basically)\Z"
)


@remembered
def without_asides(typed: str) -> str:
    """A phrase without the asides at its end, however many there are; the phrase alone where all of it would be one."""
    told = _BEHIND.sub("", _BESIDE.sub("", BETWEEN_PARTS.sub("", bare(typed))))
    sworn = {True: _SWORN.sub("", told)}.get(_A_DEED.match(told) is not None, told)
    return _OPENED.sub(r"\g<0>)", sworn)


def runs_on(text: str) -> bool:
    """Whether a second sentence stands behind a comma: `someone from the other branch, she knew the system`."""
    _, beside = parts_beside(text)
    return any(map(_SUBJECT.match, beside))


def but_for_asides(typed: str) -> str:
    """The same, as it was typed where it has none."""
    told = without_asides(typed)
    return {bare(typed): typed}.get(told, told)


def parts_beside(text: str) -> tuple[str, list[str]]:
    """A thing, and what was typed beside it: behind commas, behind a dash, and in brackets at its end."""
    first, *beside = _PARTS.split(text)
    return first, [*map(partial(_CLOSED.sub, r"\1"), beside)]


def tells_a_clause(part: str) -> bool:
    """Whether it tells what somebody does or how it was, and names no more of the thing: `felt at ease`, `they handle cash`."""
    return _CLAUSE.search(part) is not None


def read_without_asides(reading: Reading) -> Reading:
    """A reading of what is typed without its asides."""

    @wraps(reading)
    def read(typed: str, lexicon: Lexicon) -> TypedPhrase:
        return reading(but_for_asides(typed), lexicon)

    return read
