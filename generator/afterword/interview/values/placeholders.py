"""Words that stand in a form for something that is not known yet: they are no value, and are printed nowhere."""

import re
from collections.abc import Iterator

from afterword.patterns import lazy_pattern

_SLOT = (
    r"(?:first|last|family|full|hiring|names?|company|employer|organi[sz]ation|role|position|title|job|date|day|time"
    r"|manager|person|interviewer|address|e-?mail|phone|city|place|location|topic|skills?|number|amount|salary|link|url"
    r"|something|text|value|whatever|it|this|your|their|his|her|the|an?)"
)
_SLOTS = rf"{_SLOT}(?:(?:[’']s?)?\s+{_SLOT})*"  # noqa: RUF001
_OWN = r"(?:(?:full|first|last|family) )?(?:name|job title|e-?mail|phone|address)(?: number| address)?"
_WORDS = (
    r"t\.?b\.?[acd]\.?|to ?do|fix ?me|x{3,}|n[/.]a\.?|nil|none|none (?:yet|so far)|nothing|nothing yet|undefined"
    r"|unknown|not? (?:yet )?(?:known|decided|sure|confirmed|given|available|provided|specified|applicable|set|stated)"
    r"(?: yet)?"
    r"|(?:not|unknown) yet|to be (?:confirmed|announced|decided|determined|advised|added|agreed|done|completed|defined"
    r"|provided|discussed|arranged|fixed|filled(?: in)?)|to (?:confirm|follow|come|add|fill in|complete)|pending"
    r"|(?:i )?(?:do(?:n[’']?t| not)|did(?:n[’']?t| not)|can(?:[’']?t|not)) (?:know|remember|recall|catch|get)"  # noqa: RUF001
    r"(?: (?:it|that|yet|now|(?:the|his|her|their) (?:first |last |full )?name))?"
    r"|no idea|(?:i )?forg[eo]t(?:ten)?(?: (?:it|(?:the|his|her|their) name))?|(?:no|unknown) name|name unknown|coming soon"
    r"|(?:fill|change|edit|replace) (?:this|me|it)(?: in| here| later)?|fill(?: this)? in|changeme|placeholder"
    rf"|(?:(?P<insert>insert)|enter|type|add|put|your) {_SLOTS}(?: here|(?(insert)|(?!)))|your {_OWN}"
    rf"|{_SLOT} (?:goes )?here"
    r"|same as above|ditto|(?:see|as) (?:above|below)|lorem ipsum\b.*|asdf\w*|qwerty|foobar"
)
_LATER = (
    r"(?:(?:i(?:[’']?ll)? |we )?(?:will|need to|have to|must|should|to|want to) )?"  # noqa: RUF001
    r"(?:(?:ask|check|add|look up|find out|fill(?: in)?|think(?: about it| of (?:it|one))?|decide|confirm|google|write)"
    r"(?: (?:this|that|it|again|later|tomorrow))+)"
    r"|(?:i[’']?ll|(?:i )?(?:will|need to|have to|must|should|to)) (?:ask|add|check|look up|find out|fill in|google)"  # noqa: RUF001
    r"|(?:i )?(?:still )?(?:need|have|want) to (?:think|check|ask)"
    r"|(?:(?:i |we )?(?:will|need to|have to|must|to) )?(?:ask|(?:check|confirm) with)"
    r" (?:(?-i:[A-Z])\w+|the (?:recruiter|agency|manager)|recruiter|hr)(?: (?:again|later|first))?"
    r"|later|(?:do|more|details|comes?|come back|some time|maybe) later|later on"
    r"|(?:leave|left|keep|is|still)? ?(?:blank|empty)(?: for now)?|leave (?:this |it )?out|skip(?: this| it)?"
    r"|see (?:notes?|cv|resum[eé]|e-?mails?|linked ?in|ad|advert|job ad|the ad)|as discussed|as agreed"
)
_UNKNOWN = (
    r"(?:i )?dunno|idk|unk|na|null|unkn?own yet|u/k|n[/.]k\.?|n/a yet|n[/.]?n\.?|(?-i:TK|tk)(?:tk)?|x{2,}|wip"
    r"|work in progress"
    r"|(?:t\.?b\.?[acd]\.?[\s,/-]*){2,}|(?:still )?(?:unsure|missing|open question|to come)|still (?:open|unknown)"
    r"|(?:no|not a) clue|who knows|beats me|not (?:remembered|recorded|noted|there yet|written down)"
    r"|(?:can[’']?t|cannot|could(?:n[’']?t| not)) think of (?:one|any|anything|it)"  # noqa: RUF001
    r"|hmm+|erm|blah(?:[ ,]+blah)*|bla(?:[ ,]+bla)*|yadda(?:[ ,]+yadda)*|something(?: or other| here)?|dummy"
    r"|(?:dummy|sample|example|some) (?:text|name|value)|title|job title|honorific|surname|name|(?:company|employer) name"
    r"|(?:first|last|full|family|given|middle) ?name(?:[ ,/]+(?:first|last|full|family|given|middle) ?name)*|0+"
)
_HONORIFIC = r"(?:Mr|Mrs|Ms|Miss|Mx|Dr|Herr|Frau)\b\.?"
_EITHER = rf"\b{_HONORIFIC}(?:\s*(?:/|\||,? or )\s*{_HONORIFIC})+"
_WHOLE = lazy_pattern(
    rf"\W*(?:{_WORDS}|{_LATER}|{_UNKNOWN}|{_EITHER})\W*", re.IGNORECASE
)
_IN_BRACKETS = lazy_pattern(
    r"\[[^\[\]]*\]|<<?[A-Za-z][\w '/-]*>>?|\{[^{}]*\}|\{\{[^{}]*\}\}|«[^«»]*»|%\w+%"
    rf"|\((?i:{_SLOTS})\)"
)
_SIGNS = lazy_pattern(r"[Xx]|[-‐‑–—_.…?*/\\~=,;:\s]+")  # noqa: RUF001
_UNIT = (
    r"(?:years?|yrs?|months?|weeks?|days?|hours?|hrs?|minutes?|mins?|[ap]m|times|people|percent|points|pounds|euros?|dollars"
    r"|Jan(?:uary)?|Feb(?:ruary)?|March|April|May|June|July|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?"
    r"|Dec(?:ember)?)\b"
)
_ABOUT = (
    r"(?:the|this|that|it|again|with|exact|his|her|their|names?|numbers?|dates?|years?|title|spelling|figures?|example|here"
    r"|surname|level|grade|project|plant|team|place|day|amount)"
)
_ASKS = (
    r"(?i:who|what|when|where|which|why|how|is|are|do|does|did|can|could|would|will|has|have|should|may"
    r"|was|were|really|any|some|anything)"
)
_REAL = (
    r"(?:sic|private|remote|hybrid|onsite|(?:part|full)[- ]time|nights?|days|contract|permanent|temporary"
    r"|[mfwdx](?:/[mfwdx])+)"
)
# What people put into the middle of a text for later, in small letters or in signs.
_NOTED = (
    r"(?i:\bx{3,}\b)|\bxx\b(?=\s+[a-z])|(?i:\bx{2,}[km]\b|(?<![\w.@-])tb[cd]\b(?![\u2019'@]))"
    r"|(?i:(?:(?<=[£$€])|(?<=[£$€]\s)|(?<=\b(?:EUR|GBP|USD|CHF)\s))x{1,2}\b)"
    rf"|(?i:(?<!\d\s)(?<!\w)x{{1,2}}(?=\+?\s*%|\s{_UNIT}))"
    rf"|\((?i:insert\s[^()]*|(?:to )?(?:double-?)?check|(?:to )?(?:check|add|ask|confirm)\s{_ABOUT}\b[^()]*"
    rf"|{_ABOUT}\?+|\?+|tb[acd])\)"
    rf"|(?<=\w\s)\[(?!{_REAL}\])(?:ask\s\w+|[a-z]+)\](?![\](])|(?<!\{{)\{{[A-Za-z][\w '/.-]*\}}(?!\}})"
    rf"|(?<!\[)\[(?:\?+|\.{{3}}|…)\](?!\])|\b(?:the|my|an?|our|your|their|of)\s?(?:\.{{3}}|…)|(?<!\[)\[ask\s\w+\](?!\])"
    r"|\b(?:INSERT|ADD)\s[A-Z]{4,}\b|\b(?:PLANT|COMPANY|YOUR|TEAM|PROJECT|EMPLOYER|FIRST|LAST|FAMILY|JOB)\s(?:NAME|TITLE)\b"
    rf"|\A(?!{_ASKS}\b)(?:[^.!?:,\n]{{1,60}}\?\?+|(?:[^\s.!?]+\s){{1,3}}\?)\s*\Z"
)
_WITHIN = lazy_pattern(
    r"\b(?:TBD|TBC|TBA|TODO|FIXME|XXX+)\b|(?<!\w)\?\?+|_{3,}|\{\{[^{}]*\}\}|\{%|(?i:lorem ipsum)"
    rf"|<(?i:\s*(?:add|insert|enter|your)\b[^<>]*|\s*(?=[^<>]{{4}}){_SLOTS}\s*)>"
    rf"|(?<!\[)\[(?i:\s*(?:add|insert|enter|your)\b[^\[\]]*|\s*(?=[^\[\]]{{4}}){_SLOTS}\s*)\](?!\])"
    rf"|(?i:{_EITHER})|\b(?:X{{1,2}}|NN?)(?=\+?\s*%|\+?\s(?:years?|yrs?|months?|weeks?|people|percent)\b)"
    r"|(?<=Dear )(?:X{1,2}|N\.?N\.?)(?!\w)|(?i:\((?:your |first |last |family |full |company )?name\))"
    rf"|{_NOTED}"
)
# One of these stands in each of them: nearly all texts have none, and are not looked through for more.
_CUES = lazy_pattern(
    r"TB[DCA]|TODO|FIXME|\bX{1,3}|X\b|[\s?(]\?|___|[<\[{]|…|\.{3}|lorem ipsum|\bN{1,2}\b|N\.N|NAME\b|JOB TITLE"
    r"|\((?:insert|to|double|check|add|ask|confirm)|\?\)|(?:INSERT|ADD)\s|(?:/|\||or )\s*(?:M|Dr|Herr|Frau)",
    re.IGNORECASE,
)
# Some people and firms are called so, by the key that names them.
_NAME_OF_SOME = lazy_pattern(
    r".*name=(?:(?i:na|null)|Blank|Skip)"
    r"|(?:employer.*|.*employer|.*family_name)=(?:TK|NN|X|Later|Hmm|HMM|Name|Title|WIP|Empty)|articles.*=[Xx]"
)
# How a person is called, and what people put beside it who are not sure: `Jones?`, `Angela …`, `probably Angela`.
_CALLED = lazy_pattern(r"(?:people|referees) (?:name|family_name|salutation|title)")
_IN_DOUBT = lazy_pattern(
    r"(?i)[?？…]|\.{3}|(?:\s[-‐‑–—_/]+|--|__?)\Z"  # noqa: RUF001  (looked for)
    r"|\b(?:not (?:quite |really |entirely )?(?:sure|certain)|unsure|uncertain|maybe|perhaps|probably|possibly|presumably"
    r"|i (?:think|guess|believe|suppose|assume)|or something|something like|or similar|or so|spelling)\b"
)
_MARK = lazy_pattern(r"\[[a-z ]+( \d+)? to fill in\]")


def is_placeholder(text: str, key: str = "") -> bool:
    """Whether a whole text stands for what is not known yet; its key (`people name`) tells, as some are called Null."""
    stripped = text.strip()
    if not stripped:
        return False
    if _NAME_OF_SOME.fullmatch(f"{key}={stripped}"):
        return False
    return any(whole.fullmatch(stripped) for whole in (_SIGNS, _WHOLE, _IN_BRACKETS))


def is_in_doubt(text: str, key: str) -> bool:
    """Whether what somebody is called was typed by who is not sure of it: no letter greets with a guess."""
    return all((_CALLED.fullmatch(key), _IN_DOUBT.search(text)))


def placeholders_in(text: str) -> Iterator[re.Match[str]]:
    """Each thing that is still to be filled in somewhere in a text, where it stands."""
    return _WITHIN.finditer(text)


def placeholder_in(text: str) -> str:
    """What is still to be filled in somewhere in a text, or an empty string."""
    if not _CUES.search(text):
        return ""
    match = _WITHIN.search(text)
    if match is None:
        return ""
    return match[0]


def without_placeholders(text: str, key: str) -> str:
    """The text of a key as it may be shown: with a mark where something is still to be filled in."""
    mark = mark_of(key)
    if is_placeholder(text, key):
        return mark
    return _WITHIN.sub(mark, text)


def mark_of(key: str) -> str:
    """What is shown in the place of a text that is still to be filled in."""
    return f"[{key.replace('_', ' ')} to fill in]"


def to_fill_in(text: str) -> bool:
    """Whether a text that is to be shown holds such a mark."""
    return bool(_MARK.search(text))


def without_marks(text: str) -> str:
    """Such a text without the marks, which are words of ours: what was typed in it."""
    return _MARK.sub("", text).strip()
