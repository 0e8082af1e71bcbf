"""What the lines above say of a line: whether a key or an entry of a list can stand in it."""

import re
from dataclasses import dataclass, field

from afterword.interview.reading.known_keys import list_keys
from afterword.interview.reading.lines import KeyLine

DASHES = re.compile(r" *(?:- +)*")
BULLET = re.compile(r" *([–—−‐‑•·●◦‣▪⁃∙*]|\d{1,2}[.)](?=\s))\s*(?=\S)")  # noqa: RUF001  (looked for)
KEY = re.compile(r"[^\s#\"'\[{][^#]*?:(?:\s|\Z)|[\"'].*[\"']\s*:(?:\s|\Z)|\? ")
_BARE_KEY = re.compile(r" *(?:- +)*(\w+) *:\s*(?:#.*)?\Z")


@dataclass
class Above:
    """What the lines above say of a line: the columns in which keys can go on, and the key that waits for a list."""

    has_keys: bool
    columns: list[int] = field(default_factory=list)
    bare_key: str = ""
    list_column: int = -1

    def takes_key(self, column: int) -> bool:
        """Whether a key can stand in this column."""
        return column == 0 or bool(self.bare_key) or column in self.columns

    def takes_dash(self, column: int) -> bool:
        """Whether an entry of a list can stand in this column."""
        return self.bare_key in list_keys() or column == self.list_column

    def go_on(self, line: KeyLine) -> None:
        """Take the line into account for the next one."""
        column = end_of(DASHES, line.text)
        is_bullet = self.takes_dash(line.indent) and BULLET.match(line.text)
        if column > line.indent or is_bullet:
            self.list_column = line.indent
        elif line.indent < self.list_column:
            self.list_column = -1
        bare = _BARE_KEY.match(line.text)
        self.bare_key = bare[1] if bare else ""
        if KEY.match(line.text, column):
            self.columns = [*(left for left in self.columns if left < column), column]


def end_of(expected: re.Pattern[str], line: str) -> int:
    """Where in the line the beginning ends that fits the pattern."""
    match = expected.match(line)
    if match is None:
        return 0
    return match.end()
