"""Phrases of a word or two that go into sentences of ours: who calls, what is sent, how long one talks, whom one names."""

from collections.abc import Callable, Iterator, Mapping

from afterword.interview.model.interview import Interview
from afterword.workbook.letters.known.results import read_taken_on
from afterword.workbook.letters.known.typed_terms import read_given, read_place
from afterword.workbook.pay.offers import offered
from afterword.workbook.wording.typed.told.callers import read_caller, read_sent
from afterword.workbook.wording.typed.told.found_where import read_found
from afterword.workbook.wording.typed.told.named_instead import read_instead
from afterword.workbook.wording.typed.told.of_a_talk import (
    read_call_length,
    read_talk_length,
)
from afterword.workbook.wording.typed.told.where_it_stood import read_source
from afterword.workbook.wording.typed.told.whom_it_is_for import read_whom
from afterword.workbook.wording.typed.words.form import TypedPhrase
from afterword.workbook.wording.typed.words.lexicon import Lexicon

Reading = Callable[[str, Lexicon], TypedPhrase]
_OF_A_CALL: Mapping[str, Reading] = {
    "caller": read_caller,
    "call_takes": read_call_length,
    "sends": read_sent,
}
SMALL = frozenset(
    {*_OF_A_CALL, "source", "talk_takes", "can_name", "place", "what", "is_for"}
)


def small_phrases(
    interview: Interview,
) -> Iterator[tuple[tuple[str | int, ...], str | None, Reading]]:
    """Each by its place, as typed, with its reading."""
    for number, reference in enumerate(interview.references):
        for key, read in _OF_A_CALL.items():
            yield ("references", number, key), getattr(reference, key), read
    for number, article in enumerate(interview.articles):
        yield ("articles", number, "source"), article.source, read_source
    for number, news in enumerate(interview.news):
        yield ("news", number, "source"), news.source, read_source
    if interview.proposal:
        talk = interview.proposal.talk_takes
        yield ("proposal", "talk_takes"), talk, read_talk_length
    for number, part in enumerate(offered(interview).package):
        yield ("offer", "package", number, "what"), part.what, read_given
    yield ("offer", "place"), offered(interview).place, read_place
    waiting_for = interview.next_step.waiting_for
    if waiting_for:
        yield (
            ("next_step", "waiting_for", "what"),
            waiting_for.what,
            read_taken_on(waiting_for.on),
        )
    for number, finding in enumerate(interview.salary.findings):
        yield ("salary", "findings", number, "is_for"), finding.is_for, read_whom
        yield ("salary", "findings", number, "source"), finding.source, read_found
    yield ("saying_no", "can_name"), interview.saying_no.can_name, read_instead
