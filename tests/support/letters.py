"""Readers of mail and calendar files that share nothing with what wrote them: bytes, lines, and the old parts of the library."""

import re
from dataclasses import dataclass
from email.header import decode_header, make_header
from email.utils import getaddresses
from urllib.parse import parse_qs, unquote, urlsplit


@dataclass(frozen=True)
class Letter:
    """What a mail program sees. `recipients` are all addresses of all headers that take any."""

    names: tuple[str, ...]
    recipients: tuple[str, ...]
    to: str
    subject: str
    twice: str
    longest: int


def read_eml(data: bytes) -> Letter:
    """A message, read line by line. `twice` is the subject as those programs see it that decode a second time."""
    head = data.split(b"\r\n\r\n", 1)[0].decode("ascii")
    unfolded = re.sub(r"\r\n(?=[ \t])", "", head)
    lines = [line.partition(":") for line in re.split(r"[\r\n]+", unfolded)]
    fields = [(name.strip().lower(), text.strip()) for name, _, text in lines]
    found = getaddresses([text for name, text in fields if name in {"to", "cc", "bcc", "resent-to"}])
    subject = next(text for name, text in fields if name == "subject")
    return Letter(
        names=tuple(sorted(name for name, _ in fields)),
        recipients=tuple(address for _, address in found),
        to=_decoded(found[0][0]),
        subject=_decoded(subject),
        twice=_decoded(_decoded(subject)),
        longest=max(len(line) for line in data.split(b"\r\n")),
    )


@dataclass(frozen=True)
class Link:
    """What a mail program makes of a `mailto:` link."""

    to: str
    fields: dict[str, list[str]]
    rest: str


def read_mailto(link: str) -> Link:
    """A link as any program for addresses takes it apart."""
    parts = urlsplit(link)
    assert parts.scheme == "mailto"
    return Link(unquote(parts.path), parse_qs(parts.query, strict_parsing=True), parts.netloc + parts.fragment)


def read_ics(data: bytes) -> list[dict[str, list[str]]]:
    """The events of a calendar: for each, its properties by name. Lines are joined first, as RFC 5545 says."""
    lines = re.sub(rb"\r\n[ \t]", b"", data).decode().split("\r\n")
    events: list[dict[str, list[str]]] = []
    inside = False
    for line in lines:
        if line in {"BEGIN:VEVENT", "END:VEVENT"}:
            inside = line.startswith("BEGIN")
            events += [{}] if inside else []
        elif inside:
            name, _, text = line.partition(":")
            plain = re.sub(r"\\([\\;,])", r"\1", text)
            events[-1].setdefault(name.split(";")[0], []).append(plain)
    return events


def _decoded(text: str) -> str:
    return str(make_header(decode_header(text)))
