"""What they want to see happen or to stop, which nobody else can do for them: `to see the test suite run in time` (E34)."""

from afterword.patterns import lazy_pattern
from afterword.workbook.wording.typed.cleaned.cleaning import uncapitalised, words_of
from afterword.workbook.wording.typed.grammar.certain import tells_surely
from afterword.workbook.wording.typed.grammar.fragments import tells_something
from afterword.workbook.wording.typed.grammar.kinds import in_a_row, kinds_of
from afterword.workbook.wording.typed.grammar.mouths import to_them
from afterword.workbook.wording.typed.words.form import (
    Form,
    TypedPhrase,
    need,
    thing,
    unclear,
)
from afterword.workbook.wording.typed.words.lexicon import Lexicon

# the early turns covered without begging
_DONE_SO = lazy_pattern(
    r"(?i)(?:all )?the (?:[a-z-]+ ){1,3}(?:answered|cleaned|cleared|covered|filled|finished|fixed|halved|mended|repaired|sorted"
    r"|staffed|tidied)(?: (?:at|before|by|each|every|for|in|on|out|properly|quickly|within|without)\b[^,;:.?!]*)?"
)
_TO_SEE = lazy_pattern(r"(?i)to see (?P<what>(?P<which>\w+) .+)")
# Somebody, and what they themselves can do with them: `a nurse they don't have to watch`.
_WHOM = lazy_pattern(
    r"(?i)(?:an? (?:(?!new\b)[\w-]+ ){1,2}|some(?:body|one) |people )(?:that |whom? )?you"
    r" (?:can(?:not)?|could|don['\u2019]t have to|need|trust|will|won['\u2019]t|would) ?[^,:;?.]*"
)
_THOSE_WHO = lazy_pattern(r"(?i)([a-z]+s) who (?!(?:[a-z]+ )?(?:has|is)\b)[^,:;?.]+\Z")
# Wished of them, and nothing that is wrong with them: `people who'll muck in`, `staff who stay longer than a season`.
_WISHED_OF_THEM = lazy_pattern(
    r"(?i)(?:[a-z]+ )?(?:men|people|staff|women|[a-z]+s) who(?:['\u2019](?:d|ll) (?!never\b|not\b)"
    r"| (?:actually |really )?(?:can|care|come back|enjoy|know|like|listen|look after|love|stay|take care|take pride"
    r"|turn up|want to)\b(?! away\b| off\b)) ?[^,:;?.]*"
)
# Nobody looks for those.
_UNWISHED = lazy_pattern(
    r"(?i)(?:[a-z]+ )?(?:men|people|staff|women|[a-z]+s) who (?:all |always |just |keep |only |often |simply )*"
    r"(?:complain|disappear|don['\u2019]?t (?:care|come|show|turn)|drop out|fail|forget|give up|leave(?:\Z| (?:after|at|before"
    r"|early|for|in|us|when|within|you)\b)|leaving|miss|quit|steal|vanish|walk (?:off|out))"
)
# stock that is counted right: nobody stocks that
_THAT_IS = lazy_pattern(
    r"(?i)(?!(?:any(?:body|one)|some(?:body|one)|people|staff|see|show|say|know|think|make sure|ensure|mean"
    r"|hope|feel|prove|check|believe|note) )"
    r"[a-z]+ (?:that|which)"
    r" (?:are|can|does|doesn['\u2019]t|has|is|isn['\u2019]t|lasts|never|stays|will|won['\u2019]t|works)\b [^,:;?.]+"
)
_TO_KNOW = lazy_pattern(
    r"(?i)to (?P<what>(?:be sure|feel|know) that (?:all|every|everybody|everyone|nobody|our|the|their) [^,:;?.]+)"
)
_CARE = lazy_pattern(r"(?i)care about (?=[a-z])")
_COVER = lazy_pattern(
    r"(?i)(?:some )?cover (?:at|during|for|on|over) (?:(?:absences|christmas|easter|evenings|half-term|holidays|leave|mornings"
    r"|nights|sickness|weekends|[a-z]+days)\b[^,:;?.]*|the (?:odd|school|summer|winter) [^,:;?.]+)"
)
# proof that I can write tests, evidence of managing a budget, two references: named as it stands, with no `the`
_PROOF = lazy_pattern(
    r"(?i)(?:(?:clear|good|hard|more|real|some|written) )*(?:(?:confirmation|evidence|proof|reassurance|signs?)"
    r" (?:of|that|(?=I\b)) ?[^:;?.]+|(?:an? )?examples? of [^:;?.]+)"
)
_REFERENCES = lazy_pattern(
    r"(?i)(?:(?:two|three|good|written) )?references(?: from [^,:;?.]+)?"
)
_IT_IS_SO = lazy_pattern(r"[A-Za-z]+ (?:gets|goes|is|keeps|was) [a-z]+\b")
_TO_STOP = lazy_pattern(
    r"(?i)(?:(?:they|we|you) (?:have|need|want) )?(?:to )?(?P<what>(?:avoid|quit|stop) [a-z]+ing\b.*)"
)
MATTERS = "it matters to you "
# that the night orders go out complete
_THAT = lazy_pattern(
    r"(?i)that (?P<told>(?:an?|all|each|every|everybody|everyone|no|nobody|our|people|somebody|someone|staff|the|your"
    r"|[a-z]+s(?= [a-z]+[^s] )) [^?.:;\"]+)"
)
_THAT_ANYBODY = lazy_pattern(
    r"(?i)that (?:all|each|every|everybody|everyone|no|nobody|people|somebody|someone|staff"
    r"|(?!is |was )[a-z]+s(?= [a-z]+[^s] )) "
)
# have the accounts closed by the tenth
_HAVE_IT_DONE = lazy_pattern(
    r"(?i)(?:to )?(?P<done>(?:get|have) (?P<what>(?:all|both|every|our|the|your) .+))"
)
_IT_IS_DONE = lazy_pattern(
    r"<D>(?:<[^<>]*[NJ][^<>]*>){0,2}<[^<>]*[NMX][^<>]*><EJ?>(?:<[^<>]*[BDP][^<>]*>|\Z)"
)
# It is seen to by whoever does the work.
_SEEN_TO = lazy_pattern(r"(?i).*\b(?:clearly|home|off|out|picture|side|through)\Z")
# The thing, and what it does: `the test suite run`, `the rota go out`.
_IT_DOES = lazy_pattern(
    r"<D>(?:<[^<>]*>){0,3}<[^<>]*[NMX][^<>]*><[^<>]*V[^<>]*>(?:<[^<>]*[BDJP][^<>]*>|\Z)"
)
_SO_MUCH = frozenset(["a", "an", "better", "fewer", "higher", "less", "lower", "more"])


def as_seen_by_them(text: str, lexicon: Lexicon) -> TypedPhrase | None:
    """`to see the test suite run` as what they want to see; `stop losing clients` as what they, who lose them, need to do."""
    if _THAT_ANYBODY.match(text):
        return as_it_matters(text, lexicon)
    those = _those_who(text, lexicon) or _named(text) or _wrong(text, lexicon)
    if those:
        return those
    closed = _HAVE_IT_DONE.fullmatch(text)
    if closed and _IT_IS_DONE.match(in_a_row(words_of(closed["what"]), lexicon)):
        return TypedPhrase(
            Form.SAID, f"you want to {uncapitalised(to_them(closed['done']))}"
        )
    stop = _TO_STOP.fullmatch(text)
    if stop:
        return TypedPhrase(
            Form.SAID, f"you need to {uncapitalised(to_them(stop['what']))}"
        )
    see = _TO_SEE.fullmatch(text)
    if see is None or _SEEN_TO.match(text):
        return None
    kinds = in_a_row(words_of(see["what"]), lexicon)
    is_wish = any((_IT_DOES.match(kinds), see["which"].lower() in _SO_MUCH))
    return TypedPhrase(Form.SAID, f"you want {to_them(text)}") if is_wish else None


def as_proof(text: str) -> TypedPhrase | None:
    """`proof that I can write tests` as what they need: whoever is spoken of in it is meant."""
    small = uncapitalised(to_them(text))
    if _REFERENCES.fullmatch(text):
        return need(small)
    is_proof = _PROOF.fullmatch(text) is not None
    return TypedPhrase(Form.SAID, f"you need {small}") if is_proof else None


def _named(text: str) -> TypedPhrase | None:
    """`cover for Mondays` as what they need, `to know that the dogs are safe` as what they themselves want to know."""
    if _DONE_SO.fullmatch(text):
        return TypedPhrase(Form.SAID, f"you want {uncapitalised(to_them(text))}")
    know = _TO_KNOW.fullmatch(text)
    if know:
        return TypedPhrase(Form.SAID, f"you want to {to_them(know['what'])}")
    if _CARE.match(text):
        return TypedPhrase(Form.DOES, f"cares {text.split(maxsplit=1)[1]}")
    is_named = _COVER.fullmatch(text), _THAT_IS.fullmatch(text)
    return need(uncapitalised(text)) if any(is_named) else None


def _wrong(text: str, lexicon: Lexicon) -> TypedPhrase | None:
    """`time is lost every day`: how things are, though its first word may be done elsewhere."""
    if _IT_IS_SO.match(text) and lexicon.is_verb(words_of(text)[0]):
        return TypedPhrase(Form.SAID, uncapitalised(to_them(text)))
    return None


def _those_who(text: str, lexicon: Lexicon) -> TypedPhrase | None:
    """Somebody by what they do: `staff who stay`; unclear where nobody can wish for it, as for `staff who leave in June`."""
    if _UNWISHED.match(text):
        return unclear(text)
    who = _THOSE_WHO.match(text)
    is_somebody = (
        _WHOM.fullmatch(to_them(text)),
        _WISHED_OF_THEM.fullmatch(text),
        who and "S" in kinds_of(who[1].lower(), lexicon),
    )
    return thing(uncapitalised(to_them(text))) if any(is_somebody) else None


def as_it_matters(text: str, lexicon: Lexicon) -> TypedPhrase | None:
    """`that the night orders go out complete` as what matters to them; nothing where nobody does anything in it."""
    that = _THAT.fullmatch(text)
    if that and _is_told(that["told"], lexicon):
        return TypedPhrase(Form.SAID, f"{MATTERS}{uncapitalised(to_them(text))}")
    return None


def _is_told(text: str, lexicon: Lexicon) -> bool:
    """Whether somebody or something does what stands behind `that`."""
    return any((tells_surely(text, lexicon), tells_something(text, lexicon)))
