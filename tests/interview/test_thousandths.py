"""Sums in a currency that has thousandths are read to the last of them (E18)."""

from decimal import Decimal

import pytest

from afterword.interview.reading.to_model import load_interview

TYPED = """\
role: Stock Clerk
employer: {{name: Harbour Cold, country: KW}}
held: 2027-01-13
interested: yes
people:
  - {{name: Angela Jones, is: hiring manager}}
proposal:
  kind: service
  need: The stock count takes four weekends a year.
  fees:
    currency: {currency}
    lines: [{{what: count, quantity: 3, unit: week, rate: 412.125}}]
"""


@pytest.mark.parametrize("currency", ["KWD", "BHD", "OMR", "JOD", "TND", "LYD"])
def test_a_dinar_has_a_thousand_parts(currency: str) -> None:
    """412.125 dinars are typed as they are, and nobody asks whether 412 thousand were meant."""
    interview, problems = load_interview(TYPED.format(currency=currency).encode(), "a.yaml")
    assert problems == ()
    assert interview is not None
    assert interview.proposal is not None
    assert interview.proposal.fees is not None
    (line,) = interview.proposal.fees.lines
    assert line.rate == Decimal("412.125")


@pytest.mark.parametrize("currency", ["USD", "JPY", "[KWD]"])
def test_elsewhere_it_is_asked_which_was_meant(currency: str) -> None:
    """No dollar has a thousand parts: 412.125 may be 412 thousand."""
    _, problems = load_interview(TYPED.format(currency=currency).encode(), "a.yaml")
    assert "AW204" in {problem.code for problem in problems}
