"""What can be done about an answer in one press: how somebody is greeted, which word was meant, who is the agency."""

from collections.abc import Iterator, Mapping
from itertools import chain
from operator import attrgetter

from afterword.diagnostics import rules
from afterword.edit.greeting_presses import greeting_presses
from afterword.edit.judged import Judged
from afterword.edit.pointed_out import (
    has_one_capital,
    loose_ends,
    misspelt,
    sounds_like_agency,
    wants,
)
from afterword.edit.press import Press, answers_told_of, to_be, with_instead
from afterword.intake.others import (
    MOST,
    NUMBERS,
    lacks_consultant,
    lacks_process_contact,
    told_of,
    without_a_name,
)
from afterword.intake.questions import Answers
from afterword.interview.model.vocabulary import PersonRole
from afterword.interview.values.titled_names import names_meant
from afterword.workbook.advice.small_letters import with_capitals
from afterword.workbook.wording.words import Words

NOT_CAUGHT = "not known"


def presses(judged: Judged) -> Mapping[str, list[Press]]:
    """The buttons beside each answer, by the name of its question; one that cannot be read takes none from the others."""
    if judged.left_out:
        return {**_of_all(judged), **presses(judged.without_unreadable())}
    return _of_all(judged)


def unheld(judged: Judged) -> tuple[str, ...]:
    """The answers whose buttons hold nobody up: a job reads well enough in a sentence, however its letters are."""
    of_letters = {*answers_told_of(judged, rules.NAME_IN_SMALL_LETTERS)}
    if has_one_capital(judged.answers):
        of_letters.add("role")
    return tuple(of_letters & {"role"})


def _of_all(judged: Judged) -> dict[str, list[Press]]:
    by_question: dict[str, list[Press]] = {}
    for way in (
        greeting_presses,
        _names_alone,
        _one_meaning,
        _capitals,
        _one_capital,
        _spellings,
        _agency,
        _two_wants,
        _one_thing,
        _loose_ends,
        _not_caught,
        _process_contact,
    ):
        for name, press in way(judged):
            by_question.setdefault(name, []).append(press)
    return by_question


def _words(judged: Judged) -> Words:
    return judged.intake.wording.words


def _names_alone(judged: Judged) -> Iterator[tuple[str, Press]]:
    """Each name without what stands behind it in brackets or after a comma, or without a comma that slipped in."""
    for question in answers_told_of(judged, rules.MORE_THAN_A_NAME):
        typed = judged.answers[question]
        for name in names_meant(typed):
            if name not in {"", typed}:
                yield question, to_be(judged, question, name)


def _one_meaning(judged: Judged) -> Iterator[tuple[str, Press]]:
    """What can mean one thing alone, as that; and what was probably meant."""
    for question, problems in judged.problems.items():
        for mend in chain.from_iterable(map(attrgetter("mends"), problems)):
            yield question, to_be(judged, question, mend.text)
        for meant in chain.from_iterable(map(attrgetter("probably"), problems)):
            yield question, to_be(judged, question, meant)


def _loose_ends(judged: Judged) -> Iterator[tuple[str, Press]]:
    """An answer that stops in the middle, without the word after which more was to come."""
    for question, half in loose_ends(judged.answers).items():
        label = _words(judged).intake("press", "leave-out", typed=half["end"])
        yield question, Press(label, {question: half["whole"]})


def _capitals(judged: Judged) -> Iterator[tuple[str, Press]]:
    """Each name without a capital, as most are written."""
    for question in answers_told_of(judged, rules.NAME_IN_SMALL_LETTERS):
        typed = judged.answers[question]
        meant = with_capitals(typed)
        yield question, with_instead(judged, question, typed, meant)


def _one_capital(judged: Judged) -> Iterator[tuple[str, Press]]:
    """A job that begins with a capital and goes on without, in both of the forms that letters can have."""
    if has_one_capital(judged.answers):
        typed = judged.answers["role"]
        yield "role", to_be(judged, "role", with_capitals(typed))
        yield "role", to_be(judged, "role", typed.lower())


def _spellings(judged: Judged) -> Iterator[tuple[str, Press]]:
    """Each misspelt word, as it is spelt."""
    for question, typed in judged.answers.items():
        for wrong, meant in misspelt(question, typed).items():
            yield question, with_instead(judged, question, wrong, meant)


def _agency(judged: Judged) -> Iterator[tuple[str, Press]]:
    """The employer is the agency: it goes where agencies stand, and the employer is asked for."""
    employer = judged.answers.get("employer", "")
    questions = [*answers_told_of(judged, rules.AGENCY_AS_EMPLOYER)]
    if sounds_like_agency(judged.answers):
        questions.append("employer")
    for question in questions:
        label = _words(judged).intake("press", "agency", employer=employer)
        moved = _moved(judged.answers, NUMBERS[question])
        yield question, Press(label, {"agency": employer, "employer": "", **moved})


def _moved(answers: Answers, number: int) -> Answers:
    """The consultant who was told among the others, where agencies stand."""
    name = answers.get(f"other_{number}", "")
    if not name:
        return {}
    return {
        "agency_person": name,
        "agency_email": answers.get(f"other_email_{number}", ""),
        f"other_{number}": "",
        f"other_part_{number}": "",
        f"other_email_{number}": "",
        f"other_salutation_{number}": "",
        f"other_point_{number}": "",
        "agency_salutation": answers.get(f"other_salutation_{number}", ""),
    }


def _two_wants(judged: Judged) -> Iterator[tuple[str, Press]]:
    parts = wants(judged.answers)
    if len(parts) > 1:
        label = _words(judged).intake("press", "apart")
        apart = dict(zip(("they_want", "also_want"), parts, strict=True))
        yield "they_want", Press(label, apart)


def _one_thing(judged: Judged) -> Iterator[tuple[str, Press]]:
    """An answer without what stands beside its first thing, where that is enough."""
    for question in judged.answers:
        meant = judged.begun.one_thing(question)
        if meant:
            yield question, to_be(judged, question, meant)


def _not_caught(judged: Judged) -> Iterator[tuple[str, Press]]:
    """A name that is none was not caught, and neither was one that is still open."""
    label = _words(judged).intake("press", "not-caught")
    no_names = answers_told_of(judged, rules.NO_NAME)
    open_names = _without_names(judged.answers)
    for question in chain(no_names, open_names):
        yield question, Press(label, {question: NOT_CAUGHT})


def _process_contact(judged: Judged) -> Iterator[tuple[str, Press]]:
    """A place for whoever runs the process, where all goes to them."""
    if not lacks_process_contact(judged.answers):
        return
    free = set(range(1, MOST + 1)).difference(told_of(judged.answers))
    if not free:
        return
    label = _words(judged).intake("press", "process-contact")
    part = {f"other_part_{min(free)}": PersonRole.COORDINATOR.value}
    yield "scored_panel", Press(label, part)


def _without_names(answers: Answers) -> Iterator[str]:
    """The boxes for names that are still empty."""
    if not answers.get("person"):
        yield "person"
    if lacks_consultant(answers):
        yield "agency_person"
    yield from map(attrgetter("name"), without_a_name(answers))
