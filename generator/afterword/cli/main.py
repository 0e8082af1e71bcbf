"""The commands by name. Each is imported when it is called: starting up costs next to nothing."""

import errno
import importlib
import os
from typing import Any

import click

from afterword import __version__
from afterword.resources import BrokenOverrideError

os.environ.setdefault(
    "PYDANTIC_DISABLE_PLUGINS", "__all__"
)  # we have none, and looking for them costs a tenth of `check`

COMMANDS = {
    "init": "Make a new workspace in a folder.",
    "new": "Write down an interview: a few questions, one file.",
    "check": "Say everything that is wrong, with place and mend.",
    "build": "Build the whole workbook into site/.",
    "serve": "Show the workbook in the browser and follow every change.",
    "pdf": "Print one document.",
    "today": "Say what is due, overdue and coming.",
    "done": "Write down that a step is done.",
    "heard": "Write down when they want to hear from you, or will decide.",
    "outcome": "Write down how an application ended.",
    "undo": "Take back the latest change that a command made.",
    "share": "Make a copy for a coach, a recruiter or an employer.",
    "import": "Take in what a coach sent back, item by item.",
    "comments": "List what a coach wrote, and resolve it.",
    "drafts": "List the emails to send, or write them as files.",
    "explain": "Explain a code such as AW103.",
    "schema": "Print the JSON Schema of an interview file.",
    "doctor": "Say what this machine lacks, and how to get it.",
}

_MODULES = {"import": "import_"}  # a module cannot be called like a word of Python


class Commands(click.Group):
    """Knows the commands' names and one-line helps without importing them."""

    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002
        """The names, in the order a person meets them."""
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:  # noqa: ARG002
        """The command itself, imported now."""
        if cmd_name not in COMMANDS:
            return None
        module = _MODULES.get(cmd_name, cmd_name)
        command: click.Command = importlib.import_module(f"afterword.cli.{module}").command
        return command

    def invoke(self, ctx: click.Context) -> Any:
        """Run the command; a mistake in a template of the workspace's own is shown as any other mistake of a file.

        What the disk refuses is told in one line, also where no command expects it.
        """
        try:
            return super().invoke(ctx)
        except BrokenOverrideError as error:
            from afterword.cli.shared import stop_on_errors  # noqa: PLC0415

            return stop_on_errors([error.problem])
        except OSError as error:
            if error.errno == errno.EPIPE:  # whoever was listening has gone: click ends quietly
                raise
            from afterword.cli.shared import fail  # noqa: PLC0415

            where = f"{error.filename}: " if error.filename else ""
            raise fail(f"{where}{(error.strerror or 'the system refused').lower()}") from None

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        """Suggest the command that was probably meant."""
        from difflib import get_close_matches  # noqa: PLC0415

        if args and not args[0].startswith("-") and args[0] not in COMMANDS:
            near = get_close_matches(args[0], COMMANDS, n=1)
            ctx.fail(
                f"there is no command {args[0]!r}."
                + (f" Did you mean {near[0]!r}?" if near else " `afterword --help` lists them.")
            )
        return super().resolve_command(ctx, args)

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:  # noqa: ARG002
        """The list of commands for `--help`, from the table above."""
        with formatter.section("Commands"):
            formatter.write_dl(list(COMMANDS.items()))


@click.group(cls=Commands, context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100})
@click.version_option(__version__, message="%(version)s")
def main(**_: Any) -> None:
    """Afterword: the workbook for what comes after a job interview."""
