"""What pages have only while they are served: scripts that write, and how they look. A site that is built has none of them."""

from mkdocs.config.config_options import ExtraScriptValue
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import File, Files

from afterword.resources import resource

_SHARED = "page.js"  # which the others import
_SCRIPTS = (
    "begun.js",
    "intake.js",
    "pencils.js",
    "told.js",
    "handing_over.js",
    "comments.js",
    "skipping.js",
    "removing.js",
    "latest.js",
    "staying.js",
    "following.js",
)
_STYLES = ("intake.css", "pencils.css", "told.css", "handing_over.css")
SERVED_ASSETS = (_SHARED, *_SCRIPTS, *_STYLES)


def name_assets(config: MkDocsConfig) -> None:
    """Have each page load them."""
    config.extra_css = [*config.extra_css, *map(_path, _STYLES)]
    config.extra_javascript = [*config.extra_javascript, *map(_module, _SCRIPTS)]


def add_assets(files: Files, config: MkDocsConfig) -> None:
    """Add them to the site."""
    for name in SERVED_ASSETS:
        asset = resource("templates", "assets", name)
        file = File.generated(config, _path(name), content=asset.read_bytes())
        files.append(file)


def _module(name: str) -> ExtraScriptValue:
    script = ExtraScriptValue(_path(name))
    script.type = "module"
    return script


def _path(name: str) -> str:
    return f"assets/{name}"
