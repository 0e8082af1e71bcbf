"""`afterword comments`: what a coach wrote, and what has been dealt with."""

import datetime as dt
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

import click

from afterword.cli.amending import amend_file, known_interview
from afterword.cli.opening import open_quietly
from afterword.cli.options import folder_option, json_option, today_option
from afterword.cli.terminal import fail, say, show_json
from afterword.feedback.match import items_of
from afterword.interview.amend import with_resolved
from afterword.interview.model.remarks import Remark
from afterword.interview.reading.workspace import Workspace
from afterword.plan.cases import Cases
from afterword.workbook.wording.phrases import paper_date
from afterword.workbook.wording.wording import Wording


@dataclass(frozen=True)
class Numbered:
    """A comment with its number in the file of its interview, and what it is about in words."""

    interview: str
    number: int
    remark: Remark
    title: str


@click.command("comments")
@click.argument("interview", required=False)
@click.option("--resolve", metavar="NUMBER|all", help="Mark this comment, or all of them, as dealt with.")
@click.option("--all", "everything", is_flag=True, help="Show those that are resolved as well.")
@folder_option
@today_option
@json_option
def command(  # noqa: PLR0913  (each is an option of the command)
    *, interview: str | None, resolve: str | None, everything: bool, folder: Path, today: dt.date, as_json: bool
) -> None:
    """List the open comments of INTERVIEW (or of all), each with its number.

    Resolved comments stay in the file, with a `resolved: yes`, and are not shown on the pages any more. INTERVIEW may be
    left out when only one has comments.
    """
    opened = open_quietly(folder, today)
    cases, workspace = opened.cases, opened.workspace
    if interview is not None:
        known_interview(workspace, interview)
    found = [each for each in _comments(cases, opened.wording) if interview in {None, each.interview}]
    if resolve is not None:
        _resolve(folder, workspace, found, resolve)
        return
    shown = [each for each in found if everything or not each.remark.resolved]
    if as_json:
        show_json([_data(each) for each in shown])
        return
    _show(shown)


def _comments(cases: Cases, wording: Wording) -> list[Numbered]:
    """Every comment of every interview, in the order of the files."""
    found = []
    for name, interview in cases.workspace.interviews.items():
        items = items_of(cases[name], wording) if name in cases.by_id and interview.feedback else None
        for number, remark in enumerate(interview.feedback, 1):
            title = (items.title(remark.about) if items else "") or remark.about
            found.append(Numbered(name, number, remark, title))
    return found


def _show(shown: Sequence[Numbered]) -> None:
    if not shown:
        say("No open comments.")
    for name in dict.fromkeys(each.interview for each in shown):
        say(name)
        for each in shown:
            if each.interview == name:
                for line in _lines(each):
                    say(f"  {line}".rstrip())


def _lines(each: Numbered) -> list[str]:
    remark = each.remark
    parts = (paper_date(remark.on), remark.by, str(remark.says or ""), "resolved" if remark.resolved else "")
    texts = (("", remark.text), ("instead: ", remark.instead))
    return [
        f"{each.number:>3}  {each.title}  [{remark.about}]",
        f"     {', '.join(part for part in parts if part)}",
        *(
            f"     | {start if not number else ''}{line}"
            for start, text in texts
            for number, line in enumerate((text or "").splitlines())
        ),
    ]


def _data(each: Numbered) -> dict[str, object]:
    """One comment for a program."""
    remark = each.remark
    return {
        "interview": each.interview,
        "number": each.number,
        "on": remark.on.isoformat(),
        "from": remark.by,
        "about": remark.about,
        "title": each.title,
        "says": str(remark.says) if remark.says else None,
        "text": remark.text,
        "instead": remark.instead,
        "resolved": remark.resolved,
    }


def _resolve(folder: Path, workspace: Workspace, found: Sequence[Numbered], typed: str) -> None:
    """Mark one comment, or all that are open, as resolved."""
    names = list(dict.fromkeys(each.interview for each in found if not each.remark.resolved))
    if not names:
        say("No open comments; nothing is changed.")
        return
    if len(names) > 1:
        raise fail(f"say which interview: {', '.join(names)}")
    chosen = _chosen([each for each in found if each.interview == names[0]], typed)
    if not chosen:
        say(f"Comment {typed} is resolved already; nothing is changed.")
        return
    numbers = [each.number for each in chosen]
    said = f"comments resolved: {', '.join(map(str, numbers))}"
    name = amend_file(folder, workspace, names[0], _marking(numbers), said)
    what = f"Comment {numbers[0]} is" if len(numbers) == 1 else f"{len(numbers)} comments are"
    say(f"{what} resolved: written in {name}. `afterword undo` takes it back.")


def _chosen(known: Sequence[Numbered], typed: str) -> list[Numbered]:
    """The open comments that are meant by a number or by `all`."""
    chosen = [each for each in known if typed.strip().lower() in {"all", str(each.number)}]
    if not chosen:
        numbers = f"1 to {len(known)}" if len(known) > 1 else "1"
        raise fail(f"there is no comment {typed}; type --resolve with a number, {numbers}, or `all`")
    return [each for each in chosen if not each.remark.resolved]


def _marking(numbers: Sequence[int]) -> Callable[[bytes], bytes]:
    def change(data: bytes) -> bytes:
        for number in numbers:
            data = with_resolved(data, number - 1)
        return data

    return change
