"""What is said beside a person whom letters greet otherwise than by title and family name, though a title was typed."""

from collections.abc import Iterator

from afterword.interview.model.candidate import Referee
from afterword.interview.model.interview import Person
from afterword.interview.model.people import has_unused_title, is_greeting_told
from afterword.interview.values.titled_names import titled_name
from afterword.workbook.wording.words import Words


def on_titles(person: Person, words: Words) -> Iterator[str]:
    """A title that is not used, as nobody has said which name follows it; or one that stands in the name."""
    if person.title and has_unused_title(person):
        yield words.title_unused(person.title, person.name)
    if not is_greeting_told(person):
        yield from _in_name(person.name, words)


def on_title_of(referee: Referee, words: Words) -> Iterator[str]:
    """A title that stands in the name of somebody who is greeted by name."""
    if not referee.salutation:
        yield from _in_name(referee.name, words)


def _in_name(name: str, words: Words) -> Iterator[str]:
    titled = titled_name(name)
    if titled:
        yield words.title_in_name(titled.title, name)
