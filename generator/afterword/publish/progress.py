"""Who waits for a build hears of each thing that is done."""

from collections.abc import Callable

Progress = Callable[[], None]  # called whenever a page or a document is done
