"""How the clients of a cohort stand, as the rows of one list: plain texts and counts, for terminal, page, CSV and programs."""

from collections.abc import Iterable, Mapping, Sequence
from itertools import islice
from operator import attrgetter

from afterword.cohort.cells import Cell, cells
from afterword.cohort.clients import Client
from afterword.cohort.standing import Standing
from afterword.cohort.wording import words
from afterword.cohort.work import Stands
from afterword.frozen import frozen


@frozen
class Row:
    """A client, and what stands in each column; `code` is that of the first error in their files, if there is one."""

    name: str
    folder: str
    coach: str
    cells: Mapping[str, Cell]
    code: str = ""
    standing: Standing = Standing()
    has_told_nothing: bool = False

    @property
    def where(self) -> str:
        """What their folder is called, where that says more than the name."""
        if self.folder == self.name:
            return ""
        return self.folder

    @property
    def is_idle(self) -> bool:
        """Whether there was something to do, and nothing was done of late."""
        counts = map(self.cells.__getitem__, ("late", "due", "waiting"))
        return any(map(attrgetter("count"), counts)) and not self.cells["done"].count

    @property
    def is_empty(self) -> bool:
        """Whether nothing stands in any column."""
        return not any(map(attrgetter("count"), self.cells.values()))

    @property
    def urgency(self) -> tuple[str, str, int, int]:
        """What the list is sorted by at first: offers by their last day, what is late, who went quiet, what cannot go out."""
        keys = (self.cells["offers"].key, self.cells["late"].key)
        quiet, unready = self.cells["quiet"].count, self.cells["not_ready"].count
        return (*keys, -quiet, -unready)


def rows(clients: Sequence[Client], results: Iterable[Stands]) -> tuple[Row, ...]:
    """A row for each client, the most pressing first."""
    coached = any(map(attrgetter("coach"), clients))
    listed = [_row(clients[stood.number], stood, coached=coached) for stood in results]
    listed.sort(key=lambda row: (row.urgency, row.name, row.folder))
    return tuple(listed)


def _row(client: Client, stood: Stands, *, coached: bool) -> Row:
    return Row(
        client.name,
        client.root.name,
        client.coach,
        cells(client, stood, coached=coached),
        next(map(attrgetter("code"), stood.mistakes), ""),
        stood.standing,
        stood.told_nothing,
    )


def how_to_mend(rows: Iterable[Row]) -> str:
    """What somebody can do who reads of an error, with the first code as the example; empty where there is none."""
    codes = filter(None, map(attrgetter("code"), rows))
    return "".join(
        f"{words()['states']['explain']} {code}" for code in islice(codes, 1)
    )
