"""What MkDocs' own commands and settings would make public: a whole workbook by `gh-deploy`, raw files by `docs_dir`.

A workbook is for one person. What is for somebody else goes by `afterword share`, which leaves out what is private.
"""

import re
from collections.abc import Collection, Iterable, Iterator
from filecmp import cmp
from functools import cached_property
from operator import attrgetter
from pathlib import Path

from pathspec import GitIgnoreSpec

from afterword.frozen import frozen
from afterword.interview.reading.workspace import interview_files, only_examples
from afterword.mappings import grouped
from afterword.patterns import lazy_pattern
from afterword.publish.site.loopback import LOOPBACK, is_loopback

KEY = "examples_only"
_PRIVATE_FOLDERS = frozenset({"interviews", "outbox", ".afterword"})
# Of another workspace; the program itself may lie in a folder that somebody called `interviews`.
_IN_ANOTHER = lazy_pattern(r"/(?:content/interviews|outbox|\.afterword)/")
_PRIVATE_FILES = frozenset({"me.yaml", "me.yml", "shared.json"})
_NOBODYS_OUTPUT = ("content", "templates", "outbox")  # a build empties its folder first
# Folders that a web server or a host of pages shows to everybody.
_SERVED = frozenset(
    {"public_html", "www", "htdocs", "wwwroot", "gh-pages", "webroot", "public-html"}
)
_SERVED_LAST = frozenset({"public", "docs", "_site", "sites"})
_SERVED_ENDINGS = (".github.io", ".gitlab.io", ".pages.dev", ".netlify.app")
# What tells of itself in the environment that whatever it has built is published.
_PUBLISHERS = {
    "MIKE_DOCS_VERSION": "`mike`",
    "READTHEDOCS": "Read the Docs",
    "NETLIFY": "Netlify",
    "VERCEL": "Vercel",
    "CF_PAGES": "Cloudflare Pages",
}
_MOST_NAMED = 3
_INSTEAD = "for somebody else, `afterword share` makes a copy without what is private"
_EXAMPLES = f"A workspace that holds nothing but examples may say `{KEY}: true` under the plugin"


class PublicationError(Exception):
    """Something private would become public; the text says what, and what to do instead."""


@frozen
class Publication:
    """A build as MkDocs is told to do it: of which workspace, by which of its commands, into which folder."""

    root: Path
    command: str
    site: Path
    examples_only: bool
    host: str = LOOPBACK[0]  # at which it would be served
    environment: Collection[str] = ()  # the names that are set in it

    def check(self) -> None:
        """See that the command and the folder keep a workbook at home.

        Raises:
            PublicationError: they would not.
        """
        self._check_key()
        if self.command != "serve":  # that builds into a folder of its own, for a while
            self._check_emptied()
        if self.examples_only:
            return
        if self.command == "gh-deploy":
            raise PublicationError(
                f"`mkdocs gh-deploy` would put the whole workbook on a public branch: {_contents(self.root)}. "
                f"It is for you alone: keep the site on this computer; {_INSTEAD}. {_EXAMPLES}"
            )
        for publisher in filter(self.environment.__contains__, _PUBLISHERS):
            raise PublicationError(
                f"{_PUBLISHERS[publisher]} publishes what it builds: it would be {_contents(self.root)}. "
                f"Build on this computer, with `afterword build`; {_INSTEAD}. {_EXAMPLES}"
            )
        if self.command != "serve":
            self._check_seen()
        elif not is_loopback(self.host):
            raise PublicationError(
                f"`mkdocs serve` at {self.host} would show other computers {_contents(self.root)}. "
                f"Take `-a` and `dev_addr` away: then it is seen on this one alone; {_INSTEAD}. {_EXAMPLES}"
            )

    def check_files(self, paths: Iterable[str]) -> None:
        """See that no file of these would be copied into the site as it lies there.

        Raises:
            PublicationError: one is private.
        """
        if self.examples_only:
            return
        private = sorted(set(filter(self._is_private, paths)))
        if private:
            raise PublicationError(
                f"the site would hold private files as they are: {_listed(private)}. Put `docs_dir: content/guides` "
                f"back into mkdocs.yml, and no private folder under the theme; {_INSTEAD}. {_EXAMPLES}"
            )

    def _check_key(self) -> None:
        if not self.examples_only or only_examples(self.root):
            return
        raise PublicationError(
            f"mkdocs.yml says `{KEY}: true`, and this workspace holds {_contents(self.root)}. Take the key out: it lets "
            "everything be published"
        )

    def _check_emptied(self) -> None:
        """A build empties its folder before it writes: nothing of a person's may lie there."""
        root, site = self.root.resolve(), self.site.resolve()
        own = [root / name for name in _NOBODYS_OUTPUT]
        holds_own = any(folder.is_relative_to(site) for folder in (root, *own))
        if holds_own or any(map(site.is_relative_to, own)):
            raise PublicationError(
                f"`site_dir` is {site}: a build empties that folder, and your own files lie there. "
                "Put `site_dir: site` back into mkdocs.yml"
            )

    def _check_seen(self) -> None:
        """Nobody else may see the folder: no web server shows it, and no commit takes it in."""
        site = self.site.resolve()
        contents = _contents(self.root)
        if _is_served(site):
            raise PublicationError(
                f"`site_dir` is {site}, and folders of that name are shown to everybody on the web: {contents} would be "
                f"public. Put `site_dir: site` back into mkdocs.yml; {_INSTEAD}. {_EXAMPLES}"
            )

        repository = _repository(site)
        if repository and _is_tracked(site, repository):
            raise PublicationError(
                f"the Git repository {repository} has taken {site} in before, so that the next commit would take in "
                f"{contents}, whatever is ignored. Type `git rm -r --cached {site}` there. {_EXAMPLES}"
            )
        if repository and not _is_ignored(site, repository):
            raise PublicationError(
                f"`site_dir` is {site}, which the Git repository {repository} does not ignore: the next commit would take "
                f"in {contents}. {_how_to_ignore(site, repository)} put a `site_dir` outside of it into mkdocs.yml. {_EXAMPLES}"
            )

    def _is_private(self, path: str) -> bool:
        """Whether a file is one of a workspace's own, by any name: an interview, a letter, me.yaml, a copy in the outbox."""
        file = Path(path).resolve()
        return self._lies_privately(file) or self._is_there_twice(file)

    def _lies_privately(self, file: Path) -> bool:
        if file.name in _PRIVATE_FILES:
            return True
        root = self.root.resolve()
        if not file.is_relative_to(root):
            return _IN_ANOTHER.search(file.as_posix()) is not None
        within = file.relative_to(root).parts[:-1]
        return not _PRIVATE_FOLDERS.isdisjoint(within)

    def _is_there_twice(self, file: Path) -> bool:
        """Whether it holds what a file of the person's holds, byte for byte."""
        same_size = self._own_files.get(_size(file), [])
        return any(cmp(file, own, shallow=False) for own in same_size)

    @cached_property
    def _own_files(self) -> dict[int, list[Path]]:
        """What a person wrote on themselves and their interviews, by size."""
        content = self.root / "content"
        own_files = (content / "me.yaml", *(content / "interviews").rglob("*"))
        by_size = grouped(own_files, _size)
        by_size.pop(0, None)
        return by_size


def _size(path: Path) -> int:
    """How long a file is; nothing of what is none."""
    return path.stat().st_size if path.is_file() else 0


def _contents(root: Path) -> str:
    """What a workspace holds that would be made public."""
    names = [*map(attrgetter("stem"), interview_files(root))]
    if not names:
        return "your name and addresses in content/me.yaml"
    return f"what you noted of {_listed(names)}, pay and people included"


def _listed(names: list[str]) -> str:
    more = len(names) - _MOST_NAMED
    if more > 0:
        return f"{', '.join(names[:_MOST_NAMED])} and {more} more"
    return ", ".join(names)


def _is_served(site: Path) -> bool:
    names = [*map(str.casefold, site.parts)]
    if names[-1] in _SERVED_LAST or not _SERVED.isdisjoint(names):
        return True
    return any(name.endswith(_SERVED_ENDINGS) for name in names)


def _repository(site: Path) -> Path | None:
    """The Git repository that a folder lies in, or is."""
    for folder in (site, *site.parents):
        if (folder / ".git").exists():
            return folder
    return None


def _is_tracked(site: Path, repository: Path) -> bool:
    """Whether files of a folder are in what Git commits: what is so once, no line that ignores it takes out."""
    index = repository / ".git" / "index"
    if not index.is_file() or site == repository:
        return False
    name = site.relative_to(repository).as_posix().encode()
    # Before each name stand two bytes, of which the first is no letter.
    return (
        re.search(rb"(?s)[\0-\x0f]." + re.escape(name) + b"/", index.read_bytes())
        is not None
    )


def _how_to_ignore(site: Path, repository: Path) -> str:
    if site == repository:
        return "It is the repository itself:"
    name = site.relative_to(repository).as_posix()
    return f"Add `/{name}/` to {repository / '.gitignore'}, or"


def _is_ignored(site: Path, repository: Path) -> bool:
    """Whether Git leaves the folder out, by the files of the repository that say so."""
    ignored = False
    for folder, file in _ignore_files(site, repository):
        name = f"{site.relative_to(folder).as_posix()}/"
        lines = file.read_text(encoding="utf-8", errors="replace").splitlines()
        verdict = GitIgnoreSpec.from_lines(lines).check_file(name).include
        if verdict is not None:
            ignored = verdict
    return ignored


def _ignore_files(site: Path, repository: Path) -> Iterator[tuple[Path, Path]]:
    """Each file that says what is ignored, with the folder that it speaks of; the nearest to the site comes last."""
    inside = site.relative_to(repository).parents
    folders = [*map(repository.joinpath, reversed(inside))]
    places = [(repository, repository / ".git" / "info" / "exclude")]
    places += [(folder, folder / ".gitignore") for folder in folders]
    yield from ((folder, file) for folder, file in places if file.is_file())
