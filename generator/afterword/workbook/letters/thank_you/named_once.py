"""What was named just before, and is named by a little word when it comes again."""

import re

from afterword.patterns import lazy_pattern

_ARTICLE = lazy_pattern(r"(?i)^(?:an?|the|your) ")
_BEFORE_THAT = "about|for|in|of|on|with"


def named_once(
    own: str,
    point: str,
) -> str:
    """What was named just before: of `the breakfast club` `I set up one`; of `testing at night` `a rig for just that`."""
    name = re.escape(_ARTICLE.sub("", point.strip(" .")))
    own = re.sub(rf"(?i)\ban? {name}\b", "one", own, count=1)
    return re.sub(
        rf"(?i)\b({_BEFORE_THAT}) {name}(?=$|[,.])", r"\1 just that", own, count=1
    )
