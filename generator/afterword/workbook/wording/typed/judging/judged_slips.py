"""Turns that learners and people in a hurry use, each wrong wherever it stands: `from own house`, `in the same time` (E34)."""

from collections.abc import Iterator
from re import Pattern

from afterword.patterns import lazy_pattern

Doubt = tuple[str, Pattern[str]]
COUNTS = (
    "two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|many|several|few|these|those|both"
    r"|(?<![\d.,:£$€/-])(?:[2-9]|[1-9]\d+)"
)
_UNITS = "year|month|week|day|hour|minute"
_DAYS = "(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day"
_THEM = "(?:me|us|him|her|them)"


def doubts(name: str, *patterns: str) -> Iterator[Doubt]:
    """Whatever the letters are, small or not."""
    for pattern in patterns:
        yield name, lazy_pattern(f"(?i){pattern}")


def in_its_letters(name: str, *patterns: str) -> Iterator[Doubt]:
    """Where a capital tells a name or a beginning."""
    for pattern in patterns:
        yield name, lazy_pattern(pattern)


SLIPS: tuple[Doubt, ...] = (
    *in_its_letters(
        "article",
        r"\b(?:of|in|on|with|for) new [A-Z]{2,}(?=[,.]| (?:is|was|and|in|at|on|for)\b)",
        r"(?<!a )(?<!the )(?<!my )(?<!your )\b(?:in|at|for|opens?|opened|opening|won|bought|got|builds?|built"
        r"|need) (?:second|third) "
        r"[A-Za-z]+\b(?<!s)",
    ),
    *doubts(
        "slip",
        r", same (?:I|as|like|what|we) ",
        r"\b(?:should|must|will|to|would) be having\b",
        r"\b\d+ \w+ only(?=[.,])",
        r"\blikes? (?:the|to have the) things\b|\bthanks god\b|, \d+ [a-z]+ now(?=[.,])",
        r"\b(?:years|months|weeks) long(?=\.)|\bended? (?:very )?good\b",
        r"\b(?:[a-z]+s) are (?:so|too|very) often (?:and|but|for|to)\b",
        r"\bwho not (?:afraid|able|always|only|interested|ready|shy|damage|drink|have|know|like|mind|need|smoke|want)",
        r"\b(?:let|lets|letting|make|makes|made|making) (?:children|customers|guests|kids|people|staff)"
        r" to [a-z]+\b(?<!ing)",
        # I think is possible, the shop who opens, more easy, half less, you search somebody, at 2h, 20 years that I work
        r"\b(?:and|because|but|if|think) is (?:better|difficult|early|easy|good|hard|important|late"
        r"|midnight|necessary|possible)\b",
        r"\b(?<!\bat )(?<!\bin )(?<!\bon )(?:branch|company|hall|hotel|machine|oven|project|school|shop|site|system) who\b",
        r"\bmore (?:big|cheap|clean|early|easy|fast|happy|high|late|long|low|quick|safe|short|small|strong)\b",
        r"\bhalf less\b|\bno only\b|\bsearch(?:es|ing)? (?:an?|people|somebody|someone)\b|\bat \d{1,2}h\b",
        r"\byears that (?:I|we) (?:am|are|do|live|make|work)\b"
        r"|\b(?:children|men|women) (?:clothes|clothing|hair|haircuts?|shoes)\b",
        r"\bdid me [a-z]+|\babout [^.:]* and always (?:came|did|had|was)\b",
        r"\b(?:after|before|until|when) (?:an?|my|our|the) (?:class|day|job|lesson|meeting|season|service|shift) (?:begin|close"
        r"|end|finish|open|start)\b|\d ?% of (?:the |our |my )?[a-z]+s (?:has|is|was)\b",
        r"\bwould bring (?!cleaning|engineering|marketing|nursing|teaching|training|understanding)[A-Za-z]+ing (?!and\b"
        r"|skills?\b|experience\b)[a-z]+",
        # I resolved 85% tickets, I work structured, the line 4
        r"\b(?:answered|closed|cut|did|handled|passed|reduced|resolved|saved|solved|sold|fixed|finished) \d+ ?% (?!more\b"
        r"|less\b|fewer\b)[a-z]+s\b",
        r"\bwork(?:s|ed)? (?:accurate|careful|efficient|independent|precise|quick|structured|systematic)\b(?! enough)",
        r"\bthe (?:line|lift|band|floor|gate|platform|level|room|ward|shed|bay) \d+\b"
        r"(?! [a-z]+\b(?<!in)(?<!at)(?<!on)(?<!and)(?<!of))",
    ),
    *doubts(
        "article",
        r"\bfor (?:day|early|late|night) shift\b",
        r"\bexperience in (?:Band|Grade|Level|Tier) \d",
        r"\b(?:for|with|from|by|in|of|to) (?:accounts|admin|care|data|dev|finance|kitchen|legal|maintenance|marketing|nursing"
        r"|operations|project|sales|support) (?:team|department|office)\b",
    ),
    # led shift of 18, got other offer
    *doubts(
        "article",
        r"\b(?:led|lead|leads|leading|ran|run|running|managed|manage|managing|supervised|joined|opened|started|had|have|has|in"
        r"|covered)"
        r" (?:shift|team|crew|section|class|group|department|project|kitchen|branch|unit|cell|line) (?:of|with|for) ",
        # not: other payroll posts
        r"\b(?:got|have|had|has|found|in|at|with|for|from|of|by) other (?!people|staff|half|way|work|than|day"
        r"|one)(?!(?:(?!(?:at|for|from|in|of|on|to|with)\b)[\w-]+ ){1,3}(?!(?:has|is|was)\b)[a-z]+s\b)[a-z]+\b(?<!s)",
        r"\b(?:have|has|had|with|need|needs|and) own (?!goals?\b)[a-z]+",
    ),
    *in_its_letters("list", r"\AFor (?:all|our|the|your)(?: [\w-]+){1,3}\.\Z"),
    *in_its_letters("slip", r"\ba bit (?=[A-Z])", r"\baccording (?!to\b|as\b)"),
    *doubts(
        "slip",
        r"(?<!as )(?<!too )(?<!how )(?<!very )(?<!so )(?<!be )(?<!quite )\bsoon as\b",
        r"\b(?:in|of|the|my|our|animal|good|best|general|private) practise\b",
        r"\bcongrat\w* (?:to|for|with|about) (?:the|your) (?:new|award|opening|success|win|result|building|prize|star|birth)",
        r"\b(?:from|in|of|with|on|at|for|by) own\b",
        r"\b(?:all )?in the same time\b|\bmost ever\b|\bon the (?:picture|photo)s?\b|\ban other\b|\bin the weekend\b",
        r"\b(?:the|many|some|few|no|get|got|of|with) complains\b|\battention (?:to|for|on) (?:the )?details\b",
        r"\b(?:no|any|one|a|the|without) complain\b",
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
        r" as (?:the|an?|my|our|your|before|in|one|two|three|\d+|us|them)\b",
        r"\bthe way how\b|\boffered [^.,]*? from (?:my|the|our) (?:boss|manager|employer|company|firm)\b",
        r"\babout (?:the|my|your) [a-z]+ (?:asked|told|said|wanted|thinks|says|wants) ",
        r"\bexplain(?:s|ed|ing)? (?:people|them|(?:the |my |our )?(?:customers|passengers|guests|patients|parents|children"
        r"|clients))"
        r" (?:why|how|what|that|the|about)\b|\bwithout (?:they|we|I|he|she|you) \w+",
        r"\bhelp(?:s|ed|ing)? to (?:the|old|people|my|our|customers|guests|patients|them|him|her)\b|\b(?:do|does"
        r"|did) never [a-z]+",
        r"\b(?:work|works|worked|speak|run|ran|go|went)(?: \w+)? (?:very|really|so) good\b|\bfew (?:money|time|work|help"
        r"|space)\b",
        r"\ba (?:work|information|advice|training|equipment|furniture|staff|research|homework)"
        r"(?=[.,]|\Z| (?:nearer|closer|in|at|for|with|near|and|that)\b)(?! in progress)",
        r"\b(?:for|in|at|on|of|since|from|during) first (?<!\bat first )(?!aid|class|place|gear|glance|sight|name"
        r"|come|instance|light|year|language)[a-z]+",
        r"\b(?:I|we|you|they) search(?:ed)? (?:an?|some|new|more)\b|\bbecome a (?:baby|child)\b|\b(?:was|am|were) never I\b",
        r"\bevery thing\b|(?<!the )(?<!that )(?<!very )(?<!this )(?<!these )\bsame (?:day|time|week|way|place|thing)(?=[.,]"
        r"|\Z| and\b)",
        r"\b(?:in|after|for|within|of) half (?:year|hour|day)\b|\bevery half (?:day|year)\b",
        r"\b(?:after|in|of|from|at|for) (?:2nd|3rd|\dth|second|third) (?:year|week|month|term|shift|attempt)\b",
        r"\b(?:have|bring) (?:\d+|two|three|four|five) years (?!of|in|as|on|at|with|behind|experience|left|and"
        r"|under)[A-Za-z]+ [A-Za-z]+",
        r"\bexperience into\b|\bwhat about (?:I|they|we|you)\b|\bcongrat\w* [^.!?]*\bby (?:the|your)\b|\b(?:I|we|to) weight\b",
        r"\b(?:at|for|from|in|on|with) last (?!minute|resort|orders|night|place|year|month|week|winter|summer|spring|autumn"
        r"|term"
        r"|season|christmas|easter|january|february|march|april|may|june|july|august|september|october|november|december"
        r"|mon|tues"
        r"|wednes|thurs|fri|satur|sun)[a-z]+",
        r"\b(?:work|drive|speak|act|move|react|think|write|learn|handle it)(?:s|ed|ing)? (?:very |so |too |really )?(?:slow"
        r"|quick"
        r"|careful|calm|quiet|safe|clean|correct|independent|accurate|efficient)(?=[.,!?]|\Z| (?:and|but|with|when|because"
        r"|also)\b)",
        r"\b(?:who|I|they|he|she) (?:is|am|are) (?:\w{3,}(?:ance|ence|ness|ity|tion)|patience|passion)(?= (?:and|or)\b|[,.]"
        r"|\Z)",
        r"\b(?:more|less|better|faster|rather|other|bigger|quicker|easier) then (?:an?|the|I|my|\d)|\bmore"
        r" (?:an? )?\w+ then an?\b",
        rf"\bcapable to\b|\bgood in \w+ing\b|\bmarried with\b|\bafraid from\b|\b(?:in|at) {_DAYS}\b(?!['\u2019])",
        r"\b(?:on|at) (?:19|20)\d\d\b(?!s)|\bat the (?:morning|evening|afternoon)\b",
        r"\beveryday(?=[,.!?]| (?:I|at|from|we|in|on|with|and)\b)|\bboth of (?:we|they|I)\b",
        r"\bits (?:an?|the|been|not|fully|very|too|my|just|so|only|hard|because|that|busy|quiet|late|never|always|going)\b",
        r"\bsame like\b|\babout no (?:accident|mistake|complaint|problem|experience)\b",
        r"\b(?:residents|patients|customers|guests|children|clients|people|pupils|drivers|passengers|nurses|colleagues) who "
        r"(?:does|has|is|needs|wants|was)\b",
        r"\bwhen (?:child|client|customer|driver|guest|passenger|patient|resident) (?:comes|does|has|is|shouts|wants|was)\b",
        r"\b(?:feedbacks|trainings|evidences|researches|luggages|staffs|infos|stuffs|moneys|machineries|peoples)\b(?= |,|\.)",
        r"\b(?:how (?:is|was) called|call (?:to )?police|stay long time|very much (?:good|nice|important|happy"
        r"|busy)|so less)\b",
        r"\b(?:work|help|speak|learn|teach|sell|do|make|hears?|speaks?|works?) (?:good|bad)(?=[,.!?])",
        r"\b(?:don|doesn|didn|can|couldn)['\u2019]t (?:\w+ ){0,2}(?:nothing|nobody|nowhere)\b",
        rf"\b(?:in|since|for|after|within) (?:{COUNTS}) (?:{_UNITS})(?=[,.!?]| (?:I|we|and|in|at|with)\b)",
        rf"\b(?:explain|describe|suggest|recommend)(?:s|ed)? {_THEM}\b(?! to)",
        r"\b(?:persons?|people|man|woman|colleague|manager|driver|nurse|teacher|customers?|guests|patients"
        r"|clients|groups|parents|children|students|pupils|nurses|drivers|staff|colleagues|boys|girls|kids|lads|men"
        r"|women|friends"
        r"|owners|boss|chef|cook|lady|residents|volunteers|workers|lady|team) which\b",
        r"\bthe most (?:of|people|guests|customers)\b"
        r"|\byou got a (?:beautiful|big|good|great|lovely|nice|small|very)\b(?!.*\b(?:award|deal|grade|grant|mark|medal"
        r"|mention|prize"
        r"|rating|report|result|review|score|star|write-up)s?\b)|\bchose an? (?:internal|external|local"
        r"|younger|older|cheaper|better)(?=[,.])"
        r"|\bmake(?:s)? buddy\b",
        r"\byour baby is good\b|\binterested (?:for|on)\b|\bin the near of\b|\bsince (?:a )?long time\b",
    ),
    *doubts(
        "slip",
        r"\d ?[mk] (?:euros?|pounds?|dollars?)\b|\b\d man (?:team|crew|job)\b|\b(?:I|we) first [^,.]* then\b",
        r"\btr(?:y|ied) (?:cut|do|make|work|help|fix|cook|speak|learn)\b",
        r"\b(?:two|three|four|five|six|\d+) (?:fellow )?persons\b|\bone of my (?:friend|colleague|customer"
        r"|patient|boss|client)\b",
    ),
    # said with another small word, or without one
    *doubts(
        "slip",
        r"\b(?:have|has|had|with|in|at|of|on|for|from|do|did|use|used|need) same\b",
        r"\b(?:in|of|with|for|at|on|from|is|was|are) (?<!award for )(?<!prize for )(?<!medal for )"
        r"(?:(?:best|biggest|largest|smallest|youngest|oldest"
        r"|newest|busiest) (?!at|for|in|on|to|when|practice|wishes"
        r"|regards)[a-z]+|(?:first|last) (?:two|three|four|five|six|\d+) (?:days|weeks|months|years))\b",
        r"(?<!is )(?<!are )(?<!was )(?<!were )\bthere (?:own|job|jobs|team|children|work|homes?|customers|names?|families)\b",
        r"\b(?:when|if|because|think) its \w+(?=[.,!?])",
        r"\breminds? (?:me|us) to (?:the|your|my|our|an?)\b|\barrived to\b|\bconsists? from\b|\bspeciali[sz]ed (?:on|for)\b",
        r"\bconcentrated? in\b|\bparticipated? (?:on|at|to)\b|\binsist(?:s|ed)? in\b|\b(?:proud|angry) on\b"
        r"|\bsimilar (?:like|as)\b",
        r"\bdifferent as\b|\bsatisfied of\b|\bdepend(?:s|ing)? (?:of|from)\b|\bmention(?:s|ed)? about\b"
        r"|\b(?:phone|ask)(?:s|ed)? to"
        r" (?:me|him|her|them|the)\b|\bby foot\b|\bon the"
        r" (?:university|school|moment)\b(?! (?-i:[A-Z])| [a-z]+ (?:role|job|post)\b| (?:board|bus|council|field|grounds"
        r"|kitchen|play|premises|register|roof|rota|run|side|site|trip|website)s?\b)",
        # The way one goes, and not the first word of a name: `with bus companies`.
        r"\b(?:with (?:bike|bus|car|train)|in bus)(?=[,.;]|\Z"
        r"| (?:and|at|because|but|each|every|for|from|in|into|on|or|so|to|when)\b)",
        r"\bin the (?:moment|age of|near)\b|\bon my opinion\b|\bsince long\b|\bcontract by\b",
        r"\bmakes? (?:a )?(?:photo|pause|sport|experience|training|internship|job)\b|\bmade (?:a |my"
        r" )?(?:internship|experience)\b",
        r"\bthe (?:people|customers|clients|guests|patients|children|colleagues|parents) (?:they|he|she)"
        r" (?:always|all|never|just|also)\b",
    ),
    *in_its_letters(  # Should have a spare hoist on each floor.
        "nobody",
        r"(?:\A|(?<=[a-z)][.!?] ))(?:Am|Are|Can|Could|Did|Does|Has|Is|Might|Must|Should|Was|Were|Will|Would"
        r"|(?:Could|Did|Has|Have|Was|Wo|Would)n['\u2019]t)"
        r" (?!(?:I|an?|he|it|our|she|that|the|there|they|this|we|you|your)\b|[A-Z])"
        r"[^?\"]*?(?=[.!](?: |\Z))",
    ),
)
