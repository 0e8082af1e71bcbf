"""`afterword completion`: what a shell needs to complete our commands and options."""

import click
from click.shell_completion import (
    BashComplete,
    FishComplete,
    ShellComplete,
    ZshComplete,
)

_SHELLS = {"bash": BashComplete, "zsh": ZshComplete, "fish": FishComplete}
_CALLED = "afterword"
_ASKS = "_AFTERWORD_COMPLETE"  # the variable by which click is asked


@click.command("completion")
@click.argument("shell", type=click.Choice(list(_SHELLS)))
def command(shell: str) -> None:
    """Print what lets SHELL complete commands and options when you press Tab, from the next terminal on.

    Type once, with bash: afterword completion bash >> ~/.bashrc

    With zsh: afterword completion zsh >> ~/.zshrc

    With fish: afterword completion fish > ~/.config/fish/completions/afterword.fish
    """
    completion = _SHELLS[shell](click.Group(), {}, _CALLED, _ASKS)
    # Without the look at which bash there is: that starts a process, and only a terminal of its own says it right
    click.echo(ShellComplete.source(completion))
