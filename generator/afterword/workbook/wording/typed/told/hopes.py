"""A good wish for a referee, as typed, to follow `I hope` (E34)."""

from afterword.patterns import lazy_pattern, rewritten
from afterword.workbook.wording.typed.cleaned.asides import read_without_asides, runs_on
from afterword.workbook.wording.typed.cleaned.cleaning import bare, in_small_letters
from afterword.workbook.wording.typed.grammar.certain import tells_surely
from afterword.workbook.wording.typed.grammar.fragments import tells_something
from afterword.workbook.wording.typed.grammar.the_reader import names_others, of_you
from afterword.workbook.wording.typed.words.form import Form, TypedPhrase, unclear
from afterword.workbook.wording.typed.words.lexicon import Lexicon
from afterword.workbook.wording.typed.words.remembered import remembered

_I_HOPE = lazy_pattern(r"(?i)^(?:I )?hope (?:that )?")
# A good wish without its verb: `all good at the depot`.
_ALL_WELL = lazy_pattern(r"(?i)^(all|everything) (?=(?:fine|good|ok|okay|well)\b)")
# What is only named, and nothing is told of it: a good holiday, happy Easter
_NAMED = lazy_pattern(
    r"(?i)(?:(?:an?|another|best of|good|happy|lots of|merry|much|safe|the best)(?: [a-z'\u2019-]+){1,4}|[a-z'\u2019-]+)"
)
# How one is, without who: enjoying retirement, not too busy; your well
_YOU_ARE = (
    (
        lazy_pattern(
            r"(?i)\Ayour (?=(?:all (?:good|ok|well)|back (?:at|from|in|on|to)|doing|enjoying|feeling|getting|having"
            r"|keeping|not|over|settl(?:ed|ing)"
            r"|(?:busy|fine|good|happy|ok|okay|well)(?=\Z| (?:after|again|and|at|in|now|these|with)\b))\b)"
        ),
        "you're ",
    ),
    (
        lazy_pattern(
            r"(?i)\A(?=(?:coping|doing|enjoying|feeling|getting|having|keeping|loving|managing|not too|over"
            r"|settl(?:ed|ing)|still|well)\b)"
        ),
        "you are ",
    ),
    (
        lazy_pattern(
            r"(?i)\A(?=new [a-z]+ (?:goes|is|was|went)\b|new [a-z]+['\u2019]s )"
        ),
        "your ",
    ),
    (
        lazy_pattern(
            r"(?i)\A(?=(?:baby|cat|dog|garden|house|kids|knee|leg|move|op|operation|puppy|twins|wedding)(?: (?:are"
            r"|goes|is|was|went)"
            r"|['\u2019]s)\b)"
        ),
        "the ",
    ),
)
_ASKS = lazy_pattern(r"(?i)(?:how|what|when|where|who|why)(?:['\u2019]?s)?\b")
_TO_DO = lazy_pattern(r"to [a-z]")
# Of whoever is wished it: he's over his flu, retirement suits her; not `the dog is well and he eats`
_OF_THEM = lazy_pattern(
    r"(?i)(?!.*\byour?\b)(?:(?:he|her|his|she)\b|(?!.*\b(?:he|she|and (?:her|his))\b))"
)
_THEY = lazy_pattern(r"(?i)\A(?!.*\byou\b)(?:they|their)\b")
_THEIR = lazy_pattern(r"(?i)\b(?:their|them|they)\b")
_YOU = {"their": "your", "them": "you", "they": "you"}


@remembered
@read_without_asides
def read_hope(typed: str, lexicon: Lexicon) -> TypedPhrase:
    """`You had a good half term.` with a small letter; unclear where it only names what is wished."""
    wished = _ALL_WELL.sub(r"\1 is ", _I_HOPE.sub("", bare(typed)))
    told = rewritten(in_small_letters(wished, lexicon), _YOU_ARE)
    wish = _to_whom_it_is(told, lexicon)
    is_told = (
        _TO_DO.match(wish),
        tells_surely(wish, lexicon),
        tells_something(wish, lexicon),
    )
    if runs_on(wish) or _ASKS.match(wish):
        return unclear(typed)
    if _NAMED.fullmatch(wish) and not any(is_told):
        return unclear(typed)
    return TypedPhrase(Form.SAID, wish)


def _to_whom_it_is(wish: str, lexicon: Lexicon) -> str:
    """`he's well`, `they had a good summer` with `you`; as typed where it is of somebody else."""
    if _THEY.match(wish):
        return _THEIR.sub(lambda they: _YOU[they[0].lower()], wish)
    is_of_them = _OF_THEM.match(wish) and not names_others(wish, lexicon)
    return of_you(wish, lexicon) if is_of_them else wish
