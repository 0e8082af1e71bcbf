"""What was talked about and no letter names, as it is pay, or a problem that no letter is glad of (E32, E35)."""

from collections.abc import Iterable, Iterator
from operator import attrgetter

from afterword.diagnostics import Diagnostic
from afterword.diagnostics import rules as r
from afterword.interview.model.interview import Interview
from afterword.interview.model.people import scored
from afterword.plan.cases import Case
from afterword.plan.steps import THANKS
from afterword.workbook.letters.letter import Draft
from afterword.workbook.letters.link.facts import is_of_pay
from afterword.workbook.letters.nearness import share_a_word
from afterword.workbook.wording.typed.grammar.troubles import speaks_of_a_problem
from afterword.workbook.wording.typed.talked_of.matters import read_matter
from afterword.workbook.wording.wording import Wording


def unsaid_topics(
    case: Case, wording: Wording, drafts: Iterable[Draft]
) -> Iterator[Diagnostic]:
    """Each topic that no letter names, while the thanks are still to go; nothing of what is typed elsewhere as well."""
    interview = case.interview
    if scored(interview) or not any(case.plan.open_of(*THANKS)):
        return
    texts = [*map(attrgetter("body"), drafts), *_typed_elsewhere(interview)]
    role, told = interview.role.casefold(), " ".join(texts).casefold()
    told = told.replace(role, "")  # `Staff Nurse` is no word of short staff
    for number, topic in enumerate(interview.topics):
        why = _why_unsaid(topic, wording)
        is_told = topic.casefold() in told or share_a_word(topic, told)
        if why and not is_told:
            yield case.document.report(
                r.WITHOUT_EFFECT,
                ("topics", number),
                f"no letter names this topic: {why}",
                "leave it as a note; if it has stayed with you, write it under `thoughts`, with what you think of it",
            )


def _why_unsaid(topic: str, wording: Wording) -> str:
    lexicon = wording.packs.lexicon
    if is_of_pay(topic):
        return "a thank-you is silent on pay"
    if speaks_of_a_problem(read_matter(topic, lexicon).text, lexicon):
        return "a thank-you is glad of what it names, and this is a problem of theirs"
    return ""


def _typed_elsewhere(interview: Interview) -> Iterator[str]:
    """What the letters of other weeks tell."""
    yield from map(attrgetter("about"), interview.thoughts)
    yield from filter(None, map(attrgetter("topic"), interview.articles))
    yield from filter(None, map(attrgetter("point"), interview.people))
