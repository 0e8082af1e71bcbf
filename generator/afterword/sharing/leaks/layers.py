"""A file as the texts that can be read out of it: opened, unpacked, and each text in every spelling that hides another.

A text is taken as it stands, then with everything in codes read (HTML, JSON, addresses, mail), then without its tags. What in
it is base64 or hexadecimal is decoded and taken the same way, and so is each file inside a file. Depth and size have a bound,
and what goes beyond it is refused.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from itertools import chain

from afterword.frozen import frozen
from afterword.patterns import lazy_pattern
from afterword.sharing.leaks.codes import CODINGS, Coding, decoded
from afterword.sharing.leaks.containers import fragments, is_packed, reader_of
from afterword.sharing.leaks.encodings import readable, whole_text
from afterword.sharing.leaks.fragments import (
    MOST_BYTES,
    TOO_MUCH,
    TextKind,
    UnsearchableError,
)
from afterword.sharing.leaks.spelling import GAP

MOST_DEPTH = 10  # files in files, and codes in codes
_LEAST_FILE = 64  # bytes, within codes: three first bytes that look like a picture's may be chance

# Each begins where no such letter stands before: what is none is not looked at again from each of its letters on.
_PLUS = lazy_pattern(r"(?<![\w%.*-])[\w%.*-]++(?:\+[\w%.*-]+)+")
# No text: it is decoded, and short words turn up in it by chance.
_LONG_RUN = lazy_pattern(r"(?<![A-Za-z0-9+/])[A-Za-z0-9+/]{200,}+")
_TAG = lazy_pattern(r"<!--|-->|</?[A-Za-z!?][^<>]*>")
_PROGRAM = lazy_pattern(
    r"(?si)<(?P<tag>script|style)\b(?P<attributes>[^<>]*)>(?P<code>.*?)</(?P=tag)\s*>"
)
# Of a script of ours, in the policy of a page.
_HASH = lazy_pattern(r"'sha256-[A-Za-z0-9+/]{43}='")
_LABEL = lazy_pattern(
    r"(?i)\b(?:title|alt|value|content|placeholder|label|summary|aria-\w+|(?:href=.mailto))\s*[=:]\s*"
    r"(\"[^\"]*\"|'[^']*'|[^\s<>]+)"
)


@frozen
class Layer:
    """One text that can be read out of a file. `where` says in words how; `kind` what may be searched for in it."""

    where: str
    text: str
    kind: TextKind = TextKind.PROSE


Layers = Iterator[Layer]


def layers(name: str, content: bytes) -> Layers:
    """Every text that can be read out of a file, the plainest first.

    Raises:
        UnsearchableError: it cannot be opened to its end, for the reason given.
    """
    opened = _OpenedFile()
    yield from opened.text("its name", name, TextKind.MARKUP)
    yield from opened.file(name, content)


class _OpenedFile:
    """One file being opened: how much was read out of it, and which stretches of codes were decoded already."""

    def __init__(self) -> None:
        self._bytes_left = MOST_BYTES
        self._decoded: dict[str, set[str]] = defaultdict(set)

    def file(
        self,
        name: str,
        content: bytes,
        inside: str = "",
        depth: int = 0,
    ) -> Layers:
        """The layers of a file, or of one in another; `inside` says in which, such as ` of a file inside it`."""
        self._spend(len(content), depth)
        for fragment in fragments(name, content):
            where = f"{fragment.where}{inside}"
            if isinstance(fragment.content, bytes):
                yield from self.file(
                    fragment.name, fragment.content, f" of {where}", depth + 1
                )
            elif fragment.content:
                yield from self.text(where, fragment.content, fragment.kind, depth + 1)

    def text(
        self,
        where: str,
        text: str,
        kind: TextKind,
        depth: int = 0,
    ) -> Layers:
        """A text in all its spellings."""
        self._spend(len(text), depth)
        plain = decoded(text)
        yield from _spellings(where, text, plain, kind)
        for coding in CODINGS:
            contents = self._newly_decoded(coding, {text, plain})
            yield from self._in_codes(f"{coding.name} in {where}", contents, depth)

    def _newly_decoded(self, coding: Coding, texts: set[str]) -> Iterable[bytes]:
        """What the stretches of a coding hold that were not decoded before."""
        stretches = set(chain.from_iterable(map(coding.stretch.findall, texts)))
        fresh = sorted(stretches - self._decoded[coding.name])
        self._decoded[coding.name].update(fresh)
        in_each = map(coding.readings, fresh)
        return chain.from_iterable(in_each)

    def _in_codes(
        self,
        where: str,
        contents: Iterable[bytes],
        depth: int,
    ) -> Layers:
        """What stretches of codes hold: files, texts, and what can be read in anything else."""
        texts: list[str] = []
        scraps: list[str] = []
        for content in contents:
            self._spend(len(content), depth)
            if _is_file(content):
                yield from self.file("", content, f" of {where}", depth + 1)
                continue

            text = whole_text(content)
            if text is None:
                scraps.append(readable(content))
            else:
                texts.append(text)

        if any(texts):
            yield from self.text(where, GAP.join(texts), TextKind.PROSE, depth + 1)
        if any(scraps):
            noise = GAP.join(filter(None, scraps))
            yield Layer(where, noise, TextKind.NOISE)

    def _spend(self, size: int, depth: int) -> None:
        self._bytes_left -= size
        if self._bytes_left < 0 or depth > MOST_DEPTH:
            raise UnsearchableError(TOO_MUCH)


def _is_file(content: bytes) -> bool:
    """Whether decoded bytes are a file of a kind that is opened, and not by chance."""
    if reader_of(content) is None:
        return False
    return len(content) >= _LEAST_FILE or is_packed(content)


def _spellings(
    where: str,
    text: str,
    plain: str,
    kind: TextKind,
) -> Layers:
    """A text as it stands, and with its codes read (`plain`); of a page, what is read on it before."""
    text = _LONG_RUN.sub(GAP, text)
    plain = _LONG_RUN.sub(GAP, plain)
    has_tags = _TAG.search(plain) is not None
    if kind is TextKind.PROSE and has_tags:
        yield from _page(where, text, plain)
        kind = TextKind.WHOLE

    yield Layer(where, text, kind)
    where = f"{where}, in codes"
    if plain != text:
        yield Layer(where, plain, kind)
    if "+" in text:
        form = GAP.join(_PLUS.findall(text))
        yield Layer(where, form.replace("+", " "), TextKind.MARKUP)


def _page(where: str, text: str, plain: str) -> Layers:
    """What is read on a page, the labels and the data in it, and its tags."""
    visible = decoded(_without_tags(text))
    yield Layer(where, visible)
    decoded_first = _without_tags(plain)
    if decoded_first != visible:
        yield Layer(where, decoded_first)

    labels = [quoted[1:-1] for quoted in _LABEL.findall(_HASH.sub("", plain))]
    yield Layer(f"a label in {where}", GAP.join(labels))

    data = []
    code = []
    for program in _PROGRAM.finditer(plain):
        code.append(program["code"])
        if "json" in program["attributes"].lower():
            data.append(program["code"])

    yield Layer(f"data in {where}", GAP.join(data))
    yield Layer(f"code in {where}", GAP.join(code), TextKind.CODE)

    tags = _TAG.findall(_PROGRAM.sub("", plain))
    yield Layer(f"a tag in {where}", GAP.join(tags), TextKind.MARKUP)


def _without_tags(text: str) -> str:
    text = _PROGRAM.sub(GAP, text)
    return _TAG.sub(GAP, text)
