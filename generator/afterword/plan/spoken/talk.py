"""What people say round a day: `they hope to let me know by`, `I should hear within`. Nothing that says no, or is past."""

from afterword.patterns import lazy_pattern

_SOMEBODY = (
    "(?:i|we|you|they|he|she|it|everybody|everyone|somebody|someone"
    "|(?:the|their) (?:board|committee|director|head|manager|office|panel|team)"
    "|(?!no |not |never |nobody )[a-z]+(?: [a-z]+)?(?= (?:will|would|said|hopes|plans|wants|aims|is going) ))"
)
_WHOM = (
    "(?:everybody|everyone|her|him|me|people|them|us|you"
    "|(?:all )?(?:the )?(?:all|applicants|candidates))"
)
_THEIR = "(?:(?:a|an|the|their|our) )?"
_MINDS = "(?:his|her|our|their) minds?"
# Who says it, what that is, and what they mean to do: each one word or a few, and no month, which a lone `may` is. What is
# longer comes first.
_TALK = (
    rf"(?:please )?give {_WHOM}",
    rf"{_SOMEBODY}(?: may| might|'ll|'d|'re|'s|'ve)?",
    "said|says?|told (?:me|us)|promised|thought|thinks?|reckon(?:s|ed)?|guess(?:es|ed)?|believes?|that",
    rf"let(?:ting)? {_WHOM} know|know(?: more)?|(?:be |have )?told|informed|notified",
    rf"(?:be |get(?:ting)? )?in touch(?: with {_WHOM})?",
    rf"(?:get(?:ting)?|come|coming) back(?: to {_WHOM})?",
    rf"(?:check(?:ing)?|revert(?:ing)?)(?: back| in)?(?: (?:to|with) {_WHOM})?",
    rf"(?:follow(?:ing)? up|touch base)(?: with {_WHOM})?|(?:chase|nudge|ping)(?: {_WHOM})?",
    rf"hear(?:ing)?(?: back)?(?: (?:anything|from {_WHOM}|more|something))?",
    "decide|deciding|(?:be|have) decided",
    rf"(?:make|making|have made) {_THEIR}(?:final )?(?:choice|decision|offer)",
    rf"(?:make|making|have made) (?:up {_MINDS}|{_MINDS} up)",
    rf"{_THEIR}(?:final )?(?:answer|decision|news|outcome|results?|word)",
    rf"(?:call|contact|email|mail|phone|ring|tell|write(?: to)?)(?: {_WHOM})?(?: back)?|due",
    "are|be|could|going|has|have|is|like|likely|must|need|should|to|try|trying|will|would",
    "aim(?:s|ed|ing)?|expect(?:s|ed|ing)?|hope(?:s|d|fully)?|hoping|intend(?:s|ed)?|mean(?:s|t)?",
    "plan(?:s|ned|ning)?|supposed|wants?|wanted",
    "(?:was|were) (?:aiming|due|expecting|going|hoping|planning|supposed|to)",
)
_ANY = "|".join(_TALK)
_BEFORE = lazy_pattern(rf"(?:(?:{_ANY}),? )+")
# Behind a day somebody is named first: `in a fortnight, they said`.
_BEHIND = lazy_pattern(rf",? {_TALK[1]}(?: (?:{_ANY}))+\.?\Z")
# What is to come first, behind the time: the first week of February, once the partners have met
_FIRST = lazy_pattern(r", (?:after|as soon as|once|when) [^,]+\Z")
# How sure it was: `before Christmas, hopefully`.
_HOPED = lazy_pattern(
    r",? (?:all being well|fingers crossed|hopefully|i think|ideally|most likely|probably|with (?:any |a bit of )?luck"
    r"|maybe (?:a bit )?(?:earlier|later|less|longer|more|sooner))\.?\Z"
)


def without_talk(words: str) -> str:
    """Words in small letters without what says who lets whom know of what."""
    start = 0
    begun = _BEFORE.match(words)
    if begun:
        start = begun.end()
    return _HOPED.sub("", _BEHIND.sub("", _FIRST.sub("", words[start:])))
