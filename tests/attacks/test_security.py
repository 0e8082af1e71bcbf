"""SECURITY.md promises nothing that no test holds: each sentence of it stands in a list beside the tests that hold it."""

import re

import pytest
import yaml

from support.workspace import CHECKOUT

TESTS = CHECKOUT / "tests"
_END = re.compile(r'(?<=[.:])(?:\*\*)? (?=[A-Z`*"])')


def sentences() -> list[str]:
    """What is promised, sentence by sentence, on one line each."""
    text = (CHECKOUT / "SECURITY.md").read_text(encoding="utf-8")
    promised = text.partition("\n## What is promised\n")[2].partition("\n## What is not promised\n")[0]
    paragraphs = (" ".join(paragraph.split()) for paragraph in promised.strip().split("\n\n"))
    return [sentence for paragraph in paragraphs for sentence in _END.split(paragraph)]


# ---


def promises() -> dict[str, list[str]]:
    """The list: each sentence, and the names of its tests."""
    listed = yaml.safe_load((TESTS / "attacks" / "promises.yaml").read_text(encoding="utf-8"))
    return {promise["says"]: promise["held_by"] for promise in listed}


@pytest.mark.long
def test_each_sentence_of_the_promise_names_what_holds_it() -> None:
    """A sentence that is added, or that says something else now, needs a look at its tests before it can stand there."""
    assert list(promises()) == sentences()
    assert [says for says, held_by in promises().items() if not held_by] == []
    assert len(sentences()) > 40


@pytest.mark.long
def test_each_test_that_holds_a_promise_is_there() -> None:
    """A promise whose test was taken out is one that nobody holds."""
    names = {name for held_by in promises().values() for name in held_by}
    missing = []
    for name in sorted(names):
        file, _, test = name.partition("::")
        if f"def {test}(" not in (TESTS / file).read_text(encoding="utf-8"):
            missing.append(name)
    assert missing == []
