"""Sums of money are read by value: however a private figure is spelled in a sentence of the candidate's own, it is found or asked about."""

from decimal import Decimal
from typing import Any

import pytest

from afterword.interview.redaction import Withheld
from afterword.sharing.leaks.figures import told
from afterword.sharing.leaks.figures.sums import Sums
from afterword.sharing.leaks.findings import Certainty
from afterword.sharing.leaks.search import search

PAY = ("salary", "walk_away")
STOPS = {
    "scripts": (
        ("97000", "\u0669\u0667\u0660\u0660\u0660 | \u096f\u096d\u0966\u0966\u0966 | \uff19\uff17\uff10\uff10\uff10 | \u2468\u2466\u24ea\u24ea\u24ea | \u2079\u2077\u2070\u2070\u2070 | 9\ufe0f\u20e37\ufe0f\u20e30\ufe0f\u20e30\ufe0f\u20e30\ufe0f\u20e3"),
        ("97000", "\u4e5d\u4e07\u4e03\u5343 | \u4e5d\u4e07\u4e03\u5343. | \u4e5d\u4e07\u4e03\u5343, you know | \u4e5d\u4e07,\u4e03\u5343 | \u4e5d\u70b9\u4e03\u4e07 | \u4e5d.\u4e03\u4e07 | \u4e5d\u842c\u4e03 | 9\u4e077 | \uad6c\uc810\uce60\ub9cc | 9\u4e077\u5343 | \u4e5d\u4e03\u3007\u3007\u3007 | 9.7\u4e07\u5186 | 9\ub9cc 7\ucc9c\uc6d0 | 97\u5343"),
        ("150000000", "1.5\u5104 | 1\u51045000\u4e07"),
        ("97500", "97\u00bdk"),
    ),
    "separators": (
        ("97000", "97,000 | 97.000 | 97'000 | 97\u2009000 | 97\u202f000 | 97\u3000000 | 97\u3164000 | 97_000 | 97\u00b7000 | 97,000.00 | 97.000,00 | 97000,-"),
        ("970000", "9,70,000 | Rs 9,70,000 | 97,0000"),
        ("1200000", "1,200,000 | 12,00,000 | 1'200'000.00"),
    ),
    "multipliers": (
        ("97000", "97k | 97 K | 97 Thousand | 97thou | 97 grand | 97 Tsd. Euro | 97 mille euros | 97 \u0442\u044b\u0441. | TEUR 97 | 97 TEUR | 97k\u20ac | K$97 | 97e3 | 97 x 1000 | 97\u00b710\u00b3 | 0.097M | .97 lakh | 97 \u05d0\u05dc\u05e3"),
        ("970000", "9.7 lakh | 9.7LPA | 9 lakh 70 thousand | 0.097 crore | 97\u4e07"),
        ("1200000", "1.2M | 1,2 Mio. \u20ac | 1.2 million | 12 lakh | 1 million 200 thousand"),
    ),
    "ranges": (
        ("97000", "97-105k | between 97 and 105 thousand | 97 bis 105 Tsd. | 90k-97 | 97, 100 or 105k | \u20ac97-\u20ac105K | 97 (or 105) k"),
    ),
    "letters beside it": (
        ("97000", "97000kr | kr97000 | R97 000 | #97000 | USD97k | \u00a397kpa | 97000pa | SEK97tkr | salary=97000 | 97k/year | 97000dollars | 9700O | 97OOO | 97 point 0k"),
    ),
    "words": (
        ("97000", "ninety-seven thousand | ninety seven k | ninety-sevenk | ninety\nseven thousand | nine seven oh oh oh | siebenundneunzigtausend | quatre-vingt-dix-sept mille | noventa y siete mil | novantasettemila"),
        ("105000", "a hundred and five thousand | one-oh-five k"),
        ("970000", "nine lakh seventy thousand"),
    ),
    "codes": (("97000", "OTcwMDA= | OTcwMDA | OTdr | JDk3aw== | 3937303030 | &#57;7000 | <i>97</i>k"),),
    "pay by the hour": (("27.5", "27.50 an hour | \u20ac27,5 per hour | 27\u00bd an hour | 27.50/h | twenty-seven dollars fifty"),),
}  # fmt: skip
ASKED = {
    "a figure in pieces": ("97000", "97\n000 | 97-000 | 9 7 0 0 0 | (97)000 | 97/000"),
    "thousands left out": ("97000", "I won't go under 97 | my floor is 97 | salary: 97 | the least is $97 | at least 97, please"),
    "lakhs left out": ("970000", "my floor: 9.7 | not under 9.7"),
    "letters that nobody knows": ("97000", "x97000 | 97000ish | min97000"),
    "a multiplier near": ("97000", "97 and, at a stretch, 105 thousand | 97 to 105,000"),
    "a multiplier that means two things": ("97000", "97m | 97 large | 97 mil euros"),
}  # fmt: skip
CLEAN = """
We met on 13 January 2027 at 09:07, for 97 minutes.
97% of patients were seen in 4 hours | 97 per cent of them | at least 97 percent
97 people work there in 7 units | a team of 97 nurses | the 97-bed unit | more than 97 beds
page 97 of the handbook | week 97 | room 97, floor 7 | Number 97 Harley Street
In 1997 I joined | the 97th ward | 97 km from home | 97 kg | 97 days less
call 970 times | 197000 | 970001 | 3.97000 | 97000px | 97,0001 | below 97 degrees | I need 97 signatures
"""


def seen(text: str, amount: str) -> Certainty | None:
    """How certain it is that the sum stands in the text."""
    found = search({"role_aim": text.encode()}, [Withheld(PAY, amount, amount=True)])
    return max((each.certainty for each in found), default=None, key=[Certainty.DOUBTFUL, Certainty.CERTAIN].index)


@pytest.mark.long
@pytest.mark.parametrize("kind", STOPS)
def test_a_private_sum_is_found_in_every_spelling(kind: str) -> None:
    """The least pay in another script, with other separators, multiplied, in a range, in words: it stops the copy."""
    spellings = [(amount, text.strip(" ")) for amount, texts in STOPS[kind] for text in texts.split("|")]
    assert [
        (amount, text) for amount, text in spellings if seen(f"For me {text}", amount) is not Certainty.CERTAIN
    ] == []


def test_the_day_of_a_month_is_no_pay_though_pay_is_spoken_of() -> None:
    """A day by its month, in a sentence on the salary, counts nothing; a rate behind a month is asked about."""
    assert seen("I will start on Monday, April 12, on a salary of $96,000 a year.", "12") is None
    assert seen("My pay is, from April 12 an hour.", "12") is not None
    assert seen("My pay was in April 45.", "45") is not None


@pytest.mark.parametrize("kind", ASKED)
def test_what_may_be_a_private_sum_is_asked_about(kind: str) -> None:
    """Where the figure says less than the sum, or its digits stand oddly, nobody decides but the candidate."""
    amount, texts = ASKED[kind]
    spellings = [text.strip(" ") for text in texts.split("|")]
    assert [text for text in spellings if seen(text, amount) is not Certainty.DOUBTFUL] == []


@pytest.mark.long
def test_counts_years_times_and_lengths_are_no_sums() -> None:
    """97 beds, page 97, 97 percent and the year 1997 say nothing of 97,000."""
    sentences = [text.strip() for line in CLEAN.strip().splitlines() for text in line.split("|")]
    amounts = ("97000", "970000", "1997", "9.7")
    assert [(text, amount) for text in sentences for amount in amounts if seen(text, amount)] == []


def test_a_sum_that_may_be_seen_is_not_asked_about() -> None:
    """The target is shown and 105,000: that the least is 97,000 is found all the same, and 105k is nobody's secret."""
    least, target = (Withheld(PAY, amount, amount=True) for amount in ("97000", "105000"))
    text = {"say": b"between 97 and 105k"}
    assert len(search(text, [least, target])) == 1
    assert search(text, [target], ["105000"]) == ()
    assert [each.certainty for each in search(text, [least, target], ["105000"])] == [Certainty.CERTAIN]


def test_a_doubt_about_what_is_shown_hides_no_certain_find() -> None:
    """The reader may see `not under 97`: that it may be the pay is no question any more, and the pay itself still is a find."""
    least = Withheld(PAY, "97000", amount=True)
    assert search({"a.html": b"not under 97"}, [least], ["not under 97"]) == ()
    assert len(search({"a.html": b"97 thousand"}, [least], ["not under 97"])) == 1


def test_numbers_in_words_are_read_where_they_stand_in_a_long_text() -> None:
    """Two sums in words, pages apart: each is seen with what stands beside it, and a word's number is joined to no other's."""
    between = "\n".join(["We talked about the night shift and the new hall."] * 60)
    text = (
        f"Ich ginge für zweiundfünfzigtausend Euro.\n{between}\nDort zahlen sie\neinundsechzigtausend Euro.\n{between}"
    )
    sums = Sums(
        dict(zip(map(Decimal, (52_000, 61_000, 52_061)), ("the least", "the other offer", "neither"), strict=True))
    )
    assert {seen.name for seen in sums.seen_in(text)} == {"the least", "the other offer"}


class Counting:
    """A pattern that counts the signs in which it is looked for."""

    def __init__(self, pattern: Any) -> None:
        """Nothing is counted so far."""
        self.pattern = pattern
        self.signs = 0

    def search(self, text: str) -> Any:
        """Look for it, and count."""
        self.signs += len(text)
        return self.pattern.search(text)


@pytest.mark.thorough
@pytest.mark.long
def test_each_figure_more_takes_as_much_reading_as_the_one_before(monkeypatch: pytest.MonkeyPatch) -> None:
    """A debrief with hundreds of figures and no full stop held `share` up for half a minute: each made it read all of it anew."""

    def read(count: int) -> int:
        counting = Counting(told._OWN_PAY)
        monkeypatch.setattr(told, "_OWN_PAY", counting)
        figures = list(told.figures_told("".join(f"{1_000 + number} of " for number in range(count))))
        assert len(figures) == count
        told.is_about_pay.cache_clear()
        for figure in figures:
            told.is_about_pay(figure.sentence)
        monkeypatch.setattr(told, "_OWN_PAY", counting.pattern)
        return counting.signs

    assert read(300) - read(200) == read(200) - read(100)


def test_figures_of_a_long_note_are_told_apart_as_those_of_a_short_one() -> None:
    """Also far behind in a text without a full stop a range is a range, and the words beside a figure are read."""
    *_, low, high = told.figures_told("word " * 500 + "paid me 90k to 95k")
    assert (high.since(low), low.is_pay) == ("k to ", True)
    *_, first, last = told.figures_told("90k, " + "word " * 500 + "or 95k")
    assert not last.since(first).startswith("k, ")
