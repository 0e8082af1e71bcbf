"""Whether an interview that a client told of is in their folder already, with all that they answered."""

from itertools import starmap
from pathlib import Path

from afterword.edit.judged import Judged
from afterword.files import is_own_file
from afterword.interview.reading.file.document import Tree
from afterword.interview.reading.yaml.yaml_door import parse


def says_the_same(path: Path, judged: Judged) -> bool:
    """Whether each answer stands in that file; what else the client wrote into it since is theirs."""
    if not is_own_file(path):
        return False
    there, _ = parse(path.read_bytes(), path.name)
    told, _ = parse(judged.intake.text(judged.answers).encode(), path.name)
    return _holds(there.tree, told.tree)


def _holds(there: Tree, told: Tree) -> bool:
    """Whether everything in a value stands in another: each key as it is, each entry of a list in some entry."""
    if isinstance(told, dict) and isinstance(there, dict):
        pairs = [(there.get(key), content) for key, content in told.items()]
        return all(starmap(_holds, pairs))
    if isinstance(told, list) and isinstance(there, list):
        return all(_is_among(there, entry) for entry in told)
    return there == told


def _is_among(entries: list[Tree], told: Tree) -> bool:
    return any(_holds(entry, told) for entry in entries)
