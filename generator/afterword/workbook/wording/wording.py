"""Everything that is said, as one value: which words, templates and packs are in use is an argument, never a state."""

from functools import cache, cached_property

from afterword.resources import NO_OWN_FILES, OwnFiles
from afterword.workbook.wording.data_files import shipped
from afterword.workbook.wording.packs import Packs
from afterword.workbook.wording.templating import Templates, forget_ours
from afterword.workbook.wording.words import Words


class Wording:
    """The templates, words and packs in use: ours, with those of a workspace's own `files` in their place.

    Files are read when they are first needed, and once: a change is seen by whoever makes the value anew.
    """

    def __init__(self, files: OwnFiles = NO_OWN_FILES) -> None:
        self.files = files

    @classmethod
    def of(cls, files: OwnFiles) -> "Wording":
        """The wording of a workspace with these files of its own, read anew where there are any."""
        if files == NO_OWN_FILES:
            return shipped_wording()

        return Wording(files)

    @cached_property
    def templates(self) -> Templates:
        """Templates, by target."""
        return Templates(self.files)

    @cached_property
    def words(self) -> Words:
        """What steps, reasons and gaps are called."""
        return Words(self.files, self.templates)

    @cached_property
    def packs(self) -> Packs:
        """What the product knows, as data."""
        return Packs(self.files)


@cache
def shipped_wording() -> Wording:
    """Ours alone."""
    return Wording()


def forget_shipped() -> None:
    """Read ours anew when they are next needed: whoever works on the product may have changed one."""
    shipped.cache_clear()
    forget_ours()
    shipped_wording.cache_clear()
