"""An interview that was told, written: its file, the candidate's name where there was none, and no more what was begun."""

from contextlib import suppress
from functools import partial
from pathlib import Path

from afterword.edit.backups import note_made
from afterword.edit.begun import forget
from afterword.edit.changes import (
    ChangeRefusedError,
    disk_errors_told,
    locked,
    put,
    rewritten,
    settle,
)
from afterword.edit.judged import ME_FILE, Judged
from afterword.edit.judging import new_problems
from afterword.edit.starter import candidate_text, scalar
from afterword.files import WouldOverwriteError, write_new
from afterword.intake.answers import file_name
from afterword.intake.others import lacks_consultant, without_a_name
from afterword.intake.questions import missing
from afterword.interview.amend.typed import inserted, typed_file
from afterword.interview.reading.to_model import load_interview

INTERVIEWS = Path("content", "interviews")
_ANSWERS = "answers about an interview"


def write_told(root: Path, judged: Judged, *, begun_here: bool = True) -> str:
    """Write the interview as it was told, and nothing over anything. Gives its name.

    What was `begun_here` is written by that, and no more to be gone on with; what came in a file can be taken back.

    Raises:
        ChangeRefusedError: nothing was written.
    """
    answers = judged.intake.dated({**judged.intake.known, **judged.answers})
    open_questions = [*missing(answers), *without_a_name(answers)]
    names = [question.words for question in open_questions]
    if lacks_consultant(answers):
        names.append("agency_person")
    if names:
        words = judged.intake.wording.words
        raise ChangeRefusedError(words.intake("missing", names[0]))
    if answers.get("follows") and judged.intake.earlier is None:
        raise ChangeRefusedError(
            "nothing is written: the earlier talk is not there any more; reload the page"
        )
    text = judged.intake.text(judged.answers).encode()
    name = file_name(answers)
    interview, problems = load_interview(text, f"{name}.yaml")
    if interview is None:
        raise ChangeRefusedError("nothing is written", problems)
    if begun_here:
        write_interview(root, name, text)
    else:
        _write_undoable(root, name, text)
    if "my_name" in judged.answers.keys() - judged.intake.known.keys():
        write_name(root, judged.answers["my_name"])
    if begun_here:
        forget(root)
    return name


def _write_undoable(root: Path, name: str, text: bytes) -> None:
    """Write the file of a new interview, which `afterword undo` takes away again."""
    with locked(root, ()):
        path = write_interview(root, name, text)
        with suppress(OSError):  # it is written, and can be removed by its own command
            note_made(root, _ANSWERS, path.relative_to(root).as_posix(), text)


def write_interview(root: Path, name: str, text: bytes) -> Path:
    """Write the file of a new interview. Gives its path.

    Raises:
        ChangeRefusedError: there is one of that name, or the disk refuses.
    """
    path = root / INTERVIEWS / f"{name}.yaml"
    try:
        with disk_errors_told(root, "nothing was written"):
            write_new(path, text)
    except WouldOverwriteError:
        raise ChangeRefusedError(
            f"nothing was written: an interview with them on this day, {path.stem}, is there already; "
            "change that one, or give another day"
        ) from None
    return path


def write_name(root: Path, name: str) -> None:
    """Write the candidate's name into me.yaml, if it has none yet. It stays there: without it no interview can be shown.

    Raises:
        ChangeRefusedError: the interview is there by now, and the name is not.
    """
    path = root / ME_FILE
    if path.exists():
        change = partial(_with_name, name=name)
        with locked(root, (ME_FILE,)):
            settle(root, (ME_FILE,))
            put(root, {ME_FILE: rewritten(root, ME_FILE, change, new_problems)})
        return
    nameless = f"the interview is written, and {path} with your name is not"
    try:
        with disk_errors_told(root, nameless):
            write_new(path, candidate_text(name, None).encode())
    except WouldOverwriteError as error:
        raise ChangeRefusedError(f"{nameless}: {error}") from None


def _with_name(content: bytes, name: str) -> bytes:
    """The file with that name under its bare key, or as its first line; one that has a name stays."""
    file = typed_file(content, f"write this line yourself: name: {scalar(name)}")
    if file.tree.get("name"):
        return content
    pair = file.pair("name")
    if pair is None:
        changed = file.at_end(f"name: {scalar(name)}")
    else:
        after_colon = file.text.index(":", pair.key.end_mark.index) + 1
        changed = inserted(file.text, after_colon, f" {scalar(name)}")
    return file.checked(changed, "name", name)
