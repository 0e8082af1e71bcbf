"""How long a thank-you is: what it leaves out so that it is read with pleasure (S14)."""

from collections.abc import Iterator, Mapping
from operator import attrgetter
from typing import Any

from afterword.frozen import replace
from afterword.interview.model.interview import Interview
from afterword.interview.model.own_drafts import OwnLine
from afterword.interview.model.vocabulary import Spot
from afterword.patterns import lazy_pattern
from afterword.plan.given.ids import StepId
from afterword.workbook.letters.frame.errand import Errand
from afterword.workbook.letters.letter import Letter
from afterword.workbook.letters.thank_you.thoughts import Thought

_THE_SAME = lazy_pattern(r"\bthe same\b|\bdo(?:ing)? (?:so|that)\b")
_MOST_WORDS = 150  # of a thank-you (S14)
_MOST_WORDS_OF_COURTESY = 60
_IN_FEW_WORDS = {"brief": True, "plainly": True}
_FOR_THE_WISH = {**_IN_FEW_WORDS, "in_its_stead": True}
_IN_SHORT = {"brief": True, "talked_of": "", "also_talked_of": ""}


def most_words(interview: Interview) -> int:
    """How many words of a thank-you are read with pleasure, by whether the candidate is interested (S14)."""
    if interview.interested:
        return _MOST_WORDS
    return _MOST_WORDS_OF_COURTESY


def at_its_length(
    errand: Errand,
    template: str,
    reader: str,
    facts: Mapping[str, Any],
    *drafts: StepId,
) -> Letter:
    """The letter; one that grows too long has fewer words of ours, then no certificate, then fewer thoughts (S14).

    What is brought gives way to an answer given again where that brings it to its length, and else stays (S15); it stays, too,
    where a line of one's own goes on with it.
    """
    thoughts = facts["thoughts"]
    with_certificate = _with_all(thoughts) if facts["certificate"] else []
    for lengths in (*with_certificate, *map(_without_certificate, _lengths(thoughts))):
        letter = errand.write(template, reader, {**facts, **lengths}, *drafts)
        if letter.words <= _MOST_WORDS:
            break
    lines = errand.own_lines(*(drafts or [errand.step.id]))
    stays = letter.words > _MOST_WORDS or any(map(_goes_back_to_the_proof, lines))
    if stays and "is_answered" in lengths:
        lengths = {**lengths, "is_answered": facts["is_answered"]}
        letter = errand.write(template, reader, {**facts, **lengths}, *drafts)
    return replace(letter, no_room_for=tuple(_left_out(errand, facts, lengths)))


def _goes_back_to_the_proof(line: OwnLine) -> bool:
    """Whether a line means nothing without the proof before it: `I would gladly do the same for you`."""
    is_there = line.where is Spot.AFTER_THE_PROOF
    return is_there and _THE_SAME.search(line.say) is not None


def _left_out(
    errand: Errand,
    facts: Mapping[str, Any],
    lengths: Mapping[str, Any],
) -> Iterator[str]:
    """What the letter was to tell and has no room for, each by its name for the candidate."""
    words = errand.desk.words
    for thought in facts["thoughts"]:
        if thought not in lengths["thoughts"]:
            yield words.phrase("no-room", "thought", what=thought.about)
    if lengths.get("talked_of") == "" and facts["talked_of"]:
        yield words.phrase("no-room", "topics", what=facts["talked_of"])
    if facts["certificate"] and not lengths.get("certificate", True):
        yield words.phrase("no-room", "certificate")
    if lengths.get("is_answered") and not facts["is_answered"] and facts["shown"]:
        yield words.phrase("no-room", "link")


def _with_all(thoughts: list[Thought]) -> Iterator[dict[str, object]]:
    """In how many words of ours, with all there is to tell; last with that one wants the job in the stead of the wish."""
    told = {"thoughts": thoughts, "tells_more": len(thoughts) > 1}
    yield {**told, "brief": False}
    yield {**told, **_IN_FEW_WORDS}
    yield {**told, **_FOR_THE_WISH}


def _without_certificate(lengths: dict[str, object]) -> dict[str, object]:
    return {**lengths, "certificate": ""}


def _lengths(thoughts: list[Thought]) -> Iterator[dict[str, object]]:
    """With how many thoughts, and in how many words of ours: all there is to tell if it fits, fewer thoughts last.

    `plainly`: in few words, of which some say that one wants the job.
    What was talked about gives way to a thought, which is the candidate's own: with none it stays, however long the letter is.
    What is brought gives way to an answer given again.
    """
    at_once = [*filter(attrgetter("at_once"), thoughts)]
    for count in range(len(thoughts), len(at_once) - 1, -1):
        yield from _with_all(thoughts[:count])
        told = {"thoughts": thoughts[:count], "tells_more": count > 1}
        if count:
            yield {**told, **_IN_FEW_WORDS, **_IN_SHORT}
        yield {**told, "brief": True}
        if count:
            yield {**told, **_IN_SHORT}
    if at_once:
        yield {"thoughts": at_once, **_IN_SHORT, "is_answered": True}
