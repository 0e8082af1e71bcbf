"""What a letter goes without, as it fits no sentence as it is typed: said beside it, to whoever reads it alone (E32, E34)."""

from collections.abc import Callable, Iterator, Mapping

from afterword.frozen import replace
from afterword.plan.steps import Kind
from afterword.plan.thanks.thank_yous import courtesy_alone
from afterword.workbook.letters.frame.errand import Errand
from afterword.workbook.letters.letter import Draft
from afterword.workbook.letters.wordings import decides
from afterword.workbook.pay.offers import offered
from afterword.workbook.wording.typed.talked_of.matters import read_matter
from afterword.workbook.wording.typed.told.aims import read_time_for
from afterword.workbook.wording.typed.told.asked_of_me import asked_of_me
from afterword.workbook.wording.typed.told.asked_of_referees import read_asked
from afterword.workbook.wording.typed.told.said_reasons import read_reason
from afterword.workbook.wording.typed.wanted.chosen import read_chosen
from afterword.workbook.wording.typed.words.form import TypedPhrase
from afterword.workbook.wording.typed.words.lexicon import Lexicon

_Reading = Callable[[str, Lexicon], TypedPhrase]
_Typed = Callable[[Errand], list[str | None]]


def with_unclear_told(errand: Errand, draft: Draft) -> Draft:
    """The draft; what was typed for it and stands in none of its sentences is told of beside it."""
    if draft.own or draft.kind not in _TYPED_FOR:
        return draft
    say = errand.desk.words.leaves_out
    cautions = [say("goes_unclear", typed) for typed in _unclear(errand, draft.kind)]
    return replace(draft, cautions=(*draft.cautions, *cautions))


def _unclear(errand: Errand, kind: Kind) -> Iterator[str]:
    typed, read = _TYPED_FOR[kind]
    for phrase in filter(None, typed(errand)):
        if not read(phrase, errand.desk.packs.lexicon).fits:
            yield phrase


def _time_for(errand: Errand) -> list[str | None]:
    return [offered(errand.interview).time_for]


def _because(errand: Errand) -> list[str | None]:
    return [errand.interview.saying_no.because]


def _they_chose(errand: Errand) -> list[str | None]:
    outcome = errand.interview.outcome
    return [outcome.they_chose] if outcome else []


def _answered_again(errand: Errand) -> list[str | None]:
    interview = errand.interview
    if courtesy_alone(interview) or not decides(interview, errand.way.person):
        return []
    return [
        asked_of_me(thought.about, at_once=True)
        for thought in interview.thoughts
        if thought.at_once
    ]


def _may_ask(errand: Errand) -> list[str | None]:
    return [
        question
        for reference in errand.interview.references
        if reference.who == errand.step.subject
        for question in reference.may_ask
    ]


_TYPED_FOR: Mapping[Kind, tuple[_Typed, _Reading]] = {
    Kind.THANK_YOU: (_answered_again, read_matter),
    Kind.ACKNOWLEDGE_OFFER: (_time_for, read_time_for),
    Kind.DECLINE: (_because, read_reason),
    Kind.WITHDRAW: (_because, read_reason),
    Kind.ASK_REFEREE: (_may_ask, read_asked),
    Kind.BRIEF_REFEREE: (_may_ask, read_asked),
    Kind.REPLY_TO_REJECTION: (_they_chose, read_chosen),
}
