"""Regular expressions that are compiled when they are first used.

Modules hold hundreds of them; a command that imports these modules looks for a few dozen.
"""

import re
from typing import TYPE_CHECKING, Any, AnyStr

if TYPE_CHECKING:

    def lazy_pattern(text: AnyStr, flags: int = 0) -> re.Pattern[AnyStr]:
        """To whoever uses it, it is what `re.compile` gives."""

else:

    class lazy_pattern:  # noqa: N801  (called like a function)
        """It has each method of the compiled one from the moment at which that is asked for."""

        def __init__(self, text: AnyStr, flags: int = 0) -> None:
            self._source = text, flags

        def __getattr__(self, name: str) -> Any:
            """Compile it, or take it from what `re` remembers, for a method that has not been used before."""
            method = getattr(re.compile(*self._source), name)
            setattr(self, name, method)
            return method


def not_behind(words: str) -> str:
    """The part of a pattern that stands right behind none of these words: a full stop behind `Mr` ends no sentence."""
    return "".join(rf"(?<!\b{word})" for word in words.split())
