"""What is written in another way than it is typed in a hurry: `dont`, `i`, `saturday`, `HANDS ON`, all in capitals (E34)."""

from functools import partial
from re import Match

from afterword.patterns import lazy_pattern, rewritten
from afterword.workbook.wording.typed.cleaned.well_known import well_known
from afterword.workbook.wording.typed.words import function_words as fw
from afterword.workbook.wording.typed.words.lexicon import Lexicon
from afterword.workbook.wording.typed.words.remembered import remembered

_SHORTENED = lazy_pattern(
    r"(?i)\b(ai|are|could|did|do|does|had|has|have|is|should|was|were|would)nt\b"
)
# `were`, `well` and `wed` are words.
_WHO_IS = lazy_pattern(
    r"(?i)\b(?:(?P<who>you|they|we(?=ve))(?P<verb>re|ve|ll|d)|(?P<it>that|what|there|he|she)(?P<is>s))\b"
)
_ID = lazy_pattern(
    r"(?i)\b(and|because|but|how|if|so|that|what|where|why) id (?=[a-z])"
)
_WITH = lazy_pattern(r" & (?![A-Z][a-z])|(?<=[a-z)]) \+ (?=[A-Za-z])")
_SHOUTED = lazy_pattern(r"([!?])[!?]+")
_CAN_NOT = lazy_pattern(r"\bcan not\b(?! (?:just|only)\b)")
_CANNOT = lazy_pattern(r"(?i)\b(ca|wo)nt\b")
_I = lazy_pattern(r"(?<![\w./\['\u2019-])i(?=[ '\u2019]|$)")
# What ends a clause, or goes on with it: behind `its cold` it shows that nothing is called cold, as in `its cold store`.
_ENDS = (
    r"(?=\Z|[.,;:!?)]| (?:about|after|and|as|at|because|before|but|by|during|for|from|here|if|in|now|of|off|on|or"
    r"|out|since|so|than|that|then|there|though|to|today|too|until|up|when|where|while|with)\b)"
)
_ITS = lazy_pattern(
    r"(?:^|(?<=because )|(?<=but )|(?<=that )|(?<=when )|(?<=if )|(?<=says )|(?<=and )|(?<=as )|(?<=[.!?] )"
    r"|(?<=think ))([Ii])ts(?= (?:(?:about|all|always|an?|at|been|easier|for|fully|going(?! rate)|harder|in|just|like|mainly"
    r"|mostly|my|never|not|on|raining|so|the|too|what|where|far (?:away|better|from|more|too)|(?:near|only) (?:an?"
    r"|fair|my|the)|only (?:\d+|\w+ (?:hours|miles|minutes))|early days|good fun|(?:hard|hot) (?:going|work)|self[- ]employed"
    r"|well deserved"
    r"|two (?:buses|days|hours|miles|minutes|nights|trains|weeks) (?:an?|away|each|every|from|on|per|to))(?![\w-])"
    r"|(?:(?:more|only|quite|really|very) \w+|bad|busy|cheaper|closed|closer|cold|dear|deserved|early|easy|far|fine"
    r"|full(?:[- ]time)?|good|great|hard|hot|important|late|more|near|nice|nights?|open|quicker|quiet|slow|true|two|well"
    r"|zero(?: hours)?)" + _ENDS + "))"
)
_I_AM = lazy_pattern(r"\b[iI](?P<verb>m|ve) ")
# What is said at the end of a message, and no part of it.
_FILLERS = lazy_pattern(
    r"(?i),? (?:lol|ha(?:ha)+|hehe|tbh|imo|innit|(?<!\d )(?-i:(?<![Cc]lass )x+)|you name it|(?<=, )ken\?)[?!.]*\Z"
)
_NAME = lazy_pattern(
    r"\b(?:(?:black |good )?(?:mon|tues|wednes|thurs|fri|satur|sun)days?|boxing day|new year's (?:day|eve)|christmas|easter"
    r"|january|february|april|june|july|august|september|october|november|december"
    r"|(?:mother's|father's|valentine's) (?:day|week)"
    r"|arabic|bengali|british|bulgarian|cantonese|chinese|czech|danish|dutch|english|european|french|german|greek|gujarati"
    r"|hindi"
    r"|hungarian|irish|italian|japanese|korean|mandarin|norwegian|portuguese|punjabi|romanian|russian|slovak|somali|spanish"
    r"|swahili|swedish|tamil|turkish|ukrainian|urdu|vietnamese|welsh)\b"
)
# Words that are names behind these.
_BEFORE_A_NAME = lazy_pattern(
    r"(?:(?<=\bby )|(?<=\bfrom )|(?<=\bin )|(?<=\blast )|(?<=\bnext )|(?<=\bsince )|(?<=\buntil ))(?:march|may)\b(?! \w+ing)"
    r"|(?:(?<=\bfluent )|(?<=\bnative )|(?<=\bspeak )|(?<=\bspeaks ))polish\b"
)
_HYPHENS = lazy_pattern(
    r"(?i)\b(?:hands on(?= experience| approach| manager|$)|(?:hard|easy) (?:working|going)\b"
    r"|self (?:motivated|starter|employed|taught)\b|detail oriented\b|follow ups\b"
    r"|(?<!\bI )(?<!\band )(?<!\bthey )(?<!\bto )(?<!\bwe )(?<!\bwho )(?<!\byou )follow up(?! (?:my|on|the|with)\b)\b"
    r"|(?<!are )(?<!is )(?<!was )(?<!were )(?<!have )(?<!has )(?<!had )no shows?\b|(?<=\bat )check (?:in|out)\b"
    r"|(?:drop|walk) in(?= (?:centre|center|chiller|clinic|cold ?room|cooler|cupboard|freezer|fridge|larder|pantry|refrigerator"
    r"|session|shower|wardrobe)s?\b)|plug in(?= (?:charger|car|heater|hybrid|van)s?\b)"
    r"|(?:alcohol|dairy|drug|error|foam|gluten|hands|meat|nut|paper|peat|plastic|smoke|stress|sugar|trouble) free(?= [a-z]))"
)
# What is texted or spoken, and written in one way only.
_TEXTED = (
    # repairs - mostly flats; from 2018-2021; a 60 cover place; 3.5 years experience; 60ish calls; til the end
    (
        lazy_pattern(
            r"(?<=[^\W\d]) -{1,2} (?=[^\W\d])|(?<=[.%)]) -{1,2} (?=[^\W\d])|(?<=[a-z]) -{1,2} (?=\d)"
        ),
        " \u2013 ",
    ),
    (
        lazy_pattern(r"\b([Ff]rom) ((?:19|20)\d\d) ?[-\u2013] ?((?:19|20)\d\d)\b"),
        r"\1 \2 to \3",
    ),
    (
        lazy_pattern(r"\b([Bb]etween) ((?:19|20)\d\d) ?[-\u2013] ?((?:19|20)\d\d)\b"),
        r"\1 \2 and \3",
    ),
    (
        lazy_pattern(
            r"\b((?:an?|every|my|our|the) )(\d+) (acre|bed|cover|cow|day|hour|metre|mile|minute|month|page|room"
            r"|seat|ton|week|year)(?= [a-z]{3,})(?! (?:and|but|for|from|that|when|with)\b)"
        ),
        r"\1\2-\3",
    ),
    (lazy_pattern(r"\b((?:an?|my|our|the) \d+) min(?= [a-z])"), r"\1-minute"),
    (
        lazy_pattern(
            r"\b(\d+|two|three|four|five|six|seven|eight|nine|ten|many) years (?=experience\b)"
        ),
        r"\1 years' ",
    ),
    (lazy_pattern(r"\b((?:I|to|we) follow)-(?=up (?:every|my|on|the|with)\b)"), r"\1 "),
    (lazy_pattern(r"\b(\d+)ish\b"), r"about \1"),
    (lazy_pattern(r"\btil\b"), "until"),
    (lazy_pattern(r"(?i)(?<=\bwho)(s|d)\b(?= )"), r"'\1"),
    (lazy_pattern(r" ?\([!?]+\)"), ""),
    (lazy_pattern(r"\b(a (?:little )?bit) (?=[A-Z][a-z]{3,})"), r"\1 of "),
    (
        lazy_pattern(
            r"\b(?:(?<=where )|(?<=when )|(?<=if ))its (?=(?:free|possible|quiet|safe|slow|wet)(?:,|\.|\Z))"
            r"|\bits (?=(?:agency|casual|piece|price|seasonal|shift|temporary)(?: work)?(?: and|,|\.|\Z))"
        ),
        "it's ",
    ),
    (
        lazy_pattern(
            r"\A((?:[Bb]asic|[Cc]onversational|[Ff]luent|[Gg]ood|[Nn]ative) [A-Z][a-z]+), ((?:a little|basic"
            r"|conversational|fluent|good|some) [A-Z][a-z]+)\Z"
        ),
        r"\1 and \2",
    ),
    (
        lazy_pattern(
            r"\b([Uu]nder|[Oo]ver) (\d{1,2}) (?=boys|girls|league|side|squad|team)"
        ),
        r"\1-\2 ",
    ),
    (
        lazy_pattern(
            r"(?i)\b(born|finished|graduated|joined|passed|qualified|retired|started) (?=(?:19|20)\d\d\b)"
        ),
        r"\1 in ",
    ),
    (lazy_pattern(r"(?<=[a-z]) w (?=[a-z]{2})"), " with "),
    (lazy_pattern(r"\bin-charge of\b"), "in charge of"),
    (lazy_pattern(r"\b(?:co[sz]|cuz|bcs|bcos)\b"), "because"),
    (lazy_pattern(r"\b(?:Co[sz]|Cuz|Bcos)\b"), "Because"),
    (lazy_pattern(r"(?i)\bppl\b"), "people"),
    (lazy_pattern(r"\babt\b"), "about"),
    (lazy_pattern(r"(?i)\bthru\b"), "through"),
    (lazy_pattern(r"\btho\b"), "though"),
    (lazy_pattern(r"\bgonna\b"), "going to"),
    (lazy_pattern(r"\bwanna\b"), "want to"),
    (lazy_pattern(r"\bpl[sz]\b"), "please"),
    (
        lazy_pattern(
            r"\bu(?= (?:are|can|do|get|had|have|know|need|said|see|told|want|were|will|work)\b)"
        ),
        "you",
    ),
    (
        lazy_pattern(
            r"\bYe(?= (?:are|got|had|have|opened|need|said|told|want|were|won)\b)"
        ),
        "You",
    ),
    (lazy_pattern(r"(?i)\bme(?=self\b)"), "my"),
    (lazy_pattern(r"(?i)\bhis(?=self\b)"), "him"),
    (lazy_pattern(r"\bsummat\b"), "something"),
    (
        lazy_pattern(
            r"\b(some(?:one|body)|any(?:one|body)|(?:a|the) [a-z]+|people|lads|staff) as (?=(?:can|could|has|have|is|knows"
            r"|likes|wants|will|works)\b)"
        ),
        r"\1 who ",
    ),
    (lazy_pattern(r"['\u2019]ll no(?= [a-z]+)(?! (?:doubt|longer)\b)"), " won't"),
    (lazy_pattern(r"\b(an?|big|good|new|old|little|right) un\b"), r"\1 one"),
    (
        lazy_pattern(r"(?i)\b(mother|father|valentine|new year)s (day|eve|week)\b"),
        r"\1's \2",
    ),
    (lazy_pattern(r"\bcovid\b"), "Covid"),
    (lazy_pattern(r"(?i)\bx-?mas\b"), "Christmas"),
    (lazy_pattern(r"\b(\d{1,2}),(\d{1,2})(?= ?%)"), r"\1.\2"),
    (lazy_pattern(r"(?<=\d) %"), "%"),
    (lazy_pattern(r"(?i)(?<=\d )yrs\b\.?"), "years"),
    (lazy_pattern(r"\bur(?= [a-z]{3})"), "your"),
    (lazy_pattern(r"(?i)(?<=\d )mins\b\.?"), "minutes"),
    (lazy_pattern(r"(?i)(?<=\d )hrs\b\.?"), "hours"),
    (lazy_pattern(r"(?i)\bassoc\b\.?(?!\w)"), "association"),
    (lazy_pattern(r"(?i)(?<= )w/ ?(?!out|o\b)(?=[a-z\d])"), "with "),
    (
        lazy_pattern(
            r"\b(starts?|begins?|finish(?:es)?|ends|opens?|closes?) (?=\d{1,2}[:.]\d\d\b)"
        ),
        r"\1 at ",
    ),
    (
        lazy_pattern(
            r"(?i)(\bspeak(?:ing|s)? (?:[a-z]+(?:, | and ))*[a-z]+), ((?:some|a little|a bit of|basic|good) [a-z]+)(?=\.?\Z)"
        ),
        r"\1 and \2",
    ),
    (
        lazy_pattern(
            r"(?:\A|(?<=and ))([Ii])ts(?= \d+ (?:nights|miles|days|hours|minutes|km|weeks|pounds)\b(?! of\b))"
        ),
        r"\1t's",
    ),
    (lazy_pattern(r"(?i)\bo[ '\u2019]?clock\b"), "o'clock"),
    (
        lazy_pattern(
            r"(?i)\b((?:every|no|some)(?:body|one|thing)|nothing)s(?= (?:broken|fine|going|happened|ill|late"
            r"|missing|not|off|ok|right|sick|up|wrong)\b)"
        ),
        r"\1's",
    ),
    (lazy_pattern(r"(?i)\A(?:btw|fyi),? |,? \bbtw\b(?=[.!]?\Z)"), ""),
    (
        lazy_pattern(r"(?i)\b((?:last|this|next) (?:year|month|week))s (?=[a-z])"),
        r"\1's ",
    ),
    (lazy_pattern(r"\b(?:esp|espec)\b\.?"), "especially"),
    (lazy_pattern(r"\bincl\b\.?(?= [a-z\d])"), "including"),
    (lazy_pattern(r"\brn\b(?=[.?!]*\Z)"), "right now"),
    (lazy_pattern(r"\blatin(?= (?:too|names?|and)\b|,|\Z)"), "Latin"),
    (lazy_pattern(r"\b(?:Tues|tues)\b(?!day)\.?"), "Tuesday"),
    (lazy_pattern(r"\bWeds\b\.?"), "Wednesday"),
    (lazy_pattern(r"\b(?:Thurs?|thurs)\b(?!day)\.?"), "Thursday"),
    (lazy_pattern(r"\bFri\b(?=,| (?:and|morning|evening|night|to)\b|\Z)"), "Friday"),
    (lazy_pattern(r"\bMon\b(?=,| (?:and|morning|evening|night|to)\b)"), "Monday"),
    (lazy_pattern(r"\b(I|we) never (was|were|am|are) "), r"\1 \2 never "),
)
# Tues-Sat, Mon, Wed and Fri: days beside one another, of which none stays short
_DAY = r"(?:Mon|Tues?|Wed(?:nes|s)?|Thu(?:rs?)?|Fri|Sat(?:ur)?|Sun)(?:day)?s?"
_DAYS = lazy_pattern(
    rf"(?i)\b{_DAY}(?: ?(?:[-\u2013/,&]|,? and|or|through|thru|till?|to|until) ?{_DAY})+\b"
)
_ONE_DAY = lazy_pattern(rf"(?i)\b(?P<day>{_DAY})\b\.?")
_TO_DAY = lazy_pattern(r"(?<=day) ?[-\u2013] ?(?=[A-Z])")
_BESIDE_DAY = lazy_pattern(r"(?<=day) ?[/&] ?(?=[A-Z])")
_IN_FULL = {
    name[:3]: name
    for name in ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
}  # fmt: skip
_MOST_OF_SHORT = 4  # letters of what may be a shortened name: PLC, NHS, ISO
_FEWEST_WORDS = 3


@remembered
def as_written(text: str) -> str:
    """What was typed, with the apostrophes, capitals and hyphens that everybody leaves out now and then."""
    text = _DAYS.sub(_days, _SHOUTED.sub(r"\1", _WITH.sub(" and ", text)))
    text = rewritten(well_known(text), _TEXTED)
    text = _CAN_NOT.sub("cannot", _FILLERS.sub("", text))
    text = _CANNOT.sub(r"\1n't", _SHORTENED.sub(r"\1n't", text))
    text = _I.sub("I", _I_AM.sub(r"I'\g<verb> ", text))
    text = _WHO_IS.sub(_apart, _ID.sub(r"\1 I'd ", _ITS.sub(r"\1t's", text)))
    text = _BEFORE_A_NAME.sub(_with_capitals, _NAME.sub(_with_capitals, text))
    return _HYPHENS.sub(_joined, text)


def _days(beside: Match[str]) -> str:
    """`Tues-Sat` as `Tuesday to Saturday`."""
    days = _ONE_DAY.sub(_day, beside[0])
    return _BESIDE_DAY.sub(" and ", _TO_DAY.sub(" to ", days))


def _day(short: Match[str]) -> str:
    several = "s" * short["day"].lower().endswith("days")
    return f"{_IN_FULL[short['day'][:3].capitalize()]}{several}"


def _with_capitals(words: Match[str]) -> str:
    return words[0].title().replace("'S", "'s")


def _apart(words: Match[str]) -> str:
    who, is_so = filter(None, words.groups())
    return f"{who}'{is_so}"


def _joined(words: Match[str]) -> str:
    return words[0].replace(" ", "-")


def without_loud_capitals(text: str, lexicon: Lexicon) -> str:
    """`RELIABLE AND HONEST`, `Someone Who Can Shear Sheep`: what has capitals all over is written in small letters."""
    words = text.split()
    small = [word for word in words if word.lower() in fw.SMALL]
    is_loud = text.isupper() and len(words) > 1
    is_title = len(words) >= _FEWEST_WORDS and all(word[:1].isupper() for word in words)
    if not is_loud and not (is_title and small):
        return text
    quiet = partial(_quiet, lexicon=lexicon)
    return " ".join(map(quiet, words))


def _quiet(word: str, lexicon: Lexicon) -> str:
    small = word.lower()
    bare = small.strip(",.")
    is_short = len(bare) <= _MOST_OF_SHORT and not lexicon.is_common(bare)
    if bare == "i" or (is_short and bare not in fw.SMALL):
        return word
    is_name = bare in lexicon.names or lexicon.language(bare)
    if is_name:
        return word.capitalize()
    return small
