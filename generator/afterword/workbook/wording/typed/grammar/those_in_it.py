"""Those who are in it: whoever fights, babies at changing time: named nowhere, and `they` in what is told of it (E34)."""

from afterword.patterns import lazy_pattern

# What happens between people or to them, by which nobody is named.
HAPPENS_TO_THEM = lazy_pattern(
    r"(?i)\b(?:abuse|aggro|aggression|argument|assault|bath ?time|bed ?time|bite|biting|brawl|bullying|bust-up|calving"
    r"|changing time|choking|commotion|disagreement|dispute|drunk|drunken(?:ness)?|fall-?out|farrowing|feeding|feeds|fight"
    r"|fighting|fire alarm|hen (?:do|night|party)|home ?time|kick(?:ing|ed|s)? off|kidding|lambing|meltdown|nap ?time|nappy"
    r"|nappies|no-show|pick-?up time|punch-?up|queue|quarrel|robbery|row (?:at|between|in|on|over)|rumpus|scrap|scuffle"
    r"|settling in|shop-?lifting|shouting|squabble|stag (?:do|night|party)|tantrum|tears|theft|threat|trouble (?:at|in|on"
    r"|outside|with a)|upset|violence|weaning)\b"
)
# What no employer does, and what nobody does with one.
_THEY_DO = (
    r"<they>(?:['\u2019](?:d|ll|re|ve))? ?(?:(?:all|both|ever|still|start(?:ed)? to|would|will|were|are|got|get) )*(?:bark|bit"
    r"|bite|biting|bitten|bleat|bleed(?:ing)?|bled|carr(?:y|ied) on|cool|calm|crash|cried|cry|crying|dr[aiu]nk|drunk"
    r"|fall asleep"
    r"|fell asleep|fight|fighting|fought|hungry|kick(?:ed|ing)? off|lamb|nap|nod|nodded off|play up|played up|poorly|refuse"
    r"|refused|scream|screaming|shout|shouting|shouted|sleep|sleeping|slept|sober|sulk|swear|swore|tired|thirsty|throw"
    r" up|threw up|turn(?:ed)? nasty|upset|wake|woke|wet|whine)\b"
)
_DONE_TO_THEM = (
    r"\b(?:arrest|ban|bar|bathe?|bottle-feed|breathalyse|burp|calm|cuddle|change|chase|chuck|comfort|cut|deliver|distract"
    r"|dress|drag"
    r"|eject|evict|escort|feed|fed|frisk|hose|kick|milk|pacify|part|pick|potty-train|refuse|restrain|scold|search|seat|separat"
    r"|serv|settl|shear|soothe?|split|spread|stagger|throw|threw|tube|tuck|turn|walk|wean|wind|worm)(?:e|ed|es|ing|s|ted"
    r"|ting|ned|ning)? <them>"
    r"|\b(?:hold|keep|kept|lift|move|put|pull|send|sent|sit|sat|stand|take|took) <them> (?:both )?(?:all )?(?:apart|aside|away"
    r"|down|down for|home|in the recovery|on (?:the naughty|their (?:back|side|tummy))|out|outside|still|to bed"
    r"|to one side|to sleep)\b"
)
_SURELY = lazy_pattern(rf"(?i){_THEY_DO}|{_DONE_TO_THEM}")
# What everybody has of their own: I'd ask for their ID
_ON_THEM = lazy_pattern(
    r"(?i)<their> (?:(?:full|own|first|last) )?(?:age|arms?|back|bags?|bill|blood|booking|bottles?|breath(?:ing)?|bum"
    r"|card|carer"
    r"|chair|change|coats?|cot|dad|drinks?|face|feed|feelings|feet|fingers|food|glass(?:es)?|hair|hands?|head|ID|jackets?|keys"
    r"|level|mates?|meals?|medication|milk|money|mouth|mum(?:my)?|nails?|names?|napp(?:y|ies)|next of kin|number plate|order"
    r"|parents?|pills|pockets|pulse|receipt|room|seats?|side|skin|table|teeth|temperature|tummy|voices?|wrist)\b"
)
# What I would do for the house, in an answer as elsewhere: start whenever they want me, be with them by March
_WITH_THE_HOUSE = lazy_pattern(
    r"(?i)\b(?:how|what|when|where|which)ever <they>|<they> (?:had |have )?(?:need|want|hire|take|took)(?:ed|s)? (?:it|me"
    r"|somebody"
    r"|someone|us)\b|\b(?:be with|been with|join|start with|suit|work for|working for|work with) <them>|<they> (?:already"
    r"|do|use)\b"
)
_I_DO = lazy_pattern(
    r"\bI(?:['\u2019](?:d|ll|ve))?(?! (?:hope|know|like|love|think|thought)\b)\b"
)
_BEGINS = lazy_pattern(r"(?:\A|[.!?] )<")  # who does it is `they`
_THEY_OR_THEM = lazy_pattern(r"(?i)<the(?:y|m|mselves)>")
# if they kicked off; not if they hired a second man
_IF_THEY = lazy_pattern(
    r"(?i)\bif <they>(?! (?:bought|changed|could|did|fitted|got|had|hired|let|made|moved|opened|paid|put|ran|sent|set"
    r"|trained|used"
    r"|were to|would)\b)"
)
# Done to them, or had by them: they could be walked through in pairs; not what it costs the house
_BE_DONE = lazy_pattern(
    r"(?i)<they> (?:can|could|should|would) (?:all )?be [a-z]+(?:ed|en|lt)\b"
)
_THEM = lazy_pattern(r"(?i)(?<!\bfor )(?<!\bto )(?<!\bwith )<them>")
_THE_HOUSE_GETS = lazy_pattern(
    r"(?i)\b(?:bring|brings|cost|costs|free|frees|give|gives|gain|gains|get|gets|help|helps|hurt|hurts|lose|loses|save"
    r"|saves|spare"
    r"|spares|take|takes|worth) <them>"
)


def are_in_it(text: str, *, is_answer: bool) -> bool:
    """Whether `they` in a text, which stands between signs, are surely no employer; `is_answer`: it says what one would do."""
    happens = HAPPENS_TO_THEM.search(text)
    is_of_them = any((is_answer, happens))
    begins = _BEGINS.search(text) is not None
    is_done = any((_I_DO.search(text), all((is_answer, not begins))))
    is_mine = is_done, not _WITH_THE_HOUSE.search(text)
    readings = (
        _SURELY.search(text),
        all((happens, any((_IF_THEY.search(text), _BE_DONE.search(text))))),
        all((happens, _THEM.search(text), not _THE_HOUSE_GETS.search(text))),
        all((is_of_them, *is_mine, _THEY_OR_THEM.search(text))),
        all((is_of_them, _ON_THEM.search(text))),
    )
    return any(readings)
