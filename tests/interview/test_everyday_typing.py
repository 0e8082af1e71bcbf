"""What people type every day in the place of a sum, an answer, a fixed word or a whole file: mended where it has one meaning (E32)."""

import pytest
from pydantic import TypeAdapter

from afterword.edit.mending import as_mended
from afterword.interview.reading.to_model import load_interview
from afterword.interview.values import YesNo
from support.making import JONES, SMALLEST, interview, mistakes
from support.workspace import as_yaml

NAME = "content/interviews/larkfield.yaml"
FILE = """\
role: Ward Clerk
employer:
  name: Larkfield Hospital
  country: GB
held: 2027-01-13
interested: yes
people:
  - name: Angela Jones
"""


def mended(typed: str) -> str:
    """What is written in the place of these lines at the end of a file."""
    return as_mended(NAME, (FILE + typed).encode()).content.decode().removeprefix(FILE)


def offer(*lines: str) -> str:
    return "".join(["offer:\n", *(f"  {line}\n" for line in ("received: 2027-01-20", *lines))])


@pytest.mark.long
@pytest.mark.parametrize(
    ("typed", "lines"),
    [
        ("60k", ["base: 60000"]),
        ("31.5k", ["base: 31500"]),
        ("98,5", ["base: 98.5"]),
        ("31 500", ["base: 31500"]),
        ("€ 31,500", ["base: 31500", "currency: EUR"]),
        ("31 500 EUR", ["base: 31500", "currency: EUR"]),
        ("£12.50/h", ["base: 12.50", "currency: GBP", "per: hour"]),
        ("12,50 per hour", ["base: 12.50", "per: hour"]),
        ("10.5 LPA", ["base: 1050000", "currency: INR", "per: year"]),
        ("1,02,000", ["base: 102000"]),
        ("2,5 Mio", ["base: 2500000"]),
        ("\u00a390 a lesson", ["base: 90", "currency: GBP", "per: piece"]),
    ],
)
def test_a_sum_goes_under_its_keys(typed: str, lines: list[str]) -> None:
    """The currency and the period that were typed are not lost: each gets its own line (E32)."""
    assert mended(offer(f"base: {typed}")) == offer(*lines)


@pytest.mark.parametrize(
    "lines",
    [
        ["base: € 31,500", "currency: GBP"],
        ["base: 12,50 per hour", "per: day"],
        ["base: 35k+"],
        ["base: about 31k"],
        ["base: $31,500"],
        ["base: 12.500"],
        ["base: 5%"],
        ["base: 9.5 LPA", "currency: USD"],
        ["base: 45 mil"],
        ["base: 60.000"],
        ["base: 95,000,00"],
        ["base: -95000"],
        ["base: 1/2"],
        ["base: \u00a345k net"],
        ["base: 3,200 (net)"],
        ["base: \u00a31,120 (fortnightly)"],
        ["per: biweekly"],
        ["per: semimonthly"],
        ["per: bimonthly"],
    ],
)
def test_a_sum_that_may_be_two_is_left_to_the_candidate(lines: list[str]) -> None:
    """Another currency beside it, a sum that is about so much, one of many dollars, a point that may begin the cents (E32)."""
    assert mended(offer(*lines)) == offer(*lines)


def test_a_dollar_is_that_of_the_employers_country() -> None:
    """In a file of a Canadian employer `$` is the Canadian one (E32)."""
    at_home = FILE.replace("GB", "CA") + offer("base: $31,500")
    assert b"base: 31500\n  currency: CAD" in as_mended(NAME, at_home.encode()).content


@pytest.mark.parametrize(("typed", "meant"), [("2,5", "2.5"), ("2.5%", "2.5"), ("3 percent", "3")])
def test_a_rise_is_read_without_its_sign(typed: str, meant: str) -> None:
    """A percentage has the sign of one behind it, and a comma where others have a point (E32)."""
    assert mended(f"salary:\n  yearly_rise: {typed}\n") == f"salary:\n  yearly_rise: {meant}\n"


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("accepted it", "accepted"),
        ("no thanks", "declined"),
        ("they said no", "rejected"),
        ("They went with someone else.", "rejected"),
        ("never heard back", "ghosted"),
        ("pulled out", "withdrawn"),
        ("job offer", "offer"),
        ("position filled", "filled"),
    ],
)
def test_how_it_ended_may_be_told_in_everyday_words(typed: str, meant: str) -> None:
    """People say what happened, and the list has one word for it (E32)."""
    outcome = "outcome:\n  on: 2027-01-20\n  result: "
    assert mended(f"{outcome}{typed}\n") == f"{outcome}{meant}\n"


def test_what_may_be_an_offer_or_the_yes_to_it_is_asked() -> None:
    """`got the job` has two meanings here, and both are named (E32)."""
    assert mistakes(outcome={"result": "got the job", "on": "2027-01-20"}) == [
        "`got the job` is not a word that is known here; write offer, or accepted if you have said yes"
    ]


@pytest.mark.parametrize(
    ("typed", "help_"),
    [
        ("outcome: rejected", "write `result: rejected` below it, indented, and `on:` with the day"),
        (
            "outcome: shortlisted",
            (
                "that is no end yet: take `outcome` out until there is one; a next round has a file of its own, "
                "which `afterword new --follows` writes"
            ),
        ),
        ("outcome: they said no", "write `result: rejected` below it, indented, and `on:` with the day"),
        (
            "thoughts: shorter handovers",
            "write `about: shorter handovers` below it, indented; there may stand: about, say, week, at_once, asked_by",
        ),
    ],
)
def test_one_value_in_the_place_of_several_keys_is_kept_in_the_help(typed: str, help_: str) -> None:
    """What was typed stands under the key that it belongs to (E32)."""
    key, _, value = typed.partition(": ")
    assert any(mistake.endswith(help_) for mistake in mistakes(**{key: value}))


def test_one_value_goes_below_where_nothing_else_is_needed() -> None:
    """The day of an offer, and why somebody says no (E32)."""
    assert mended("offer: 2027-01-20\n") == "offer:\n  received: 2027-01-20\n"
    assert mended("saying_no: too far\n") == "saying_no:\n  because: too far\n"


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("how: via Zoom", "how: video"),
        ("stage: final interview", "stage: final"),
        ("stage: phone interview", "stage: phone-screen"),
    ],
)
def test_what_stands_round_a_fixed_word_goes(typed: str, meant: str) -> None:
    """`via Zoom` and `final interview` are the words of the list with others round them (E32)."""
    assert mended(f"{typed}\n") == f"{meant}\n"


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("Yes, very!", "yes"),
        ("yes please", "yes"),
        ("very much so", "yes"),
        ("of course", "yes"),
        ("not really", "no"),
        ("No thank you", "no"),
        ("on the fence", "not sure"),
    ],
)
def test_an_answer_may_say_how_much(typed: str, meant: str) -> None:
    """`Yes, very!` is a yes (E32)."""
    assert interview(interested=typed).interested == meant


@pytest.mark.parametrize(("typed", "meant"), [("yes, indeed", True), ("definitely not", False)])
def test_a_plain_yes_or_no_may_say_so_too(typed: str, meant: object) -> None:
    """Where there are two answers alone (E32)."""
    assert TypeAdapter(YesNo).validate_python(typed) is meant


PAGES = {
    "table": "| Key | Value |\n|---|:---|\n| Role | Ward Clerk |\n| Employer | Larkfield Hospital |\n| Held | 2027-01-13 |\n",
    "headings": "# Role\n\nWard Clerk\n## Employer\nLarkfield Hospital\n## Held:\n2027-01-13\n",
}


@pytest.mark.parametrize("page", PAGES)
def test_a_markdown_page_becomes_keys_with_their_values(page: str) -> None:
    """A table of two columns, or headings over what stands below them (E32)."""
    lines = as_mended(NAME, PAGES[page].encode()).content.decode().splitlines()
    assert list(filter(None, lines)) == [
        "role: Ward Clerk",
        "employer:",
        "  name: Larkfield Hospital",
        "held: 2027-01-13",
    ]


def test_a_note_of_ones_own_stays_a_note() -> None:
    """`# role` above a key is what somebody wrote for themselves (E32)."""
    noted = f"# Role\n{FILE}"
    assert as_mended(NAME, noted.encode()).content.decode() == noted


def told(typed: str) -> list[str]:
    """What `check` says to write instead, of each problem in these lines at the end of a file."""
    _, problems = load_interview((FILE + typed).encode(), NAME)
    return [problem.help for problem in problems]


@pytest.mark.parametrize(
    ("typed", "help_"),
    [
        ("30-35k", "it names two sums: write one of them, 30000 or 35000"),
        ("10-12 LPA", "it names two sums: write one of them, 1000000 or 1200000"),
        ("90 to 95,000", "it names two sums: write one of them, 90000 or 95000"),
        ("between £30,000 and £35,000", "it names two sums: write one of them, 30000 or 35000"),
        ("31k and up", "write one sum alone: 31000, if that is it"),
        ("~45k", "write one sum alone: 45000, if that is it"),
        ("95.000", "write 95000, or 95.00 if the point begins the cents"),
        ("3,250 x 14", "write 3250, with `per: month` and `payments_a_year: 14` below it"),
        ("23.4k pro rata", "it is told for full-time work: write what is paid for your own hours"),
        ("95k OTE", "a part of it is paid only if all goes well: write the pay that is certain"),
        ("45 mil", "write 45000, or 45000000 if that is meant"),
        ("52,5OO", "it has a letter among its digits: write 52500"),
        (
            "\u00a31,120 a fortnight",
            "write 560 and `per: week`, which is the same pay; for another time none is told here",
        ),
        (
            "\u00a345k net",
            "it is told after tax: write what it is before tax; of a finding write 45000, and `before_tax: no` below it",
        ),
    ],
)
def test_a_sum_that_leaves_itself_open_is_given_back_in_digits(typed: str, help_: str) -> None:
    """Who typed a range sees its two ends as they are to be typed, and never an example of somebody else's pay (E32)."""
    assert told(offer(f"base: {typed}")) == [help_]


@pytest.mark.parametrize(
    ("typed", "help_"),
    [
        ("per: fortnight", "write week, and half of the amount"),
        ("per: bi-weekly", "write week, and half of the amount"),
        ("per: semimonthly", "write month, and twice the amount"),
        ("per: quarter", "write year, and four times the amount"),
        ("per: jour", "did you mean `day`?"),
        ("per: shift", "did you mean `piece`?"),
        ("per: yaer", "did you mean `year`?"),
        (
            "per: decade",
            (
                "write one of: year, month, week, day, hour, piece; a shift, a lesson or a visit is a piece, "
                "and it is a year when left out"
            ),
        ),
    ],
)
def test_a_time_is_never_taken_for_another_that_looks_like_it(typed: str, help_: str) -> None:
    """Two weeks are no week, and a `jour` no hour: the pay would be another one (E32, E46)."""
    assert told(offer(typed)) == [help_]


def test_a_sum_in_braces_is_told_in_digits_wherever_its_commas_are() -> None:
    """What is advised of `1,02,000` in braces is no slip again (E32)."""
    assert told("offer: {received: 2027-01-20, base: 1,02,000}\n") == ["write `base: 102000`"]


def test_what_comes_beside_the_pay_is_kept_as_a_note() -> None:
    """`31,500 plus bonus` is one sum and a note of the candidate's own (E32)."""
    assert mended(offer("base: £31,500 a year + car")) == offer("base: 31500  # + car", "currency: GBP", "per: year")


def test_a_range_in_the_posting_goes_under_its_two_keys() -> None:
    """A posting's range has a key for each end (E32)."""
    assert told("salary:\n  posted: 30-35k\n") == [
        "write `low: 30000`, `high: 35000` and `currency:` below it, indented"
    ]


def test_names_in_one_line_become_a_list_of_people() -> None:
    """Where referees are asked, two names in one line are two referees (E32)."""
    lines = "references:\n  - who: dana\n  - who: priya\n"
    assert mended("references: Dana, Priya\n") == lines
    assert mended("references:\n  - Dana & Priya\n") == lines


@pytest.mark.parametrize(
    ("typed", "help_"),
    [
        (
            "Tom Reyes and Sue Park",
            "write below it, each on a line of its own: `- name: Tom Reyes`, `- name: Sue Park`",
        ),
        ("Reyes, Tom", "write `name: Reyes, Tom`"),
        ("Tom Reyes, Sales Manager", "write `name: Tom Reyes` and `# Sales Manager`"),
        ("Tom Reyes (boss)", "write `name: Tom Reyes` and `is: hiring manager`"),
        ("Tom Reyes <tom@reyes.example>", "write `name: Tom Reyes` and `email: tom@reyes.example`"),
    ],
)
def test_people_named_in_a_line_are_told_apart(typed: str, help_: str) -> None:
    """Two people are never greeted as one, and what somebody does is no part of the name (E32)."""
    assert told(f"  - {typed}\n") == [help_]


@pytest.mark.parametrize(
    ("key", "words"),
    [
        ("log", "`note: they will call me on Friday`"),
        ("next_step", "`booked:`"),
        ("employer_said", 'larkfield --decide "Friday"`'),
        ("lines", "`say: they will call me on Friday`"),
        ("articles", "`title: they will call me on Friday`"),
    ],
)
def test_a_sentence_where_keys_are_asked_is_kept_in_the_help(key: str, words: str) -> None:
    """Who types a sentence sees the keys that it goes under, with the sentence in them (E32)."""
    (help_,) = told(f"{key}: they will call me on Friday\n")
    assert words in help_
    assert "they will call me on Friday" in help_


@pytest.mark.parametrize(
    ("typed", "written"),
    [
        ("they decide by 2027-02-01", "decide_by: 2027-02-01  # they decide by 2027-02-01"),
        ("call them on 2027-02-01", "contact_on: 2027-02-01  # call them on 2027-02-01"),
        ("do not call us, we will call you", "do_not_contact: yes  # do not call us, we will call you"),
    ],
)
def test_a_sentence_of_theirs_that_has_one_meaning_is_written_under_its_key(typed: str, written: str) -> None:
    """A day, or a wish to be left in peace, goes under its own key, and the sentence stays as a note (E32)."""
    text = f"{FILE}employer_said: {typed}\n"
    mended = as_mended("larkfield.yaml", text.encode()).content.decode()
    assert mended == f"{FILE}employer_said:\n  {written}\n"
    assert told(f"employer_said: {typed}\n") == [f"write `{written}` below it, indented"]


@pytest.mark.parametrize(
    ("typed", "command"),
    [
        ("they will decide by the end of January", 'heard larkfield --decide "the end of January"'),
        ("They said to get in touch in two weeks", 'heard larkfield "in two weeks"'),
        ("get back to them after Easter", 'heard larkfield "after Easter"'),
    ],
)
def test_a_day_in_words_is_offered_to_the_command_that_counts_it(typed: str, command: str) -> None:
    """What counts the day is named with the words of the day in it, ready to be typed (E32)."""
    (help_,) = told(f"employer_said: {typed}\n")
    assert f"`afterword {command}`" in help_
    assert f"`# {typed}`" in help_


def test_when_they_will_answer_is_counted_where_it_was_typed_as_the_next_step() -> None:
    """The next step is often a day by which one will hear; the same command counts it (E32)."""
    (help_,) = told("next_step: They said they'd let me know by the end of next week\n")
    assert '`afterword heard larkfield --decide "the end of next week"`' in help_
    (help_,) = told("next_step: second talk with the owner\n")
    assert "`booked:`" in help_


@pytest.mark.parametrize("typed", ["Dana Poe", "Dana Poe and Kim Roe", "Dana Poe, Kim Roe"])
def test_names_where_people_are_asked_are_mended_although_more_is_missing(typed: str) -> None:
    """Each name gets its dash and its key; that nobody is the hiring manager is told afterwards (E32)."""
    start = FILE[: FILE.index("people:")]
    names = typed.replace(" and ", ", ").split(", ")
    mended = as_mended("larkfield.yaml", f"{start}people: {typed}\n".encode()).content.decode()
    assert mended == f"{start}people:\n" + "".join(f"  - name: {name}\n" for name in names)


def test_a_sum_between_braces_has_no_note_that_would_take_the_brace() -> None:
    """Behind a sign that is not read the closing brace would not be read either (E32)."""
    told_of = told('offer: {received: 2027-01-20, base: "31,500 plus bonus"}\n')
    assert told_of == [
        "write 31500; what comes with it can stand on a line of its own above, behind a sign that is not read: `# plus bonus`"
    ]


def test_a_day_counted_from_another_is_asked_for() -> None:
    """`Last Tuesday` is another day each week; a time that was typed beside it is kept (E32)."""
    assert told(offer("answer_by: last Tuesday at 2pm")) == [
        "write the day itself, such as 2027-01-13, and 14:00 behind it"
    ]


@pytest.mark.parametrize(
    ("typed", "day"),
    [("yesterday", "2027-01-12"), ("Tuesday 12th january, 10am", "2027-01-12 10:00")],
)
def test_yesterday_is_the_day_in_the_name_of_the_file(typed: str, day: str) -> None:
    """A file that is named after a day is most often about the interview of that day; a time that was typed is kept (E32)."""
    name = "content/interviews/2027-01-12-larkfield.yaml"
    _, problems = load_interview(FILE.replace("2027-01-13", typed).encode(), name)
    assert [problem.help for problem in problems] == [
        f"write {day} if it was on the day that this file is named after, else the day itself, in that form"
    ]


def test_a_word_of_peoples_own_is_given_back_as_ours() -> None:
    """`Friendly` is a warm letter, `together` is one note; of a yes each word is explained (E32)."""
    assert mended("    tone: friendly\n") == "    tone: warm\n"
    assert mended("panel_note: together\n") == "panel_note: one\n"
    (help_,) = told("panel_note: yes\n")
    assert "one for one to the whole panel" in help_


@pytest.mark.parametrize(("typed", "manner"), [("warm", "warm"), ("Friendly", "warm"), ("formal", "formal")])
def test_how_letters_to_one_person_sound_is_asked_for_below_that_person(typed: str, manner: str) -> None:
    """`tone` of the file says how long thank-yous are; a manner goes below whom it is for (E32)."""
    (told,) = mistakes(tone=typed)
    assert f"write `tone: {manner}` below their name under `people`" in told
    assert "write full for longer thank-yous to all, or plain for short ones" in told
    assert mistakes(people=[{**JONES, "tone": manner}], tone="full") == []


@pytest.mark.parametrize(
    ("typed", "help_"),
    [
        ("they said", "did you mean `employer_said`?"),
        ("What they said", "did you mean `employer_said`?"),
        ("decision date", "`decide_by` stands below `employer_said:`, indented"),
        ("hear back", "`decide_by` stands below `employer_said:`, indented"),
        ("hiring manager", "did you mean `people`?"),
        ("panel", "did you mean `people`?"),
        ("spoke to", "did you mean `people`?"),
        ("skills", "did you mean `strengths`?"),
        ("what we talked about", "did you mean `topics`?"),
        ("company name", "did you mean `employer`?"),
        ("hourly rate", "did you mean `salary`?"),
        ("start date", "`start` stands below `offer:`, indented"),
        ("benefits", "`package` stands below `offer:`, indented"),
        ("documents", "`asked_for` stands below `people:`, indented"),
        ("status", "did you mean `outcome`?"),
        ("round", "did you mean `stage`?"),
        ("interested in the job", "did you mean `interested`?"),
    ],
)
def test_who_calls_a_line_as_people_do_is_told_its_key(typed: str, help_: str) -> None:
    """Nobody knows our keys by heart: what one would call a line leads to the key that it means, and where that stands."""
    _, found = load_interview(as_yaml({**SMALLEST, "interested": "no", typed: "x"}), "interview.yaml")
    assert [(each.code, each.help) for each in found] == [("AW103", help_)]
