"""An address that is still to be filled in stops nothing but the letter that needs it (E33)."""

import pytest

from support.making import JONES, drafts, interview, mistakes


@pytest.mark.thorough
@pytest.mark.parametrize("typed", ["TBD", "unknown", "n/a", "[email]", "to be confirmed"])
def test_an_address_to_be_filled_in_is_named_and_its_letter_waits(typed: str) -> None:
    """`email: TBD` is told as still to be filled in; the workbook is made, and the letter has no address and is not ready."""
    people = [{**JONES, "email": typed}]
    assert [told for told in mistakes(people=people) if "not known yet" in told]
    letter = drafts(interview(people=people))["thank-you/angela-jones"]
    assert (letter.complete, letter.to) == (False, None)
