"""What was talked about, as a weekly letter can name it: to whoever was there, and to somebody who was not (S26, E35)."""

from collections.abc import Iterator, Mapping
from functools import partial
from itertools import filterfalse, islice

from afterword.workbook.letters.errand import Errand
from afterword.workbook.letters.facts import connection_fact, is_of_pay
from afterword.workbook.letters.link import told
from afterword.workbook.letters.nearness import is_near
from afterword.workbook.wording import phrases
from afterword.workbook.wording.typed.mouths import of_them
from afterword.workbook.wording.typed.troubles import speaks_of_a_problem

MOST_TOPICS = 2  # that the interest goes back to


def talked_of(errand: Errand) -> str:
    """What was talked about, which makes the interest one in this post where the letter brings nothing else."""
    return phrases.listed_apart([*islice(_pleasant(errand), MOST_TOPICS)])


def talked_through(errand: Errand, facts: Mapping[str, object]) -> str:
    """The first thing that was talked about and is not what they need, for whoever asks them and was not there."""
    if not facts["between"] or facts["process"]:
        return ""
    link = connection_fact(errand.desk)
    want = link.they_want if link else ""
    topics = filterfalse(partial(is_near, want), _pleasant(errand))
    return of_them(next(topics, ""))


def _pleasant(errand: Errand) -> Iterator[str]:
    """What was talked about, to follow `about`, as far as it is clear and no problem of theirs."""
    warming = filterfalse(partial(_is_no_pleasure, errand), errand.interview.topics)
    topics = map(partial(told, errand.desk), warming)
    return filterfalse(cannot_be_named, topics)


def _is_no_pleasure(errand: Errand, topic: str) -> bool:
    """Whether a topic is pay, or a problem of theirs, of which nobody says that it made the work more inviting (E35)."""
    is_problem = speaks_of_a_problem(topic, errand.desk.packs.lexicon)
    return any((is_of_pay(topic), is_problem))


def cannot_be_named(topic: str) -> bool:
    """Whether a topic is unclear, or stands in quotation marks because it may be."""
    return topic[:1] in {"", '"'}
