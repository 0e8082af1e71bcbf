"""Which thoughts the thank-you told, and what it said has stayed, so that no weekly letter tells it again (E56)."""

from collections.abc import Iterator
from functools import partial
from operator import attrgetter

from afterword.frozen import replace
from afterword.plan.steps import THANKS, Kind, Step
from afterword.workbook.letters.frame.errand import Errand
from afterword.workbook.letters.link.facts import Fact, FactKind, connection_fact
from afterword.workbook.letters.link.link import clear_matter
from afterword.workbook.letters.link.retelling import thought_of
from afterword.workbook.letters.nearness import are_mostly_in
from afterword.workbook.letters.thank_you.certificates import (
    early_certificates,
    told_certificate,
)
from afterword.workbook.letters.thank_you.panel import thanks_to_panel
from afterword.workbook.letters.thank_you.passed_on import with_enclosed
from afterword.workbook.letters.thank_you.thanks import thanks_to
from afterword.workbook.letters.thank_you.thoughts import early_points, early_thoughts
from afterword.workbook.wording.desk import Desk
from afterword.workbook.wording.typed.cleaned.cleaning import bare
from afterword.workbook.wording.typed.grammar.mouths import of_them


def told_in_thanks(desk: Desk) -> list[Fact]:
    """What thanks to the one who decides tell of the candidate's thoughts and papers and of their words, if it fits."""
    facts = [*early_thoughts(desk), *early_points(desk), *early_certificates(desk)]
    text = "\n\n".join(_thanks(desk)).casefold() if facts else ""
    is_told = partial(_is_told, desk, text)
    return [*filter(is_told, facts)]


def tells_link(desk: Desk) -> bool:
    """Whether thanks to the one who decides tell what the candidate brings: an answer given again may take its room."""
    return desk.once(_tells_link)


def _tells_link(desk: Desk) -> bool:
    link = connection_fact(desk)
    if link is None or not any(map(attrgetter("at_once"), desk.interview.thoughts)):
        return True
    return are_mostly_in("\n\n".join(_thanks(desk)), f"{link.i_bring} {link.say}")


def _is_told(desk: Desk, text: str, fact: Fact) -> bool:
    """Whether it stands in the text, in small letters: behind a colon it begins with one."""
    if fact.kind is FactKind.STRENGTH:
        return told_certificate(desk, fact).casefold() in text
    lexicon = desk.packs.lexicon
    say = bare(thought_of(fact.say, lexicon, fact.about, at_once=fact.at_once))
    told = say or clear_matter(desk, fact.about)
    return any(words.casefold() in text for words in (told, of_them(told)))


def _thanks(desk: Desk) -> Iterator[str]:
    """The texts of the thanks: as they went out where the log has them, else in the candidate's own words or ours."""
    texts = {draft.of: draft.text for draft in desk.interview.drafts}
    texts |= {entry.did: entry.words for entry in desk.interview.log if entry.words}
    for step in filter(attrgetter("is_live"), desk.plan.of(*THANKS)):
        yield texts.get(step.id.within) or _ours(desk, step)


def _ours(desk: Desk, step: Step) -> str:
    if step.route is None:
        return ""
    errand = Errand(desk, replace(step, kind=step.writes))
    match errand.step.kind:
        case Kind.PASS_ON:
            return with_enclosed(errand).text
        case Kind.THANK_PANEL:
            return thanks_to_panel(errand).body
        case _:
            return thanks_to(errand, errand.way.person).body
