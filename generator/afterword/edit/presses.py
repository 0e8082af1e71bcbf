"""What can be done about an answer in one press: how somebody is greeted, which word was meant, who is the agency."""

import re
from collections.abc import Iterator, Mapping
from itertools import chain
from operator import attrgetter

from afterword.diagnostics import rules
from afterword.edit.judged import Judged
from afterword.edit.pointed_out import (
    loose_ends,
    misspelt,
    sounds_like_agency,
    wants,
)
from afterword.edit.press import Press, answers_told_of, to_be, with_instead
from afterword.intake.others import (
    MOST,
    lacks_consultant,
    lacks_process_contact,
    told_of,
    without_a_name,
)
from afterword.intake.questions import Answers
from afterword.interview.model.interview import Person
from afterword.interview.model.people import names_a_post
from afterword.interview.model.vocabulary import PersonRole
from afterword.interview.values.titled_names import (
    TitledName,
    name_alone,
    titled_name,
)
from afterword.patterns import lazy_pattern
from afterword.workbook.advice.small_letters import with_capitals
from afterword.workbook.wording.phrases import salutation
from afterword.workbook.wording.words import Words

NOT_CAUGHT = "not known"
_TWO_NAMES = lazy_pattern(
    r"([A-Z][^\W\d_]+(?:-[A-Z][^\W\d_]+)?) ((?:(?:Ó|Ní|Nic|Mhic|Uí) )?(?![a-z])[^\W\d_]['\w-]+)"
)
_GREETED = {
    "agency_person": "agency_salutation",
    **{
        f"other_{number}": f"other_salutation_{number}" for number in range(1, MOST + 1)
    },
}
_TITLES = ("Mr.", "Ms.")
# Where of two names the second is the family's.
_FAMILY_NAME_LAST = lazy_pattern(
    r"AT|AU|BE|CA|CH|CZ|DE|DK|EE|FI|FR|GB|GR|HR|IE"
    r"|IT|LT|LU|LV|MT|NL|NO|NZ|PL|SE|SI|SK|US|ZA"
)


def presses(judged: Judged) -> Mapping[str, list[Press]]:
    """The buttons beside each answer, by the name of its question; one that cannot be read takes none from the others."""
    if judged.left_out:
        return {**_of_all(judged), **presses(judged.without_unreadable())}
    return _of_all(judged)


def _of_all(judged: Judged) -> dict[str, list[Press]]:
    by_question: dict[str, list[Press]] = {}
    for way in (
        _greetings,
        _first_names,
        _titles_apart,
        _names_alone,
        _one_meaning,
        _capitals,
        _spellings,
        _agency,
        _two_wants,
        _loose_ends,
        _not_caught,
        _process_contact,
    ):
        for name, press in way(judged):
            by_question.setdefault(name, []).append(press)
    return by_question


def _words(judged: Judged) -> Words:
    return judged.intake.wording.words


def _greetings(judged: Judged) -> Iterator[tuple[str, Press]]:
    """How one greets somebody of two names, if that was not told."""
    names = _names_in_two(judged)
    if names is None:
        return
    asked, titles = _titles(judged.answers.get("title", ""))
    for title in titles:
        yield asked, _by_title(judged, names[0], title, names[2])
    press = _by_first_name(judged, names, "salutation")
    yield asked, Press(press.label, {**press.answers, "title": "", "family_name": ""})


def _first_names(judged: Judged) -> Iterator[tuple[str, Press]]:
    """That one is on first names with somebody else, where a country has the first name first."""
    for question, greeting in _GREETED.items():
        names = _two_names(judged, judged.answers.get(question, ""))
        if names and not judged.answers.get(greeting):
            yield question, _by_first_name(judged, names, greeting)


def _titles_apart(judged: Judged) -> Iterator[tuple[str, Press]]:
    """The title out of a name, where what it goes before is known; or first names."""
    for question in answers_told_of(judged, rules.TITLE_IN_NAME):
        titled = titled_name(name_alone(judged.answers[question]))
        if titled is None:
            continue
        two = _two_names(judged, titled.name)
        family = two[2] if two else titled.family
        if family:
            yield question, _with_title(judged, question, titled, family)
        else:
            yield question, _without_title(judged, question, titled)
        if two:
            press = _by_first_name(judged, two, _GREETED.get(question, "salutation"))
            yield question, Press(press.label, {question: titled.name, **press.answers})


def _two_names(judged: Judged, name: str) -> re.Match[str] | None:
    """First and family name of somebody, where a country has them so."""
    if not _FAMILY_NAME_LAST.fullmatch(_country(judged)):
        return None
    return _TWO_NAMES.fullmatch(name)


def _by_first_name(
    judged: Judged,
    names: re.Match[str],
    question: str,
) -> Press:
    """The press that answers how somebody is greeted by the first name."""
    greeting = f"Dear {names[1]}"
    label = _words(judged).intake("press", "greeting", greeting=f"{greeting},")
    return Press(label, {question: greeting})


def _with_title(
    judged: Judged,
    question: str,
    titled: TitledName,
    family: str,
) -> Press:
    press = _by_title(judged, titled.name, titled.title, family)
    if question in _GREETED:
        greeting = press.label.removesuffix(",")
        return Press(press.label, {question: titled.name, _GREETED[question]: greeting})
    return Press(press.label, {question: titled.name, **press.answers})


def _without_title(
    judged: Judged,
    question: str,
    titled: TitledName,
) -> Press:
    """The name alone; the title of the one who decides goes into its box, where the greeting is asked for."""
    press = to_be(judged, question, titled.name)
    if question != "person":
        return press
    return Press(press.label, {**press.answers, "title": titled.title})


def _names_alone(judged: Judged) -> Iterator[tuple[str, Press]]:
    """Each name without what stands in brackets behind it; one with a title comes apart by its own press."""
    for question in answers_told_of(judged, rules.MORE_THAN_A_NAME):
        typed = judged.answers[question]
        name = name_alone(typed)
        if name not in {"", typed} and titled_name(name) is None:
            yield question, to_be(judged, question, name)


def _one_meaning(judged: Judged) -> Iterator[tuple[str, Press]]:
    """What can mean one thing alone, as that."""
    for question, problems in judged.problems.items():
        for mend in chain.from_iterable(map(attrgetter("mends"), problems)):
            yield question, to_be(judged, question, mend.text)


def _loose_ends(judged: Judged) -> Iterator[tuple[str, Press]]:
    """An answer that stops in the middle, without the word after which more was to come."""
    for question, half in loose_ends(judged.answers).items():
        label = _words(judged).intake("press", "leave-out", typed=half["end"])
        yield question, Press(label, {question: half["whole"]})


def _names_in_two(judged: Judged) -> re.Match[str] | None:
    """First and family name of the one who decides, where a country has them so, and no greeting was told."""
    told = {**judged.intake.known, **judged.answers}
    if told.get("family_name") or told.get("salutation"):
        return None
    return _two_names(judged, told.get("person", ""))


def _titles(typed: str) -> tuple[str, tuple[str, ...]]:
    """Beside which question they are asked about, and the titles to choose from: the one that was told, else the usual ones."""
    if not typed or names_a_post(typed):
        return "person", _TITLES
    return "title", (typed,)


def _country(judged: Judged) -> str:
    if judged.interview is None:
        return ""
    return judged.interview.employer.country or ""


def _by_title(judged: Judged, name: str, title: str, family: str) -> Press:
    reader = Person(name=name, title=title, family_name=family)
    greeting = salutation(_words(judged), reader, _country(judged))
    label = _words(judged).intake("press", "greeting", greeting=greeting)
    return Press(label, {"title": title, "family_name": family})


def _capitals(judged: Judged) -> Iterator[tuple[str, Press]]:
    """Each name without a capital, as most are written."""
    for question in answers_told_of(judged, rules.NAME_IN_SMALL_LETTERS):
        typed = judged.answers[question]
        meant = with_capitals(typed)
        yield question, with_instead(judged, question, typed, meant)


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
        number = question.rpartition("_")[2]
        moved = _moved(judged.answers, number)
        yield question, Press(label, {"agency": employer, "employer": "", **moved})


def _moved(answers: Answers, number: str) -> Answers:
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
        "agency_salutation": answers.get(f"other_salutation_{number}", ""),
    }


def _two_wants(judged: Judged) -> Iterator[tuple[str, Press]]:
    parts = wants(judged.answers)
    if len(parts) > 1:
        label = _words(judged).intake("press", "apart")
        apart = dict(zip(("they_want", "also_want"), parts, strict=True))
        yield "they_want", Press(label, apart)


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
    label = _words(judged).intake("press", "process-contact")
    for number in sorted(free)[:1]:
        part = {f"other_part_{number}": PersonRole.COORDINATOR.value}
        yield "scored_panel", Press(label, part)


def _without_names(answers: Answers) -> Iterator[str]:
    """The boxes for names that are still empty."""
    if not answers.get("person"):
        yield "person"
    if lacks_consultant(answers):
        yield "agency_person"
    yield from map(attrgetter("name"), without_a_name(answers))
