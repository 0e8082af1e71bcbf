"""What is made of mappings again and again."""

from afterword.mappings import but_for, by_key, filled, grouped, holding, mapped, only


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


def test_some_answers_are_taken_in_the_order_in_which_they_are_asked() -> None:
    """Of what a form sent, only what was asked for is read, in the order of the questions; what nobody answered is left out."""
    sent = {"role": "Driver", "employer": "Larkfield", "hidden": "yes"}
    assert list(only(sent, ["employer", "held", "role"]).items()) == [("employer", "Larkfield"), ("role", "Driver")]


def test_something_is_made_of_each_answer_under_its_own_name() -> None:
    """Spaces round an answer go, and it stays the answer to its question."""
    assert list(mapped(str.strip, {"role": " Driver", "held": "Monday "}).items()) == [
        ("role", "Driver"),
        ("held", "Monday"),
    ]


def test_what_is_so_is_told_in_the_order_of_the_table() -> None:
    """Of several things that may have to be said, those that are so are said, the first first."""
    assert list(holding({"closed": False, "bridge day": True, "quiet": "", "weekend": 1})) == ["bridge day", "weekend"]


def test_each_stands_under_its_key_and_the_last_one_counts() -> None:
    """Whoever writes two letters of one name means the later one, and the letters keep their order."""
    letters = ["thank-you 1", "card 1", "thank-you 2"]
    by_name = by_key(letters, lambda letter: letter.partition(" ")[0])
    assert list(by_name.items()) == [("thank-you", "thank-you 2"), ("card", "card 1")]
