"""How English is written where a reader is: dates, titles, what things are called. The list is content/packs/english.yaml."""

from enum import StrEnum

from afterword.frozen import frozen

_SHORTENED = frozenset({"mr", "ms", "mrs", "mx", "dr"})
ELSEWHERE = "any"


class Titles(StrEnum):
    """How a shortened title is written."""

    WITH_STOP = "with-stop"
    WITHOUT_STOP = "without-stop"
    AS_TYPED = "as-typed"


@frozen
class English:
    """The usage of some countries: `at_home` where English is the language that people write to one another in."""

    id: str
    at_home: bool
    month_first: bool
    titles: Titles
    resume: str
    referee: str
    job: str
    public_job: str

    def title(self, typed: str) -> str:
        """A title as people there write it (E13)."""
        bare = typed.rstrip(".")
        if bare.lower() not in _SHORTENED:
            return typed
        if self.titles is Titles.WITH_STOP:
            return f"{bare}."
        if self.titles is Titles.WITHOUT_STOP:
            return bare
        return typed
