"""What is not known yet, as it was typed for a proposal: in the mail, and as a question on its page (S70, E34)."""

from afterword.patterns import lazy_pattern, rewritten
from afterword.workbook.wording.typed.cleaned.as_typed import as_written
from afterword.workbook.wording.typed.cleaned.cleaning import in_full, with_a_capital

# What is said before it: I don't know who holds the keys
_I_DO_NOT_KNOW = lazy_pattern(
    r"(?i)\A(?:(?:I(?:['\u2019]m| am|['\u2019]d| would)? )?(?:(?:do not|don['\u2019]t) (?:know|understand)"
    r"|(?:also )?(?:like|love|need|want) to (?:find out|know)|not sure"
    r"|still need to know|wonder)(?: yet)?|not sure|unsure) (?:about )?"
    r"(?=(?:how|if|the|what|when|where|whether|which|who|whose|why)\b)"
)
_NAMED = lazy_pattern(
    r"(?i)\A(?=(?:age|condition|cost|height|length|make|number|price|size|state|type|weight|width) of )"
)
# Asked with its verb first, and without a mark: is the roof old, how many rounds are there
_DIRECT = lazy_pattern(
    r"(?i)\A(?:(?:how(?: (?:big|far|full|long|many|much|often|old))?(?: [a-z]+)?|wh(?:at|en|ere|ich|o|ose|y)(?: [a-z]+)?)"
    r"(?<! I)(?<! it)(?<! they)(?<! there)(?<! this)(?<! we)(?<! you) )?"
    r"(?:are|can|could|did|do|does|has|have|is|may|should|was|were|will|would)\b[^.?!]*(?<![.?!,;: ])\Z"
    r"|\A(?:how|what|when|where|who)['\u2019](?:re|s) [^.?!]+(?<![,;: ])\Z"
)
_IF = lazy_pattern(r"\A[Ii]f\b")
# who signs off the orders, which cows calve first: the same words ask it
_NO_VERB = r"(?:an?|any|he|I|it|its|my|our|people|she|that|the|their|there|these|they|this|we|you|your)\b"
_SAME_WORDS = lazy_pattern(
    rf"(?i)\A(?:who (?!{_NO_VERB})(?-i:[a-z])|(?:which|how many) [a-z]+ (?!{_NO_VERB})(?-i:[a-z])"
    r"|how many (?=[a-z]+\Z)|what (?:breaks|causes|comes|costs|goes|happens|holds|keeps|makes|runs|stops)\b).*[^.?!]\Z"
)
_ASKING = r"(?:how(?: (?:big|far|long|many|much|often|old|soon)(?: [a-z]+)?)?|what(?: [a-z]+)?|when|where|which [a-z]+|who|why)"
_WHO = (
    r"(?:I|it|that|there|they|this|we|you"
    r"|(?:our|the|these|this|your) (?:(?!(?:and|are|is|was|were|who)\b)[\w'\u2019-]+ ?){1,3}?)"
)
_IS = (
    r"(?:are|can|could|(?:has|have)(?= (?:all |already |ever |not )?(?:been|done|got|had|made|met|paid|seen|sent|told"
    r"|[a-z]+ed)\b)"
    r"|is|may|must|should|was|were|will|would)"
)
_NAMED_ONES = r"(?:our|the|these|those|your) (?:[a-z]+ )?[a-z]+(?<!s)s"
# In the order in which they are tried.
_IN_ORDER = (
    (lazy_pattern(r"(?<=\w)['\u2019]ve got\b"), " have got"),
    (lazy_pattern(r"(?i)(?<=\bthere)['\u2019]s\b|(?<=\bit)['\u2019]s\b"), " is"),
    (lazy_pattern(r"(?<=\w)['\u2019]re\b"), " are"),
    (
        lazy_pattern(rf"(?i)\Awhether (?P<who>{_WHO}) (?P<is>{_IS}) (?P<rest>.+)\Z"),
        r"\g<is> \g<who> \g<rest>?",
    ),
    (
        lazy_pattern(
            r"(?i)\Awhether (?P<who>I|they|we|you) (?P<do>(?!always|never|often|only|still)[a-z]+ .+)\Z"
        ),
        r"do \g<who> \g<do>?",
    ),
    (
        lazy_pattern(
            rf"(?i)\Awhether (?P<who>{_NAMED_ONES}) (?P<do>(?!are\b|were\b)(?!\w+(?:ed|ing)\b)[a-z]+(?<!s)(?: .+)?)\Z"
        ),
        r"do \g<who> \g<do>?",
    ),
    (
        lazy_pattern(rf"(?i)\Awhether (?P<who>{_WHO}) has (?P<what>[a-z].*)\Z"),
        r"does \g<who> have \g<what>?",
    ),
    (
        lazy_pattern(
            rf"(?i)\A(?P<what>{_ASKING}) (?P<who>{_WHO}) (?P<is>{_IS})(?P<rest> .+)?\Z"
        ),
        r"\g<what> \g<is> \g<who>\g<rest>?",
    ),
    (
        lazy_pattern(
            r"(?i)\A(?P<what>how(?: (?:far|long|often))?|when|where|why|(?:what|which|how many|how much) [a-z]+"
            r"|what) (?P<who>I|they|we|you)"
            r" (?P<do>(?!always|never|often|only|still)[a-z]+(?<!ed)(?: .+)?)\Z"
        ),
        r"\g<what> do \g<who> \g<do>?",
    ),
)


def question_told(typed: str) -> str:
    """`I don't know how many` without what is said before it, `is it old` with its mark, `age of it` with its article."""
    asked = _IF.sub(
        "whether", _I_DO_NOT_KNOW.sub("", in_full(as_written(typed.strip())))
    )
    return _DIRECT.sub(r"\g<0>?", _NAMED.sub("the ", asked))


def question_on_page(typed: str) -> str:
    """`who signs off the orders` with its mark, `how many there are` as it is asked; what may be no question as it is told."""
    told = question_told(typed)
    if told.endswith("?"):
        return with_a_capital(told)
    asked = _SAME_WORDS.sub(r"\g<0>?", rewritten(told, _IN_ORDER))
    return with_a_capital(asked.replace(".?", "?"))
