"""Drafts as .eml files that mail programs open as unsent messages."""

from email.headerregistry import Address
from email.message import EmailMessage
from email.parser import BytesParser
from email.policy import SMTP

from afterword.workbook.drafts import Draft

_LONGEST_LINE = 998  # octets, RFC 5322 section 2.1.1


class UnsafeHeaderError(Exception):
    """What was written reads back with other headers or recipients than were meant. A bug, or an attack; never sent."""


def eml(draft: Draft) -> bytes:
    """The draft as a message: UTF-8, CRLF, marked unsent; no Date and no Message-ID, which the mail program gives.

    Raises:
        UnsafeHeaderError: the finished bytes do not parse back to exactly this recipient and these headers.
    """
    if draft.to is None:
        raise ValueError(draft.id)
    message = EmailMessage(policy=SMTP)
    user, _, domain = draft.to.email.rpartition("@")
    message["To"] = Address(_header(draft.to.name), user, domain)
    message["Subject"] = _header(draft.subject)
    message["X-Unsent"] = "1"
    fits = all(len(line.encode()) <= _LONGEST_LINE for line in draft.body.split("\n"))
    message.set_content(draft.body + "\n", charset="utf-8", cte="8bit" if fits else "quoted-printable")
    data = message.as_bytes()
    _verify(data, draft)
    return data


def _header(text: str) -> str:
    """Text for a header line: one line, and no `=?`, which some readers decode a second time."""
    return " ".join(text.split()).replace("=?", "= ?")


def _verify(data: bytes, draft: Draft) -> None:
    read = BytesParser(policy=SMTP).parsebytes(data)
    names = sorted(name.lower() for name in read.keys())  # noqa: SIM118  (a message is not a mapping: keys repeat)
    meant = ["content-transfer-encoding", "content-type", "mime-version", "subject", "to", "x-unsent"]
    recipients = [address.addr_spec for address in read["To"].addresses]
    if (
        draft.to is None
        or names != meant
        or recipients != [draft.to.email]
        or str(read["Subject"]) != _header(draft.subject)
    ):
        raise UnsafeHeaderError(draft.id)
