"""The search that a finished copy goes through: what is private is found wherever it hides, and nothing else stops a copy."""

import hashlib
import html
import json
import zlib
from collections.abc import Iterable, Mapping
from pathlib import Path

import pytest
from hypothesis import HealthCheck, Phase, assume, given, settings
from hypothesis import strategies as st

from afterword.interview.model.audience import Audience
from afterword.interview.model.candidate import Candidate
from afterword.interview.model.interview import Interview
from afterword.interview.redaction import Copy, Withheld, copy_for, values_of
from afterword.publish.pdf.engine import render
from afterword.sharing.leaks import containers, layers, our_words
from afterword.sharing.leaks.search import UNSEARCHABLE, Leak, search
from afterword.workbook.pages.interview import interview_pages
from afterword.workbook.paper.documents import print_job, print_jobs
from afterword.workbook.ready import DocumentKind
from support.hiding import LATIN_WAYS, WAYS, Way, page, pdf, picture, zipped
from support.making import FULL, candidate, every_case, interview, seen, thank_you
from support.turns import some

pytestmark = pytest.mark.long

EMPLOYER = Withheld(("other", "employer", "name"), "Tidewater Health")
EMAIL = Withheld(("me", "referees", 0, "email"), "priya@quarry.example")
PHONE = Withheld(("me", "referees", 0, "phone"), "+1 555 0171")
FLOOR = Withheld(("salary", "walk_away"), "97531", amount=True)
DEBRIEF = Withheld(("debrief",), "It went well.\nTheir unit felt understaffed, and nobody said why.\nAsk Tom.")
HIDDEN = {  # what is private, and how it is told in the file
    "a name": (EMPLOYER, "I also wrote to Tidewater Health."),
    "an address": (EMAIL, "Write to Priya@quarry.example now"),
    "a number": (PHONE, "ring +1 555 0171 after four"),
    "an amount": (FLOOR, "the least is USD 97,531.00"),
    "a part of a note": (DEBRIEF, "so: Their unit felt understaffed, and nobody said why."),
}
ALL_WAYS = WAYS | LATIN_WAYS


def stops(data: bytes | str, *private: Withheld, file: str = "notes.txt", shown: Iterable[str] = ()) -> list[str]:
    """What the search says of one file: `what: where`."""
    content = data.encode() if isinstance(data, str) else data
    return [f"{each.what}: {each.where}" for each in search({file: content}, private, shown)]


@pytest.mark.parametrize("way", ALL_WAYS.values(), ids=ALL_WAYS)
@pytest.mark.parametrize(("private", "told"), HIDDEN.values(), ids=HIDDEN)
def test_what_is_private_is_found_wherever_it_hides(way: Way, private: Withheld, told: str) -> None:
    """Five kinds of private value in some fifty hiding places: each is found, in the right file, at the right place (E17)."""
    files = {"clean.html": page("<p>Nothing here.</p>"), way.file: way.made(told)}
    found = search(files, [private])
    assert [(each.file, each.what) for each in found] == [(way.file, private.name)]
    assert way.where in found[0].where


def test_what_stands_in_a_files_name_is_found_and_not_repeated() -> None:
    """A file named after another employer: the finding counts the file instead of naming it."""
    found = search({"a.txt": b"", "2027-tidewater-health.txt": b"hello"}, [EMPLOYER])
    assert found == (Leak("file 2 of the copy", "other.employer.name", "its name"),)


def test_a_finding_never_repeats_the_value() -> None:
    """What is printed of a finding names the key, the file and the place; the value itself would be one more leak."""
    ways = some([*ALL_WAYS.values()], 4)
    texts = [f"{each!r}" for way in ways for _, told in HIDDEN.values() for each in _all_found(way, told)]
    assert len(texts) > 30
    values = ("tidewater", "quarry", "0171", "97531", "97,531", "understaffed")
    assert [text for text in texts for value in values if value in text.lower()] == []


def _all_found(way: Way, told: str) -> tuple[Leak, ...]:
    return search({way.file: way.made(told)}, [EMPLOYER, EMAIL, PHONE, FLOOR, DEBRIEF])


AMOUNTS = (
    "97531", "97,531", "9\u200b7,\u00ad531", "97.531", "97 531", "97\u00a0531", "97\u202f531", "97'531", "97\u2019531", "97531.00", "97,531.00", "97.531,00",
    "USD97531", "97531USD", "$97,531", "\u20ac97.531", "97.531k", "97.531 K", "(97531)", "97531,", "97531.", "EUR 97 531,00",
    "4 97 531 12 000", "\u0669\u0667\u066c\u0665\u0663\u0661", "\uff19\uff17\uff15\uff13\uff11",
)  # fmt: skip


@pytest.mark.parametrize("written", AMOUNTS)
def test_an_amount_is_found_however_it_is_written(written: str) -> None:
    """With comma, point, space or apostrophe, with cents, as thousands, in Arabic digits: it is the same figure."""
    assert stops(f"at least {written} or so", FLOOR) == ["salary.walk_away: its text"]


@pytest.mark.parametrize("round_", ["97000", "97,000", "97k", "97K", "97 k", "97.0k", "97 thousand", "97,000.00"])
def test_a_round_amount_is_found_in_thousands(round_: str) -> None:
    """97k is 97,000."""
    assert stops(f"no less than {round_}.", Withheld(("a",), "97000.00", amount=True)) == ["a: its text"]


@pytest.mark.parametrize("other", ["197531", "975310", "97,5312", "1,97531x", "97531px", "3.97531", "1.97531"])
def test_other_figures_are_no_find(other: str) -> None:
    """The same digits inside a longer figure, a colour or a length are another thing."""
    assert stops(f"see {other} there", FLOOR) == []


@pytest.mark.parametrize("money", ["$27.50", "27.50 USD", "EUR 27,50", "27.5 \u20ac", "US$ 27.50", "USD27.5"])
def test_a_small_amount_is_found_beside_a_currency(money: str) -> None:
    """An hour's pay of 27.50 is found as money, and not as a count or a percentage."""
    rate = Withheld(("salary", "walk_away"), "27.5", amount=True)
    assert stops(f"for {money} an hour", rate) == ["salary.walk_away: its text"]
    assert stops("page 27.5, 27.50 percent, SEE 27.5", rate) == []


def test_a_year_is_no_amount() -> None:
    """2027 a month is private, and yet every date has it: it is found with a currency or a comma."""
    monthly = Withheld(("salary", "walk_away"), "2027", amount=True)
    assert stops("since 2027, when we met", monthly) == []
    assert stops("I need 2,027 of it", monthly) == stops("EUR 2027", monthly) == ["salary.walk_away: its text"]


@pytest.mark.parametrize("date", ["13 January 2027", "January 13, 2027", "Wednesday, 13th of Jan. 2027"])
@pytest.mark.parametrize("beside", ["Base pay", "Gross", "USD 90,000", "$ 90,000", "a month"])
@pytest.mark.parametrize("private", ["2027", "2027000"])
def test_the_year_of_a_date_is_no_pay_whatever_the_next_cell_says(date: str, beside: str, private: str) -> None:
    """A table has the day of an offer beside its base pay: that day's year is not what another employer pays."""
    pay = Withheld(("offer", "base"), private, amount=True)
    assert stops(page(f"<table><tr><td>{date}</td><td>{beside}</td></tr></table>"), pay) == []


@pytest.mark.parametrize(
    "told", ["On 13 January, 2,027 base", "13 January 2027 EUR, and no less", "13 January: EUR 2027 base"]
)
def test_pay_beside_a_date_is_still_found(told: str) -> None:
    """A currency or a comma makes money of a figure, also where a day stands before it."""
    assert stops(told, Withheld(("offer", "base"), "2027", amount=True)) == ["offer.base: its text"]


@pytest.mark.parametrize("told", ["on 13 January 2027k", "13 January 2027 thousand", "by January 13, 2027 kEUR"])
def test_what_is_multiplied_beside_a_date_is_still_found(told: str) -> None:
    """No year has thousands behind it."""
    assert stops(told, Withheld(("offer", "base"), "2027000", amount=True)) == ["offer.base: its text"]


def test_figures_of_a_style_or_a_script_are_no_pay() -> None:
    """A script waits 60000 milliseconds, a style is 1000 wide: no pay; in the page's words the figure is one."""
    private = [Withheld(("a",), "60000", amount=True), Withheld(("b",), "1000", amount=True)]
    code = "<style>p{width:1000px;z-index:1000}</style><script>setTimeout(f, 60000)</script><svg viewBox='0 0 1000 9'></svg>"
    assert stops(page(code), *private) == []
    assert stops("setTimeout(f, 60000)", *private, file="site.js") == []
    assert stops(page(f"{code}<p>60000</p>"), *private) == ["a: its text"]


WORDS = [
    Withheld((word, "name"), word)
    for word in ("Ann", "salary", "work", "DiSC", "Target", "Apple", "US", "March", "USD")
]


def test_a_word_is_found_as_a_word_and_not_inside_another() -> None:
    """Ann is not in annual, nor Apple in pineapple; where they are named, they are found."""
    assert stops("An annual pineapple; disclosed.", *WORDS) == []
    assert stops("Ann met Apple about DiSC", *WORDS) == [
        "Ann.name: its text",
        "Apple.name: its text",
        "DiSC.name: its text",
    ]


def test_a_private_word_in_a_sentence_of_ours_is_ours() -> None:
    """An employer called Target stays private; the heading about a target of pay is on every page."""
    ours = next(line for line in our_words._text().split("|") if " target " in line and len(line.split()) > 6)
    assert stops(f"<p>{ours}</p>", *WORDS) == []
    assert stops("<p>On Tuesday I was at Target for a second talk.</p>", *WORDS) == ["Target.name: its text"]


def test_what_is_shown_anyway_is_not_searched_for() -> None:
    """The coach sees that they spoke of a night rota; the same words in the file of another interview are no secret."""
    topic = Withheld(("other", "topics", 0), "night rota")
    assert stops("They have a Night  Rota.", topic, shown=["the night rota of May"]) == []
    assert stops("They have a Night  Rota.", topic, shown=["night rotas"]) == ["other.topics.1: its text"]
    assert stops("l@harrow.example", Withheld(("a",), "l@harrow.example"), shown=["carol@harrow.example"]) == [
        "a: its text"
    ]
    assert stops("USD 97,531", FLOOR, shown=["97531"]) == []


def test_a_figure_of_ours_beside_a_currency_is_still_the_candidates(monkeypatch: pytest.MonkeyPatch) -> None:
    """Should a guide of ours name USD 97,000 by chance, the least that somebody would accept is found all the same."""
    monkeypatch.setattr(our_words, "_fixed_words", lambda: iter(["The median is USD 97,000 a year."]))
    our_words._text.cache_clear()
    assert our_words.is_ours("is usd 97,000") or our_words.is_ours("is usd 97 000")
    least = Withheld(("a",), "97000", amount=True)
    assert stops("<td>USD 97,000</td>", least) == ["a: its text"]
    monkeypatch.undo()
    our_words._text.cache_clear()


def test_a_letter_of_ours_is_no_secret_because_somebody_took_it_over() -> None:
    """One's own words for another employer begin with our sentences: those are in this copy too, with other names in them."""
    theirs = thank_you(interview(role="Ward Clerk", employer={"name": "Tidewater Health"})).body
    own = Withheld(("other", "drafts", 0, "text"), f"{theirs}\n\nI sing in a choir of forty people.")
    here = interview()
    assert stops(thank_you(here).body, own, shown=[each.text for each in values_of(here)]) == []
    assert stops("Jane says: I sing in a choir of forty people.", own) == ["other.drafts.1.text: its text"]


def test_words_of_ours_round_what_is_shown_make_no_secret() -> None:
    """The note says `someone who can build trust across plants`; what they look for, typed so elsewhere, is no secret then."""
    wanted = Withheld(("people", 0, "looking_for", 0), "someone who can build trust across plants")
    assert (
        stops("You want someone who can build trust across plants.", wanted, shown=["build trust across plants"]) == []
    )
    other = Withheld(("people", 0, "looking_for", 0), "Reyes must build trust across plants")
    told = "Reyes must build trust across plants."
    assert stops(told, other, shown=["build trust across plants"]) == ["people.1.looking_for.1: its text"]


def test_two_shown_texts_do_not_make_a_third() -> None:
    """Kit is shown and Quist is shown: Kit Quist, whom nobody is to know, still is not."""
    assert stops("Kit Quist", Withheld(("a",), "Kit Quist"), shown=["Kit", "Quist"]) == ["a: its text"]


def test_names_in_other_scripts_are_found() -> None:
    """Names of two Chinese letters, with a Hebrew prefix, with marks that cannot be seen, composed or not."""
    names = [Withheld((name,), name) for name in ("\u738b\u660e", "\u05dc\u05d0\u05e8\u05e7", "Ren\u00e9e Wu\u00df")]
    told = "\u548c\u738b\u660e\u8c08 \u05d1\u05dc\u05d0\u05e8\u05e7 RENE\u0301E\u200b WU\u00adSS"
    assert len(stops(told, *names)) == 3


def test_a_page_that_breaks_its_lines_anywhere_hides_nothing() -> None:
    """Line ends, soft hyphens, joiners and other dashes between the letters make no difference."""
    assert stops("Tide\u00adwater\u2011\n   Hea\u200blth", EMPLOYER) == ["other.employer.name: its text"]


@pytest.mark.thorough
@pytest.mark.parametrize(
    ("data", "why"),
    [
        (b"%PDF-1.7 nothing of the kind", "it is a PDF that cannot be read"),
        (b"PK\x03\x04 broken", "it is an archive that is damaged or locked"),
        (b"\x1f\x8b\x08\x00 broken", "it is a damaged archive"),
        (b"\x89PNG\r\n\x1a\n broken", "it is a picture that cannot be read"),
        (b"7z\xbc\xaf\x27\x1c", "it is packed in a way that is not opened here"),
        (zlib.compress(bytes(110_000_000), 1), "more is packed in it than can be searched"),
        (zipped({str(number): b"" for number in range(2_001)}), "more is packed in it than can be searched"),
    ],
)
def test_what_cannot_be_opened_does_not_leave(data: bytes, why: str) -> None:
    """Damaged, packed in an unknown way, or a small file that unpacks to a huge one: refused, with the reason."""
    assert search({"a.bin": data}, [EMPLOYER]) == (Leak("a.bin", UNSEARCHABLE, why),)


def test_files_in_files_have_an_end() -> None:
    """A zip in a zip, twelve deep, is refused rather than followed."""
    data = b"hello"
    for _ in range(12):
        data = zipped({"a.zip": data})
    assert stops(data, EMPLOYER) == [f"{UNSEARCHABLE}: more is packed in it than can be searched"]


def test_a_locked_pdf_does_not_leave_unsearched() -> None:
    """A copy is searched before it is sealed; one that is sealed already cannot be."""
    import io  # noqa: PLC0415  (only here)

    import pikepdf  # noqa: PLC0415  (only here)

    locked = io.BytesIO()
    with pikepdf.open(io.BytesIO(pdf(lambda _: None))) as made:
        made.save(locked, encryption=pikepdf.Encryption(user="six words", owner="six words"))
    assert stops(locked.getvalue(), EMPLOYER) == [f"{UNSEARCHABLE}: it is a PDF that cannot be read"]


LETTERS = st.text(
    st.sampled_from(
        "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789\u00e9\u00df\u00f8\u05d0\u05d1\u05d2\u0416\u4e2d"
    ),
    min_size=6,
    max_size=40,
)


@pytest.mark.thorough
@settings(
    deadline=None,
    max_examples=120,
    derandomize=True,
    database=None,
    phases=(Phase.explicit, Phase.generate, Phase.shrink),
    suppress_health_check=[HealthCheck.too_slow],
)
@given(value=LETTERS, way=st.sampled_from([*WAYS.values()]))
def test_any_text_of_six_letters_is_found_in_every_way_of_hiding(value: str, way: Way) -> None:
    """Whatever the letters: hidden in any of the ways, with a gap on both sides, they are found."""
    private = Withheld(("a",), value)
    assume(not our_words.is_ours(value.casefold()))  # it once tried REFEREE
    assert [each.what for each in search({way.file: way.made(f"- {value} -")}, [private])] == ["a"]


# -- No false stops: real copies, with what they go without and all of some other interviews.

ME = candidate(
    phone="+1 555 0134",
    city="Columbus",
    referees=[
        {
            "id": "priya-shah",
            "name": "Priya Shah",
            "email": "priya@quarry.example",
            "phone": "+1 555 0171",
            "best_time": "Mondays",
        },
        {"id": "luis-ortega", "name": "Luis Ortega", "email": "l@harrow.example", "said_yes": "yes"},
        {"id": "dana-wu", "name": "Dana Wu", "email": "d@wu.example", "said_yes": "no"},
    ],
)
OTHERS = {
    "tidewater": interview(
        employer={"name": "Tidewater Health", "country": "GB"},
        role="Ward Clerk",
        people=[{"name": "Ann Work", "is": "interviewer", "email": "ann@tidewater.example"}],
        topics=["salary", "references", "customer service", "the night shift rota"],
        strengths=["calm", "feedback"],
        log=[{"on": "2027-01-14", "did": "salary/research"}, {"on": "2027-01-14", "did": "follow-up/week-2"}],
        salary={"opening": 1000, "target": 2027, "walk_away": 43210, "currency": "GBP"},
    ),
    "target": interview(
        employer={"name": "Target"},
        role="Store Lead",
        people=[{"name": "Kim Lee", "email": "kim@target.example"}],
        offer={"received": "2027-01-20", "base": 60000, "currency": "USD", "place": "Office"},
        drafts=[
            {
                "of": "thank-you/kim-lee",
                "text": "Dear Kim,\n\nThank you for your time on Wednesday and for telling me about the role.\n\nBest regards,\nJane Doe",
            }
        ],
    ),
    "apple": interview(
        employer={"name": "Apple"},
        role="Manager",
        people=[{"name": "Sam Draft"}],
        debrief="Good.\nI would take it, I think.",
    ),
}
CASES = every_case()
CLEAN = dict([*CASES.items()][:26])


def _others() -> list[Withheld]:
    return [
        Withheld((name, *each.place), each.text, each.amount)
        for name, other in OTHERS.items()
        for each in values_of(other)
    ]


def _shown(copy: Copy) -> list[str]:
    return [each.text for each in (*values_of(copy.interview), *values_of(copy.candidate))]


def _written(value: Interview, me: Candidate, today: str) -> Mapping[str, bytes]:
    """The pages and documents of an interview as a copy has them, and a search index of two pages."""
    view = seen(value, today, me)
    pages = {f"{Path(each.path).stem}.html": each.body for each in interview_pages(view)}
    documents = {f"print/{Path(each.path).stem}.html": each.html for each in print_jobs(view)}
    texts = pages | documents
    index = json.dumps({"docs": [{"location": name, "text": text} for name, text in [*texts.items()][:2]]})
    return {name: text.encode() for name, text in (texts | {"search_index.json": index}).items()}


@pytest.mark.parametrize(("value", "today"), some([*CLEAN.values()], 16), ids=some([*CLEAN], 16))
def test_a_clean_copy_is_let_through(value: Interview, today: str) -> None:
    """A coach's copy of every kind of interview, beside three other applications full of everyday words: no false stop."""
    copy = copy_for(Audience.COACH, value, ME)
    assert search(_written(copy.interview, copy.candidate, today), [*copy.withheld, *_others()], _shown(copy)) == ()


@pytest.mark.thorough
@pytest.mark.parametrize("name", some(["fullest", "smallest", "fullest, offer", "Dutch"], 4))
def test_the_same_pages_without_redaction_are_stopped(name: str) -> None:
    """The control: what was let through above is stopped as soon as it is made from the whole file."""
    value, today = CASES[name]
    copy = copy_for(Audience.COACH, value, ME)
    found = {each.what for each in search(_written(value, ME, today), [*copy.withheld, *_others()], _shown(copy))}
    expected = {each.name for each in copy.withheld if each.name in {"salary.walk_away", "debrief", "log.1.note"}}
    assert expected <= found
    assert "me.referees.1.email" in found or not value.references


@pytest.mark.thorough
@pytest.mark.build
def test_a_printed_workbook_is_searched_as_it_is_read() -> None:
    """The PDF of the redacted interview passes; that of the whole one is stopped, for what stands on its pages."""
    value = interview(**FULL)
    copy = copy_for(Audience.COACH, value, ME)
    private = [*copy.withheld, *_others()]
    redacted = print_job(seen(copy.interview, me=copy.candidate), DocumentKind.DEBRIEF)
    whole = print_job(seen(value, me=ME), DocumentKind.REFERENCES)
    assert redacted is not None
    assert whole is not None
    assert search({"workbook.pdf": render(redacted)}, private, _shown(copy)) == ()
    found = search({"workbook.pdf": render(whole)}, private, _shown(copy))
    assert Leak("workbook.pdf", "me.referees.2.email", "the text of page 1") in found


def test_without_its_defences_the_search_is_blind(monkeypatch: pytest.MonkeyPatch) -> None:
    """The control: with codes unread and nothing opened, some twenty hiding places keep their secret."""
    told = HIDDEN["a name"][1]
    hidden = [way for way in ALL_WAYS.values() if search({way.file: way.made(told)}, [EMPLOYER])]
    assert len(hidden) == len(ALL_WAYS)
    monkeypatch.setattr(layers, "decoded", lambda text: text)
    monkeypatch.setattr(containers, "reader_of", lambda _data: None)
    monkeypatch.setattr(layers, "reader_of", lambda _data: None)
    monkeypatch.setattr(layers._OpenedFile, "_in_codes", lambda *_: iter(()))
    still = [way for way in hidden if search({way.file: way.made(told)}, [EMPLOYER])]
    assert len(hidden) - len(still) > 20


def test_long_stretches_of_codes_hold_no_words_by_chance() -> None:
    """A font within a page is 60,000 letters without a gap: a private word of three of them turns up, and means nothing."""
    noise = hashlib.sha512(b"a").hexdigest() * 2 + "+Ann/" + hashlib.sha512(b"b").hexdigest() * 2
    assert stops(page(f'<img src="data:font/ttf;base64,{noise}">'), *WORDS) == []


def test_a_picture_without_notes_is_let_through() -> None:
    """A grey point tells nobody anything."""
    assert search({"a.png": picture("PNG"), "a.jpg": picture("JPEG")}, [EMPLOYER, FLOOR, *WORDS]) == ()


def test_what_is_part_of_a_shown_name_as_the_page_has_it_is_no_find() -> None:
    """A private text that is the page's own way of writing a sign of the shown name tells nothing (E17)."""
    name = "&lt;b&gt;Jane Doe of the Night Shift&lt;/b&gt;"
    page = f"<p>{html.escape(name)}</p>".encode()
    hidden = Withheld(("other", "strengths", 0), html.escape("&lt;b&gt;Jane Doe of the Night"))
    assert search({"a.html": page}, [hidden], [name]) == ()
    assert search({"a.html": page}, [hidden], ["Jane"]) != ()
