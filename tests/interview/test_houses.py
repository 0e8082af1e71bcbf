"""Whose domain an address is at: only what speaks for a slip is asked about."""

import pytest

from afterword.interview.reading.houses import addresses_elsewhere, houses, owner_if_added
from support.making import interview

LARKFIELD = {"employer": {"name": "Larkfield Foods"}, "held": "2027-01-11"}
HARROW = {"employer": {"name": "Harrow Mills"}, "held": "2027-01-13"}


def people(*addresses: str, part: str = "interviewer") -> list[dict[str, str]]:
    """Somebody with each address; the first one decides."""
    parts = ["hiring manager", *[part] * len(addresses)]
    return [{"name": f"Person {number}", "is": parts[number], "email": email} for number, email in enumerate(addresses)]


@pytest.mark.parametrize(
    ("here", "asked"),
    [
        (people("r@larkfield.example"), [(0, "Larkfield Foods")]),
        (people("r@harrow.example", "s@Larkfield.example"), [(1, "Larkfield Foods")]),
        (people("r@larkfield.example", "s@larkfield.example"), []),
        (people("r@harrow.example"), []),
        (people("r@harrow.example", "s@larkfield.example", part="agency consultant"), []),
    ],
)
def test_an_address_of_another_employer_s_person_is_seen(
    here: list[dict[str, str]], asked: list[tuple[int, str]]
) -> None:
    """Of the interview that was first nobody is asked; two with that domain show that both have it; agencies write for many."""
    first = interview(**LARKFIELD, people=people("a@larkfield.example"))
    second = interview(**HARROW, people=here)
    known = houses([second, first])
    assert list(addresses_elsewhere(second, known)) == asked
    assert list(addresses_elsewhere(first, known)) == []


@pytest.mark.parametrize("domain", ["gmail.com", "nhs.net"])
def test_a_domain_of_everybody_says_nothing(domain: str) -> None:
    """Anybody can have an address there."""
    known = houses([interview(**LARKFIELD, people=people(f"a@{domain}"))])
    assert owner_if_added(known, f"r@{domain}", "Harrow Mills") == ""


def test_the_same_employer_spelt_otherwise_is_no_other() -> None:
    """With Ltd and without it, it is one firm; what is no address belongs to nobody."""
    known = houses([interview(**LARKFIELD, people=people("a@larkfield.example"))])
    assert owner_if_added(known, "b@larkfield.example", "Larkfield Foods Ltd") == ""
    assert owner_if_added(known, "", "Harrow Mills") == ""
    assert owner_if_added(known, "b@larkfield.example", "Harrow Mills") == "Larkfield Foods"
