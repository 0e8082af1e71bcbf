"""What somebody is or always does, typed as a thing: `patience`, `keeping calm in a crisis`, `a steady hand` (E34)."""

from afterword.interview.values.english import text_if
from afterword.patterns import lazy_pattern
from afterword.workbook.wording.typed.brought.clauses_of_mine import as_clause_of_mine
from afterword.workbook.wording.typed.brought.who_one_is import as_who_one_is
from afterword.workbook.wording.typed.cleaned.cleaning import uncapitalised
from afterword.workbook.wording.typed.words.form import Form, TypedPhrase, thing
from afterword.workbook.wording.typed.words.lexicon import Lexicon

_ARE = {
    "adaptability": "adaptable",
    "cheerfulness": "cheerful",
    "curiosity": "curious",
    "dependability": "dependable",
    "diligence": "diligent",
    "discretion": "discreet",
    "flexibility": "flexible",
    "friendliness": "friendly",
    "honesty": "honest",
    "kindness": "kind",
    "loyalty": "loyal",
    "patience": "patient",
    "persistence": "persistent",
    "politeness": "polite",
    "punctuality": "punctual",
    "reliability": "reliable",
    "resilience": "resilient",
    "resourcefulness": "resourceful",
    "tact": "tactful",
    "thoroughness": "thorough",
    "tidiness": "tidy",
}
_QUALITY = lazy_pattern(
    rf"(?i)(?P<what>{'|'.join(_ARE)})(?: and (?P<more>{'|'.join(_ARE)}))?(?P<how> (?:about|towards|under|when|with) .+)?"
)
_YEARS = lazy_pattern(
    r"(?i)\A((?:about |at least |nearly |over )?(?:\d+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve"
    r"|fifteen|twenty) years) (?=(?:as an?|behind|in|on"
    r"|with (?!an?\b|my\b|one\b|our\b|the\b|(?-i:[A-Z]))) (?!(?:a row|all|and off|paper)\b))"
)
# Nobody has experience in it, and nobody helps with it.
_HABIT = lazy_pattern(
    r"(?i)(?P<does>(?:keeping|remaining|staying) (?=(?:calm|cheerful|cool|focused|level-headed|my head|organised|patient|polite"
    r"|quiet|tidy)\b)|listening (?=(?:before|first|properly)\b)|(?:showing|turning) up (?=early|every|in|on time|when)"
    r"|(?:clearing|cleaning|sweeping|tidying|washing) up (?=(?:after|behind) (?:me|myself)\b|as I go\b)"
    r"|looking after (?=my own\b)"
    r"|(?:holding|keeping|watching) (?=my (?:balance|cool|distance|head|language|nerve|own counsel|patience"
    r"|place|promises|step|temper|tongue|word)\b)"
    r"|owning up |noticing (?=when|what|who)|(?:asking (?=before|for help|when)|admitting |remembering (?=names|people"
    r"|what|who)))(?P<what>[^;:?]+)"
)
# A hand that is had; `a dab hand` and `an old hand` are somebody.
_A_HAND = lazy_pattern(
    r"(?i)a (?:firm|gentle|light|steady|sure) hand(?: (?:at|in|on|when|with) [^;:?]+)?\Z"
)
# What one works with, and nobody has for others: `bread and pastry`, `spreadsheets`.
_THINGS = (
    "animals|boilers|bread|bricks?|cakes?|cattle|chainsaws|cheese|clay|computers|concrete|cows|databases|dogs|engines|fish"
    "|forklifts|glass|goats|horses|leather|lime|livestock|machines|machinery|meat|metal|oak|paint|pastry|pigs|pipework|plaster"
    "|poultry"
    "|sheep|silver|slate|spreadsheets|steel|stone|textiles|tills|timber|tractors|wood"
)
_WORKED_WITH = lazy_pattern(
    rf"(?i)(?:(?:big|dry|heavy|large|live|old|small|wet) )?(?:{_THINGS})"
    rf"(?:, (?:{_THINGS}))*(?: and (?:(?:big|heavy|large|old|small) )?(?:{_THINGS}))?\Z"
)
_SAFETY = lazy_pattern(
    r"(?i)(?:(?:fire|food|gas|road|site|water) safety|first aid|food hygiene)"
    r"(?:(?:, | and )(?:(?:fire|food|gas|road|site|water) safety|first aid|food hygiene))+\Z"
)
# Done once, with so many of them.
_TRAINED_SO_MANY = lazy_pattern(
    r"(?i)(?P<verb>hiring|opening|recruiting|rehoming|restoring|training)"
    r" (?P<what>(?:two|three|four|five|six|seven|eight|nine|ten|twelve|\d+) (?!at\b|a\b|per\b)"
    r"(?!.* (?:a|each|every|per) (?:day|month|term|week|year)\b)[a-z][^;:?]*)"
)
_DID = {
    "hiring": "hired",
    "opening": "opened",
    "recruiting": "recruited",
    "rehoming": "rehomed",
    "restoring": "restored",
    "training": "trained",
}


# patient with people who have dementia, good with cattle and machinery both
_GOOD_WITH = lazy_pattern(
    r"(?i)(?=(?:calm|careful|firm|friendly|gentle|good|great|handy|kind|patient|polite|strict|tidy) (?:around|at|with)"
    r" (?!first\b|home\b|me\b|once\b|paper\b|the time\b)[^,.;:?!]+\Z)"
    r"(?!.* (?:and|but|so) (?:also|always|can|have|I|never)\b)(?!.* (?:got|helped|is|keeps?|makes?|made|was)\b)"
)
# NVQ 2, level 3 in care
_OF_LEVEL = lazy_pattern(
    r"(?i)(?=(?:[SN]|GN)VQ (?:level )?\d(?: in [^,;:?!]+)?\Z|level \d (?:in|for) [^,;:?!]+\Z)"
)


# In the order in which they are tried: what it is, and as what it is said.
_SAID = (
    (lazy_pattern(r"(?i)\Aalways (?:first|last) (?:in|out)\b.*"), Form.QUALITY, "{}"),
    (
        lazy_pattern(r"(?i)\Awill (?=(?:move|relocate|travel)\b)"),
        Form.QUALITY,
        "willing to {}",
    ),
    (_WORKED_WITH, Form.THING, "experience with {}"),
    (_SAFETY, Form.THING, "experience in {}"),
    (
        lazy_pattern(r"(?i)(?:eye|keyhole|oral|tree) surgery\Z"),
        Form.THING,
        "experience in {}",
    ),
    (lazy_pattern(r"(?i)(?:learned|learnt) (?:how )?to [a-z].*"), Form.DONE, "{}"),
    (
        lazy_pattern(r"(?i)being (?=(?:early|on time|punctual)\Z)"),
        Form.SENTENCE,
        "I am always {}",
    ),
    (_A_HAND, Form.THING, "{}"),
    (_GOOD_WITH, Form.QUALITY, "{}"),
    (_OF_LEVEL, Form.SENTENCE, "I have {}"),
    (
        lazy_pattern(r"(?i)teaching myself (?=[a-z])"),
        Form.SENTENCE,
        "I am teaching myself {}",
    ),
    (
        lazy_pattern(
            r"(?i)being (?=(?:candid|direct|discreet|frank|gentle|open|square|straight|tactful|there|up ?front)"
            r" (?:about|for|with)\b)"
        ),
        Form.QUALITY,
        "{}",
    ),
)


def as_surely_mine(
    text: str,
    lexicon: Lexicon,
) -> TypedPhrase | None:
    """`a steady hand with a brush` as what one has, `listening before acting` as what one always does."""
    clause = as_clause_of_mine(text, lexicon)
    if clause:
        return clause
    for pattern, form, said in _SAID:
        if pattern.match(text):
            return TypedPhrase(
                form, said.format(pattern.sub("", text) or uncapitalised(text))
            )
    trained = _TRAINED_SO_MANY.fullmatch(text)
    if trained:
        return TypedPhrase(
            Form.DONE, f"{_DID[trained['verb'].lower()]} {trained['what']}"
        )
    habit = _HABIT.fullmatch(text)
    if habit is None:
        return as_who_one_is(text, lexicon)
    doing, *more = habit["does"].lower().split()
    verb = lexicon.verb_in_ing(doing)
    if verb is None:
        return None
    told = " ".join([verb, *more, habit["what"]])
    return TypedPhrase(Form.SENTENCE, f"I {told}")


def as_one_is(strength: TypedPhrase) -> TypedPhrase:
    """`patience with toddlers` as `patient with toddlers`, `two years as a nurse` as two years' experience as one.

    Nobody tells of themselves that they have the one or the other.
    """
    experience = _YEARS.sub(r"\1' experience ", strength.text)
    if experience != strength.text:
        return thing(experience)
    is_one = _QUALITY.fullmatch(strength.text)
    if strength.form is not Form.THING or is_one is None:
        return strength
    named = filter(None, (is_one["what"], is_one["more"]))
    text = " and ".join(_ARE[quality.lower()] for quality in named)
    return TypedPhrase(Form.QUALITY, f"{text}{is_one['how'] or ''}")


def as_mine(text: str) -> str:
    """`patience with toddlers` as `my patience with toddlers`, of which others tell; nothing where it is something else."""
    is_one = _QUALITY.fullmatch(text)
    return text_if(is_one is not None, f"my {uncapitalised(text)}")
