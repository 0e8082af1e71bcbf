"""A draft opens in any mail program with the one recipient, the subject and the text that were meant, whatever the values."""

import datetime as dt
import re
from email.parser import BytesParser
from email.policy import SMTP

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from afterword import escape
from afterword.interview.model.interview import Person
from afterword.interview.values import LONGEST_LINE
from afterword.plan.steps import Kind
from afterword.publish import mail
from afterword.workbook.compose import Workbook
from afterword.workbook.letters import mailto
from afterword.workbook.letters.drafts import Address, Draft
from support.letters import read_eml, read_mailto
from support.turns import drawn

HEADERS = ("content-transfer-encoding", "content-type", "mime-version", "subject", "to", "x-unsent")
TYPED = st.text(max_size=LONGEST_LINE).map(lambda text: " ".join(escape.clean(text).split()))


def draft(name: str = "Angela Jones", subject: str = "HR: thank you", body: str = "Dear Ms. Jones,") -> Draft:
    """A draft to one person."""
    to = Address(name, "angela.jones@larkfield.example")
    return Draft(
        "thank-you/angela-jones",
        "thank-you/angela-jones",
        Kind.THANK_YOU,
        "Thank you",
        dt.date(2027, 1, 13),
        to,
        subject,
        body,
    )


@pytest.fixture
def hostile_drafts(hostile_book: Workbook) -> tuple[Draft, ...]:
    """Every draft that becomes a mail file, of interviews in which every field has held every hostile value."""
    return tuple(each.draft for each in hostile_book.mails)


def test_a_draft_is_a_plain_message_marked_unsent() -> None:
    """A mail program opens it as a letter to finish: no date, no message number, the text as it stands."""
    assert mail.eml(draft(body="Dear Ms. Jones,\n\nThank you.\n\nBest regards,\nJane Doe")) == (
        b"To: Angela Jones <angela.jones@larkfield.example>\r\n"
        b"Subject: HR: thank you\r\n"
        b"X-Unsent: 1\r\n"
        b'Content-Type: text/plain; charset="utf-8"\r\n'
        b"Content-Transfer-Encoding: 8bit\r\n"
        b"MIME-Version: 1.0\r\n"
        b"\r\n"
        b"Dear Ms. Jones,\r\n\r\nThank you.\r\n\r\nBest regards,\r\nJane Doe\r\n"
    )


@pytest.mark.thorough
@pytest.mark.long
def test_every_hostile_draft_goes_to_its_one_recipient(hostile_drafts: tuple[Draft, ...]) -> None:
    """Another reader finds six headers, one address, the whole name and the subject, and no line too long to be carried."""
    assert len(hostile_drafts) > 30
    for each in hostile_drafts:
        assert each.to is not None
        read = read_eml(mail.eml(each))
        assert read.names == HEADERS
        assert read.recipients == (each.to.email,)
        assert read.to.replace("= ?", "=?") == each.to.name
        assert read.subject.replace("= ?", "=?") == each.subject
        assert not re.search(r"[\r\n]", read.twice)
        assert read.longest <= 998


@given(TYPED, TYPED)
@settings(max_examples=drawn(300))
def test_any_name_and_any_subject_read_back(name: str, subject: str) -> None:
    """No name that somebody can type keeps a draft from being written, or writes another header."""
    read = read_eml(mail.eml(draft(name, subject)))
    assert (read.names, read.recipients) == (HEADERS, ("angela.jones@larkfield.example",))
    assert read.subject == subject.replace("=?", "= ?")


@given(st.lists(TYPED, max_size=5))
def test_any_text_reads_back(lines: list[str]) -> None:
    """The letter arrives as it was written, very long lines and all scripts included."""
    body = "\n".join([*lines, "\u6f22" * 600])
    read = BytesParser(policy=SMTP).parsebytes(mail.eml(draft(body=body)))
    assert read.get_content().replace("\r\n", "\n") == body + "\n"


@pytest.mark.parametrize(
    "name",
    [
        "Jones, Angela",
        'Angela "Angie" Jones',
        "Jos\u00e9 Nu\u00f1ez",
        "a@evil.example",
        "x" * 90 + ", evil@evil.example",
        "\\",
        "(x)",
    ],
)
def test_a_name_with_punctuation_is_still_one_name(name: str) -> None:
    """A comma, an at sign or brackets in a name never make a second recipient, however long the name."""
    read = read_eml(mail.eml(draft(name)))
    assert (read.to, read.recipients) == (name, ("angela.jones@larkfield.example",))


def test_an_address_that_reads_as_another_is_never_written() -> None:
    """`=?utf-8?q?evil=40evil.example?=@…` is decoded by some programs into somebody else's address: nothing is written."""
    coded = Address("Angela Jones", "=?utf-8?q?a=40evil.example=3E?=@larkfield.example")
    unsafe = Draft("thank-you/a", "thank-you/a", Kind.THANK_YOU, "Thank you", dt.date(2027, 1, 13), coded, "s", "b")
    with pytest.raises(mail.UnsafeHeaderError):
        mail.eml(unsafe)


def test_a_header_that_got_through_is_caught_when_the_message_is_read_back(monkeypatch: pytest.MonkeyPatch) -> None:
    """With the first defence gone the second refuses; with both gone our reader does see the blind copy."""
    monkeypatch.setattr(mail, "_subject", lambda text: f"{text}\r\nBcc: evil@evil.example")
    with pytest.raises(mail.UnsafeHeaderError):
        mail.eml(draft())
    monkeypatch.setattr(mail, "_verify", lambda *_: None)
    read = read_eml(mail.eml(draft()))
    assert "bcc" in read.names
    assert "evil@evil.example" in read.recipients


def test_a_name_that_became_a_recipient_is_caught(monkeypatch: pytest.MonkeyPatch) -> None:
    """The same for a second recipient: refused, and seen by our reader when nobody refuses."""
    monkeypatch.setattr(mail, "_mailbox", lambda to: f"evil@evil.example, {to.name} <{to.email}>")
    with pytest.raises(mail.UnsafeHeaderError):
        mail.eml(draft())
    monkeypatch.setattr(mail, "_verify", lambda *_: None)
    assert read_eml(mail.eml(draft())).recipients == ("evil@evil.example", "angela.jones@larkfield.example")


def test_an_encoded_subject_would_be_decoded_twice_if_it_were_not_broken(monkeypatch: pytest.MonkeyPatch) -> None:
    """Some programs decode what they have decoded: without our space in `=?` they would see a new header line."""
    subject = "=?utf-8?q?Prep=0ABcc:_evil@evil.example?="
    assert "\n" not in read_eml(mail.eml(draft(subject=subject))).twice
    monkeypatch.setattr(mail, "_header", lambda text: text)
    monkeypatch.setattr(mail, "_SHORT", re.compile(r"$^"))
    monkeypatch.setattr(mail, "_verify", lambda *_: None)
    assert "\nBcc: evil" in read_eml(mail.eml(draft(subject=subject))).twice


@pytest.mark.long
def test_every_hostile_link_opens_the_same_letter(hostile_drafts: tuple[Draft, ...]) -> None:
    """The address behind `Open in mail` is taken apart by another parser: one recipient, subject, text, and nothing else."""
    links = 0
    for each in hostile_drafts:
        link = mailto.mailto(each)
        if link is None:
            continue
        links += 1
        read = read_mailto(link)
        assert each.to is not None
        assert (read.to, read.rest) == (each.to.email, "")
        assert read.fields == {"subject": [each.subject], "body": [each.body.replace("\n", "\r\n")]}
        assert len(link) <= mailto.LONGEST
    assert links > 30


def test_a_link_that_is_not_quoted_would_be_seen_to_leak(monkeypatch: pytest.MonkeyPatch) -> None:
    """With the quoting gone the other parser does see the blind copy."""
    monkeypatch.setattr(escape, "url_part", lambda value: value)
    link = mailto.mailto(draft(subject="Prep&bcc=evil@evil.example"))
    assert link is not None
    assert read_mailto(link).fields["bcc"] == ["evil@evil.example"]


@pytest.mark.parametrize(
    "email",
    [
        "a@x.example, evil@evil.example",
        "a@x.example\nBcc: b@x.example",
        "A <a@x.example>",
        "g:a@x.example;",
        "a@x",
        "c\u043each@example.org",
    ],
)
def test_what_is_not_one_bare_address_is_refused_when_it_is_typed(email: str) -> None:
    """Lists, groups, names and look-alike letters are no address: the form says so."""
    with pytest.raises(ValueError, match="email address"):
        Person.model_validate({"name": "A", "email": email})
