"""A page of the site, as a Markdown value that any of the static site generators can render."""

from afterword.frozen import frozen
from afterword.workbook.wording.wording import Wording


@frozen
class Page:
    """One page. `path` is its source path in the site; `title` is a value, not markup, and `menu` its short name.

    `within` is what it is called among the pages that belong to it, under whose name they all stand.
    """

    path: str
    title: str
    body: str
    menu: str = ""
    within: str = ""

    @property
    def address(self) -> str:
        """Where it is on the finished site."""
        return f"{self.path.removesuffix('.md')}.html"


def render(
    wording: Wording,
    template: str,
    **values: object,
) -> str:
    """The text of a page, from its template."""
    return wording.templates.pages.get_template(template).render(**values)
