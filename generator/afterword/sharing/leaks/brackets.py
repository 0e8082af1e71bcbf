"""Words of the candidate's own between one bracket and one, where two may have been meant to keep them private."""

from collections.abc import Iterator, Mapping

from afterword.interview.values.passages import mistyped_passages
from afterword.sharing.leaks.findings import Certainty, Leak

_TEXT = "its text"
WHAT = "words between [ and ]"

SINGLE = "what is for you alone stands between [[ and ]], and these words read as if they were"


def in_single_brackets(texts: Mapping[str, str]) -> Iterator[Leak]:
    """Each text that has such words."""
    for file, text in texts.items():
        if any(mistyped_passages(text)):
            yield Leak(
                file,
                WHAT,
                _TEXT,
                Certainty.DOUBTFUL,
                SINGLE,
            )
