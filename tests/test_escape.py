"""Each escaping rule holds for every text there is, not only for the ones somebody thought of."""

import html
import re
import unicodedata

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from markupsafe import Markup

from afterword import escape
from support import hostile

ANY = st.text(st.characters(exclude_categories=[]), max_size=60)  # lone surrogates too
VALUES = hostile.values()


@given(ANY)
def test_a_value_on_a_page_holds_no_mark_that_markdown_or_html_could_read(value: str) -> None:
    """Every ASCII character that is no letter, digit or space becomes a numeric entity, and nothing else changes."""
    shown = escape.page(value)
    assert isinstance(shown, Markup)
    assert re.fullmatch(r"(?:[A-Za-z0-9 \u0080-\U0010ffff]|&#\d{1,3};)*", shown)
    assert re.sub(r"&#(\d+);", lambda found: chr(int(found[1])), shown) == value


@given(ANY)
def test_a_value_on_a_page_reads_as_it_was_typed(value: str) -> None:
    """A browser turns the entities back into exactly the text that was typed."""
    clean = escape.clean(value)
    assert html.unescape(escape.page(clean)) == clean


def test_what_a_template_has_made_is_not_escaped_again() -> None:
    """Only values are escaped: our own markup stays markup."""
    assert escape.page(Markup("<b>")) == "<b>"
    assert escape.page(12.5) == "12&#46;5"


@given(ANY)
@example("a\u202e\u0301")
@example("\u1100\u200b\u1161")
def test_cleaning_twice_is_cleaning_once(value: str) -> None:
    """A cleaned text is in its composed form, has no hidden character left, and is not changed by cleaning it again."""
    once = escape.clean(value)
    assert escape.clean(once) == once
    assert unicodedata.is_normalized("NFC", once)
    assert escape.hidden(once) == ""
    assert "\r" not in once


@given(ANY)
def test_a_warning_of_a_hidden_character_comes_exactly_when_one_is_dropped(value: str) -> None:
    """Nothing is dropped in silence, and nobody is warned of nothing."""
    visible = escape.clean(value) == unicodedata.normalize("NFC", escape._LINE_ENDS.sub("\n", value))
    assert visible or escape.hidden(value)
    if escape.hidden(value):
        assert escape.hidden(value) in value
        assert escape.hidden(value) not in escape.clean(value)


@pytest.mark.parametrize(
    "text",
    [
        "\u0645\u06cc\u200c\u062e\u0648\u0627\u0647\u0645",  # Persian, with a joiner that keeps letters apart
        "\u05e9\u05dc\u05d5\u05dd\u200f, \u200eabc",  # Hebrew with direction marks
        "\U0001f469\u200d\U0001f4bb",  # a woman at a computer: one picture of two characters
        "\u0928\u094d\u200d",  # Devanagari
        "\u6771\u4eac \u00fc \u0301a",
    ],
)
def test_what_people_write_in_any_script_is_kept(text: str) -> None:
    """The joiners and direction marks that languages need survive cleaning and are shown as they are."""
    assert escape.clean(text) == unicodedata.normalize("NFC", text)
    assert escape.terminal(text) == text


@given(ANY)
def test_nothing_printed_can_act_on_the_terminal(value: str) -> None:
    """No control character, no bidi override and no other invisible character reaches the terminal."""
    shown = escape.terminal(value)
    acts = {char for char in shown if unicodedata.category(char) in {"Cc", "Cs"}} - {"\n", "\t"}
    assert not acts
    assert not set(shown) & set("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\u200b\ufeff\u00ad")
    shown.encode("utf-8")


def test_the_terminal_shows_what_it_does_not_do() -> None:
    """An escape sequence is shown as such, so that somebody can find and delete it."""
    assert escape.terminal("a\x1b[2J\u202eb\U000e0001") == "a\\x1b[2J\\u202eb\\U000e0001"


@given(ANY)
def test_a_part_of_an_address_stays_one_part(value: str) -> None:
    """No value ends the part of a mail address or link that it stands in."""
    if any(unicodedata.category(char) == "Cs" for char in value):
        return
    assert re.fullmatch(r"(?:[A-Za-z0-9_.~-]|%[0-9A-F]{2})*", escape.url_part(value))


@given(ANY)
@example("-" * 70)
@example("a" * 59 + "-b")
def test_an_id_made_of_a_name_can_name_a_file_anywhere(value: str) -> None:
    """Whatever the name, its ID is of a-z, 0-9 and single hyphens, short, and the same every time."""
    made = escape.identifier(value)
    assert made == "" or re.fullmatch(r"[a-z0-9]+(-[a-z0-9]+)*", made)
    assert len(made) <= 60
    assert escape.identifier(made) == made


@pytest.mark.parametrize(
    ("name", "made"),
    [
        ("Angela Jones", "angela-jones"),
        ("Zoë O'Brien-Smith", "zoe-o-brien-smith"),
        ("../../x", "x"),
        ("COM\u00b9", "com1"),
    ],
)
def test_the_id_of_a_name_is_the_one_a_person_would_guess(name: str, made: str) -> None:
    """Accents and punctuation fall away; the words stay."""
    assert escape.identifier(name) == made


@pytest.mark.parametrize("value", VALUES, ids=range(len(VALUES)))
def test_every_hostile_value_passes_through_every_rule(value: str) -> None:
    """None of the values that were collected gets through a rule that any text must not get through."""
    clean = escape.clean(value)
    assert not set(escape.page(clean)) & set("<>\"'`*_[](){}!|:")
    assert html.unescape(escape.page(clean)) == clean
    assert "\x1b" not in escape.terminal(value)


def test_a_name_from_right_to_left_keeps_its_place_in_a_letter() -> None:
    """In a line with English words the name stands between isolates; on a line of its own it is left as typed (E15)."""
    noura, david = "نورة العتيبي", "דוד"
    assert escape.isolated_mail(f"Dear {noura},\n\n{david}") == f"Dear \u2068{noura}\u2069,\n\n{david}"
    assert escape.isolated_mail("Dear Ms. Müller,") == "Dear Ms. Müller,"
