"""What was typed for a letter and is not told in it: named beside it, so that nobody sends it unaware (E32)."""

from collections.abc import Callable, Iterator
from functools import partial
from itertools import chain, filterfalse
from operator import attrgetter

from afterword.frozen import replace
from afterword.interview.model.people import ids
from afterword.patterns import lazy_pattern
from afterword.plan.steps import THANKS, Kind
from afterword.plan.thanks.thank_yous import courtesy_alone
from afterword.workbook.letters.frame.errand import Errand
from afterword.workbook.letters.known.weekly_letters import goes_with
from afterword.workbook.letters.letter import Draft
from afterword.workbook.letters.link.facts import FactKind, connection_fact
from afterword.workbook.letters.nearness import are_mostly_in
from afterword.workbook.letters.weekly.matter import matter
from afterword.workbook.letters.weekly.shared import of_week
from afterword.workbook.letters.wordings import decides
from afterword.workbook.pay.offers import offered
from afterword.workbook.wording import phrases
from afterword.workbook.wording.typed.cleaned.cleaning import bare

_ASKS = lazy_pattern(r"\?")
_Writer = Callable[[Errand], Iterator[Draft]]


def with_untold(errand: Errand, draft: Draft, write: _Writer) -> Draft:
    """The draft; what it leaves out that was typed for it is named beside it. A letter of the candidate's own is theirs."""
    if draft.own or draft.sent:
        return draft
    typed = filter(None, _typed_for(errand, draft, write))
    is_told = partial(are_mostly_in, draft.body)
    untold = dict.fromkeys(filterfalse(is_told, typed))
    if not untold:
        return draft
    quoted = phrases.listed([f"\u201c{bare(text)}\u201d" for text in untold])
    caution = errand.desk.words.leaves_out("not_told", quoted)
    return replace(draft, cautions=(*draft.cautions, caution))


def with_lines_of_its_week(errand: Errand, draft: Draft) -> Draft:
    """The draft; where lines typed for the follow-up whose place it takes stand in it, that is said beside it (E38)."""
    week = errand.step.instead_of
    if week is None or week.within not in map(attrgetter("of"), errand.interview.lines):
        return draft
    caution = errand.desk.words.leaves_out("of_its_week", week.within)
    return replace(draft, cautions=(*draft.cautions, caution))


def _typed_for(errand: Errand, draft: Draft, write: _Writer) -> Iterator[str | None]:
    """What a letter is to tell: also what it would, if no line of the candidate's own stood in it."""
    if draft.kind not in THANKS:  # which say themselves what has no room
        yield from _told_without_lines(errand, draft, write)
    yield from _of_its_week(errand)
    match draft.kind:
        case Kind.FOLLOW_UP:
            yield from _evidence_of_the_week(errand)
        case Kind.TELL_OTHER_OFFER:
            yield from _of_the_talk(errand)
        case Kind.ACKNOWLEDGE_OFFER:
            yield from _asked_of_the_offer(errand)
        case Kind.COUNTER_OFFER:
            yield from map(attrgetter("i_bring"), errand.interview.evidence)
        case Kind.THANK_YOU:
            yield from _point_told_nowhere(errand)
        case Kind.ANSWER_OFFER | Kind.DECLINE | Kind.REPLY_TO_REJECTION | Kind.WITHDRAW:
            yield from _kindnesses(errand)


def _of_its_week(errand: Errand) -> Iterator[str | None]:
    """What the follow-up would have told whose place the letter takes (E38)."""
    if errand.step.instead_of is None:
        return
    for fact in matter(errand.desk).of(errand.step):
        yield fact.about or fact.i_bring
    yield errand.interview.employer_said.going_on


def _kindnesses(errand: Errand) -> Iterator[str | None]:
    """What each of them did for the candidate and has not been thanked for, by the log."""
    for name, person in ids(errand.interview).items():
        if errand.interview.logged(f"thank-you/{name}") is None:
            yield person.thank_for


def _told_without_lines(
    errand: Errand, draft: Draft, write: _Writer
) -> Iterator[str | None]:
    """What the letter tells of the talk as long as nothing of the candidate's own stands in it."""
    interview = errand.interview
    added = of_week(interview.follow_ups.add, errand.step.week)
    if not (errand.own_lines(draft.id) or added):
        return
    without_lines = interview.model_copy(
        update={
            "lines": (),
            "follow_ups": interview.follow_ups.model_copy(update={"add": ()}),
        }
    )
    without = replace(errand, desk=replace(errand.desk, interview=without_lines))
    for letter in write(without):
        if letter.id == draft.id:
            is_told = partial(are_mostly_in, letter.body)
            yield from filter(is_told, filter(None, _of_the_talk(errand)))


def _of_the_talk(errand: Errand) -> Iterator[str | None]:
    """The link, half by half, and what was talked about."""
    yield from _link_told(errand)
    yield from errand.interview.topics


def _link_told(errand: Errand) -> Iterator[str | None]:
    """What they look for, what answers it, and the proof."""
    link = connection_fact(errand.desk)
    if link is not None:
        yield from (link.they_want, link.i_bring, link.say)


def _asked_of_the_offer(errand: Errand) -> Iterator[str | None]:
    """What the candidate noted of the terms as a question, which is asked only in a line of their own."""
    notes = filter(None, map(attrgetter("note"), offered(errand.interview).package))
    return filter(_ASKS.search, notes)


def _evidence_of_the_week(errand: Errand) -> Iterator[str]:
    """What is typed for this week; where the thank-you told it, it does not come again."""
    for evidence in errand.interview.evidence:
        if goes_with(errand.desk, errand.step, evidence.week):
            yield evidence.i_bring


def _point_told_nowhere(errand: Errand) -> Iterator[str | None]:
    """What the one who decides told of, where the link takes its place and no weekly letter comes back to it."""
    interview, reader = errand.interview, errand.way.person
    if courtesy_alone(interview) or not decides(interview, reader):
        return
    brought = chain.from_iterable(matter(errand.desk).by_step.values())
    if FactKind.POINT not in map(attrgetter("kind"), brought):
        yield errand.desk.person(reader).point
