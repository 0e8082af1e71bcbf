"""The short name by which a file knows somebody: it stays while it is spoken of, when their name is spelt otherwise.

Without it a letter that was sent would be one to somebody else, and wait to be sent again.
"""

from collections.abc import Iterator, Mapping
from itertools import chain

from afterword import escape
from afterword.interview.model.people import ids
from afterword.interview.reading.file.document import KeyPath, Tree
from afterword.serve.fields.of_file import File

ID = "id"
_NAME = "Person.name"


def short_name_beside(file: File, about: str) -> Mapping[str, KeyPath]:
    """Where the short name stands beside the name of somebody of an interview; nowhere for all else."""
    if file.key_at(about).whole_name != _NAME:
        return {}
    people, number, _ = about.split("/")
    return {ID: (people, int(number), ID)}


def kept_short_name(
    file: File, about: str, fields: Mapping[str, str]
) -> Mapping[str, str]:
    """The short name of before, when somebody whom the files speak of by it is given another name."""
    person = about.removesuffix("/name")
    key = file.key_at(person).fields().get("name")
    if key is None or key.whole_name != _NAME or fields.get(ID):
        return {}
    before = _before(file, int(person.rpartition("/")[2]))
    name = fields.get("name", fields.get("text", ""))
    if escape.identifier(name) == before or not _is_spoken_of(file, before):
        return {}
    return {ID: before}


def _before(file: File, number: int) -> str:
    """The short name that somebody has now; empty for somebody new."""
    interview = file.workspace.typed.get(file.name)
    if interview is None:
        return ""
    names = dict(enumerate(ids(interview)))
    return names.get(number, "")


def _is_spoken_of(file: File, short_name: str) -> bool:
    """Whether a log, a letter or a line of any interview goes by it."""
    trees = [document.tree for document in file.workspace.documents.values()]
    in_each = map(every_text, trees)
    texts = "/".join(chain.from_iterable(in_each))
    return f"/{short_name}/" in f"/{texts}/"


def every_text(tree: Tree) -> Iterator[str]:
    """All that is typed in a thing, in order."""
    if isinstance(tree, str):
        yield tree
        return
    below = tree.values() if isinstance(tree, dict) else tree or ()
    for part in below:
        yield from every_text(part)
