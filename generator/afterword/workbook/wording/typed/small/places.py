"""Where one works, and when: `wfh Mon and Fri otherwise High Street`, `Remote but 2 days a month in Columbus` (E34)."""

from collections.abc import Iterable, Mapping
from re import Match, Pattern

from afterword.frozen import frozen
from afterword.patterns import lazy_pattern, rewritten
from afterword.workbook.wording.typed.small.days import (
    DAYS,
    days_in_full,
    days_that_repeat,
)
from afterword.workbook.wording.typed.small.whole import (
    in_pieces,
    in_small,
    tells_on,
    without_asides,
)

_COUNT = r"(?:\d+(?:\.5)?|one|two|three|four|five|six|a couple of|a few|several|half)"
_SITE = (
    r"(?:[Hh]ead office|HQ|[Hh]eadquarters|base|branch|branches|building|campus|canteen|cent(?:re|er)|clinic|college"
    r"|depot|factory|farm|field|floor|garage|garden"
    r"|hall|hospital|hotel|house|houses|kitchen|lab|laboratory|library|museum|nursery|cemetery|church|mill|quarry"
    r"|dairy|bakery|brewery|caf[e\u00e9]|court|gym|pool|estate|barn|bar|club|desk|port|airport|terminal|square|team"
    r"|office|offices|park|patch|plant|practice|pub|reception|restaurant"
    r"|salon|school|schools|shop|shops|showroom|site|sites|stables?|station|store|stores|studio|surgery|theatre|unit"
    r"|venue|ward|wards|warehouse"
    r"|workshop|works|yard|one|ones|place)"
)
_ADJECTIVE = (
    r"(?:head|main|new|old|home|big|small|other|second|third|local|regional|central|north|south|east|west|city|town"
    r"|same|front|back|main|sister|two|three|whole)"
)
_NUMBER = r"\d+[A-Za-z]?(?! ?(?:days?|times?|weeks?|hours?|shifts?|months?|mornings?|nights?|evenings?|to|or|-)\b)"
_NAME = (
    r"(?:(?!(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|Then\b|But\b|And\b|Otherwise\b|Mostly\b|Mainly\b|Usually\b"
    r"|Partly\b|Largely\b|Remote|Hybrid\b|WFH\b|Home\b|Some|Rest\b|Nights?\b"
    r"|Days?\b|On\b|In\b|At\b|From\b|The\b|Their\b|Your\b|Our\b|Both\b|Any\b|All\b|Various\b|Out\b|Between\b|Office\b"
    r"|Either\b|I\b|I['\u2019])"
    rf"[A-Z][\w'\u2019.&-]*|{_NUMBER})"
)
# The part of a country behind a town: Columbus, Ohio
_OF_A_COUNTRY = (
    r"(?:[A-Z]{2}\b|Alabama|Alaska|Alberta|Arizona|Arkansas|British Columbia|California|Colorado|Connecticut|Delaware|England"
    r"|Florida|Georgia|Hawaii|Idaho|Illinois|Indiana|Iowa|Ireland|Kansas|Kentucky|Louisiana|Maine|Manitoba|Maryland"
    r"|Massachusetts|Michigan|Minnesota|Mississippi|Missouri|Montana|Nebraska|Nevada|New (?:Brunswick|Hampshire|Jersey|Mexico"
    r"|South Wales|York)|North (?:Carolina|Dakota)|Northern Ireland|Nova Scotia|Ohio|Oklahoma|Ontario|Oregon|Pennsylvania"
    r"|Quebec|Queensland|Rhode Island|Saskatchewan|Scotland|South (?:Carolina|Dakota)|Tasmania|Tennessee|Texas|Utah|Vermont"
    r"|Victoria|Virginia|Wales|Washington|West Virginia|Wisconsin|Wyoming)"
)
_OF_A_SITE = rf"(?:(?:{_ADJECTIVE}|{_NAME}|[a-z]+(?= {_SITE}\b)) )*(?:{_SITE}(?: {_NUMBER})?|{_NAME}(?:, {_OF_A_COUNTRY})?)\b"
_AROUND = (
    r"(?:in|on|at|near|off|by|of|round|around|across|over|outside|behind|between|for)"
)
_A_SITE = (
    rf"(?:(?:the|your|my|an?|both|all|any|various|several|different|either of the|whichever) )?{_OF_A_SITE}"
    rf"(?: {_AROUND} (?:(?:the|your) )?{_OF_A_SITE})*(?:(?: and | or |/){_OF_A_SITE}(?: {_AROUND} (?:(?:the"
    rf"|your) )?{_OF_A_SITE})*)*"
)
# By its article and what stands before it: at the cemetery, in the big house
_ANY_SITE = (
    rf"{_AROUND} (?:the|your|their|our) (?:(?!(?:and|at|but|every|for|if|in|mostly|on|once|or|otherwise|rest|some|then"
    rf"|when|with)\b)[a-z'\u2019-]+(?: |\b)){{1,3}}(?<! )"
)
_PIECE = lazy_pattern(
    r"(?P<joint>,? ?(?:-|\u2013|;)? ?\b(?:and|but|then|and then|or|otherwise|with|plus|apart from|except(?: for)?"
    r"|while|if not)?\b,? ?)"
    r"(?:"
    r"(?P<may>(?:(?:you|she|he|HR) said(?: (?:that|it(?:['\u2019]s|['\u2019]d be)))?(?: (?:maybe|perhaps|possibly"
    r"|probably))?|maybe|perhaps|probably)(?= )"
    r"|(?:(?:you|I)(?:['\u2019]d| might| may| could| would| can)? (?:also )?(?:want|need|have|ask|send"
    r"|put)(?: me)?(?: to (?:be|go|work|help)(?: out)?)?(?= )))"
    r"|(?P<go>I(?:['\u2019](?:d|ll)| would| will| can)? (?:also )?(?:be|go in|go|come in|cover|help out|help|work|do"
    r"|am|get sent|get to go)(?: out)?(?= )|(?:covering|cover|helping(?: out)?)(?= ))"
    r"|(?P<home>(?!home (?:each|every|most) )(?i:(?:(?P<how_far>fully|mostly|mainly|partly|100%|completely|all|largely) )?"
    r"(?:(?:work(?:ing)? )?from home|(?:working |based )?at home|home[- ]based|based (?:at|from) home|wfh"
    r"|remote(?:ly)?(?: work(?:ing)?)?|home(?! (?:farm|ward|shop|office|site)\b)))\b)"
    r"|(?P<hybrid>(?i:(?:an? )?hybrid(?: (?:role|work|working|basis))?)\b)"
    r"|(?P<road>(?i:(?:on the road|on site|field[- ]based|road[- ]based|out and about|out on (?:the )?[a-z]+"
    r"|all over(?: the [a-z]+| [A-Z][a-z]+)?))\b)"
    r"|(?P<mostly>(?i:mostly|mainly|usually|partly|largely|primarily|normally|generally|sometimes|at times"
    r"|now and (?:then|again)|occasionally|possibly)\b)"
    rf"|(?P<days>(?:(?:on|every) )?{DAYS}(?:(?:,| and|,? or|, and) {DAYS})*)"
    rf"|(?P<count>(?:(?:for|at least|at most|up to|about|around|(?:the )?first|(?:the )?last) )*{_COUNT}(?: ?(?:-|to"
    rf"|or) ?{_COUNT})? (?:days?|weeks?|months?|shifts?|nights?|mornings?|afternoons?|evenings?|times)"
    r"(?:,? (?:a|per|each|every|in the) (?:week|month|fortnight|year|quarter))?(?: (?:or so|min|minimum|max|maximum"
    r"|at least|at most))?)\b"
    r"|(?P<once>(?:once|twice) (?:a|per|every|each) (?:week|month|fortnight|year|quarter)|(?:once|until|when|while"
    r"|as soon as|till) [^,;.?!]+|wherever [^,;.?!]+|unless [^,;.?!]+)"
    r"|(?P<rest>otherwise(?=\Z)|(?:(?:the |all the )?(?:rest|remainder)(?: of (?:the (?:time|week)|my time|it))?"
    r"|other days|(?:on )?(?:the )?others?(?: days)?))\b"
    r"|(?P<start>(?:(?:back |and )?home (?:each|every|most) (?:day|evening|night)s?|depending on (?:the )?(?:rota|week"
    r"|day|need|job|season|weather|workload)|to (?:start|begin) with"
    r"|to start|at first|at the start|for now|initially|in the end|eventually|later|later on|too|as well|(?:from|until"
    r"|till|since|in) (?:the )?(?:January|February|March|April|May|June|July|August|September|October|November"
    r"|December|(?:next|new) [a-z]+)|in (?:the )?(?:spring|summer|autumn|winter|season|term[- ]time|holidays)"
    r"|(?:at|during|over) (?:the )?(?:weekends?|Christmas|Easter|harvest|holidays|summer)|for (?:team|training) days"
    r"|for (?:meetings|training|events))\b)"
    r"|(?P<shift>(?:on )?(?:\d (?:days )?on,? (?:and )?\d (?:days )?off|weekdays|(?:the )?(?:late|early|night|day"
    r"|back) shifts?|days|earlies|lates|nights|evenings"
    r"|mornings|weekends|night shift|night shifts|day shifts|full[- ]time|part[- ]time|shifts)\b)"
    r"|(?P<office>(?i:(?:in (?:the )?)?office(?:[- ]based)?)(?= |,|;|\Z))"
    rf"|(?P<site>(?:(?:in|at|on|near|around|round|out of|off|between|across|within|from|based in|based at"
    rf"|working (?:in|at|out of)) )?{_A_SITE}|{_ANY_SITE})"
    r")(?=$|\W)"
)
_SMALL = lazy_pattern(
    r"\A(?=(?:Fully|Completely|On|In|At|Out|From|With|Between|Across|Around|Nights|Days|Weekdays|Weekends|Evenings"
    r"|Mornings|Earlies|Lates|Both|Any|All|Various|Several|Different|The|Their|Your|My|A|An|Mostly|Mainly|Usually|Partly"
    r"|Largely|Sometimes|Same|Main|Head office|Wherever|Once|Half|Two|Three|Four|One|Either|Every"
    r"|(?:Base|Branch|Clinic|Depot|Factory|Farm|Garage|Kitchen|Lab|Library|Nursery|Office|Plant|Salon|School|Shop|Site"
    r"|Store|Studio|Surgery|Warehouse|Workshop|Yard)"
    r"(?! (?:\d|[A-Z])))\b)[A-Z]"
)
_PLACED = lazy_pattern(
    r"(?:in|at|on|anywhere|everywhere|somewhere|near|around|round|out of|off|between|across|within|from|based|working"
    r"|with|over|outside|behind|by|under)\b|\Z"
)
A_TOWN = lazy_pattern(
    r"(?!.*['\u2019]s\b|.*\b(?i:HQ|branch|building|campus|centre|center|clinic|depot|dock|hall|headquarters|hospital"
    r"|house|lab|library|museum|office"
    r"|park|plant|road|room|school|shop|site|store|street|works|yard|ward|salon|warehouse|kitchen|farm|unit|nursery"
    r"|surgery|hotel|st|rd|ave|lane)\b)[A-Z][^\d]*"
)
# Reading office, depot in Grove City, same place as now: not head office, not Ward 7, not Wexner Medical Center
_LACKS_THE = lazy_pattern(
    r"\A(?=(?!(?:the|an?|my|your|our|their|his|her|any|all|both|each|every|various|several|different|two|three|four"
    r"|whichever|either|one|head office|HQ|headquarters)\b)"
    rf"(?:[a-z]|(?:[A-Z][\w'\u2019.&-]* )+{_SITE}\b(?! \d)))"
)
_Rows = Iterable[tuple[Pattern[str], str]]
_SAID: Mapping[str, _Rows] = {
    "home": (
        (lazy_pattern(r"(?i)\b(?:remote(?:ly)?(?: work(?:ing)?)?)"), "remotely"),
        (
            lazy_pattern(
                r"(?i)\b(?:home[- ]based|based (?:at|from) home|(?:work(?:ing)? )?from home|wfh|(?<!at )home\Z)"
            ),
            "from home",
        ),
        (lazy_pattern(r"(?i)\b(?:working|based) (?=at home)"), ""),
    ),
    "hybrid": ((lazy_pattern(r".+"), "on a hybrid basis"),),
    "office": (
        (lazy_pattern(r"(?i)(?:in (?:the )?)?office(?:[- ]based)?"), "in the office"),
    ),
    "road": ((lazy_pattern(r"(?i)(?:field|road)[- ]based"), "on the road"),),
    "days": ((lazy_pattern(r"\A(?!on |every |each |\w+day to )"), "on "),),
    "count": (
        (lazy_pattern(r"(.+) (?:min|minimum|at least)\Z"), r"at least \1"),
        (lazy_pattern(r"(.+) (?:max|maximum|at most)\Z"), r"up to \1"),
        (lazy_pattern(r"\A(?:for )?(?:the )?(first|last) "), r"for the \1 "),
        (lazy_pattern(r"(\d) ?- ?(\d)"), r"\1 to \2"),
    ),
    "rest": (
        (lazy_pattern(r"\A(?:on )?(?:the )?others?(?: days)?\Z"), "on the other days"),
        (lazy_pattern(r"\A(?=rest|remainder)"), "the "),
    ),
    "start": ((lazy_pattern(r"depending on (?!the )"), "depending on the "),),
    "go": (
        (lazy_pattern(r".*\b(?:go|come) in\Z"), "in the office"),
        (lazy_pattern(r"\A(?!in the).+"), ""),
    ),
    "may": (
        (
            lazy_pattern(
                r".*\b(?:might|may|could|maybe|perhaps|possibly|probably)\b.*"
            ),
            "possibly",
        ),
        (lazy_pattern(r"\A(?!possibly).+"), ""),
    ),
}
_JOINTS: Mapping[str, str] = {
    "": "",
    "and": " and",
    "or": " or",
    "but": ", but",
    "then": ", then",
    "and then": ", then",
    "otherwise": " and otherwise",
    "with": " with",
    "plus": " plus",
    "while": ", while",
    "if not": " and otherwise",
    "apart from": " apart from",
    "except": " except",
    "except for": " except for",
}
_SMOOTH = (
    (lazy_pattern(r" and (?=\w+day to \w+day)"), ", "),
    (lazy_pattern(r" (?=,)"), ""),
    (lazy_pattern(r"(?<=\bwith )on "), ""),
    (lazy_pattern(r"(?<!and )(?<!, )\bthe rest\Z"), "the rest of the time"),
)
# It tells no more than where: no day, no way of working, nobody who does something
_PLAIN = lazy_pattern(
    r"(?!(?i:.*\b(?:(?:mon|tues|wednes|thurs|fri|satur|sun)days?|wfh|hybrid|remote(?:ly)?|home|otherwise|mostly|mainly"
    r"|sometimes|usually|partly|but|then|go|goes|starts?|pick|which|who|there|flexible|depends|same as"
    r"|(?:I|they|you|he|she|it|we)(?:['\u2019]\w+)?(?= [a-z])|(?:\d+|one|two|three|four|five|nights|days) (?:at|days?"
    r"|times|weeks|months|shifts)|t\.?b\.?c|depending|summer|winter|spring|autumn|weekends?|rest|max|min|check|ask)\b))"
    r"(?:[A-Z\d]|(?:an?|the|your|any|all|both|each|every|various|several|different|two|three|anywhere|somewhere|same"
    r"|in|at|on|near|around|round|off"
    r"|out of|between|across|within|from|with|over|outside|behind)\b).*"
)
_WITH_A_SHARE = lazy_pattern(
    r"site(?: shift)+|site(?: (?:count|days|mostly|rest|shift|start|home))* home(?: (?:count|days|mostly|rest|shift"
    r"|start|home))*"
)
# What a comma or a dash becomes: by what stands on both sides of it, or behind
_APART = dict.fromkeys(
    ("home count", "home days", "hybrid count", "hybrid days"), ", with"
)
_AS_A_MARK = dict.fromkeys(("start", "once", "shift"), ",")
_GOES_ON = lazy_pattern(r"\b(?:but|otherwise|then|while)\b")
_WORKED_FROM = lazy_pattern(r"(?:across|all over|around|between|out of|round) ")
_WHEREVER = lazy_pattern(r"(?i)\b(?:wherever|unless|once|until|as soon as) [^,;.?!]+")


@frozen
class Workplace:
    """Where one would start, as it stands in a sentence: `at the Hull depot`; and how one works: `from home on Mondays`."""

    place: str = ""
    way: str = ""


def workplace(typed: str) -> Workplace | None:
    """Where one works, and when, in right English; nothing where something typed is neither."""
    text = _SMALL.sub(in_small, in_full_days(typed))
    pieces = in_pieces(_PIECE, text)
    if pieces is None:
        told = _WHEREVER.sub("", text)
        is_plain = _PLAIN.fullmatch(told) and not tells_on(told)
        return _plainly(text) if is_plain else None
    return _told(text, pieces)


def in_full_days(typed: str) -> str:
    """What was typed as a place, for a line of a list: `Leeds, Tues & Weds` as `Leeds, Tuesdays and Wednesdays`."""
    return days_that_repeat(days_in_full(without_asides(typed)))


def _told(text: str, pieces: tuple[Match[str], ...]) -> Workplace:
    """A place by itself, with shifts or a share at home behind it; all else is how one works."""
    kinds = [str(piece.lastgroup) for piece in pieces]
    if {*kinds} <= {"site"} and not _GOES_ON.search(text):
        return _plainly(text)
    if _WITH_A_SHARE.fullmatch(" ".join(kinds)) and "," in pieces[1]["joint"]:
        return Workplace(_said(pieces[0]), _joined(pieces[1:]))
    return Workplace(way=_joined(pieces))


def _plainly(text: str) -> Workplace:
    """A place alone; nobody starts `out of the Hull depot`, where one works."""
    if _WORKED_FROM.match(text):
        return Workplace(way=text)
    return Workplace(place=placed(text))


def _joined(pieces: tuple[Match[str], ...]) -> str:
    """All of it in the order in which it was typed."""
    kinds = ["", *(str(piece.lastgroup) for piece in pieces)]
    joints = ["", *map(_joint, pieces[1:], kinds[1:])]
    told = [
        f"{joint} {_said(piece)}" for joint, piece in zip(joints, pieces, strict=True)
    ]
    return rewritten(" ".join("".join(told).split()), _SMOOTH)


def _joint(piece: Match[str], before: str) -> str:
    """What stands between two of them."""
    kind = str(piece.lastgroup)
    word = piece["joint"].strip(" ,;-\u2013").lower()
    mark = _JOINTS.get(
        piece["joint"].strip(),
        _APART.get(f"{before} {kind}", _AS_A_MARK.get(kind, " and")),
    )
    return _JOINTS[word] or mark


def _said(piece: Match[str]) -> str:
    """One of them as a letter has it."""
    kind = str(piece.lastgroup)
    if kind == "site":
        return placed(piece[kind])
    return rewritten(piece[kind], _SAID.get(kind, ()))


def placed(place: str) -> str:
    """`in Calgary`, `at the shore base`; as it is where it was typed like that."""
    if _PLACED.match(place):
        return place
    if A_TOWN.fullmatch(place):
        return f"in {place}"
    return f"at {_LACKS_THE.sub('the ', place)}"
