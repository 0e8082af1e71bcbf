"""What a reader is shown as what it is, they may be shown in full."""

from afterword.interview.redaction import Withheld
from afterword.sharing.leaks.as_such import hidden

FAMILY = "von und zu Hohenberg-Waldenstein-Schillingsau"
NAME = f"Maximiliana Aurelia Theodora Maximiliana Aurelia {FAMILY}"


def test_a_family_name_stands_in_the_name_however_long_both_are() -> None:
    """A proposal addressed to somebody with seven given names can be shared (E58)."""
    shown = [Withheld(("people", 1, "name"), NAME)]
    assert not [*hidden([Withheld(("people", 1, "family_name"), FAMILY)], shown, ("GB",))]


def test_the_family_name_of_somebody_else_is_private_there() -> None:
    """Within another's long name it may say who was met besides."""
    shown = [Withheld(("people", 1, "name"), NAME)]
    other = Withheld(("people", 2, "family_name"), FAMILY)
    assert [*hidden([other], shown, ("GB",))] == [other]
