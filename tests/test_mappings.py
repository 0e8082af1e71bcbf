"""What is made of mappings again and again."""

from afterword.mappings import but_for, filled, grouped


def test_what_is_empty_goes_and_what_holds_something_keeps_its_place() -> None:
    """Of what was told, only what holds something goes into a file, in the order in which it was asked for."""
    told = {"name": "Dana Poe", "email": "", "title": None, "telephone": "555 0100"}
    assert list(filled(told).items()) == [("name", "Dana Poe"), ("telephone", "555 0100")]


def test_some_answers_are_left_out_and_the_others_stay_as_they_are() -> None:
    """An answer that cannot be read is left out of the letter, and no other answer changes."""
    answers = {"role": "Driver", "held": "the day befor", "employer": "Larkfield"}
    assert but_for(answers, {"held", "person"}) == {"role": "Driver", "employer": "Larkfield"}


def test_each_group_is_in_the_order_of_the_row() -> None:
    """Comments on two interviews come to each of them in the order in which the coach wrote them."""
    comments = ["larkfield 1", "moor 1", "larkfield 2"]
    by_interview = grouped(comments, lambda comment: comment.partition(" ")[0])
    assert list(by_interview.items()) == [("larkfield", ["larkfield 1", "larkfield 2"]), ("moor", ["moor 1"])]
