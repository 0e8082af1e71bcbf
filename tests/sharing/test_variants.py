"""Variants of private things, and sentences that are none, written by somebody who had not seen the code: what becomes of each.

`tests/cases/private_variants.json` has them with what the search makes of them: stopped, asked, or through. Everybody is invented.
"""

import json
from typing import Any

import pytest

from afterword.interview.redaction import Withheld
from afterword.sharing.leaks.hints import hints
from afterword.sharing.leaks.private_keys import is_own_note
from afterword.sharing.leaks.retold import retold
from afterword.sharing.leaks.search import search
from afterword.sharing.leaks.unexplained.asked import Private, unexplained
from afterword.sharing.leaks.unexplained.seen import Seen
from support.workspace import CHECKOUT

pytestmark = pytest.mark.long  # through whole workbooks, copies or commands


TABLE = json.loads((CHECKOUT / "tests" / "cases" / "private_variants.json").read_text(encoding="utf-8"))
LEAST = ("salary", "walk_away")
COUNTRIES = ("US", "GB", "DE")
PLACES: dict[str, tuple[str | int, ...]] = {
    "phone": ("people", 0, "phone"),
    "email": ("people", 0, "email"),
    "employer": ("employer", "name"),
    "person": ("people", 0, "name"),
    "date": ("held",),
    "city": ("employer", "city"),
    "note": ("debrief",),
}
PRIVATE = {
    "97000": LEAST, "62500": ("b", *LEAST), "41.50": ("c", *LEAST), "8400": ("d", *LEAST),
    "Globex Corporation": ("o", 0, "employer", "name"), "Initech GmbH": ("o", 1, "employer", "name"),
    "Target": ("o", 2, "employer", "name"), "Greta Holmqvist": ("people", 0, "name"), "Tom Ford": ("people", 1, "name"),
    "+1 614 555 0171": ("people", 0, "phone"), "priya.shah@harrow.example": ("people", 0, "email"),
    "Reading": ("employer", "city"), "2027-01-13": ("held",),
}  # fmt: skip


def became(text: str, private: list[Withheld]) -> str:
    """What becomes of a sentence of the candidate's own: it stops the copy, is asked about, or goes through."""
    texts = {"role_aim": text}
    notes = tuple(filter(is_own_note, private))
    found = (
        *search({"role_aim": text.encode()}, private, (), COUNTRIES),
        *retold(texts, private, ()),
        *hints(texts, private, ()),
        *unexplained(texts, Private(notes, notes), Seen(())),
    )
    if any(each.is_certain for each in found):
        return "stopped"
    return "asked" if found else "through"


def secrets_of(case: dict[str, Any]) -> list[Withheld]:
    """The private values that a sentence is looked through for."""
    if "private" not in case:
        return [Withheld(place, text, amount=place[-1] == "walk_away") for text, place in PRIVATE.items()]
    if "currency" in case:
        return [Withheld(LEAST, case["private"], amount=True), Withheld(("salary", "currency"), case["currency"])]
    return [Withheld(PLACES[case["kind"]], case["private"])]


@pytest.fixture(scope="module")
def results() -> dict[str, dict[str, str]]:
    """What became of each sentence, by list."""
    return {
        name: {f"{case['text']} <- {case.get('private', '')}": became(case["text"], secrets_of(case)) for case in cases}
        for name, cases in TABLE.items()
    }


@pytest.mark.thorough
def test_no_harmless_sentence_stops_a_copy(results: dict[str, dict[str, str]]) -> None:
    """A sales target, a meter reading and a Dell 8400 say nothing of an employer, a city or the least pay."""
    assert [text for text, result in results["harmless"].items() if result == "stopped"] == []


@pytest.mark.thorough
def test_nearly_every_variant_is_found(results: dict[str, dict[str, str]]) -> None:
    """Of what gives a private thing away to any reader, 95 in 100 stop the copy or are asked about."""
    told = [case for name in ("figures", "others") for case in TABLE[name] if case["expect"] == "stop"]
    ways = {**results["figures"], **results["others"]}
    missed = [case["text"] for case in told if ways[f"{case['text']} <- {case['private']}"] == "through"]
    assert len(missed) <= len(told) * 0.05, missed


@pytest.mark.thorough
def test_the_table_says_what_becomes_of_each(results: dict[str, dict[str, str]]) -> None:
    """Whoever changes the search sees which sentence it treats otherwise than before."""
    expected = {
        name: {f"{case['text']} <- {case.get('private', '')}": case["became"] for case in cases}
        for name, cases in TABLE.items()
    }
    assert results == expected


def test_a_date_that_is_shown_anyway_is_no_question() -> None:
    """The other interview is on the day of this one: that the candidate names the day says nothing."""
    held = [Withheld(("other", "held"), "2027-01-13")]
    say = {"role_aim": "I am free after January 13"}
    assert [leak.is_certain for leak in retold(say, held, ())] == [False]
    assert retold(say, held, ["2027-01-13"]) == ()
    assert retold({"role_aim": "I began on January 13, 2019, with 13/1000"}, held, ()) == ()
