"""What keeps a command from going on, told in one line: the disk refuses, a template cannot be used, the clock is no clock."""

import errno
from collections.abc import Iterator
from contextlib import contextmanager

from afterword.cli.terminal import fail, stop_on_errors
from afterword.files import reason_of
from afterword.publish.clock import odd_time_zone
from afterword.resources import BrokenOverrideError

_NO_TEXT = (
    "what was typed is no UTF-8 text; set the terminal to UTF-8 and type it again"
)


@contextmanager
def refusals_told() -> Iterator[None]:
    """A mistake in a template of the workspace's own is shown as any other mistake of a file.

    What the disk refuses is told in one line, also where no command expects it.
    """
    try:
        yield
    except BrokenOverrideError as error:
        stop_on_errors([error.problem])
    except UnicodeDecodeError:
        raise fail(_NO_TEXT) from None
    except OSError as error:
        # Whoever was listening has gone: click ends quietly.
        if error.errno == errno.EPIPE:
            raise
        raise fail(_refusal(error)) from None


def stop_at_odd_time_zone() -> None:
    """A clock that may show another day than the one outside is no clock to plan by."""
    zone = odd_time_zone()
    if zone:
        raise fail(
            f"the environment variable TZ is `{zone[:60]}`, which is no time zone, so today may be the wrong day; "
            "take it away, or set it to one such as Europe/Berlin"
        )


def _refusal(error: OSError) -> str:
    """What the disk refused, in one line."""
    if error.filename:
        return f"{error.filename}: {reason_of(error)}"
    return reason_of(error)
