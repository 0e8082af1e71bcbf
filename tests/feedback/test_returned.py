"""Whatever comes back is told apart by itself, read as ticks and comments, and refused with what to ask for when it is neither."""

import datetime as dt
import io
import json
import os
import zipfile
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path

import pytest

from afterword.feedback.answers import MOST_ANSWERS, Comment, Returned, Tick, UnusableReturnError
from afterword.feedback.read import returned as module
from afterword.feedback.read.bundle import MOST_FOLDER_FILES
from afterword.feedback.read.json_answers import read_json
from afterword.feedback.read.returned import FileKind, kind_of, read_content, read_returned
from afterword.interview.model.vocabulary import Verdict

FEEDBACK = {
    "afterword": "feedback",
    "version": 1,
    "interview": "larkfield",
    "from": "Maya Lind",
    "saved": "2027-01-21",
    "comments": [
        {
            "about": "thank-you/angela-jones",
            "says": "must-fix",
            "text": "Too long.",
            "instead": "Dear Ms. Jones,\n\nThank you.",
        },
        {"about": "rubric/names", "says": "works", "text": "", "instead": ""},
    ],
    "ticks": [{"step": "thank-you/angela-jones", "on": "2027-01-14"}, {"step": "salary/research"}],
}
PROGRESS = {
    "afterword": "progress",
    "version": 1,
    "saved": "2027-01-14T18:05:00.000Z",
    "steps": {"larkfield/salary/research": "done", "larkfield/references/choose": "not-needed"},
}
READ = Returned(
    kind="feedback",
    ticks=(Tick("larkfield/thank-you/angela-jones", dt.date(2027, 1, 14)), Tick("larkfield/salary/research")),
    comments=(
        Comment("larkfield/thank-you/angela-jones", Verdict.MUST_FIX, "Too long.", "Dear Ms. Jones,\n\nThank you."),
        Comment("larkfield/rubric/names", Verdict.WORKS),
    ),
    by="Maya Lind",
    on=dt.date(2027, 1, 21),
)
PDF = b"%PDF-1.7\n"


def saved(tree: object) -> bytes:
    """The tree as a page saves it."""
    return f"{json.dumps(tree, ensure_ascii=False, indent=1)}\n".encode()


def zipped(files: Mapping[str, bytes]) -> bytes:
    """A zip, as a sender's program makes it."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in files.items():
            archive.writestr(name, data)
    return buffer.getvalue()


def refusal(data: bytes) -> str:
    """Why these bytes cannot be used."""
    with pytest.raises(UnusableReturnError) as caught:
        read_content(data)
    return str(caught.value)


def test_what_a_coach_saved_is_read_as_it_was_meant() -> None:
    """Verdicts, words, suggested wording, ticks with and without a day: each is there, and nothing else."""
    assert read_content(saved(FEEDBACK)) == (READ,)


LINES = saved(FEEDBACK).decode().replace("Too long.", "Too long, I think.").splitlines()


@pytest.mark.parametrize(
    "text",
    [
        "\n".join(["Dear Jane,", "", *LINES, "", "regards", "Maya"]),
        "\r\n".join(["Jane wrote:", *(f"> > {line}" for line in LINES), "> regards"]),
        "\n".join(["On Monday {as you said} Jane wrote:", *(f">{line}" for line in LINES)]),
        "\n".join(["From: maya@coach.example", "To: jane@doe.example", "Subject: Re: it", "", *LINES, "regards"]),
        "\n".join(["[from outside]", *LINES, "regards"]),
        "\n".join([*LINES, "regards"]),
        "\n".join(["Hello,", *(f"\u00a0{line.strip()}".replace("long, I", "long,\n> I") for line in LINES), "bye"]),
        "\n".join(["Hello,", *LINES, "regards"]).encode("utf-16").decode("latin-1"),
        "\n".join(LINES).encode("utf-16").decode("latin-1"),
    ],
    ids=["greeting", "quoted", "quoted-tight", "headers", "bracket", "regards", "wrapped", "utf-16", "utf-16-alone"],
)
def test_an_answer_copied_into_an_email_is_found_in_it(text: str) -> None:
    """Between a greeting and regards, quoted, with a line broken where the mail program liked: it says what the file says."""
    data = text.encode("latin-1") if text.startswith(("\xff", "\xfe")) else text.encode()
    first = Comment(
        "larkfield/thank-you/angela-jones", Verdict.MUST_FIX, "Too long, I think.", READ.comments[0].instead
    )
    assert read_content(data) == (replace(READ, comments=(first, READ.comments[1])),)


@pytest.mark.parametrize(
    ("tree", "told"),
    [
        ({**FEEDBACK, "salary": {"walk_away": "1"}}, "it wants to set `salary`"),
        ({**FEEDBACK, "from": [[[[[[[["deep"]]]]]]]]}, "it holds more than any feedback does, or deeper"),
        ({"afterword": "settings"}, "this file was not saved by a workbook"),
    ],
)
def test_an_email_can_set_no_more_than_a_file(tree: dict[str, object], told: str) -> None:
    """All that is refused in a file is refused in a text round it, too."""
    assert refusal(b"Dear Jane,\n" + saved(tree) + b"regards").startswith(told)


@pytest.mark.long
def test_a_text_that_never_ends_is_refused_before_it_is_read() -> None:
    """Millions of brackets, or of beginnings of an answer: a sentence, and nothing is built from them."""
    start = b'Hello {"afterword": '
    assert refusal(start + b"[" * 1_000_000).startswith("it holds more than any feedback does")
    assert refusal(start * 50_000).startswith("there is more than one answer")
    assert refusal(start + b" " * 2_000_000).startswith("it is too large for feedback")


def test_a_saved_email_in_a_folder_is_read_beside_the_page(tmp_path: Path) -> None:
    """A coach's folder with the page and a mail.txt gives the answer; a note without one is passed over."""
    (tmp_path / "mail.txt").write_bytes(b"Hello,\n" + saved(FEEDBACK) + b"regards")
    (tmp_path / "note.txt").write_bytes(b"Thank you for the workbook.")
    (tmp_path / "workbook.html").write_bytes(b"<!doctype html>")
    assert read_returned(tmp_path) == (READ,)


def test_an_empty_page_that_was_saved_is_no_mistake() -> None:
    """A coach who saved too early has said nothing yet, and the file can be read."""
    least = {"afterword": "feedback", "version": 1, "interview": "larkfield"}
    empty = {**least, "from": "", "saved": "", "comments": [], "ticks": []}
    assert read_content(saved(least)) == read_content(saved(empty)) == (Returned("feedback"),)
    nothing_said = {**least, "comments": [{"about": "parts/salary", "says": "", "text": "  ", "instead": ""}]}
    assert read_content(saved(nothing_said)) == (Returned("feedback"),)


def test_ticks_saved_by_the_site_are_those_that_are_done() -> None:
    """What was marked as not needed is no deed: it stays in the browser, and that is said."""
    assert read_content(saved(PROGRESS)) == (
        Returned(
            kind="progress",
            ticks=(Tick("larkfield/salary/research"),),
            on=dt.date(2027, 1, 14),
            unread=(
                "larkfield/references/choose is marked `not needed`, which stays in the browser: the file knows only what is done",
            ),
        ),
    )


def test_what_cannot_be_seen_is_dropped_and_what_is_meant_stays() -> None:
    """Characters that turn the reading direction round go; Hebrew, emoji, accents and line breaks stay as they were typed."""
    text = "a\u202eb\u0000\r\nדנה 👩‍👧 é"
    tree = {**FEEDBACK, "ticks": [], "comments": [{"about": "parts/salary", "text": text}]}
    assert read_json(saved(tree)).comments[0].text == "ab\nדנה 👩‍👧 é"
    assert read_json(b"\xef\xbb\xbf" + saved(FEEDBACK)) == READ


@pytest.mark.parametrize(
    ("change", "told"),
    [
        (
            {"comments": [{"about": "../../x", "text": "a"}]},
            "comment 1 is about `../../x`, which is no item of a workbook",
        ),
        ({"comments": [{"text": "a"}]}, "comment 1 is about ``, which is no item of a workbook"),
        (
            {"comments": [{"about": "parts/salary", "text": "x" * 5001}]},
            "the comment on parts/salary is too long: 5,001 of 5,000 characters",
        ),
        ({"ticks": [{"step": "Salary/Research"}]}, "tick 1 is on `Salary/Research`, which is no step of a workbook"),
        (
            {"ticks": [{"step": "salary/research", "on": "2027-02-30"}]},
            "the tick on salary/research has the day `2027-02-30`, which is no date",
        ),
        ({"saved": "yesterday"}, "the day on which it was saved, `yesterday`, is no date"),
        ({"from": "M" * 301}, "the sender's name is too long for a name; --from gives one"),
    ],
)
def test_one_item_that_cannot_be_used_is_left_out_and_told(change: dict[str, object], told: str) -> None:
    """A slip in one comment does not cost the others."""
    read = read_json(saved({**FEEDBACK, "comments": [], "ticks": [], **change}))
    assert read.unread == (told,)
    assert (read.comments, read.ticks) == ((), ())


@pytest.mark.parametrize(
    ("data", "message"),
    [
        (
            b"<!DOCTYPE html>\n<html><title>Workbook, the coach's copy</title>",
            (
                "this is the page itself, and what was written on it is not in it; ask the sender to open it, "
                "press `Save my feedback` there, and send you the file that this gives"
            ),
        ),
        (
            b"<!doctype html>\n<html>\n<head>\n<title>A workbook, sealed</title>",
            (
                "this is the sealed page; ask the sender to open it with the passphrase, "
                "press `Save my feedback` there, and send you the file that this gives"
            ),
        ),
        (
            zipped({"[Content_Types].xml": b"<x/>", "word/document.xml": b"<x/>"}),
            (
                "this is a Word, Pages or Excel document; ask the sender to write into the shared page or its PDF, "
                "or copy the words over by hand"
            ),
        ),
        (
            b"\x89PNG\r\n\x1a\n",
            (
                "this is a picture, and only a person can read it; ask for the file that `Save my feedback` gives, "
                "or for the PDF itself in place of a photo of it"
            ),
        ),
        (
            b"Received: by mail.example\r\nFrom: Maya <maya@coach.example>\r\nSubject: Re: workbook\r\n\r\nHello",
            "this is an email; save what is attached to it, and give that file",
        ),
        *(
            (
                content,
                (
                    "this is a file of keys and values (YAML) such as your own are, and not an answer; change your files in "
                    "an editor, and import what the button `Save my feedback` gave"
                ),
            )
            for content in (
                b"name: Jane Doe\nemail: jane@mail.example\ncity: Springfield\n",
                b"# mine\n---\nlog:\n  - {on: 2027-01-13, did: salary/range}\n",
                b"afterword: feedback\nversion: 1\ninterview: larkfield\ncomments: []\n",
            )
        ),
        (
            b"role: Clerk\nemployer: {name: Bell}\nheld: 2027-01-13\n",
            "this is an interview file, not an answer to one; yours is changed by what a coach saved, not by another copy of it",
        ),
        (b"BEGIN:VCALENDAR\r\n", "this is a calendar file; nothing in it says what was done"),
        (b"", "the file is empty; ask the sender to save it once more"),
        (
            b"Dear Jane, I liked it.",
            "this is no feedback file, no PDF and no zip; ask for the file that the button `Save my feedback` gave",
        ),
        (
            saved({"afterword": "settings", "version": 1}),
            "this file was not saved by a workbook; ask for the one that the button `Save my feedback` gave",
        ),
        (
            saved({**FEEDBACK, "version": 2}),
            "it was saved by a newer Afterword than yours; update yours and try again",
        ),
        (
            saved(FEEDBACK)[:-40],
            "it is damaged, or somebody changed it; ask the sender to save it once more and to send it as it is",
        ),
        (
            saved({"config": {"lang": ["en"], "boost": 0.5}, "docs": []}),
            (
                "this is the workbook itself, and nothing in it can be taken in; an answer is what the buttons "
                "`Save my feedback` and `Save my ticks` give, or a filled-in PDF"
            ),
        ),
        (
            b"Dear Jane,\n" + saved(FEEDBACK) + b"and once more:\n" + saved(FEEDBACK),
            "there is more than one answer in this text; save each of them in a file of its own",
        ),
        (
            b"Dear Jane,\n" + saved(FEEDBACK)[:-40] + b"\nregards",
            "it is damaged, or somebody changed it; ask the sender to save it once more and to send it as it is",
        ),
        (
            zipped({"notes.txt": b"Hello", "workbook.html": b"<!doctype html>"}),
            (
                "there is no feedback in this zip; ask the sender to open the page, press `Save my feedback` there, "
                "and send you the file that this gives"
            ),
        ),
        (
            zipped({"a/answer.json": saved({**FEEDBACK, "interview": "Lark Field"})}),
            (
                "there is no feedback in this zip: answer.json: it does not say for which interview it is; "
                "ask the sender to save it once more and to send it as it is"
            ),
        ),
        (b"PK\x03\x04 and no more", "this zip is damaged; ask the sender to pack it once more"),
    ],
)
def test_the_wrong_file_is_told_with_what_to_ask_for(data: bytes, message: str) -> None:
    """The page in place of the answer, a photo, an email, a document: each has a sentence that says what to do next."""
    assert refusal(data) == message


def test_a_picture_of_a_telephone_and_an_old_document_are_known_too() -> None:
    """By their first bytes, whatever they are called."""
    assert kind_of(b"\x00\x00\x00\x20ftypheic") is FileKind.PICTURE
    assert kind_of(b"\xff\xd8\xff\xe0") is FileKind.PICTURE
    assert kind_of(b"{\\rtf1") is kind_of(b"\xd0\xcf\x11\xe0") is FileKind.OFFICE
    assert kind_of(b"\xef\xbb\xbf\n {") is FileKind.JSON
    assert kind_of(b"some mail program's line\n%PDF-1.7") is FileKind.PDF


def test_a_folder_that_was_zipped_and_sent_back_gives_the_answers_in_it(monkeypatch: pytest.MonkeyPatch) -> None:
    """Our own page, the note and what a Mac adds are passed over; the feedback and the PDF are read, each by itself."""
    filled = Returned("pdf", ticks=(Tick("larkfield/salary/range"),))
    monkeypatch.setattr("afterword.feedback.read.pdf.sandboxed.read_pdf_sandboxed", lambda _data: filled)
    data = zipped(
        {
            "for-maya/workbook.html": b"<!doctype html>",
            "for-maya/READ-ME.txt": b"A workbook",
            "for-maya/workbook.pdf": PDF,
            "for-maya/afterword-feedback.json": saved(FEEDBACK),
            "for-maya/shared.json": b"[]\n",
            "__MACOSX/for-maya/._afterword-feedback.json": b"\x00\x05\x16\x07",
            "for-maya/.DS_Store": b"\x00\x00\x00\x01Bud1",
        }
    )
    assert read_content(data) == (filled, READ)


def test_two_coaches_in_one_zip_stay_two() -> None:
    """Who said what is not mixed up."""
    other = {**FEEDBACK, "from": "Omar Haddad", "ticks": []}
    read = read_content(zipped({"maya.json": saved(FEEDBACK), "omar.json": saved(other)}))
    assert [each.by for each in read] == ["Maya Lind", "Omar Haddad"]


def test_a_part_that_cannot_be_used_is_told_and_the_rest_is_read() -> None:
    """One damaged file, one Word document and one zip within the zip do not cost the coach's feedback."""
    word = zipped({"word/document.xml": b"<x/>"})
    read = read_content(
        zipped({"answer.json": saved(FEEDBACK), "old.json": b'{"afterword": "feed', "letter.docx": word})
    )
    told = (
        "letter.docx is not opened: a packed file inside another, or a Word or Pages document",
        "old.json: it is damaged, or somebody changed it; ask the sender to save it once more and to send it as it is",
    )
    assert read == (READ, Returned("zip", unread=told))


def test_the_name_of_a_file_in_a_zip_is_told_on_one_line() -> None:
    """A stranger names the files in it: none of them writes a line of its own below ours."""
    forged = "old\nAll is taken in (written)\t.json"
    (read, told) = read_content(zipped({"answer.json": saved(FEEDBACK), forged: b'{"afterword": "feed'}))
    assert read == READ
    assert not [line for line in told.unread if "\n" in line or "\t" in line]
    assert told.unread[0].startswith("old All is taken in")


def test_a_folder_is_read_like_a_zip(tmp_path: Path) -> None:
    """The folder of the outbox itself, with the answer dropped into it or one folder below; not deeper, and no links."""
    (tmp_path / "workbook.html").write_text("<!doctype html>")
    (tmp_path / "for-maya").mkdir()
    (tmp_path / "for-maya" / "answer.json").write_bytes(saved(FEEDBACK))
    (tmp_path / "for-maya" / "old" / "deep").mkdir(parents=True)
    (tmp_path / "for-maya" / "old" / "answer.json").write_bytes(saved(PROGRESS))
    outside = tmp_path.with_name(f"{tmp_path.name}-outside.json")
    outside.write_bytes(saved(PROGRESS))
    (tmp_path / "link.json").symlink_to(outside)
    os.mkfifo(tmp_path / "pipe.json")
    read = read_returned(tmp_path)
    assert read == (READ, Returned("folder", unread=("link.json is a link, and links are not followed",)))


def test_a_folder_of_everything_is_not_searched(tmp_path: Path) -> None:
    """Who names the folder of all downloads is asked for the file."""
    for number in range(MOST_FOLDER_FILES + 1):
        (tmp_path / f"{number}.txt").touch()
    with pytest.raises(UnusableReturnError, match=f"more than {MOST_FOLDER_FILES} files; name the file itself"):
        read_returned(tmp_path)


def test_a_pipe_is_not_waited_for(tmp_path: Path) -> None:
    """What has a name but is no file is refused at once."""
    os.mkfifo(tmp_path / "pipe")
    with pytest.raises(UnusableReturnError, match="neither a file nor a folder"):
        read_returned(tmp_path / "pipe")


def test_a_file_that_may_not_be_read_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The reason is the system's own."""

    def refuse(*_: object, **__: object) -> bytes:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(module, "read_regular", refuse)
    with pytest.raises(UnusableReturnError, match="the file cannot be read: permission denied"):
        read_returned(tmp_path / "answer.json")


@pytest.mark.long
def test_as_many_answers_as_are_taken_are_read() -> None:
    """The limits leave room for the longest workbook: two thousand comments, and a tick more is too much."""
    comments = [{"about": "parts/salary", "says": "works", "text": f"{n}", "instead": "x"} for n in range(MOST_ANSWERS)]
    tree = {**FEEDBACK, "comments": comments, "ticks": []}
    assert len(read_json(saved(tree)).comments) == MOST_ANSWERS
    assert refusal(saved({**tree, "ticks": FEEDBACK["ticks"]})).startswith("it holds more than 2,000 answers")
