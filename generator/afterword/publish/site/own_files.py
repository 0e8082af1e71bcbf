"""The files of a site that lie on this disk: the workspace's guides, and ours beside them."""

from collections.abc import Iterator
from pathlib import Path

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import PluginError
from mkdocs.structure.files import File, Files, InclusionLevel

from afterword.resources import resource

_ASSETS = ("afterword.css", "afterword.js", "iframe-worker-shim.js")


def refuse_links(files: Files, folder: Path) -> None:
    """Stop at a guide that lies elsewhere: a workspace from somebody else could publish a private file through a link."""
    real = folder.resolve()
    for file in files:
        if file.src_dir != str(folder):
            continue
        path = Path(file.src_dir, file.src_uri)
        if not path.resolve().is_relative_to(real):
            raise PluginError(
                f"{file.src_uri} is a link that leads out of {folder.name}: put the file itself in its place"
            )


def add_shipped(files: Files, config: MkDocsConfig) -> None:
    """Add our guides and assets. A guide of the workspace's own with the name of one of ours takes its place."""
    for guide in sorted(resource("content", "guides").glob("*.md")):
        if files.get_file_from_path(guide.name) is None:
            file = File.generated(config, guide.name, abs_src_path=str(guide))
            files.append(file)
    for name in _ASSETS:
        asset = resource("templates", "assets", name)
        file = File.generated(config, f"assets/{name}", content=asset.read_bytes())
        files.append(file)


def published(files: Files) -> Iterator[str]:
    """The files on this disk that are copied into the site, or made into a page of it."""
    for file in files:
        if file.abs_src_path and file.inclusion is not InclusionLevel.EXCLUDED:
            yield file.abs_src_path
