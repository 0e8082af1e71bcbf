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


class CohortCommands(LazyCommands):
    """The commands for many clients, each in a module called after it."""

    helps = COMMANDS
    package = "afterword.cli.cohort"


@click.group("cohort", cls=CohortCommands)
def command() -> None:
    """Look after many clients at once.

    FOLDER holds one workspace a client, or a table cohort.csv with the columns name, folder and coach.
    """
