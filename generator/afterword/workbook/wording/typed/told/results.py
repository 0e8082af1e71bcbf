"""What a personality test says of the candidate, as it was typed, to follow `what it says, in short` (S52, E34)."""

from functools import partial
from re import Pattern

from afterword.interview.values.english import text_if
from afterword.interview.values.sentences import NO_SHORT_FORM
from afterword.patterns import lazy_pattern, rewritten
from afterword.workbook.wording.typed.brought.strengths import strength_understood
from afterword.workbook.wording.typed.cleaned.asides import without_asides
from afterword.workbook.wording.typed.cleaned.cleaning import (
    in_small_letters,
    uncapitalised,
    with_a_capital,
    words_of,
)
from afterword.workbook.wording.typed.grammar.kinds import kinds_of
from afterword.workbook.wording.typed.words import function_words as fw
from afterword.workbook.wording.typed.words.articles import article_before
from afterword.workbook.wording.typed.words.form import Form, TypedPhrase
from afterword.workbook.wording.typed.words.lexicon import Lexicon
from afterword.workbook.wording.typed.words.remembered import remembered

_SAYS = lazy_pattern(
    r"(?i)^(?:(?:(?:it|the (?:report|result|test)) )?(?:said|says|showed|shows) |according to (?:it|the (?:report"
    r"|test)),? )?(?:that )?"
)
# Most reports speak to whoever took the test.
_AS_TOLD = (
    (lazy_pattern(r"(?i)^you(?: are|['\u2019]re)\b"), "I am"),
    (lazy_pattern(r"(?i)^you\b"), "I"),
    (lazy_pattern(r"(?i)\byour\b"), "my"),
    (lazy_pattern(r"(?i)\byourself\b"), "myself"),
)
_BEGINNINGS = {
    Form.TO_DO: "I ",
    Form.QUALITY: "I am ",
    Form.PERSON: "I am ",
    Form.SENTENCE: "",
}
_DEEDS = lazy_pattern(r"(?!.*J).*V")  # what is done, and no quality
_PARTS = lazy_pattern(
    NO_SHORT_FORM
    + r"[.!] (?=[A-Z])| [-\u2013] |, (?:but )?(?=(?:mostly |sometimes |usually )?I )"
    r"|, (?=(?:ask|begin|check|do|end|finish|get|hate|help|keep|know|like|listen|love|need|plan|prefer|say|start"
    r"|stay|try|want"
    r"|work|write)s? (?!and\b|or\b))"
)
# As a report has it of whoever took the test: likes to plan everything
# INTJ, a bit of an introvert
_SORTS = (
    r"(?:(?:I['\u2019]?m|I am|am) )?(?:an? )?(?P<sort>(?-i:[EI][NS][FT][JP](?:-[AT])?)|(?:ambivert|extr[ao]vert|introvert)"
    r"|(?:detail|people|team) person|completer[- ]finisher)(?: type)?"
)
_SORT = lazy_pattern(rf"(?i){_SORTS}")
# INTJ so quiet at first but ask the hard question: what somebody is, and what follows from it; two sides of them
_IN_TWO = (
    lazy_pattern(
        rf"(?i)\A(?P<first>{_SORTS})(?:,| -| \u2013|:)? (?P<joint>so|and|but|which means|meaning|hence|therefore|i\.?e\.?),? "
        r"(?:that )?(?P<second>.+)\Z"
    ),
    lazy_pattern(
        r"(?i)\A(?P<first>[^,;]+?)(?:,| -| \u2013)? (?P<joint>but) (?P<second>[^,;]+)\Z"
    ),
)
_JOINTS = {"and": "and", "but": "but"}
_THIRD = lazy_pattern(
    r"(?i)(?P<do>ask|enjoy|hate|like|listen|love|need|plan|prefer|tend|think|want|work)s"
    r" (?!(?:and|are|of|or)\b)"
)
# a people person, like I remember every order: what shows it
_LIKE_I_DO = lazy_pattern(
    r"(?i)(?:,|;|\.| [-\u2013]) ?(?:and |so )?(?:as in|e\.?g\.?|for (?:example|instance)|i\.?e\.?|like),?"
    r" (?=I(?:['\u2019](?:d|ll|m|ve))? |when (?:(?!\bI\b)[^,;:])+,? I\b)"
)
# when the rota fell over I had a plan: when it was, and what one did
_WHEN_I_DID = lazy_pattern(
    r"(?:(?P<when>when (?:(?!\bI\b)[^,;:])+?),? (?=I\b))?(?P<does>.+)"
)
_EXAMPLE = "For example: "  # until it is told
_BEHIND_A_THING = fw.AFTER_THING | {"", "and", "of", "or", ","}


@remembered
def read_result(
    typed: str,
    lexicon: Lexicon,
) -> TypedPhrase:
    """`prefers a plan` as `I prefer a plan`; whatever does not surely tell what one is or does stands as it was noted."""
    text = rewritten(_SAYS.sub("", without_asides(typed)), _AS_TOLD)
    parts = _PARTS.split(_LIKE_I_DO.sub(f". {_EXAMPLE}", text))
    told = [_as_sentence(part, lexicon) for part in parts]
    if all(told) and "/" not in text:
        first, *others = told
        return TypedPhrase(
            Form.SENTENCE, ". ".join([first, *map(with_a_capital, others)])
        )
    return TypedPhrase(Form.NOTED, in_small_letters(text, lexicon))


def _as_sentence(text: str, lexicon: Lexicon) -> str:
    """What one is or does, as a sentence; nothing where it may be something else."""
    if text.startswith(_EXAMPLE):
        return _as_an_example(text.removeprefix(_EXAMPLE), lexicon)
    sort = _SORT.fullmatch(text)
    if sort:
        return f"I am {article_before(sort['sort'])} {sort['sort']}"
    if _THIRD.match(text):
        return _THIRD.sub(lambda does: f"I {does['do'].lower()} ", text)
    phrase = strength_understood(text, lexicon)
    told = f"{_BEGINNINGS.get(phrase.form, '?')}{phrase.text}"
    if told.startswith("I"):
        return told
    if _is_done(text, lexicon):
        return f"I {uncapitalised(text)}"
    return next(filter(None, map(partial(_in_two, text, lexicon), _IN_TWO)), "")


def _as_an_example(text: str, lexicon: Lexicon) -> str:
    """`when the rota fell over I had a plan` as `For example, when the rota fell over, I had a plan`."""
    when, does = _WHEN_I_DID.sub(r"\g<when>\n\g<does>", text).split("\n")
    told = _as_sentence(does, lexicon)
    return text_if(told, ", ".join(filter(None, ("For example", when, told))))


def _in_two(text: str, lexicon: Lexicon, sides: Pattern[str]) -> str:
    """`quiet at first but ask` as `I am quiet at first, but I ask`; nothing where one of the two is not clear."""
    parts = sides.match(text)
    if parts is None:
        return ""
    first, second = (_as_sentence(parts[name], lexicon) for name in ("first", "second"))
    joint = _JOINTS.get(parts["joint"].lower(), "so")
    return text_if(all((first, second)), f"{first}, {joint} {second}")


def _is_done(
    text: str,
    lexicon: Lexicon,
) -> bool:
    """`work best in small teams`; not `need for order`."""
    first, second = words_of(text)[:2]
    is_thing = second in _BEHIND_A_THING
    is_deed = _DEEDS.match(kinds_of(first, lexicon)) is not None
    return is_deed and not is_thing
