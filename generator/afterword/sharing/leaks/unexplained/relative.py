"""Sentences that say how far pay may go, or from where on there is a no: two over your lowest, let 85 go."""

from afterword.patterns import lazy_pattern
from afterword.sharing.leaks.unexplained.word_kinds import one_of

RELATIVE = "it says how far pay may go from a figure that your reader knows"

ONES = one_of(
    "one, two, three, four, five, six, seven, eight, nine, ten, eleven, twelve"
)
NUMBER_WORD = one_of(
    """one, two, three, four, five, six, seven, eight, nine, ten, eleven, twelve, thirteen, fourteen, fifteen, sixteen,
    seventeen, eighteen, nineteen, twenty, thirty, forty, fourty, fifty, sixty, seventy, eighty, ninety, hundred,
    thousand, grand, lakh, million, half, quarter, tenner, fiver, buck, quid"""
)
_NUMBER = rf"(?:[^\w\s]?\d[\d.,']*|\b{NUMBER_WORD}\b)"
_GAP = r"[^.;!?]{0,30}?"
_THE = one_of("the, their, my, your, its, that, this")
_KNOWN_SUM = one_of(
    """bottom, top, posting, posted, advert, range, target, opening, lowest, highest, low, high, rate, price, fee, figure,
    sum, middle, midpoint, median, average, offer, ask, band, scale, minimum, maximum, pay, salary, wage"""
)
_BASE = rf"{_THE} (?:\w+ ){{0,3}}{_KNOWN_SUM}\b"
_PRICE = one_of(
    "rate, price, fee, pay, salary, wage, offer, quote, total, budget, figure, sum"
)
_DOWN = one_of(
    """come down, comes down, coming down, come off, comes off, coming off, go down, goes down, going down, go up, goes up,
    going up, go below, goes below, going below, go under, goes under, going under, go as low, goes as low, going as low,
    drop*, fall*, slip*, sink*, shave*, knock*, cut*, reduc*, lower*, bend*, give way, move*, stretch*, rise*, climb*,
    discount*, rebate*"""
)
_SIDE = one_of(
    """above, over, below, under, beneath, less than, more than, off, short of, north of, south of, shy of, beyond, past,
    from, plus, minus, up on, down on"""
)
_WALK = one_of(
    """walk, sign, fold, nod, leave, pass, quit, agree, accept, say yes, say no, am in, am out, go home, take it, shake
    hands, say nothing"""
)
_I = (
    r"(?:\bI(?:'d|'ll| would| will| shall| might| could)?|\bwe(?:'d|'ll| would| will)?)"
)
_MAY = r"\b(?:could|can|would|might|may|will|shall|'d|'ll)"
_AM_PAID = one_of(
    "earn, get, make, have, am paid, ask, asked, want, wanted, hope, aim, expect, wish"
)
_SAY = one_of(
    "say, says, offer, offers, pay, pays, name, names, open, opens, start, starts, stop, stops"
)
_STARTS = r"(?:start|begin)(?:s|ning|ing)? (?:with|in|by)"
_FLOOR = one_of(
    "min, min., minimum, floor, lowest, bottom line, threshold, no less, not less, not under, nothing under, nothing below"
)
_ENDS = r"(?=[.,;!?)]|\s*\Z)"
_MY_SUM = one_of("my first, my opening, my target, my ask, my rate, my price")
_ROOM = "give|leeway|slack|play|wiggle room|room|air|fat|padding|cushion|headroom|movement|flex"
_BLUFF = (
    r"bluff\w*|try-on|opening shot|padded|padding|posturing|not serious about|for show|a feint"
    r"|(?:don't|do not|never) (?:really |even |seriously )?expect"
)
_SAYINGS = (
    rf"{_NUMBER}{_GAP}\b{_SIDE} {_BASE}",  # two fifty over the bottom of the range
    rf"\b{_SIDE} {_BASE}(?: by)? {_NUMBER}",  # below your range by two
    rf"{_NUMBER}{_GAP}\b{_SIDE} (?:the|their|my|your) {_NUMBER}",  # two below your seventy-six
    rf"\b(?:their|my|the|your) {_NUMBER}(?:[ -]{NUMBER_WORD})* (?:plus|minus|less) {_NUMBER}",  # their fifty-seven plus two
    rf"\b{_SIDE} what (?:I|we) (?:now )?{_AM_PAID}\b",  # two pounds above what I earn
    rf"{_NUMBER}{_GAP}\b(?:more|less|better) than (?:today|now|at present|currently)\b",  # sixteen more than today
    rf"%? ?(?:percent|per cent|%) (?:of|off|under|below|over|above) (?:what (?:I|we)|{_MY_SUM})\b",
    rf"\b{_PRICE}\b{_GAP}\b{_DOWN}{_GAP}{_NUMBER}",  # the price can fall 7 percent
    rf"{_MAY} {_DOWN}\b{_GAP}{_NUMBER}",  # I could come down by three
    rf"\blet {_NUMBER} go\b|\badd {_NUMBER}\W*\Z",
    rf"\b(?:if|when|once|unless|should) (?:they|he|she)(?: \w+)? {_SAY}\b{_GAP}{_NUMBER}",  # if they say 58 we shake hands
    rf"\b(?:boss|employer|job|place|firm|post|shop|house) (?:\w+ )?pa(?:ys?|id)\b{_GAP}{_NUMBER}",
    rf"{_NUMBER}{_GAP}{_I} {_WALK}\b|{_I} (?:walk|sign|fold|agree|accept)\b{_GAP}{_NUMBER}",
    r"\bwhere (?:I|we) (?:say no|stop|walk|leave|quit|get off|draw the line|end it)\b",
    rf"{_NUMBER}{_GAP}\b(?:at (?:the )?(?:very )?least|or nothing|or not at all|or bust)\b",
    rf"(?<!\d )\b(?!floor (?:in|on|of)\b){_FLOOR}(?!\w){_GAP}{_NUMBER}(?![\d.,']* ?(?:%|per ?cent))",  # min. 1175
    rf"\b(?:sum|figure|number|offer|salary|pay|amount|anything|something) {_STARTS} {_NUMBER}",
    rf"{_NUMBER} (?:in front|up front|at the front)\b",  # a sixty-one in front
    rf"\b(?:half|twice|double|third|quarters?|thirds) of {_NUMBER}{_ENDS}",  # half of 122
    rf"\b(?:twice|double) {_NUMBER}(?:{_ENDS}| and\b)",
    rf"\b{_NUMBER} (?:big ones|smackers|clams)\b",
    rf"\b(?:grand|\dk) {ONES}\b",  # seven grand two
    rf"{_NUMBER}(?:k| ?grand| ?thou(?:sand)?)? of (?:{_ROOM})\b|\b(?:{_ROOM}) (?:of|is) {_NUMBER}",  # 7.5k of give
    rf"\b(?:{_BLUFF})\b{_GAP}{_NUMBER}|{_NUMBER}{_GAP}\b(?:is|was|are) (?:\w+ ){{0,2}}(?:{_BLUFF})\b",  # bluffing with the 66
    r"(?<!my )\b(?:low|mid|high|lower|upper)[ -](?:the )?(?:(?:twent|thirt|fort|fift|sixt|sevent|eight|ninet)ies|\d{1,3}'?s)\b",
)
_SAYING = lazy_pattern(rf"(?i){'|'.join(_SAYINGS)}")
# What has a unit that is not money, so that nothing is told of pay with it.
_UNIT = one_of(
    """year, years, minute, minutes, second, seconds, metre, metres, meter, meters, kilomet*, mile, miles, people, members,
    answers, pages"""
)
# What is counted; no word for money, and none that only ends like one for several.
_SEVERAL = (
    r"(?!(?:pounds|euros|dollars|pence|cents|bucks|grands|thousands|francs|kronas|crowns|points|percents|bips|rupees|pesos"
    r"|smackers|clams|ones|times|less|plus|gross|as|is|was|has|bonus|basis)\b)[a-z]{2,}(?<![us])s"
)
_STOREY = (
    r"\b(?:ground|first|second|third|fourth|fifth|top|upper|lower|same|next|shop|work|factory|dance|forest|\d+(?:st|nd|rd|th))"
    r" floors?\b"
)
_MEASURED = lazy_pattern(
    rf"(?i){_STOREY}|{_NUMBER}(?:[ -](?:to|and|or)[ -]{_NUMBER})? (?:or more |and more |or so |full )?(?:{_UNIT}|{_SEVERAL})\b"
)


def says_how_far(sentence: str) -> bool:
    """Whether a sentence says by itself that a figure is pay, or how far it is from pay."""
    return _SAYING.search(_MEASURED.sub(" ", sentence)) is not None
