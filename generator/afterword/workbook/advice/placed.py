"""A typed phrase where it stands, and which form is asked for where it fits into no sentence (E34)."""

from collections.abc import Callable

from afterword.frozen import frozen
from afterword.interview.values.english import text_if
from afterword.workbook.advice.small_phrases import SMALL
from afterword.workbook.advice.ways_out import ways_out
from afterword.workbook.wording.typed.cleaned.slips import as_it_is_said, has_a_slip
from afterword.workbook.wording.typed.grammar.openings import WISH, without_report
from afterword.workbook.wording.typed.words.form import TypedPhrase
from afterword.workbook.wording.typed.words.lexicon import Lexicon
from afterword.workbook.wording.wording import Wording

Place = tuple[str | int, ...]
Reading = Callable[[str, Lexicon], TypedPhrase]
# Keys with words of their own for what is asked when they do not fit.
_OF_THEIR_OWN = frozenset({
    "asked_for", "because", "going_on", "hope", "i_bring", "may_ask", "proof", "role_aim", "still_like", "thank_for",
    "they_chose", "they_praised", "they_want", "time_for", "together", "waiting_for", "would_do", *SMALL,
})  # fmt: skip
# By which name the words lie that ask for another form: one for each key, topics as any matter.
_ASKED = {key: key for key in _OF_THEIR_OWN} | {
    "looking_for": "they_want",
    "strengths": "i_bring",
}


@frozen
class Placed:
    """A typed phrase as it was read; `where` is its place in the file, `as_typed` what stands there."""

    where: Place
    as_typed: str
    phrase: TypedPhrase

    @property
    def key(self) -> str:
        """The key that it stands under: of a list, the list's."""
        if "waiting_for" in self.where:
            return "waiting_for"
        return str(next(part for part in reversed(self.where) if isinstance(part, str)))

    @property
    def form(self) -> str:
        """By which name the words lie that ask for another form: of pay, where it was found, not where something stood."""
        is_of_pay = "findings" in self.where and self.key == "source"
        return "found" if is_of_pay else _asked_for(self.key)

    @property
    def may_be_several(self) -> bool:
        """Whether it is one of a list, and has a comma: `time keeping, sickness, would you have me back`."""
        return all((isinstance(self.where[-1], int), ", " in self.as_typed))


def form_asked_for(
    placed: Placed,
    wording: Wording,
) -> str:
    """Which form would do, and both ways in which it may be meant."""
    if has_a_slip(placed.as_typed):
        return _said_so(placed, wording)
    asked = wording.words.phrase("asked-for", placed.form, what=placed.as_typed)
    ways = ways_out(placed.key, placed.as_typed, wording)
    either = wording.words.phrase("ways-out", "either", ways=ways)
    apart = wording.words.phrase("ways-out", "apart")
    return f"{asked}{either}{text_if(placed.may_be_several, apart)}"


def _said_so(
    placed: Placed,
    wording: Wording,
) -> str:
    """The same without its slip, and what that becomes."""
    said = _without_who(placed.key, as_it_is_said(placed.as_typed))
    asked = wording.words.phrase("asked-for", "slip", what=placed.as_typed, said=said)
    ways = [way for way in ways_out(placed.key, said, wording) if way.typed == said]
    return asked + wording.words.phrase("ways-out", "either", ways=ways)


def _without_who(
    key: str,
    said: str,
) -> str:
    """`she wants someone who stays` as `someone who stays`: nobody is told in a letter what `she` wants."""
    if _asked_for(key) == "they_want":
        return WISH.sub("", without_report(said))
    return said


def _asked_for(key: str) -> str:
    """By which name the words lie that ask for another form."""
    return _ASKED.get(key, "matter")
