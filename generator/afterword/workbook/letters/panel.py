"""One note to a whole panel: a line for each, greeted by all their names where it is known how (E10)."""

from collections.abc import Iterator, Mapping
from operator import attrgetter

from afterword.frozen import replace
from afterword.interview.model.people import people_met, scored
from afterword.plan.routes import How
from afterword.plan.thank_yous import courtesy_alone, plain_note
from afterword.workbook.letters.errand import Errand
from afterword.workbook.letters.letter import Draft, Letter
from afterword.workbook.letters.link import (
    called_by_the_reader,
    clear_matter,
    link_facts,
    set_off,
    with_link_gaps,
)
from afterword.workbook.letters.thanks import (
    facts_of_thanks,
    is_phone_screen,
    note_or_mail,
    note_to,
)
from afterword.workbook.wording import phrases


def thank_panel(errand: Errand) -> Iterator[Draft]:
    """One thank-you to everybody, through the one who decides; a note while it cannot be addressed."""
    yield note_or_mail(errand, thanks_to_panel(errand))


def thanks_to_panel(errand: Errand) -> Letter:
    """Thanks to all who met the candidate, in a letter to the one who decides (E10)."""
    interview = errand.interview
    lead = errand.way.person
    others = [called_by_the_reader(errand, name) for name in _others(errand)]
    greeting = _greeting_to_all(errand)
    connection = None if scored(interview) else interview.connection
    points = [*_points(errand)]
    facts = {
        **facts_of_thanks(errand),
        **link_facts(errand.desk, connection),
        "others": phrases.listed(others),
        "points": points,
        "to_all": bool(greeting),
        "lead": called_by_the_reader(errand, lead),
        "met_before": any(
            map(attrgetter("met_before"), people_met(interview).values())
        ),
    }
    note = note_to(errand, errand.step.id.of)
    letter = errand.write("thank-panel", lead, facts, note)
    if greeting:
        letter = replace(letter, greeting=greeting)
    if connection:
        return with_link_gaps(errand, letter, connection)
    if courtesy_alone(interview):
        return letter
    return letter.lacking(errand.gap("connection"))


def _greeting_to_all(errand: Errand) -> str:
    """`Dear Holly, Samir and Leo,` where each one's greeting was typed; nothing where the note is short or goes another way."""
    interview = errand.interview
    otherwise = (
        courtesy_alone(interview),
        plain_note(interview),
        is_phone_screen(interview),
        errand.way.how is not How.DIRECT,
    )
    if any(otherwise):
        return ""
    readers = [errand.way.person, *_others(errand)]
    if not all(errand.desk.person(name).salutation for name in readers):
        return ""
    greetings = [*map(errand.desk.salutation, readers)]
    return phrases.greeting_to_all(errand.desk.words, greetings)


def _others(errand: Errand) -> Iterator[str]:
    """Everybody met beside the one who reads the note."""
    for name in people_met(errand.interview):
        if name != errand.way.person:
            yield name


def _points(errand: Errand) -> Iterator[Mapping[str, str]]:
    """What stayed of each one's words, beside the one who reads the note (E10)."""
    for name in _others(errand):
        person = people_met(errand.interview)[name]
        point = clear_matter(errand.desk, person.point)
        if point:
            after = set_off(person.point or "")
            yield {
                "who": called_by_the_reader(errand, name),
                "about": point,
                "set_off": after,
            }
