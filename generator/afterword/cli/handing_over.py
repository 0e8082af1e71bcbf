"""A copy handed over: searched, agreed to by the candidate, written into the outbox, told of."""

import datetime as dt
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

import click

from afterword.cli import terminal
from afterword.cli.opening import Opened
from afterword.cli.terminal import PROBLEMS, fail, say, show_json, show_problems
from afterword.files import why_refused
from afterword.workbook.copies import SharedCopy

if TYPE_CHECKING:
    from afterword.cli.agreeing import Agreed, Conversation
    from afterword.sharing.out.outbox import Handover
    from afterword.sharing.out.share import Seal

_NOBODY_THERE = (
    "nothing is written, as nobody is there to say yes: "
    "type the command in a terminal, or add --yes once you have read the list"
)


@dataclass(frozen=True)
class Request:
    """What was asked for, beside the copy itself."""

    opened: Opened
    seal: "Seal | None"
    folder: Path
    today: dt.date
    yes: bool
    as_json: bool = False


def hand_over(request: Request, copy: SharedCopy) -> None:
    """Search the copy, ask about it, and write what was agreed to."""
    agreed = _agreed(request, copy)
    _keep_private(request, agreed)
    handover = _written(request, agreed)
    _tell(request, agreed.copy, handover)


def _agreed(request: Request, copy: SharedCopy) -> "Agreed":
    """What the candidate agrees to, asked unless they have said so before. A copy in which something was found is none."""
    from afterword.cli.agreeing import Conversation  # noqa: PLC0415  (heavy)
    from afterword.cli.doubts import Doubts, refusal  # noqa: PLC0415  (likewise)
    from afterword.publish.alone import ActiveContentError  # noqa: PLC0415  (likewise)
    from afterword.publish.pdf.engine import MissingEngineError, UnprintableError  # noqa: PLC0415  (likewise)
    from afterword.sharing.out.readers import seen_by  # noqa: PLC0415  (likewise)
    from afterword.sharing.out.share import LeakError, finished  # noqa: PLC0415  (likewise)

    machine = (request.folder.resolve(), Path.home())
    doubts = Doubts(asks=not request.as_json)
    finish = partial(
        finished,
        seal=request.seal,
        machine=machine,
        settles=doubts.settled,
    )
    try:
        files = finish(copy)
        seen = seen_by(request.folder, str(copy.wish.audience), copy.wish.to)
    except LeakError as error:
        raise refusal(error, as_json=request.as_json) from None
    except (
        ActiveContentError,
        UnprintableError,
        MissingEngineError,
        ValueError,
    ) as error:
        raise _not_handed_over(error) from None
    except OSError as error:
        raise _not_handed_over(why_refused(request.folder, error)) from None

    conversation = Conversation(request.opened, seen, finish, copy, files)
    if request.as_json:
        return _agreed_by_a_script(request, conversation)
    if request.yes:
        conversation.say_how_much()
        return conversation.agreed
    return _asked(conversation)


def _agreed_by_a_script(request: Request, conversation: "Conversation") -> "Agreed":
    """What is agreed to with --yes; a script is asked nothing."""
    if request.yes:
        return conversation.agreed
    show_json({"written": False, "leaks": [], "why": _NOBODY_THERE})
    raise SystemExit(PROBLEMS)


def _asked(conversation: "Conversation") -> "Agreed":
    """What is agreed to in the terminal; a no ends the command."""
    conversation.show()
    if not terminal.somebody_there():
        raise fail(_NOBODY_THERE)
    try:
        agreed = conversation.ask()
    except click.Abort:
        raise fail("nothing is written") from None
    if agreed is None:
        say("Nothing is written.")
        raise SystemExit(0)
    return agreed


def _keep_private(request: Request, agreed: "Agreed") -> None:
    """Put between brackets in the files what was to be kept private there."""
    from afterword.edit.changes import ChangeRefusedError  # noqa: PLC0415  (likewise)
    from afterword.edit.private import write_private  # noqa: PLC0415  (likewise)

    if not agreed.private:
        return
    workspace = request.opened.workspace
    try:
        names = write_private(
            request.folder, workspace, agreed.private, said="share, kept private"
        )
    except ChangeRefusedError as error:
        show_problems(error.problems)
        raise fail(f"nothing was handed over: {error}") from None
    say(f"Kept private in {' and '.join(names)}. `afterword undo` takes it back.")


def _written(request: Request, agreed: "Agreed") -> "Handover":
    """The copy in a folder of its own in the outbox, and noted down."""
    from afterword.sharing.out.outbox import Handover, note_down, put  # noqa: PLC0415  (heavy)
    from afterword.sharing.out.readers import keep_key  # noqa: PLC0415  (likewise)

    wish = agreed.copy.wish
    try:
        keep_key(request.folder, agreed.seen)
        place = put(request.folder, f"{wish.audience}-{request.today}", agreed.files)
        handover = Handover(
            on=request.today,
            interview=wish.interview,
            audience=str(wish.audience),
            content=str(wish.kind),
            to=wish.to,
            folder=place.name,
            files=tuple(sorted(agreed.files)),
            without=agreed.copy.note.without,
            shown_too=tuple(sorted(wish.switches)),
            sealed=request.seal is not None,
            shown=agreed.shown,
            copy_id=wish.copy_id,
        )
        note_down(request.folder, handover)
    except ValueError as error:
        raise _not_handed_over(error) from None
    except OSError as error:
        raise _not_handed_over(why_refused(request.folder, error)) from None
    return handover


def _not_handed_over(reason: object) -> SystemExit:
    return fail(f"nothing was handed over: {reason}")


def _tell(request: Request, copy: SharedCopy, handover: "Handover") -> None:
    """Where the copy is, what is not in it, and what is in it as an exception."""
    from afterword.sharing.out.outbox import OUTBOX  # noqa: PLC0415  (likewise)

    place = request.folder / OUTBOX / handover.folder
    if request.as_json:
        show_json(_as_data(request, place, handover))
        return

    say(f"Made for the {handover.audience}: {place.resolve()}")
    say(f"It holds:  {', '.join(handover.files)}")
    say(f"Left out:  {'; '.join(copy.note.without)}")
    if copy.note.shown_too:
        say(f"Shown too: {'; '.join(copy.note.shown_too)}")

    for title in copy.gone:
        say(f"Not in it, as your log says that it has gone: {title}")

    for reason in copy.unfinished:
        say(f"Not in it, as it is NOT READY: {reason}")
    if request.seal:
        _tell_passphrase(copy, request.seal)


def _as_data(request: Request, place: Path, handover: "Handover") -> dict[str, object]:
    """What was written, for a script; a made passphrase stands there this once."""
    data: dict[str, object] = {
        "written": True,
        "folder": str(place.resolve()),
        "files": list(handover.files),
        "leaks": [],
    }
    if request.seal and request.seal.generated:
        data["passphrase"] = request.seal.passphrase
    return data


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
