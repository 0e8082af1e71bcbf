"""What a text must have for a pattern to be found in it: whoever is asked without that finds nothing, and compiles nothing."""

import re
from re import _parser  # type: ignore[attr-defined]

import pytest

from afterword import patterns
from afterword.needed import needed
from afterword.patterns import lazy_pattern


@pytest.mark.parametrize(
    ("pattern", "texts"),
    [
        (r"\b(?:a|an|the)\s+cat\b", {"cat"}),
        ("(?i)Of course|naturally", {"of course", "naturally"}),
        ("[Hh]ow (?:much|many)", {"how much", "how many"}),
        (r"(?<!x)\bI['\u2019]m here\b", {"i'm here", "i\u2019m here"}),
        ("colou?r", {"color", "colour"}),
        ("(?<=of )DAY(?! off)", {"of ", "day"}),
        ("(?:we )?are|were", {"are", "were"}),
        ("(?:ab)*c{2}", {"c"}),
        (r"a+|\d", set()),
        ("[^a]b?", set()),
        ("(?i)\u017f\u212a", set()),  # as good as `sk`, in whatever case
        ("(?:cat|)", set()),
    ],
)
def test_of_these_texts_one_is_there(pattern: str, texts: set[str]) -> None:
    """In small letters: those of all ways in which the pattern can be met, and none where a way has none."""
    wanted = set(needed(_parser.parse(pattern)))
    assert wanted <= texts
    assert bool(wanted) == bool(texts)


@pytest.mark.parametrize("pattern", [r"(Cat)s?", r"(?i)(cat)s?", r"(?i)(\u017f)un|(k)"])
@pytest.mark.parametrize(
    "text", ["", "No dog.", "Two CATS and a Cat", "cat", "Sun", "\u212aat \u017fun", "Stra\u00dfe"]
)
def test_each_method_gives_what_a_compiled_one_gives(pattern: str, text: str) -> None:
    """Whether anything is there or not, and in letters of more cases than two."""
    for name in ("search", "match", "fullmatch"):
        told = [getattr(made(pattern), name)(text) for made in (lazy_pattern, re.compile)]
        assert told[0] == told[1] or (told[0].span(), told[0].groups()) == (told[1].span(), told[1].groups())
    for made in (lazy_pattern, re.compile):
        assert made(pattern).findall(text) == re.findall(pattern, text)
        assert [match.span() for match in made(pattern).finditer(text)] == [
            match.span() for match in re.finditer(pattern, text)
        ]
        assert made(pattern).split(text, maxsplit=1) == re.split(pattern, text, maxsplit=1)
        assert made(pattern).sub("x", text, count=1) == re.sub(pattern, "x", text, count=1)
        assert made(pattern).subn("x", text) == re.subn(pattern, "x", text)
        assert bool(made(pattern).search(string=text, pos=1)) == bool(re.compile(pattern).search(text, 1))


def test_where_nothing_can_be_found_nothing_is_compiled(monkeypatch: pytest.MonkeyPatch) -> None:
    """A sentence without the word costs a look for the word; with it, the pattern is compiled once."""
    compiled: list[str] = []

    def noted(text: str, flags: int) -> re.Pattern[str]:
        compiled.append(text)
        return re.compile(text, flags)

    monkeypatch.setattr(patterns, "_compiled", noted)
    waiting = lazy_pattern("(?i)falconry")
    assert waiting.search("I brought eight years of baking.") is None
    assert waiting.sub("x", "Nor that.") == "Nor that."
    assert compiled == []
    assert waiting.search("Falconry, since 2019.")
    assert waiting.search("More falconry.")
    assert compiled == ["(?i)falconry"]
