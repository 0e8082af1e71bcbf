"""What an audience may see of what was typed, value by value, each with its place in the file."""

from collections.abc import Iterator

from afterword.frozen import frozen
from afterword.interview.model.audience import Audience, Switches, sees
from afterword.interview.model.frozen import Frozen
from afterword.interview.model.readers import names_of
from afterword.interview.reading.file.document import KeyPath, Tree
from afterword.interview.values.passages import without_passages


@frozen
class TypedValue:
    """A value: as it was typed, and as it was read."""

    place: KeyPath
    typed: str
    content: object

    @property
    def is_text(self) -> bool:
        """Whether it is a text: not a day, a figure or a fixed word."""
        return type(self.content) is str

    @property
    def text(self) -> str:
        """What may be read of it."""
        return without_passages(str(self.content))

    @property
    def entry(self) -> KeyPath:
        """The place of the entry of a list that it is in; empty for what stands in none."""
        place = self.place
        while place and isinstance(place[-1], str):
            place = place[:-1]
        return place

    @property
    def key(self) -> str:
        """The key that it stands under, or the list of it does."""
        return self.path.rpartition(".")[-1]

    @property
    def path(self) -> str:
        """The keys down to it, without the numbers of the entries: `thoughts.about`."""
        return ".".join(step for step in self.place if isinstance(step, str))


@frozen
class _Reader:
    audience: Audience
    switches: Switches

    def values(
        self,
        content: object,
        tree: Tree,
        place: KeyPath = (),
    ) -> Iterator[TypedValue]:
        """Each value in what was read of a branch of the tree."""
        if isinstance(content, tuple):
            yield from self._in_list(content, tree, place)
        elif isinstance(content, Frozen) and isinstance(tree, dict):
            yield from self._in_keys(content, tree, place)
        elif isinstance(tree, str):
            yield TypedValue(place, tree, content)

    def _in_list(
        self,
        contents: tuple[object, ...],
        tree: Tree,
        place: KeyPath,
    ) -> Iterator[TypedValue]:
        """One that was typed without its dash is a list of one."""
        branches = [tree]
        if isinstance(tree, list):
            branches = tree
        pairs = zip(contents, branches, strict=False)
        for number, (content, branch) in enumerate(pairs):
            below = (*place, number)
            yield from self.values(content, branch, below)

    def _in_keys(
        self,
        model: Frozen,
        tree: dict[str, Tree],
        place: KeyPath,
    ) -> Iterator[TypedValue]:
        fields = type(model).model_fields
        for key, name in names_of(type(model)).items():
            field = fields[name]
            if key in tree and sees(self.audience, field, self.switches):
                content = getattr(model, name)
                below = (*place, key)
                yield from self.values(content, tree[key], below)


def visible_values(
    model: Frozen,
    tree: dict[str, Tree],
    audience: Audience,
    switches: Switches = frozenset(),
) -> Iterator[TypedValue]:
    """Each value of a file that the audience may see, as the model that was read from it says."""
    return _Reader(audience, switches).values(model, tree)
