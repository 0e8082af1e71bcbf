"""Work that they need and the candidate has done: what a letter can say that has nothing but its question (S26, E56)."""

from collections.abc import Mapping

from afterword.interview.values.english import text_if
from afterword.patterns import lazy_pattern
from afterword.workbook.letters.frame.errand import Errand
from afterword.workbook.letters.link.facts import Fact, connection_fact
from afterword.workbook.letters.link.recalled import recalled
from afterword.workbook.letters.link.tasks import doing_of
from afterword.workbook.letters.nearness import are_mostly_in, share_a_word
from afterword.workbook.wording.typed.brought.strengths import read_strength
from afterword.workbook.wording.typed.wanted.wants import read_want
from afterword.workbook.wording.typed.words.form import Form
from afterword.workbook.wording.typed.words.lexicon import Lexicon

# Where or when one is to be: `on call one week in five`; nobody says of being kind that it is nothing new.
_BEING = lazy_pattern(r"(?:at|available|in|on|out|up)(?!\S)")
_DID = lazy_pattern(r"I (?:have )?(?P<verb>[a-z]+) ")
_PARTICIPLES = frozenset({
    "been", "come", "done", "drawn", "driven", "given", "gone", "grown", "run", "seen", "shown", "spoken", "taken", "written",
})  # fmt: skip
_UNKNOWN: Mapping[str, object] = {
    "doing": "",
    "known_by_deed": "",
    "known_in_two_parts": False,
    "is_duty": False,
}


def known_work(errand: Errand) -> Mapping[str, object]:
    """`doing`: what they need, as a thing that is done; `known_by_deed`: what the candidate did of it, as a sentence.

    `known_in_two_parts`: the sentence has an `and` of its own. `is_duty`: it is where or when one has to be, which suits
    somebody or does not. The others are empty where one of them is missing, or the deed is of another matter: no letter says
    then that the work is known.
    """
    link = connection_fact(errand.desk)
    if link is None:
        return _UNKNOWN
    lexicon = errand.desk.packs.lexicon
    doing = as_a_doing(link.they_want, lexicon)
    deed = str(recalled(errand)["whole"]) or _deed(link, lexicon)
    own = " ".join(errand.lines(errand.step.id))
    otherwise = (
        not doing,
        not deed.startswith("I "),
        not share_a_word(link.they_want, link.i_bring),
        are_mostly_in(own, link.i_bring),
    )
    if any(otherwise):
        return _UNKNOWN
    return {
        "doing": doing,
        "known_by_deed": deed,
        "known_in_two_parts": ", and " in deed,
        "is_duty": doing.startswith("being "),
    }


def as_a_doing(they_want: str, lexicon: Lexicon) -> str:
    """What they need done, as one thing: `checking the model by hand`; nothing where it is none, or several."""
    want = read_want(they_want, lexicon)
    if want.form is Form.QUALITY and _BEING.match(want.text):
        return f"being {want.text}"
    doing = doing_of(want)
    return text_if("," not in doing, doing)


def _deed(link: Fact, lexicon: Lexicon) -> str:
    """What the candidate did, where it was typed as a sentence: `I have worked on call for nine years`."""
    told = read_strength(link.i_bring, lexicon).text
    done = _DID.match(told)
    verb = done["verb"] if done else ""
    return text_if(lexicon.is_past(verb) or verb in _PARTICIPLES, told)
