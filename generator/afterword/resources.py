"""Where the files that travel with the product lie: templates, packs, guides, rule pages."""

from pathlib import Path

_PACKAGE = Path(__file__).parent
_CHECKOUT = _PACKAGE.parent.parent


def resource(*parts: str) -> Path:
    """The path of a shipped file or folder, such as `resource("templates", "mail")`.

    A wheel holds them inside the package, an editable install beside it in the checkout.

    Raises:
        FileNotFoundError: the installation is incomplete.
    """
    for base in (_PACKAGE, _CHECKOUT):
        path = base.joinpath(*parts)
        if path.exists():
            return path
    raise FileNotFoundError("/".join(parts))
