"""The cache of printed documents: a file for each, named by the digest of what it was printed from."""

import hashlib
from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING

from afterword import __version__
from afterword.stored import libraries

if TYPE_CHECKING:  # a printing process holds texts only, and does without the modules that compose them
    from afterword.workbook.paper.documents import PrintJob


def cache_folder(root: Path) -> Path:
    """Where a workspace's printed documents are cached."""
    return root / ".afterword" / "printed"


def cached_file(
    cache: Path,
    html: str,
    most_pages: int,
) -> Path:
    """The place in the cache of the document that is printed from this HTML by this version and these libraries."""
    source = f"{__version__}\n{libraries()}\n{most_pages}\n{html}"
    digest = hashlib.sha256(source.encode()).hexdigest()
    return cache / f"{digest}.pdf"


def evict_all_but(
    jobs: Iterable["PrintJob"], cache: Path, names: Iterable[str] = ()
) -> None:
    """Delete what was printed for earlier states: nothing that was taken out of a file stays in a hidden folder."""
    current = {cached_file(cache, job.html, job.most_pages) for job in jobs}
    current.update(map(cache.joinpath, names))
    for path in cache.glob("*.pdf"):
        if path not in current:
            path.unlink(missing_ok=True)


def is_empty(cache: Path) -> bool:
    """Whether nothing was printed before."""
    return not any(cache.glob("*.pdf"))
