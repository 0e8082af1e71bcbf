"""`afterword cohort`: many clients at once, for whoever looks after them. Each command is imported when it is called."""

import importlib

import click

COMMANDS = {
    "status": "Say who has what due or late, on one list.",
    "build": "Build the workbook of each client.",
    "share": "Make copies for each client's coach.",
    "intake": "Make a page with the questions for each client.",
    "import": "Sort what coaches sent back to their clients.",
}


class CohortCommands(click.Group):
    """Knows the commands' names without importing them."""

    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002  (click's method)
        """The names, in the order in which they are needed."""
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:  # noqa: ARG002  (click's method)
        """The command itself, imported now."""
        if cmd_name not in COMMANDS:
            return None
        module = importlib.import_module(f"afterword.cli.cohort_{cmd_name}")
        command: click.Command = module.command
        return command

    def format_commands(
        self,
        ctx: click.Context,  # noqa: ARG002  (click's method)
        formatter: click.HelpFormatter,
    ) -> None:
        """The list of commands for `--help`, from the table above."""
        with formatter.section("Commands"):
            formatter.write_dl(list(COMMANDS.items()))


@click.group("cohort", cls=CohortCommands)
def command() -> None:
    """Look after many clients at once.

    FOLDER holds one workspace a client, or a table cohort.csv with the columns name, folder and coach.
    """
