"""News of the candidate's own, tied to what the reader needs, in their words; with what one brings beside it, and a copy."""

from operator import attrgetter

from afterword.interview.values.english import text_if
from afterword.patterns import lazy_pattern
from afterword.workbook.letters.frame.errand import Errand
from afterword.workbook.letters.link.brought import in_words
from afterword.workbook.letters.link.facts import Fact, connection_fact
from afterword.workbook.letters.link.tasks import shared_task, task_of
from afterword.workbook.letters.own.spots import tells_what_was_earned
from afterword.workbook.wording.typed.brought.strengths import read_strength
from afterword.workbook.wording.typed.wanted.wants import read_want
from afterword.workbook.wording.typed.words.form import Form

# What can be sent; nobody offers it twice.
_PAPER = lazy_pattern(
    r"(?i)\b(?:(?:my|the) )?(?:[\w-]+ )*?(?P<paper>certificate|diploma|licen[cs]e)\b(?!.*\b(?:attach|copy|enclos|send|sent))"
)


def facts_of_own_news(errand: Errand, own: str) -> dict[str, object]:
    """What the news is for a template; the need is named in the first letter with news of one's own, and in no later one."""
    facts: dict[str, object] = {
        "own_is_earned": tells_what_was_earned(own),
        "own_tells_of_me": own.startswith(("I ", "I'")),
        "own_paper": "",
        "answers": {},
        "own_helps_to": "",
        "on_top": "",
    }
    link = connection_fact(errand.desk)
    if link is None or not _is_first(errand):
        return facts
    paper = _PAPER.search(own)
    if paper:
        facts["own_paper"] = paper["paper"].lower()
    want = read_want(link.they_want, errand.desk.packs.lexicon)
    return {
        **facts,
        "own_helps_to": shared_task(task_of(want)),
        "answers": in_words(errand, link, 0),
        "on_top": _thing_brought(errand, link),
    }


def _is_first(errand: Errand) -> bool:
    """Whether no letter of an earlier week has news of the candidate's own."""
    weeks = map(attrgetter("week"), errand.interview.follow_ups.add)
    return errand.step.week == min(weeks, default=None)


def _thing_brought(errand: Errand, link: Fact) -> str:
    """What one brings to it, where it is a thing that comes on top, in few words: `six years at the council`."""
    strength = read_strength(link.i_bring, errand.desk.packs.lexicon)
    return text_if(strength.form is Form.THING, strength.text.partition(", ")[0])
