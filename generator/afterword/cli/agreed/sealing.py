"""The passphrase of a copy: made, or asked for."""

import sys
from typing import TYPE_CHECKING

import click

from afterword.cli.terminal import fail, somebody_there

if TYPE_CHECKING:
    from afterword.sharing.out.share import Seal


def asked_seal(*, password: bool, own: bool) -> "Seal | None":
    """The passphrase, made or asked for; never an argument, which other programs could read."""
    if password and own:
        raise click.UsageError(
            "--password makes a passphrase, --own-password asks for yours: take one of them"
        )
    if not password and not own:
        return None

    from afterword.sharing.out.passphrase import new_passphrase, weakness  # noqa: PLC0415  (only a sealed copy needs the words)
    from afterword.sharing.out.share import Seal  # noqa: PLC0415  (likewise)

    if password:
        return Seal(new_passphrase(), generated=True)

    typed = _typed_passphrase()
    weak = weakness(typed)
    if weak:
        raise fail(weak)
    return Seal(typed, generated=False)


def _typed_passphrase() -> str:
    if somebody_there():
        typed = click.prompt(
            "The passphrase",
            hide_input=True,
            confirmation_prompt="Once more",
        )
        return str(typed)

    return sys.stdin.readline().rstrip("\n")
