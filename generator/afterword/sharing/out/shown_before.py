"""What each reader has been shown, so that what is new can be told: as marks under a key, never as words.

The list of copies lies in the outbox, which may be sent on as a whole by mistake; the key does not lie there. Without it a mark
says nothing, and not even a guess at a sentence can be tried.
"""

import hashlib
import hmac
import secrets
from pathlib import Path

from afterword.files import is_own_file, write_atomically
from afterword.frozen import frozen, replace
from afterword.sharing.out.outbox import handed_over
from afterword.sharing.out.shown import Shown, ShownWords

KEY = Path(".afterword", "shown.key")
KEY_BYTES = 32
_MARK_LETTERS = 16  # of the hash: enough to tell sentences apart


@frozen
class ShownBefore:
    """What a reader has been shown in earlier copies; `copies` counts those of which it is known."""

    key: bytes
    marks: frozenset[str] = frozenset()
    copies: int = 0

    def mark(self, shown: Shown) -> Shown:
        """The list with what they have not seen marked; nothing is marked in a first copy, where all is new."""
        if not self.copies:
            return shown
        return shown.marked(lambda words: self._mark(words) not in self.marks)

    def marks_of(self, shown: Shown) -> tuple[str, ...]:
        """What is to be kept of a copy that they are shown."""
        marks = set(map(self._mark, shown.words))
        return tuple(sorted(marks))

    def _mark(self, words: ShownWords) -> str:
        text = words.identity.encode()
        digest = hmac.new(self.key, text, hashlib.sha256)
        return digest.hexdigest()[:_MARK_LETTERS]


def shown_before(root: Path, audience: str, to: str) -> ShownBefore:
    """What the reader of that name has been shown. Nothing is written.

    Raises:
        ValueError: the list of copies was changed by hand and cannot be read any more.
    """
    handovers = handed_over(root)
    key = key_of(root)
    if key is None:
        fresh = secrets.token_bytes(KEY_BYTES)
        return ShownBefore(fresh)

    marks: set[str] = set()
    copies = 0
    for handover in handovers:
        reader = (handover.audience, handover.to.casefold())
        if handover.shown and reader == (audience, to.casefold()):
            marks.update(handover.shown)
            copies += 1
    return ShownBefore(key, frozenset(marks), copies)


def keep_key(root: Path, seen: ShownBefore) -> ShownBefore:
    """Keep the key for the copies to come, where none is kept yet; a link is not followed. Gives it with the key that is kept.

    Raises:
        OSError: the disk is full, or may not be written to.
    """
    if key_of(root) is None and not (root / KEY.parent).is_symlink():
        write_atomically(root / KEY, seen.key)
    return replace(seen, key=key_of(root) or seen.key)


def key_of(root: Path, place: Path = KEY) -> bytes | None:
    """The key of this workspace; None when there is none, or none that is one."""
    path = root / place
    if path.parent.is_symlink() or not is_own_file(path):
        return None
    key = path.read_bytes()
    if len(key) != KEY_BYTES:
        return None
    return key
