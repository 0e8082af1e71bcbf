"""The earlier round that `afterword new --follows` names (E42)."""

from pathlib import Path

from afterword.cli.terminal import fail
from afterword.interview.reading.keys.names import NameIndex
from afterword.interview.reading.workspace import read_workspace
from afterword.interview.values.english import text_if


def earlier_round(folder: Path, name: str) -> str:
    """The name of the interview that is meant, or the end of the command with the name that was probably meant."""
    interviews = read_workspace(folder).interviews
    name = name.removesuffix(".yaml")
    if name in interviews:
        return name

    near = NameIndex(interviews).nearest(name)
    hint = text_if(near, f"; did you mean {near}?")
    raise fail(
        f"nothing was written: there is no interview {name} that can be read{hint}"
    )
