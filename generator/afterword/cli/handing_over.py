"""A copy handed over: searched, agreed to by the candidate, written into the outbox, told of."""

import datetime as dt
from pathlib import Path
from typing import TYPE_CHECKING

import click

from afterword.cli import terminal
from afterword.cli.for_programs import show_json
from afterword.cli.opened.opening import Opened
from afterword.cli.terminal import (
    PROBLEMS,
    fail,
    failing,
    failing_with_changes,
    say,
)
from afterword.frozen import frozen
from afterword.workbook.copies import SharedCopy

if TYPE_CHECKING:
    from afterword.cli.agreed.agreeing import Conversation
    from afterword.sharing.out.handing import Counter, Made
    from afterword.sharing.out.outbox import Handover
    from afterword.sharing.out.share import Seal

_NOBODY_THERE = (
    "nothing is written, as nobody is there to say yes: "
    "type the command in a terminal, or add --yes once you have read the list"
)


@frozen
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
    from afterword.cli.agreed.agreeing import Conversation  # noqa: PLC0415  (heavy)
    from afterword.cli.agreed.doubts import Doubts, refusal  # noqa: PLC0415  (likewise)
    from afterword.sharing.out.handing import Counter, NotHandedOverError  # noqa: PLC0415  (likewise)
    from afterword.sharing.out.share import LeakError  # noqa: PLC0415  (likewise)

    doubts = Doubts(asks=not request.as_json)
    opened = request.opened
    counter = Counter(
        request.folder, opened.cases, opened.wording, request.seal, doubts.settled
    )
    try:
        with failing(NotHandedOverError, says="nothing was handed over: "):
            conversation = Conversation(counter, counter.made(copy))
            _stop_unless_agreed(request, conversation)
            _keep_private(request, conversation)
            handover = counter.written(conversation.made, request.today)
    except LeakError as error:
        raise refusal(error, as_json=request.as_json) from None
    _tell(request, counter, conversation.made, handover)


def _stop_unless_agreed(request: Request, conversation: "Conversation") -> None:
    """Ask the candidate, unless they have said so before; a script is asked nothing. A no ends the command."""
    if request.as_json and not request.yes:
        show_json({"written": False, "leaks": [], "why": _NOBODY_THERE})
        raise SystemExit(PROBLEMS)
    if request.yes:
        if not request.as_json:
            conversation.say_how_much()
        return
    conversation.show()
    if not terminal.somebody_there():
        raise fail(_NOBODY_THERE)
    try:
        agreed = conversation.ask()
    except click.Abort:
        say("\nNothing is written.")
        raise
    if not agreed:
        say("Nothing is written.")
        raise SystemExit(0)


def _keep_private(request: Request, conversation: "Conversation") -> None:
    """Put between brackets in the files what was to be kept private there."""
    from afterword.edit.private import write_private  # noqa: PLC0415  (likewise)

    if not conversation.private:
        return
    workspace = request.opened.workspace
    with failing_with_changes("nothing was handed over: "):
        names = write_private(
            request.folder,
            workspace,
            conversation.private,
            said="share, kept private",
        )
    say(f"Kept private in {' and '.join(names)}. `afterword undo` takes it back.")


def _tell(
    request: Request, counter: "Counter", made: "Made", handover: "Handover"
) -> None:
    """Where the copy is, what is not in it, and what is in it as an exception."""
    from afterword.sharing.out.handing import made_for, told_of  # noqa: PLC0415  (likewise)

    place = counter.folder_of(handover)
    if request.as_json:
        show_json(_as_data(request, place, handover))
        return

    say(f"Made for {made_for(made.copy)}: {place}")
    for line in told_of(made):
        say(line)
    if request.seal:
        _tell_passphrase(made.copy, request.seal)


def _as_data(
    request: Request,
    place: Path,
    handover: "Handover",
) -> dict[str, object]:
    """What was written, for a script; a made passphrase stands there this once."""
    data: dict[str, object] = {
        "written": True,
        "folder": str(place),
        "files": list(handover.files),
        "leaks": [],
    }
    if request.seal and request.seal.generated:
        data["passphrase"] = request.seal.passphrase
    return data


def _tell_passphrase(copy: SharedCopy, seal: "Seal") -> None:
    from afterword.sharing.out.handing import NO_PDF, SHOWN_ONCE  # noqa: PLC0415  (likewise)

    if seal.generated:
        say()
        say(f"The passphrase: {seal.passphrase}")
        say(SHOWN_ONCE)
    elif copy.documents:
        say(NO_PDF)
