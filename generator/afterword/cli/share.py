"""`afterword share`: a copy for a coach, a recruiter or an employer, in the outbox."""

import datetime as dt
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import click

from afterword.cli.amending import known_interview
from afterword.cli.shared import fail, folder_option, say, stop_on_errors_alone, today_option
from afterword.interview.model.audience import Audience, Switch
from afterword.interview.reading.workspace import Workspace, read_workspace
from afterword.workbook.advice.review import review
from afterword.workbook.copies import CONTENTS, Content, NothingToShareError, SharedCopy, Wish, copy_of

if TYPE_CHECKING:
    from afterword.sharing.leaks.search import Leak
    from afterword.sharing.out.share import Seal

_LONGEST_NAME = 100


@click.command("share")
@click.argument("interview", required=False)
@click.option(
    "--for", "audience", type=click.Choice([str(each) for each in CONTENTS], case_sensitive=False), help="Who gets it."
)
@click.option(
    "--part",
    type=click.Choice([str(each) for each in Content]),
    help="What of it: a coach gets the workbook, a recruiter notes (or references), an employer references or proposal.",
)
@click.option("--to", default="", help="Their name, which then stands on the copy.")
@click.option(
    "--with",
    "switches",
    multiple=True,
    type=click.Choice([str(each) for each in Switch], case_sensitive=False),
    help="Show a coach this too; may be given more than once.",
)
@click.option("--password", is_flag=True, help="Seal it with a passphrase, which is shown to you once.")
@click.option("--own-password", is_flag=True, help="Seal it with a passphrase of yours: you are asked for it.")
@click.option("--list", "listing", is_flag=True, help="Say what was made for whom, and when.")
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
        raise click.UsageError("say who gets it: --for coach, --for recruiter or --for employer")
    workspace = read_workspace(folder)
    stop_on_errors_alone(review(workspace))
    wish = _wish(workspace, interview, Audience(audience), part=part, to=to, switches=switches)
    try:
        copy = copy_of(workspace, wish, today)
    except NothingToShareError as error:
        raise fail(f"{error}") from None
    _hand_over(copy, _seal(password=password, own=own_password), folder, today)


def _wish(  # noqa: PLR0913  (what the options said)
    workspace: Workspace,
    interview: str | None,
    audience: Audience,
    *,
    part: str | None,
    to: str,
    switches: tuple[str, ...],
) -> Wish:
    """What was asked for, if it can be had."""
    known = list(workspace.interviews)
    if interview is None and len(known) != 1:
        raise fail(f"say which interview: {', '.join(known) or 'there is none yet'}")
    name = interview or known[0]
    known_interview(workspace, name)
    if switches and audience is not Audience.COACH:
        raise click.UsageError(
            f"--with is for a coach; {'an' if audience is Audience.EMPLOYER else 'a'} {audience} is shown nothing more"
        )
    contents = CONTENTS[audience]
    if part is not None and Content(part) not in contents:
        raise click.UsageError(f"a copy for the {audience} holds {' or '.join(contents)}, not {part}")
    if part is None and audience is Audience.EMPLOYER:
        raise click.UsageError("say what the employer gets: --part references or --part proposal")
    words = " ".join(to.split())[:_LONGEST_NAME]
    return Wish(name, audience, Content(part or contents[0]), words, frozenset(Switch(each) for each in switches))


def _hand_over(copy: SharedCopy, seal: "Seal | None", folder: Path, today: dt.date) -> None:
    from afterword.files import why_refused  # noqa: PLC0415
    from afterword.publish.pdf.engine import MissingEngineError, UnprintableError  # noqa: PLC0415
    from afterword.sharing.out.outbox import Handover, note_down, put  # noqa: PLC0415  (heavy, and not for --list)
    from afterword.sharing.out.share import LeakError, RepeatError, finished  # noqa: PLC0415

    wish = copy.wish
    try:
        files = finished(copy, seal, (folder.resolve(), Path.home()))
        made = put(folder, f"{wish.audience}-{today}", files)
        note_down(
            folder,
            Handover(
                on=today,
                interview=wish.interview,
                audience=str(wish.audience),
                content=str(wish.content),
                to=wish.to,
                folder=made.name,
                files=tuple(sorted(files)),
                without=copy.note.without,
                shown_too=tuple(sorted(wish.switches)),
                sealed=seal is not None,
            ),
        )
    except RepeatError as error:
        raise _repeats(error.leaks) from None
    except LeakError as error:
        raise _refusal(error.leaks) from None
    except (UnprintableError, MissingEngineError, ValueError) as error:
        raise fail(f"nothing was handed over: {error}") from None
    except OSError as error:
        raise fail(f"nothing was handed over: {why_refused(folder, error)}") from None
    _tell(copy, made, sorted(files), seal)


def _repeats(found: "tuple[Leak, ...]") -> SystemExit:
    """Which of the candidate's own words repeat what is private."""
    stop = fail("nothing is written: your own words repeat what is private")
    for each in dict.fromkeys(found):
        click.echo(f"  {each.file} holds {each.what}", err=True)
    click.echo(
        "help: say it in other words there, or put it between [[ and ]]; what a coach may see is shown with --with",
        err=True,
    )
    return stop


def _refusal(found: "tuple[Leak, ...]") -> SystemExit:
    """The list of what would have got out: places and files, never a value."""
    stop = fail("nothing is written: the copy would hold what is private")
    for each in dict.fromkeys(found):
        click.echo(f"  {each.what}: in {each.file}, {each.where}", err=True)
    click.echo(
        "help: change the words in your file that repeat it, or put them between [[ and ]]; if none of yours does, "
        "this is a mistake of ours: please report it",
        err=True,
    )
    return stop


def _tell(copy: SharedCopy, made: Path, files: list[str], seal: "Seal | None") -> None:
    say(f"Made for the {copy.wish.audience}: {made.resolve()}")
    say(f"It holds:  {', '.join(files)}")
    say(f"Left out:  {'; '.join(copy.note.without)}")
    if copy.note.shown_too:
        say(f"Shown too: {'; '.join(copy.note.shown_too)}")
    for title in copy.gone:
        say(f"Not in it, as your log says that it has gone: {title}")
    if seal and seal.generated:
        say()
        say(f"The passphrase: {seal.passphrase}")
        say("It is shown this once and kept nowhere. Tell it to them another way than the copy: by telephone, say.")
    elif seal and copy.documents:
        say("The PDF is left out: its own seal is too weak for a passphrase that a person thought of.")


def _seal(*, password: bool, own: bool) -> "Seal | None":
    """The passphrase, made or asked for; never an argument, which other programs could read."""
    if password and own:
        raise click.UsageError("--password makes a passphrase, --own-password asks for yours: take one of them")
    if not (password or own):
        return None
    from afterword.sharing.out.passphrase import new_passphrase, weakness  # noqa: PLC0415  (only a sealed copy needs the words)
    from afterword.sharing.out.share import Seal  # noqa: PLC0415

    if not own:
        return Seal(new_passphrase(), generated=True)
    if sys.stdin.isatty():
        typed = str(click.prompt("The passphrase", hide_input=True, confirmation_prompt="Once more"))
    else:
        typed = sys.stdin.readline().rstrip("\n")
    weak = weakness(typed)
    if weak:
        raise fail(weak)
    return Seal(typed, generated=False)


def _list(folder: Path) -> None:
    from afterword.sharing.out.outbox import LIST, OUTBOX, handed_over  # noqa: PLC0415  (only this option)

    try:
        known = handed_over(folder)
    except (ValueError, OSError):
        raise fail(
            f"{OUTBOX}/{LIST} cannot be read: it was changed by hand; move it away to begin a new list"
        ) from None
    for each in known:
        to = f" ({each.to})" if each.to else ""
        more = f", with {', '.join(each.shown_too)}" if each.shown_too else ""
        sealed = ", sealed" if each.sealed else ""
        say(
            f"{each.on}  {each.interview}: {each.content} for the {each.audience}{to}{more}{sealed}  [{OUTBOX}/{each.folder}]"
        )
    if not known:
        say("Nothing was made for anybody yet.")
