"""`afterword intake`: a page with the questions, to be sent to somebody who comes from an interview."""

from pathlib import Path
from typing import TYPE_CHECKING

import click

from afterword.cli.agreed.sealing import asked_seal
from afterword.cli.options import Place, folder_option
from afterword.cli.terminal import fail, failing, failing_with_the_disk, say
from afterword.files import WouldOverwriteError, write_new
from afterword.interview.values import LONGEST_LINE
from afterword.resources import OwnFiles
from afterword.workbook.wording.wording import Wording

if TYPE_CHECKING:
    from afterword.sharing.out.share import Seal


@click.command("intake")
@click.option(
    "--out",
    type=Place(dir_okay=False, path_type=Path),
    default=Path("intake.html"),
    help="Where the page is written (default: intake.html).",
    show_default=False,
)
@click.option(
    "--from",
    "sender",
    metavar="NAME",
    default="",
    help="Whom the answers go back to; it stands at the top of the page.",
)
@click.option(
    "--password", is_flag=True, help="Seal it with a passphrase that is made for you."
)
@click.option(
    "--own-password", is_flag=True, help="Seal it with a passphrase that you type."
)
@folder_option
def command(
    *, out: Path, sender: str, password: bool, own_password: bool, folder: Path
) -> None:
    """Make a page with the questions of `afterword new`, to be sent to somebody or put on a site of yours.

    It is one file, works without a connection, on a phone too, and sends nothing: the answers are saved as one file,
    which comes back to you. `afterword import` makes the interview of it.
    """
    if len(sender) > LONGEST_LINE:
        raise click.UsageError(
            f"the name after --from has {len(sender)} characters; at most {LONGEST_LINE} are shown"
        )
    seal = asked_seal(password=password, own=own_password)
    content = _page(Wording.of(OwnFiles.of(folder)), sender, seal)
    try:
        with failing_with_the_disk("nothing is written: "):
            write_new(out, content)
    except WouldOverwriteError:
        raise fail(f"nothing is written: {out} is there already") from None
    say(f"Made: {out}")
    say("What comes back is taken in with: afterword import afterword-interview.json")
    if seal and seal.generated:
        say(f"\nThe passphrase: {seal.passphrase}")
        say(
            "It is shown this once and kept nowhere. Tell it to them another way than the page."
        )


def _page(wording: Wording, sender: str, seal: "Seal | None") -> bytes:
    from afterword.publish.alone import ActiveContentError  # noqa: PLC0415  (only when a page is made)
    from afterword.sharing.out.intake_page import intake_page  # noqa: PLC0415  (likewise)

    with failing(ActiveContentError, says="nothing is written: "):
        page = intake_page(wording, sender)
    if seal is None:
        return page.encode()
    from afterword.sharing.out.seal import sealed_page  # noqa: PLC0415  (only a sealed page needs its libraries)

    return sealed_page(page, seal.passphrase)
