"""Where in a letter the sentence stands that an answer becomes."""

from enum import StrEnum


class Becomes(StrEnum):
    """Where the sentence stands that an answer becomes."""

    SIGNATURE = "signature"
    OPENING = "opening"
    GREETING = "greeting"
    MEETING = "meeting"
    TALK = "topic"
    CLOSE = "close"
    WANT = "they_want"
    STRENGTH = "i_bring"
    PROOF = "proof"
    PROMISE = "promise"  # when one hears, or is in touch
    PAPER = "asked_for"
    POINT = "point"  # in the thank-you to somebody beside the one who decides
