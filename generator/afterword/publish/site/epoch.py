"""The one date in all that MkDocs writes: the same input gives the same bytes, and the sitemap's dates are no news."""

import os

FIXED_EPOCH = "946684800"  # 0 fails
_NAME = "SOURCE_DATE_EPOCH"


class Epoch:
    """The date stands in the environment, where MkDocs looks for it, while a site is made, and no longer.

    A date that somebody else has put there is theirs, and stays.
    """

    _is_ours = False

    def begin(self) -> None:
        """Put it there, unless one is there."""
        if _NAME not in os.environ:
            os.environ[_NAME] = FIXED_EPOCH
            self._is_ours = True

    def end(self) -> None:
        """Take it away, if it is ours."""
        if self._is_ours:
            os.environ.pop(_NAME, None)
            self._is_ours = False
