"""Answers about an interview that came back from a client: whose page it was, and the interview that is made of them."""

import datetime as dt
from collections.abc import Sequence
from os.path import lexists  # a link that leads nowhere is there too
from pathlib import Path

from afterword.cohort.clients import Client
from afterword.cohort.told_before import says_the_same
from afterword.edit.changes import ChangeRefusedError
from afterword.edit.intake import intake_in
from afterword.edit.judged import Judged
from afterword.edit.telling import INTERVIEWS, write_told
from afterword.feedback.read.told_interview import ToldInterview
from afterword.feedback.sentences import in_short
from afterword.frozen import frozen
from afterword.intake.answers import file_name
from afterword.intake.page_mark import mark_of
from afterword.intake.questions import MY_NAME, missing
from afterword.interview.values.english import text_if
from afterword.resources import OwnFiles
from afterword.workbook.wording.wording import Wording

_ASK_AGAIN = (
    "answers about an interview that cannot be read; ask for them again, or take them in"
    " by themselves: `afterword import FILE -C FOLDER`"
)
# One name may be of two: a long one is cut off, and what is no letter or digit is none of a file's name.
_OTHERWISE = (
    "an interview of that day with them is there already, and these answers say something else:"
    " `afterword import FILE -C FOLDER` shows them, to be put in by hand"
)


@frozen
class Answered:
    """What came of a client's answers: an interview that would be new, or is written, or why not; else it is there."""

    new: str = ""
    why_not: str = ""
    written: bool = False


def clients_of_page(
    interview: ToldInterview, clients: Sequence[Client], key: bytes | None
) -> set[int]:
    """Whose page it was, by its mark and by nothing else; nobody's where no page was made."""
    if key is None:
        return set()
    return {
        number
        for number, client in enumerate(clients)
        if interview.page == mark_of(client.root.name, key)
    }


def answered(
    root: Path, interview: ToldInterview, today: dt.date, *, write: bool
) -> Answered:
    """The interview that a client told of; it is written only to `write`."""
    intake = intake_in(root, today, Wording.of(OwnFiles.of(root)), {})
    judged = intake.judged(interview.answers).without_unreadable()
    signer = intake.another_signer(judged.answers)
    if signer:
        owner = intake.known[MY_NAME.name]
        return Answered(why_not=f"{signer} filled this in, and the folder is {owner}'s")
    if missing({**judged.intake.known, **judged.answers}) or judged.mistakes:
        return Answered(why_not=_ASK_AGAIN)
    path = root / INTERVIEWS / f"{file_name(intake.dated(judged.answers))}.yaml"
    if lexists(path):
        return Answered(why_not=text_if(not says_the_same(path, judged), _OTHERWISE))
    return _written(root, judged) if write else Answered(new=_said(judged))


def _said(judged: Judged) -> str:
    held = judged.intake.dated(judged.answers)["held"]
    return f"an interview of {held[:10]}"


def _written(root: Path, judged: Judged) -> Answered:
    try:
        write_told(root, judged, begun_here=False)
    except ChangeRefusedError as error:
        return Answered(why_not=in_short(str(error)))
    return Answered(_said(judged), written=True)
