"""A thing or a person as it was named, with the article that it lacks: `driving licence`, `quick learner`, `patience` (E34)."""

from collections.abc import Callable

from afterword.frozen import frozen
from afterword.patterns import lazy_pattern
from afterword.workbook.wording.typed.cleaned.cleaning import first_of, listed
from afterword.workbook.wording.typed.grammar.certain import is_so_much_had
from afterword.workbook.wording.typed.grammar.troubles import happens_to_things
from afterword.workbook.wording.typed.words import function_words as fw
from afterword.workbook.wording.typed.words.articles import article_before
from afterword.workbook.wording.typed.words.form import Form, TypedPhrase, need, unclear
from afterword.workbook.wording.typed.words.lexicon import Lexicon

_BETWEEN = lazy_pattern(r"(, (?:and |or |but )?| and | or )")
_NUMBER = (
    r"(?:\d+\+?|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|many"
    r"|several|half a)"
)
# How long somebody has done it: `at least 10 years in hospitality`.
_SPELL = lazy_pattern(
    rf"(?i)(?:(?:at|least|most|more|than|over|nearly|almost|about|around|some|the|best|part|of|under|just|up|to|close) )*"
    rf"{_NUMBER}(?:[ -](?:odd|full|good|solid|straight))? (?:year|month|decade|season|summer|winter|harvest|term)s?\b"
)
_BEFORE_WORK = lazy_pattern(
    r"(?i)\b((?:year|month|decade|season|summer|winter|harvest|term)s?) (?=experience\b"
    r"|running (?:an?|my|our|the|their|two|three)\b|(?!running\b)[a-z]{2,}ing\b|(?-i:[A-Z]{2,})\b)"
)
# How often, and what one did so long: neither is brought by anybody.
_NOT_BROUGHT = lazy_pattern(
    r"(?i)^\d\S* .*\b(?:a|an|per|each|every) (?:day|night|week|month|year|hour|minute|shift)$"
    r"|^\w+ing \d+ (?:years|months)$"
)
_OF_A_SAINT = lazy_pattern(r"(?:calm|courage|energy|patience|strength|wisdom) of an? ")


@frozen
class Kind:
    """What a word names; `counted` where one of them takes an article."""

    form: Form
    counted: bool = False


@frozen
class Part:
    """One part of a list, as what it is; `goes_on` where words stand behind what it names: `eye for detail`."""

    form: Form
    text: str
    goes_on: bool = False


# What two words name together, other than the second alone.
_NAMED = {
    "typing speed": Kind(Form.HAD, counted=True),
    "sign language": Kind(Form.HAD),
    "climate change": Kind(Form.NEED),
    "common sense": Kind(Form.HAD),
    "dbs check": Kind(Form.HAD, counted=True),
    **dict.fromkeys(("product training", "staff training"), Kind(Form.NEED)),
    **dict.fromkeys(("safe hands", "steady hands", "strong hands"), Kind(Form.HAD)),
}


def as_spell(
    phrase: str,
    lexicon: Lexicon,
) -> TypedPhrase | None:
    """`at least 10 years in hospitality`: how long somebody has done it."""
    spell = listed(_with_spell(phrase), lexicon)
    if _SPELL.match(spell):
        return TypedPhrase(Form.HAD, spell)
    return None


def read_thing(
    phrase: str,
    lexicon: Lexicon,
    article: Callable[[str], str] = article_before,
) -> TypedPhrase:
    """What is named, in one form for the whole list; unclear where it may or may not take an article."""
    named = listed(_with_spell(phrase), lexicon)
    if _NOT_BROUGHT.search(named):
        return unclear(phrase)
    parts, text = _read_parts(named, lexicon, article)
    forms = {part.form for part in parts}
    if len(forms) == 1:
        return TypedPhrase(forms.pop(), text)
    # `AWS, CI/CD and on-call` is a list of names.
    is_clear = Form.UNCLEAR not in forms or any(map(_has_name, parts))
    if is_clear and Form.PERSON not in forms:
        return need(text)
    return unclear(phrase)


def _has_name(part: Part) -> bool:
    return part.form is Form.HAD and not part.text.islower()


def _with_spell(phrase: str) -> str:
    """`6 years nursing` as `6 years of nursing`."""
    return _BEFORE_WORK.sub(r"\1 of ", phrase) if _SPELL.match(phrase) else phrase


def _read_parts(
    phrase: str,
    lexicon: Lexicon,
    article: Callable[[str], str],
) -> tuple[list[Part], str]:
    """The parts that are told apart, and the whole text; behind one that goes on nothing is looked at."""
    pieces = _BETWEEN.split(phrase)
    parts: list[Part] = []
    for number in range(0, len(pieces), 2):
        if _is_afterthought(pieces[number]):
            break
        part = _read_part(pieces[number], lexicon, article)
        parts.append(part)
        if not _shares_its_last_word(pieces[number : number + 3]):
            pieces[number] = part.text
        if part.goes_on:
            break
    return parts, "".join(pieces)


def _is_afterthought(piece: str) -> bool:
    """`which are 14 percent`, behind what it tells more of."""
    return piece.partition(" ")[0] in fw.RELATIVE | fw.NOT_LAST - {"no"}


def _shares_its_last_word(pieces: list[str]) -> bool:
    """`code` of `code and test reviews`."""
    first, between, second = first_of(pieces, 3)
    is_bare = second.partition(" ")[0].lower() not in fw.BEFORE_THINGS
    return " " in second and " " not in first and between == " and " and is_bare


def _read_part(
    piece: str,
    lexicon: Lexicon,
    article: Callable[[str], str],
) -> Part:
    if is_so_much_had(piece, lexicon):
        return Part(Form.HAD, piece)
    words = piece.split() or [""]
    place = _place_of_head(words, lexicon)
    goes_on = place < len(words) - 1
    kind = _kind_in(words, place, lexicon)
    first = words[0].lower()
    if first == "own":
        return Part(Form.HAD, f"their {piece}", goes_on)
    if _has_its_number(first, words, kind):
        return Part(_determined(first, kind), piece, goes_on)
    if not kind.counted:
        named = f"the {piece}" if _OF_A_SAINT.match(piece) else piece
        return Part(kind.form, named, goes_on)
    before = "the" if first in fw.THE_ONE else article(piece)
    return Part(kind.form, f"{before} {piece}", goes_on)


def _has_its_number(
    first: str,
    words: list[str],
    kind: Kind,
) -> bool:
    """Whether it says how many or which: `two drivers`; not `30-60-90 day plan`, `24-hour rota`."""
    if first in fw.BEFORE_THINGS:
        return words[0].islower() or first not in fw.NUMBERS  # `Six Sigma green belt`
    if first.endswith("'s") or first in fw.TITLES:  # `Delta's bid`; not `vet's post`
        return words[0][0].isupper() or not kind.counted
    return first[:1].isdigit() and not kind.counted


def _kind_in(
    words: list[str],
    place: int,
    lexicon: Lexicon,
) -> Kind:
    """What a word names among those round it: `head of sales` is somebody, `head for heights` is had."""
    before = "".join(words[max(place - 1, 0) : place])
    behind = "".join(words[place + 1 : place + 2])
    if behind == "who" and not lexicon.names_a_worker(words[place].lower()):
        return _who(words[place], lexicon)
    if words[place] == "head":
        is_somebody = behind == "of" or before in {"deputy", "department", "section"}
        return Kind(Form.PERSON if is_somebody else Form.HAD, counted=True)
    if words[0].lower() in fw.DEGREES:
        return Kind(Form.HAD, counted=True)
    if words[place] == "way" and behind in {"of", "to"}:
        return Kind(Form.NEED, counted=True)
    named = _NAMED.get(f"{before} {words[place]}".lower())
    return named or kind_of(words[place], lexicon)


def _who(
    word: str,
    lexicon: Lexicon,
) -> Kind:
    """Whoever is named before `who`, of a trade that is in no list of ours: `sparky who can do alarms`, `staff who stay`."""
    is_several = lexicon.is_plural(word) or word in lexicon.uncounted | lexicon.people
    return Kind(Form.NEED, counted=not is_several)


def _place_of_head(
    words: list[str],
    lexicon: Lexicon,
) -> int:
    """Where the word stands that says what is meant: `eye` in `eye for detail`, `experience` in `experience cooking`."""
    for place in range(1, len(words)):
        before, word = words[place - 1].lower(), words[place].lower()
        goes_on = (
            word in fw.BEHIND_A_THING | fw.NUMBERS,
            word.startswith("("),
            words[place : place + 2] == ["other", "than"],
            word.endswith("ing") and before in lexicon.gifts_uncounted,
            _is_doing(words[place - 1 : place + 2], lexicon),
            _is_done_to(before, word, lexicon),
        )
        if any(goes_on):
            return place - 1
    return len(words) - 1


def _is_doing(
    words: list[str],
    lexicon: Lexicon,
) -> bool:
    """`guests coming back`: what several do stands behind them; `sales training days` names one thing."""
    before, doing, behind = first_of([*map(str.lower, words)], 3)
    is_named = not behind or behind in lexicon.things_counted_or_not - {"back"}
    goes_on = not is_named and not lexicon.is_plural(behind)
    return lexicon.is_plural(before) and doing.endswith("ing") and goes_on


def _is_done_to(
    before: str,
    word: str,
    lexicon: Lexicon,
) -> bool:
    """`calls answered`, `paperwork kept up to date`: what is done to a thing stands behind it."""
    is_thing = lexicon.is_plural(before) or before in lexicon.things_counted_or_not
    return is_thing and (word.endswith("ed") or word in fw.DONE_TO)


def kind_of(
    head: str,
    lexicon: Lexicon,
) -> Kind:
    """What a word names, as far as it is known."""
    word = head.lower()
    if lexicon.is_plural(word):
        is_had = lexicon.singular(word) in lexicon.had
        return Kind(Form.HAD if is_had else Form.NEED)
    if lexicon.names_a_worker(word):
        return Kind(Form.PERSON, counted=True)
    if word in lexicon.gifts:
        return Kind(Form.HAD, counted=True)
    if word in lexicon.had:
        return Kind(Form.HAD)
    return _thing(head, word, lexicon)


def _thing(
    head: str,
    word: str,
    lexicon: Lexicon,
) -> Kind:
    if word in lexicon.counted:
        return Kind(Form.NEED, counted=True)
    if word in lexicon.uncounted or word.endswith(fw.ENDS_UNCOUNTED):
        return Kind(Form.NEED)
    is_name = not head.islower() and head[:1].isalnum()
    return Kind(Form.HAD if is_name else Form.UNCLEAR)


def _determined(
    first: str,
    kind: Kind,
) -> Form:
    """What has its article or number: a person, or what somebody has; else a thing."""
    is_one = first in {"a", "an"}
    if kind.form is Form.HAD and first not in fw.CHANGING - fw.SOME:
        return Form.HAD
    if kind.form is Form.PERSON and is_one:
        return Form.PERSON
    return Form.THING if is_one else Form.NEED


def names_a_problem(
    text: str,
    lexicon: Lexicon,
) -> bool:
    """`high turnover`, `complaints`, `vans breaking down`: what nobody needs; `fewer complaints` is another thing."""
    if happens_to_things(text):
        return True
    words = text.lower().split()
    is_changed = words[0] in fw.CHANGING | {"an", "the"} or "," in text
    head = lexicon.singular(words[_place_of_head(words, lexicon)])
    return head in lexicon.problems and not is_changed
