"""How a need begins before what is needed: `They need`, `must`, `be able to`, `ideally` (E34)."""

from afterword.patterns import lazy_pattern, rewritten
from afterword.workbook.wording.typed.cleaned.cleaning import first_words

_DO_ALONE = lazy_pattern(r"do (?=\w+$)")

_PRONOUN = r"(?:they|we|you|he|she|it|i)"
_SUBJECT = r"(?:the [\w-]+(?: [\w-]+)?)"
_WISHES = (
    r" (?:(?:also|just|really|mainly|mostly) )?(?:need(?:s|ed)?|want(?:s|ed)?|seeks?"
    r"|(?:is|are|was|were) (?:looking for|after|seeking)"
    r"|look(?:s|ed)? for|asked for|hoped for"
    r"|expect(?:s|ed)?(?= (?:me|people|some(?:body|one)|you) to )|would (?:like|love)) "
)
WISH = lazy_pattern(
    rf"(?i)^(?:{_PRONOUN}{_WISHES}|(?:he|she|it)['\u2019]s (?:looking for|after) |(?:ideally|preferably),? "
    r"|(?:they|we|you)['\u2019]re (?:looking for|after|seeking) "
    r"|(?:he|i|she|they|we|you)['\u2019]d (?:like|love|prefer|want) "
    rf"|{_SUBJECT} (?:is|are) looking for |what (?:they|you|we) (?:really )?(?:need|want) is "
    r"|(?:looking|hoping|searching) for |in search of |i['\u2019]m (?:looking for|after) "
    r"|wants? (?!to (?:be|become|commit|develop|grow|join|learn|live|make an?|move|progress|relocate|remain|settle|stay|train"
    r"|work)\b)(?:to (?:get|have|see) )?(?=an? |better |fewer |less |more |some|people |to )"
    r"|asking for (?=an? |some|people )|need(?:s|ed)? |wanted:? "
    r"|expects? (?=(?:me|some(?:body|one)|you) to )"
    r"|(?:to )?(?:find|get|have|hire) (?=(?:someone|somebody|people|a person)\b)"
    r"|it(?:['\u2019]s| is| would be) (?:(?:all|largely|mainly|mostly|really) )?about (?=\w+ing\b)"
    r"|(?:can|could|do|will|would) you (?=[a-z]))"
)
# `that the candidate is flexible`: whoever that is.
_THAT_ONE = lazy_pattern(
    r"(?i)^that (?:an?|the) (?:(?:ideal|new|right) )?(?:applicant|candidate|employee|hire|one|person)"
    r" (?=(?:can|has|is|knows|likes|speaks|wants|will)\b)"
)
_WHO = {
    "will": lazy_pattern(r"(?i)^(?:who|that)['\u2019]ll "),
    "would": lazy_pattern(r"(?i)^who['\u2019]d "),
    "has": lazy_pattern(r"(?i)^who['\u2019]ve "),
}
DUTY = lazy_pattern(
    r"(?i)^(?:(?:the |a |an )?(?:ideal |successful |right |new )?"
    r"(?:candidates?|applicants?|person|hire|he|she|you|one|whoever (?:they|we|you) (?:hire|take on))(?:['\u2019](?:d|ll))? )?"
    r"(?:must|should|shall|(?:will |would )?(?:ha(?:s|ve) to|needs? to)|ought to) "
)
# What weighs most, before it is named: `above all, a good listener`.
ABOVE_ALL = lazy_pattern(
    r"(?i)^(?:above all|basically|essentially|first and foremost|first of all|mainly|mostly|most of all|primarily"
    r"|really),? (?=\S+ )"
)
# What the candidate was told of the work, and no need: `you'll be running the tearoom alone`.
YOU_WILL = lazy_pattern(
    r"(?i)^you(?:['\u2019](?:d|ll)| (?:can|could|get|may|might|will|would))\b"
)
# What ties it to what was typed before, or is no more than a nod: `and can also drive`, `anyone with a van, really`.
BESIDES = lazy_pattern(
    r"(?i)^(?:and|also|plus) (?:also )?|^(?:to be honest|honestly|tbh),? (?=(?:it|they|he|she|we|you)\b)"
    r"|, (?:basically|please|really|to be honest)\Z"
)
ONE_MORE = lazy_pattern(
    r"(?i)(?:an? (?:second|third|fourth|fifth)|another|one more) (?!language|skill|string|trade)"
)
ABLE_TO = lazy_pattern(
    r"(?i)^(?:(?:(?:(?:has |have )?got|has|have|must|needs?) )?(?:to )?(?:be(?:ing)? )?able to"
    r"|(?:who )?can(?: also)?|to(?! not )) "
)
# `to open up and to lock up`, behind one `can`.
AND_TO = lazy_pattern(r"\b((?:and|or)(?: also)?) to (?=[a-z]+\b)(?!the\b|a\b)")
# Whatever follows is something to do, whether we know the word or not.
SURELY_DONE = lazy_pattern(
    r"(?i)^(?:someone |somebody )?(?:who )?(?:must |should |has to |have to |needs? to )?"
    r"(?:be able to|can|to) [a-z]+(?:,| |$)"
)
TO_NOT = lazy_pattern(r"(?i)^to (?=not )")
ANYBODY = lazy_pattern(r"^any(?=(?:one|body) (?!but\b))")
BEING = lazy_pattern(r"(?i)^be(?:ing)? (?!able to)")
I_SHOULD = lazy_pattern(
    r"(?i)^that (?:they (?=(?:can|could|will|would|know) )|(?=we |they |you ))"
)
# What is no need but a wish or a question, or says that there is none: `Spanish would be a plus`, `no experience needed`.
HEDGED = lazy_pattern(
    r"(?i)\b(?:a plus|an advantage|a bonus|preferred|preferable|desirable|optional|nice to have"
    r"|would be (?:\w+ )?(?:good|great|handy|helpful|ideal|lovely|nice|perfect|useful|welcome)"
    r"|not (?:needed|essential|required)|no \w+ (?:needed|required))\b|^(?:maybe|perhaps|possibly)\b"
    r"|^(?:am|are|did|does|had|has|have|is|was|were) (?:he|she|they|you)\b"
)
NEEDED = lazy_pattern(r"(?i)(?: is)? (?:needed|required|essential|a must)$")
# Who said it, and that it is not certain: what is needed comes after.
REPORTED = lazy_pattern(
    r"(?i)^(?:what (?:do|does|did) \w+ (?:need|want)\? )?(?:"
    r"i (?:assume|believe|expect|gather|guess|reckon|suppose|think|understand)(?: that)? |apparently,? "
    r"|(?:it (?:seems|sounds)|sounds|seems)(?: like)? |(?:i got the|my) (?:feeling|impression)(?: is| was)?(?: that)? )?"
    rf"(?:(?:{_PRONOUN}|{_SUBJECT}) (?:said|says|told me|mentioned|explained)(?: that)? )?"
    r"(?:they['\u2019]re (?=short )|they are (?=short )|it['\u2019]s |it is )?"
    r"(?=short |[\"\u201c]|(?:(?:just|mainly|mostly|really) )?"
    r"(?:some(?:body|one)|they|she|he|we|an?|you|the|their|our|what)(?:['\u2019]\w+)? )"
)
# What they want to do themselves is nobody else's task.
TO_BE_ABLE = lazy_pattern(
    r"(?i)^(?:they|we) (?:need|want|would like|['\u2019]d like) to be able to "
)
# Who gets the job, whoever that is: `the new person to run the rota`.
WHOEVER = lazy_pattern(
    r"(?i)^(?:(?:the|a) (?:new |right |next )?(?:\w+ holder|hire|one|person|starter|recruit)|me|you) to (?=[a-z])"
)
# They want you to have your own tools: whoever gets the job has their own
_OF_ONES_OWN = lazy_pattern(r"(?i)\A(?P<who>(?:me|you) to [a-z].*?)\b(?:my|your) own\b")
_TO_HAVE = (
    (
        lazy_pattern(
            r"(?i)\Asome(?:body|one) to be (?=(?:at ease|calm|careful|clean|comfortable|fit|flexible|friendly|good"
            r"|happy|honest|on time"
            r"|patient|polite|punctual|quick|reliable|strong|tidy)\b)"
        ),
        "someone who is ",
    ),
    (
        lazy_pattern(
            r"(?i)\Asome(?:body|one) to (?:have|have got) (?=(?:an?|some|their)\b)"
        ),
        "someone who has ",
    ),
    (
        lazy_pattern(
            r"(?i)\Asome(?:body|one) to (?P<does>know|like|love|own|speak|understand) "
        ),
        r"someone who \g<does>s ",
    ),
)
# A wish told as it was said that day, which stands as it is today.
IN_THE_PAST = lazy_pattern(
    r"(?i)^\w+(?: \w+)? (?:\w+ )?(?:wanted|needed|looked for|asked for|hoped for|(?:was|were) (?:after|looking for|seeking)) "
)
# What somebody had done by then: no wish, but what they have done.
HAD_BEEN = lazy_pattern(
    r"(?i)\bwho['\u2019]d (?=(?:been|built|done|got|had|held|kept|led|made|run|seen|sold|taught|\w{3,}ed)\b)"
)
NOW = {"had": "has", "was": "is", "were": "are", "knew": "knows", "didn't": "doesn't", "wasn't": "isn't"}  # fmt: skip
_HE_OR_SHE = lazy_pattern(r"(?i)^(?:he|she)\b")
# Whoever said it reads the letter: `someone she can trust`, `cover for her leave`.
_HIM_OR_HER = lazy_pattern(
    r"\b(?:he|she)\b(?= (?:can|could|needs|trusts|will|would)\b)"
)
_THEIR_OWN = lazy_pattern(r"(?<=\bfor )(?:her|his)\b")
I_MYSELF = lazy_pattern(r"\b(?:I|me)\b")
MY = lazy_pattern(r"\bmy\b")


# What was only named: `they mentioned wound dressing`.
MENTIONED = lazy_pattern(
    r"(?i)^(?:he|she|they|we|you) (?:(?:also|just) )?(?:mentioned|brought up|spoke of|talked (?:of|about)) "
    r"(?!how |that |to |what |why )"
)
# What somebody is like to work with, and no task of anybody else's: `can talk to non-techies`, `can lift`.
BY_NATURE = lazy_pattern(
    r"(?i)^(?:can|(?:be )?able to) (?=(?:cope|get on|laugh|lift|listen|speak|stay|talk|think)\b)"
)
# A question without its mark: `can the person do mornings`.
ASKED = lazy_pattern(
    r"(?i)(?:can|could|do|does|is|should|will|would) (?:he|she|the (?:candidate|new|person)|they)\b"
)
# Who said it, behind what was said: `"a proper matron" she said`.
SAID_BEHIND = lazy_pattern(r"(?i),? (?:he|she|they) (?:said|told me)$")


# Whoever knows the run does not moan: typed behind `knows` as behind `to know`.
_AND_NOT_DO = lazy_pattern(
    r"(?i)((?:\A|\bwho )(?:has|[a-z]+s)\b(?!.* to ).* (?:and|but)) not (?=(?:argue|complain|fuss|gossip|grumble|mind|moan|need"
    r"|panic|rush|shout|sulk|swear|whinge|worry)\b)"
)
# What was said to the candidate: `that you can work clean`.
_THAT_YOU = lazy_pattern(r"(?i)^(?:if|that) you (?=(?:are able to|can|could) )")


# How soon it is needed: a sous chef yesterday
_YESTERDAY = lazy_pattern(r"(?i)(?:,? like,?| by)? yesterday\Z")


# What is done in two words, of which the first names a thing or a quality elsewhere: cold call new leads
_OF_TWO_WORDS = lazy_pattern(
    r"(?i)(?:(?<=\Acold) (?=call )|(?<=\Adeep) (?=clean )|(?<=\Adry) (?=clean )|(?<=\Afault) (?=find )|(?<=\Ajet) (?=wash )"
    r"|(?<=\Aline) (?=manage )|(?<=\Alitter) (?=pick )|(?<=\Apressure) (?=wash )|(?<=\Aproject) (?=manage )"
    r"|(?<=\Arisk) (?=assess )|(?<=\Asteam) (?=clean )|(?<=\Asupply) (?=teach )|(?<=\Aspot) (?=weld ))"
    r"(?!.*\b(?:background|experience|knowledge|skills?|targets|teams?|training|work)\Z)"
)


def wished(text: str) -> str:
    """What is needed; where the employer said `I want`, theirs is the reader's: `somebody I can leave` is `you can leave`."""
    wish = _OF_ONES_OWN.sub(r"\g<who>their own", WISH.sub("", _YESTERDAY.sub("", text)))
    wish = rewritten(WHOEVER.sub("someone to ", wish), _TO_HAVE)
    wish = _OF_TWO_WORDS.sub("-", wish)
    wish = _AND_NOT_DO.sub(r"\1 does not ", _THAT_ONE.sub("someone who ", wish))
    wish = HAD_BEEN.sub("who has ", wish)
    if IN_THE_PAST.match(text):
        for past, present in NOW.items():
            wish = wish.replace(f" who {past} ", f" who {present} ")
    for verb, shortened in _WHO.items():
        wish = shortened.sub(f"who {verb} ", wish)
    if _HE_OR_SHE.match(text) and " who " not in wish:
        return _THEIR_OWN.sub("your", _HIM_OR_HER.sub("you", wish))
    if wish == text or not text.startswith("I "):
        return wish
    return MY.sub("your", I_MYSELF.sub("you", wish))


# What is said of them behind what is needed: `keep the people, they lose one in three`.
THEY_AGAIN = lazy_pattern(
    r"(?i)(?:[,;!]|\s[-\u2013\u2014])+ they(?: (?:can|cannot|don|do|had|have|lose|lost|need|want|were)\b)"
)


def tells_no_need(text: str) -> bool:
    """Whether it is hedged, or tells the candidate of the work: `you'll be running the tearoom alone`."""
    if HEDGED.search(text) or THEY_AGAIN.search(text):
        return True
    is_of_one = YOU_WILL.match(text) or _HE_OR_SHE.match(text)
    is_need = WISH.match(text) or DUTY.match(text)
    return is_of_one is not None and not is_need


def without_report(text: str) -> str:
    """What is needed, without who said it and how much it weighs."""
    for begun in (
        _THAT_YOU,
        BESIDES,
        SAID_BEHIND,
        ABOVE_ALL,
        REPORTED,
        MENTIONED,
        ABOVE_ALL,
        I_SHOULD,
    ):
        text = begun.sub("", text)
    return text


def forbids(phrase: str) -> bool:
    """Whether a part of it but the first says what not to do, which follows nothing of ours."""
    begins = first_words(phrase.replace("\u2019", "'"))[1:]
    return _DO_ALONE.match(phrase) is not None or "don't" in begins
