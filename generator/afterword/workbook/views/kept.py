"""What is kept of the drafts of an interview from the build before, where neither it nor the day has changed.

It is what other pages than its own say of them; its own are taken over as they are.
"""

from collections.abc import Mapping
from dataclasses import field

from afterword.frozen import frozen


@frozen
class Lacking:
    """A draft that is not ready: its place on the page, its title, and what it lacks.

    `later` is its day, in words, where that is far enough ahead for it to wait.
    """

    anchor: str
    title: str
    lacks: tuple[str, ...]
    later: str = ""


@frozen
class KeptDrafts:
    """The place of the first draft of each step, and what each open step is called, by the step's short name.

    `lacking` are the drafts that are not ready. `unsent` are the places of those that can still be sent, by the draft's short
    name, where an offer waits to be answered by one of them.
    """

    anchors: Mapping[str, str] = field(default_factory=dict)
    titles: Mapping[str, str] = field(default_factory=dict)
    lacking: tuple[Lacking, ...] = ()
    unsent: Mapping[str, str] = field(default_factory=dict)
