"""A short question of what something is, as the clause that it is behind `about` (E34)."""

from re import Match

from afterword.patterns import lazy_pattern

# what's the plan for May, who is the boss, what's the team like
_WHAT_IS_IT = lazy_pattern(
    r"(?i)\A(?P<asked>what|when|where|who)(?:['\u2019]?(?P<short>s)| (?P<verb>is|are)) "
    r"(?P<named>(?:the|an?|her|his|my|our|their|your) [^,;:?]+?)(?P<like> like)?"
    r"(?P<behind> (?:after|at|before|between|during|for|if|in|on|round|to|under|when|with)\b[^?]*)?\?*\Z"
)
# how's the rota done: a question it stays
_SHORT = lazy_pattern(r"(?i)\A(how|when|where|why)['\u2019]s(?= )")


def as_clause(question: str) -> str:
    """`what's the plan for May` as `what the plan is for May`; another question with its verb in full, all else as typed."""
    return _SHORT.sub(r"\1 is", _WHAT_IS_IT.sub(_what_it_is, question))


def _what_it_is(question: Match[str]) -> str:
    verb = "is" if question["short"] else question["verb"]
    more = f"{question['like'] or ''}{question['behind'] or ''}"
    return f"{question['asked'].lower()} {question['named']} {verb}{more}"
