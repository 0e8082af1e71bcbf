"""Who acts on the day that the employer named: they, who decide then, or the candidate, who is to be in touch (E5)."""

from afterword.patterns import lazy_pattern

_ACT = (
    r"(?:ask(?! me| you)|call|chase|check|come back|contact|e-?mail|follow up|get (?:back|in touch)|nudge|phone|ping|reach out"
    r"|ring|speak to|talk to|touch base|try|write"
    r"|(?:drop|give|send) \w+ (?:a|an|another) (?:bell|buzz|call|e-?mail|line|mail|message|note|ring|shout|try))\b"
)
_HELPS = (
    r"(?:(?:['\u2019](?:ll|d|m|re)|am|and|are|better|can|could|either|had|have|just|may|might|must|need|please|should"
    r"|supposed|then|to|will|would) ?)*"
)
# What follows `I`, `you` or `please`, or begins the sentence, is said of the candidate, or to them; `will call` is not.
_CANDIDATE_ACTS = lazy_pattern(
    rf"(?i)(?:^(?!will\b|would\b)|\b(?:i|you)\b ?|\bplease ){_HELPS}{_ACT}"
    rf"|^(?:please )?let (?:us|them|her|him) know\b"
    rf"|\b(?:ask|expect|invit|lik|like|tell|told|want|wish)(?:e?d|s|es)?(?: for)? (?:me|you|us) to {_ACT}"
    rf"|\bsa(?:id|ys?) to {_ACT}"
    r"|\bhear(?:ing)?(?: back)? from (?:me|you)\b"
    rf"|^if (?:i|you)\b.*\b{_ACT}(?: (?:us|them|her|him))?\b"
)
_THEY_ACT = lazy_pattern(
    r"(?i)\b(?:answer|choos\w+|chose|decid\w+|decision|hear|informed|let (?:\w+ )?know|outcome|results?|revert"
    r"|make (?:up )?(?:her|his|our|their) minds?|notified|reply|told)\b"
    rf"|\b(?:be|come|coming|get|getting) (?:back|in touch)\b"
    rf"|\b(?:he|hr|it|panel|she|somebody|someone|team|they|we) ?{_HELPS}{_ACT}"
    r"|\b(?:call|contact|e-?mail|phone|ring|tell|write to) (?:all|candidates|applicants|every(?:body|one)|me|you)\b"
)
# `I'll get back to you` is what they said.
_TO_THE_CANDIDATE = lazy_pattern(
    r"(?i)\bi\b.* (?:back to|call|contact|e-?mail|phone|ring|tell|touch with|write to) you\b"
)


def they_act(words: str) -> bool | None:
    """Whether words about a day say that they decide, answer or call then; no where the candidate is to; None where neither."""
    if _CANDIDATE_ACTS.search(words.strip()) and not _TO_THE_CANDIDATE.search(words):
        return False
    if _THEY_ACT.search(words):
        return True
    return None
