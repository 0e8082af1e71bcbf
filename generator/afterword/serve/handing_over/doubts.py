"""What may be private in a copy, in a person's words: their own sentence, what it is of, and what it may tell of."""

from textwrap import shorten

from afterword.frozen import frozen
from afterword.interview.reading.file.document import Document, KeyPath, Tree
from afterword.serve.handing_over.sound_workspace import SoundWorkspace
from afterword.sharing.leaks.findings import Leak
from afterword.sharing.out.in_words import called

_MOST_SIGNS = 160
_ABOUT_ME = "me"


@frozen
class DoubtInWords:
    """Says a finding of the search of a copy of an interview on a page, where nobody knows the name of a key."""

    sound: SoundWorkspace
    interview: str

    def told(self, leak: Leak) -> str:
        """The sentence that may tell something private, and what that is: never the private words themselves."""
        where = self._called(leak.file)
        what = self._called(leak.what) or leak.what
        own = self._typed(leak.file)
        if own:
            where = f"“{own}” ({where})"
        return f"{where or leak.file} may tell something of: {what}. Why: {leak.why}."

    def _typed(self, place: str) -> str:
        """The beginning of what stands at a place of the person's own files."""
        document, path = self._at(place)
        tree: Tree = document.at(path)
        if not isinstance(tree, str):
            return ""
        return shorten(tree, _MOST_SIGNS, placeholder="…")

    def _at(self, place: str) -> tuple[Document, KeyPath]:
        """The file that a place is in, and where in it: a list counts from 1 in what is said."""
        first, *rest = place.split(".")
        workspace = self.sound.workspace
        if first == _ABOUT_ME:
            return workspace.about_me, tuple(map(_step, rest))
        if first in workspace.documents:
            return workspace.documents[first], tuple(map(_step, rest))
        return workspace.documents[self.interview], tuple(map(_step, (first, *rest)))

    def _called(self, place: str) -> str:
        """What the keys of a place are called, the widest first."""
        steps = place.split(".")
        words = self.sound.wording.words
        names = [called(step, words) for step in steps]
        other = self.sound.titles.get(steps[0], "")
        said = filter(None, (other, *names))
        return ": ".join(dict.fromkeys(said))


def _step(step: str) -> str | int:
    """A step of a path in a document: the number of an entry from 0."""
    if step.isdecimal():
        return int(step) - 1
    return step
