"""How somebody is greeted, in one press: by title and family name, by the first name, with the title out of the name."""

import re
from collections.abc import Iterator
from itertools import chain, repeat

from afterword.diagnostics import rules
from afterword.edit.judged import Judged
from afterword.edit.pointed_out import has_idle_title
from afterword.edit.press import Press, answers_told_of, to_be
from afterword.edit.titles_apart import FAMILY_NAME_LAST, TWO_NAMES
from afterword.intake.others import MOST
from afterword.interview.model.interview import Person
from afterword.interview.values.posts import names_a_post
from afterword.interview.values.titled_names import (
    TitledName,
    names_meant,
    titled_name,
)
from afterword.workbook.wording.phrases import salutation

_GREETED = {
    "agency_person": "agency_salutation",
    **{
        f"other_{number}": f"other_salutation_{number}" for number in range(1, MOST + 1)
    },
}
_TITLES = ("Ms.", "Mr.")
# With one of these told, how the one who decides is greeted is known, or no letter goes there.
_GREETS_NOBODY_ANEW = ("family_name", "salutation", "agency")


def greeting_presses(judged: Judged) -> Iterator[tuple[str, Press]]:
    """The buttons that say how somebody is greeted, each with its question."""
    return chain(
        _greetings(judged),
        _either_name(judged),
        _first_names(judged),
        _titles_apart(judged),
    )


def _greetings(judged: Judged) -> Iterator[tuple[str, Press]]:
    """How one greets somebody of two names, if that was not told."""
    names = _names_in_two(judged)
    if names is None:
        return
    asked, titles = _titles(judged.answers.get("title", ""))
    press = _by_first_name(judged, names, "salutation")
    first = Press(press.label, {**press.answers, "title": "", "family_name": ""})
    by_title = (_by_title(judged, names[0], title, names[2]) for title in titles)
    ways = [first, *by_title]
    if asked == "title":  # whoever typed one means it
        ways.reverse()
    yield from zip(repeat(asked), ways)


def _either_name(judged: Judged) -> Iterator[tuple[str, Press]]:
    """Before which of two names a title goes, where no country is known that has the first name first."""
    names = TWO_NAMES.fullmatch(judged.answers.get("person", ""))
    if names is None or _country(judged) or not has_idle_title(judged.answers):
        return
    for family in (names[2], names[1]):
        press = _by_title(judged, names[0], judged.answers["title"], family)
        yield "title", press


def _first_names(judged: Judged) -> Iterator[tuple[str, Press]]:
    """That one is on first names with somebody else, where a country has the first name first."""
    for question, greeting in _GREETED.items():
        names = _two_names(judged, judged.answers.get(question, ""))
        if names and not judged.answers.get(greeting):
            yield question, _by_first_name(judged, names, greeting)


def _titles_apart(judged: Judged) -> Iterator[tuple[str, Press]]:
    """The title out of a name, where it is not certain what it goes before."""
    for question in answers_told_of(judged, rules.TITLE_IN_NAME):
        typed = judged.answers[question]
        titled = titled_name(typed)
        if titled and names_meant(typed) == (typed,):
            yield question, _without_title(judged, question, titled)


def _two_names(judged: Judged, name: str) -> re.Match[str] | None:
    """First and family name of somebody, where a country has them so."""
    if not FAMILY_NAME_LAST.fullmatch(_country(judged)):
        return None
    return TWO_NAMES.fullmatch(name)


def _by_first_name(
    judged: Judged,
    names: re.Match[str],
    question: str,
) -> Press:
    """The press that answers how somebody is greeted by the first name."""
    greeting = f"Dear {names[1]}"
    label = judged.intake.wording.words.intake(
        "press", "greeting", greeting=f"{greeting},"
    )
    return Press(label, {question: greeting})


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


def _names_in_two(judged: Judged) -> re.Match[str] | None:
    """First and family name of the one who decides, where a country has them so and it is open how a letter greets them."""
    told = {**judged.intake.known, **judged.answers}
    if any(map(told.get, _GREETS_NOBODY_ANEW)):
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
    label = judged.intake.wording.words.intake(
        "press", "greeting", greeting=_greeting(judged, reader)
    )
    return Press(label, {"title": title, "family_name": family})


def _greeting(judged: Judged, reader: Person) -> str:
    """How somebody is greeted by title and family name."""
    return salutation(judged.intake.wording.words, reader, _country(judged))
