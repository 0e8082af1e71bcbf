"""The kinds of value that a person types: what is understood, what is refused, and the exact advice."""

import datetime as dt
import json
import re
from decimal import Decimal
from typing import Annotated

import pytest
from babel import Locale
from pydantic import TypeAdapter, ValidationError

from afterword.interview.model.vocabulary import (
    Expected,
    FindingKind,
    Noticed,
    PanelNote,
    PersonRole,
    Result,
    Setting,
    Stage,
)
from afterword.interview.reading.meant.told_problems import KINDS
from afterword.interview.reading.to_model import load_interview
from afterword.interview.values import (
    Amount,
    Count,
    Country,
    Currency,
    Day,
    Email,
    Hours,
    Id,
    Line,
    Log,
    Many,
    Moment,
    Month,
    Percent,
    Text,
    TimeOfDay,
    TimeZone,
    WebLink,
    Week,
    Weeks,
    When,
    Year,
    YesNo,
    one_of,
    places,
    usable_id,
)
from support.making import mistakes
from support.workspace import by_number

# Values that have fooled programs: as addresses, as names of files, as YAML.
HOSTILE_LINKS = [
    "javascript:alert(1)",
    "java\tscript:alert(1)",
    "vbscript:x",
    "//evil.example/x",
    "\\\\evil.example\\share",
    'https://ex.example/" onmouseover="x',
    "http://169.254.169.254/latest/meta-data/",
]
HOSTILE_MAIL = [
    "Prep\nBcc: evil@evil.example",
    "Prep\rBcc: x@y.example",
    "Prep\u2028Bcc: x",
    "coach@example.org <evil@evil.example>",
    "coach@example.org?bcc=evil@evil.example",
    "c\u043each@example.org",
    "Prep&bcc=evil@evil.example#frag",
]
HOSTILE_NAMES = [
    "../../x",
    "a/../../x",
    "%2e%2e/x",
    "nul",
    "COM\u00b9",
    "acme ",
    ".hidden",
    "~root",
    "assets",
    "Acme",
    "\uff41\uff43\uff4d\uff45",
    "x\x00y",
]
YAML_SCALARS = [
    *("No", "y", "08", "1e3", ".inf", "09:30", "2027-01-05", "null", "<<", "&a", "%d", "`x", "? x", "# x", '"', "> "),
]
EMAIL_HELP = "write the bare address, such as angela.jones@larkfield.example; the name has a key of its own"
LINK_HELP = "write the whole address, beginning with https://"
ID_HELP = "use a-z, 0-9 and single hyphens, at most 60 of them, such as "
DATE_HELP = "write year-month-day, such as 2027-01-13"
AMOUNT_HELP = "write digits alone, such as 98000 or 640.50; the currency has a key of its own"
ZONE_HELP = "write area and city, such as America/New_York or Europe/Amsterdam"


def read(kind: object, typed: object) -> object:
    return TypeAdapter(kind).validate_python(typed)


def refused(kind: object, typed: object) -> tuple[str, str, str]:
    """Code, message and advice for a value that is not taken."""
    with pytest.raises(ValidationError) as caught:
        read(kind, typed)
    (error,) = caught.value.errors()
    return (KINDS[error["type"]].code, error["ctx"]["message"], error["ctx"]["help"])


@pytest.mark.parametrize(
    "typed",
    [
        "angela.jones@larkfield.example",
        "a@b.example",
        "o'neill+work@mail.harrow-mills.example",
        "Sanne_1@xn--fiets-5qa.example",
        "x" * 64 + "@y.example",
    ],
)
def test_one_bare_address_is_an_email(typed: str) -> None:
    """Any address that mail programs take is taken, and it is not changed by a letter."""
    assert read(Email, f" {typed} ") == typed


@pytest.mark.parametrize(
    "typed",
    [
        *HOSTILE_LINKS,
        *HOSTILE_MAIL,
        *HOSTILE_NAMES,
        *YAML_SCALARS,
        *(
            "a@x.example, evil@y.example",
            "a@x.example;b@y.example",
            "group: a@x.example;",
            "a b@x.example",
            "a(b@x.example",
        ),
        *("a@x..example", "a@-x.example", "a.@x.example", ".a@x.example", "a..b@x.example"),
        *(
            '"a b"@x.example',
            "=?utf-8?q?a=2C_evil?=@x.example",
            "a@[127.0.0.1]",
            "a@x.example\u200b",
        ),
        "x" * 250 + "@y.example",
        "",
    ],
)
def test_anything_but_one_address_is_refused(typed: str) -> None:
    """A second address, a name, a line end: nothing that could make a mail go to somebody else gets in."""
    shown = typed.strip()[:60]
    assert refused(Email, typed) == ("AW205", f"`{shown}` is not one email address", EMAIL_HELP)


@pytest.mark.parametrize(
    ("typed", "lacking"),
    [
        ("beth@gwentstaffing", "the ending is missing, such as .com or .co.uk"),
        ("a@localhost", "the ending is missing, such as .com or .co.uk"),
        (
            "beth.gwentstaffing.example",
            "the @ is missing: it stands before the name of their firm or school, such as angela.jones@larkfield.example",
        ),
        ("@gwentstaffing", "what comes before the @ is missing, such as angela.jones"),
    ],
)
def test_of_half_an_address_it_is_said_what_is_missing(typed: str, lacking: str) -> None:
    """Nothing is guessed, and nobody has to count the addresses in it."""
    assert refused(Email, typed) == ("AW205", f"`{typed}` is not a whole email address", lacking)


@pytest.mark.parametrize(
    "typed",
    [
        "https://trade-news.example/service",
        "http://news.example",
        "HTTPS://News.example/A",
        "https://news.example:8443/a?b=c&d=%20#part",
        "https://news.example/a_(b)/~c;d,e'f*g!h$i+j[k]@l",
        "https://xn--fiets-5qa.example/",
    ],
)
def test_a_whole_web_address_is_a_link(typed: str) -> None:
    """Any address from a browser's window is taken as it is."""
    assert read(WebLink, typed) == typed


@pytest.mark.parametrize(
    "typed",
    [
        *HOSTILE_LINKS,
        *HOSTILE_MAIL,
        *HOSTILE_NAMES,
        *YAML_SCALARS,
        *("news", "www news.example", "ftp://news.example", "file:///etc/passwd", "data:text/html,x"),
        *("https://bank.example@evil.example/", "https://user:word@news.example/", "https://localhost/", "https:///x"),
        *("https://127.0.0.1/", "https://[::1]/", "https://0x7f000001/", "https://2130706433/", "https://intranet/"),
        *(
            "https://news.example/a b",
            "https://news.example/<b>",
            "https://news.example/é",
            "https://n\u0435ws.example/",
        ),
        *("https://news.example/\\x", "https://news.example/{x}", "https://news.example:99999/", "https://[x/"),
        *("https://\u212aelvin.example/", "https://news.example/\u202e", "javascript:https://news.example/", ""),
        "https://news.example/" + "x" * 2_000,
    ],
)
def test_anything_but_a_web_address_is_refused(typed: str) -> None:
    """Links that run something, look like another site or lead into a private network are not sent on."""
    shown = typed.strip()[:60]
    assert refused(WebLink, typed) == ("AW206", f"`{shown}` is not a web address that can be sent", LINK_HELP)


@pytest.mark.parametrize(
    ("kind", "typed", "meant"),
    [
        (WebLink, "www.news.example/a", "https://www.news.example/a"),
        (WebLink, "news.example/2027/a?b=1", "https://news.example/2027/a?b=1"),
        (WebLink, "news.example", ""),  # it may be a file
        (WebLink, "www.bank.example@news.example/", ""),
        (WebLink, "ftp://news.example/a", ""),
        (WebLink, "<https://news.example/a>", "https://news.example/a"),
        (WebLink, "[a story](https://news.example/a)", "https://news.example/a"),
        (WebLink, "https://news.example/a,", "https://news.example/a"),
        (WebLink, "(https://news.example/a_(b))", ""),
        (WebLink, "see https://news.example/a", ""),
    ],
)
def test_an_address_as_people_copy_it_is_understood(kind: object, typed: str, meant: str) -> None:
    """Without what begins it, as a link, or with a name round it: the one that it can be is offered; what can be two is not."""
    with pytest.raises(ValidationError) as caught:
        read(kind, typed)
    (error,) = caught.value.errors()
    assert error["ctx"]["mend"] == meant


@pytest.mark.parametrize("typed", ["a", "angela-jones", "2027-01-13-larkfield-foods", "08", "null", "assets", "x" * 60])
def test_small_letters_figures_and_hyphens_make_an_id(typed: str) -> None:
    """Plain short names work on every computer."""
    assert read(Id, typed) == typed
    assert usable_id(typed)


@pytest.mark.parametrize(
    "typed",
    [
        *HOSTILE_LINKS,
        *HOSTILE_MAIL,
        *(name for name in HOSTILE_NAMES if name not in {"assets", "acme "}),
        *(scalar for scalar in YAML_SCALARS if scalar not in {"y", "08", "1e3", "2027-01-05", "null"}),
        *(
            "con",
            "prn",
            "aux",
            "com1",
            "lpt9",
            "a--b",
            "-a",
            "a-",
            "a_b",
            "é",
            "ß",
            "\uff41",
            "a\n",
            "a.b",
            "",
            "x" * 61,
        ),
    ],
)
def test_anything_else_is_no_id(typed: str) -> None:
    """Names that lead out of a folder, that Windows keeps for itself, or that differ by a capital are refused."""
    assert not usable_id(typed)
    if typed.strip() != "a":
        code, message, help_ = refused(Id, typed)
        assert (code, message) == ("AW213", f"`{typed.strip()[:60]}` cannot be an ID")
        assert usable_id(help_.removeprefix(ID_HELP))


@pytest.mark.parametrize(
    ("typed", "offered"),
    [
        ("Fiadh Ó Súilleabháin", "fiadh-o-suilleabhain"),
        ("Dr. O\u2019Neill-Cruz", "dr-o-neill-cruz"),
        ("Angela", "angela"),
        ("../../etc", "angela-jones"),
        ("a@b.example", "angela-jones"),
        ("con", "angela-jones"),
    ],
)
def test_a_name_typed_for_an_id_is_given_back_as_one(typed: str, offered: str) -> None:
    """Who types a person's name is told the short name that it makes; what is more than a name is told only the form."""
    assert refused(Id, typed)[2] == ID_HELP + offered


def test_spaces_round_an_id_do_not_count() -> None:
    """A space behind a short name is a slip of the thumb and is left out."""
    assert read(Id, "acme ") == "acme"


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        *((value, " ".join(value.split())) for value in [*HOSTILE_LINKS, *HOSTILE_MAIL]),
        *((value, value.strip()) for value in HOSTILE_NAMES if "\x00" not in value),
        *((value, value.strip()) for value in YAML_SCALARS if value != "null"),
        ("x\x00y", "xy"),
    ],
)
def test_text_is_kept_as_text_whatever_it_looks_like(typed: str, kept: str) -> None:
    """In a text everything is only letters: it is neither refused nor obeyed, and it stays in its one line."""
    file = f"role: {by_number(json.dumps(typed))}\nemployer: {{name: A}}\nheld: 2027-01-13\npeople: {{name: B}}\ninterested: yes\n"
    interview, found = load_interview(file.encode(), "a.yaml")
    assert interview is not None
    assert interview.role == kept
    assert [each.code for each in found] == (["AW111"] if "\x00" in typed else [])


def test_a_line_of_text_has_one_space_between_words() -> None:
    """Line ends and double spaces in a one-line text become single spaces; letters stay."""
    assert read(Line, "  Head\n of \t R&D  ") == "Head of R&D"


def test_a_longer_text_keeps_its_lines() -> None:
    """A debrief of several lines keeps them."""
    assert read(Text, "\n one  two \n\n three\n") == "one two\n\nthree"


@pytest.mark.parametrize(
    ("kind", "typed", "message", "help_"),
    [
        (Line, "", "the text is empty", "write it, or delete the line"),
        (Line, " \n ", "the text is empty", "write it, or delete the line"),
        (Line, "x" * 301, "the text has 301 characters; at most 300 fit", "shorten it"),
        (Text, " \n ", "the text is empty", "write it, or delete the line"),
        (Text, "x" * 5_001, "the text has 5,001 characters; at most 5,000 fit", "shorten it"),
        (Many[Line], ["x"] * 41, "the list has 41 entries; at most 40 are read", "keep the ones that matter"),
        (Log[Line], ["x"] * 401, "the list has 401 entries; at most 400 are read", "keep the ones that matter"),
    ],
)
def test_empty_and_endless_texts_are_refused(kind: object, typed: object, message: str, help_: str) -> None:
    """Nothing leaves a gap in a letter, and nothing fills a page by itself."""
    assert refused(kind, typed) == ("AW207", message, help_)


def test_texts_and_lists_may_be_as_long_as_promised() -> None:
    """Exactly as much as the pages say does fit."""
    assert read(Line, "x" * 300) == "x" * 300
    assert read(Text, "x" * 5_000) == "x" * 5_000
    assert read(Many[Line], ["x"] * 40) == ("x",) * 40
    assert read(Log[Line], ["x"] * 400) == ("x",) * 400


def test_a_list_of_one_needs_no_brackets() -> None:
    """Somebody with a single strength may write it behind the colon."""
    assert read(Many[Line], "patience") == ("patience",)


@pytest.mark.parametrize(("typed", "meant"), [("yes", True), ("Y", True), ("TRUE", True), ("on", True)])
def test_yes_in_its_usual_spellings(typed: str, meant: bool) -> None:  # noqa: FBT001  (the answer itself)
    """Yes is yes in any spelling that a computer or a person uses."""
    assert read(YesNo, typed) is meant


@pytest.mark.parametrize("typed", ["no", "N", "False", "off", " no "])
def test_no_in_its_usual_spellings(typed: str) -> None:
    """No is no, too."""
    assert read(YesNo, typed) is False


@pytest.mark.parametrize("typed", ["Maybe", "0", "1", "oui", "null", ""])
def test_anything_between_yes_and_no_is_asked_again(typed: str) -> None:
    """A maybe is not turned into an answer."""
    assert refused(YesNo, typed) == ("AW209", f"`{typed}` is neither yes nor no", "write yes or no")


def test_dates_are_year_month_day() -> None:
    """A date is read, with or without a time where one can be told."""
    assert read(Day, "2028-02-29") == dt.date(2028, 2, 29)
    assert read(When, "2027-01-13") == Moment(dt.date(2027, 1, 13))
    assert read(When, "2027-01-13 9:05") == Moment(dt.date(2027, 1, 13), dt.time(9, 5))
    assert read(When, "2027-01-13T10:30") == Moment(dt.date(2027, 1, 13), dt.time(10, 30))
    assert read(Month, "2025-05") == dt.date(2025, 5, 1)
    assert read(Month, "2025-05-17") == dt.date(2025, 5, 17)


@pytest.mark.parametrize(
    ("typed", "help_"),
    [
        ("13/01/2027", "write 2027-01-13"),
        ("01/13/2027", "write 2027-01-13"),
        ("Jan 13, 2027", "write 2027-01-13"),
        ("20270113", "write 2027-01-13"),
        ("27-01-13", "write the year with four digits and in front, such as 2027-01-13"),
        ("\uff12\uff10\uff12\uff17-01-13", "write 2027-01-13"),
        ("", DATE_HELP),
        ("2027-1-3", "write 2027-01-03"),
        ("2027/01/13", "write 2027-01-13"),
        ("2027.1.13", "write 2027-01-13"),
        ("2027-01-13x", "write 2027-01-13"),
    ],
)
def test_other_dates_are_refused_with_the_one_that_was_meant(typed: str, help_: str) -> None:
    """Where only one day can be meant it is suggested; where two can, nothing is guessed."""
    assert refused(Day, typed) == ("AW203", f"`{typed}` cannot be read as a date", help_)


@pytest.mark.parametrize(
    ("typed", "message", "help_"),
    [
        ("13.1.2027", "`13.1.2027` cannot be read as a date", "write 2027-01-13"),
        ("soon", "`soon` cannot be read as a date", f"{DATE_HELP}, or with a time: 2027-01-13 10:00"),
        ("2027-01-13 25:00", "`25:00` is not a time of day", "write hours and minutes, such as 14:30"),
        ("2027-01-13 10:60", "`10:60` is not a time of day", "write hours and minutes, such as 14:30"),
        (
            "2027-01-13 10am",
            "`2027-01-13 10am` cannot be read as a date",
            "write 2027-01-13 10:00",
        ),
        ("13.13.2027", "there is no month 13", f"{DATE_HELP}, or with a time: 2027-01-13 10:00"),
        ("2027/13/13", "there is no month 13", f"{DATE_HELP}, or with a time: 2027-01-13 10:00"),
        ("2027-02-30 10:00", "30 February 2027 does not exist", "check the day and the month"),
        ("9999-12-31 10:00", "the year of 9999-12-31 cannot be meant; is it mistyped?", DATE_HELP),
        ("0001-01-01", "the year of 0001-01-01 cannot be meant; is it mistyped?", DATE_HELP),
    ],
)
def test_other_times_are_refused(typed: str, message: str, help_: str) -> None:
    """A time that no clock shows is asked for again."""
    assert refused(When, typed) == ("AW203", message, help_)


@pytest.mark.parametrize(
    ("typed", "message", "help_"),
    [
        ("2025-13", "there is no month 13", "write year-month, such as 2025-05"),
        ("05/2025", "`05/2025` cannot be read as a month", "write 2025-05"),
        ("May 2025", "`May 2025` cannot be read as a month", "write 2025-05"),
        (
            "2025",
            "`2025` cannot be read as a month",
            "write the month too, such as 2025-05; of the year as a whole, its middle: 2025-06",
        ),
        (
            "spring 2026",
            "`spring 2026` cannot be read as a month",
            "write the month too, such as 2026-05; of the year as a whole, its middle: 2026-06",
        ),
        ("recent", "`recent` cannot be read as a month", "write year-month, such as 2025-05"),
        ("3 May", "`3 May` cannot be read as a month", "write year-month, such as 2025-05"),
        (
            "last month",
            "`last month` is another day each time that it is read",
            "write year-month, such as 2025-05",
        ),
        ("17 May 2025", "`17 May 2025` cannot be read as a date", "write 2025-05-17"),
    ],
)
def test_other_months_are_refused(typed: str, message: str, help_: str) -> None:
    """A month needs its year in front, and a year its month behind it; no day is asked for."""
    assert refused(Month, typed) == ("AW203", message, help_)


@pytest.mark.parametrize(
    ("typed", "meant"),
    [("98000", "98000"), ("640.50", "640.50"), ("0", "0"), ("1250.750", "1250.750"), ("0.125", "0.125")],
)
def test_bare_figures_are_an_amount(typed: str, meant: str) -> None:
    """An amount is kept to the last digit."""
    assert read(Amount, typed) == Decimal(meant)


@pytest.mark.parametrize(
    ("typed", "help_"),
    [
        ("98,000", "write 98000"),
        ("98'000", "write 98000"),
        ("98 000", "write 98000"),
        ("98\u00a0000", "write 98000"),
        ("1_000", "write 1000"),
        ("1,250,000.50", "write 1250000.50"),
        ("$98,000", "write 98000; the currency and the period have keys of their own"),
        ("98k", "write 98000"),
        ("EUR 98.000,00 a year", "write 98000, with `currency: EUR` and `per: year` below it"),
        ("1e3", AMOUNT_HELP),
        ("-5", AMOUNT_HELP),
        (".inf", AMOUNT_HELP),
        ("NaN", AMOUNT_HELP),
        ("0x1F", AMOUNT_HELP),
        ("98,50", "write 98.50"),
        ("98.000,00", "write 98000.00"),
        ("12,00,000", "write 1200000"),
        ("٩٨", "write 98"),
        ("9" * 13, AMOUNT_HELP),
        ("9" * 300, AMOUNT_HELP),
        ("", AMOUNT_HELP),
    ],
)
def test_other_amounts_are_refused(typed: str, help_: str) -> None:
    """No figure is guessed: where the digits are plain you are shown how to write them."""
    assert refused(Amount, typed) == ("AW204", f"`{typed[:40]}` is not an amount", help_)


@pytest.mark.parametrize(
    "kind", [Amount, Hours, Percent, Email, Country, TimeZone, Currency, Day, Month, TimeOfDay, YesNo, Id]
)
@pytest.mark.parametrize("flood", ["9", "9 ", "1,", "1-", "1.000.", "k 9", "a ", " \n."])
def test_a_flood_of_signs_is_refused_before_it_is_read(kind: object, flood: str) -> None:
    """Somebody's cat lies on the keyboard, or a whole page was pasted: one sentence, and nobody waits for it."""
    code, message, help_ = refused(kind, flood * 20_000)
    assert code == "AW208"
    assert re.fullmatch(r"[a-zID ]+ is expected here, not [\d,]+ characters", message)
    assert re.fullmatch("write [a-zID ]+ alone", help_)


def test_a_point_that_may_stand_for_thousands_is_asked_about() -> None:
    """98.000 is ninety-eight thousand to some people and ninety-eight to others, so it is not taken for either."""
    assert refused(Amount, "98.000") == (
        "AW204",
        "`98.000` can be read in two ways",
        "write 98000, or 98.00 if the point begins the cents",
    )


@pytest.mark.parametrize(("kind", "low", "high"), [(Week, 1, 7), (Weeks, 0, 7), (Year, 1950, 2100), (Count, 1, 1000)])
def test_whole_numbers_have_limits(kind: object, low: int, high: int) -> None:
    """Both ends are allowed, and one beyond either end is told with the limits."""
    assert read(kind, str(low)) == low
    assert read(kind, f"0{high}") == high
    advice = f"write a number from {low} to {high}"
    assert refused(kind, str(high + 1)) == ("AW214", f"{high + 1} is outside {low} to {high}", advice)
    for typed in ("-1", "1.5", "a couple", "0x1", "1e1", "1_0", "²", "", "9" * 300):
        assert refused(kind, typed) == ("AW204", f"`{typed[:40]}` is not a whole number", advice)


@pytest.mark.parametrize(("typed", "meant"), [("8.1", "8.1"), ("8.875", "8.875"), ("0", "0"), ("100", "100")])
def test_a_share_of_a_hundred_has_the_decimals_that_it_has(typed: str, meant: str) -> None:
    """A tax of 8.875 percent is no slip, and three decimals of it are no thousands (E46)."""
    assert read(Percent, typed) == Decimal(meant)
    assert refused(Percent, f"{typed}-") == ("AW204", f"`{typed}-` is not a number", "write a number from 0 to 100")


@pytest.mark.parametrize(
    ("typed", "code"),
    [
        *(("US", "US"), ("us", "US"), ("USA", "US"), ("U.S.", "US"), ("America", "US"), ("United States", "US")),
        *(("UK", "GB"), ("gb", "GB"), ("England", "GB"), ("Scotland", "GB"), ("united kingdom", "GB")),
        *(("Germany", "DE"), ("Holland", "NL"), ("Turkey", "TR"), ("Hong Kong", "HK"), ("Kosovo", "XK")),
        *(
            ("Myanmar", "MM"),
            ("Viet Nam", "VN"),
            ("DRC", "CD"),
            ("Trinidad", "TT"),
            ("Bosnia and Herzegovina", "BA"),
            ("Macao", "MO"),
            ("U.A.E.", "AE"),
            ("D.R.C.", "CD"),
            ("N. Ireland", "GB"),
            ("Tobago", "TT"),
            ("Byelorussia", "BY"),
            ("\u65e5\u672c", "JP"),
            ("KSA", "SA"),
        ),
        *(
            ("The Gambia", "GM"),
            ("Cote d'Ivoire", "CI"),
            ("St Kitts and Nevis", "KN"),
            ("Saint Lucia", "LC"),
            ("The UK", "GB"),
        ),
    ],
)
def test_countries_by_letters_or_by_the_name_people_use(typed: str, code: str) -> None:
    """Nobody has to look up two letters for the place they live in."""
    assert read(Country, typed) == code


@pytest.mark.long
def test_a_country_in_two_letters_or_as_everybody_says_waits_for_no_names(monkeypatch: pytest.MonkeyPatch) -> None:
    """The names of all countries take a tenth of a check: they are looked at for a whole name, and have the same codes."""
    territories = {code for code in Locale("en").territories if len(code) == 2}
    codes = {typed.upper(): read(Country, typed) for typed in territories - {"EU", "EZ", "QO", "UN", "XA", "XB", "ZZ"}}
    assert len(codes) > 250
    monkeypatch.setattr(places, "_country_codes", dict)
    assert {typed: read(Country, typed) for typed in (*codes, "usa", "U.K.")} == {**codes, "usa": "US", "U.K.": "GB"}


@pytest.mark.parametrize(
    ("typed", "help_"),
    [
        ("Germny", "did you mean DE (Germany)?"),
        ("Untied States", "did you mean US (United States)?"),
        ("XX", "write its two letters, such as US, GB or DE"),
        ("ZZ", "write its two letters, such as US, GB or DE"),
        ("EU", "write the one country in which they work, such as US, GB or DE"),
        ("Africa", "write the one country in which they work, such as US, GB or DE"),
        ("Remote", "write the one country in which they work, such as US, GB or DE"),
        ("Xyzzy", "write its two letters, such as US, GB or DE"),
        ("", "write its two letters, such as US, GB or DE"),
    ],
)
def test_other_countries_are_refused(typed: str, help_: str) -> None:
    """A slip is recognised; a union of countries, or a country that is none, is not taken."""
    assert refused(Country, typed) == ("AW211", f"`{typed}` is not a country", help_)


@pytest.mark.parametrize(
    ("typed", "help_"),
    [
        ("Georgia", "write GE (Georgia) or US (United States)"),
        ("Channel Islands", "write JE (Jersey) or GG (Guernsey)"),
    ],
)
def test_a_name_of_several_countries_is_asked_back(typed: str, help_: str) -> None:
    """A job in Atlanta has not the clock of Tbilisi; the code is what settles it."""
    assert refused(Country, typed) == ("AW211", f"`{typed}` is the name of several places", help_)


@pytest.mark.parametrize("typed", ["USD", "eur", " gbp "])
def test_currencies_have_three_letters(typed: str) -> None:
    """The three letters are taken in any case."""
    assert read(Currency, typed) == typed.strip().upper()


@pytest.mark.parametrize("typed", ["XYZ", "pebbles", ""])
def test_other_currencies_are_refused(typed: str) -> None:
    """A sign that many currencies share is not taken for one of them."""
    help_ = "write its three letters, such as USD, EUR or GBP"
    assert refused(Currency, typed) == ("AW212", f"`{typed}` is not a currency", help_)


@pytest.mark.parametrize("typed", ["America/New_York", "Europe/Amsterdam", "Asia/Kolkata", "UTC"])
def test_time_zones_have_an_area_and_a_city(typed: str) -> None:
    """Zones by their full names are taken."""
    assert read(TimeZone, typed) == typed


@pytest.mark.parametrize(
    ("typed", "help_"),
    [
        ("2027-01-13 2:30 PM", "write 2027-01-13 14:30"),
        ("2027-01-13 12:30 a.m.", "write 2027-01-13 00:30"),
        ("2027-01-13  10:00", "write 2027-01-13 10:00"),
        ("2027-01-13T14:30:00", "write 2027-01-13 14:30"),
        ("2027-01-13, 10:00", "write 2027-01-13 10:00"),
        ("2027-1-5 10am", "write 2027-01-05 10:00"),
        ("13.1.2027 14.30", "write 2027-01-13 14:30"),
        ("13. Januar 2027 um 14 Uhr", "write 2027-01-13 14:00"),
        ("Wed 13 Jan 2027, noon", "write 2027-01-13 12:00"),
        ("2:30 PM, January 13th, 2027", "write 2027-01-13 14:30"),
        ("5th of May 2027", "write 2027-05-05"),
        ("12/12/2027", "write 2027-12-12"),
        ("13/01/27", "write 2027-01-13"),
        ("46400", "write 2027-01-13"),
        ("2027-W02-3", "write 2027-01-13"),
        ("13 January", "the year is missing: write it in front of -01-13"),
        ("13.1.", "the year is missing: write it in front of -01-13"),
        ("13/1 10:00", "the year is missing: write it in front of -01-13, and 10:00 behind it"),
        (
            "3/4",
            "the year is missing: write it in front of -04-03 if the day comes first, -03-04 if the month does",
        ),
        ("2027-01-13 1O:00", "write 2027-01-13 10:00"),
        ("2O27-0l-13 l7:OO", "write 2027-01-13 17:00"),
        ("2027-01-13 5:00 p", "write 2027-01-13 17:00"),
        ("2027-01-13 10 30", "write 2027-01-13 10:30"),
        ("2027-01-13 10-00", "write 2027-01-13 10:00"),
        ("2027--01-13", "write 2027-01-13"),
        ("2027_01_13", "write 2027-01-13"),
        ("2027-0113", "write 2027-01-13"),
        ("13 Janury 2027", "write 2027-01-13"),
        ("January the 13th, 2027", "write 2027-01-13"),
        ("2027-01-13 around 10:00", "write 2027-01-13 10:00; `around` is no part of it"),
        ("2027-01-13 5a", "write 2027-01-13 05:00"),
        ("by 2027-01-13", "write 2027-01-13; `by` is no part of it"),
        ("13 Jan 2027 at the latest", "write 2027-01-13; `latest` is no part of it"),
        ("ca. 2027-01-13", "write 2027-01-13 if it is that day; `ca` is no part of it"),
        ("week of 13 January 2027", "write 2027-01-13 if it is that day; `week of` is no part of it"),
        (
            "2027-01-13 before noon",
            "write 2027-01-13, and behind it hours and minutes, such as 14:30, in the place of `before noon`",
        ),
        ("13-14 January 2027", "write one of them: 2027-01-13, 2027-01-14"),
        ("January 13 to 15, 2027", "write one of them: 2027-01-13, 2027-01-15"),
        ("13 Jan 2027 / 14 Jan 2027", "write one of them: 2027-01-13, 2027-01-14"),
        ("2027-01-13 or 14", "write one of them: 2027-01-13, 2027-01-14"),
        ("13 stycznia 2027", "write 2027-01-13"),
        ("13. ledna 2027", "write 2027-01-13"),
        ("13 Ocak 2027", "write 2027-01-13"),
        ("13 января 2027", "write 2027-01-13"),
        ("2027. január 13.", "write 2027-01-13"),
        ("13 Ionawr 2027", "write 2027-01-13"),
        ("令和9年1月13日", "write 2027-01-13"),
        ("2027년 1월 13일", "write 2027-01-13"),
        ("13 listopada 2027", f"{DATE_HELP}, or with a time: 2027-01-13 10:00"),  # two languages mean two months
        (
            "01/02/2027 9:00",
            "it has two meanings: write 2027-02-01 09:00 if the day comes first in it, 2027-01-02 09:00 if the month does",
        ),
        ("2027-01-13 2 o'clock", "write 2027-01-13 02:00, or 14:00 if that is after noon"),
        (
            "2027-01-13T10:00Z",
            "write the time on the clock where they are, such as 2027-01-13 10:00; the zone has a key of its own, timezone",
        ),
    ],
)
def test_the_advice_keeps_the_day_and_the_time_that_were_typed(typed: str, help_: str) -> None:
    """Whatever form a moment was typed in, it is given back in ours; both meanings are said where there are two (E32)."""
    code, _, advice = refused(When, typed)
    assert (code, advice) == ("AW203", help_)


@pytest.mark.parametrize("typed", ["2027-02-29", "29 February 2027", "29.02.2027", "Feb 29, 2027 10:00"])
def test_a_day_that_does_not_exist_is_called_so(typed: str) -> None:
    """The form is right and the day is not: that is what is said."""
    assert refused(When, typed) == ("AW203", "29 February 2027 does not exist", "check the day and the month")


@pytest.mark.parametrize(
    ("typed", "some"),
    [
        ("EST", "America/New_York, America/Toronto"),
        ("Eastern Standard Time", "America/New_York, America/Toronto"),
        ("Pacific Time", "America/Los_Angeles, America/Vancouver"),
        ("IST", "Asia/Kolkata, Europe/Dublin or Asia/Jerusalem"),
        ("BST", "Europe/London, Asia/Dhaka"),
        ("CET", "Europe/Berlin, Europe/Paris"),
        ("GMT", "Europe/London, Europe/Dublin"),
        ("USA", "America/New_York, America/Chicago"),
        ("Europe", "Europe/Berlin"),
    ],
)
def test_a_clock_of_several_places_is_asked_back_with_their_cities(typed: str, some: str) -> None:
    """EST is one hour in Panama and another in New York in summer: nobody guesses which was meant."""
    code, message, help_ = refused(TimeZone, typed)
    assert (code, message) == ("AW210", f"`{typed}` is the clock of several places")
    assert help_.startswith("write the one of a city near them: ")
    assert some in help_


@pytest.mark.parametrize("typed", ["UTC+2", "GMT-5", "+01:00", "Etc/GMT+5"])
def test_a_difference_in_hours_is_no_zone(typed: str) -> None:
    """It says nothing of summer time, and Etc/GMT+5 means the other direction."""
    assert refused(TimeZone, typed)[1] == f"`{typed}` is a difference in hours, which says nothing of summer time"


@pytest.mark.parametrize(
    ("typed", "help_"),
    [
        ("UTC+545", "write Asia/Kathmandu"),
        ("UTC+0545", "write Asia/Kathmandu"),
        ("GMT+5.45", "write Asia/Kathmandu"),
        ("GMT +5:30", "write the zone of a city near them, such as Asia/Kolkata or Asia/Colombo"),
        ("UTC-3:30", "write America/St_Johns"),
        ("UTC+2", "write the zone of a city near them, such as Europe/Berlin, "),
        ("UTC+17", ZONE_HELP),
    ],
)
def test_a_difference_in_hours_is_answered_with_what_to_write(typed: str, help_: str) -> None:
    """Places with that clock, in winter or in summer: of Nepal's 5:45 the one that there is (E36)."""
    assert refused(TimeZone, typed)[2].startswith(help_)


@pytest.mark.parametrize(
    ("typed", "help_"),
    [
        ("New York", "did you mean America/New_York?"),
        ("Amsterdam", "did you mean Europe/Amsterdam?"),
        ("america/new york", "write America/New_York"),
        ("UK time", "did you mean Europe/London?"),
        ("San Francisco", "did you mean America/Los_Angeles?"),
        ("America/Boston", "did you mean America/New_York?"),
        ("Europe/Germany", "did you mean Europe/Berlin?"),
        ("foo", ZONE_HELP),
        ("Gotham", ZONE_HELP),
        ("localtime", ZONE_HELP),
        ("/etc/passwd", ZONE_HELP),
        ("../../etc/passwd", ZONE_HELP),
        ("a\x00b", ZONE_HELP),
        ("x" * 300, ZONE_HELP),
        ("..", ZONE_HELP),
        ("", ZONE_HELP),
    ],
)
def test_other_time_zones_are_refused(typed: str, help_: str) -> None:
    """A city alone is recognised; a zone that is another on each computer, and any path to a file, is not taken."""
    assert refused(TimeZone, typed) == ("AW210", f"`{typed[:40]}` is not a time zone", help_)


@pytest.mark.parametrize(
    "typed", ["hiring manager", "Hiring Manager", "hiring-manager", "HIRING_MANAGER", " hiring  manager "]
)
def test_fixed_words_are_taken_in_any_dress(typed: str) -> None:
    """Capitals, hyphens and spaces do not matter in a word from a fixed list."""
    assert read(Annotated[PersonRole, one_of(PersonRole)], typed) is PersonRole.HIRING_MANAGER


@pytest.mark.parametrize(
    ("typed", "word"),
    [("non-profit", Setting.NONPROFIT), ("Health Care", Setting.HEALTHCARE), ("health-care", Setting.HEALTHCARE)],
)
def test_a_fixed_word_may_be_written_in_two(typed: str, word: Setting) -> None:
    """`non-profit` is `nonprofit`, however it is parted."""
    assert read(Annotated[Setting, one_of(Setting)], typed) is word


NO_END = (
    "that is no end yet: take `outcome` out until there is one; a next round has a file of its own, "
    "which `afterword new --follows` writes"
)


@pytest.mark.parametrize(
    ("kind", "typed", "help_"),
    [
        (PersonRole, "hiring manger", "did you mean `hiring manager`?"),
        (Stage, "phone screening", "did you mean `phone-screen`?"),
        (Stage, "seccond", "did you mean `second`?"),
        (Stage, "third", "write one of: phone-screen, hiring-manager, panel, second, final"),
        (Setting, "startup", "did you mean `company`?"),
        (Setting, "plc", "did you mean `company`?"),
        (Setting, "charity", "did you mean `nonprofit`?"),
        (Setting, "university", "write school, or research if it is an institute that does research"),
        (Setting, "circus", "write one of: company, research, public, nonprofit, school, healthcare"),
        (Result, "shortlisted", NO_END),
        (PanelNote, "teach", "write one of: each, one"),
        (Result, "gosted", "did you mean `ghosted`?"),
        (Result, "failed", "did you mean `rejected`?"),
        (Noticed, "spotted", "did you mean `noticed`?"),
        (Setting, "pub", "did you mean `company`?"),
        (FindingKind, "job ad", "did you mean `posting`?"),
        (Expected, "case study", "did you mean `scenario`?"),
        (Setting, "", "write one of: company, research, public, nonprofit, school, healthcare"),
    ],
)
def test_other_words_are_refused_with_the_nearest_or_with_all(kind: type[PersonRole], typed: str, help_: str) -> None:
    """A slip is recognised; otherwise you are shown all the words there are."""
    found = refused(Annotated[kind, one_of(kind)], typed)
    assert found == ("AW202", f"`{typed}` is not a word that is known here", help_)


@pytest.mark.parametrize(
    ("kind", "what"),
    [
        (Line, "one line of text"),
        (Text, "text"),
        (YesNo, "yes or no"),
        (Day, "a date"),
        (When, "a date"),
        (Month, "a month"),
        (Amount, "a number"),
        (Week, "a whole number"),
        (Email, "an email address"),
        (WebLink, "a web address"),
        (Country, "a country"),
        (Currency, "a currency"),
        (TimeZone, "a time zone"),
        (Id, "an ID"),
        (Annotated[Stage, one_of(Stage)], "one word"),
    ],
)
@pytest.mark.parametrize("typed", [["x", "y"], {"x": "y"}, [], {}], ids=["a list", "keys", "no list", "no keys"])
def test_a_list_where_one_value_belongs_is_told_in_plain_words(kind: object, what: str, typed: object) -> None:
    """Whoever indents one line too far reads what belongs there, and not what a parser thinks; texts come as one line."""
    of_texts = {
        "['x', 'y']": "write it on one line: x and y",
        "{'x': 'y'}": 'put double quotes round text that holds a colon: "x: y"',
    }
    help_ = of_texts.get(str(typed), "") if what.endswith("text") else ""
    assert refused(kind, typed) == (
        "AW208",
        f"{what} is expected here, not a list or keys",
        help_ or f"write {what} on one line",
    )


@pytest.mark.parametrize(
    ("booked", "help_"),
    [
        ("in the week of 18 January", "a week is no day yet: leave `booked` out"),
        ("w/c 18 Jan 2027", "a week is no day yet: leave `booked` out"),
        ("Tuesday week", "write the day itself"),
    ],
)
def test_a_week_for_the_next_talk_is_never_taken_for_its_monday(booked: str, help_: str) -> None:
    """Whoever knows only the week of the next talk is told to wait for the day, not to write its Monday (E32)."""
    (mistake,) = mistakes(next_step={"booked": booked})
    assert mistake.partition("; ")[2].startswith(help_)
