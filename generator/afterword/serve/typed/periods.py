"""The times for which one is paid, as a form says them."""

from afterword.interview.model.vocabulary import Per


def a_period(per: str) -> str:
    """A time for which one is paid, with its article: `an hour`, `a week`."""
    article = "an" if per == Per.HOUR else "a"
    return f"{article} {per}"
