"""A wish or a limit on one's own pay, without a figure: a bit more than the lowest that is printed, half again what I get."""

from afterword.patterns import lazy_pattern
from afterword.sharing.leaks.unexplained.word_kinds import SELF, kind, line_of

WISH = "it may say what pay you want or would accept"

_PAY = kind(
    """pay, pays, paid, salary, wage, wages, earn, earns, earning, income, money, rent, mortgage, living, the range, your
    range, this range, my range, that range, the scale, your scale, pay scale, the advert, your advert, the posting, a
    raise, grand, quid, the band, bracket, figures, median, midpoint, low end, lower end, high end, upper end, my
    floor, the floor of, your lowest, the lowest, first offer, the offer, your offer, last offer, what i get, what i
    have, what i make, what i said first, what i ask, my first price, my first figure,
    my first number, my first ask, my opening, my target, my last price, my final price,
    my last figure, my last number, i have now, i get now, my price, my rate, my fee, the price has, the fee has,
    cheaply, cheap, you print, you printed, you posted, what i need, what i want, i opened with, what you pay, the
    going rate, on the table"""
)
_DEGREE = kind(
    """more, less, under, below, above, over, beat, beats, lower, lowest, higher, highest, least, bottom, floor, minimum,
    limit, half, third, quarter, fifth, sixth, seventh, eighth, ninth, tenth, percent, per cent, %, twice, double,
    triple, times, enough, notch, shade, tad, go down, come down, goes down, down by, room of, room for, nearer,
    closer, cover, covers, live with, live on, settle for, accept, walk away, need to, have to, out, at all, same,
    match, matches, cheap, short of, shy of, last, final, no to, yes to, is no, is yes"""
)
_NO_PAY = lazy_pattern(
    r"(?i)\b(?:pa(?:y|ys|id|ying) (?:\w+ )?(?:attention|visits?|heed|respect|tribute)|pa(?:y|ys|id) off|living room"
    r"|(?:find|found|turns?|turned|work|worked|works|carry|carried|point|pointed|set|try|tried) (?:\w+ )?out)\b"
)
_TENS = "twenties|thirties|forties|fifties|sixties|seventies|eighties|nineties|teens|sixes|sevens|eights|nines"
_NUMBER = (
    r"(?:\d[\d.,]*|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:twen|thir|for|fif|six|seven|eigh|nine)ty"
    r"|hundred|thousand)"
)
_PART = r"(?:third|quarter|fifth|sixth|seventh|eighth|ninth|tenth)"
# A sum told by its size.
_VAGUE = lazy_pattern(
    r"(?i)\b(?:four|five|six|seven|[4-7])[ -]figures?\b"
    rf"|(?<!my )(?<!his )(?<!her )(?<!their )\b(?:low|mid|middle|high|lower|upper)(?:[ -]to[ -](?:mid|high))?[ -](?:the )?"
    rf"(?:{_TENS}|\d0s|{_NUMBER} (?:millions?|thousands?|grand|k\b))"
    r"|\b(?:grand|k|thousand|mil|million) and a (?:half|bit|quarter)\b|\bhalf again\b|\bas much again\b|\band change\b"
    rf"|\b(?:tad|shade|notch|touch|hair|whisker) (?:more|less|over|above|under|below|higher|lower|up|down)\b"
    rf"|\b(?:start|begin)(?:s|ning|ing)? with an? {_NUMBER}\b"
    rf"|\b{_PART} (?:more|less|cheaper|below|under|above|over|off)\b"
    rf"|\b(?:down|up) by (?:an? )?{_PART}\b(?= if\b| for\b|[.,;]|\Z)"
)


def is_wish_for_pay(sentence: str, *, is_their_own: bool, names_pay: bool) -> bool:
    """Whether somebody says what pay of their own should be, or tells a sum by its size.

    A proposal is their own by itself, and a sum that the reader knows as pay needs no word for it.
    """
    told = _NO_PAY.sub(" ", sentence)
    line = line_of(told)
    if not SELF.is_in(line):
        return is_their_own and _is_vague(told)
    is_on_pay = names_pay or _PAY.is_in(line)
    return (is_on_pay and _DEGREE.is_in(line)) or _is_vague(told)


def _is_vague(sentence: str) -> bool:
    return _VAGUE.search(sentence) is not None
