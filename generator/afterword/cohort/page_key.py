"""The key of a centre, under which the marks of its clients' pages stand: nobody else can make one for another's folder."""

import secrets
from pathlib import Path

from afterword.files import write_atomically
from afterword.sharing.out.shown_before import KEY_BYTES, key_of

KEY = Path(".afterword", "pages.key")


def page_key(folder: Path) -> bytes | None:
    """The key that lies beside the clients in a folder; None where no page was made for any of them."""
    return key_of(folder, KEY)


def keep_page_key(folder: Path) -> bytes:
    """The key, made where there is none.

    Raises:
        OSError: the disk refuses it, or a link is in its place.
    """
    path = folder / KEY
    if page_key(folder) is None:
        path.parent.mkdir(exist_ok=True)
        if path.parent.is_symlink():
            raise OSError(
                "a link is in the place of its folder, and links are not followed"
            )
        write_atomically(path, secrets.token_bytes(KEY_BYTES))
    return path.read_bytes()
