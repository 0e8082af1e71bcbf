"""A mistyped name is found among hundreds as among three: the same one, and without comparing everything with everything."""

from collections.abc import Iterator
from difflib import SequenceMatcher
from pathlib import Path

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from afterword.interview.reading.cross_references import among_interviews
from afterword.interview.reading.file.document import Document
from afterword.interview.reading.keys.names import NameIndex
from afterword.interview.reading.workspace import read_workspace
from afterword.interview.values import suggestion
from support.making import interview
from support.workspace import Tree, make_workspace

SMALLEST: dict[str, Tree] = {
    "role": "Clerk",
    "employer": {"name": "Bell"},
    "held": "2027-01-13",
    "people": [{"name": "Kim Lee"}],
    "interested": "yes",
}
MOST_COMPARISONS = 10  # by difflib, for one mistake

words = st.text("ab-1", min_size=1, max_size=8)


@given(words, st.lists(words, max_size=12))
@example("Bell", ["bell", "bel"])
@example("ab", ["ba", "aa", "bb"])
@example("a" * 150 + "b" * 150, ["a" * 200, "b" * 200, "ab" * 150])
def test_the_name_that_is_meant_is_the_one_that_comparing_all_would_find(word: str, names: list[str]) -> None:
    """The short way and the long way never disagree, not even when two names are equally like."""
    index = NameIndex(names)
    assert index.nearest(word) == suggestion(word, names)
    for name in names:
        assert index.nearest(word, but=name) == suggestion(word, [other for other in names if other != name])


def mistaken(root: Path, count: int) -> None:
    """A workspace in which every interview follows one that is not there, and as many folders belong to nobody."""
    numbers = range(count)
    interviews = {
        f"2027-01-13-bell-{one:03}": {**SMALLEST, "follows": f"2027-01-13-bel-{(one + 1) % count:03}"}
        for one in numbers
    }
    make_workspace(root, interviews, {"name": "Jane Doe"})
    for number in numbers:
        folder = root / "content" / "interviews" / f"2027-01-13-ball-{number:03}"
        folder.mkdir()
        (folder / "thank-you--kim-lee.txt").write_text("Dear Kim")


@pytest.mark.workspace
@pytest.mark.parametrize("count", [20, 40, 80])
def test_a_search_that_is_all_mistakes_is_read_without_comparing_all_names_with_all(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, count: int
) -> None:
    """Twice as many interviews with a mistyped name are twice the work: each is compared with a few names, however many there are."""
    mistaken(tmp_path / "search", count)
    comparisons = 0
    ratio = SequenceMatcher.ratio

    def counted(matcher: SequenceMatcher[str]) -> float:
        nonlocal comparisons
        comparisons += 1
        return ratio(matcher)

    monkeypatch.setattr(SequenceMatcher, "ratio", counted)
    found = read_workspace(tmp_path / "search").diagnostics
    assert [each.code for each in found].count("AW316") == count
    assert [each.code for each in found].count("AW428") == count
    assert all("did you mean" in each.help or "call the folder" in each.help for each in found)
    assert 0 < comparisons <= MOST_COMPARISONS * 2 * count


class Counted(dict[str, object]):
    """Names that count how often one of them is looked at in passing."""

    looked_at = 0

    def __iter__(self) -> Iterator[str]:
        for name in super().__iter__():
            self.looked_at += 1
            yield name

    def items(self) -> Iterator[tuple[str, object]]:  # type: ignore[override]  # (all that is asked of it)
        """Each with its name, looked at in passing too."""
        return ((name, self[name]) for name in self)


@pytest.mark.parametrize("count", [20, 40])
@pytest.mark.long
def test_interviews_that_follow_one_another_are_looked_at_a_few_times_each(count: int) -> None:
    """Nothing is wrong, and nobody waits longer for each interview because there are many."""
    names = [f"bell-{number}" for number in range(count)]
    interviews = Counted({name: interview(follows=names[number - 1]) for number, name in enumerate(names)})
    documents = {name: Document(name) for name in names}
    assert list(among_interviews(interviews, documents)) == []  # type: ignore[arg-type]  # (interviews they are)
    assert interviews.looked_at == 2 * count
