"""Drafts as .eml files that mail programs open as unsent messages.

The few header lines are written here, not by `EmailMessage`: on Python 3.11 that one drops the quotes round a long name when
it folds the line, so that the name's own commas and brackets become recipients. The library then reads back what was written.
"""

import quopri
import re
from email.header import Header
from email.parser import BytesParser
from email.policy import SMTP

from afterword.workbook.letters.drafts import Address, Draft

_LONGEST_LINE = 998  # octets, RFC 5322 section 2.1.1
_ROOM = 68  # characters of name and address on one line
_WORDS = re.compile(r"[A-Za-z0-9' -]{1,60}")  # a name that may stand bare
_SHORT = re.compile(r"[ -~]{1,65}")
_QUOTABLE = re.compile(r"[ !#-\[\]-~]{1,60}")  # ASCII without quotes and backslashes, short enough for one line


class UnsafeHeaderError(Exception):
    """What was written reads back with other headers or recipients than were meant. A bug, or an attack; never sent."""


def eml(draft: Draft) -> bytes:
    """The draft as a message: UTF-8, CRLF, marked unsent; no Date and no Message-ID, which the mail program gives.

    Raises:
        UnsafeHeaderError: the finished bytes do not parse back to exactly this recipient, these headers and this text.
    """
    if draft.to is None:
        raise ValueError(draft.id)
    text = (draft.body + "\n").encode()
    fits = all(len(line) <= _LONGEST_LINE for line in text.split(b"\n"))
    head = (
        f"To: {_mailbox(draft.to)}",
        f"Subject: {_subject(draft.subject)}",
        "X-Unsent: 1",
        'Content-Type: text/plain; charset="utf-8"',
        f"Content-Transfer-Encoding: {'8bit' if fits else 'quoted-printable'}",
        "MIME-Version: 1.0",
    )
    body = text if fits else quopri.encodestring(text)
    data = "\r\n".join([*head, "", ""]).encode("ascii") + body.replace(b"\n", b"\r\n")
    _verify(data, draft)
    return data


def _mailbox(to: Address) -> str:
    """The recipient: a plain name as it is, one with punctuation in quotes, any other encoded in words of 75 characters."""
    name = _header(to.name)
    shown = name if _WORDS.fullmatch(name) else f'"{name}"' if _QUOTABLE.fullmatch(name) else _encoded(name, "To")
    gap = "\r\n " if len(shown) + len(to.email) > _ROOM else " "
    return f"{shown}{gap}<{to.email}>"


def _subject(text: str) -> str:
    subject = _header(text)
    return subject if _SHORT.fullmatch(subject) else _encoded(subject, "Subject")


def _encoded(text: str, header: str) -> str:
    return Header(text, "utf-8", header_name=header).encode(linesep="\r\n")


def _header(text: str) -> str:
    """Text for a header line: one line, and no `=?`, which some readers decode a second time."""
    return " ".join(text.split()).replace("=?", "= ?")


def _verify(data: bytes, draft: Draft) -> None:
    read = BytesParser(policy=SMTP).parsebytes(data)
    names = sorted(name.lower() for name in read.keys())  # noqa: SIM118  (a message is not a mapping: keys repeat)
    meant = ["content-transfer-encoding", "content-type", "mime-version", "subject", "to", "x-unsent"]
    recipients = [(_unspaced(address.display_name), address.addr_spec) for address in read["To"].addresses]
    if (
        draft.to is None
        or names != meant
        or recipients != [(_unspaced(_header(draft.to.name)), draft.to.email)]
        or str(read["Subject"]) != _header(draft.subject)
        or read.get_content().replace("\r\n", "\n") != f"{draft.body}\n"
    ):
        raise UnsafeHeaderError(draft.id)


def _unspaced(name: str) -> str:
    """The name without spaces: Python's reader puts one between two encoded words, where mail programs put none."""
    return name.replace(" ", "")
