"""Who is `he` in what somebody said of themselves: whoever reads the letter, `off his hands` is `off your hands` (E34)."""

from functools import partial, wraps
from re import Match, Pattern

from afterword.patterns import lazy_pattern, rewritten
from afterword.workbook.wording.typed.cleaned.cleaning import words_of
from afterword.workbook.wording.typed.cleaned.slips import Reading
from afterword.workbook.wording.typed.grammar.kinds import kinds_of
from afterword.workbook.wording.typed.grammar.persons import name_somebody
from afterword.workbook.wording.typed.grammar.verbs import base_of_third
from afterword.workbook.wording.typed.words import function_words as fw
from afterword.workbook.wording.typed.words.form import TypedPhrase, unclear
from afterword.workbook.wording.typed.words.lexicon import Lexicon

_HE = lazy_pattern(r"(?i)\b(?:he|him|his)\b")
_SHE = lazy_pattern(r"(?i)\b(?:she|her|hers)\b")
_HE_OR_SHE = lazy_pattern(r"(?i)\b(?:he|him|his|she|her|hers)\b")
# Who said it stands before it, which is read elsewhere: `She needs someone she can trust`.
_SAID_BY = lazy_pattern(
    r"(?i)\A(?:(?:he|she) (?:said|says)(?: that)? )?(?:he|she)"
    r"(?:['\u2019](?:d|s)|(?: also| just| really)? (?:asked|hope[ds]?|is|mentioned|needed|needs|said|says"
    r"|wanted|wants|was|would))\b\s*"
)
# Whoever it may be: his or her own van, s/he
_EITHER = (
    (lazy_pattern(r"(?i)\b(?:her ?(?:or|/) ?his|his ?(?:or|/) ?hers?)\b"), "their"),
    (lazy_pattern(r"(?i)\b(?:her ?(?:or|/) ?him|him ?(?:or|/) ?her)\b"), "them"),
)
# What whoever works there has to bring, and nothing of the reader's: their own van, her own tools
_OWN_THINGS = lazy_pattern(
    r"(?i)\A(?:(?:they|you|he|she|he or she) )?(?:(?:must|should|needs? to|has to|have to) )?(?:(?:bring|has|have|with) )?"
    r"(?:her|his|their|your) own (?=(?:bicycle|bike|boots|car|clippers|clubs|computer|drill|equipment|gear|horse|hand tools"
    r"|instruments?|kit|knives|ladders?|laptop|licen[cs]e|lorry|machine|motorbike|phone|power tools|scissors|tools|tractor"
    r"|trailer|transport|truck|van|vehicle|welder)(?: and [a-z ]+)?[.!]?\Z)"
)
_OF_ONES_OWN = lazy_pattern(
    r"(?i)(\A(?:an?|the|someone|somebody|anyone|anybody) .*)\b(?:her|his) own\b"
)
_BY_ONESELF = lazy_pattern(
    r"(?i)(\A(?:an?|the|someone|somebody|anyone|anybody) .*)\b(?:herself|himself)\b"
)
# What goes with whoever does a thing: `a decorator who leaves a house as clean as he found it`.
_AS_THEY_DO = lazy_pattern(
    r"(?i)(?P<who>\A(?:an?|anybody|anyone|somebody|someone) .*\bwho\b.* (?:as|what) )(?:he|she)"
    r"(?P<does> (?:begins|found|promises|starts)|['\u2019]d eat)\b"
)
_TO_THEM = lazy_pattern(
    r"(?i)(?P<who>\A(?:an?|anybody|anyone|somebody|someone) .*\bwho [a-z]+ (?:how|what)"
    r" (?!I\b|he\b|she\b)[a-z]+ [a-z]+) (?:her|him)\b"
)
_BY_ITSELF = lazy_pattern(r"(?i)\b(?:herself|himself|(?!\A)(?:her|his) own)\b")
# that she started as an apprentice herself: whoever reads it did so
_ONESELF = lazy_pattern(
    r"(?i)(?P<told>\A(?:how|that|the fact that|what|why) (?:he|she)"
    r"(?:['\u2019][ds])? (?:(?!\b(?:and|but|her|him|his|who)\b)[a-z ])+ )"
    r"(?:her|him)self\Z"
)
_SOMEBODY_DOES = lazy_pattern(r"(?i)(?:he|she)\b")  # who may be anybody
_NOBODY = lazy_pattern(r"(?!)")
# Said by them, or of somebody in capitals, or whom the candidate met: `the PI wants it: she is away`, `how I calmed him`.
_SAID_BEHIND = lazy_pattern(
    r"\A(?:[Hh]e|[Ss]he) (?:explained|found|mentioned|said|says|told me)\b|\b(?:he|she) (?:said|says|told me)\W*\Z"
    r"|\bI (?:did|gave|got|had|made|taught|told|took|was|[a-z]+ed)\b"
    r"|\b[A-Z]{2,4}\b.*\b(?:he|her|him|his|she)\b"
)
# What goes with whoever does a thing: `keeps her head`.
_OF_WHOEVER_DOES = lazy_pattern(
    r"(?i)\b(?:her|his) (?:best|cool|craft|feet|ground|head|initiative|job|limits|mind|nerve|onions|part|place|stuff|temper"
    r"|time|tools|trade|way|weight|word|work)\b"
)
# Who is looked for: what stands behind may be of them.
_WHO_IS_MEANT = lazy_pattern(
    r"(?i)\A(?:(?:an?|the)(?: [\w-]+){1,2}|someone|somebody|anyone|anybody)(?: [\w-]+)? (?:that|to|who|with)\b"
)
# Surely of whoever needs it, though somebody is looked for.
_SURELY_THEIRS = lazy_pattern(
    r"(?i)\b(?:off (?:her|his) (?:back|desk|hands|list|plate|shoulders)"
    r"|(?:to (?:her|his)) (?:desk|inbox|mobile|office|phone)|up (?:her|his) (?:day|diary|evenings|time|weekends?)"
    r"|(?:her|his) (?:accounts|books|calls|caseload|workload|diary|emails|handwriting|inbox|invoices|meetings"
    r"|paperwork|phone|post|rota|travel)"
    r"|help(?:s|ing)?(?: out)?(?: with)? (?:her|him|his)|(?:answer|book|do|manage|run|take)s? (?:her|his) (?:calls|diary|emails"
    r"|inbox|meetings|phone|post|travel)|on (?:her|his) behalf|(?!me|us)[a-z]+ (?:for|from|to|with) (?:her|him)\b(?! [a-z]+s\b)"
    r"|(?:when|while) (?:he|she) is (?:abroad|at|away|busy|in|off|on|out)|[a-z]+ him"
    r"|[a-z]+ her (?:down|in|out|over|through|up))\b"
)
_WHOM = lazy_pattern(
    r"(?i)\A(?:(?:an?|the)(?: [\w-]+){1,2}|someone|somebody|anyone|anybody|people) (?:that |who(?:m)? )?(?:he|she) "
)
_OTHERS = frozenset({
    "baby", "boss", "boy", "brother", "chair", "chief", "child", "client", "colleague", "customer", "daughter", "deputy",
    "director", "father", "foreman", "girl", "guest", "head", "husband", "lady", "man", "matron", "mother", "neighbour",
    "owner", "parent", "partner", "patient", "person", "pupil", "resident", "sister", "somebody", "someone", "son",
    "student", "vet", "visitor", "wife", "woman",
})  # fmt: skip
# Somebody by name, of whom what follows may be: `help Mr Hill with his invoices`, `cover for Brenda while she is away`.
_BY_NAME = lazy_pattern(
    r"\b(?:Dr|Miss|Mrs?|Ms|Mx|Prof)\b\.? [A-Z]"
    r"|\b(?!(?:an?|and|at|each|every|in|my|near|new|of|on|or|our|that|the|their|this|to|your)\b)[a-z]+"
    r" (?!Christmas|Easter|January|February|March|April|May|June|July|August|September|October|November|December)"
    r"[A-Z][a-z]+(?<!day)(?<!ese)(?<!ian)(?<!ish)(?<!lsh)(?<!man)(?<!nch)\b"
)
_DOES = lazy_pattern(
    r"(?i)\b(?:he|she)\b(?P<short>['\u2019](?:d|ll|s))?"
    r"(?P<how> (?:already|always|also|ever|just|never|often|only|rarely"
    r"|really|still|usually))?(?: (?P<verb>[a-z]+(?:['\u2019]t)?))?"
)
_VERBS = {
    "is": "are", "was": "were", "has": "have", "does": "do", "isn't": "aren't", "wasn't": "weren't", "hasn't": "haven't",
    "doesn't": "don't",
}  # fmt: skip
# was she ever late, how is he coping; not `the thing is she lost two`
_ASKED = lazy_pattern(
    r"(?i)(?P<begun>(?:\A|[,;] |\b(?:and|how|or|what|when|where|why) ))"
    r"(?P<does>is|was|has|does)(?P<not>n['\u2019]t)? (?:he|she)\b"
)
# Behind `she` it is a verb, whether or not it is one of ours: `she likes it`
_IN_S = lazy_pattern(r"(?:(?<=ss|sh|ch)es|(?<=\w\w[^su])s)\Z")
# he's had a good year
_HAS = lazy_pattern(
    r"(?i)\b(he|she)['\u2019]s (?=(?:already |also |always |ever |just |never )?(?:been|come|found|gone|got|grown|had|kept"
    r"|known|led|made|managed|met|moved|recovered|run|seen|settled|started|taken|taught|trained|won|worked)\b)"
)
_YOURS = lazy_pattern(r"(?i)\bof his\b(?= *(?:[.,]|\Z))|\bhers\b")
_HIS = lazy_pattern(r"(?i)\bhis\b")
_HIM = lazy_pattern(r"(?i)\bhim\b")
_HER = lazy_pattern(
    r"(?i)(?P<before>\b[a-z]+ )?\bher\b(?=(?: (?P<next>[\w'-]+))?(?: (?P<then>[\w'-]+))?)"
)
_TO_WHOM = lazy_pattern(
    r"(?i)(?:bring|buy|cost|get|give|hand|help|keep|leave|lend|let|make|offer|save|see|send|show|spare|teach|tell)(?:ing|s)? "
)
_BEHIND_WHOM = fw.BEHIND_A_THING | {
    "", "again", "and", "away", "back", "down", "forward", "informed", "or", "posted", "so", "soon", "to", "together", "too",
    "up", "badly", "kindly", "nicely", "well",
}  # fmt: skip


def wished_by_the_reader(reading: Reading) -> Reading:
    """A reading of what somebody said that they need, told to them, whoever it says has said so; `her own van` is anybody's."""
    told = told_to_the_reader(reading, _SAID_BY)

    @wraps(reading)
    def read(typed: str, lexicon: Lexicon) -> TypedPhrase:
        return told(_OWN_THINGS.sub("own ", _of_either(typed)), lexicon)

    return read


def _of_either(typed: str) -> str:
    """`his or her van` as `their van`."""
    return rewritten(typed, _EITHER)


def told_to_the_reader(reading: Reading, said_by: Pattern[str] = _NOBODY) -> Reading:
    """A reading of what somebody said, told to them; what may be of somebody else is asked about."""

    @wraps(reading)
    def read(typed: str, lexicon: Lexicon) -> TypedPhrase:
        typed = _OF_ONES_OWN.sub(r"\1their own", typed)
        typed = _BY_ONESELF.sub(r"\1themselves", typed)
        typed = _TO_THEM.sub(r"\g<who> them", _AS_THEY_DO.sub(_they_do, typed))
        said = said_by.sub("", typed)
        told = as_told_to_the_reader(said, lexicon)
        begun = typed.removesuffix(said)
        return unclear(typed) if told is None else reading(f"{begun}{told}", lexicon)

    return read


def _they_do(words: Match[str]) -> str:
    return f"{words['who']}they{words['does'].removesuffix('s')}"


def as_told_to_the_reader(typed: str, lexicon: Lexicon) -> str | None:
    """What somebody said, with `you` for them; as typed where it is of others, and nothing where nobody can be sure."""
    spoken = _ONESELF.sub(r"\g<told>yourself", typed)
    are_of = bool(_HE.search(typed)), bool(_SHE.search(typed))
    is_of_others = (
        not any(are_of),
        _BY_ITSELF.search(spoken),
        _SAID_BEHIND.search(typed),
        names_others(typed, lexicon),
    )
    if any(is_of_others):
        return typed
    is_whole = (
        _WHOM.match(typed) is not None,
        _WHO_IS_MEANT.match(typed) is None,
        not speaks_of_one(_SURELY_THEIRS.sub("", typed)),
    )
    is_open = all(are_of), _SOMEBODY_DOES.match(typed)
    if any(is_whole) and not any(is_open):
        return of_you(spoken, lexicon)
    is_of_whoever = (
        _SURELY_THEIRS.search(typed) is None,
        not speaks_of_one(_OF_WHOEVER_DOES.sub("", typed)),
    )
    return typed if all(is_of_whoever) else None


def speaks_of_one(text: str) -> bool:
    """Whether it has a `he` or a `she`, who would be somebody else in the letter."""
    return _HE_OR_SHE.search(text) is not None


def names_others(typed: str, lexicon: Lexicon) -> bool:
    """Whether somebody else is named before it, whom it may be of: `help the new manager with his rota`."""
    before, *_ = _HE_OR_SHE.split(_WHO_IS_MEANT.sub("", typed), maxsplit=1)
    words = words_of(f"of {before}")
    named = (
        _BY_NAME.search(before),
        not _OTHERS.isdisjoint(words),
        name_somebody(words, lexicon),
    )
    return _WHOM.match(typed) is None and any(named)


def of_you(typed: str, lexicon: Lexicon) -> str:
    """What was said of him or her, to them: `he is over his flu` as `you are over your flu`."""
    asked = _ASKED.sub(_do_you, _HAS.sub(r"\1 has ", typed))
    told = _DOES.sub(partial(_you_do, lexicon), asked)
    told = _HER.sub(partial(_your_or_you, lexicon), _YOURS.sub(_yours, told))
    return _HIM.sub("you", _HIS.sub("your", told))


def _do_you(asked: Match[str]) -> str:
    """`does she` as `do you`, `wasn't she` as `weren't you`."""
    return f"{asked['begun']}{_VERBS[asked['does'].lower()]}{asked['not'] or ''} you"


def _yours(words: Match[str]) -> str:
    return "of yours" if " " in words[0] else "yours"


def _you_do(lexicon: Lexicon, does: Match[str]) -> str:
    """`she hands over` as `you hand over`, `he's` as `you're`."""
    who, how, verb = map(str, does.groups(""))
    bases = _VERBS.get(verb.replace("\u2019", "'")), base_of_third(verb, lexicon)
    base = next(filter(None, bases), _IN_S.sub("", verb))
    return f"you{who.replace('s', 're')}{how} {base}".rstrip()


def _your_or_you(lexicon: Lexicon, her: Match[str]) -> str:
    """`her plate` as `your plate`; `keep her informed`, `stand in for her` as `you`."""
    before, behind, then = map(str.lower, her.groups(""))
    kinds = {*kinds_of(behind, lexicon)}
    is_had = then == "back" or behind in fw.NUMBERS
    is_given = (
        kinds.isdisjoint("NX"),
        "D" in kinds,
        all(("V" in kinds, then in fw.DETERMINERS)),
    )
    are_you = (
        behind in _BEHIND_WHOM,
        all((_TO_WHOM.fullmatch(before), any(is_given), not is_had)),
    )
    return f"{her['before'] or ''}{'you' if any(are_you) else 'your'}"
