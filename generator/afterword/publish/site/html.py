"""Pages that are HTML below their heading: there Markdown would change nothing, and takes a third of the time."""

from collections.abc import Iterable

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import Files
from mkdocs.structure.pages import Page


class HtmlPage(Page):
    """A page whose heading alone is Markdown."""

    def render(
        self,
        config: MkDocsConfig,
        files: Files,
    ) -> None:
        """Make the heading, and leave what stands below it as it is."""
        body = self.markdown or ""
        self.markdown, _, html = body.lstrip().partition("\n")
        super().render(config, files)
        self.content = f"{self.content}\n{html.strip()}"
        # MkDocs would look for them in the heading alone.
        self.present_anchor_ids = None


def leave_as_html(paths: Iterable[str], files: Files) -> None:
    """Take the pages at these paths for what they are."""
    for file in map(files.get_file_from_path, paths):
        if file and file.page:
            file.page.__class__ = HtmlPage
