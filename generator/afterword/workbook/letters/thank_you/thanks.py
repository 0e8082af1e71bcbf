"""Thank-yous: to one, to a panel, by hand (S4-S23, E10, E12, E16, E27, E29, E30)."""

from collections.abc import Iterator, Mapping
from functools import partial
from itertools import filterfalse
from typing import Any

from afterword.frozen import replace
from afterword.interview.model.links import Connection
from afterword.interview.model.people import (
    go_between,
    helpers,
    scored,
)
from afterword.interview.model.vocabulary import Stage
from afterword.interview.values.english import text_if
from afterword.plan.given.routes import How, to_contact
from afterword.plan.steps import Kind
from afterword.plan.thanks.thank_yous import courtesy_alone, plain_note
from afterword.workbook.letters.frame.errand import Errand
from afterword.workbook.letters.known.papers import promised_paper
from afterword.workbook.letters.known.reasons import thanked_for, thanks_gaps
from afterword.workbook.letters.letter import Draft, Letter
from afterword.workbook.letters.link.facts import (
    also_talked_of,
    answer_to,
    strength_for,
)
from afterword.workbook.letters.link.link import (
    called_by,
    clear_matter,
    is_asked,
    link_facts,
    matter_gaps,
    matter_of,
    set_off,
    with_link_gaps,
)
from afterword.workbook.letters.link.shown_by import not_shown_by_others
from afterword.workbook.letters.link.whose_link import link_of_another, link_of_lead
from afterword.workbook.letters.nearness import are_mostly_in, is_near_any
from afterword.workbook.letters.thank_you.its_length import at_its_length, most_words
from afterword.workbook.letters.thank_you.met_anew import also_met
from afterword.workbook.letters.thank_you.named_once import named_once
from afterword.workbook.letters.thank_you.plain_notes import (
    is_least,
    left_for_later,
    note_to,
    own_lines_to,
    thoughts_to,
    told_beside,
)
from afterword.workbook.letters.thank_you.thoughts import Thought
from afterword.workbook.letters.thank_you.turns import how_it_goes_on
from afterword.workbook.letters.wordings import decides, is_phone_screen, wordings
from afterword.workbook.wording import phrases
from afterword.workbook.wording.on_titles import on_titles
from afterword.workbook.wording.typed.brought.strengths import read_strength
from afterword.workbook.wording.typed.grammar.troubles import speaks_of_a_problem
from afterword.workbook.wording.typed.talked_of.personal import is_personal

_LONG_TALK = 6  # words of what was talked about that stand in no row of three
_LATE_DAYS = 6  # after these a thank-you says in half a sentence that it is late; within the week nobody counts (E16)


def thank_you(errand: Errand) -> Iterator[Draft]:
    """A thank-you to the person; one that cannot be addressed yet is a note."""
    yield note_or_mail(errand, thanks_to(errand, errand.way.person))


def thanks_note(errand: Errand, letter: Letter) -> Draft:
    """Thanks that somebody else passes on."""
    draft = errand.note(letter, errand.subject(errand.step.kind))
    return _checked(errand, letter, draft)


def note_or_mail(errand: Errand, letter: Letter) -> Draft:
    """Thanks as a mail where the way is direct, else as a note; while somebody is asked for the address it lacks none."""
    match errand.way.how:
        case How.DIRECT:
            draft = errand.mail(letter, errand.subject(errand.step.kind))
            return _checked(errand, letter, draft)
        case How.ASK:
            return thanks_note(errand, letter)
        case _:
            return thanks_note(errand, letter.lacking(*errand.address_gaps()))


def _checked(
    errand: Errand,
    letter: Letter,
    draft: Draft,
) -> Draft:
    """The draft of a letter, with what to think of before it goes."""
    cautions = tuple(_cautions(errand, letter))
    return replace(draft, cautions=cautions, without_point=letter.without_point)


def _cautions(errand: Errand, letter: Letter) -> Iterator[str]:
    """That it is longer than is read with pleasure (S14), is nobody's own (E10), or leaves a title out."""
    words = errand.desk.words
    if letter.words > (most := most_words(errand.interview)):
        yield words.too_long(letter.words, most)
    if letter.no_room_for:
        yield words.leaves_out("no_room", phrases.listed([*letter.no_room_for]))
    left = [*left_for_later(errand, errand.way.person)]
    if left:
        yield words.leaves_out("too_plain", phrases.listed(left))
    if letter.without_point:
        yield words.without_point()
    yield from on_titles(errand.desk.person(errand.way.person), words)


# The letters themselves


def thanks_to(errand: Errand, reader: str) -> Letter:
    """Thanks to one person: with the link for the one who decides, with their own point for the others (S15, E10)."""
    errand = replace(errand, goes_on=how_it_goes_on)
    desk = errand.desk
    person = desk.person(reader)
    facts: dict[str, Any] = {
        **facts_of_thanks(errand),
        **_facts_of_reader(errand, reader),
    }
    if facts["helped"]:
        facts |= {
            "asks": "",
            "promise": "",
            "wishes": False,
            **link_facts(errand.desk, None),
        }
        return errand.write("thank-you", reader, facts, note_to(errand, reader))
    if decides(errand.interview, reader):
        connection = link_of_lead(errand.desk, reader)
        facts["asks"] = asked_instead(errand, reader)
    else:
        connection = link_of_another(desk, reader) or answer_to(desk, reader)
        # The follow-ups go to the hiring manager alone.
        facts["asks"] = facts["promise"] = ""

    facts |= link_facts(errand.desk, connection)
    facts["is_answered"] = _is_answered(facts["thoughts"], connection)
    facts["wishes"] = ends_in_a_wish(errand, facts)
    letter = at_its_length(errand, "thank-you", reader, facts, note_to(errand, reader))
    if not facts["screen"] and not courtesy_alone(errand.interview):
        letter = letter.lacking(*thanks_gaps(errand.desk, reader))
    if connection:
        return with_link_gaps(errand, letter, connection)
    if clear_matter(errand.desk, person.point) or courtesy_alone(errand.interview):
        return letter
    asked = [*matter_gaps(errand.desk, person.point)]
    if asked:
        return letter.lacking(*asked)
    if facts["to_the_decider"]:
        return letter.lacking(errand.gap("connection"))
    return replace(letter, without_point=True)


def ends_in_a_wish(errand: Errand, facts: Mapping[str, object]) -> bool:
    """Whether the proof is followed by the wish to do as much for them, so that what else is shown comes before that."""
    otherwise = (facts["screen"], facts["scored"], not errand.interview.interested)
    return bool(facts["proof"]) and not any(otherwise)


def facts_of_thanks(errand: Errand) -> dict[str, object]:
    """What thanks to one and to a panel have in common."""
    interview = errand.interview
    days_since = (errand.dated_on - interview.held.on).days
    return {
        "screen": is_phone_screen(interview),
        "scored": scored(interview),
        "plain": plain_note(interview),
        "is_least": is_least(interview),
        "second": interview.stage is Stage.SECOND,
        "late": days_since > _LATE_DAYS,
        "contact": errand.reference(go_between(interview)),
        "brief": False,
        "plainly": False,
        "in_its_stead": False,
        "tells_more": False,
        "is_answered": False,
    }


def _facts_of_reader(errand: Errand, reader: str) -> dict[str, object]:
    interview = errand.interview
    person = errand.desk.person(reader)
    point = matter_of(errand.desk, person.point)
    return {
        "met_before": person.met_before,
        "point": point,
        "of_life": is_personal(interview.role, person.point or ""),
        "of_trouble": speaks_of_a_problem(point, errand.desk.packs.lexicon),
        "set_off": set_off(person.point),
        "asked": is_asked(clear_matter(errand.desk, person.point)),
        **_heard(errand, reader),
        "own": _own(errand, reader),
        **_talked_of(errand, reader),
        "thank_for": _thanked_for(errand, reader),
        "asked_back": interview.follows is not None,
        "again": person.met_before and interview.follows is not None,
        "also_met": also_met(errand, reader),
        "internal": interview.internal,
        "helped": reader in helpers(interview),
        "next_round": errand.desk.next_round,
        "thoughts": thoughts_to(errand, reader),
        **told_beside(errand, reader),
        **promised_paper(errand, reader),
        **wordings(interview, reader),
    }


def _is_answered(thoughts: list[Thought], connection: Connection | None) -> bool:
    """Whether an answer that is given again tells what the link would bring."""
    again = " ".join(thought.say for thought in thoughts if thought.at_once)
    return connection is not None and are_mostly_in(again, connection.i_bring)


def _heard(errand: Errand, reader: str) -> dict[str, str]:
    """What somebody who does not decide talked about, or asked, where the letter takes up a want of theirs as well (E10)."""
    person = errand.desk.person(reader)
    point = clear_matter(errand.desk, person.point)
    heard = {"heard": "", "asked_me": ""}
    if person.connection is None or decides(errand.interview, reader):
        return heard
    if are_mostly_in(person.connection.they_want, point):
        return heard
    if not is_asked(point):
        return {**heard, "heard": point}
    is_told = are_mostly_in(own_lines_to(errand, reader), point)
    return {**heard, "asked_me": text_if(not is_told, point)}


def _thanked_for(errand: Errand, reader: str) -> str:
    """What the reader did for the candidate, to follow `Thank you for`; nothing where a line tells of it."""
    done = thanked_for(errand.desk, reader)
    return text_if(not are_mostly_in(own_lines_to(errand, reader), done), done)


def _talked_of(errand: Errand, reader: str) -> dict[str, object]:
    """What was talked about with the one who decides, to follow `talk about`: all of it, the first, and the rest (S15)."""
    topics = [*topics_of(errand, reader)]
    talked_of = phrases.listed_apart(topics)
    return {
        "talked_of": talked_of,
        "talked_of_is_short": len(talked_of.split()) < _LONG_TALK,
        "first_talked_of": phrases.listed_apart(topics[:1]),
        "also_talked_of": phrases.listed_apart(topics[1:]),
    }


def topics_of(errand: Errand, reader: str) -> Iterator[str]:
    """What was talked about with the one who decides, without what a line of one's own names already."""
    if decides(errand.interview, reader):
        own = " ".join(errand.lines(errand.step.id)).casefold()
        theirs = not_shown_by_others(errand.desk, reader, also_talked_of(errand.desk))
        left = filterfalse(lambda topic: topic.casefold() in own, theirs)
        thanked = [_thanked_for(errand, reader)]
        left = filterfalse(partial(is_near_any, others=thanked), left)
        topics = filter(None, map(partial(clear_matter, errand.desk), left))
        is_sad = partial(speaks_of_a_problem, lexicon=errand.desk.packs.lexicon)
        yield from filterfalse(is_sad, topics)


def _own(errand: Errand, reader: str) -> str:
    """What the candidate has of what this person talked about; the decider's letter has its link instead (S15)."""
    point = errand.desk.person(reader).point or ""
    strength = strength_for(errand.desk, point)
    if strength is None or decides(errand.interview, reader):
        return ""
    lexicon = errand.desk.packs.lexicon
    own = phrases.added(errand.desk.words, read_strength(strength, lexicon))
    return named_once(own, point)


def asked_instead(errand: Errand, decider: str) -> str:
    """Who is asked in the weeks to come, when it is not the one who decides that hears from the candidate."""
    way = to_contact(errand.interview)
    if way is None or way.receiver is None:
        return ""
    in_a_mail = errand.step.kind is Kind.PASS_ON or way.how is How.FORWARD
    if way.person != decider or not (way.indirect and in_a_mail):
        return ""
    return called_by(errand, decider, way.receiver)
