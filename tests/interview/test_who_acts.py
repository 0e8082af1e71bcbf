"""The words round a day say whether they decide then or the candidate is to write: E5."""

import pytest

from afterword.interview.reading.doubts.who_acts import they_act

THEY = [
    "They decide in the second week of December", "they'll let me know by Friday", "they will let me know in a fortnight",
    "I'll hear by the 20th", "I should hear back from them by the 20th", "you will hear from us within ten days",
    "we'll get back to you by Friday", "HR will email me early next week", "Huw Bevan said he would ring by Friday",
    "a decision is expected by 12 May", "everyone will be told by Friday", "they said they would be in touch on Monday",
    "the panel is hoping to get back to everyone by month end", "they want to make their minds up by month end",
    "they will call me on Monday", "they wanted to call me on Friday", "I think they will call on Friday", "hear by Friday",
    "she'll phone on Tuesday", "the owner will ring me next week", "let people know in a fortnight",
    "I'll get back to you by Friday", "HR will revert by Monday", "outcome by Friday", "results on 5 February", "will come back to me in two weeks", "they come back to us next week", "we will call you in May",
]  # fmt: skip
CANDIDATE = [
    "get in touch in two weeks", "Call us on Friday", "please call back on Friday", "they asked me to get in touch in two weeks",
    "she said to ring on Tuesday", "you can call us after the 20th", "they want to hear from me on Monday", "I'm to write on Monday",
    "I should check in after Easter", "come back to us in three weeks", "please come back to us in May", "they asked me to come back to them in May",
    "ping me in a fortnight", "give us a ring on Monday", "drop her a line in two weeks", "touch base mid-March", "if you hear nothing by Friday, call us", "let us know by Friday", "write to us on 30 April", "they told me to try again in May",
    "you're welcome to call, they said; please call on Friday",
]  # fmt: skip
NEITHER = ["two weeks", "by the end of next week", "Friday week", "after Easter", "give us two weeks", "2027-01-29", ""]


@pytest.mark.parametrize(
    ("words", "answer"),
    [
        *((words, True) for words in THEY),
        *((words, False) for words in CANDIDATE),
        *((words, None) for words in NEITHER),
    ],
)
def test_the_words_say_who_acts(words: str, *, answer: bool | None) -> None:
    """They decide, call or let somebody know; or the candidate is asked to; or it is a day and no more."""
    assert they_act(words) is answer
