"""When a bill is to be paid, as it follows `Payable`: people type `14 days` and `net 30` (E34)."""

from afterword.patterns import lazy_pattern
from afterword.workbook.wording.typed.cleaned.cleaning import uncapitalised

_SAYS_SO = lazy_pattern(
    r"(?i)\A(?=.* )(?:(?:bills?|fees?|invoices?|payment) (?:is|are|terms?:?) |payment:? )?"
    r"(?:(?:due|paid|payable|to be paid)\b:? ?)?"
)
_NET = lazy_pattern(r"(?i)(?:net|n/) ?(?P<days>\d+)(?: days)?")
_SPAN = lazy_pattern(
    r"(?i)(?P<span>(?:\d+|an?|one|two|three|four|six)[ -](?:(?:business|calendar|working) )?(?:day|month|week)s?)(?: net)?"
    r"(?P<rest>| (?:after|from|of) .+)"
)


def payable(terms: str) -> str:
    """`14 days` and `Net 14.` as `within 14 days`; what says it in a phrase of its own as it is."""
    bare = terms.strip().rstrip(".")
    when = uncapitalised(_SAYS_SO.sub("", bare, count=1))
    net, span = _NET.fullmatch(when), _SPAN.fullmatch(when)
    if net:
        return f"within {net['days']} days"
    if span:
        return f"within {span['span']}{span['rest']}"
    return when
