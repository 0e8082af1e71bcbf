"""Names of firms, compared as a person would."""

import pytest

from afterword.interview.values.firms import bare_name, may_be_one


@pytest.mark.parametrize(
    ("name", "another", "same", "perhaps"),
    [
        ("Larkfield Foods", "LARKFIELD FOODS LTD.", True, True),
        ("Larkfield Foods", "Larkfield", False, True),
        ("The Larkfield", "Larkfield Foods", False, True),
        ("Larkfield Foods", "Larchfield Foods", False, False),
        ("Lark", "Larkfield Foods", False, False),
        ("株式会社山田", "株式会社鈴木", False, False),
    ],
)
def test_two_names_are_of_one_firm_or_may_be(name: str, another: str, *, same: bool, perhaps: bool) -> None:
    """What stands for the kind of company says nothing; the first words alone are asked about; other scripts stay apart."""
    assert (bare_name(name) == bare_name(another)) is same
    assert may_be_one(name, another) is perhaps
    assert may_be_one(another, name) is perhaps
