"""What stands in a form for something that is not known yet, by itself and within a text."""

import pytest

from afterword.interview.reading.doubts.no_names import is_no_name
from afterword.interview.values.placeholders import is_in_doubt, is_placeholder, placeholder_in


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


@pytest.mark.parametrize(
    ("name", "is_one"),
    [("Mrs Ciara ni Bhriain", True), ("Nest ferch Rhys", True), ("David ben Ami", True), ("Anna hr lady", False)],
)
def test_small_words_of_a_name_are_known_in_many_tongues(*, name: str, is_one: bool) -> None:
    """Whoever is called `ni Bhriain` is not told that it does not read like a name (E14)."""
    assert is_no_name(name) is not is_one


@pytest.mark.parametrize(
    "name",
    ["Jones?", "Angela …", "Angela J...", "not sure - Angela?", "maybe Angela", "Angela Jones, I think", "Angela Jo--"],
)
def test_who_may_be_called_so_is_greeted_by_no_letter(name: str) -> None:
    """A name that its writer is not sure of is still to be filled in; other texts may ask, or trail off."""
    assert is_in_doubt(name, "people name")
    assert is_in_doubt(name, "people salutation")
    assert not is_in_doubt(name, "topics topics")
    assert not is_in_doubt("Angela Smith-Jones", "people name")


@pytest.mark.parametrize("verb", ["insert", "enter", "type", "add", "put", "your"])
def test_what_a_form_asks_for_is_no_value(verb: str) -> None:
    """`insert name` says it without `here`; nobody means `add value` or `your role` by itself as a form's words."""
    assert is_placeholder(f"{verb} company name here")
    assert is_placeholder(f"({verb.upper()} the employer's name here)")
    assert is_placeholder(f"{verb} value") is (verb == "insert")
    assert not is_placeholder(f"{verb} people here")


@pytest.mark.parametrize(
    "typed",
    [
        *(
            "Mr/Ms",
            "Mr / Mrs",
            "Mr. or Ms.",
            "Dr/Mr",
            "Herr/Frau",
            "Mr|Ms|Mx",
            "Title",
            "(name)",
            "(company name)",
            "Surname",
        ),
        *(
            "X",
            "XX",
            "xx",
            "NN",
            "N.N.",
            "TK",
            "TKTK",
            "n/k",
            "na",
            "null",
            "N/A yet",
            "tbd tbd",
            "TBC/TBD",
            "idk",
            "I dunno",
        ),
        *(
            "Fill in later",
            "leave blank",
            "blank",
            "empty",
            "need to ask",
            "I'll ask",
            "will add",
            "to check",
            "ask again",
        ),
        *(
            "check with Tom",
            "ask the recruiter",
            "ask HR",
            "I still need to think",
            "look up later",
            "must find out",
            "later",
        ),
        *("add later", "see notes", "see LinkedIn", "as discussed", "skip this", "0", "hmm", "blah blah", "no clue"),
        *("can't think of one", "First name Last name", "sample text", "work in progress", "still open", "not noted"),
    ],
)
def test_what_people_put_down_for_later_is_no_value(typed: str) -> None:
    """Whatever somebody in a hurry writes in place of a value stands in no letter."""
    assert is_placeholder(typed, "connection they_want")
    assert is_placeholder(typed, "people title")


@pytest.mark.parametrize(
    ("key", "typed"),
    [
        *(
            ("people name", name)
            for name in ("Xu", "Ng", "To", "Na", "Null", "Yi", "Blank", "Skip", "Nn Li", "Do", "Ta", "Ah")
        ),
        *(("people family_name", name) for name in ("X", "To", "Ng", "Tk", "Nil Singh", "Later", "Askew", "O", "Ur")),
        *(
            ("employer name", name)
            for name in ("X", "TK", "NN", "Later", "HMM", "XXL", "TK Maxx", "Empty Bowl", "Title IX")
        ),
        *(("people title", title) for title in ("Mr.", "Ms", "Mx", "Prof. Dr.", "Sir", "Herr", "Dr")),
        *(
            ("connection they_want", want)
            for want in (
                *(
                    "check with suppliers before ordering",
                    "ask good questions",
                    "write well",
                    "add value",
                    "decide fast",
                ),
                *(
                    "confirm bookings",
                    "ask",
                    "think first",
                    "look up drugs",
                    "titles that sell",
                    "SAP",
                    "Go",
                    "R",
                    "C",
                    "QA",
                ),
                *(
                    "leave nobody waiting",
                    "empty beds",
                    "someone who will ask",
                    "missing persons",
                    "skip levels",
                    "open",
                ),
            )
        ),
    ],
)
def test_a_short_value_is_still_one(key: str, typed: str) -> None:
    """Somebody is called Xu, Ng or To, and a firm is called X."""
    assert not is_placeholder(typed, key)
    assert not placeholder_in(typed)


@pytest.mark.parametrize(
    ("typed", "slot"),
    [
        ("Dear Mr/Ms Fox", "Mr/Ms"),
        ("Dear Mr. or Ms. Fox", "Mr. or Ms."),
        ("Dear XX", "XX"),
        ("Dear N.N.,", "N.N."),
        ("Dear (name)", "(name)"),
        ("someone with XX years of nursing", "XX"),
        ("X+ years on a ward", "X"),
        ("cut returns by XX %", "XX"),
        ("I tried your page in xxx.", "xxx"),
        ("years: xxxx to 2021", "xxxx"),
        ("That saved xx hours a week.", "xx"),
        ("after xx pm", "xx"),
        ("on XX January", "XX"),
        ("raised £XXk", "XXk"),
        ("That saved £x a year.", "x"),
        ("a grant of EUR XX", "XX"),
        ("cut costs by x percent", "x"),
        ("Dear {first}", "{first}"),
        ("Angela [surname]", "[surname]"),
        ("the [project] at Leeds", "[project]"),
        ("My plan is [ask Tom]", "[ask Tom]"),
        ("HR Partner (check exact title)", "(check exact title)"),
        ("build relationships (check)", "(check)"),
        ("I saved money (add number)", "(add number)"),
        ("my first year (insert plant)", "(insert plant)"),
        ("the new system (name?)", "(name?)"),
        ("eight (?) years", "(?)"),
        ("Analyst, grade tbc", "tbc"),
        ("build tbd", "tbd"),
        ("HR Business Partner??", "HR Business Partner??"),
        ("Ms ?", "Ms ?"),
        ("lead the …", "the …"),
        ("my ... experience", "my ..."),
        ("INSERT PROOF", "INSERT PROOF"),
        ("the tour of PLANT NAME", "PLANT NAME"),
    ],
)
def test_a_slot_within_a_text_is_noticed(typed: str, slot: str) -> None:
    """A greeting or a sentence with a gap in it goes out to nobody."""
    assert placeholder_in(typed) == slot


@pytest.mark.parametrize(
    "typed",
    [
        *(
            "Dear Mr Fox and Ms Holt",
            "Dear Sir or Madam",
            "Dear Xu",
            "Dear Nn",
            "the XX Olympic Games",
            "XX chromosomes",
        ),
        *("the X-ray room", "from X to Y", "Dr No or Mr Big", "Model X owners", "Dear Ms X"),
        *("shirts in XXL", "Section XX", "Which plants plan by the week??", "Who leads it ?"),
        *("pay, hours [[they lost two clients]]", "Nurse [nights]", "Analyst [remote]", "he said so [sic]"),
        *(
            "valves (check and relief)",
            "I added (the) rest",
            "3 x hours",
            "2x growth",
            "well ... it grew",
            "a todo list",
        ),
        *(
            "it grew [1]",
            "software (add-ons too)",
            "the name on the door",
            "I would add more",
            "hours [they lost two clients]",
            "the [story](https://a.example)",
        ),
    ],
)
def test_letters_that_mean_themselves_are_no_slot(typed: str) -> None:
    """An X in a sentence is often just an X."""
    assert not placeholder_in(typed)


@pytest.mark.parametrize(
    "typed",
    [
        *(
            "I tried your page in xxx.",
            "Dear xxx",
            "Dear {first}",
            "Angela [surname]",
            "Analyst [level]",
            "Analyst, grade tbc",
        ),
        *(
            "HR Partner (check exact title)",
            "HR Partner (?)",
            "(add number)",
            "(insert plant)",
            "lead the …",
            "[ask Tom]",
        ),
        *("xx years of planning", "raised £XXk", "saved £X a year", "XX hours a week", "EUR XX"),
    ],
)
def test_what_is_left_open_in_small_letters_or_for_a_figure_is_noticed(typed: str) -> None:
    """`I tried your page in xxx.` must not go out as `I tried your page in.` (E33)."""
    assert placeholder_in(typed)


@pytest.mark.parametrize(
    "typed",
    [
        *(
            "an XXL order",
            "Section XX of the code",
            "a check-in desk (check-in only)",
            "the BMW X5",
            "really??",
        ),
        *(
            "a list ... and so on",
            "not sure about it",
            "they said [sic] so",
            "tbc@firm.example",
            "the [[private]] part",
        ),
    ],
)
def test_words_that_only_look_so_are_left_alone(typed: str) -> None:
    """Nobody is asked what belongs in place of a size or a chapter (E33)."""
    assert placeholder_in(typed) == ""
