"""How long a proposal comes out, line by line in our own type: every door asks here whether its one page is true (E54, E55).

No page is set for it, which would take the engine of the prints: words are as wide as their letters, and lines break between
words. Where a workspace has a print template of its own, the print alone knows.
"""

import datetime as dt
import re
from collections import Counter
from collections.abc import Iterator

from afterword.frozen import frozen
from afterword.interview.model.candidate import Candidate
from afterword.interview.model.interview import Interview
from afterword.patterns import lazy_pattern
from afterword.workbook.proposal.type_widths import height_of_line, width_of
from afterword.workbook.proposal.view import proposal_view
from afterword.workbook.wording.wording import Wording

_PRINT = "templates/print/"
_WIDTH = 170 * 72 / 25.4  # points, on either paper
_HEIGHT = 237.4 * 72 / 25.4
_BLOCK = lazy_pattern(
    r'(?:<section id="(?P<section>[\w-]+)">)?<(?P<tag>h1|h2|p|li)\b(?P<more>[^>]*)>(?P<text>.*?)</(?P=tag)>',
    re.DOTALL,
)
_BREAK = lazy_pattern(r"<br>")
_TAG = lazy_pattern(r"<[^>]*>")
# Between which letters of a word a line may break: behind a hyphen or a slash before a letter, and between ideographs.
_WIDE = r"\u1100-\u11ff\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff01-\uff60\U00020000-\U0003fffd"
_CLOSES = r"\u3001\u3002\u300d\u300f\uff01\uff09\uff0c\uff0e\uff1a\uff1b\uff1f"
_PIECE = lazy_pattern(
    rf"[{_WIDE}][{_CLOSES}]*|[^\s{_WIDE}]*?(?:[-/](?=[^\W\d_])|[\u2013\u2014](?=\w))|[^\s{_WIDE}]+"
)


@frozen
class Overlong:
    """A proposal of more than a page: the lines too many, the section that has most of them, and how many it has."""

    excess: int
    longest: str
    lines: int


@frozen
class _Type:
    """The type of a block: its size, its lines, the room above and below, and how far in it stands; all in points."""

    size: float = 12
    line: float = 16.8
    above: float = 0
    below: float = 4.2
    inside: float = 0
    bold: bool = False


_TYPES = {  # as templates/print/print.css has them
    "h1": _Type(18, 21.6, below=8.4, bold=True),
    "quiet": _Type(10.5, 14.7, below=15),  # the rule below the head, too
    "h2": _Type(14, above=9.8, below=2.8, bold=True),
    "p": _Type(),
    "li": _Type(inside=13.2),
}


@frozen
class _Block:
    """A heading, a paragraph or an item, in the section of that name."""

    section: str
    kind: str
    lines: int
    higher: float  # of each line, for letters of another font

    @property
    def type(self) -> _Type:
        return _TYPES[self.kind]


@frozen
class _Sheet:
    """What the template asks of the paper."""

    size: str = "A4"
    large_print: bool = False


@frozen
class _Shown:
    """What the template asks of the interview."""

    interview: Interview
    me: Candidate


def overlong(
    wording: Wording,
    interview: Interview,
    me: Candidate,
    sent: dt.date,
) -> Overlong | None:
    """How much a proposal is longer than a page; None for one that fits, and where only the print can tell."""
    if any(name.startswith(_PRINT) for name in wording.files.names()):
        return None
    template = wording.templates.documents.get_template("proposal.html.j2")
    page = template.render(
        view=_Shown(interview, me),
        paper=_Sheet(),
        css="",
        proposal=proposal_view(wording, interview, sent),
        one_page=True,
    )
    blocks = list(_blocks(page))
    excess = _height(blocks) - _HEIGHT
    if excess <= 0:
        return None
    lines: Counter[str] = Counter()
    for block in blocks:
        lines[block.section] += block.lines
    longest, most = lines.most_common(1)[0]
    return Overlong(-int(-excess // _Type.line), longest, most)


def _blocks(page: str) -> Iterator[_Block]:
    section = ""
    for found in _BLOCK.finditer(page):
        section = found["section"] or section
        kind = "quiet" if "quiet" in found["more"] else found["tag"]
        lines = _lines(found["text"], _TYPES[kind])
        yield _Block(section, kind, lines, height_of_line(_plain(found["text"])))


def _height(blocks: list[_Block]) -> float:
    """How far down the last one ends; of two rooms between blocks the larger stands, and none between items."""
    height = 0.0
    before = _Block("", "h1", 0, 0)
    for block in blocks:
        if not before.kind == block.kind == "li":
            height += max(before.type.below if height else 0, block.type.above)
        height += block.lines * (block.type.line + block.higher)
        before = block
    return height


def _lines(text: str, type_: _Type) -> int:
    """How many lines a text takes: each at least one."""
    parts = map(_plain, _BREAK.split(text))
    return sum(_wrapped(part.split(), type_) for part in parts if part.strip())


def _plain(markup: str) -> str:
    import html  # noqa: PLC0415  (only who has a proposal pays)

    return html.unescape(_TAG.sub("", markup))


def _wrapped(words: list[str], type_: _Type) -> int:
    """On how many lines these words come to stand; a word longer than a line goes on in the next."""
    room = _WIDTH - type_.inside
    space = width_of(" ", type_.size, bold=type_.bold)
    lines, taken = 1, 0.0
    for word in words:
        for piece in _PIECE.findall(word):
            width = width_of(piece, type_.size, bold=type_.bold)
            if taken and taken + width > room:
                lines, taken = lines + 1, 0.0
            taken += width
            lines += int(taken // room)
            taken %= room
        taken += space
    return lines
