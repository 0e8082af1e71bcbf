"""One letter in the candidate's own words, or a line for one, with its place in the file that holds it."""

from collections.abc import Iterator

from afterword.diagnostics import Diagnostic, Span
from afterword.diagnostics import rules as r
from afterword.frozen import frozen
from afterword.interview.model.interview import Interview
from afterword.interview.model.own_drafts import PlacedDraft
from afterword.interview.reading.file.document import Document, KeyPath

# A text in YAML that begins with one has its lines below it.
_BLOCK_MARKS = frozenset({"|", ">"})


@frozen
class OwnLetter:
    """One letter to check, or what is to be said in one: where it was written, and the interview it is for."""

    draft: PlacedDraft
    interview: Interview
    document: Document
    path: KeyPath
    key: str = "text"  # under which its words stand

    @property
    def is_whole(self) -> bool:
        """Whether it is the letter itself, and no line of it."""
        return self.key == "text"

    @property
    def text(self) -> str:
        """The letter as it would be sent."""
        return self.draft.text

    @property
    def first_line(self) -> tuple[int, int]:
        """Where the first line that is not empty begins and ends."""
        start = len(self.text) - len(self.text.lstrip())
        line, _, _ = self.text[start:].partition("\n")
        return start, start + len(line)

    def report(
        self, rule: r.Rule, where: tuple[int, int], message: str, help_: str
    ) -> Diagnostic:
        """The rule broken by some characters of the letter, from the first up to the one behind the last."""
        span = self._place(*where)
        return rule.at(span, message, help_, self.document.excerpt(span))

    def report_key(
        self, rule: r.Rule, key: str, message: str, help_: str
    ) -> Diagnostic:
        """The rule broken by what stands beside the letter under a key."""
        return self.document.report(rule, (*self.path, key), message, help_)

    def _place(self, start: int, end: int) -> Span:
        """Where some characters stand in the file: on their own line, else where that line is found first."""
        whole = self.document.span((*self.path, self.key))
        line_start = self.text.rfind("\n", 0, start) + 1
        line, _, _ = self.text[line_start:].partition("\n")
        if not line:
            return whole

        width = max(1, min(end, line_start + len(line)) - start)
        for number in self._lines_to_try(whole, self.text.count("\n", 0, start)):
            column = self._line(number).find(line)
            if column >= 0:
                begin = column + (start - line_start) + 1
                return Span(self.document.file, number, begin, begin + width)

        return whole

    def _lines_to_try(self, whole: Span, lines_before: int) -> Iterator[int]:
        """First the line that it should be: counted from the first, or from below the mark of a block."""
        mark = self.document.excerpt(whole)[whole.column - 1 : whole.column]
        first = whole.line
        if mark in _BLOCK_MARKS:
            first += 1
        yield first + lines_before
        yield from range(whole.line, len(self.document.lines) + 1)

    def _line(self, number: int) -> str:
        if 0 < number <= len(self.document.lines):
            return self.document.lines[number - 1]

        return ""
