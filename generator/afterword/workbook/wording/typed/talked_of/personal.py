"""What two people talk about beside the work: a dog, the children, the match; no reason to want a job (S26, E35)."""

from afterword.patterns import lazy_pattern

_ANIMALS = (
    "cats?|cockapoos?|dogs?|hamsters?|hens|horses?|kittens?|labradors?|parrots?|pets?|pon(?:y|ies)|pupp(?:y|ies)|rabbits?"
    "|spaniels?|terriers?|tortoises?"
)
_FAMILY = (
    "aunts?|baby|babies|birthdays?|boyfriend|brothers?|cousins?|dad|daughters?|engagement party|fianc[eé]e?|girlfriend"
    "|grand(?:children|daughters?|father|kids|ma|mother|pa|parents|sons?)|honeymoon|husband|in-laws|kids|mum|mam|mom"
    "|nephews?|nieces?|sisters?|sons?|toddlers?|twins|uncles?|weddings?|wife"
)
_SPORT = (
    "badminton|baseball|basketball|camogie|chess|climbing|cricket|cycling|fishing|football|gaa|golf|gym|half-marathon|hiking"
    "|hillwalking|hockey|hurling|jogging|kayaking|marathons?|netball|olympics|premier league|rugby|running club|sailing"
    "|skiing|soccer|surfing|swim|swimming|tennis|triathlons?|world cup|yoga"
)
_AT_LEISURE = (
    "allotment|barbecues?|book clubs?|choirs?|concerts?|crosswords?|favou?rite|films?|gigs?|guitars?|hobb(?:y|ies)|knitting"
    "|movies?|netflix|novels?|piano|pilates|podcasts?|recipes?|sourdough|violin"
)
_HOME = (
    "childhood|grew up|growing up|home ?towns?|old school|where (?:I|we|she|he|they) (?:come from|live|lives|went to school)"
    "|both (?:come|coming) from|camping|camino|holiday(?:s|ing)? (?:abroad|in)|(?:her|his|my) (?:holidays?|vacation)"
)
_OUTSIDE = (
    "heatwave|native|rain|snow|sunshine|weather|same (?:school|town|village|university)"
)
_OF_LIFE = lazy_pattern(
    rf"(?i)\b(?:{_ANIMALS}|{_FAMILY}|{_SPORT}|{_AT_LEISURE}|{_HOME}|{_OUTSIDE})\b"
)
# What is so whatever the work is.
_SURELY = lazy_pattern(rf"(?i)\b(?:{_HOME})\b")
# What one of them alone has: her dog, how he loves chess
_OF_ONE = lazy_pattern(
    r"(?i)(?:(?:about|how) )?(?:her|his|my|(?:she|he|I|you)(?: and (?:she|he|I|you))? (?:both )?(?:has|have|loves?|keeps?)"
    r"|your)\b"
)


def is_personal(role: str, topic: str) -> bool:
    """Whether a topic is surely of life and not of work: `her dog`, growing up in Cork."""
    is_sure = _OF_ONE.match(topic) or _SURELY.search(topic)
    return is_sure is not None and may_be_personal(role, topic)


def may_be_personal(role: str, topic: str) -> bool:
    """Whether a topic may be of life, as `the match` is: nobody wants a job because of that; a groomer's work is dogs."""
    named = _OF_LIFE.search(topic)
    return named is not None and named[0].lower().rstrip("s") not in role.lower()
