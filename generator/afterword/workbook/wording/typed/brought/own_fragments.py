"""What the candidate brings without a subject, as it is said with `I`: `knows SQL`, `own van`, `used to nights` (E34)."""

from afterword.patterns import lazy_pattern
from afterword.workbook.wording.typed.brought.results_of_mine import (
    as_none,
    as_one_deed,
)
from afterword.workbook.wording.typed.cleaned.cleaning import listed, words_of
from afterword.workbook.wording.typed.grammar.deeds import (
    is_alike_after_have,
    is_deed,
    said_how_often,
)
from afterword.workbook.wording.typed.grammar.doings import (
    names_what_is_done,
    verb_before_much,
    verb_of_doing,
)
from afterword.workbook.wording.typed.grammar.done_to_me import (
    as_done_to_me,
    as_since,
    as_until_today,
    said_as_known,
)
from afterword.workbook.wording.typed.grammar.nouns import read_thing
from afterword.workbook.wording.typed.grammar.verbs import with_first_person
from afterword.workbook.wording.typed.wanted.qualities import is_state, used_to_do
from afterword.workbook.wording.typed.wanted.somebody import as_hours, as_own, as_state
from afterword.workbook.wording.typed.wanted.wants import read_fragment
from afterword.workbook.wording.typed.words import function_words as fw
from afterword.workbook.wording.typed.words.form import (
    Form,
    TypedPhrase,
    thing,
    unclear,
)
from afterword.workbook.wording.typed.words.lexicon import Lexicon
from afterword.workbook.wording.typed.words.remembered import remembered

# How much of a thing, and what one was taught: `nearly a decade in logistics`, `training in mediation`.
_ABOUT = lazy_pattern(
    r"(?i)(?:nearly|almost|over|about|around|roughly|some|more than|less than|well over|close to"
    r"|up to|at least|just (?:under|over)) "
    r"(?:an?|half|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty|\d)|training in "
)
# What somebody has been declared to be, or has learned: `certified in ITIL`, `bilingual in English and Welsh`.
_HOLDING = lazy_pattern(
    r"(?i)(?:fully )?(?:accredited|certified|chartered|licen[cs]ed|qualified|registered) (?:as|by|for|in|to|with) "
    r"|coded (?:for|to) \d|(?:fully )?(?:bilingual|trilingual|multilingual|fluent|proficient|conversant|literate) (?:in|with) "
)
_IN_YEAR = lazy_pattern(r" in \d{4}$")
_FOR_YEARS = lazy_pattern(
    r"(?P<doing>[a-z]+ing\b.*?),? for (?P<years>(?:over |nearly |about )?\S+ years)$"
)
# What one has of what was learnt: `welding certificates`.
_PAPERS = frozenset({
    "badge", "badges", "card", "certificate", "certificates", "diploma", "gear", "kit", "licence", "licences", "license",
    "licenses", "papers", "qualification", "qualifications", "skill", "ticket", "tickets", "tools",
})  # fmt: skip
_NOT_DONE = frozenset({
    "haven't", "didn't", "don't", "can't", "couldn't", "won't", "wouldn't", "wasn't", "ain't",
})  # fmt: skip
# What one is, or is doing at this time: `a bit of a perfectionist`, `studying for ACCA`.
_NOW = lazy_pattern(
    r"(?:an? (?:bit|touch) of an? |studying (?:for|towards)\b|working towards\b|learning [A-Z]|training (?:as|to be)\b)"
)
_SINCE = lazy_pattern(r" since (?:\d{4}|I )")
_BEING = lazy_pattern(r"(?i)^being ")
_DOING_OF = lazy_pattern(r"(\A[A-Za-z]+ing|(?<=and )[a-z]+ing) of ")
_OF_IT = lazy_pattern(r"(?<=ing) of ")
_HOLDING_IT = lazy_pattern(r"^holding(?= an? )")  # no experience in a licence
_MONTHS = "Jan|Feb|March|April|May|June|July|Aug|Sept|Oct|Nov|Dec|(?:Janu|Febru)ary|August|(?:Sept|Nov|Dec)ember|October"
_AS_TYPED = lazy_pattern(
    r"am |hold an? |read (?:to|for|with) |(?:qualified|trained) as (?:an?|the) "
)
_BEGINNINGS = (
    (_AS_TYPED, Form.SENTENCE, "I"),
    (_NOW, Form.SENTENCE, "I am"),
    (lazy_pattern(r"ex[ -](?=[A-Z])"), Form.SENTENCE, "I am"),
    (lazy_pattern(r"ex-(?:army|forces|navy|police|RAF)\Z"), Form.SENTENCE, "I am"),
    (lazy_pattern(r"ex-[a-z]+(?:ant|er|ian|ist|or)\Z"), Form.SENTENCE, "I am an"),
    (lazy_pattern(r"bit of an? "), Form.SENTENCE, "I am a"),
    (
        # got 28 kids through their exams was done
        lazy_pattern(
            r"got (?:an?|my(?: own)?|\d+) (?!\w*job)"
            r"(?!.* (?:back (?:in|into|on|to)|down to|into|off|onto|past|through|up to"
            r"|(?:from|to) (?:\d+|half|nil|one|two|three|four|under|zero)"
            rf"|in (?:[A-Z]\w*|(?:early |late |mid-)?(?:\d{{4}}|spring|summer|autumn|winter|{_MONTHS}))"
            r"|last (?:month|week|year)|ago)\b)(?!.* last [a-z]+\Z)",
        ),
        Form.SENTENCE,
        "I have",
    ),
    (lazy_pattern(r"only one who "), Form.SENTENCE, "I was the"),
)
_NEVER_SO = lazy_pattern(r"(?i)never \w+ed\Z")
_NEVER_DONE = lazy_pattern(r"(?i)never (?!been )")
_NEVER_IN = lazy_pattern(r"never \S+ in (?:\S+ ){1,2}(?:years|months)$")


@remembered
def read_own_fragment(phrase: str, lexicon: Lexicon) -> TypedPhrase:
    """A phrase without its subject. Each reading is tried in its turn; the first that fits is taken."""
    readings = (reading(phrase, lexicon) for reading in _READINGS)
    return next(filter(None, readings), None) or read_fragment(phrase, lexicon)


def _as_so_much(phrase: str, lexicon: Lexicon) -> TypedPhrase | None:
    if _ABOUT.match(phrase):
        return thing(listed(phrase, lexicon))
    return None


def _as_state(phrase: str, lexicon: Lexicon) -> TypedPhrase | None:
    """`experienced in SQL`, `certified in ITIL`."""
    is_so = _NEVER_SO.match(phrase) is not None
    is_held = _HOLDING.match(phrase) and not _IN_YEAR.search(phrase)
    is_state_of = is_state(phrase.lower().split(), lexicon)
    if is_so or is_state_of or is_held:
        return TypedPhrase(Form.QUALITY, phrase)
    return None


def _as_being(
    phrase: str,
    lexicon: Lexicon,
) -> TypedPhrase | None:
    """`being calm when others shout`, `being on time` and `local` as what one is."""
    if as_hours(phrase, lexicon):
        return TypedPhrase(Form.QUALITY, phrase)
    being = _BEING.sub("", phrase)
    first = words_of(being)[0]
    is_quality = lexicon.is_quality(first) or first in fw.STATES
    if being == phrase or not is_quality:
        return None
    return TypedPhrase(Form.QUALITY, being)


def _as_begun(
    phrase: str,
    _: Lexicon,
) -> TypedPhrase | None:
    """What only its first words lack: `am a first aider`, `only one who could weld`, `a school governor since 2019`."""
    phrase = _HOLDING_IT.sub("hold", phrase)
    for pattern, form, words in _BEGINNINGS:
        if pattern.match(phrase):
            return TypedPhrase(form, f"{words} {phrase}")
    return None


def _as_done_to_me(
    phrase: str,
    _: Lexicon,
) -> TypedPhrase | None:
    return as_done_to_me(phrase)


def _as_done(
    phrase: str,
    lexicon: Lexicon,
) -> TypedPhrase | None:
    """`been a carer`, `cut waiting times`, `used to run a kitchen`, `never late in eight years`."""
    first, _, rest = phrase.lower().partition(" ")
    first = first.rstrip(",")
    if first in fw.PARTICIPLES:
        return TypedPhrase(Form.HAVING_DONE, phrase)
    if phrase.startswith(("not been ", "never been ")):
        return TypedPhrase(Form.HAVING_DONE, phrase)
    if _NEVER_DONE.match(phrase) and is_alike_after_have(rest.removeprefix("once ")):
        return TypedPhrase(Form.HAVING_DONE, phrase)
    if used_to_do(phrase, lexicon) or is_deed(first, rest, lexicon):
        return TypedPhrase(
            Form.DONE, with_first_person(listed(phrase, lexicon), lexicon)
        )
    if _NEVER_IN.match(phrase):
        return TypedPhrase(Form.HAVING_DONE, phrase.replace("never", "never been", 1))
    return None


def _as_said(
    phrase: str,
    lexicon: Lexicon,
) -> TypedPhrase | None:
    """`speak Polish`, `know SQL`, `own van`: what one knows or has."""
    if as_own(phrase, lexicon):
        return thing(f"my {phrase}")
    if _SINCE.search(phrase) and words_of(phrase)[0] in lexicon.to_do - {"have"}:
        return unclear(phrase)  # `teach chemistry since 2011`
    first, second = words_of(phrase)[:2]
    is_present = first in fw.PRESENT | _NOT_DONE and second not in {"of", "for"}
    if is_present or as_state(phrase, lexicon):
        return TypedPhrase(Form.SENTENCE, f"I {phrase}")
    return None


def _as_lacking(
    phrase: str,
    lexicon: Lexicon,
) -> TypedPhrase | None:
    """`no fear of conflict` is what one has not; what else there was none of is not clear."""
    first, _, lacked = phrase.partition(" ")
    if first != "no":
        return as_none(phrase, lexicon)
    is_had = read_thing(lacked, lexicon).form is Form.HAD
    if is_had or lacked.startswith("fear of "):
        return TypedPhrase(Form.SENTENCE, f"I have {phrase}")
    return as_none(phrase, lexicon) or unclear(phrase)


def _as_somebody(
    phrase: str,
    lexicon: Lexicon,
) -> TypedPhrase | None:
    """`someone who cares` is brought by nobody."""
    first, second = words_of(phrase)[:2]
    behind = second.partition("'")[0]
    is_somebody = first in lexicon.people and behind in fw.BEHIND_A_THING
    if is_somebody or ", I " in phrase:
        return unclear(phrase)
    return None


def _as_doing(
    phrase: str,
    lexicon: Lexicon,
) -> TypedPhrase | None:
    """`planning rosters`, `catering for weddings`, `marketing`; not `understanding of the trade`, which one has."""
    spell = _FOR_YEARS.match(phrase)
    if spell:
        return thing(f"{spell['years']} of {_OF_IT.sub(' ', spell['doing'], 1)}")
    if names_what_is_done(phrase, lexicon):
        return TypedPhrase(Form.DOING, _DOING_OF.sub(r"\1 ", phrase))
    first, second = words_of(phrase)[:2]
    if (
        lexicon.is_verb(first)
        or first in lexicon.gifts
        or lexicon.singular(second) in _PAPERS | lexicon.gifts
    ):
        return None
    verb = verb_of_doing(first, second, lexicon) or verb_before_much(phrase, lexicon)
    if second in fw.BEHIND_A_THING:
        verb = lexicon.verb_in_ing(first)
    if verb is None:
        return None
    if _tells_how(phrase):
        return TypedPhrase(Form.TO_DO, f"{verb} {phrase.partition(' ')[2]}")
    doing = _DOING_OF.sub(r"\1 ", phrase)
    return as_one_deed(TypedPhrase(Form.DOING, listed(doing, lexicon)), lexicon)


def _tells_how(phrase: str) -> bool:
    """`typing 80 wpm`, `learning fast`: what one can do, rather than has experience in."""
    behind = phrase.lower().split()[1:] or [""]
    is_how = behind[0][:1].isdigit() or behind[-1] in fw.ADVERBIAL
    return is_how and _SINCE.search(phrase) is None


def _as_mine(
    phrase: str,
    lexicon: Lexicon,
) -> TypedPhrase | None:
    """`my tools and a van`, `our award`; what has a colon stands for itself."""
    if words_of(phrase)[0] in fw.POSSESSIVES | {"our"}:
        return thing(listed(phrase, lexicon))
    if ":" in phrase:
        return unclear(phrase)
    return None


def _as_several(
    phrase: str,
    lexicon: Lexicon,
) -> TypedPhrase | None:
    """`fire drills`: a word that is a verb as well, and names a thing here."""
    first, second = words_of(phrase)[:2]
    may_be_thing = first in lexicon.either - lexicon.verbs_first
    if may_be_thing and lexicon.is_plural(second):
        return thing(listed(phrase, lexicon))
    return None


_READINGS = (
    _as_so_much,
    _as_being,
    as_since,
    _as_begun,
    _as_done_to_me,
    as_until_today,
    said_as_known,
    _as_state,
    _as_done,
    said_how_often,
    _as_said,
    _as_lacking,
    _as_somebody,
    _as_doing,
    _as_mine,
    _as_several,
)
