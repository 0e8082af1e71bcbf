"""What multiplies a figure, and what makes money of it: thousand, k, lakh, Mio; USD, kr, pa; and what does not, such as kg."""

import unicodedata
from functools import cache

from afterword.patterns import lazy_pattern
from afterword.sharing.leaks.listed import listed

_WORDS = {
    100: "hundred hundert",
    1_000: "k ks thousand thousands thous thou thsd grand large mille mil miles mila tausend tausender tsd tds"
    " gs racks stacks bands tuhatta tisuća hiljada hiljade mijë libo þúsund"
    " duizend dzd tusen tusind tuhat tisic tisíc tis tys tysięcy tysiące тыс тысяч тысячи тис тисяч ezer bin"
    " kilo kilodollars kiloeuros kay kays riesen big ribu rb hazar hazaar"
    " hazār elfu nghìn ngàn พัน ألف الف آلاف אלף हजार हज़ार"
    " 千 천 t g mille lucas luca lapper lax laxar papp koła kafli conto contos"
    " bags bricks briques sacchi clips",
    10_000: "万 萬 만 wan",
    100_000: "l lk lakh lakhs lac lacs lakhs lpa laki लाख peti petis",
    1_000_000: "m mm mn mio mln mill million millions millionen milioni milione millones millón milhões milhão"
    " miljoen miljoner milj mill jt juta triệu tr млн миллион миллионов mi palo palos melon melones",
    10_000_000: "cr crore crores करोड़ khokha khoka",
    1_000_000_000: "bn billion billions mrd milliard milliarden mld",
}
FACTORS = {
    unicodedata.normalize("NFKC", word): factor
    for factor, words in _WORDS.items()
    for word in words.split()
}
# What else some of them may mean.
OTHER_FACTORS = {
    "m": (1_000,),
    "mil": (1_000_000,),
    "t": (1_000_000,),
    "tr": (1_000,),
    "mill": (1_000,),
}
# Beside a figure with a space between, these alone say nothing.
VAGUE = frozenset(
    {
        "m",
        "l",
        "t",
        "g",
        "mi",
        "tr",
        "bin",
        "tis",
        "large",
        "wan",
        "ks",
        "mil",
        "big",
        "gs",
        "lax",
        "papp",
        "conto",
        "bags",
        "bricks",
        "clips",
        "palo",
        "palos",
        "melon",
        "melones",
    }
)

UNITS = listed(
    "kg km km/h kmh kb kw kwh khz kcal kbit kn mb gb tb mm cm nm ml dl cl px pt em rem rd th st nd mg lb lbs oz ft"
    " mph hz mhz ghz mins sec secs ms h hr hrs am pm wh mw gw ha sq pp pct percent"
)
PERIODS = listed(
    "pa p.a pcm pm ph annually yearly monthly hourly gross net brutto netto bruto ote ctc base basic"
)
_OWN_NAMES = listed(  # in their own scripts
    "kr zł zl r rs inr rp rm kč kc ft lei лв ₽ руб рублей р грн tl fr sfr eur euro euros euroes dollar dollars buck bucks"  # noqa: RUF001  (Russian)
    " quid pound pounds sterling usd gbp chf sek nok dkk pln czk huf cad aud nzd sgd hkd jpy cny rmb yuan yen inr zar"
    " brl mxn aed sar ils rupee rupees krona kronor kroner krone franc francs franken peso pesos real reais rand won"
    " dirham dirhams riyal riyals shekel shekels zloty zlotys złotych forint lira liras baht ringgit us$ au$ nz$ hk$"
    " 元 円 圓 원 块 塊"
)
SIGNS = "$£€¥₹₩₽₺₪₫฿₴₦₱₡₲₵₸₼₾¢₨"

# Words near a figure with which it may well be pay; stems.
_PAY = lazy_pattern(
    r"(?i)\b(?:salar|pay\b|paid\b|payment|earn|wage|compensat|comp\b|package|remunerat|stipend|income|money"
    r"|floor|minimum|least\b|lowest|bottom|limit|below|under\b|less\b|lower\b|accept|settle|walk(?:ing)? away|worth"
    r"|target|expect|ask(?:ing)?\b|rate\b|bonus|gross|net\b|annum|a year|per year|budget|figure|number|sum\b|range"
    r"|need|want|little|base\b|offer|told|happy|looking for|would do|or i walk|my line|all in"
    r"|gehalt|lohn|mindest|salaire|sueldo|salario|stipendio|loon|løn|lön)"
)
# Words after a figure with which it counts nothing in particular.
_AND_SO_ON = listed(
    "a an and as at or but if is it in for from for to on per plus please so than that the then this was with would up"
    " is no not or off i we you they my our all already anyway before after because base basic gross net floor minimum min max"
    " maximum more less minus least something ish total today now even again either too here there unless though while"
    " which when where does lies keeps pays gets makes brings buys feeds right sounds feels seems suits"
    " fixed flat straight tops guaranteed twice"
)
_COUNTED = listed(
    "page pages week weeks day days line plant unit room no chapter step version top since year in section part"
    " item rule question building route bus room highway area suite"
)
_WORD_BEFORE = lazy_pattern(r"([^\W\d]+)\W{1,2}\Z")
_WORD_AFTER = lazy_pattern(r"\A[ \n]?([^\W\d_]+|%)")


@cache
def currencies() -> frozenset[str]:
    """The three letters of every currency."""
    from afterword.interview.values.cldr import list_currencies  # noqa: PLC0415  (heavy: only where there is a figure beside three letters)

    return frozenset(list_currencies())


def is_currency(word: str) -> bool:
    """Whether a word or a sign names money: `USD`, `kr`, a sign; three letters that are a word too, in capitals alone."""
    if not word:
        return False
    if word[-1] in SIGNS or word[0] in SIGNS:
        return True
    return word in currencies() or word.casefold() in _OWN_NAMES


def speaks_of_pay(before: str, after: str) -> bool:
    """Whether the words round a bare figure speak of pay, and the figure counts nothing else."""
    if counts_something(before, after):
        return False
    return bool(_PAY.search(f"{before} {after}") or after.startswith("-ish"))


def counts_something(before: str, after: str) -> bool:
    """Whether a figure counts what stands after it, or is the number of what stands before it."""
    following = _WORD_AFTER.match(after)
    if following and following[1].casefold() not in _AND_SO_ON:
        return True
    preceding = _WORD_BEFORE.search(before)
    return preceding is not None and preceding[1].casefold() in _COUNTED
