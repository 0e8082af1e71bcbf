"""A whole sentence of theirs, by its own verb: `the ward is short of staff`, `nurses leave` (E34)."""

from afterword.patterns import lazy_pattern
from afterword.workbook.wording.typed.cleaned.cleaning import words_of
from afterword.workbook.wording.typed.grammar.kinds import kinds_of
from afterword.workbook.wording.typed.words import function_words as fw
from afterword.workbook.wording.typed.words.form import Form, TypedPhrase
from afterword.workbook.wording.typed.words.lexicon import Lexicon

_CLOCK = lazy_pattern(r"(?i)(?<=\d) ?[ap]m\b")
_SOME_OF = lazy_pattern(r"(?i)(?:half|many|most)(?: of)? (?=(?:our|the|their|your) )")
_THEY_ARE = lazy_pattern(
    r"(?i)(?:they|we|you|he|she|there|everybody|everyone|nobody)['\u2019](?:re|ve|s|ll|d) "
)
# What things do that are at fault, in words that name things as well: `the ovens break down every week`, `the doors stick`.
_OFTEN = r"(?: (?:all|at|each|every|in|on|when|whenever) .+)"
_AT_FAULT = lazy_pattern(
    r"(?i)the (?:[a-z-]+ ){1,3}"
    r"(?:(?:block|burst|crash|freeze|jam|leak|overheat|squeak|stall|stick|break (?:down|off|up)"
    r"|fall (?:behind|down|off|over)|go (?:down|off|out)|run (?:late|out|short)|shut (?:down|off)"
    rf"|(?:break|fail|ring|stop|trip)(?={_OFTEN}))|(?:blocks|crashes|freezes|jams|leaks|overheats|squeaks|stalls|sticks"
    r"|breaks (?:down|off|up)|falls (?:behind|down|off|over)|goes (?:down|off|out)|runs (?:late|out|short)|shuts (?:down|off)"
    rf"|(?:breaks|fails|rings|stops|trips)(?={_OFTEN}))){_OFTEN}?"
)


# What is done is one thing, and does one: `writing reports takes ages`; in no other way is it told of.
_OF_MANY = lazy_pattern(r"(?:are|do|don't|have|haven't|aren't)\Z")


def _names_what_is_done(phrase: str, lexicon: Lexicon) -> bool:
    """`writing reports developers don't argue with`: what others do with the reports is all that is told."""
    first, *others = words_of(phrase)
    is_done = lexicon.base_of_ing(first) is not None
    does = (
        kinds_of(word, lexicon) == "S"
        or (word in fw.FINITE and not _OF_MANY.match(word))
        for word in others
    )
    by_many = kinds_of(others[-1], lexicon) == "V", any(map(_OF_MANY.match, others))
    return is_done and any(by_many) and not any(does)


def as_sentence(
    phrase: str,
    lexicon: Lexicon,
) -> TypedPhrase | None:
    """`the ward is short of staff`: it has its own verb."""
    some = _SOME_OF.match(phrase)
    if _names_what_is_done(phrase, lexicon):
        return None
    if some is None:
        return _of_all(phrase, lexicon)
    told = _of_all(phrase[some.end() :], lexicon)  # it is told as of all of them
    return told and TypedPhrase(told.form, phrase)


def _of_all(
    phrase: str,
    lexicon: Lexicon,
) -> TypedPhrase | None:
    first, *others = words_of(_CLOCK.sub("", phrase))
    if first in fw.PRONOUNS and not phrase.startswith("IT "):
        is_said = others[0] != "to"  # `us to be visible`
        return TypedPhrase(Form.SAID if is_said else Form.UNCLEAR, phrase)
    if lexicon.is_verb(first) and not _happens(first, others[0], lexicon):
        return None
    is_whole = (
        _THEY_ARE.match(phrase) is not None,
        _ends_with_what_happened(others, lexicon),
        _AT_FAULT.fullmatch(phrase) is not None,
    )
    if any(is_whole):
        return TypedPhrase(Form.SAID, phrase)
    before, *behind = [first, *others]
    if first in fw.DETERMINERS:  # what stands behind it names a thing: `the drives`
        before, *behind = others
    for word in behind:
        if _begins_relative(before, word, lexicon):
            return None
        has_verb = (_is_its_verb(word, first, lexicon), _happens(before, word, lexicon))
        if any(has_verb):
            return TypedPhrase(Form.SAID, phrase)
        before = word
    return None


def _ends_with_what_happened(
    words: list[str],
    lexicon: Lexicon,
) -> bool:
    """`their last baker left`: what somebody did ends the sentence, and nothing is done to them."""
    before, last = ["", *words][-2:]
    names_somebody = (lexicon.names_a_worker(before), lexicon.is_plural(before))
    return last in fw.HAPPENED and any(names_somebody)


def _begins_relative(
    before: str,
    word: str,
    lexicon: Lexicon,
) -> bool:
    """`reports the board can trust`, `reports people use`: a second subject stands there without `that`."""
    if word in {"people", "staff"} and lexicon.is_plural(before):
        return True
    if word in fw.RELATIVE | {","}:
        return True
    return word in fw.DETERMINERS and before not in fw.BEFORE_A_THING


def _is_its_verb(
    word: str,
    first: str,
    lexicon: Lexicon,
) -> bool:
    """Whether a word is the verb of a sentence that begins so; `reports people can trust` is none."""
    if first in fw.DETERMINERS:
        is_happening = word.endswith("s") and word.removesuffix("s") in fw.HAPPENING
        return word in fw.FINITE or is_happening or _is_singular_verb(word, lexicon)
    return word in fw.FINITE and word not in fw.MODAL


def _happens(
    before: str,
    word: str,
    lexicon: Lexicon,
) -> bool:
    """`nurses leave`: what several do."""
    names_else = (
        word in lexicon.things_counted_or_not,
        lexicon.names_a_worker(word),
        lexicon.is_past(word),
    )
    if any(names_else):
        return False
    is_verb = (word in fw.HAPPENING, lexicon.is_only_to_do(word))
    are_several = (before == "staff", lexicon.is_plural(before))
    return any(are_several) and any(is_verb)


def _is_singular_verb(
    word: str,
    lexicon: Lexicon,
) -> bool:
    """`loses` and its like: what one does, and no thing."""
    return word.endswith("s") and lexicon.is_only_to_do(word.removesuffix("s"))
