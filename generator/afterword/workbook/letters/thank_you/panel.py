"""One note to several who met the candidate: what each of them said, with what answers it, where all are greeted (E10, E11)."""

from collections.abc import Iterator, Mapping, Sequence
from itertools import cycle, filterfalse
from operator import attrgetter, itemgetter

from afterword.frozen import replace
from afterword.interview.model.interview import Person
from afterword.interview.model.people import people_met, scored
from afterword.interview.model.vocabulary import Wish
from afterword.patterns import lazy_pattern
from afterword.plan.given.ids import StepId
from afterword.plan.given.routes import How
from afterword.plan.thanks.thank_yous import courtesy_alone
from afterword.workbook.letters.frame.errand import Errand
from afterword.workbook.letters.letter import Address, Draft, Letter
from afterword.workbook.letters.link.facts import answer_to
from afterword.workbook.letters.link.link import (
    called_by_the_reader,
    clear_matter,
    is_asked,
    link_facts,
    link_of,
    set_off,
    with_link_gaps,
)
from afterword.workbook.letters.link.whose_link import link_of_another, link_of_lead
from afterword.workbook.letters.thank_you.its_length import at_its_length
from afterword.workbook.letters.thank_you.panel_turns import how_it_goes_on
from afterword.workbook.letters.thank_you.plain_notes import note_to, thoughts_to
from afterword.workbook.letters.thank_you.thanks import (
    asked_instead,
    ends_in_a_wish,
    facts_of_thanks,
    note_or_mail,
    topics_of,
)
from afterword.workbook.letters.thank_you.thoughts import Thought
from afterword.workbook.letters.wordings import is_phone_screen
from afterword.workbook.wording import phrases

# What goes badly with what somebody told of, which nobody likes to be read back: `the tablets, of which only four are out`.
_BAD_NEWS = lazy_pattern(
    r"(?i), (?:[\w-]+ )?(?:of )?wh(?:ich|o|om|ere) (?:[\w\u2019'-]+ ){0,4}?"
    r"(?:barely|closed|down|dropped|empty|fallen|fell|halved|hardly|late|lost|never|no longer|nobody|not|only|sank|shrank"
    r"|shrunk|stopped|unused)\b[^,;]*\Z"
)
_TWO = 2
_TELLINGS = 3  # of what stayed, in templates/mail/_panel-stayed.txt.j2
_WORDINGS = 4  # of what answers somebody, in templates/mail/_panel-answer.txt.j2
_NOTHING: Mapping[str, object] = {
    "wanted": "",
    "needed": "",
    "said": "",
    "shown": "",
    "clause": "",
    "deed": False,
    "task": "",
    "their_aim": "",
    "told_of": "",
    "in_one": False,
    "proof": "",
    "would_bring": False,
    "has_two_parts": False,
    "wording": 0,
    "about": "",
    "set_off": "",
}
_Point = Mapping[str, object]
_ABOUT, _ASKED = itemgetter("about"), itemgetter("asked")
_SHOWN = itemgetter("shown")


def thank_panel(errand: Errand) -> Iterator[Draft]:
    """One thank-you to everybody, through the one who decides; a note while it cannot be addressed."""
    draft = note_or_mail(errand, thanks_to_panel(errand))
    if _greeting(errand) and not draft.note:
        draft = replace(draft, copies=tuple(_copies(errand)))
    yield draft


def thanks_to_panel(errand: Errand) -> Letter:
    """Thanks to all who met the candidate: to all of them by name, else in a letter to the one who decides (E10)."""
    readers = [errand.way.person, *_others(errand)]
    letter = note_to(errand, errand.step.id.of)
    return thanks_to_all(errand, readers, _greeting(errand), letter)


def _greeting(errand: Errand) -> str:
    """The greeting to everybody who was met, where the note goes to them straight and each is greeted alike."""
    readers = [errand.way.person, *_others(errand)]
    if errand.way.how is How.DIRECT and all(map(is_greeted, _people(errand, readers))):
        return greeting_to_all(errand, readers)
    return ""


def thanks_to_all(
    errand: Errand,
    readers: Sequence[str],
    greeting: str,
    *drafts: StepId,
) -> Letter:
    """One note to these, of whom the first decides; without a greeting to all the first is asked to thank the others."""
    errand = replace(errand, goes_on=how_it_goes_on)
    interview = errand.interview
    lead, *others = readers
    person = errand.desk.person(lead)
    connection = None
    if not scored(interview):
        connection = link_of_lead(errand.desk, lead)
    point = clear_matter(errand.desk, person.point)
    called = [called_by_the_reader(errand, name) for name in others]
    points = [*_points(errand, others)]
    its_lead = {
        "who": called_by_the_reader(errand, lead),
        "about": point,
        "asked": is_asked(point),
        "set_off": set_off(person.point),
        **_as_told(errand, point),
    }
    facts = {
        **facts_of_thanks(errand),
        **link_facts(errand.desk, connection),
        "others": phrases.listed(called),
        "all_others": len(others),  # for templates of one's own
        "points": points,
        **_spoken(points, others),
        "stayed": _stayed(_NOTHING if connection else its_lead, points),
        "lead_stayed": bool(point) and connection is None,
        "each_told": len(points) == len(others),
        "last_is_proved": _last_is_proved(points),
        "to_all": bool(greeting),
        "talked_of": _talked_of(errand, lead),
        "two": len(readers) == _TWO,
        "passes_on": phrases.listed([*_not_reached(errand, others)]),
        "asks": asked_instead(errand, lead),
        "lead": its_lead["who"],
        "point": point,
        "set_off": its_lead["set_off"],
        "asked": its_lead["asked"],
        "met_before": any(map(attrgetter("met_before"), _people(errand, readers))),
        "certificate": "",
        "thoughts": [*_thoughts(errand, lead, others if greeting else ())],
    }
    facts |= _as_shown(facts)
    facts["wishes"] = ends_in_a_wish(errand, facts)
    letter = at_its_length(errand, "thank-panel", lead, facts, *drafts)
    if greeting:
        letter = replace(letter, greeting=greeting)
    if connection:
        return with_link_gaps(errand, letter, connection)
    if point or courtesy_alone(interview):
        return letter
    return letter.lacking(errand.gap("connection"))


def _as_told(errand: Errand, point: str) -> dict[str, object]:
    """What somebody told of: what troubles them with the wish to help change it, else without its figures."""
    troubles = _BAD_NEWS.search(point) is not None
    if troubles and errand.interview.interested is not Wish.YES:
        return {"about": _BAD_NEWS.sub("", point), "set_off": "", "troubles": False}
    return {"troubles": True, "set_off": ","} if troubles else {"troubles": False}


def _thoughts(errand: Errand, lead: str, others: Sequence[str]) -> Iterator[Thought]:
    """The thoughts that the note tells, each to the one of the others who spoke of it."""
    for thought in thoughts_to(errand, lead):
        told_by = filter(others.__contains__, thought.told_by)
        who = next(told_by, None)
        called = called_by_the_reader(errand, who) if who else ""
        yield replace(thought, asked_by_you=False, who=called)


def _talked_of(errand: Errand, lead: str) -> str:
    """What was talked about, but for what would stand in quotation marks."""
    topics = topics_of(errand, lead)
    clear = [topic for topic in topics if not topic.startswith('"')]
    return phrases.listed_apart(clear)


def greeting_to_all(errand: Errand, readers: Sequence[str]) -> str:
    """`Dear Holly, Samir and Leo,`; nothing where the note is one of thanks alone, or they are not greeted alike."""
    interview = errand.interview
    if courtesy_alone(interview) or is_phone_screen(interview):
        return ""
    greetings = [*map(errand.desk.salutation, readers)]
    return phrases.greeting_to_all(errand.desk.words, greetings)


def is_greeted(person: Person) -> bool:
    """Whether it is known how somebody is greeted: by the form that was typed, or by title and family name."""
    return bool(person.salutation or (person.title and person.family_name))


def _people(errand: Errand, readers: Sequence[str]) -> list[Person]:
    return [*map(errand.desk.person, readers)]


def _copies(errand: Errand) -> Iterator[Address]:
    """Those whom the note goes to as well: each of the others with an address of their own."""
    others = _people(errand, _others(errand))
    named = {str(errand.desk.person(errand.way.person).email)}
    for person in others:
        if person.email and str(person.email) not in named:
            named.add(str(person.email))
            yield Address(person.name, str(person.email))


def _not_reached(errand: Errand, others: Sequence[str]) -> Iterator[str]:
    """Those of the others whom the note has to be passed on to: who has no address, where it goes through nobody else."""
    for name in others:
        if not errand.way.indirect and not errand.desk.person(name).email:
            yield called_by_the_reader(errand, name)


def _others(errand: Errand) -> list[str]:
    """Everybody met beside the one who reads the note."""
    met = people_met(errand.interview)
    return [name for name in met if name != errand.way.person]


def _stayed(its_lead: _Point, points: Sequence[_Point]) -> list[_Point]:
    """What stayed of those whom nothing else answers, the lead's first, each told in a way of its own."""
    told = filter(_ABOUT, [its_lead, *filterfalse(_SHOWN, points)])
    return [
        {**point, "in_turn": turn}
        for turn, point in zip(cycle(range(_TELLINGS)), told, strict=False)
    ]


def _spoken(points: Sequence[_Point], others: Sequence[str]) -> dict[str, object]:
    """What the others told of, who are thanked through the lead, and whether all of several did."""
    spoken = [*filterfalse(_ASKED, filter(_ABOUT, points))]
    last = next(reversed(spoken), _NOTHING)
    return {
        "spoken": spoken,
        "spoken_is_set_off": len(spoken) > 1 or bool(last["set_off"]),
        "all_spoke": 1 < len(others) <= len(spoken),
        "two_others": len(others) == _TWO,
    }


def _last_is_proved(points: Sequence[_Point]) -> bool:
    """Whether the last answer to somebody ends in a proof, which a wish can go on with."""
    last = next(filter(_SHOWN, reversed(points)), _NOTHING)
    return bool(last["proof"])


def _points(errand: Errand, others: Sequence[str]) -> Iterator[_Point]:
    """What each of the others said, and what the candidate brings to it, each in a wording of its own (E10)."""
    wordings = cycle(range(_WORDINGS))
    for name in others:
        person = errand.desk.person(name)
        answer = _answer(errand, name)
        if answer:
            shown = _as_shown(answer)
            answer = {**answer, **shown, "wording": next(wordings)}
        point = clear_matter(errand.desk, person.point)
        if answer or point:
            yield {
                **_NOTHING,
                **answer,
                "who": called_by_the_reader(errand, name),
                "about": point,
                "asked": is_asked(point),
                "set_off": set_off(person.point),
                **_as_told(errand, point),
            }


def _as_shown(answer: Mapping[str, object]) -> dict[str, bool]:
    """Whether what is brought has a second part."""
    return {"has_two_parts": ", and " in str(answer["shown"])}


def _answer(errand: Errand, name: str) -> Mapping[str, object]:
    """What somebody looks for, and what answers it; nothing where that is not typed, or not clear."""
    desk = errand.desk
    connection = link_of_another(desk, name) or answer_to(desk, name)
    if connection is None:
        return {}
    link = link_of(desk, connection)
    if not link.want.fits or not link.strength.fits:
        return {}
    return link_facts(desk, connection)
