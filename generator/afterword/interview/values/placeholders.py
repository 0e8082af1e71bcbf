"""Words that stand in a form for something that is not known yet: they are no value, and are printed nowhere."""

import re

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
_WHOLE = lazy_pattern(rf"\W*(?:{_WORDS})\W*", re.IGNORECASE)
_IN_BRACKETS = lazy_pattern(
    r"\[[^\[\]]*\]|<<?[A-Za-z][\w '/-]*>>?|\{[^{}]*\}|\{\{[^{}]*\}\}|«[^«»]*»|%\w+%"
)
_SIGNS = lazy_pattern(r"[-‐‑–—_.…?*/\\~=]+")  # noqa: RUF001
_WITHIN = lazy_pattern(
    r"\b(?:TBD|TBC|TBA|TODO|FIXME|XXX+)\b|(?<!\w)\?\?+|_{3,}|\{\{[^{}]*\}\}|\{%|(?i:lorem ipsum)"
    rf"|<(?i:\s*(?:add|insert|enter|your)\b[^<>]*|\s*(?=[^<>]{{4}}){_SLOTS}\s*)>"
    rf"|(?<!\[)\[(?i:\s*(?:add|insert|enter|your)\b[^\[\]]*|\s*(?=[^\[\]]{{4}}){_SLOTS}\s*)\](?!\])"
)
# One of these stands in each of them: nearly all texts have none, and are not looked through for more.
_CUES = lazy_pattern(
    r"TB[DCA]|TODO|FIXME|XXX|\?\?|___|\{[{%]|[<\[]|lorem ipsum", re.IGNORECASE
)
_NAMES_OF_SOME = frozenset({"NA", "null", "Null", "NULL"})
_MARK = lazy_pattern(r"\[[a-z ]+( \d+)? to fill in\]")


def is_placeholder(text: str, key: str = "") -> bool:
    """Whether the whole of a text stands for something that is not known yet; Null and NA are names of some."""
    stripped = text.strip()
    if not stripped:
        return False
    if stripped in _NAMES_OF_SOME:
        return not key.endswith("name")
    return any(whole.fullmatch(stripped) for whole in (_SIGNS, _WHOLE, _IN_BRACKETS))


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
    mark = f"[{key.replace('_', ' ')} to fill in]"
    if is_placeholder(text, key):
        return mark
    return _WITHIN.sub(mark, text)


def to_fill_in(text: str) -> bool:
    """Whether a text that is to be shown holds such a mark."""
    return bool(_MARK.search(text))
