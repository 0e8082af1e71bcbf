"""The commands by name. Each is imported when it is called: starting up costs next to nothing."""

import atexit
import gc
import os
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from typing import Any, ClassVar

import click

from afterword import __version__
from afterword.cli.lazily import LazyCommands

# We have none, and looking for them costs a tenth of `check`
os.environ.setdefault("PYDANTIC_DISABLE_PLUGINS", "__all__")

COMMANDS = {
    "init": "Make a new workspace in a folder.",
    "new": "Write down an interview: a few questions, one file.",
    "intake": "Make a page with these questions, to send to somebody.",
    "check": "Say everything that is wrong, with place and mend.",
    "build": "Build the whole workbook into site/.",
    "serve": "Show the workbook in the browser and follow every change.",
    "pdf": "Print one document.",
    "today": "Say what is due, overdue and coming.",
    "done": "Write down that a step is done.",
    "heard": "Write down when they want to hear from you, or will decide.",
    "outcome": "Write down how an application ended.",
    "remove": "Take out an interview that was begun by mistake.",
    "undo": "Take back the latest change that a command made.",
    "share": "Make a copy for a coach, a recruiter or an employer.",
    "import": "Take in what a coach sent back, item by item.",
    "cohort": "Look after many clients at once, for a career centre.",
    "comments": "List what a coach wrote, and resolve it.",
    "drafts": "List the emails to send, or write them as files.",
    "explain": "Explain a code such as AW103.",
    "schema": "Print the JSON Schema of an interview file.",
    "completion": "Print what lets a shell complete these commands.",
    "doctor": "Say what this machine lacks, and how to get it.",
}

_STOPPED = 130  # exit code: 128, and the number of SIGINT


class Commands(LazyCommands):
    """The commands, and how each mistake in calling them is told."""

    helps = COMMANDS
    modules: ClassVar[Mapping[str, str]] = {
        **LazyCommands.modules,
        "cohort": "cohort.group",
    }

    def invoke(self, ctx: click.Context) -> Any:
        """Run the command; what keeps it from going on is told as any other mistake."""
        from afterword.cli.for_programs import mistakes_answered  # noqa: PLC0415  (`--help` does without)
        from afterword.cli.refusals import refusals_told, stop_at_odd_time_zone  # noqa: PLC0415  (`--help` does without)
        from afterword.ending import interruptible  # noqa: PLC0415  (likewise)

        spare_garbage()
        with (
            _stopped_told(),
            interruptible(),
            mistakes_answered(ctx),
            refusals_told(),
            _mistakes_as_text(),
        ):
            stop_at_odd_time_zone()
            return super().invoke(ctx)

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        """Read what stands before the command."""
        with _mistakes_as_text():
            return super().parse_args(ctx, args)

    def resolve_command(
        self,
        ctx: click.Context,
        args: list[str],
    ) -> tuple[str | None, click.Command | None, list[str]]:
        """Suggest the command that was probably meant."""
        if args and _is_slip(args[0]):
            ctx.fail(f"there is no command {args[0]!r}. {_hint(args[0])}")
        return super().resolve_command(ctx, args)


def spare_garbage() -> None:
    """Do not look for garbage once more when all ends: that alone takes a sixth of a small command."""
    atexit.register(gc.freeze)


@contextmanager
def _stopped_told() -> Iterator[None]:
    """Ctrl+C is told in a word, below the ^C of the terminal, and to scripts by the code that every system has for it."""
    try:
        yield
    except (KeyboardInterrupt, click.Abort) as stopped:
        # A question raises one error for Ctrl+C, for the end of all answers and for a no
        if KeyboardInterrupt not in {type(stopped), type(stopped.__context__)}:
            raise
        click.echo("\nAborted!", err=True)
        raise SystemExit(_STOPPED) from None


@contextmanager
def _mistakes_as_text() -> Iterator[None]:
    """What was typed wrongly is repeated as text: pasted from elsewhere, it could act on the terminal."""
    try:
        yield
    except click.UsageError as error:
        from afterword import escape  # noqa: PLC0415  (only after a slip)

        text = escape.terminal(error.format_message())
        raise click.UsageError(text, error.ctx) from None


def _is_slip(typed: str) -> bool:
    """Whether this is neither an option nor a command."""
    return typed not in COMMANDS and not typed.startswith("-")


def _hint(typed: str) -> str:
    """What to type in the place of a command that there is not."""
    from difflib import get_close_matches  # noqa: PLC0415  (only after a slip)

    near = get_close_matches(typed, COMMANDS, n=1)
    if near:
        return f"Did you mean {near[0]!r}?"
    return "`afterword --help` lists them."


@click.group(
    cls=Commands,
    invoke_without_command=True,
    context_settings={
        "help_option_names": ["-h", "--help"],
        "max_content_width": 100,
    },
)
@click.version_option(__version__, message="%(version)s")
@click.pass_context
def main(ctx: click.Context) -> None:
    """Afterword: the workbook for what comes after a job interview.

    With no command after it, it opens your workbook in the browser.
    """
    if ctx.invoked_subcommand is None:
        from afterword.cli.start import start  # noqa: PLC0415  (`--help` does without)

        start()
