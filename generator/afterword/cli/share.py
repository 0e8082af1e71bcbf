"""`afterword share`: a copy for a coach, a recruiter or an employer, in the outbox."""

import datetime as dt
from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING

import click

from afterword.cli.agreed.sealing import asked_seal
from afterword.cli.handing_over import Request, hand_over
from afterword.cli.opened.amending import known_interview
from afterword.cli.opened.opening import open_quietly
from afterword.cli.options import folder_option, today_option
from afterword.cli.terminal import fail, failing, say
from afterword.interview.model.audience import Audience, Switch
from afterword.interview.reading.workspace import Workspace
from afterword.workbook.copies import (
    KINDS_FOR,
    CopyKind,
    NothingToShareError,
    Wish,
    copy_of,
)
from afterword.workbook.wishes import reader_name

if TYPE_CHECKING:
    from afterword.sharing.out.outbox import Handover

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
@click.option(
    "--yes",
    is_flag=True,
    help="Write it without showing your words and asking; for scripts.",
)
@click.option(
    "--json",
    "as_json",
    is_flag=True,
    help="Say what was written, or found, as JSON; nothing is asked, so --yes has to be there too.",
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
    yes: bool,
    as_json: bool,
    folder: Path,
    today: dt.date,
) -> None:
    """Make a copy of INTERVIEW for somebody else, in a folder of its own under outbox/.

    It holds only what they may see, and it is searched for everything private: what is found stops it, what may be
    private is asked about. Before it is written you see each sentence of yours that is in it, and say yes, or leave one
    out. Send the whole folder, or the page alone. Nothing is sent by Afterword itself.
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
        to=reader_name(to),
        copy_id=new_copy_id() if audience == Audience.COACH else "",
    )
    with failing(NothingToShareError):
        copy = copy_of(opened.cases, wish, opened.wording)

    seal = asked_seal(password=password, own=own_password)
    hand_over(Request(opened, seal, folder, today, yes=yes, as_json=as_json), copy)


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


def _list(folder: Path) -> None:
    from afterword.sharing.out.outbox import OUTBOX, handed_over  # noqa: PLC0415  (only this option)

    with failing(ValueError, OSError):
        handovers = handed_over(folder)

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
