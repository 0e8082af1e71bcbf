"""Pages that are HTML below their heading: there Markdown would change nothing, and takes a third of the time.

MkDocs makes all pages before it writes the first, and holds them. Each of ours is made when its turn to be written has come.
"""

from collections.abc import Iterable

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import Files
from mkdocs.structure.pages import Page
from mkdocs.structure.toc import get_toc


class UnmadePage(Page):
    """A page with nothing on it, for as long as it is not its turn."""

    def read_source(self, config: MkDocsConfig) -> None:  # noqa: ARG002  (MkDocs' method)
        """Read nothing."""
        self.markdown = ""
        self.meta = {}

    def render(
        self,
        config: MkDocsConfig,  # noqa: ARG002  (MkDocs' method)
        files: Files,  # noqa: ARG002  (MkDocs' method)
    ) -> None:
        """Render nothing."""
        self.content = ""
        self.toc = get_toc([])


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
    """Take the pages at these paths for what they are, each in its turn."""
    for file in map(files.get_file_from_path, paths):
        if file and file.page:
            file.page.__class__ = UnmadePage


def make(
    page: Page,
    config: MkDocsConfig,
    files: Files,
) -> None:
    """Make a page whose turn has come, if it is one of these, as MkDocs makes any."""
    is_ours = type(page) is UnmadePage  # and not one that is taken over
    if not is_ours:
        return
    page.__class__ = HtmlPage
    page.read_source(config)
    page.markdown = config.plugins.on_page_markdown(
        page.markdown or "",
        page=page,
        config=config,
        files=files,
    )
    page.render(config, files)
    page.content = config.plugins.on_page_content(
        page.content or "",
        page=page,
        config=config,
        files=files,
    )


def let_go(page: Page) -> None:
    """Keep nothing of a page that is written but its name."""
    if isinstance(page, HtmlPage):
        page.markdown = page.content = ""
        page.toc = get_toc([])
