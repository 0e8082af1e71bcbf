"""A text in the forms in which private values are looked for, and what every such value can say of it."""

from abc import ABC, abstractmethod
from functools import cached_property

from afterword.frozen import frozen
from afterword.sharing.leaks.contact_text import Dialled, Spelled
from afterword.sharing.leaks.findings import Sighting
from afterword.sharing.leaks.named_text import NamedText
from afterword.sharing.leaks.spelling import NormalizedText


class Reading:
    """A text in the forms in which numbers, addresses and names are looked for, each made when it is first asked for."""

    def __init__(self, text: NormalizedText) -> None:
        self.plain = text.plain

    @cached_property
    def dialled(self) -> Dialled:
        """What can be dialled in it."""
        return Dialled(self.plain)

    @cached_property
    def spelled(self) -> Spelled:
        """Its words, as addresses are looked for."""
        return Spelled(self.plain)

    @cached_property
    def named(self) -> NamedText:
        """Its words, as names are looked for."""
        return NamedText(self.plain)


@frozen
class PrivateValue(ABC):
    """A private number, address or name, by the name of its place."""

    name: str

    @abstractmethod
    def seen_in(self, reading: Reading) -> Sighting | None:
        """How certain it is that a text tells it; None if it does not."""

    def is_all_of(self, plain: str) -> bool:  # noqa: ARG002  (asked of each)
        """Whether a text is nothing but this name, and the name a word that anybody uses."""
        return False
