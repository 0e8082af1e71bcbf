"""`afterword cohort`: many clients at once, for whoever looks after them. Each command is imported when it is called."""

import click

from afterword.cli.lazily import LazyCommands

COMMANDS = {
    "init": "Make a workspace for each client who has none.",
    "status": "Say who has what due or late, on one list.",
    "build": "Build the workbook of each client.",
    "share": "Make copies for each client's coach.",
    "intake": "Make a page with the questions for each client.",
    "import": "Sort what coaches and clients sent back.",
}

_MODULES = {"import": "import_"}  # no module is called like a word of Python


class CohortCommands(LazyCommands):
    """The commands for many clients, each in a module called after it."""

    helps = COMMANDS

    def module_name(self, cmd_name: str) -> str:
        """The module in which a command lies."""
        return f"cohort.{_MODULES.get(cmd_name, cmd_name)}"


@click.group("cohort", cls=CohortCommands)
def command() -> None:
    """Look after many clients at once.

    FOLDER holds one workspace a client, or a table cohort.csv with the columns name, folder and coach.
    """
