"""What stands in a form for something that is not known yet, by itself and within a text."""

import pytest

from afterword.interview.values.placeholders import is_placeholder, placeholder_in


@pytest.mark.parametrize(
    "cue",
    [
        *("TBD", "TBC", "TBA", "TODO", "FIXME", "XXX", "??", "___", "{{ name }}", "{%", "lorem ipsum", "Lorem Ipsum"),
        *("<your name>", "<company name>", "[add a name]", "[your employer's name]", "[company name]"),
    ],
)
def test_it_is_noticed_in_the_middle_of_a_text(cue: str) -> None:
    """Wherever it stands, in whatever case people type it."""
    noticed = placeholder_in(f"We talked about {cue} for long")
    assert noticed
    assert cue.startswith(noticed)
    assert not placeholder_in("We talked about it (for long), I think: 5 > 4, and 3 tbd's")


@pytest.mark.parametrize(
    "name",
    [
        "I don't remember",
        "can't recall",
        "didn't catch the name",
        "I forgot her name",
        "don't know his last name",
        "no name",
    ],
)
def test_who_was_not_remembered_is_no_name(name: str) -> None:
    """Nobody is greeted with `Dear I don't remember`."""
    assert is_placeholder(name, "name")


@pytest.mark.parametrize("verb", ["insert", "enter", "type", "add", "put", "your"])
def test_what_a_form_asks_for_is_no_value(verb: str) -> None:
    """`insert name` says it without `here`; nobody means `add value` or `your role` by itself as a form's words."""
    assert is_placeholder(f"{verb} company name here")
    assert is_placeholder(f"({verb.upper()} the employer's name here)")
    assert is_placeholder(f"{verb} value") is (verb == "insert")
    assert not is_placeholder(f"{verb} people here")
