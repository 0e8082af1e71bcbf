"""A mail program that is not ours opens the drafts, from the file and from the link, and would send just what was meant."""

import os
import subprocess
from dataclasses import dataclass
from email import message_from_bytes
from pathlib import Path

import pytest

from afterword.publish import mail
from afterword.workbook.letters.drafts import Draft
from afterword.workbook.letters.mailto import mailto
from publish.test_mail import draft
from support.letters import read_eml

pytestmark = pytest.mark.build

NAMES = ("Angela Jones", "Jones, Angela", "Nguyễn Thị Minh Khai", "نورة العتيبي", 'Angela "AJ" Jones', "x@evil.example")
SUBJECTS = (
    "HR Business Partner: thank you",
    "Café & Bar: 50% more?bcc=evil@evil.example#top",
    "Prep&bcc=evil@evil.example&body=no",
    "A position whose name is longer than one line of a header takes, and goes on; Łódź office: following up",
)
BODY = "Dear Ms. Jones,\n\nFrom here to Łódź & back: 100% sure?\n.\n\nBest regards,\nNguyễn Thị Minh Khai"


@dataclass(frozen=True)
class Sent:
    """What mutt handed over to be sent: the addresses it would go to, and the message as its reader sees it."""

    recipients: list[str]
    to: str
    subject: str
    body: str


def send(folder: Path, *words: str | Path) -> Sent:
    """Let mutt send at once what it was given; instead of a mail server a script keeps it."""
    script = folder / "keep.sh"
    script.write_text(
        f'#!/bin/sh\nprintf "%s\\n" "$@" >"{folder}/recipients"\ncat >"{folder}/message"\n', encoding="utf-8"
    )
    script.chmod(0o700)
    settings = folder / "muttrc"
    settings.write_text(
        f'set sendmail="{script}"\nset use_from=no\nset copy=no\nset charset="utf-8"\nset send_charset="utf-8"\n',
        encoding="utf-8",
    )
    subprocess.run(
        ["mutt", "-n", "-F", settings, *words],
        stdin=subprocess.DEVNULL,
        capture_output=True,
        check=True,
        timeout=20,
        env={"PATH": os.environ["PATH"], "HOME": str(folder), "LANG": "C.UTF-8"},
    )
    data = (folder / "message").read_bytes()
    read = read_eml(data.replace(b"\n", b"\r\n"))
    text = message_from_bytes(data).get_payload(decode=True)
    assert isinstance(text, bytes)
    return Sent(
        recipients=[line for line in (folder / "recipients").read_text().splitlines() if line != "--"],
        to=read.to,
        subject=read.subject,
        body=text.decode().replace("\r\n", "\n").rstrip("\n"),
    )


def saved(folder: Path, each: Draft) -> Path:
    """The draft as the file that a candidate opens."""
    path = folder / "draft.eml"
    path.write_bytes(mail.eml(each))
    return path


@pytest.mark.parametrize("name", NAMES)
def test_a_draft_goes_to_the_one_person_under_the_whole_name(tmp_path: Path, name: str) -> None:
    """Commas, quotes and any script stay in the name; nobody else gets the letter, and not a word of it is lost."""
    sent = send(tmp_path, "-H", saved(tmp_path, draft(name=name, body=BODY)))
    assert sent.recipients == ["angela.jones@larkfield.example"]
    assert sent.body == BODY
    assert sent.to == name


@pytest.mark.parametrize("subject", SUBJECTS)
def test_a_subject_arrives_as_it_was_meant(tmp_path: Path, subject: str) -> None:
    """Whatever signs a subject has, it stays a subject: in the file and in the link, with the same letter in both."""
    each = draft(subject=subject, body=BODY)
    link = mailto(each)
    assert link
    for sent in (send(tmp_path, "-H", saved(tmp_path, each)), send(tmp_path, link)):
        assert sent.recipients == ["angela.jones@larkfield.example"]
        assert (sent.subject, sent.body) == (subject, BODY)


def test_a_link_that_is_not_quoted_would_be_seen_to_go_to_others(tmp_path: Path) -> None:
    """Our check does see the second recipient of a link that was put together by hand."""
    sent = send(tmp_path, "mailto:angela.jones@larkfield.example?cc=evil@evil.example&subject=Hi&body=Hello")
    assert sent.recipients == ["angela.jones@larkfield.example", "evil@evil.example"]
