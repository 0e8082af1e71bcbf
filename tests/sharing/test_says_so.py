"""A text that says of itself that it is not for others is asked about before others read it."""

import json

import pytest

from afterword.sharing.leaks.says_so import SAYS_SO, not_to_be_shown
from support.workspace import CHECKOUT

NOT_TO_BE_SHOWN = """
(private: they lost two clients)
PRIVATE - they lost two clients
private: a chain of pools
off the record they lost two clients
Confidential: they lost two clients
between us: they lost two clients
not for Maya: they lost two clients
TODO remove: they lost two clients
note to self: they lost two clients
The rota is a mess (between us).
do not show this to anybody
please don't share this
they sold a pool, don't tell
I was told of it. Do not pass that on.
this is not for sharing
for my eyes only
delete before sending
cut this line before you send it
secret
keep this from the employer
keep quiet about the clients
not to be shown
they told me in confidence that two clients left
strictly personal
mum's the word
only I may read this
nobody may see this
"""
LEFT_ALONE = """
I kept private patients' files in order.
I worked in a private clinic for six years.
confidential files of 300 staff
They trusted me with confidential talks.
I do not share the view that pay is all.
I never show a guest the door.
I don't tell customers what they want to hear.
She spoke with confidence, and I gained in confidence.
the Secret Garden, a play for children
I would not pass this chance by.
Show, don't tell, is how I write.
I keep it simple.
personal training
between us we ran three sites
Before it goes to print I cut the text.
I remove the lids before washing.
This is not for everyone, and it is for me.
I never mention a rival by name.
"""


@pytest.mark.parametrize("text", NOT_TO_BE_SHOWN.strip().splitlines())
def test_a_text_that_says_so_is_asked_about(text: str) -> None:
    """A note to oneself and a word in confidence hide nothing: whoever typed them is asked before a coach reads them."""
    assert [leak.why for leak in not_to_be_shown({"topics.1": text, "role": "Cook"})] == [SAYS_SO]


@pytest.mark.parametrize("text", LEFT_ALONE.strip().splitlines())
def test_private_and_secret_things_of_the_work_are_left_alone(text: str) -> None:
    """Private patients, confidential files and what somebody never does are everyday words of a trade."""
    assert list(not_to_be_shown({"topics.1": text})) == []


@pytest.mark.long
def test_no_everyday_sentence_says_so() -> None:
    """Of some thousand sentences that are nobody's secret none is asked about for it."""
    lines = (CHECKOUT / "tests" / "cases" / "own_sentences.jsonl").read_text(encoding="utf-8").splitlines()
    everyday = {str(number): case["text"] for number, case in enumerate(map(json.loads, lines)) if case["of"] == "none"}
    assert [everyday[leak.file] for leak in not_to_be_shown(everyday)] == []
