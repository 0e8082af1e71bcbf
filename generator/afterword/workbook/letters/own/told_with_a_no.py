"""What a candidate says beside a no or a withdrawal: why they write now, how it came, and where the two will meet again."""

from functools import partial

from afterword.interview.model.own_drafts import OwnLine
from afterword.interview.model.vocabulary import Spot
from afterword.patterns import lazy_pattern
from afterword.workbook.letters.own.spots import begins_like

_WHY_NOW = lazy_pattern(
    r"(?i)I(?: am|['\u2019]m)? writ(?:e|ing)\b.*"
    r"\b(?:already|at once|because|before|early|now|since|so that|straight away|today)\b"
    r"|I wanted (?:you )?to (?:know|say|tell|write)\b"
    r"|I know that (?:the|you|your)\b.*\b(?:book\w*|order\w*|plan\w*|prepar\w*)\b"
)
_NOT_BEFORE = lazy_pattern(
    r"(?i)I(?: had|['\u2019]d| have|['\u2019]ve| did| could)(?: not|n['\u2019]t)"
    r" (?:mention(?:ed)?|said|say|speak|spoken|tell|told)\b"
    r"|When we (?:met|spoke|talked),? (?:it|this|that|nothing)\b"
)
_OF_THE_REASON = lazy_pattern(
    r"(?i)(?:It|That|This) (?:has|had|is|was)(?:n['\u2019]t| not| nothing)\b"
    r"|(?:The|Your) (?:offer|pay|salary|terms) (?:was|were|is|are)\b"
    r"|I(?: have|['\u2019]ve)(?: now| since)? (?:accepted|agreed to|found|signed|taken|took)\b"
)
_MEETS_AGAIN = lazy_pattern(
    r"(?i)I(?: would|['\u2019]d| will|['\u2019]ll)(?: also)? be (?:at|in)\b(?!.*\btouch\b)"
    r"|I(?: would|['\u2019]d| will|['\u2019]ll| am|['\u2019]m|) (?:also |still )?"
    r"(?:(?:be )?(?:delighted|glad|happy|pleased) to|hope to|like to|love to) (?:meet|run into|see) "
    r"|(?:Perhaps|Maybe) (?:I|we)(?: will|['\u2019]ll)? (?:meet|see)\b"
    r"|[^.?!]*\bwe(?: shall| will|['\u2019]ll) (?:both be|meet(?: again)?) (?:at|in|on)\b"
)

is_why_now = partial(begins_like, _WHY_NOW)
is_not_told_before = partial(begins_like, _NOT_BEFORE)
is_of_the_reason = partial(begins_like, _OF_THE_REASON)


def meets_again(line: OwnLine) -> bool:
    """Whether a line says where the two may meet again, which closes the letter."""
    is_left_to_us = line.where in {None, Spot.AT_THE_END}
    return all((is_left_to_us, _MEETS_AGAIN.match(line.say)))
