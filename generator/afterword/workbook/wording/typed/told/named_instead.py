"""Somebody who may suit them, as typed, to follow `in touch with`: `Jo would be great` as `Jo, who would be great` (E34)."""

from re import Match

from afterword.patterns import lazy_pattern, rewritten
from afterword.workbook.wording.typed.cleaned.cleaning import bare
from afterword.workbook.wording.typed.small.days import days_in_full
from afterword.workbook.wording.typed.small.whole import tells_on, without_asides
from afterword.workbook.wording.typed.words.form import TypedPhrase, thing, unclear
from afterword.workbook.wording.typed.words.lexicon import Lexicon

# What somebody is, typed behind who it is: my friend Jo would be great
_WHO_IS = lazy_pattern(
    r"\A(?P<who>(?:(?:an?|my|the) )?(?:(?!(?:that|which|who)\b)[\w'\u2019-]+ ){1,4}?)"
    r"(?P<does>(?:are|can|could|did|does|drives|has|have|is|knows|lives|makes|might|needs|ran|runs|speaks|teaches"
    r"|used to|wants|was|worked"
    r"|works|would)\b [^,;:?!]+)\Z"
)
# Rosa Lind, she is between jobs
_AND_SHE = lazy_pattern(
    r"(?:,|:| [-\u2013\u2014]|(?<=college)|(?<=school)|(?<=\buni)|(?<=university)|(?<= work)) (?:he|she|they)"
    r"(?: (?=(?:(?:also|always|just|never|often|still) )?"
    r"(?:[a-z]+(?:ed|s)|are|can|could|did|drove|had|have|might|ran|taught"
    r"|was|worked|would)\b)"
    r"|['\u2019](?P<short>[sd]) )"
)
# my cousin is a driver, he's on the market
_AND_HE = lazy_pattern(
    r"\A(?P<is>[^,;:]+? (?:can|has|is|knows|was) [^,;:]+), (?=(?:he|she|they)\b)"
)
# who is a plasterer, and he's free: one `who` is enough
_ARE = r"\b(?P<who>(?:who (?:are|have|were)|[a-z]+[a-rt-z]s,? who)\b.*?),? and they"
_WHO_TOO = (
    *(
        (
            lazy_pattern(rf"\b(?P<who>who\b[^,;()]*),? who{short}"),
            rf"\g<who> and {verb}",
        )
        for short, verb in (
            (
                r"(?:['\u2019]s (?=(?:been|done|got|had|just \w+ed|made|run|worked)\b)| has )",
                "has ",
            ),
            (r"(?:['\u2019]s| is) ", "is "),
            (r"(?:['\u2019]d (?!been\b|had\b|[a-z]+ed\b)| would )", "would "),
            (r"['\u2019]ll ", "will "),
            (
                r" (?=(?:can|could|did|does|drives|had|knows|lives|might|needs|ran|speaks|taught|wants|was|works?|worked)\b)",
                "",
            ),
        )
    ),
    (lazy_pattern(rf"{_ARE}(?:['\u2019]re| are) "), r"\g<who> and are "),
    (lazy_pattern(rf"{_ARE}(?:['\u2019]ve| have) "), r"\g<who> and have "),
    *(
        (
            lazy_pattern(rf"\b(?P<who>who\b.*?),? and (?:he|she|they){short}"),
            rf"\g<who> and {verb}",
        )
        for short, verb in (
            (
                r"['\u2019]s (?=(?:been|done|got|had|just \w+ed|made|run|worked)\b)",
                "has ",
            ),
            (r"(?:['\u2019](?:s|re)| are) ", "is "),
            (r"['\u2019]d (?!been\b|had\b|[a-z]+ed\b)", "would "),
            (r"['\u2019]ll ", "will "),
            (r"(?:['\u2019]ve| have) ", "has "),
            (
                r" (?=(?:can|could|had|has|is|knows|lives|might|needs|wants|was|will|works|would|[a-z]{2,}s)\b)",
                "",
            ),
        )
    ),
)
# my mate Dave, CSWIP 3.1, looking: how somebody is placed, and what they have to show
_COMMA = lazy_pattern(r", (?![^()]*\))")
_IS_NOW = lazy_pattern(
    r"(?i)\A, (?:(?:and|currently|just|now|still) )?(?P<now>(?:(?:actively|also|always|currently|just|now|only|really"
    r"|still|very) )?"
    r"(?:after (?:a|more|some|work)|around|available|based|between jobs|coming (?:back|off|out)|desperate|due|eager|finishing"
    r"|free|fully|fresh out of|good (?:at|on|with)|great (?:at|on|with)|happy to|hunting|interested|keen|leaving|living|local"
    r"|looking|moving|nearby|not working|off work|on (?:her|his|their) notice|on (?:garden(?:ing)? leave|notice|the bench"
    r"|the lookout|the market)|open to|out of (?:a job|contract|work)|qualified|ready|redundant|retiring|searching|serving"
    r"|unemployed|up for|wants?(?=\A)|working (?:at|for|in|out))\b.*)\Z"
)
_OF_PAPER = lazy_pattern(
    r"\A, (?P<paper>(?:[A-Z]{2,}[\w/-]*|(?:an? )?(?:Level|Class|Grade|Band|NVQ|CDL) ?\d|\d+(?:\+|-\w+)?|(?:two|three"
    r"|four|five"
    r"|six|seven|eight|nine|ten|twelve|twenty|time[- ]served|dual|fully|newly|part|self)\b)[^,()]*|[a-z][^,()]* "
    r"(?:experience|licen[cs]e|ticket|certificates?|degree))\Z"
)
# my mate Dave who is looking
_NAME_WHO = lazy_pattern(r"\b(?P<name>[A-Z][\w\u2019'-]+) (?=who\b)")
# try Dave Pruitt, ask for Priya Nair, I know a good baker
_TRY = lazy_pattern(
    r"(?i)\A(?:(?:(?:maybe|perhaps|please),? )?(?:(?:you|they) (?:can|could|might|should)(?: also)? )?"
    r"(?:ask(?: for)?|call|contact|get in touch with|phone|ring|speak (?:to|with)|talk (?:to|with)|try)"
    r"|(?:how|what) about|i (?:(?:can|could|would|['\u2019]d) )?(?:know(?: of)?|name|recommend|suggest)|maybe|perhaps"
    r"|there(?:['\u2019]s| is)) (?=\S)"
)
_NOBODY = lazy_pattern(
    r"(?i)(?!(?-i:IT\b|[A-Z][a-z]+ [A-Z]))"
    r"(?:\Z|(?:can['\u2019]?t|don['\u2019]?t|he|i|if|it|n/a|no|nobody|none"
    r"|no-one|not|nothing|she|they|to|unsure|we|you)(?![\w-]))"
)
_DOES = (
    r"(?:did|does|drives|had|has|is|knows|lives|lost|makes|needs|ran|runs|said|says|speaks|started|taught|teaches"
    r"|trained|used to|wants|was|worked|works"
    r"|could|can|might|would)"
)
_IN_FULL = (
    (lazy_pattern(r" [-\u2013] (?=[a-z])|: (?=[a-z\d])"), ", "),
    (
        lazy_pattern(
            r"(?i)\b(sister|brother|mother|father|son|daughter)s? in[- ]law\b"
        ),
        r"\1-in-law",
    ),
    (
        lazy_pattern(r"(?i)\bex (?=boss|colleague|manager|neighbour|teacher|workmate)"),
        "ex-",
    ),
    (
        lazy_pattern(r"\bv\.? (?=good|keen|reliable|experienced|hard|skilled|nice)"),
        "very ",
    ),
    # he's happy for me to say so: who may be named has said so, by what the key is for
    (
        lazy_pattern(
            r"(?i)(?:,| -| \u2013| and) (?:I(?:['\u2019]ve| have)? (?:already )?(?:asked|checked with) (?:her|him"
            r"|them)(?: already| first)?"
            r"|(?:he|she|they)(?:['\u2019]s| is| are|['\u2019]re)? (?:ok|okay|fine|happy|cool) (?:for me to|with (?:it"
            r"|me|that|this))\b[^,;.]*"
            r"|(?:he|she|they) (?:knows?|said (?:it['\u2019]s|that['\u2019]s|its)? ?(?:ok|okay|fine|yes)|said I (?:can"
            r"|could) [^,;.]+))\Z"
        ),
        "",
    ),
    # the number and the address, as they are told
    (
        lazy_pattern(
            r"(?:,| -| \u2013| on|:)? ?\(?(?P<reach>[^\s,()]+@[^\s,()]+\w|\+?\d[\d ()-]{6,}\d)\)?"
        ),
        r" (\g<reach>)",
    ),
    (
        lazy_pattern(r" I think,? (?=(?:can|could|may|might|will|would)\b)"),
        ", who I think ",
    ),
    (
        lazy_pattern(
            r"(?:,| -| \u2013) (?:and )?(?=(?:also|already|always|still) [a-z]+s\b)"
        ),
        ", who ",
    ),
    (
        lazy_pattern(
            rf"(?:,| -| \u2013) (?:and )?(?=(?:also |just |already )?{_DOES}\b)"
        ),
        ", who ",
    ),
    (
        lazy_pattern(
            r"(?:,| -| \u2013) (?=(?:just|recently|now) (?:been [a-z]+|[a-z]+ed|become|come|finished|had|left|lost|moved)\b)"
        ),
        ", who has ",
    ),
    (lazy_pattern(r"(?:,| -| \u2013) (?P<we>(?:I|we) [^,;.()]+)\Z"), r" (\g<we>)"),
)
_IN_BRACKETS = lazy_pattern(r" \([^()]*\)")


def read_instead(typed: str, _: Lexicon) -> TypedPhrase:
    """Somebody who may suit them, or unclear where it names nobody: `no one really`."""
    named = named_instead(typed)
    is_none = _NOBODY.match(named) or tells_on(_IN_BRACKETS.sub("", named))
    return unclear(typed) if is_none else thing(named)


def named_instead(typed: str | None) -> str:
    """Somebody who may suit them, to follow `in touch with`: `Jo would be great` as `Jo, who would be great`."""
    bared = without_asides(days_in_full(bare(typed).rstrip("?")))
    named = _AND_HE.sub(r"\g<is> and ", rewritten(_TRY.sub("", bared), _IN_FULL))
    told = _WHO_IS.sub(_who_does, _AND_SHE.sub(_who, named))
    name, *beside = _COMMA.split(_NAME_WHO.sub(r"\g<name>, ", told))
    return rewritten("".join([name, *map(_beside, beside)]), _WHO_TOO)


def _who(she: Match[str]) -> str:
    return f", who'{she['short']} " if she["short"] else ", who "


def _beside(part: str) -> str:
    """What stands behind a name: `looking` as `, who is looking`, `CSWIP 3.1` in brackets, anything else behind its comma."""
    return _OF_PAPER.sub(r" (\g<paper>)", _IS_NOW.sub(r", who is \g<now>", f", {part}"))


def _who_does(who: Match[str]) -> str:
    return f"{who['who'].rstrip()}, who {who['does']}"
