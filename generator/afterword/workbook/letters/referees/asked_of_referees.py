"""What a referee will be asked, each beside what they saw of it: told as it can be used during the call (S55, S57)."""

from collections.abc import Iterable, Iterator, Sequence
from functools import partial
from itertools import filterfalse

from afterword.frozen import frozen
from afterword.interview.model.candidate import Referee
from afterword.interview.model.interview import Interview
from afterword.interview.model.people import (
    Participant,
    hiring_manager,
    people_met,
)
from afterword.interview.model.referees import Reference
from afterword.interview.values.english import text_if
from afterword.patterns import lazy_pattern
from afterword.plan.steps import Kind
from afterword.workbook.letters.frame.errand import Errand
from afterword.workbook.letters.link.link import set_off
from afterword.workbook.letters.nearness import (
    are_mostly_in,
    is_near_any,
    share_a_word,
)
from afterword.workbook.wording import phrases
from afterword.workbook.wording.desk import Desk
from afterword.workbook.wording.typed.told.asked_of_referees import (
    asked_each,
    read_asked,
)
from afterword.workbook.wording.typed.told.done_together import read_together
from afterword.workbook.wording.typed.words.form import Form

_TELL_OF_WORK = frozenset({Kind.ASK_REFEREE, Kind.BRIEF_REFEREE})
_PARTS = lazy_pattern(r", ")
_INDIRECT = lazy_pattern(r"(?:how|that I|what|when|where|whether|which|who|why)\b")
# The years that somebody worked with them, as people write them.
_SPAN = lazy_pattern(r"(?i)(?:from )?(\d{4}) ?(?:-|\u2013|\u2014|to|until) ?(\d{4})")
# A post, as people type what somebody was to them: `former manager`, `the head of my ward`; not `we shared an office`.
_POST = lazy_pattern(
    r"(?i)(?P<whose>(?:my|our|the) )?(?:former |previous |old |ex-)?"
    r"(?P<post>(?!(?:i|we|he|she|they) )(?:[\w-]+ ){0,3}?"
    r"(?:boss|chef|chief|director|editor|foreman|forewoman|head|lead|manager|matron|mentor|nurse|officer|principal"
    r"|professor"
    r"|supervisor|teacher|trainer|tutor|leader|lecturer|captain|partner)"
    r"(?: (?:at|for|in|of|on) [^,.;()]+)?)"
)
# Who sees the candidate at work every day: `my supervisor now`.
_AT_WORK_NOW = lazy_pattern(r"(?i)\b(?:at the moment|current|now|present)\b")
_SINCE = lazy_pattern(r"(?:since|for|from|until) .+")


# What happened, typed as what could be told of it: `how I led a crew out`, and not `how well I did it`.
_HOW = lazy_pattern(
    r"(?:[Hh]ow|[Tt]hat) (?=(?:I|[Ww]e|[Mm]y|[Oo]ur|[Tt]he|[A-Z][\w.]+|\d[\d.,]*) )"
    r"(?!.*\b(?:and|or) (?:how|if|that|what|when|where|whether|why)\b)"
)


@frozen
class Beside:
    """What they saw, and the questions that it answers, as one phrase; without one where nothing was asked like it."""

    asked: str
    point: str

    @property
    def told(self) -> str:
        """What they saw, as it can be said on the telephone: `how I led a crew out` as `I led a crew out`."""
        return _HOW.sub("", self.point, count=1)


# By which name the words lie of what the two did together, by what it is.
_NAMES = {Form.SAID: "we_did", Form.NOTED: "noted"}


def what_is_asked(
    errand: Errand,
    reference: Reference,
    points: Sequence[str],
    told: str,
) -> dict[str, object]:
    """The questions for a template: in one sentence, and in pairs with the points, where each has one that speaks of it.

    In the sentence stands none that says again what is `told` to be needed.
    """
    questions = [*_questions(errand, reference)]
    beside = [*_beside(questions, points)]
    paired = partial(_answer, points=points)
    lines = errand.lines(errand.step.id)
    all_open = [*filterfalse(partial(is_near_any, others=lines), questions)]
    open_ones = [*filterfalse(partial(is_near_any, others=points), all_open)]
    left = [*filterfalse(paired, open_ones)] if beside else []
    untold = [*filterfalse(partial(are_mostly_in, told), all_open)]
    return {
        "told_by": errand.named(_who_alone_told(errand.interview)),
        "asked_besides": _asked_about(left),
        "all_asked": _asked_about(untold),
        "may_ask": _asked_about(open_ones),
        "beside": beside,
        **_unasked(beside),
    }


def _who_alone_told(interview: Interview) -> Participant | None:
    """Who told what they look for, where the candidate met nobody else."""
    is_alone = len(people_met(interview)) == 1
    return hiring_manager(interview) if is_alone else None


def done_together(desk: Desk, reference: Reference, told: str = "") -> dict[str, str]:
    """What the two did together: to follow `You know my work from`, as a sentence of the two, or as it was noted.

    `set_off`: the comma behind it, where more is told of it. Nothing of what the points beside it have `told` already.
    """
    typed = reference.together or ""
    new = text_if(not are_mostly_in(told, typed), typed)
    done = read_together(new, desk.packs.lexicon)
    names = {"together": "", "we_did": "", "noted": "", "set_off": set_off(done.text)}
    return {**names, _NAMES.get(done.form, "together"): done.text_if_clear}


def told_beside(kind: Kind, points: Sequence[str]) -> str:
    """What stands right above what the two did together; who is asked reads that first."""
    return text_if(kind is Kind.BRIEF_REFEREE, " ".join(points))


def worked_together(
    desk: Desk,
    years: str,
) -> str:
    """How long they worked together, to follow `We worked together`: `from 2019 to 2023`, `since 2019`, else as typed."""
    span = _SPAN.fullmatch(years)
    if span:
        return desk.words.phrase("years", "from-to", first=span[1], last=span[2])
    if _SINCE.fullmatch(years) or not years:
        return years
    return desk.words.phrase("years", "as-typed", years=years)


def what_they_were(referee: Referee) -> dict[str, object]:
    """What a referee was to the candidate, to follow `You were`, where it is a post and the years tell whether it still is."""
    years = referee.years or ""
    relation = referee.relation or ""
    since = years.startswith("since ")
    post = _POST.fullmatch(relation)
    is_told = post and (since or _SPAN.fullmatch(years))
    was_my = ""
    if post and is_told:
        was_my = f"{post['whose'] or 'my '}{post['post']}"
    sees_me = referee.not_before_offer or _AT_WORK_NOW.search(relation)
    return {"was_my": was_my, "since": since, "sees_me": sees_me}


def left_out(errand: Errand, reference: Reference) -> tuple[str, ...]:
    """The caution that what the two did together is in no letter, as it is not clear how it goes into a sentence."""
    typed = reference.together
    if not typed or errand.step.kind not in _TELL_OF_WORK:
        return ()
    if read_together(typed, errand.desk.packs.lexicon).fits:
        return ()
    return (errand.desk.words.leaves_out("goes_without", typed.rstrip(". ")),)


def about_before(questions: Sequence[str]) -> str:
    """What stands between `ask`, or `tell them`, and these: nothing before `how I lead a crew`."""
    return text_if(not all(map(_INDIRECT.match, questions)), "about ")


def _asked_about(questions: Sequence[str]) -> str:
    """All questions behind `ask`: `why I left and about my weak side`."""
    indirect = [*filter(_INDIRECT.match, questions)]
    matters = phrases.listed_apart([*filterfalse(_INDIRECT.match, questions)])
    asked = [*indirect, *filter(None, [matters and f"about {matters}"])]
    if any(map(_PARTS.search, asked)):
        return phrases.listed_in_parts(asked)
    return phrases.listed_apart(asked)


def _questions(errand: Errand, reference: Reference) -> Iterator[str]:
    lexicon = errand.desk.packs.lexicon
    for each in reference.may_ask:
        if read_asked(each, lexicon).fits:
            yield from asked_each(each, lexicon)


def _beside(
    questions: Sequence[str],
    points: Sequence[str],
) -> Iterator[Beside]:
    """Each point with the questions that share a word with it first of all; nothing where none does."""
    answers = {question: _answer(question, points) for question in questions}
    if not any(answers.values()):
        return
    for point in sorted(points, key=partial(_turn, [*answers.values()])):
        asked = (question for question in questions if answers[question] == point)
        yield Beside(phrases.listed_apart([*asked]), point)


def _unasked(beside: Iterable[Beside]) -> dict[str, str]:
    """The points that answer none of the questions, beside those that do, to follow `tell them`."""
    unasked = [one.point for one in beside if not one.asked]
    return {
        "unasked": phrases.listed_apart(unasked),
        "about_unasked": about_before(unasked),
    }


def _answer(question: str, points: Iterable[str]) -> str:
    return next(filter(partial(share_a_word, question), points), "")


def _turn(answers: Sequence[str], point: str) -> int:
    """The place of a point: by the first question that it answers; those that answer none come last."""
    return answers.index(point) if point in answers else len(answers)
