"""`afterword share`: a copy for a coach, a recruiter or an employer, in the outbox."""

import datetime as dt
from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING

import click

from afterword.cli.amending import known_interview
from afterword.cli.opening import open_quietly
from afterword.cli.options import folder_option, today_option
from afterword.cli.sealing import asked_seal
from afterword.cli.terminal import fail, say
from afterword.files import why_refused
from afterword.interview.model.audience import Audience, Switch
from afterword.interview.reading.workspace import Workspace
from afterword.workbook.copies import (
    KINDS_FOR,
    CopyKind,
    NothingToShareError,
    SharedCopy,
    Wish,
    copy_of,
)

if TYPE_CHECKING:
    from afterword.sharing.leaks.search import Leak
    from afterword.sharing.out.outbox import Handover
    from afterword.sharing.out.share import Seal

_LONGEST_NAME = 100
# Who may be sent a copy and is no coach.
_OTHERS = {
    Audience.RECRUITER: "a recruiter",
    Audience.EMPLOYER: "an employer",
}


@click.command("share")
@click.argument("interview", required=False)
@click.option(
    "--for",
    "audience",
    type=click.Choice(list(map(str, KINDS_FOR)), case_sensitive=False),
    help="Who gets it.",
)
@click.option(
    "--part",
    type=click.Choice(list(map(str, CopyKind))),
    help="What of it: a coach gets the workbook, a recruiter notes (or references), an employer references or proposal.",
)
@click.option("--to", default="", help="Their name, which then stands on the copy.")
@click.option(
    "--with",
    "switches",
    multiple=True,
    type=click.Choice(list(map(str, Switch)), case_sensitive=False),
    help="Show a coach this too; may be given more than once.",
)
@click.option(
    "--password",
    is_flag=True,
    help="Seal it with a passphrase, which is shown to you once.",
)
@click.option(
    "--own-password",
    is_flag=True,
    help="Seal it with a passphrase of yours: you are asked for it.",
)
@click.option(
    "--list", "listing", is_flag=True, help="Say what was made for whom, and when."
)
@folder_option
@today_option
def command(  # noqa: PLR0913  (each is an option of the command)
    *,
    interview: str | None,
    audience: str | None,
    part: str | None,
    to: str,
    switches: tuple[str, ...],
    password: bool,
    own_password: bool,
    listing: bool,
    folder: Path,
    today: dt.date,
) -> None:
    """Make a copy of INTERVIEW for somebody else, in a folder of its own under outbox/.

    It holds only what they may see, and it is searched for everything private before it is written. Send the whole
    folder, or the page alone. Nothing is sent by Afterword itself.
    """
    if listing:
        _list(folder)
        return
    if audience is None:
        raise click.UsageError(
            "say who gets it: --for coach, --for recruiter or --for employer"
        )

    from afterword.sharing.out.outbox import new_copy_id  # noqa: PLC0415  (not for --list)

    opened = open_quietly(folder, today)
    wish = Wish(
        interview=_interview(opened.workspace, interview),
        audience=Audience(audience),
        switches=_switches(switches, Audience(audience)),
        kind=_kind(part, Audience(audience)),
        to=" ".join(to.split())[:_LONGEST_NAME],
        copy_id=new_copy_id() if audience == Audience.COACH else "",
    )
    try:
        copy = copy_of(opened.cases, wish, opened.wording)
    except NothingToShareError as error:
        raise fail(f"{error}") from None

    seal = asked_seal(password=password, own=own_password)
    _hand_over(copy, seal, folder, today)


def _interview(workspace: Workspace, typed: str | None) -> str:
    """The interview that is meant: the only one, if none was named."""
    names = list(workspace.interviews)
    if typed is not None:
        known_interview(workspace, typed)
        return typed
    if len(names) != 1:
        raise fail(f"say which interview: {', '.join(names) or 'there is none yet'}")
    return names[0]


def _switches(typed: Iterable[str], audience: Audience) -> frozenset[Switch]:
    """What is shown beside what everybody of that kind sees."""
    switches = frozenset(map(Switch, typed))
    if switches and audience is not Audience.COACH:
        raise click.UsageError(
            f"--with is for a coach; {_OTHERS[audience]} is shown nothing more"
        )
    return switches


def _kind(typed: str | None, audience: Audience) -> CopyKind:
    """What is handed over: what that audience gets first, if nothing was named."""
    kinds = KINDS_FOR[audience]
    if typed is None and audience is Audience.EMPLOYER:
        raise click.UsageError(
            "say what the employer gets: --part references or --part proposal"
        )
    if typed is None:
        return kinds[0]

    kind = CopyKind(typed)
    if kind not in kinds:
        raise click.UsageError(
            f"a copy for the {audience} holds {' or '.join(kinds)}, not {typed}"
        )
    return kind


def _hand_over(
    copy: SharedCopy,
    seal: "Seal | None",
    folder: Path,
    today: dt.date,
) -> None:
    from afterword.publish.pdf.engine import MissingEngineError, UnprintableError  # noqa: PLC0415  (heavy, not for --list)
    from afterword.sharing.out.outbox import OUTBOX  # noqa: PLC0415  (likewise)
    from afterword.sharing.out.share import LeakError, RepeatError  # noqa: PLC0415  (likewise)

    try:
        handover = _make(copy, seal, folder, today)
    except RepeatError as error:
        raise _repeats(error.leaks) from None
    except LeakError as error:
        raise _refusal(error.leaks) from None
    except (UnprintableError, MissingEngineError, ValueError) as error:
        raise fail(f"nothing was handed over: {error}") from None
    except OSError as error:
        raise fail(f"nothing was handed over: {why_refused(folder, error)}") from None

    place = folder / OUTBOX / handover.folder
    say(f"Made for the {handover.audience}: {place.resolve()}")
    say(f"It holds:  {', '.join(handover.files)}")
    _tell(copy)
    if seal:
        _tell_passphrase(copy, seal)


def _make(
    copy: SharedCopy,
    seal: "Seal | None",
    folder: Path,
    today: dt.date,
) -> "Handover":
    """The copy in a folder of its own in the outbox, searched, sealed and noted down."""
    from afterword.sharing.out.outbox import Handover, note_down, put  # noqa: PLC0415  (heavy, and not for --list)
    from afterword.sharing.out.share import finished  # noqa: PLC0415  (likewise)

    wish = copy.wish
    files = finished(copy, seal, (folder.resolve(), Path.home()))
    place = put(folder, f"{wish.audience}-{today}", files)
    handover = Handover(
        on=today,
        interview=wish.interview,
        audience=str(wish.audience),
        content=str(wish.kind),
        to=wish.to,
        folder=place.name,
        files=tuple(sorted(files)),
        without=copy.note.without,
        shown_too=tuple(sorted(wish.switches)),
        sealed=seal is not None,
        copy_id=wish.copy_id,
    )
    note_down(folder, handover)
    return handover


def _repeats(leaks: "Iterable[Leak]") -> SystemExit:
    """Which of the candidate's own words repeat what is private."""
    return _stopped(
        "nothing is written: your own words repeat what is private",
        [f"{leak.file} holds {leak.what}" for leak in dict.fromkeys(leaks)],
        "say it in other words there, or put it between [[ and ]]; what a coach may see is shown with --with",
    )


def _refusal(leaks: "Iterable[Leak]") -> SystemExit:
    """The list of what would have got out: places and files, never a value."""
    return _stopped(
        "nothing is written: the copy would hold what is private",
        [f"{leak.what}: in {leak.file}, {leak.where}" for leak in dict.fromkeys(leaks)],
        "change the words in your file that repeat it, or put them between [[ and ]]; if none of yours does, "
        "this is a mistake of ours: please report it",
    )


def _stopped(message: str, lines: Iterable[str], advice: str) -> SystemExit:
    stop = fail(message)
    for line in lines:
        click.echo(f"  {line}", err=True)
    click.echo(f"help: {advice}", err=True)
    return stop


def _tell(copy: SharedCopy) -> None:
    """What is not in the copy, and what is in it as an exception."""
    say(f"Left out:  {'; '.join(copy.note.without)}")
    if copy.note.shown_too:
        say(f"Shown too: {'; '.join(copy.note.shown_too)}")

    for title in copy.gone:
        say(f"Not in it, as your log says that it has gone: {title}")


def _tell_passphrase(copy: SharedCopy, seal: "Seal") -> None:
    if seal.generated:
        say()
        say(f"The passphrase: {seal.passphrase}")
        say(
            "It is shown this once and kept nowhere. Tell it to them another way than the copy: by telephone, say."
        )
    elif copy.documents:
        say(
            "The PDF is left out: its own seal is too weak for a passphrase that a person thought of."
        )


def _list(folder: Path) -> None:
    from afterword.sharing.out.outbox import OUTBOX, handed_over  # noqa: PLC0415  (only this option)

    try:
        handovers = handed_over(folder)
    except (ValueError, OSError) as error:
        raise fail(str(error)) from None

    for handover in handovers:
        say(f"{_line(handover)}  [{OUTBOX}/{handover.folder}]")

    if not handovers:
        say("Nothing was made for anybody yet.")


def _line(handover: "Handover") -> str:
    line = f"{handover.on}  {handover.interview}: {handover.content} for the {handover.audience}"
    if handover.to:
        line += f" ({handover.to})"

    if handover.shown_too:
        line += f", with {', '.join(handover.shown_too)}"

    if handover.sealed:
        line += ", sealed"

    return line
