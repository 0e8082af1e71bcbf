"""A group of commands that knows their names and one-line helps without importing them."""

import importlib
from collections.abc import Mapping
from typing import ClassVar

import click


class LazyCommands(click.Group):
    """Each command is the `command` of a module of its own, imported when it is called."""

    helps: ClassVar[Mapping[str, str]]  # by name, in the order a person needs them
    package: ClassVar[str] = (
        "afterword.cli"  # where the modules lie, each called after its command
    )
    modules: ClassVar[Mapping[str, str]] = {
        "import": "import_"
    }  # but for these: none is called like a word of Python

    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002  (click's method)
        """The names, in their order."""
        return list(self.helps)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:  # noqa: ARG002  (click's method)
        """The command itself, imported now."""
        if cmd_name not in self.helps:
            return None
        name = self.modules.get(cmd_name, cmd_name)
        module = importlib.import_module(f"{self.package}.{name}")
        command: click.Command = module.command
        return command

    def format_commands(
        self,
        ctx: click.Context,  # noqa: ARG002  (click's method)
        formatter: click.HelpFormatter,
    ) -> None:
        """The list of commands for `--help`, with nothing imported for it."""
        with formatter.section("Commands"):
            formatter.write_dl(list(self.helps.items()))
