"""What a weekly letter brings, in the words that its template fills in, and which half does not fit them (E34, E56)."""

from collections.abc import Iterator, Mapping, Sequence

from afterword.interview.model.interview import Person
from afterword.interview.model.people import marked_referees, people_met
from afterword.interview.model.referees import Reference
from afterword.interview.values.english import text_if
from afterword.patterns import lazy_pattern
from afterword.workbook.letters.frame.errand import Errand
from afterword.workbook.letters.link.agreed import agreed, how_to_reach
from afterword.workbook.letters.link.as_brought import Brought
from afterword.workbook.letters.link.facts import Fact, FactKind
from afterword.workbook.letters.link.in_one_breath import are_one_sentence
from afterword.workbook.letters.link.link import (
    called_by_the_reader,
    clear_matter,
    is_asked,
    matter_gaps,
    matter_of,
    proof_gaps,
    set_off,
    text_if_clear,
)
from afterword.workbook.letters.link.retelling import thought_of
from afterword.workbook.letters.link.tasks import aim_of, is_work, told_of
from afterword.workbook.letters.nearness import is_near_any, share_a_word
from afterword.workbook.wording import phrases
from afterword.workbook.wording.typed.brought.strengths import read_strength
from afterword.workbook.wording.typed.brought.what_one_is import as_one_is
from afterword.workbook.wording.typed.cleaned.cleaning import whole_sentence
from afterword.workbook.wording.typed.grammar.deeds import as_experience, is_done_once
from afterword.workbook.wording.typed.grammar.mouths import of_them
from afterword.workbook.wording.typed.proof.inside import as_clause
from afterword.workbook.wording.typed.proof.proved import shown_strength, with_proof
from afterword.workbook.wording.typed.told.points import read_point
from afterword.workbook.wording.typed.told.seen_of_me import to_the_employer
from afterword.workbook.wording.typed.wanted.wants import read_want
from afterword.workbook.wording.typed.words.form import Form, TypedPhrase
from afterword.workbook.wording.typed.words.lexicon import Lexicon

_TWO = 2
_WORDINGS = 5  # of each kind of fact, as in templates/mail/_matter-link.txt.j2
# How long it was, or with what of a name: nobody offers to do the very same for others.
_ONE_OF_A_LIFE = lazy_pattern(
    r"\b(?:for|over|since) (?:[\w-]+ ){0,3}(?:decades?|months|seasons|summers|terms|weeks|winters|years)\b"
    r"|(?<=[a-z] )[A-Z][a-z]|\bhad [a-z]+\b|\b(?:18|19|20)\d\ds?\b"
)
# Behind a second thing that is told no `which` can go back to the first.
_TWO_TOLD = lazy_pattern(
    r" and (?:all|everybody|it|my|no one|nobody|none|that|the|they|we) [a-z]"
)
_SHORT_PROOF = 12  # words
_ONE_SENTENCE = 28
# What makes a sentence of several parts, or a text of several sentences.
_TWO_PARTS = lazy_pattern(r"[;:]|, and |\. .*\. ")


def in_words(
    errand: Errand,
    fact: Fact,
    turn: int,
    note: int = 0,
) -> dict[str, object]:
    """A fact for its template; `turn` says how many of its kind the reader has had, `note` how many as they were noted."""
    lexicon = errand.desk.packs.lexicon
    about = matter_of(errand.desk, fact.about)
    has = _has(errand, fact, note)
    shown = _in_one_breath(with_proof(has, fact.say, lexicon))
    want = _want(errand, fact)
    is_deed = _is_done_again(read_strength(fact.i_bring, lexicon))
    strength = _strength(errand, fact)
    has_done = strength.form is Form.HAVING_DONE
    return {
        "kind": fact.kind.value,
        "turn": turn % _WORDINGS,
        "first_wording": not turn % _WORDINGS,
        "early_wording": turn % _WORDINGS < _TWO,
        "say": _said(fact, lexicon),
        "about": about,
        "told_that": _told_that(about),
        "noted_so": text_if(about.startswith('"') and " " in about, about),
        "set_off": set_off(fact.about),
        "asked": is_asked(clear_matter(errand.desk, fact.about)),
        "teller": _teller(errand, fact),
        "of_another": fact.of_another,
        "samples_given": fact.count,
        "count": _counted(errand, fact.count),
        "is_one": fact.count == 1,
        "are_two": fact.count == _TWO,
        **_referee(errand, fact.who),
        **want,
        "is_work": is_work(read_want(fact.they_want, lexicon)),
        "is_wish": _is_wish(want, read_want(fact.they_want, lexicon)),
        "deed": is_deed,
        "again": is_deed and _ONE_OF_A_LIFE.search(has) is None,
        "has": has,
        "noted": strength.is_noted,
        "akin": share_a_word(fact.they_want, fact.i_bring),
        "in_line": has.startswith("I "),
        "two_told": _TWO_TOLD.search(shown) is not None,
        "in_one": are_one_sentence(fact.they_want, shown),
        "clause": as_clause(shown),
        "has_done": has_done,
        "shown": shown,
        "as_brought": Brought(shown, is_deed, has_done),
    }


def _told_that(about: str) -> str:
    """What was told as a sentence, behind `that`; nothing where a thing was talked about."""
    clause = about.removeprefix("the fact that ")
    return text_if(clause != about, clause)


def _in_one_breath(shown: str) -> str:
    """What is brought with a short proof that begins with `I`, as one sentence: `I hold it, and I put four through it`."""
    brought, _, proof = shown.partition(". ")
    is_short = 0 < len(proof.split()) <= _SHORT_PROOF
    is_one_more = proof.startswith("I ") and not _TWO_PARTS.search(shown)
    if is_short and is_one_more and len(shown.split()) <= _ONE_SENTENCE:
        return f"{brought}, and {proof}"
    return shown


def _said(fact: Fact, lexicon: Lexicon) -> str:
    """What was typed of a fact, as sentences."""
    if fact.kind is FactKind.THOUGHT:
        return thought_of(fact.say, lexicon, fact.about, at_once=fact.at_once)
    return whole_sentence(fact.say)


def told_to_another(
    fact: dict[str, object],
) -> dict[str, object]:
    """A fact in words for somebody who is not of the employer: `your churn` is `their churn` to them."""
    named = (
        "about",
        "told_that",
        "noted_so",
        "wanted",
        "needed",
        "told",
        "spoke_of",
        "aim",
    )
    return {**fact, **{name: of_them(str(fact[name])) for name in named}}


def gaps_of(
    errand: Errand,
    facts: Sequence[Fact],
) -> Iterator[str]:
    """Which phrase is typed so that it is not clear how it goes into its sentence."""
    lexicon = errand.desk.packs.lexicon
    for fact in facts:
        if fact.they_want and not read_want(fact.they_want, lexicon).fits:
            yield errand.gap("they-want", typed=fact.they_want)
        if fact.i_bring and not read_strength(fact.i_bring, lexicon).fits:
            yield errand.gap("i-bring", typed=fact.i_bring)
        if fact.i_bring:
            yield from proof_gaps(errand, fact.say)
        yield from matter_gaps(errand.desk, fact.about)


def _want(
    errand: Errand,
    fact: Fact,
) -> dict[str, str]:
    """What they look for, under the name of the words that it follows."""
    want = read_want(fact.they_want, errand.desk.packs.lexicon)
    names = {"wanted": "", "needed": "", "told": "", "spoke_of": "", "aim": ""}
    if not fact.they_want:
        return names
    return {
        **names,
        _name(want): _text(errand, want),
        "spoke_of": told_of(want),
        "aim": aim_of(want),
    }


def _is_wish(named: Mapping[str, str], want: TypedPhrase) -> bool:
    """Whether they would like it to be so: `fewer returns`; what they need is somebody who plans."""
    need = named["wanted"] or named["needed"]
    return is_work(want) and not need.startswith("some")


def _name(want: TypedPhrase) -> str:
    names = {Form.NEED: "needed", Form.SAID: "told"}
    return names.get(want.form, "wanted")


def _text(
    errand: Errand,
    want: TypedPhrase,
) -> str:
    return want.text if want.is_said else phrases.wanted(errand.desk.words, want)


def _has(
    errand: Errand,
    fact: Fact,
    note: int,
) -> str:
    if not fact.i_bring:
        return ""
    return phrases.added(errand.desk.words, _strength(errand, fact), note)


def _strength(
    errand: Errand,
    fact: Fact,
) -> TypedPhrase:
    lexicon = errand.desk.packs.lexicon
    strength = shown_strength(fact.i_bring, fact.say, lexicon)
    if strength.form is Form.THING:
        return as_one_is(strength)
    if fact.say:  # what follows tells more of the time when it was done
        return strength
    return as_experience(strength, lexicon)


def _teller(
    errand: Errand,
    fact: Fact,
) -> str:
    """Who told of what is not the reader's own: a want, or what they spoke of, as the reader is to read of them."""
    met = people_met(errand.interview)
    tellers = [name for name, person in met.items() if _told(fact, person)]
    if not tellers or errand.way.person in tellers:
        return ""
    return called_by_the_reader(errand, tellers[0])


def _told(fact: Fact, person: Person) -> bool:
    wants = fact.of_another and is_near_any(fact.they_want, person.looking_for)
    return wants or _spoke_of(fact, person)


def _spoke_of(fact: Fact, person: Person) -> bool:
    """Whether a thought is about what stayed from the talk with somebody."""
    if not fact.about or not person.point:
        return False
    return is_near_any(fact.about, [person.point])


def _referee(
    errand: Errand,
    who: str,
) -> dict[str, object]:
    """The one referee who agreed, and what they can tell of; nothing where there are several."""
    facts: dict[str, object] = {
        "agreed": None,
        "agreed_as": None,
        "can_tell": "",
        "with_contact": False,
        "line_by_line": False,
    }
    for reference, referee in marked_referees(errand.interview, errand.desk.me):
        if who == referee.id:
            facts["agreed"] = referee
            facts["agreed_as"] = agreed(referee)
            facts["can_tell"] = _told_of(errand, reference)
            with_contact = reference.week is not None
            facts |= how_to_reach(referee, with_contact=with_contact)
    return facts


def _told_of(
    errand: Errand,
    reference: Reference,
) -> str:
    """What they are to speak about, where it follows `about`: the first thing, or two in the week that was typed for it."""
    points = reference.points[: _TWO if reference.week else 1]
    told = [_told_by(errand, point) for point in points]
    return phrases.listed_apart([*filter(None, told)])


def _told_by(
    errand: Errand,
    point: str,
) -> str:
    return to_the_employer(text_if_clear(read_point, errand.desk, point))


def _is_done_again(strength: TypedPhrase) -> bool:
    """Whether what was done can be done for others as well."""
    return strength.form is Form.DONE and not is_done_once(strength)


def _counted(
    errand: Errand,
    count: int,
) -> str:
    """A few in words, as letters have them."""
    if not count:
        return ""
    return errand.desk.words.phrase("numbers", count)
