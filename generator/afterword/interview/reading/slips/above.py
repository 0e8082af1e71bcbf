"""What the lines above say of a line: whether a key or an entry of a list can stand in it."""

import re
from dataclasses import dataclass, field

from afterword.interview.reading.keys.known_keys import as_key, list_keys, parent_keys
from afterword.interview.reading.slips.lines import KeyLine
from afterword.patterns import lazy_pattern

DASHES = lazy_pattern(r" *(?:- +)*")
_OF_LISTS = "–—−‐‑•·●◦‣▪⁃∙*\uff0d\u30fc→➤►✔✓✅☑☐"  # noqa: RUF001  (looked for)
# Any other sign that stands alone before a text: no letter, and none that a text begins with.
_ANY_SIGN = r"[^\x00-\x7f\w\s„“”«»‹›‘’‚£€¥¿¡…§°「『《〈【（［｛]"  # noqa: RUF001
BULLET = lazy_pattern(
    rf" *(\*\)(?=\s)|[{_OF_LISTS}]|(?:{_ANY_SIGN}{{1,4}}|--|[-=]>|[o+>~=:;.,])(?=\s)"
    r"|\(?(?:\d{1,2}|[a-h]|[A-H](?=\))|[ivx]{1,4}(?=\)))[.)](?=\s))\s*(?=\S)"
)
KEY = lazy_pattern(r"[^\s#\"'\[{][^#]*?:(?:\s|\Z)|[\"'].*[\"']\s*:(?:\s|\Z)|\? ")
_ENTRY = lazy_pattern(r" *- +[^\s\"'\[{|>#&*!-][^:#]*\Z")
_LIST_VALUE = lazy_pattern(r" *(?:- +)*(?P<key>\w+) *: +[^\s\"'\[{|>#]")
_BARE_KEY = lazy_pattern(r" *(?:- +)*(\w+) *:\s*(?:#.*)?\Z")


@dataclass
class Above:
    """What the lines above say of a line: the columns in which keys can go on, and the key that waits for a list."""

    has_keys: bool
    columns: list[int] = field(default_factory=list)
    bare_key: str = ""
    list_column: int = -1
    text_column: int = -1  # of an entry of a list, or of a list of one, that is text

    def takes_key(self, column: int) -> bool:
        """Whether a key can stand in this column."""
        return column in {0, *self.columns} or self.bare_key in parent_keys()

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
        self.text_column = self._column_of_text(line)
        bare = _BARE_KEY.match(line.text)
        self.bare_key = _as_listed(bare[1]) if bare else ""
        if KEY.match(line.text, column):
            self.columns = [*(left for left in self.columns if left < column), column]

    def _column_of_text(self, line: KeyLine) -> int:
        """Where the entry or the key of a list stands whose text may go on in the next line; -1 where none can."""
        value = _LIST_VALUE.match(line.text)
        if _ENTRY.match(line.text) or (value and value["key"] in list_keys()):
            return line.indent
        if 0 <= self.text_column < line.indent:
            return self.text_column
        return -1


def _as_listed(key: str) -> str:
    """A key by the name that it has here, where it takes a list and was typed with capitals: `Strengths`."""
    small = as_key(key)
    return small if small in list_keys() else key


def end_of(expected: re.Pattern[str], line: str) -> int:
    """Where in the line the beginning ends that fits the pattern."""
    match = expected.match(line)
    if match is None:
        return 0
    return match.end()
