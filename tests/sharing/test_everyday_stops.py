"""Everyday coincidences between two applications: what says nothing of the other one does not stop a copy."""

import io

import pikepdf
import pytest

from afterword.interview.model.audience import Audience
from afterword.interview.model.interview import Interview
from afterword.interview.reading.workspace import Workspace
from afterword.interview.redaction import Withheld
from afterword.plan.known_steps import possible_drafts, possible_steps
from afterword.plan.steps import Chapter
from afterword.sharing.leaks.hints import hints
from afterword.sharing.leaks.retold import retold
from afterword.sharing.leaks.search import Leak, search
from afterword.workbook.compose import cases_of
from afterword.workbook.copies import copy_of
from afterword.workbook.wishes import CopyKind, Wish
from afterword.workbook.wording.wording import shipped_wording
from support.making import NAME, candidate, day, interview
from support.turns import some

pytestmark = pytest.mark.long


def stops(text: str, private: str, *shown: str) -> bool:
    """Whether a file with this text is stopped for that private value."""
    return bool(search({"a.txt": text.encode()}, [Withheld(("other", "note"), private)], shown))


@pytest.mark.parametrize("time", ["09:30", "9.30", "10:30"])
def test_a_time_of_day_is_no_secret(time: str) -> None:
    """A note of another application is nothing but `09:30`: an answer due at half past nine here gives nothing away."""
    assert not stops(f"Answer by Friday at {time}, in writing", time)


@pytest.mark.parametrize("title", ["Mr.", "Mx.", "Dr", "Miss", "Professor"])
def test_how_somebody_is_addressed_is_no_secret(title: str) -> None:
    """A person who is kept private has a title that half of the world has."""
    assert not stops(f"Dear {title} Salgado,", title)


def test_the_letters_of_a_currency_are_no_short_name() -> None:
    """CAD is money, also where another application is with Corvid Advisory; CADV may be it."""
    private = Withheld(("other", "employer", "name"), "Corvid Advisory")
    asked = hints({text: f"I asked in {text}" for text in ("CAD", "CADV")}, [private], [])
    assert [each.file for each in asked] == ["CADV"]


def test_a_number_of_five_digits_with_marks_is_searched_for() -> None:
    """The control: an extension of five digits is told from times and counts."""
    assert stops("ring 555-01 after four", "555-01")


def test_an_address_with_codes_that_is_shown_anyway_is_no_secret() -> None:
    """The same article goes to two employers, and its address has codes in it: the one that is shown covers both."""
    link = "https://news.example/?q=plant%20one&page=2"
    assert not stops(f"I read {link} today", link, link)
    assert stops("I read https://news.example/?q=plant one&page=2 today", link)


def test_the_school_where_one_worked_is_not_the_address_of_a_referee_there() -> None:
    """Ray is reached at harrowmills.example: that I worked at Harrowmills Middle School does not say how; `asked at harrowmills` may."""
    private = Withheld(("me", "referees", 0, "email"), "ray.dominguez@harrowmills.example")
    texts = ("At Harrowmills Middle School we served 640 lunches.", "Ray can be asked at harrowmills.")
    found = search({text: text.encode() for text in texts}, [private], ())
    assert [each.file for each in found] == [texts[1]]


def test_a_coach_may_quote_the_letter_that_the_comment_is_about() -> None:
    """`Good. "I would like to ask your residents the same question" is you.`: that sentence in the letter is no private note."""
    own = {"drafts.0.text": "I would like to ask your residents the same question."}
    quoting = Withheld(("feedback", 1, "text"), 'Good. "I would like to ask your residents the same question" is you.')
    telling = Withheld(("feedback", 1, "text"), "Never ask your residents the same question, whatever they like.")
    assert retold(own, [quoting], []) == ()
    assert retold(own, [telling], []) != ()


@pytest.mark.thorough
def test_the_names_of_steps_say_nothing_of_anybody() -> None:
    """Each step, draft, part and question may stand in the log or the comments of another application: every copy has such names."""
    value, me = interview(people=[{"name": "Ottoline Quist"}]), candidate(referees=None)
    drafts = [f"drafts/{each}" for each in possible_drafts(value, me)]
    items = [
        *possible_steps(value, me, shipped_wording().packs.fields().values()),
        *drafts,
        *(f"parts/{each.slug}" for each in Chapter),
    ]
    items += [f"rubric/{each.id}" for each in shipped_wording().packs.rubric()]
    assert len(items) > 300
    assert {each.rpartition("/")[2] for each in items if stops(each, each)} == {"ottoline-quist"}


def found_in_copy(value: Interview, other: Interview) -> tuple[Leak, ...]:
    """What the search says of a coach's copy of an interview, beside another application."""
    known = Workspace(candidate(), {NAME: value, "the-other-one": other})
    copy = copy_of(
        cases_of(known, day("2027-01-19"), shipped_wording()),
        Wish(NAME, Audience.COACH, CopyKind.WORKBOOK),
        shipped_wording(),
    )
    files = {**copy.texts, **{f"{number}.html": job.html for number, job in enumerate(copy.documents)}}
    return search(
        {name: text.encode() for name, text in files.items()}, copy.withheld, [each.text for each in copy.shown]
    )


TIDEWATER = {"name": "Tidewater Health"}
FOUND = [{"source": "BLS", "figure": figure, "currency": "USD"} for figure in (80000, 120000)]


@pytest.mark.thorough
def test_a_round_figure_of_the_scale_is_nobodys_target() -> None:
    """The picture of pay has 100,000 on its scale; that it is what the candidate wants elsewhere, nobody can tell."""
    value = interview(salary={"findings": FOUND})
    assert found_in_copy(value, interview(employer=TIDEWATER, salary={"target": 100000, "currency": "USD"})) == ()


@pytest.mark.thorough
def test_hours_a_week_are_no_pay() -> None:
    """Forty hours a week elsewhere, and forty dollars here: two things."""
    value = interview(salary={"findings": [{**FOUND[0], "figure": 40, "per": "hour"}]})
    paid = {"low": 25, "high": 35, "currency": "USD", "per": "hour", "hours_a_week": "40.5"}
    assert found_in_copy(value, interview(employer=TIDEWATER, salary={"posted": paid})) == ()
    hours = Withheld(("other", "salary", "posted", "hours_a_week"), "40.5", amount=True)
    assert search({"a.txt": b"USD 40.50"}, [hours]) == ()


def pdf_of_many_pages() -> bytes:
    """A document that speaks of money, and whose page list points to sixty things, each by its number and the letter R."""
    made = pikepdf.new()
    for _ in range(60):
        made.add_blank_page()
    made.docinfo["/Subject"] = "A stamp is USD 1"
    packed = io.BytesIO()
    made.save(packed, object_stream_mode=pikepdf.ObjectStreamMode.generate)
    return packed.getvalue()


@pytest.mark.parametrize("pay", ["21", "42"])
def test_pay_by_the_hour_is_not_found_where_a_pdf_points_to_its_own_parts(pay: str) -> None:
    """Forty-two dollars an hour elsewhere: a PDF of many pages says `R 42` of its own, which is nobody's pay."""
    private = Withheld(("other", "offer", "base"), pay, amount=True)
    assert search({"workbook.pdf": pdf_of_many_pages()}, [private]) == ()
    assert search({"a.txt": b"They offered R 42 or R 21, and USD 41.50"}, [private])


@pytest.mark.thorough
@pytest.mark.parametrize(
    "name", some(["Nguy\u1ec5n Th\u1ecb Minh Khai", "Jos\u00e9 N\u00fa\u00f1ez", "\u5c71\u7530\u592a\u90ce"], 3)
)
def test_the_id_of_a_person_who_is_shown_is_shown(name: str) -> None:
    """Somebody whose name has other letters: what an earlier coach wrote on their note has their ID, as this copy does anyway."""
    person = {"name": name, "is": "hiring manager"}
    step = next(
        each for each in possible_steps(interview(people=[person]), candidate(), ()) if each.startswith("thank-you/")
    )
    said = [{"on": "2027-01-18", "about": step, "text": "Warm and short."}]
    assert found_in_copy(interview(people=[person], feedback=said), interview(employer=TIDEWATER)) == ()


@pytest.mark.parametrize("place", [("bell", "people", 1, "name"), ("bell", "employer", "name"), ("me", "city")])
@pytest.mark.parametrize("name", ["J", "j.", "I", "A", "J\U00088d7a\x80"])
def test_a_letter_alone_is_nobodys_name(name: str, place: tuple[str | int, ...]) -> None:
    """Somebody known by an initial: each plan A and each letter among codes would be a find."""
    texts = {"a.txt": b"Plan J, and plan A; I go on.", "b.html": b"<p>j a i</p><p>b p 5 J</p>"}
    assert search(texts, [Withheld(place, name)]) == ()


def test_letters_apart_are_nobodys_name() -> None:
    """A firm of two letters is found where they stand together, and not where each of them turns up somewhere in a line."""
    firm = Withheld(("bell", "employer", "name"), "Q & X")
    assert search({"a.txt": b"Plan x or q, whatever they say."}, [firm]) == ()
    assert [str(leak.certainty) for leak in search({"a.txt": b"I wrote to Q&X first."}, [firm])] == ["certain"]


def test_one_word_said_twice_is_found_as_a_name_alone() -> None:
    """A firm called Yes Yes is found by its name, and not wherever somebody agrees to two things."""
    firm = Withheld(("bell", "employer", "name"), "Yes Yes")
    assert search({"a.txt": b"Are you ready? yes, and by then? yes."}, [firm]) == ()


def test_the_hash_of_a_script_of_ours_is_no_sum() -> None:
    """What a page says of its scripts is made of letters and digits by chance, and some of them spell a sum in rand."""
    least = Withheld(("salary", "walk_away"), "97000", amount=True)
    page = b"""<meta content="script-src 'sha256-NXvsIzSOqB0R97Hru9qDb7kCwEZ0hOdop2y5Sz+NjFs='; img-src data:"><p>Plan A.</p>"""
    assert search({"workbook.html": page}, [least]) == ()
    assert search({"workbook.html": page.replace(b"data:", b"R97000")}, [least])
