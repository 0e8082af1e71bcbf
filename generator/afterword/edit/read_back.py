"""An answer, said back to whoever looks at it."""

from afterword.frozen import frozen


@frozen
class ReadBack:
    """An answer as its giver is shown it: what was asked, and what there is to say, which may be a day said back."""

    ask: str
    answer: str
    message: str
    says_a_day: bool
