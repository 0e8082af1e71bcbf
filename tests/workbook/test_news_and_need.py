"""News of one's own is tied to a need only where the two share their matter (S15, E56)."""

import pytest

from support.making import body, drafts, interview


def _told(they_want: str, i_bring: str, news: str) -> str:
    connection = {"they_want": they_want, "i_bring": i_bring}
    letters = drafts(interview(connection=connection, follow_ups={"add": [{"week": 2, "say": news}]}))
    assert letters["follow-up/week-2"].complete
    return body(letters["follow-up/week-2"])


@pytest.mark.long
@pytest.mark.parametrize(
    ("they_want", "i_bring", "news"),
    [
        (
            "cut the backlog of repairs",
            "rewired 14 council flats last year",
            "passed my 18th edition exam last Friday",
        ),
        (
            "get new starters up to speed quickly",
            "eight years of leading teams",
            "started volunteering at the food bank on Thursdays",
        ),
        (
            "experience with lambing and a clean trailer licence",
            "harvested 900 acres in 2025",
            "got my forklift licence renewed",
        ),
        (
            "how I deal with a class that won't settle",
            "twelve years of teaching",
            "finished my course on how to settle a class",
        ),
    ],
)
def test_news_of_another_matter_stands_alone(they_want: str, i_bring: str, news: str) -> None:
    """An exam for electricians cuts no backlog, and who started volunteering is no new starter (S15)."""
    told = _told(they_want, i_bring, news)
    assert news.partition(" ")[2] in told
    assert "You told me" not in told


@pytest.mark.long
def test_news_of_the_same_matter_is_tied_to_it() -> None:
    """Who passed a course on boilers comes closer to keeping the boilers going (S15)."""
    told = _told("keep the older boilers going", "fifteen years on heating", "passed my boilers course on Monday")
    assert (
        "With that behind me, on top of fifteen years on heating, I would love to help you keep the older boilers going."
        in told
    )
