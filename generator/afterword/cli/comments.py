"""`afterword comments`: what a coach wrote, and what has been dealt with."""

import datetime as dt
from collections.abc import Iterable, Iterator, Sequence
from functools import partial
from itertools import chain, filterfalse, groupby
from operator import attrgetter
from pathlib import Path

import click

from afterword.cli.for_programs import show_json
from afterword.cli.opened.amending import amend_file, known_interview
from afterword.cli.opened.opening import Opened, open_quietly
from afterword.cli.options import folder_option, json_option, today_option
from afterword.cli.terminal import fail, say
from afterword.feedback.items import Items, items_of
from afterword.frozen import frozen
from afterword.interview.amend import with_resolved
from afterword.interview.model.remarks import Remark
from afterword.interview.reading.workspace import Workspace
from afterword.workbook.wording.phrases import paper_date


@frozen
class Numbered:
    """A comment with its number in the file of its interview, and what it is about in words."""

    interview: str
    number: int
    remark: Remark
    title: str


@click.command("comments")
@click.argument("interview", required=False)
@click.option(
    "--resolve",
    metavar="NUMBER|all",
    help="Mark this comment, or all of them, as dealt with.",
)
@click.option(
    "--all", "everything", is_flag=True, help="Show those that are resolved as well."
)
@folder_option
@today_option
@json_option
def command(  # noqa: PLR0913  (each is an option of the command)
    *,
    interview: str | None,
    resolve: str | None,
    everything: bool,
    folder: Path,
    today: dt.date,
    as_json: bool,
) -> None:
    """List the open comments of INTERVIEW (or of all), each with its number.

    Resolved comments stay in the file, with a `resolved: yes`, and are not shown on the pages any more. INTERVIEW may be
    left out when only one has comments.
    """
    opened = open_quietly(folder, today)
    comments = list(_comments(opened))
    if interview is not None:
        known_interview(opened.workspace, interview)
        comments = _of_interview(comments, interview)

    if resolve is not None:
        _resolve(folder, opened.workspace, comments, resolve)
        return

    if not everything:
        comments = _open(comments)

    if as_json:
        show_json(list(map(_data, comments)))
    else:
        _show(comments)


def _comments(opened: Opened) -> Iterator[Numbered]:
    """Every comment of every interview, in the order of the files."""
    for name, interview in opened.workspace.interviews.items():
        if interview.feedback:
            items = _items(name, opened)
            yield from _numbered(name, interview.feedback, items)


def _items(interview: str, opened: Opened) -> Items:
    """What can be commented on in an interview; nothing while there is no candidate to plan it for."""
    if interview not in opened.cases.by_id:
        return Items({}, frozenset())
    return items_of(opened.cases[interview], opened.wording)


def _numbered(
    interview: str, remarks: Iterable[Remark], items: Items
) -> Iterator[Numbered]:
    for number, remark in enumerate(remarks, 1):
        title = items.title(remark.about) or remark.about
        yield Numbered(interview, number, remark, title)


def _open(comments: Iterable[Numbered]) -> list[Numbered]:
    return [*filterfalse(attrgetter("remark.resolved"), comments)]


def _of_interview(comments: Iterable[Numbered], interview: str) -> list[Numbered]:
    return [comment for comment in comments if comment.interview == interview]


def _show(comments: Sequence[Numbered]) -> None:
    if not comments:
        say("No open comments.")

    for interview, of_interview in groupby(comments, attrgetter("interview")):
        say(interview)
        for line in chain.from_iterable(map(_lines, of_interview)):
            say(f"  {line}".rstrip())


def _lines(comment: Numbered) -> Iterator[str]:
    remark = comment.remark
    yield f"{comment.number:>3}  {comment.title}  [{remark.about}]"
    yield f"     {', '.join(_facts(remark))}"
    yield from _text_lines("", remark.text)
    yield from _text_lines("instead: ", remark.instead)


def _facts(remark: Remark) -> Iterator[str]:
    """When and by whom it was written, its verdict, and whether it is dealt with."""
    yield paper_date(remark.on)
    if remark.by:
        yield remark.by

    if remark.says:
        yield str(remark.says)

    if remark.resolved:
        yield "resolved"


def _text_lines(start: str, text: str | None) -> Iterator[str]:
    """A text with a bar before each line, so that none looks as if the command had said it."""
    for line in (text or "").splitlines():
        yield f"     | {start}{line}"
        start = ""


def _data(comment: Numbered) -> dict[str, object]:
    """One comment for a program."""
    remark = comment.remark
    return {
        "interview": comment.interview,
        "number": comment.number,
        "on": remark.on.isoformat(),
        "from": remark.by,
        "about": remark.about,
        "title": comment.title,
        "says": remark.says,
        "text": remark.text,
        "instead": remark.instead,
        "resolved": remark.resolved,
    }


def _resolve(
    folder: Path,
    workspace: Workspace,
    comments: Sequence[Numbered],
    typed: str,
) -> None:
    """Mark one comment, or all that are open, as resolved."""
    interviews = dict.fromkeys(map(attrgetter("interview"), _open(comments)))
    if not interviews:
        say("No open comments; nothing is changed.")
        return
    if len(interviews) > 1:
        raise fail(f"say which interview: {', '.join(interviews)}")

    [interview] = interviews
    numbers = _open_numbers(_of_interview(comments, interview), typed)
    if not numbers:
        say(f"Comment {typed} is resolved already; nothing is changed.")
        return

    file = amend_file(
        folder,
        workspace,
        interview,
        partial(_with_resolved, numbers),
        f"comments resolved: {', '.join(map(str, numbers))}",
    )
    say(
        f"{_counted(numbers)} resolved: written in {file}. `afterword undo` takes it back."
    )


def _counted(numbers: Sequence[int]) -> str:
    if len(numbers) == 1:
        return f"Comment {numbers[0]} is"
    return f"{len(numbers)} comments are"


def _open_numbers(comments: Sequence[Numbered], typed: str) -> list[int]:
    """The numbers of the open comments that are meant by a number or by `all`."""
    word = typed.strip().lower()
    meant = [comment for comment in comments if word in {"all", str(comment.number)}]
    if meant:
        return [*map(attrgetter("number"), _open(meant))]

    numbers = "1"
    if len(comments) > 1:
        numbers = f"1 to {len(comments)}"

    raise fail(
        f"there is no comment {typed}; type --resolve with a number, {numbers}, or `all`"
    )


def _with_resolved(numbers: Iterable[int], content: bytes) -> bytes:
    for number in numbers:
        content = with_resolved(content, number - 1)
    return content
