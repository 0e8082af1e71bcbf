"""What each letter is for: by that somebody finds it who does not know its name."""

from afterword.patterns import lazy_pattern

_START = r"(?i)(?!(?:thank-you|pass-on|card|follow-up|references)/).*"  # of letters to no person
PURPOSES = {
    "offer/acknowledge": "thanks for an offer and asks for time to decide",
    "offer/counter": "asks for more pay",
    "offer/settle": "goes on after a no to more pay",
    "offer/accept": "says yes to an offer",
    "offer/first-day": "says that another first day of work will do",
    "offer/decline": "says no to an offer",
    "offer/proposal": "goes with the page of your proposal",
    "other-offer/tell": "tells of another employer's offer",
    "other-offer/withdraw": "leaves for another employer's offer",
    "close/withdraw": "takes your application back",
    "rejection/reply": "answers a refusal",
    "references/employer": "asks to talk to people who work there",
    "next-step/personality-results": "offers what a personality test says of you",
    "next-step/ask-result": "asks for the result of a test that you took",
}
_BY_WORDS = {
    "other-offer/tell": lazy_pattern(
        rf"{_START}\b(?:another|competing|elsewhere|other|rival|second)\b"
    ),
    "close/withdraw": lazy_pattern(rf"{_START}\b(?:leave|pull|withdr\w+)\b"),
    "offer/acknowledge": lazy_pattern(
        rf"{_START}\b(?:acknowledg\w+|consider\w*|exten\w+|think\w*|time)\b"
    ),
    "offer/counter": lazy_pattern(
        rf"{_START}\b(?:money|more|negotiat\w+|pay|raise|salary)\b"
    ),
    "offer/accept": lazy_pattern(rf"{_START}\b(?:accept\w*|yes)\b"),
    "offer/first-day": lazy_pattern(rf"{_START}\b(?:begin|first|start)\b"),
    "offer/decline": lazy_pattern(rf"{_START}\b(?:declin\w+|no|refuse|turn)\b"),
    "rejection/reply": lazy_pattern(rf"{_START}\b(?:refusal|reject\w*|unsuccessful)\b"),
    "next-step/ask-result": lazy_pattern(rf"{_START}\b(?:results?|test)\b"),
    "offer/proposal": lazy_pattern(rf"{_START}\b(?:outline|pitch|propos\w+)\b"),
}


def meant_by(name: str) -> str:
    """The letter that a name which none has speaks of: `offer/ask-time` of the one that asks for time."""
    spoken_of = filter(lambda letter: _BY_WORDS[letter].match(name), _BY_WORDS)
    questions = map(_ask, spoken_of)
    return next(questions, "")


def _ask(letter: str) -> str:
    return f"did you mean `{letter}`, which {PURPOSES[letter]}?"
