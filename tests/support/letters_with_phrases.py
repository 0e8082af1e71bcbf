"""The sentence of a letter that a phrase becomes, as the letter has it: for the tests, and for docs/phrases.md."""

from afterword.interview.values.sentences import sentences
from support.making import CONNECTION, JONES, body, drafts, interview

ASKED = "*is asked about*"
_LETTERS = {
    "they_want": "thank-you/angela-jones",
    "i_bring": "thank-you/angela-jones",
    "strengths": "follow-up/week-1",
    "point": "thank-you/sam-whitaker",
}
# Where it stands among the sentences of that letter.
_PLACES = {"they_want": slice(2, -4), "i_bring": slice(3, -3), "strengths": slice(2, -2), "point": slice(2, -1)}


def sentence_with(key: str, typed: str) -> str:
    """The sentence that holds a phrase typed under a key; that it is asked about, where the letter is not READY."""
    point = typed if key == "point" else "the canteen"
    value = interview(
        connection={**CONNECTION, key: typed} if key in CONNECTION else CONNECTION,
        people=[JONES, {"name": "Sam Whitaker", "email": "sam@larkfield.example", "point": point}],
        strengths=[typed] if key == "strengths" else [],
        role_aim="keep customers",
    )
    letter = drafts(value)[_LETTERS[key]]
    if not letter.complete:
        return ASKED
    return " ".join(sentences(body(letter))[_PLACES[key]])
