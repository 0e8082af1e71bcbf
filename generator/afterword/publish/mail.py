"""Drafts as .eml files that mail programs open as unsent messages.

The few header lines are written here, not by `EmailMessage`: on Python 3.11 that one drops the quotes round a long name when
it folds the line, so that the name's own commas and brackets become recipients. The library then reads back what was written.
"""

import quopri
from collections.abc import Iterator, Sequence
from email.header import Header
from email.message import EmailMessage
from email.parser import BytesParser
from email.policy import SMTP

from afterword.patterns import lazy_pattern
from afterword.workbook.letters.drafts import Address, Draft

_NEXT = ",\r\n "
_LONGEST_LINE = 998  # octets, RFC 5322 section 2.1.1
_ROOM = 68  # characters of name and address on one line
_WORDS = lazy_pattern(r"[A-Za-z0-9' -]{1,60}")  # a name that may stand bare
_SHORT = lazy_pattern(r"[ -~]{1,65}")
# ASCII without quotes and backslashes, short enough for one line.
_QUOTABLE = lazy_pattern(r"[ !#-\[\]-~]{1,60}")
_HEADER_NAMES = [
    "content-transfer-encoding",
    "content-type",
    "mime-version",
    "subject",
    "to",
    "x-unsent",
]


class UnsafeHeaderError(Exception):
    """What was written reads back with other headers or recipients than were meant. A bug, or an attack; never sent."""


def eml(draft: Draft) -> bytes:
    """The draft as a message: UTF-8, CRLF, marked unsent; no Date and no Message-ID, which the mail program gives.

    Raises:
        UnsafeHeaderError: the finished bytes do not parse back to exactly this recipient, these headers and this text.
        ValueError: the draft has no recipient.
    """
    if draft.to is None:
        raise ValueError(draft.id)
    body = f"{draft.body}\n".encode()
    encoding = "8bit"
    longest = max(map(len, body.split(b"\n")))
    if longest > _LONGEST_LINE:
        encoding = "quoted-printable"
        body = quopri.encodestring(body)
    headers = (
        f"To: {_mailbox(draft.to)}",
        *_copied_to(draft.copies),
        f"Subject: {_subject(draft.subject)}",
        "X-Unsent: 1",
        'Content-Type: text/plain; charset="utf-8"',
        f"Content-Transfer-Encoding: {encoding}",
        "MIME-Version: 1.0",
    )
    head = "\r\n".join([*headers, "", ""])
    message = head.encode("ascii") + body.replace(b"\n", b"\r\n")
    _verify(message, draft, draft.to)
    return message


def _copied_to(copies: Sequence[Address]) -> Iterator[str]:
    """The line for those who have a copy, each on a line of the file; none where nobody has."""
    if copies:
        yield "Cc: " + _NEXT.join(map(_mailbox, copies))


def _mailbox(to: Address) -> str:
    """The recipient; name and address stand on two lines where one would be too long."""
    name = _display_name(_header(to.name))
    gap = " "
    if len(name) + len(to.email) > _ROOM:
        gap = "\r\n "
    return f"{name}{gap}<{to.email}>"


def _display_name(name: str) -> str:
    """A plain name as it is, one with punctuation in quotes, any other encoded in words of 75 characters."""
    if _WORDS.fullmatch(name):
        return name
    if _QUOTABLE.fullmatch(name):
        return f'"{name}"'
    return _encoded(name, "To")


def _subject(text: str) -> str:
    subject = _header(text)
    if _SHORT.fullmatch(subject):
        return subject
    return _encoded(subject, "Subject")


def _encoded(text: str, header: str) -> str:
    return Header(text, "utf-8", header_name=header).encode(linesep="\r\n")


def _header(text: str) -> str:
    """Text for a header line: one line, and no `=?`, which some readers decode a second time."""
    return " ".join(text.split()).replace("=?", "= ?")


def _verify(message: bytes, draft: Draft, to: Address) -> None:
    """Read the finished message as a mail program would, and refuse it if anything else than the draft comes out."""
    parsed = BytesParser(policy=SMTP).parsebytes(message)
    if not _is_draft(parsed, draft, to):
        raise UnsafeHeaderError(draft.id)


def _is_draft(parsed: EmailMessage, draft: Draft, to: Address) -> bool:
    names = sorted(name.lower() for name in parsed.keys())  # noqa: SIM118  (a message is not a mapping: keys repeat)
    expected = [*_HEADER_NAMES]
    if draft.copies:
        expected.append("cc")
    if names != sorted(expected):
        return False
    head = {
        "To": [_read_back(to)],
        "Cc": [*map(_read_back, draft.copies)],
        "Subject": _header(draft.subject),
    }
    as_read = {
        "To": _recipients(parsed, "To"),
        "Cc": _recipients(parsed, "Cc"),
        "Subject": str(parsed["Subject"]),
    }
    if as_read != head:
        return False
    text: str = parsed.get_content().replace("\r\n", "\n")
    return text == f"{draft.body}\n"


def _read_back(to: Address) -> Address:
    return Address(_unspaced(_header(to.name)), to.email)


def _recipients(parsed: EmailMessage, header: str) -> list[Address]:
    if header not in parsed:
        return []
    mailboxes = parsed[header].addresses
    return [
        Address(_unspaced(mailbox.display_name), mailbox.addr_spec)
        for mailbox in mailboxes
    ]


def _unspaced(name: str) -> str:
    """The name without spaces: Python's reader puts one between two encoded words, where mail programs put none."""
    return name.replace(" ", "")
