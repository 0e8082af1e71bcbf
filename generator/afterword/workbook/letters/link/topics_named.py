"""What was talked about, as a weekly letter can name it: to whoever was there, and to somebody who was not (S26, E35)."""

from collections.abc import Iterable, Iterator
from functools import partial
from itertools import filterfalse, islice
from operator import attrgetter

from afterword.interview.model.interview import Interview
from afterword.interview.values.english import text_if
from afterword.patterns import lazy_pattern
from afterword.workbook.letters.frame.errand import Errand
from afterword.workbook.letters.link.facts import Fact, is_of_pay
from afterword.workbook.letters.link.link import told
from afterword.workbook.letters.nearness import share_a_word
from afterword.workbook.wording import phrases
from afterword.workbook.wording.typed.grammar.troubles import speaks_of_a_problem
from afterword.workbook.wording.typed.talked_of.personal import may_be_personal

# What goes on with them: `the move to the new hall`, `opening a second shop`; nobody who does something, and no place.
_A_MATTER = lazy_pattern(
    r"(?i)(?!.*\b(?:bomb|chaos|complaints?|costing|costs?|headache|mess|nightmare|prices|problems?|shortages?|troubles?)\b)"
    r"(?!.* (?:everybody|nobody|that|whether|which|who|you|and (?:how|if|what|when|where|why))\b)"
    r"(?:(?:an?|the|your) (?!(?:fact|idea|lack|question|state|way)\b)"
    r"(?=.*\b(?:new|next|second|third|\w+ing\b|\w{3,}(?:ment|sion|tion)|appeal|audit|bid|budget|build|campaign|cent(?:er|re)"
    r"|changes?|course|drive|garden|hunt|launch|merger|move|network|pilot|plans?|programme|program|projects?|rebuild|redesign"
    r"|reform|rollout|roll-out|rota|schedule|scheme|season|shift|start|strategy|survey|switch|system|takeover|target|test"
    r"|tour|trial|turnaround|upgrade|work)\b)"
    r"|(?!(?:falling|growing|having|losing|paying|rising|soaring|struggling|waiting) )[a-z]{2,}ing (?!(?:and|at|in|of"
    r"|on|or|under|with)\b)).+"
)
_ITS_NAME = lazy_pattern(
    r"(?<=\w) (?:at|between|by|for|from|in|of|on|that|to|under|which|with|you)\b.*"
)

# swapping paper for the app, putting lockers by the door: without what stands behind it, it would be another matter
_IS_WHOLE = lazy_pattern(
    r"(?i)(?!(?:adding|building|expanding|extending|hiring|introducing|launching|opening|organising|planning|refurbishing"
    r"|renovating|running|setting up|starting|training)\b)[a-z-]{2,}ing\b"
)

MOST_TOPICS = 2  # that the interest goes back to


def talked_of(errand: Errand) -> str:
    """What was talked about, which makes the interest one in this post where the letter brings nothing else."""
    interview = errand.interview
    of_work = filterfalse(partial(may_be_personal, interview.role), interview.topics)
    clear = islice(_pleasant(errand, of_work), MOST_TOPICS)
    return phrases.listed_apart([*clear])


def _pleasant(errand: Errand, topics: Iterable[str]) -> Iterator[str]:
    """What was talked about, to follow `about`, as far as it is clear and no problem of theirs."""
    warming = filterfalse(partial(is_no_pleasure, errand), topics)
    clear = map(partial(told, errand.desk), warming)
    return filterfalse(cannot_be_named, clear)


def wished_well_with(errand: Errand, topic: str) -> str:
    """What a good wish can be for, to follow `all the best with`: something of theirs, and no problem, pay or person."""
    is_a_matter = _A_MATTER.fullmatch(topic) is not None
    return text_if(is_a_matter and not is_no_pleasure(errand, topic), topic)


def well_under_way(errand: Errand, brought: Iterable[Fact]) -> str:
    """The first matter of theirs that a good wish can be for and that no weekly letter tells of; nothing if there is none."""
    articles = map(attrgetter("topic"), errand.interview.articles)
    own = errand.lines(errand.step.id)
    texts = " ".join(
        filter(None, [*map(attrgetter("about"), brought), *articles, *own])
    )
    pleasant = _pleasant(errand, errand.interview.topics)
    wished = filter(partial(wished_well_with, errand), pleasant)
    return next(filterfalse(partial(share_a_word, texts), wished), "")


def beside_pay(interview: Interview) -> Iterator[str]:
    """What was talked about, without pay and what comes with it."""
    return filterfalse(is_of_pay, interview.topics)


def in_short(topic: str) -> str:
    """A matter by its first words, for a letter that has named it before: `the move` for `the move to the new hall`."""
    return topic if _IS_WHOLE.match(topic) else _ITS_NAME.sub("", topic)


def is_no_pleasure(errand: Errand, topic: str) -> bool:
    """Whether a topic is pay, or a problem of theirs, of which nobody says that it made the work more inviting (E35)."""
    is_problem = speaks_of_a_problem(topic, errand.desk.packs.lexicon)
    return any((is_of_pay(topic), is_problem))


def cannot_be_named(topic: str) -> bool:
    """Whether a topic is unclear, or stands in quotation marks because it may be."""
    return topic[:1] in {"", '"'}
