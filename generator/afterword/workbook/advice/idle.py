"""A value that changes nothing."""

from afterword.frozen import frozen

Place = tuple[str | int, ...]


@frozen
class Idle:
    """A value that changes nothing: where it stands, and why."""

    where: Place
    why: str
    instead: str
