"""The theme's files, found without a walk through its icons, and those that no browser asks for left out."""

import os
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

import jinja2
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import File, Files
from mkdocs.theme import Theme

from afterword.compiled import CompiledTemplates

PLACEHOLDER = "afterword-placeholder.html"  # of a page whose bytes come from elsewhere

_OURS = ["en"]  # in which pages are searched, if nothing else is asked for
_IN_OTHER_LANGUAGES = "assets/javascripts/lunr/"
_OF_THE_THEME = ("assets/javascripts/", "assets/stylesheets/")
_SEARCHES = ("material/search", "search")


class LeanTheme(Theme):
    """A theme that lists what MkDocs will copy, and not the ten thousand icons that MkDocs would look at and leave out."""

    def get_env(self) -> jinja2.Environment:
        """MkDocs' own environment, with our list of files."""
        env: jinja2.Environment = super().get_env()
        if not self.custom_dir:
            env.bytecode_cache = _COMPILED
        env.loader = _VisibleFileLoader(self.dirs)
        # Folding constants takes a seventh of compiling, and gains nothing.
        env.optimized = False
        return env


_COMPILED = CompiledTemplates("theme")


# The name of the site at the top of each page, on which people press to begin anew. The theme gives the way to the front page
# to its logo alone, which no phone shows.
_HEADER = "partials/header.html"
_NAME = """<span class="md-ellipsis">
            {{ config.site_name }}
          </span>"""
_NAME_THAT_LEADS = """<a class="md-ellipsis aw-home" href="{{ config.extra.homepage | d(nav.homepage.url, true) | url }}">
            {{ config.site_name }}
          </a>"""


class _VisibleFileLoader(jinja2.FileSystemLoader):
    def get_source(
        self, environment: jinja2.Environment, template: str
    ) -> tuple[str, str, Callable[[], bool]]:
        """A file of the theme; the placeholder is none, so that MkDocs copies it nowhere."""
        if template == PLACEHOLDER:
            return "-", template, lambda: True
        source, path, is_current = super().get_source(environment, template)
        if template == _HEADER:
            source = source.replace(_NAME, _NAME_THAT_LEADS)
        return source, path, is_current

    def list_templates(self) -> list[str]:
        """Every file outside hidden folders, which MkDocs drops by name, though only after it has matched each."""
        names: set[str] = set()
        for folder in self.searchpath:
            names.update(_visible_files(Path(folder)))
        return sorted(names)


def _visible_files(root: Path) -> Iterator[str]:
    """The files below a folder, as paths from there with slashes, without entering hidden folders."""
    for base, folders, names in os.walk(root):
        folders[:] = [name for name in folders if not name.startswith(".")]
        for name in names:
            path = Path(base, name)
            yield path.relative_to(root).as_posix()


def leave_out_unread(files: Files, config: MkDocsConfig) -> None:
    """Leave out half a site: where the theme's scripts were made from, and what searches pages in languages not asked for."""
    is_in_english = _languages(config) == _OURS
    is_unread = partial(_is_unread, is_in_english=is_in_english)
    for file in [*filter(is_unread, files)]:
        files.remove(file)


def _is_unread(
    file: File,
    *,
    is_in_english: bool,
) -> bool:
    is_of_others = file.src_uri.startswith(_IN_OTHER_LANGUAGES)
    reasons = (
        _is_source_map(file),
        is_in_english and is_of_others,
    )
    return any(reasons)


def _is_source_map(file: File) -> bool:
    return file.src_uri.startswith(_OF_THE_THEME) and file.src_uri.endswith(".map")


def _languages(config: MkDocsConfig) -> list[str]:
    """In which pages are searched."""
    for name in _SEARCHES:
        if name in config.plugins:
            languages: list[str] = config.plugins[name].config["lang"]
            return languages
    return _OURS
