"""What is wrong in any finished sentence, whatever it was made from: patterns, each under the name of what is doubted (E34).

A sentence is read as whoever opens the letter reads it. Nothing here knows which key its words came from.
"""

from collections.abc import Iterator
from re import Pattern

from afterword.patterns import lazy_pattern

Doubt = tuple[str, Pattern[str]]

_WHO = r"(?:I|we|they|he|she|it|you|there|this)"
_IS = (
    r"(?:am|is|are|was|were|has|have|had|do|does|did|can|could|will|would|should|must|might|may|needs?)"
    r"(?:n['\u2019]t| not)?"
)
_SHORT = r"['\u2019](?:m|re|s|ve|ll|d)\b"
_LEANS = (
    r"(?:when|if|as|after|before|since|while|because|although|though|once|until|where|whenever|unless|whether|what|how|who"
    r"|why|whatever|the more|the less|of|with|for|dear|best)\b"
)
_TIME = (
    r"(?:in|at|on|for|from|by|during|over|last|every|each|this|two|three|four|five|six|\d+|some|most|to|a few|one day|today"
    r"|yesterday|next|these|now|here|then|within|through|under|between|behind|either|however|so|and|but|or|yes|no|well|also"
    r"|later|again|thanks?|apart|instead|despite|unlike|like|given|i)\b"
)
_TELLS = rf"(?:\b{_WHO}(?:{_SHORT}| (?:\w+ly |never |always |also |still )?\w+)|\b\w+ {_IS}\b)"
_GOES_ON = r"(?:when|if|because|while|before|after|since|until|what|how|whether)\b"
_ASIDE = r"(?:I|you) (?:think|believe|hope|know|see|guess|feel|mean)\b"
_NAMES = (
    "customer|client|patient|guest|driver|nurse|colleague|child|pupil|visitor|supplier|resident|student|teacher|carer|worker"
    "|apprentice|trainee|bus|lift|shop|hotel|machine|car|van|truck|lorry|door|room|bed|order|review|complaint|report|shift"
    "|project|site|school|ward|store|kitchen|system|meeting|phone|call|email|day|week|month|year|hour|minute|problem|mistake"
    "|question|invoice|bug|ticket|form|file|job|table|mile|metre|kilo|kilometre|pound|euro|dollar|box|bag|tray|animal|family"
)
_COUNTS = (
    "two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|many|several|few|these|those|both"
    r"|(?<![\d.,:£$€/-])(?:[2-9]|[1-9]\d+)"
)
_ENDS = (
    r"(?=[,.;!?)]| (?:and|or|but|in|on|at|of|with|for|from|to|a|per|who|that|which|because|when|is|are|was|were|have|had"
    r"|away|each|every)\b)"
)
_UNITS = "year|month|week|day|hour|minute"
_DAYS = "(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day"
_BASES = (
    "be|have|do|make|take|keep|get|give|manage|teach|sell|drive|cook|fix|learn|write|read|speak|bring|build|organi[sz]e|handle"
    "|deal|serve|prepare|reduce|improve|explain|solve|carry|find|understand|create|increase"
)
_DID = (
    "went|came|made|took|gave|spoke|did|wrote|drove|saw|knew|was|were|is|are|am|has|had|does|kept|sold|taught|told|brought"
    "|bought|worked|helped|managed|started|looked|handled|fixed|served"
)
_CAN = (
    r"(?:can|could|will|would|should|must|might|cannot|do not|does not|did not|['\u2019]ll"
    r"|(?:ca|wo|do|does|did|could|would)n['\u2019]t)"
)
_THEM = "(?:me|us|him|her|them)"


def _doubts(name: str, *patterns: str) -> Iterator[Doubt]:
    """Whatever the letters are, small or not."""
    for pattern in patterns:
        yield name, lazy_pattern(f"(?i){pattern}")


def _in_its_letters(name: str, *patterns: str) -> Iterator[Doubt]:
    """Where a capital tells a name or a beginning."""
    for pattern in patterns:
        yield name, lazy_pattern(pattern)


# What is read between quotes as well: nobody sends it there either.
EVERYWHERE: tuple[Doubt, ...] = (
    *_in_its_letters("signs", r" / ", r" w/ ?"),
    *_in_its_letters(
        "small",
        r"(?<!\b(?:etc|max|min|ext|tel))(?<=[a-z]{3})[.!?]+ (?=[a-z])(?!https?:)",
    ),
    *_doubts(
        "spoken",
        r"\b(?:idk|tbh|lol|btw|imo|ngl|gonna|wanna|gotta|kinda|cos|coz|cuz|owt|nowt|summat|ye|youse|yous|ya|nae"
        r"|aye|innit|u|ur"
        r"|pls|plz|thx|thru|tho|ppl|yr|dunno|lemme|gimme|y['\u2019]all|bcs|msg|wi|ma|thurs|['\u2019]tis|bout|prob"
        r"|probs|def|obvs"
        r"|nite|luv|wknd|specially)\b(?!\.\w)",
        r"\b(?:dont|doesnt|didnt|cant|wont|isnt|wasnt|werent|havent|hasnt|wouldnt|couldnt|shouldnt|aint|im|ive"
        r"|youre|theyre|theyve"
        r"|weve|whos|thats|whats|hes|shes|youd|youll|theyll|itll|thatll)\b",
        r"\bme own\b|\bain['\u2019]t\b",
    ),
)

OUTSIDE_QUOTES: tuple[Doubt, ...] = (
    # I was late twice, both times I rang
    *_doubts(
        "spliced",
        rf"(?:\A|[.;:] |, (?:and|but|so) )(?!{_LEANS})(?=[^,;:.]*?{_TELLS})(?:(?!\b{_GOES_ON})[^,;:.])+,"
        rf" (?:now |then |both times |half of |all of )?(?!{_ASIDE}){_WHO}(?:{_SHORT}| (?!and\b|or\b)\w+)",
        rf"\A(?!{_LEANS}|{_TIME}|\w+ing\b|\w+ly\b)(?![^,]*\b{_IS}\b)[^,;:]{{8,}}, (?:it|they) (?:{_IS}|\w+s)\b",
        r", (?:never|hardly ever|not once|always|just|rarely) (?:had|has|have|was|missed|lost|got|left|rings?"
        r"|rang|did|made|took"
        r"|came|been|smiles?|seen|gone|called)\b",
        r", (?:both times|each time|every time|(?:all|none|half|most|some) of (?:them|us)|my \w+"
        r"|my last \w+) (?:I|we|it|only|was"
        r"|were|had|have|are|is)\b",
        r"\bthe fact that [^,]*, (?!and |but |which |because |as |even |so )",
        r"\bthat that one\b",
        # I'm good with data, did dashboards too
        r", (?:did|made|had|was|were|got|ran|took|kept|built|led|sold|wrote|went|came|saw|gave|done"
        r"|been) (?![^.]* and )[^,.]*\.\Z",
        r"\b(?:I|we) \w+ (?:hard|fast|well|quickly|a lot) (?:I|we) \w+",
    ),
    # my wife works also weekends
    *_doubts(
        "order",
        r"\b(?!(?:but|and|or|is|was|are|were|am|i|we|they|he|she|it|you|who|can|will|would|could|should|must|may|have|has|had"
        r"|did|do|that|which|not|be|been|to|there|works) )(\w+) also (?:an? |the |my |our |at |on |in |with "
        r"|weekends?|some |\d"
        r"|nights?|for |when |very )",
        r"\bworks also (?:an? |the |my |our |weekends?|nights?|some )",
        r"(?:\A|, )also (?:I|we|they|he|she|you)\b",
        r"\b(?:has|have|had) already (?:an?|the|my|our|some|\d+)\b",
        # I did quickly the job, I speak fluently Polish
        r"\b(?:I|we|they|he|she|to|can|and) (?!was |is |are |am |were |have |had |has |been )\w+ (?!only|early|family"
        r"|nearly|roughly|exactly"
        r"|mostly|mainly|simply|really|actually|especially|apply|supply|reply|rely|hardly|barely|probably|usually"
        r"|directly|daily|weekly)"
        r"\w+ly (?:the|an?|my|our|your|their|his|her|all)\b",
        r"\bspe(?:ak|aks|aking) (?:fluently|perfectly|well|very well) [a-z]+",
        r"\bhow (?:works?|looks?|goes) (?:the|your|my|an?|it)\b|\b(?:found|done|made|seen|sold|left|gone) already\b",
        r"\b(?:why|how) (?:not )?\w+ed not\b|\b(?:leave|left|leaves) (?:the )?\w+ not \w+ed\b",
    ),
    # about why do people leave
    *_in_its_letters(
        "asked",
        r"(?<!\A)(?<!: )(?<!\u201c)\b(?:why|how|where|when|what) (?:do|does|did|are|can|could|would|should|will|is|was|were)"
        r" (?:I|you|we|they|he|she|it|people|the|your|our|my)\b",
    ),
    *_in_its_letters(
        "signs",
        r" & [a-z]| > |->|=>|!!|\?\?|,,| ,| ;|\.\.(?!\.)|[*_|\\^{}<]|\s[.!?]\Z",
    ),
    *_doubts(
        "hanging",
        r"(?:\b(?:and|or|but|the|an?|because|my|your|very)|,|;| [-\u2013])[\"')]*[.!?]?\Z",
    ),
    *_doubts(
        "twice",
        r"\b(?!(?:had|that|very|really|so|bye|long|many|no) )([a-z]+) \1\b(?!['\u2019-])",
        r"\b(?:an?|my|your|our|their|every|the) (?:is|are|was|were|am|have|has|does|did|would|should|and|or|but"
        r"|of|to|from|because"
        r"|that|if|when|the|an?|my|your|our|we|I|they|he|she|it)\b",
        r"\b(?:in|of|at|for|with|about|by|from|to) of\b|\bfor to \w",
    ),
    # can spoke, to came, at manage the team, can driving
    *_doubts(
        "verb",
        rf"{_CAN}(?: not| also| always| never| even)? (?:{_DID})\b",
        rf"\bto (?:{_DID})\b(?<!to does)",
        rf"\b(?:of|for|without|about|after|before|by|in|at|with|into) (?:{_BASES}) (?:the|an?|my|our|your|their"
        rf"|his|her|it|them|with"
        r"|people|customers|good|new|to)\b",
        rf"\b(?:enjoy(?:s|ed)?|avoid(?:s|ed)?|suggest(?:s|ed)?|finish(?:es|ed)?|dislikes?|consider(?:s|ed)?"
        rf"|recommend(?:s|ed)?|can|could"
        rf"|must|should|will|might|(?:let|make|made) {_THEM}) to (?!the |an? |{_THEM} |it |my |our |your "
        rf"|his )[a-z]+\b(?<!ing)",
        r"\bstop(?:ped|s)? to (?:call|ring|complain|phone|work|come|use|lose|shout|cry)\b",
        r"\b(?:can|could|must|should|will|would|might|may) (?!be|nothing|something|anything|everything|bring|ring"
        r"|sing|swing|spring"
        r"|string|cling|sling|sting)\w+ing\b",
        r"\b(?:am|is|are|was|were|got|get|['\u2019]m) used to (?:work|do|deal|be|have|handle|make|lift|stand"
        r"|drive|help|speak|manage)\b",
        r"\b(?:I|we)(?: have|['\u2019]ve) (?!been\b)\w+[^.,;]* (?:last (?:year|month|week|summer|winter|spring"
        r"|autumn|night)|yesterday"
        r"|\d+ (?:years|months|weeks|days) ago|in (?:19|20)\d\d)(?=[.,]| and)",
        r"\bI(?: am|['\u2019]m) (?!always\b)\w+ing (?:everything|every|each|all the|usually)\b",
        r"\bI am (?:working|living|doing|driving|teaching) (?:here |there )?(?:since|for \d)",
        r"\bI am (?:an? )?[^.,]* since (?:19|20)\d\d",
        r"\b(?:know|knows|knew) to (?!be\b)\w+|\bno problems? to \w+|\bsince (?:I|we|he|she|they) (?:work|live|am"
        r"|have|do|drive)s?\b",
        r"\bif (?:I|you|we|they|he|she) would (?!like|prefer|rather|be so|be kind|mind|need)\w+",
        r"\b(?:want|wants|wanted|would like|wish|need) that (?:I|you|they|he|she|we|the|somebody|someone|people)\b",
        r"(?:\A|, |\btime )(?:I|we|they) use to \w+|\bI(?: am|['\u2019]m) (?:\d+|\w+) years (?:in|at|with|by)\b",
        r"\bprefer(?:s|red)? (?:work|speak|start|drive|stay|be|have|do|make|take|write|read|go|use|help)\b(?! (?:of"
        r"|in|on|at) )",
        r"\b(?:last (?:year|month|week|summer|winter|spring|autumn|night)|yesterday|in (?:19|20)\d\d),? (?:I"
        r"|we)(?: have|['\u2019]ve) (?!been\b|had\b)\w+",
        r"\bI born\b|\bdidn['\u2019]t \w+ed\b(?<!need)|\bis depend\b",
        r"\b(?:when|if|because|where) (?:is|was) (?!it\b|the\b|that\b|this\b|there\b|an?\b|your\b|my\b|he\b|she\b"
        r"|what\b|so\b|to\b)\w+\b",
        r"\b(?<!, )(?:like|likes|love|hate|enjoy) when\b",
    ),
    # 7 year, a customers, the bus don't
    *_doubts(
        "number",
        rf"(?<!one of )\b(?:{_COUNTS}) (?:{_NAMES}){_ENDS}",
        rf"\b(?:an?|another|each|every|this) (?:new |good |big |small |different |difficult |old "
        rf"|young )?(?:(?:{_NAMES})s|people|children"
        r"|men|women|persons|staffs)(?=[,.;!?)]| (?:and|or|who|for|with|to|on|in|at|of|that)\b)",
        rf"\b(?:these|those) (?:{_NAMES}){_ENDS}",
        rf"\bmuch (?:(?:{_NAMES})s|people|children|things|times)\b",
        r"\bless (?:of them|people|mistakes|complaints|customers|guests|errors|accidents|calls|questions|problems|things)\b",
        r"\b(?:two|three|four|five|\d) (?:hundreds|thousands|millions)\b",
        r"\bevery (?:days|weeks|months|years|times)\b",
    ),
    *_doubts(
        "agreement",
        rf"\b(?:the|this|an?|my|our|your|their|his|her|every|each) (?!school|store|site|shift|family)(?:{_NAMES})"
        r" (?:do|have|are|were)(?:n['\u2019]t)?\b",
        rf"(?:\A|\b(?:if|when|because|and|that|as|the|our|my|your|all|many"
        rf"|these) )(?:\w+ (?<!of )(?<!ing ))?(?:(?:{_NAMES})s|points|guards"
        r"|people|children|men|women|parents|things|prices|numbers|results|rules) (?:is|was|has|does)(?:n['\u2019]t)?\b",
        r"\b(?:(?<!\band )I (?:is|are|has|does|were|be)|we (?:is|was|has|does|am)|they (?:is|was|has|does|am)"
        r"|(?<!ing )(?<!with )(?<!to )(?<!for )(?<!of )you (?:is|was|has|does|am)|(?<!and )(?:he|she|it) (?:am"
        r"|have|do|don['\u2019]t"
        r"|haven['\u2019]t|aren['\u2019]t)|people (?:is|was|has|does)|(?:everybody|everyone|nobody) (?:are|were|have))\b",
        r"\bthere (?:is|was) (?:two|three|four|five|many|several|\d\d+)\b",
        r"\b(?:somebody|someone|anybody|anyone|a person|one|a \w+er) (?:who|that) (?:are|were|have|do)(?:n['\u2019]t)?\b",
        r"\b(?:many|some|most|all|both|few|several|half) of (?:them|us|you) (?!always|sometimes|perhaps|was)\w+[^su]s\b",
        r"\b(?:me and (?:him|her|them|my \w+)|him and (?:me|I)|her and (?:me|I)|my \w+ and me|me and [a-z]+"
        r"|[a-z]+ and me),? (?:we|did|do|was|were"
        r"|have|had|made|ran|worked"
        r"|went)\b",
    ),
    *_in_its_letters(
        "list",
        r"\babout (?![^.]*\b(?:and|or|which|who)\b)[^,.:]{3,40}, [^,.:]{3,40}, (?!as |so |but |not |even "
        r"|because |I |you |we )"
        r"[^,.]{3,40}\.\Z",
        r"\AThat (?:\w+ )+(?:are|is|was|were|can|will|has|have)\b[^,]*, which\b",
        r"\A(?:Because|Although|Whereas) [^,]*[.!]\Z",
    ),
    *_in_its_letters(
        "mine",
        r"\byou (?:need|are looking for|are hoping to find) (?!any)(?:(?!, and |, so |\bI thought|\. ).)*?\b(?:I"
        r"|me|my|our|us|we|mine)\b"
        r"(?! would)",
    ),
    *_in_its_letters("slip", r"\ba bit (?=[A-Z])", r"\baccording (?!to\b|as\b)"),
    *_doubts(
        "slip",
        r"(?<!as )(?<!too )(?<!how )(?<!very )(?<!so )(?<!be )(?<!quite )\bsoon as\b",
        r"\b(?:in|of|the|my|our|animal|good|best|general|private) practise\b",
        r"\bcongrat\w* (?:to|for|with|about) (?:the|your) (?:new|award|opening|success|win|result|building|prize|star|birth)",
        r"\b(?:from|in|of|with|on|at|for|by) own\b",
        r"\b(?:all )?in the same time\b|\bmost ever\b|\bon the (?:picture|photo)s?\b|\ban other\b|\bin the weekend\b",
        r"\b(?:the|many|some|few|no|get|got|of|with) complains\b|\battention (?:to|for|on) (?:the )?details\b",
        r"\b(?:do|does|did|done|doing) (?:an? |many |some |no |any )?mistakes?\b",
        r"\b(?:say|says|said|told to|tells? to) (?:me|us|him|them)\b",
        r"\b(?:time|times|costs?|rate|reduced|cut|grew|fell) of \d+ ?%? to \d|\b(?:down|up|costs?|sales"
        r"|reduced|increased|grew|fell) (?:\w+ ){0,3}with \d+ ?(?:%|per ?cent)",
        r"\b(?:big|much|many|good|a lot of) experiences? with\b(?<!good experience with)|\ba lot of experiences\b"
        r"|\ban? big experience\b",
        r"\bcount with\b|\bunder the pressure\b|\bin the weekends\b|\bby (?:my|our|your|his|her|their) own\b(?=[.,]|$)",
        r"\blearn(?:ed|t|s)? (?:me|us)\b|\bnever (?:had|have|got|get|did|saw|said|made) no(?:body|thing)?\b",
        # homophones
        r"\b(?:we|they|you) where\b|\byour (?:going|welcome|doing|looking|getting|having|losing|trying|not)\b|\bof been\b",
        r"\b(?:I|you|we|they|to|always|never|not|don['\u2019]t) loose\b|\beffects (?:everyone|me|us|you|the|our)\b"
        r"|\bthere own\b",
        r"\blisten(?:s|ed|ing)? (?:the|my|music|customers|people|clients|guests|patients|them|him|her)\b",
        r"\b(?:bigger|better|more|less|faster|cheaper|smaller|worse|higher|lower|longer|older|younger|safer|easier|quicker)"
        r" as (?:the|an?|my|our|your|before)\b",
        r"\b(?:more|less|better|faster|rather|other|bigger|quicker|easier) then (?:an?|the|I|my|\d)",
        rf"\bcapable to\b|\bgood in \w+ing\b|\bmarried with\b|\bafraid from\b|\b(?:in|at) {_DAYS}\b(?!['\u2019])",
        r"\b(?:on|at) (?:19|20)\d\d\b(?!s)|\bat the (?:morning|evening|afternoon)\b",
        r"\beveryday(?=[,.!?]| (?:I|at|from|we|in|on|with|and)\b)|\bboth of (?:we|they|I)\b",
        r"\bits (?:an?|the|been|not|fully|very|too|my|just|so|only|hard|because|that)\b",
        r"\b(?:feedbacks|trainings|evidences|researches|luggages|staffs|infos|stuffs|moneys|machineries|peoples)\b(?= |,|\.)",
        r"\b(?:how (?:is|was) called|call (?:to )?police|stay long time|very much (?:good|nice|important|happy"
        r"|busy)|so less)\b",
        r"\b(?:work|help|speak|learn|teach|sell|do|make|hears?|speaks?|works?) (?:good|bad)(?=[,.!?])",
        r"\b(?:don|doesn|didn|can|couldn)['\u2019]t (?:\w+ ){0,2}(?:nothing|nobody|nowhere)\b",
        rf"\b(?:in|since|for|after|within) (?:{_COUNTS}) (?:{_UNITS})(?=[,.!?]| (?:I|we|and|in|at|with)\b)",
        rf"\b(?:explain|describe|suggest|recommend)(?:s|ed)? {_THEM}\b(?! to)",
        r"\b(?:persons?|people|man|woman|colleague|manager|driver|nurse|teacher|customers?|guests|patients"
        r"|clients|groups|parents|children|students|pupils|nurses|drivers|staff|colleagues|boys|girls|kids|lads|men"
        r"|women|friends"
        r"|owners|boss|chef|cook|lady|residents|volunteers|workers|lady|team) which\b",
        r"\bthe most (?:of|people|guests|customers)\b|\byou got a\b|\bchose an? (?:internal|external)(?=[,.])"
        r"|\bmake(?:s)? buddy\b",
        r"\byour baby is good\b|\binterested (?:for|on)\b|\bin the near of\b|\bsince (?:a )?long time\b",
    ),
)
